// SPDX-License-Identifier: Apache-2.0
// A TLS server that answers what a test tells it to, byte for byte, and remembers what it was asked.
#pragma once

#include <QDateTime>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTimer>

#include "core/keys/signed_request.h"
#include "tests/app/test_authority.h"

#include <functional>
#include <vector>

struct ScriptedRequest {
    QByteArray method;
    QByteArray target;
    kiosk::Headers headers;
    QByteArray body;
    [[nodiscard]] QByteArray header(const char* name) const
    {
        for (const auto& [key, value] : headers) {
            if (QByteArray::fromStdString(key).toLower() == QByteArray(name).toLower())
                return QByteArray::fromStdString(value);
        }
        return {};
    }
};

inline QByteArray httpDate(qint64 unixMs)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(unixMs, Qt::UTC), "ddd, dd MMM yyyy HH:mm:ss 'GMT'")
        .toLatin1();
}

inline QByteArray httpAnswer(int status, const QByteArray& body,
    const QByteArray& contentType = "application/json", qint64 date = QDateTime::currentMSecsSinceEpoch(),
    const QByteArray& more = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Word\r\nDate: " + httpDate(date)
        + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n" + more + "\r\n" + body;
}

class ScriptedServer : public QSslServer {
public:
    using Answerer = std::function<QByteArray(const ScriptedRequest&)>;

    explicit ScriptedServer(const TestCertificate& identity)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(identity.certificate));
        tls.setPrivateKey(QSslKey(identity.key, QSsl::Ec));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        setSslConfiguration(tls);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
        });
        listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] std::string url() const { return "https://127.0.0.1:" + std::to_string(serverPort()); }

    Answerer answer;
    bool dribble = false; // one byte at a time, without end
    std::vector<ScriptedRequest> requests;

private:
    void take(QTcpSocket* socket)
    {
        QByteArray& bytes = m_incoming[socket];
        bytes += socket->readAll();
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        ScriptedRequest request = parse(bytes.left(end));
        const qsizetype size = request.header("Content-Length").toLongLong();
        if (bytes.size() < end + 4 + size)
            return;
        request.body = bytes.mid(end + 4, size);
        bytes.clear();
        requests.push_back(request);
        const QByteArray reply = answer(request);
        if (reply.isNull())
            socket->close();
        else if (dribble)
            drip(socket, reply);
        else
            socket->write(reply);
    }
    static ScriptedRequest parse(const QByteArray& head)
    {
        ScriptedRequest request;
        QList<QByteArray> lines = head.split('\n');
        const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
        request.method = first.value(0);
        request.target = first.value(1);
        for (const QByteArray& line : lines) {
            const qsizetype colon = line.indexOf(':');
            request.headers.emplace_back(
                line.left(colon).toStdString(), line.mid(colon + 1).trimmed().toStdString());
        }
        return request;
    }
    void drip(QTcpSocket* socket, const QByteArray& reply)
    {
        auto* timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket, reply, at = 0]() mutable {
            if (at < reply.size())
                socket->write(reply.mid(at++, 1));
        });
        timer->start(5);
    }

    std::map<QTcpSocket*, QByteArray> m_incoming;
};
