// SPDX-License-Identifier: Apache-2.0
#include "server-stub/http/http_server.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

namespace kiosk::stub {

namespace {

constexpr int mostConnections = 64;
constexpr int mostPending = 4096; // connections whose TLS has not been agreed on

Result<QSslConfiguration> configurationFrom(const TlsFiles& files)
{
    QFile keyFile(QString::fromStdString(files.key));
    if (!keyFile.open(QIODevice::ReadOnly))
        return Error{Errc::Io, files.key + ": cannot be read"};
    const QSslKey key(&keyFile, QSsl::Ec);
    const auto chain = QSslCertificate::fromPath(QString::fromStdString(files.certificate));
    if (key.isNull() || chain.isEmpty())
        return Error{Errc::Corrupt,
            files.certificate + ": no usable certificate and key; delete both to make new ones"};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // machines prove themselves by signatures
    return configuration;
}

} // namespace

HttpServer::HttpServer(std::unique_ptr<QTcpServer> server, HttpService service)
    : m_service(std::move(service))
    , m_server(std::move(server))
{
    // Those that say nothing keep their place among the pending: with Qt's 30, thirty of them shut everybody
    // out.
    m_server->setMaxPendingConnections(mostPending);
    QObject::connect(
        m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] { accept(); });
}

Status HttpServer::listen(int port)
{
    if (!m_server->listen(QHostAddress::LocalHost, static_cast<quint16>(port)))
        return Error{Errc::Io,
            "nobody can listen on 127.0.0.1:" + std::to_string(port) + ": "
                + m_server->errorString().toStdString()};
    return Done{};
}

void HttpServer::accept()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        const auto open =
            m_server->findChildren<HttpConnection*>(QString(), Qt::FindDirectChildrenOnly).size();
        if (open >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        new HttpConnection(socket, m_service, m_server.get()); // deletes itself at the end
    }
}

Result<std::unique_ptr<HttpServer>> HttpServer::listenTls(
    const TlsFiles& files, int port, HttpService service)
{
    const auto configuration = configurationFrom(files);
    if (!configuration)
        return configuration.error();
    auto tls = std::make_unique<QSslServer>();
    tls->setSslConfiguration(*configuration);
    std::unique_ptr<HttpServer> server(new HttpServer(std::move(tls), std::move(service)));
    if (const Status listening = server->listen(port); !listening)
        return listening.error();
    return server;
}

Result<std::unique_ptr<HttpServer>> HttpServer::listenPlain(int port, HttpService service)
{
    std::unique_ptr<HttpServer> server(new HttpServer(std::make_unique<QTcpServer>(), std::move(service)));
    if (const Status listening = server->listen(port); !listening)
        return listening.error();
    return server;
}

} // namespace kiosk::stub
