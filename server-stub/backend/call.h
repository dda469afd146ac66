// SPDX-License-Identifier: Apache-2.0
// One verified request on its way through the order of checks: JSON, machine, idempotent replay, session and
// transaction, and then the endpoint's own rule.
#pragma once

#include "core/address/scan.h"
#include "core/athena/requests.h"
#include "core/keys/hash.h"
#include "server-stub/backend/books.h"
#include "server-stub/backend/reply.h"

#include <functional>

namespace kiosk::stub {

struct Call {
    Books& books;
    Entropy& entropy;
    Network network;
    std::int64_t nowMs;
    std::string identity; // of the verified signature
    Machine machine; // whose key it is
    std::string_view path;
    std::string_view body;
    std::string_view bitidCallback; // where phones post
};

// 400 malformed, 404 unknown_currency, or `refused` for a text that breaks its grammar.
Reply decodeRefusal(const Error& error, const Problem& refused);
// The stored answer for a key that came before; nothing for a new one.
std::optional<Reply> replayOf(const Call& call, std::string_view key);
void remember(const Call& call, std::string_view key, const Reply& reply);

inline const std::string& machineIdOf(const athena::TransactionIds& ids) { return ids.machineId; }
template <class Message> const std::string& machineIdOf(const Message& message)
{
    if constexpr (requires { message.ids; })
        return message.ids.machineId;
    else
        return message.machineId;
}

// Decodes and checks whose machine it is about.
template <class Message, class Handle>
Reply decoded(const Call& call, const Result<Message>& message, const Problem& refused, Handle handle)
{
    if (!message)
        return decodeRefusal(message.error(), refused);
    if (machineIdOf(*message) != call.machine.id)
        return refusal({403, "machine_mismatch"});
    return handle(*message);
}

// Does it once for a key, and gives the same answer for every repetition.
template <class Handle> Reply once(const Call& call, std::string_view key, Handle handle)
{
    if (auto stored = replayOf(call, key))
        return std::move(*stored);
    Reply reply = handle();
    remember(call, key, reply);
    return reply;
}

// A session with what belongs to it, during one call.
class Visit {
public:
    Visit(const Call& call, Session session, std::optional<Transaction> transaction);

    // Errc-free lookup: the visit, or the refusal.
    static std::variant<Visit, Reply> ofSession(const Call& call, std::string_view token);
    static std::variant<Visit, Reply> ofTransaction(const Call& call, const athena::TransactionIds& ids);

    [[nodiscard]] const Call& call() const { return m_call; }
    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] std::optional<Transaction>& transaction() { return m_transaction; }
    // Where there must be one.
    [[nodiscard]] Transaction& running();

    // As the rules see it; of a session without transaction all but the customer is empty.
    [[nodiscard]] Situation situation() const;
    [[nodiscard]] athena::Answer records() const;
    [[nodiscard]] Money remainingLimit() const;

    void setCustomer(const Customer& customer);
    void refreshPrice();
    // Marks the activity and writes session and transaction back.
    void save();

    [[nodiscard]] Reply ok();
    [[nodiscard]] Reply refuse(const Problem& problem, std::optional<int> attemptsLeft = std::nullopt);

private:
    void learnCustomer();
    [[nodiscard]] Currency currency() const;
    [[nodiscard]] bool isRunning() const;
    // What counts towards the limits, with this transaction or as if it were not there.
    [[nodiscard]] std::vector<PastTransaction> history(bool withThisTransaction) const;
    [[nodiscard]] Allowance allowance(bool withThisTransaction) const;
    [[nodiscard]] Money remainingOf(const Allowance& allowed) const;
    [[nodiscard]] athena::CustomerRecord customerRecord() const;

    const Call& m_call;
    Session m_session;
    std::optional<Transaction> m_transaction;
    std::optional<Transaction> m_saved; // as the books have it
    bool m_isOtherCustomer = false; // than the books have in the session
    // Read once: nothing else happens to them during a call.
    std::optional<Customer> m_customer;
    std::vector<PastTransaction> m_others; // of the customer's, without this transaction
};

template <class Handle> Reply inSession(const Call& call, std::string_view token, Handle handle)
{
    auto found = Visit::ofSession(call, token);
    if (auto* reply = std::get_if<Reply>(&found))
        return std::move(*reply);
    return handle(std::get<Visit>(found));
}

template <class Handle>
Reply inTransaction(const Call& call, const athena::TransactionIds& ids, Handle handle)
{
    auto found = Visit::ofTransaction(call, ids);
    if (auto* reply = std::get_if<Reply>(&found))
        return std::move(*reply);
    return handle(std::get<Visit>(found));
}

// --- the address of a transaction ---

// As the coin has it; nothing for what is none of this coin's on this network.
std::optional<std::string> canonicalAddress(const std::string& text, Coin coin, Network network);
// 422 `invalid_address`, `address_blocked` (Athena does not send there) or `address_reused` (another
// customer's).
Reply setAddress(Visit& visit, const std::string& text);
// What the customer has given Athena for this coin, where the transaction has no address yet.
void adoptRegisteredAddress(Visit& visit);

// The endpoints.
Reply registerMachine(const Call& call); // call.machine is empty: the key is not known yet
Reply smsCode(const Call& call);
Reply smsVerify(const Call& call);
Reply loginCode(const Call& call);
Reply start(const Call& call);
Reply status(const Call& call);
Reply cryptoAddress(const Call& call);
Reply bill(const Call& call);
Reply billReturned(const Call& call);
Reply purchase(const Call& call);
Reply reversal(const Call& call);
Reply cancel(const Call& call);
Reply textReceipt(const Call& call);

} // namespace kiosk::stub
