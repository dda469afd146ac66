// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/athena.h"

#include "core/athena/requests.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>
#include <limits>

namespace kiosk::sim {

namespace {

constexpr const char* booksPath = "/athena/books";
constexpr std::string_view cheapHeader = "X-Simulated";

template <class T> T need(Result<T> result)
{
    if (!result) {
        std::cerr << result.error().detail << '\n';
        std::abort();
    }
    return std::move(result).value();
}

std::string cheapSignature(std::string_view method, std::string_view target, std::string_view at,
    std::string_view nonce, std::string_view body)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const std::string_view part : {method, target, at, nonce, body}) {
        for (const char c : part)
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
        hash = (hash ^ 0xFFU) * 0x100000001B3U;
    }
    return std::to_string(hash);
}

// The same checks in the same order as the real one, but for the curve.
Verification verifyCheap(
    const ReceivedRequest& received, const VerifyContext& context, const std::string& value)
{
    const auto first = value.find(' ');
    const auto second = value.find(' ', first + 1);
    if (second == std::string::npos)
        return Refusal{400, "missing_header"};
    const std::string at = value.substr(0, first);
    const std::string nonce = value.substr(first + 1, second - first - 1);
    static const std::string identity = machineKey().publicKeyHex();
    const std::string_view body(reinterpret_cast<const char*>(received.body.data()), received.body.size());
    const std::int64_t timestamp = std::atoll(at.c_str());
    if (!context.isRegistered(identity))
        return Refusal{403, "unknown_identity"};
    if (cheapSignature(received.method, received.target, at, nonce, body) != value.substr(second + 1))
        return Refusal{401, "bad_signature"};
    if (std::abs(timestamp - context.nowMs) > maxClockSkewMs)
        return Refusal{401, "stale_timestamp"};
    if (context.nonceSeen(identity, nonce))
        return Refusal{401, "replayed_nonce"};
    return Verified{identity, nonce, timestamp};
}

Verification verifyAny(const ReceivedRequest& received, const VerifyContext& context)
{
    for (const auto& [name, value] : received.headers)
        if (name == cheapHeader)
            return verifyCheap(received, context, value);
    return verifyRequest(AuthProfile::Strict, received, context);
}

stub::Config configOf()
{
    stub::Config config;
    config.booksPath = booksPath;
    config.baseUrl = baseUrl;
    config.keepInbox = true;
    config.vfs = Disk::vfsName;
    config.verifier = verifyAny;
    return config;
}

// The stub with one registered machine: made once, for all episodes. Clock and chance are each episode's own.
class Standing final : private stub::Clock, private Entropy {
public:
    Standing()
    {
        Disk::use(&m_disk);
        m_backend = need(stub::Backend::open(configOf(), *this, *this));
        const auto done = m_backend->withBooks([&](stub::Books& books) -> Status {
            const auto code =
                books.machines.enrol({machineId, "US", need(Currency::parse("USD")), true, false}, *this);
            books.machines.bind(machineId, machineKey().publicKeyHex(), "sim", "0");
            return code ? Status(Done{}) : Status(code.error());
        });
        (void)need(done);
    }
    stub::Backend& lend(stub::Clock& clock, Entropy& entropy)
    {
        m_clock = &clock;
        m_chance = &entropy;
        (void)need(m_backend->beginTrial());
        return *m_backend;
    }
    void takeBack()
    {
        (void)need(m_backend->undoTrial());
        m_clock = nullptr;
        m_chance = &m_firstChance;
    }

private:
    std::int64_t nowMs() override { return m_clock != nullptr ? m_clock->nowMs() : epoch; }
    void fill(std::span<std::uint8_t> bytes) override { m_chance->fill(bytes); }

    Disk m_disk;
    SeededEntropy m_firstChance{1};
    stub::Clock* m_clock = nullptr;
    Entropy* m_chance = &m_firstChance;
    std::unique_ptr<stub::Backend> m_backend;
};

Standing& standing()
{
    static Standing one;
    return one;
}

} // namespace

