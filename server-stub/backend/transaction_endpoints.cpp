// SPDX-License-Identifier: Apache-2.0
// A transaction before money: started, looked at, given an address.
#include "server-stub/backend/call.h"

namespace kiosk::stub {

namespace {

Reply begin(Visit& visit, const athena::StartRequest& request)
{
    const Call& call = visit.call();
    if (visit.transaction())
        return visit.refuse({409, "one_transaction_per_session"});
    if (request.transactionType == "sell")
        return refusal({422, "unsupported_type"}, "only purchases in this version");
    const auto prices = call.books.prices.coin(request.currency, request.coin);
    if (request.currency != call.machine.currency || !prices)
        return refusal({404, "unknown_currency"}, "this machine takes another currency");
    Transaction transaction;
    transaction.id = uuidV4(call.entropy);
    transaction.sessionToken = visit.session().token;
    transaction.machineId = call.machine.id;
    transaction.customerId = visit.session().customerId;
    transaction.startedMs = call.nowMs;
    transaction.lastActivityMs = call.nowMs;
    transaction.adopt(*prices, call.nowMs + priceLifetimeMs);
    call.books.transactions.insert(transaction);
    visit.transaction() = transaction;
    visit.running().state = readiness(visit.situation());
    adoptRegisteredAddress(visit);
    return visit.ok();
}

} // namespace

Reply start(const Call& call)
{
    const Problem invalidCard{422, "invalid_card"};
    return decoded(call, athena::decodeStartRequest(call.body), invalidCard, [&](const auto& request) {
        if (request.transactionType != "buy" && request.transactionType != "sell")
            return refusal(malformed, "transaction_type: must be \"buy\" or \"sell\"");
        return once(call, request.idempotencyKey, [&] {
            if (request.sessionToken)
                return inSession(
                    call, *request.sessionToken, [&](Visit& visit) { return begin(visit, request); });
            Visit visit(
                call, call.books.sessions.open(call.machine.id, call.nowMs, call.entropy), std::nullopt);
            return begin(visit, request);
        });
    });
}

Reply status(const Call& call)
{
    return decoded(call, athena::decodeStatusRequest(call.body), malformed, [&](const auto& request) {
        return inTransaction(call, request.ids, [](Visit& visit) {
            const Situation situation = visit.situation();
            const bool beforeMoney = situation.state == State::Started || situation.state == State::Ready;
            if (beforeMoney && situation.priceExpired)
                visit.refreshPrice();
            return visit.ok();
        });
    });
}

Reply cryptoAddress(const Call& call)
{
    return decoded(call, athena::decodeCryptoAddressRequest(call.body), malformed, [&](const auto& request) {
        return inTransaction(
            call, request.ids, [&](Visit& visit) { return setAddress(visit, request.cryptoAddress); });
    });
}

} // namespace kiosk::stub
