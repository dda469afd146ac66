// SPDX-License-Identifier: Apache-2.0
// Listens on loopback and gives every connection to the service: over TLS for machines, in clear for the test
// hooks.
#pragma once

#include <QTcpServer>

#include "core/money/result.h"
#include "server-stub/http/http_connection.h"
#include "server-stub/http/tls_authority.h"

#include <memory>

namespace kiosk::stub {

class HttpServer {
public:
    // Port 0: any free one. Errc::Io names why nobody listens.
    static Result<std::unique_ptr<HttpServer>> listenTls(
        const TlsFiles& files, int port, HttpService service);
    static Result<std::unique_ptr<HttpServer>> listenPlain(int port, HttpService service);

    [[nodiscard]] int port() const { return m_server->serverPort(); }

private:
    HttpServer(std::unique_ptr<QTcpServer> server, HttpService service);
    Status listen(int port);
    void accept();

    HttpService m_service; // outlives the connections, which are the server's children
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace kiosk::stub