std::string_view nameOf(NetFault fault)
{
    static constexpr std::array<std::string_view, static_cast<std::size_t>(NetFault::Count_)> names{
        "request lost", "answer lost", "connection reset", "request twice", "late, and done", "503",
        "500, and done", "429", "refused", "answer cut short", "answer of before or of another", "garbage"};
    return names.at(static_cast<std::size_t>(fault));
}

const MachineKey& machineKey()
{
    static const MachineKey key = [] {
        SeededEntropy entropy(1);
        return need(MachineKey::generate(entropy));
    }();
    return key;
}

Headers signRequest(const stub::Request& request, std::int64_t at, const std::string& nonce, bool forReal)
{
    if (forReal)
        return need(signStrict(
            machineKey(), {request.method, baseUrl + request.target, asBytes(request.body)}, at, nonce));
    const std::string time = std::to_string(at);
    return {{std::string(cheapHeader),
        time + ' ' + nonce + ' '
            + cheapSignature(request.method, request.target, time, nonce, request.body)}};
}

Athena::Athena(Disk& disk, Trace& trace, std::uint64_t seed)
    : m_trace(trace)
    , m_random(seed)
    , m_entropy(seed + 1)
    , m_backend(standing().lend(*this, m_entropy))
{
    Disk::use(&disk);
}

Athena::~Athena() { standing().takeBack(); }

void Athena::post(Milliseconds at, Message message)
{
    m_messages.emplace(std::pair(at, ++m_last), std::move(message));
}

