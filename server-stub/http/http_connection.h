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

// How the bytes of an answer go out.
enum class Manner {
    Whole,
    Truncated, // so many bytes of the body (0: half of it), then the connection ends
    Slow, // byte by byte, so many milliseconds apart
    Twice,
};

struct Action {
    std::optional<Reply> reply; // nothing: the connection ends without an answer
    int delayMs = 0;
    Manner manner = Manner::Whole;
    int amount = 0; // of the manner
};

struct HttpService {
    std::function<Action(const Request&)> handle;
    std::function<std::int64_t()> nowMs; // for `Date`
    // One line a request: method, path, status, duration. Never a query, a header or a body.
    std::function<void(const std::string& line)> log;
    int requestMs = 20'000; // from the first byte of a request to its last
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
    void refuse(const Problem& why, const std::string& detail);
    void answer(const Action& action, bool keepAlive, bool withBody);
    void truncate(std::string bytes, std::size_t body, int keep);
    void trickle(bool keepAlive);
    void write(const std::string& bytes);
    void next(bool keepAlive);
    void leave();
    void end();
    void startParser();

    QTcpSocket* m_socket;
    const HttpService& m_service;
    boost::beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    bool m_busy = false; // an answer is on its way
    bool m_leaving = false; // the last answer is out
    bool m_begun = false; // a part of a request is here
    QTimer m_silence;
    std::string m_slow; // still to be written, byte by byte
    int m_pauseMs = 0;
};

} // namespace kiosk::stub
