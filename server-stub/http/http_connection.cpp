// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>

#include "server-stub/http/http_connection.h"

#include "core/athena/json.h"
#include "core/athena/requests.h"
#include "server-stub/http/http_date.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kiosk::stub {

namespace {

namespace http = boost::beast::http;

constexpr std::uint32_t mostHeaderBytes = 16384;
constexpr std::size_t mostBufferedBytes = 131072;
constexpr int silenceMs = 120'000;
constexpr int farewellMs = 2000;

std::string textOf(boost::beast::string_view text) { return {text.data(), text.size()}; }

std::string reasonOf(int status)
{
    return textOf(http::obsolete_reason(http::int_to_status(static_cast<unsigned>(status))));
}

Request requestOf(const http::request<http::string_body>& message)
{
    Request request{textOf(message.method_string()), textOf(message.target()), {}, message.body()};
    for (const auto& field : message)
        request.headers.emplace_back(textOf(field.name_string()), textOf(field.value()));
    return request;
}

// What a request of HTTP/1.1 must say, once. RFC 9112, 3.2.
bool namesOneHost(const http::request<http::string_body>& message)
{
    return message.version() < 11 || message.count(http::field::host) == 1;
}

// Paths that nobody knows may hold anything: they are not repeated in a log.
std::string loggable(const std::string& target)
{
    using namespace athena::path;
    const std::string_view path = pathOf(target);
    constexpr std::array known{machineRegister, smsCode, smsVerify, loginCode, start, status, cryptoAddress,
        bill, billReturned, purchase, reversal, cancel, textReceipt, price};
    if (std::find(known.begin(), known.end(), path) != known.end())
        return std::string(path);
    return path.starts_with(std::string(price) + '/') ? std::string(price) : "(other path)";
}

std::string methodFor(const Request& request)
{
    const auto verb = http::string_to_verb(request.method);
    return verb == http::verb::unknown ? "?" : request.method;
}

std::string headOf(const Reply& reply, std::int64_t nowMs, bool keepAlive)
{
    std::string head = "HTTP/1.1 " + std::to_string(reply.http) + " " + reasonOf(reply.http) + "\r\n";
    head += "Date: " + httpDate(nowMs) + "\r\n";
    head += "Content-Type: " + reply.contentType + "\r\nCache-Control: no-store\r\n";
    head += "Content-Length: " + std::to_string(reply.body.size()) + "\r\n";
    for (const auto& [name, value] : reply.headers)
        head.append(name).append(": ").append(value).append("\r\n");
    return head + (keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket* socket, const HttpService& service, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_service(service)
    , m_buffer(mostBufferedBytes)
{
    socket->setParent(this);
    socket->setReadBufferSize(static_cast<qint64>(mostBufferedBytes));
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] { end(); });
    connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
    connect(socket, &QTcpSocket::disconnected, this, [this] { deleteLater(); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this] { end(); });
    startParser();
    read();
}

void HttpConnection::startParser()
{
    m_parser.emplace();
    m_parser->body_limit(athena::maximumBody);
    m_parser->header_limit(mostHeaderBytes);
    m_parser->eager(true);
    m_begun = false;
    m_silence.start(silenceMs);
}

void HttpConnection::read()
{
    if (m_leaving)
        m_socket->readAll();
    if (m_busy)
        return; // what comes early waits in the socket
    const QByteArray bytes = m_socket->read(static_cast<qint64>(mostBufferedBytes - m_buffer.size()));
    const auto target = m_buffer.prepare(static_cast<std::size_t>(bytes.size()));
    std::copy(bytes.begin(), bytes.end(), static_cast<char*>(target.data()));
    m_buffer.commit(static_cast<std::size_t>(bytes.size()));
    parse();
}

void HttpConnection::parse()
{
    if (m_busy || m_buffer.size() == 0)
        return;
    boost::beast::error_code error;
    m_buffer.consume(m_parser->put(m_buffer.data(), error));
    if (error == http::error::need_more) {
        if (!std::exchange(m_begun, true))
            m_silence.start(m_service.requestMs); // more bytes win no more time
        return;
    }
    if (error)
        fail(error);
    else if (m_parser->is_done() && !namesOneHost(m_parser->get()))
        refuse({400, "malformed"}, "this is no HTTP/1.1 request: it must name its Host, once");
    else if (m_parser->is_done())
        handle();
}

void HttpConnection::handle()
{
    m_busy = true;
    m_silence.stop();
    QElapsedTimer clock;
    clock.start();
    const Request request = requestOf(m_parser->get());
    const bool keepAlive = m_parser->keep_alive();
    const bool withBody = request.method != "HEAD";
    const std::string what = methodFor(request) + " " + loggable(request.target) + " ";
    Action action = m_service.handle(request);
    const int delayMs = action.delayMs;
    QTimer::singleShot(delayMs, this, [this, action = std::move(action), what, keepAlive, withBody, clock] {
        const std::string status = action.reply ? std::to_string(action.reply->http) : "dropped";
        m_service.log(what + status + " " + std::to_string(clock.elapsed()) + " ms");
        if (!action.reply)
            return end();
        answer(action, keepAlive, withBody);
    });
}

void HttpConnection::fail(const boost::beast::error_code& error)
{
    if (error == http::error::body_limit)
        return refuse({413, "too_large"}, "a body has at most 65536 bytes");
    refuse({400, "malformed"}, "this is no HTTP/1.1 request: " + error.message());
}

void HttpConnection::refuse(const Problem& why, const std::string& detail)
{
    const Reply reply = refusal(why, detail);
    m_service.log("? (not a whole request) " + std::to_string(reply.http) + " 0 ms");
    write(headOf(reply, m_service.nowMs(), false) + reply.body);
    leave();
}

// What still comes is thrown away until the client has hung up: closing at once would reset the connection
// under the answer.
void HttpConnection::leave()
{
    m_busy = true;
    m_leaving = true;
    m_socket->readAll();
    m_silence.start(farewellMs);
}

void HttpConnection::write(const std::string& bytes)
{
    m_socket->write(bytes.data(), static_cast<qint64>(bytes.size()));
}

void HttpConnection::answer(const Action& action, bool keepAlive, bool withBody)
{
    const Reply& reply = *action.reply;
    const std::string body = withBody ? reply.body : std::string();
    std::string bytes = headOf(reply, m_service.nowMs(), keepAlive) + body;
    switch (action.manner) {
    case Manner::Truncated:
        return truncate(std::move(bytes), body.size(), action.amount);
    case Manner::Slow:
        m_slow = std::move(bytes);
        m_pauseMs = action.amount;
        return trickle(keepAlive);
    case Manner::Twice:
        bytes += bytes;
        break;
    case Manner::Whole:
        break;
    }
    write(bytes);
    next(keepAlive);
}

// The end comes in order, behind what was written: the client sees fewer bytes than it was promised.
void HttpConnection::truncate(std::string bytes, std::size_t body, int keep)
{
    const std::size_t kept = keep > 0 ? std::min(static_cast<std::size_t>(keep), body) : body / 2;
    bytes.resize(bytes.size() - body + kept);
    write(bytes);
    m_leaving = true;
    m_silence.start(farewellMs);
    m_socket->disconnectFromHost();
}

void HttpConnection::trickle(bool keepAlive)
{
    if (m_slow.empty())
        return next(keepAlive);
    write(m_slow.substr(0, 1));
    m_slow.erase(0, 1);
    QTimer::singleShot(m_pauseMs, this, [this, keepAlive] { trickle(keepAlive); });
}

void HttpConnection::next(bool keepAlive)
{
    if (!keepAlive)
        return leave();
    m_busy = false;
    startParser();
    read();
}

void HttpConnection::end()
{
    m_busy = true;
    m_silence.stop();
    m_socket->abort();
    deleteLater();
}

} // namespace kiosk::stub
