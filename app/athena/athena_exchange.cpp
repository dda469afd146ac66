// SPDX-License-Identifier: Apache-2.0
#include "app/athena/athena_exchange.h"

#include <QSslError>

#include "app/athena/login_picture.h"
#include "core/athena/answers.h"
#include "core/athena/requests.h"
#include "core/keys/secret.h"
#include "core/keys/signed_request.h"

#include <algorithm>
#include <array>

namespace kiosk {
namespace {

QNetworkRequest plainRequest(const QByteArray& url, const QSslConfiguration& tls)
{
    QNetworkRequest request(QUrl::fromEncoded(url, QUrl::StrictMode));
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("User-Agent", "athena-kiosk/" KIOSK_VERSION);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // a size limit must see what comes
    return request;
}

// An error that only repeats what the status line says; the answer itself came whole.
bool isOnlyTheStatus(QNetworkReply::NetworkError error)
{
    const int code = error;
    return error == QNetworkReply::NoError || (code >= 201 && code <= 299)
        || error == QNetworkReply::ProtocolInvalidOperationError || (code >= 401 && code <= 499);
}

bool isAboutTime(const QSslError& error)
{
    return error.error() == QSslError::CertificateNotYetValid
        || error.error() == QSslError::CertificateExpired;
}

QByteArray mediaTypeOf(const QNetworkReply& reply)
{
    return reply.rawHeader("Content-Type").split(';').first().trimmed().toLower();
}

// A back end that draws the login code itself may say in a header what it has drawn; else the picture is
// read.
Result<std::string> drawnLogin(const QByteArray& mediaType, const QByteArray& uri, const QByteArray& picture)
{
    constexpr int untoldLifetime = 120; // seconds
    Result<std::string> text = uri.isEmpty() ? loginUriIn(mediaType, picture) : uri.toStdString();
    if (!text)
        return text;
    return athena::encode(athena::LoginCodeAnswer{*text, untoldLifetime});
}

int secondsOf(const QByteArray& retryAfter)
{
    bool isNumber = false;
    const int seconds = retryAfter.trimmed().toInt(&isNumber);
    return isNumber ? std::clamp(seconds, 0, 3600) : 0;
}

} // namespace

AthenaExchange::AthenaExchange(const Context& context, OutgoingRequest request)
    : m_context(context)
    , m_request(std::move(request))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { fail("no answer in time"); });
}

AthenaExchange::~AthenaExchange()
{
    dropReply();
    wipe(m_request.body);
}

void AthenaExchange::start(std::int64_t timeoutMs)
{
    m_timer.start(std::chrono::milliseconds(timeoutMs));
    attempt();
}

void AthenaExchange::attempt()
{
    m_sent.start();
    std::array<std::uint8_t, 16> nonce{};
    m_context.entropy.fill(nonce);
    const Result<Headers> headers = signStrict(m_context.key,
        {m_request.method.toStdString(), m_request.url.toStdString(), asBytes(m_request.body)},
        m_context.clock.nowMs(), toHex(nonce));
    QNetworkRequest request = plainRequest(m_request.url, m_context.tls);
    if (!headers || !request.url().isValid()) {
        const std::string why = headers ? "the address is not valid" : headers.error().detail;
        QMetaObject::invokeMethod(
            this, [this, why] { fail("the request cannot be made: " + why); }, Qt::QueuedConnection);
        return;
    }
    for (const auto& [name, value] : *headers)
        request.setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    send(request);
}

void AthenaExchange::send(const QNetworkRequest& request)
{
    m_body.clear();
    m_clockProblem = false;
    if (m_request.method == "GET") {
        m_reply = m_context.network.get(request);
    } else {
        QNetworkRequest withBody = request;
        withBody.setRawHeader("Content-Type", "application/json");
        m_reply = m_context.network.post(withBody, QByteArray::fromStdString(m_request.body));
    }
    connect(m_reply, &QNetworkReply::readyRead, this, &AthenaExchange::take);
    connect(m_reply, &QNetworkReply::finished, this, &AthenaExchange::replied);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        m_clockProblem = !errors.isEmpty() && std::all_of(errors.begin(), errors.end(), isAboutTime);
    });
}

void AthenaExchange::take()
{
    m_body += m_reply->read(largestAnswer + 1 - m_body.size());
    if (m_body.size() > largestAnswer)
        fail("the answer is over 64 KiB");
}

void AthenaExchange::replied()
{
    take();
    if (m_done)
        return;
    const int http = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (http == 0 || !isOnlyTheStatus(m_reply->error()))
        return fail(m_reply->errorString().toStdString(), m_clockProblem);

    const bool dated = m_context.clock.set(m_reply->rawHeader("Date"));
    AthenaAnswer answer;
    answer.http = http;
    answer.body = m_body.toStdString();
    answer.retryAfter = secondsOf(m_reply->rawHeader("Retry-After"));
    const QByteArray type = mediaTypeOf(*m_reply);
    const QByteArray loginUri = m_reply->rawHeader("X-Login-Uri");
    dropReply();
    if (http == 200 && isLoginPicture(type) && asksForLoginCode()) {
        Result<std::string> drawn = drawnLogin(type, loginUri, m_body);
        if (!drawn)
            return fail(drawn.error().detail);
        answer.body = std::move(*drawn);
    } else if (type != "application/json") {
        answer.http = 0;
        answer.body.clear();
        answer.problem = "HTTP " + std::to_string(http) + " without JSON";
    } else if (http == 401 && dated && !m_resynchronised && errorCodeOf(answer) == "stale_timestamp") {
        m_resynchronised = true;
        return attempt();
    }
    finish(std::move(answer));
}

bool AthenaExchange::asksForLoginCode() const
{
    return m_request.url.endsWith(
        QByteArray(athena::path::loginCode.data(), static_cast<qsizetype>(athena::path::loginCode.size())));
}

void AthenaExchange::dropReply()
{
    if (m_reply == nullptr)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void AthenaExchange::fail(std::string problem, bool clock)
{
    dropReply();
    AthenaAnswer answer;
    answer.problem = std::move(problem);
    answer.tlsClockProblem = clock;
    finish(std::move(answer));
}

void AthenaExchange::finish(AthenaAnswer answer)
{
    if (std::exchange(m_done, true))
        return;
    m_timer.stop();
    answer.serverNowMs = m_context.clock.latestMs(m_sent.elapsed());
    Q_EMIT finished(answer);
}

} // namespace kiosk

#include "moc_athena_exchange.cpp"
