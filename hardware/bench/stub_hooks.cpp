// SPDX-License-Identifier: Apache-2.0
#include "hardware/bench/stub_hooks.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <chrono>

namespace kiosk::bench {

namespace {

constexpr std::chrono::milliseconds pollTime{1000};
constexpr int answerTime = 2000;
constexpr qint64 controlFileLimit = 64 * 1024;
constexpr qint64 answerLimit = 1 << 20;
constexpr qsizetype messagesKept = 20;

QList<TextMessage> messagesOf(const QJsonObject& answer)
{
    QList<TextMessage> messages;
    const auto list = answer[QLatin1String("messages")].toArray();
    for (qsizetype i = std::max<qsizetype>(0, list.size() - messagesKept); i < list.size(); ++i)
        messages.append({list[i][QLatin1String("to")].toString(), list[i][QLatin1String("text")].toString()});
    return messages;
}

} // namespace

Result<ControlFile> parseControlFile(const QByteArray& text)
{
    const auto object = QJsonDocument::fromJson(text).object();
    const ControlFile file{
        object[QLatin1String("port")].toInt(), object[QLatin1String("token")].toString().toLatin1()};
    if (file.port < 1 || file.port > 65535)
        return Error{Errc::Malformed, "the control file has no \"port\" from 1 to 65535"};
    const auto raw = QByteArray::fromHex(file.token);
    if (raw.isEmpty() || raw.toHex() != file.token.toLower())
        return Error{Errc::Malformed, "the control file has no \"token\" in hexadecimal digits"};
    return file;
}

StubHooks::StubHooks(const QString& controlFile)
    : m_controlFile(controlFile)
{
    m_timer.setInterval(pollTime);
    connect(&m_timer, &QTimer::timeout, this, &StubHooks::poll);
}

void StubHooks::start()
{
    m_timer.start();
    poll();
}

void StubHooks::poll()
{
    get(QStringLiteral("/inbox"), [this](const QJsonObject& answer) { m_messages = messagesOf(answer); });
    get(QStringLiteral("/faults"), [this](const QJsonObject& answer) {
        m_waitingFaults.clear();
        for (const auto fault : answer[QLatin1String("faults")].toArray())
            m_waitingFaults << fault[QLatin1String("kind")].toString();
    });
    get(QStringLiteral("/delivery"), [this](const QJsonObject& answer) {
        m_refusesDelivery = answer[QLatin1String("outcome")].toString() == QLatin1String("fail");
    });
}

void StubHooks::addFault(const QString& kind, int value)
{
    post(QStringLiteral("/faults"),
        {{"endpoint", "/transaction"}, {"kind", kind}, {"value", value}, {"count", 1}});
}

void StubHooks::clearFaults()
{
    send("DELETE", QStringLiteral("/faults"), {}, [this](const QJsonObject&) { poll(); });
}

void StubHooks::setRefusesDelivery(bool refuses)
{
    post(QStringLiteral("/delivery"), {{"outcome", refuses ? "fail" : "deliver"}});
}

void StubHooks::multiplyPrices(const QString& factor)
{
    post(QStringLiteral("/prices"), {{"factor", factor}});
}

void StubHooks::expirePrices() { post(QStringLiteral("/prices/expire"), {}); }

void StubHooks::limitCustomer(const QString& phone, const QString& amount)
{
    post(QStringLiteral("/customers"), {{"phone", phone}, {"buy_limit", amount}});
}

void StubHooks::get(const QString& path, const Handler& handler)
{
    send("GET", path, {}, [this, handler](const QJsonObject& answer) {
        handler(answer);
        Q_EMIT changed();
    });
}

void StubHooks::post(const QString& path, const QJsonObject& body)
{
    send("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact),
        [this](const QJsonObject&) { poll(); });
}

void StubHooks::send(
    const QByteArray& method, const QString& path, const QByteArray& body, const Handler& handler)
{
    QFile file(m_controlFile);
    const auto control = file.open(QIODevice::ReadOnly)
        ? parseControlFile(file.read(controlFileLimit))
        : Result<ControlFile>(Error{Errc::Io, file.errorString().toStdString()});
    if (!control) {
        setConnected(false);
        return;
    }
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(control->port).arg(path)));
    request.setRawHeader("X-Control-Token", control->token);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setTransferTimeout(answerTime);
    auto* reply = m_network.sendCustomRequest(request, method, body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, handler, method, path] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        setConnected(status != 0);
        if (status / 100 == 2)
            handler(QJsonDocument::fromJson(reply->read(answerLimit)).object());
        else if (method != "GET")
            Q_EMIT failed(QStringLiteral("stub: %1: %2").arg(path, reply->errorString()));
    });
}

void StubHooks::setConnected(bool connected)
{
    if (std::exchange(m_connected, connected) != connected)
        Q_EMIT changed();
}

} // namespace kiosk::bench

#include "moc_stub_hooks.cpp"
