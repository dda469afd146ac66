// SPDX-License-Identifier: Apache-2.0
// One client's connection: bytes to whole requests by Boost.Beast's parser, replies to bytes, one request at
// a time, kept alive between them. Malformed, oversized and silent clients are answered or dropped here.
#pragma once

#include <QTcpSocket>
#include <QTimer>

#include "server-stub/backend/reply.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <functional>
#include <optional>

namespace kiosk::stub {

struct Action {
    std::optional<Reply> reply; // nothing: the connection ends without an answer
    int delayMs = 0;
};

struct HttpService {
    std::function<Action(const Request&)> handle;
    std::function<std::int64_t()> nowMs; // for `Date`
    // One line a request: method, path, status, duration. Never a query, a header or a body.
    std::function<void(const std::string& line)> log;
};

class HttpConnection final : public QObject {
public:
    // Owns the socket; deletes itself when the connection ends.
    HttpConnection(QTcpSocket* socket, const HttpService& service, QObject* parent);

private:
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

    void read();
    void parse();
    void handle();
    void fail(const boost::beast::error_code& error);
    void send(const Reply& reply, bool keepAlive, bool withBody);
    void leave();
    void end();
    void startParser();

    QTcpSocket* m_socket;
    const HttpService& m_service;
    boost::beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    bool m_busy = false; // an answer is on its way
    bool m_leaving = false; // the last answer is out
    QTimer m_silence;
};

} // namespace kiosk::stub
