// SPDX-License-Identifier: Apache-2.0
#include "app/athena/athena_client.h"

#include <QNetworkProxy>
#include <QSslCertificate>

#include "app/athena/athena_exchange.h"
#include "app/config/authority_file.h"

namespace kiosk {

Result<QSslConfiguration> pinnedTls(const std::string& caFile)
{
    const Result<std::string> pem = readAuthorities(caFile);
    if (!pem)
        return pem.error();
    const auto authorities = QSslCertificate::fromData(QByteArray::fromStdString(*pem), QSsl::Pem);
    if (authorities.isEmpty()) // an empty list would mean the system's
        return Error{Errc::Malformed, caFile + " holds no certificate in PEM form"};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(authorities); // from here on the system's list is not consulted
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setAllowedNextProtocols({QByteArray("http/1.1")});
    return tls;
}

Result<QSslConfiguration> tlsOf(const std::string& caFile)
{
    if (!caFile.empty())
        return pinnedTls(caFile);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({});
    return tls;
}

AthenaClient::AthenaClient(std::string baseUrl, const QSslConfiguration& tls, const MachineKey& key,
    Entropy& entropy, ServerClock::WallClock wallClock)
    : m_baseUrl(std::move(baseUrl))
    , m_tls(tls)
    , m_key(key)
    , m_entropy(entropy)
    , m_clock(std::move(wallClock))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

AthenaClient::~AthenaClient() = default;

AthenaClient::Ticket AthenaClient::post(
    std::string_view path, std::string body, std::int64_t timeoutMs, Callback callback)
{
    return begin("POST", path, std::move(body), timeoutMs, std::move(callback));
}

AthenaClient::Ticket AthenaClient::get(
    std::string_view pathAndQuery, std::int64_t timeoutMs, Callback callback)
{
    return begin("GET", pathAndQuery, {}, timeoutMs, std::move(callback));
}

AthenaClient::Ticket AthenaClient::begin(
    QByteArray method, std::string_view path, std::string body, std::int64_t timeoutMs, Callback callback)
{
    const Ticket ticket = ++m_last;
    OutgoingRequest request{
        std::move(method), QByteArray::fromStdString(m_baseUrl + std::string(path)), std::move(body)};
    auto exchange = std::make_unique<AthenaExchange>(
        AthenaExchange::Context{m_network, m_tls, m_key, m_entropy, m_clock}, std::move(request));
    connect(exchange.get(), &AthenaExchange::finished, this,
        [this, ticket, callback = std::move(callback)](const AthenaAnswer& answer) {
            // The exchange is speaking: it must outlive this call.
            const auto node = m_running.extract(ticket);
            node.mapped().release()->deleteLater();
            callback(answer);
        });
    AthenaExchange& started = *(m_running[ticket] = std::move(exchange));
    started.start(timeoutMs);
    return ticket;
}

void AthenaClient::cancel(Ticket ticket) { m_running.erase(ticket); }

} // namespace kiosk

#include "moc_athena_client.cpp"
