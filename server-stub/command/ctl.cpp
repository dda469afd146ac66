// SPDX-License-Identifier: Apache-2.0
#include <QCommandLineParser>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrl>

#include "core/athena/json.h"
#include "server-stub/command/command.h"
#include "server-stub/command/ctl_request.h"
#include "server-stub/http/files.h"

#include <cstdio>

namespace kiosk::stub {

namespace {

constexpr int timeoutMs = 10'000;

struct Door {
    int port = 0;
    std::string token;
};

Result<Door> doorOf(const std::string& folder)
{
    const auto text = readWhole(folder + "/control.json");
    if (!text)
        return Error{text.error().code,
            text.error().detail + "; is athena-stub serving this folder, and with --hooks?"};
    const auto document = athena::Document::read(*text);
    if (!document)
        return Error{Errc::Malformed, folder + "/control.json: " + document.error().detail};
    athena::Fields in(document->root(), "control.json");
    Door door;
    door.port = static_cast<int>(in.integer("port", 1, 65535));
    door.token = in.text("token");
    return in.finish(door);
}

struct Heard {
    int http = 0; // 0: nobody answered
    QByteArray body;
};

Heard ask(const Door& door, const CtlRequest& request)
{
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    QUrl url(QStringLiteral("http://127.0.0.1:%1%2").arg(door.port).arg(request.target));
    QNetworkRequest message(url);
    message.setRawHeader("X-Control-Token", QByteArray::fromStdString(door.token));
    message.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    message.setTransferTimeout(timeoutMs);
    const std::string body = request.method == "GET" ? std::string() : request.body.dump();
    QNetworkReply* reply = manager.sendCustomRequest(
        message, QByteArray::fromStdString(request.method), QByteArray::fromStdString(body));
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

std::string errorIn(const QByteArray& body)
{
    const auto document = athena::Document::read(body.toStdString());
    if (!document)
        return "the stub answered something that is no JSON";
    athena::Fields in(document->root(), "");
    return in.optionalText("error", 4096).value_or("the stub gave no reason");
}

} // namespace

int ctl(const QStringList& arguments)
{
    static const QRegularExpression negative(QStringLiteral("^-[0-9.]"));
    const qsizetype below = arguments.indexOf(negative);
    if (below >= 0)
        return complain("\"" + arguments[below].toStdString()
                + "\" is below zero: no amount, level or span of these commands is",
            2);
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromLatin1(ctlHelp));
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("What to do."));
    addCtlOptions(parser);
    if (!parseOrComplain(parser, arguments, Words::Some))
        return 2;
    const auto request = ctlRequest(parser);
    if (!request)
        return complain(request.error().detail, 2);
    const auto door = doorOf(parser.value(QStringLiteral("state")).toStdString());
    if (!door)
        return complain(door.error().detail, 1);
    const Heard heard = ask(*door, *request);
    if (heard.http == 0)
        return complain("the stub does not answer on its control port; is it running?", 1);
    if (heard.http != 200)
        return complain(errorIn(heard.body), heard.http == 400 ? 2 : 1);
    std::printf("%s\n", heard.body.constData());
    return 0;
}

} // namespace kiosk::stub
