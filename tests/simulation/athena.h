// SPDX-License-Identifier: Apache-2.0
// Athena as the simulation has her: the stub's own rules and books, behind a network that delays, drops,
// repeats, cuts short and mixes up.
#pragma once

#include "core/purchase/facts.h"
#include "server-stub/backend/backend.h"
#include "tests/simulation/disk.h"
#include "tests/simulation/trace.h"

#include <array>
#include <map>
#include <optional>

namespace kiosk::sim {

inline constexpr Milliseconds epoch = 1'790'000'000'000; // true time at the start of an episode
inline constexpr const char* machineId = "SIM-1";
inline constexpr const char* baseUrl = "https://athena.test";

// The one key of all simulated machines: it is dear to make.
const MachineKey& machineKey();

// A signature by the machine's key, or in most purchases a cheap stand-in that binds the same bytes.
Headers signRequest(const stub::Request& request, std::int64_t at, const std::string& nonce, bool forReal);

enum class NetFault {
    DropRequest,
    DropAnswer,
    Reset,
    Duplicate,
    Late, // beyond the time-out, and done nevertheless
    Unavailable,
    FailedAfterwards, // 500, and done nevertheless
    RateLimited,
    Refused, // not done, with some reason
    Truncated,
    OldAnswer, // that of the request before, to the same path
    Garbage,
    Count_
};
std::string_view nameOf(NetFault fault);

struct Answer {
    int boot = 0; // of the kiosk that asked
    int exchange = 0;
    int http = 0; // 0: the connection broke
    std::string body;
    int retryAfter = 0;
    Milliseconds date = 0; // Unix
};

// One at a time.
class Athena : private stub::Clock {
public:
    Athena(Disk& disk, Trace& trace, std::uint64_t seed);
    ~Athena();
    Athena(const Athena&) = delete;
    Athena& operator=(const Athena&) = delete;

    void send(stub::Request request, int boot, int exchange, Milliseconds now);
    [[nodiscard]] Milliseconds nextWake() const;
    // What reaches the kiosk now.
    std::vector<Answer> run(Milliseconds now);

    // Of 1000 exchanges so many meet with a fault; with none named, any.
    void trouble(unsigned perMille, std::optional<NetFault> kind) { m_perMille = perMille, m_kind = kind; }
    // No table of prices is to be had.
    void hidePrices(bool gone) { m_pricesGone = gone; }
    template <class Act> void change(Act act)
    {
        const auto done = m_backend.withBooks([&](stub::Books& books) -> Status {
            act(books);
            return Done{};
        });
        (void)done;
    }
    std::string newestCode(const std::string& phone);
    std::vector<stub::Transaction> transactions();
    // One that was sent more than once; empty: none was.
    std::string receiptSentTwice();
    std::uint64_t receiptsSent();

    std::uint64_t requests = 0;
    std::uint64_t signedForReal = 0;
    std::array<std::uint64_t, static_cast<std::size_t>(NetFault::Count_)> faults{}; // that struck

private:
    struct Message {
        bool toServer = false;
        stub::Request request;
        Answer answer;
        std::optional<NetFault> fault;
        bool silent = false; // nobody waits for the answer
    };
    std::int64_t nowMs() override { return epoch + m_now; }
    void serve(Message message);
    void refuse(Message& message);
    std::string oldAnswer(const stub::Request& request, const std::string& newest);
    void post(Milliseconds at, Message message);

    Trace& m_trace;
    Random m_random;
    SeededEntropy m_entropy;
    stub::Backend& m_backend; // of all episodes; each leaves it as it was
    std::map<std::pair<Milliseconds, std::uint64_t>, Message> m_messages;
    std::uint64_t m_last = 0;
    Milliseconds m_now = 0;
    unsigned m_perMille = 0;
    bool m_pricesGone = false;
    std::optional<NetFault> m_kind;
    struct Spoken {
        std::string session;
        std::string before;
        std::string ofAnother;
    };
    std::map<std::string, Spoken> m_answers; // by path
};

} // namespace kiosk::sim
