// SPDX-License-Identifier: Apache-2.0
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>

#include "hardware/bench/phone.h"

#include "core/bitid/callback.h"
#include "core/bitid/signed_message.h"
#include "core/bitid/uri.h"
#include "core/bitid/wallet_key.h"
#include "hardware/bench/phone_camera.h"
#include "hardware/bench/phone_screen.h"
#include "hardware/bench/stub_hooks.h"

#include <optional>

namespace kiosk::bench {

namespace {

constexpr int phoneAnswerTime = 10'000;
constexpr qint64 phoneAnswerLimit = 64 * 1024;

Error badPhone(const QString& what) { return {Errc::Malformed, what.toStdString()}; }

Result<QByteArray> contentOf(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Errc::Io, (name + QStringLiteral(": ") + file.errorString()).toStdString()};
    return file.read(phoneAnswerLimit);
}

Result<QString> answerOf(QNetworkReply* reply)
{
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    const int http = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = reply->read(phoneAnswerLimit);
    if (http == 200)
        return QString::fromUtf8(body).trimmed();
    if (http == 0)
        return Error{Errc::Io, reply->errorString().toStdString()};
    const auto object = QJsonDocument::fromJson(body).object();
    const auto code = object[QLatin1String("error_code")].toString();
    const auto why = code.isEmpty() ? object[QLatin1String("error")].toString() : code;
    return Error{Errc::Refused, "refused: " + why.toStdString()};
}

Result<QString> postTo(QNetworkRequest request, const QByteArray& body)
{
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setTransferTimeout(phoneAnswerTime);
    return answerOf(manager.post(request, body));
}

// The stub's own authority, and no other.
Result<QSslConfiguration> trustIn(const PhoneLink& link)
{
    const auto about = contentOf(QFileInfo(link.controlFile).path() + QStringLiteral("/stub.json"));
    if (!about)
        return about.error();
    const auto file = QJsonDocument::fromJson(*about).object()[QLatin1String("ca")].toString();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(file));
    return tls;
}

Result<bitid::Uri> challengeOf(const QString& text)
{
    const auto uri = bitid::parseUri(text.toStdString());
    return uri ? uri
               : Result<bitid::Uri>(badPhone(QStringLiteral("the code is no BitID challenge: ") + text));
}

// What Athena Mobile does, by the stub's test hooks.
Result<QString> postToStub(const QString& path, const QJsonObject& body, const PhoneLink& link)
{
    const auto text = contentOf(link.controlFile);
    if (!text)
        return text.error();
    const auto control = parseControlFile(*text);
    if (!control)
        return control.error();
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(control->port).arg(path)));
    request.setRawHeader("X-Control-Token", control->token);
    return postTo(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Result<QString> takeOptionValue(QStringList& words, const QString& name, const QString& usual)
{
    const auto at = words.indexOf(name);
    if (at < 0)
        return usual;
    if (at + 1 >= words.size())
        return badPhone(name + QStringLiteral(" needs a value"));
    const auto value = words[at + 1];
    words.remove(at, 2);
    return value;
}

} // namespace

// BIP-39's own example.
QString exampleWallet()
{
    return QStringLiteral("legal winner thank year wave sausage worth useful legal winner thank yellow");
}

Result<QString> signInAsWallet(const QString& challenge, const QString& words, const PhoneLink& link)
{
    const auto uri = challengeOf(challenge);
    if (!uri)
        return uri.error();
    const std::string callback = bitid::callbackOf(*uri);
    const auto seed = bitid::seedOf(words.toStdString());
    const auto key = bitid::serviceKey(seed.view(), 0, callback);
    if (!key)
        return key.error();
    const auto form = bitid::AddressForm::P2pkh;
    const auto address = bitid::addressOf(key->view(), form, Network::Test);
    const auto signature = bitid::signMessage(key->view(), form, challenge.toStdString());
    if (!address || !signature)
        return badPhone(QStringLiteral("this wallet cannot sign"));
    const auto tls = trustIn(link);
    if (!tls)
        return tls.error();
    QNetworkRequest request(QUrl(QString::fromStdString(callback)));
    request.setSslConfiguration(*tls);
    const auto body = bitid::encode({challenge.toStdString(), *address, *signature});
    return postTo(request, QByteArray::fromStdString(body));
}

Result<QString> signInAsApp(const QString& challenge, const QString& number, const PhoneLink& link)
{
    if (const auto uri = challengeOf(challenge); !uri)
        return uri.error();
    return postToStub(QStringLiteral("/approve"), {{"phone", number}, {"uri", challenge}}, link);
}

Result<QString> sendAddress(const QString& number, const QString& address, const PhoneLink& link)
{
    return postToStub(QStringLiteral("/addresses/send"), {{"phone", number}, {"address", address}}, link);
}

Result<QString> runPhone(QStringList words)
{
    const auto control = takeOptionValue(words, QStringLiteral("--control-file"), {});
    const auto mnemonic = takeOptionValue(words, QStringLiteral("--words"), exampleWallet());
    if (!control || !mnemonic)
        return control ? mnemonic.error() : control.error();
    const auto act = words.value(0);
    const bool app = act == QLatin1String("app");
    const bool wallet = act == QLatin1String("wallet");
    const bool address = act == QLatin1String("address");
    if (act == QLatin1String("show") && words.size() > 1)
        return writePhoneScreen(words[1], words.mid(2));
    const bool known = app || wallet || address || act == QLatin1String("read");
    if (!known || words.size() != (app || address ? 3 : 2))
        return badPhone(QStringLiteral("use:\n") + phoneHelp());
    if ((app || wallet || address) && control->isEmpty())
        return badPhone(QStringLiteral("--control-file names the stub's control.json"));
    if (address)
        return sendAddress(words[1], words[2], {*control});
    const auto challenge = readCodeFile(words[1]);
    if (!challenge || (!app && !wallet))
        return challenge;
    return app ? signInAsApp(*challenge, words[2], {*control})
               : signInAsWallet(*challenge, *mnemonic, {*control});
}

QString phoneHelp()
{
    return QStringLiteral("  %1 %2\n  %3 %4\n  %5 %6\n  %7 %8\n  %9 %10\n")
        .arg(QStringLiteral("phone read PICTURE"), -38)
        .arg(QStringLiteral("what a phone reads off a picture of the screen"))
        .arg(QStringLiteral("phone wallet PICTURE [--words WORDS]"), -38)
        .arg(QStringLiteral("sign in with it as a BitID wallet (--control-file FILE)"))
        .arg(QStringLiteral("phone app PICTURE NUMBER"), -38)
        .arg(QStringLiteral("sign in with it as Athena Mobile (--control-file FILE)"))
        .arg(QStringLiteral("phone address NUMBER ADDRESS"), -38)
        .arg(QStringLiteral("enter an address in Athena Mobile (--control-file FILE)"))
        .arg(QStringLiteral("phone show PICTURE [TEXT] [TEXT]"), -38)
        .arg(QStringLiteral("hold codes up to a kiosk whose camera is this picture"));
}

} // namespace kiosk::bench
