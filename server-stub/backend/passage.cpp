// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/passage.h"

#include "server-stub/backend/rules.h"

#include <array>

namespace kiosk::stub {

namespace {

// Looks like a transaction's hash; no chain knows it.
std::string fictionalTxid(Coin coin, Entropy& entropy)
{
    std::array<std::uint8_t, 32> bytes{};
    entropy.fill(bytes);
    return (coin == Coin::Eth ? "0x" : "") + toHex(bytes);
}

bool adopt(Books& books, Transaction& transaction, const Or<State>& verdict, std::int64_t nowMs)
{
    const State* next = std::get_if<State>(&verdict);
    if (next == nullptr)
        return false;
    transaction.state = *next;
    if (isEnd(*next))
        transaction.endedMs = nowMs;
    books.transactions.save(transaction);
    return true;
}

Situation inState(State state)
{
    Situation situation;
    situation.state = state;
    return situation;
}

} // namespace

bool deliver(Books& books, Transaction& transaction, bool sent, std::int64_t nowMs, Entropy& entropy)
{
    const auto verdict = onDelivery(inState(transaction.state), sent);
    if (sent && std::holds_alternative<State>(verdict))
        transaction.txid = fictionalTxid(transaction.coin(), entropy);
    return adopt(books, transaction, verdict, nowMs);
}

bool expire(Books& books, Transaction& transaction, std::int64_t nowMs)
{
    return adopt(books, transaction, onIdle(inState(transaction.state)), nowMs);
}

void letTimePass(Books& books, std::int64_t nowMs, std::int64_t defaultDeliveryDelayMs, Entropy& entropy)
{
    for (const std::string& id : books.transactions.silentSince(nowMs - idleMs))
        if (auto transaction = books.transactions.find(id))
            expire(books, *transaction, nowMs);
    const DeliveryOutcome outcome = books.settings.deliveryOutcome();
    if (outcome == DeliveryOutcome::Hold)
        return;
    const std::int64_t delayMs = books.settings.deliveryDelayMs().value_or(defaultDeliveryDelayMs);
    for (const std::string& id : books.transactions.purchasedUntil(nowMs - delayMs))
        if (auto transaction = books.transactions.find(id))
            deliver(books, *transaction, outcome == DeliveryOutcome::Deliver, nowMs, entropy);
}

} // namespace kiosk::stub