void Athena::send(stub::Request request, int boot, int exchange, Milliseconds now)
{
    Message message{true, std::move(request), {}, {}, false};
    message.answer.boot = boot;
    message.answer.exchange = exchange;
    Milliseconds at = now + m_random.between(5, 60);
    if (m_random.chance(m_perMille)) {
        message.fault = m_kind
            ? *m_kind
            : static_cast<NetFault>(m_random.below(static_cast<std::uint64_t>(NetFault::Count_)));
        ++faults[static_cast<std::size_t>(*message.fault)];
        m_trace.note(now, "net fault", nameOf(*message.fault));
    }
    if (message.fault == NetFault::DropRequest)
        return;
    if (message.fault == NetFault::Reset && m_random.chance(500)) {
        message.toServer = false;
        return post(at, std::move(message));
    }
    if (message.fault == NetFault::Late)
        at += m_random.between(3'000, 20'000);
    if (message.fault == NetFault::Duplicate) {
        Message again = message;
        again.silent = true;
        post(at + m_random.between(0, 5'000), std::move(again));
    }
    post(at, std::move(message));
}

Milliseconds Athena::nextWake() const
{
    return m_messages.empty() ? std::numeric_limits<Milliseconds>::max() : m_messages.begin()->first.first;
}

// To the request before on this path, or to the last one of another purchase; `newest` is remembered.
std::string Athena::oldAnswer(const stub::Request& request, const std::string& newest)
{
    constexpr std::string_view name = "\"session_token\":\"";
    const auto at = request.body.find(name);
    const std::string session = at == std::string::npos ? "" : request.body.substr(at + name.size(), 36);
    Spoken& spoken = m_answers[request.target];
    if (spoken.session != session)
        spoken.ofAnother = spoken.before;
    spoken.session = session;
    const std::string before = std::exchange(spoken.before, newest);
    return m_random.chance(500) ? before : spoken.ofAnother;
}

// For reasons that the kiosk cannot see; or she does not look at it at all, whoever sent it.
void Athena::refuse(Message& message)
{
    struct Reason {
        int http;
        std::string_view code;
    };
    static constexpr std::array<Reason, 9> reasons{{{409, "bad_state"}, {409, "price_expired"},
        {403, "not_authorized"}, {403, "limit_exceeded"}, {422, "invalid_amount"}, {404, "not_found"},
        {401, "bad_signature"}, {403, "unknown_identity"}, {413, "too_large"}}};
    const Reason& reason = m_random.pick(reasons);
    message.answer.http = reason.http;
    message.answer.body =
        R"({"status":"error","message":"","error_code":")" + std::string(reason.code) + "\"}";
}

void Athena::serve(Message message)
{
    ++requests;
    message.toServer = false;
    Answer& answer = message.answer;
    answer.date = nowMs();
    const auto unavailable = [&](int http, const char* code) {
        answer.http = http;
        answer.body = std::string(R"({"status":"error","message":"","error_code":")") + code + "\"}";
        post(m_now + m_random.between(5, 60), std::move(message));
    };
    const bool asksForPrices = message.request.target.rfind("/price/", 0) == 0;
    if (message.fault == NetFault::Unavailable || (m_pricesGone && asksForPrices))
        return unavailable(503, "unavailable");
    if (message.fault == NetFault::RateLimited) {
        answer.retryAfter = static_cast<int>(m_random.between(1, 30));
        return unavailable(429, "rate_limited");
    }
    if (message.fault == NetFault::Refused) {
        refuse(message);
        return post(m_now + m_random.between(5, 60), std::move(message));
    }
    const stub::Reply reply = m_backend.answer(message.request);
    m_trace.note(m_now, "athena", message.request.target, reply.http);
    if (m_trace.isRead())
        m_trace.remark(m_now, "< " + message.request.body + "\n              > " + reply.body);
    const std::string old = oldAnswer(message.request, reply.body);
    if (message.silent || message.fault == NetFault::DropAnswer)
        return;
    if (message.fault == NetFault::Reset) {
        answer.http = 0;
        return post(m_now + m_random.between(1, 100), std::move(message));
    }
    if (message.fault == NetFault::FailedAfterwards)
        return unavailable(500, "internal");
    answer.http = reply.http;
    answer.body = reply.body;
    for (const auto& [name, value] : reply.headers)
        if (name == "Retry-After")
            answer.retryAfter = std::atoi(value.c_str());
    if (message.fault == NetFault::Truncated)
        answer.body.resize(static_cast<std::size_t>(m_random.below(answer.body.size())));
    else if (message.fault == NetFault::OldAnswer && !old.empty())
        answer.body = old;
    else if (message.fault == NetFault::Garbage)
        answer.body[static_cast<std::size_t>(m_random.below(answer.body.size()))] = '\x07';
    post(m_now + m_random.between(5, 60), std::move(message));
}

std::vector<Answer> Athena::run(Milliseconds now)
{
    std::vector<Answer> out;
    m_now = now;
    while (!m_messages.empty() && m_messages.begin()->first.first <= now) {
        auto node = m_messages.extract(m_messages.begin());
        if (node.mapped().toServer)
            serve(std::move(node.mapped()));
        else
            out.push_back(std::move(node.mapped().answer));
    }
    return out;
}

std::string Athena::newestCode(const std::string& phone)
{
    std::string code;
    change([&](stub::Books& books) {
        const auto messages = books.messages.inbox(phone);
        for (const auto& message : messages) // newest first; receipts have none
            if (code.empty())
                code = message.code;
    });
    return code;
}

std::string Athena::receiptSentTwice()
{
    std::string text;
    change([&](stub::Books& books) {
        auto row =
            books.database.query("SELECT text FROM inbox WHERE code = '' GROUP BY text HAVING COUNT(*) > 1");
        if (row.next())
            text = row.text(0);
    });
    return text;
}

std::uint64_t Athena::receiptsSent()
{
    std::uint64_t count = 0;
    change([&](stub::Books& books) {
        auto row = books.database.query("SELECT COUNT(*) FROM inbox WHERE code = ''");
        count = row.next() ? static_cast<std::uint64_t>(row.integer(0)) : 0;
    });
    return count;
}

std::vector<stub::Transaction> Athena::transactions()
{
    std::vector<stub::Transaction> all;
    change([&](stub::Books& books) { all = books.transactions.all(); });
    return all;
}

} // namespace kiosk::sim
