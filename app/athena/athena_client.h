// SPDX-License-Identifier: Apache-2.0
// Athena over HTTPS: signs each request with the machine key (KIOSK-V2), trusts one authority only, and keeps
// every exchange within one time and one size. What an answer means is not its concern.
// Sources: Athena's API, section 1; signed requests.
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>

#include "core/keys/machine_key.h"
#include "core/money/result.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace kiosk {

// Bytes of an answer's body.
inline constexpr qint64 largestAnswer = 65536;

struct AthenaAnswer {
    int http = 0; // 0: no answer came, or none that can be read
    std::string body;
    std::int64_t serverNowMs = 0; // Unix, the latest that it may be by Athena's clock: for lifetimes
    int retryAfter = 0; // seconds; 0: not told
    bool tlsClockProblem = false; // TLS failed for the certificate's dates alone
    std::string problem; // for the log, with http 0
};

// The answer's `error_code`; empty when it has none that can be read.
std::string errorCodeOf(const AthenaAnswer& answer);

// What the kiosk's clock must be moved by to show Athena's.
class ServerClock {
public:
    using WallClock = std::function<std::int64_t()>; // Unix milliseconds
    explicit ServerClock(WallClock wallClock)
        : m_wallClock(std::move(wallClock))
    {
    }
    [[nodiscard]] std::int64_t nowMs() const { return m_wallClock() + m_offsetMs; } // the best guess
    // Of an answer that was on its way for `age` at the most.
    [[nodiscard]] std::int64_t latestMs(std::int64_t age) const { return nowMs() + halfSecond + age; }
    // From the Date header of an answer that TLS has verified. False when it is no date.
    bool set(const QByteArray& dateHeader);

private:
    static constexpr std::int64_t halfSecond = 500;

    WallClock m_wallClock;
    std::int64_t m_offsetMs = 0;
};

// The authorities of a PEM file and nothing else: the system's list is never used. TLS 1.3.
Result<QSslConfiguration> pinnedTls(const std::string& caFile);
// The same; without a file (plain http on the loopback) nobody is trusted.
Result<QSslConfiguration> tlsOf(const std::string& caFile);

class AthenaExchange;

// Lives on the thread that made it.
class AthenaClient : public QObject {
    Q_OBJECT

public:
    using Callback = std::function<void(const AthenaAnswer&)>;
    using Ticket = std::uint64_t;

    // `baseUrl` without a slash at the end; for plain http the TLS settings do not matter. Key and entropy
    // must outlive the client.
    AthenaClient(std::string baseUrl, const QSslConfiguration& tls, const MachineKey& key, Entropy& entropy,
        ServerClock::WallClock wallClock);
    ~AthenaClient() override;

    // Calls back once, later, never from within; not at all after cancel() or the client's end. `timeout` is
    // over the whole exchange, a second attempt after `stale_timestamp` included.
    Ticket post(std::string_view path, std::string body, std::int64_t timeoutMs, Callback callback);
    Ticket get(std::string_view pathAndQuery, std::int64_t timeoutMs, Callback callback);
    void cancel(Ticket ticket);

    [[nodiscard]] std::int64_t serverNowMs() const { return m_clock.nowMs(); }

private:
    Ticket begin(QByteArray method, std::string_view path, std::string body, std::int64_t timeoutMs,
        Callback callback);

    std::string m_baseUrl;
    QSslConfiguration m_tls;
    const MachineKey& m_key;
    Entropy& m_entropy;
    ServerClock m_clock;
    QNetworkAccessManager m_network;
    Ticket m_last = 0;
    std::map<Ticket, std::unique_ptr<AthenaExchange>> m_running;
};

} // namespace kiosk
