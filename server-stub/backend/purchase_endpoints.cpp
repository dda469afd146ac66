// SPDX-License-Identifier: Apache-2.0
// Money becomes a purchase, or goes back.
#include "core/athena/confirmation_hash.h"
#include "server-stub/backend/call.h"

namespace kiosk::stub {

namespace {

constexpr const char* urlBase = "https://pay.athena.example/t/";

bool agrees(const Transaction& transaction, const std::optional<std::string>& hash)
{
    return !hash
        || *hash
        == athena::confirmationHash({transaction.id, transaction.address.value_or(""), transaction.price,
            transaction.customerId.value_or("")});
}

std::optional<Money> totalOf(const std::vector<athena::PurchasedBill>& bills, Currency currency)
{
    if (bills.empty())
        return std::nullopt;
    std::uint64_t minor = 0;
    for (const auto& bill : bills)
        minor += bill.denomination.minorUnits();
    return Money::ofMinor(minor, currency);
}

// What the books keep for the auditor when the machine's figures do not agree with each other.
std::optional<std::string> discrepancyOf(const Transaction& transaction)
{
    const Money& amount = *transaction.purchaseAmount;
    if (!transaction.paymentReference && amount < transaction.approvedTotal())
        return "less was collected than approved";
    if (transaction.claimedBills && *transaction.claimedBills != amount)
        return "the machine's list of notes adds up to another amount";
    return transaction.review;
}

Reply buy(Visit& visit, const athena::PurchaseRequest& request)
{
    Transaction& transaction = visit.running();
    const bool card = request.paymentReference.has_value();
    const bool confirmed = agrees(transaction, request.confirmationHash);
    const auto verdict = card ? onCardPurchase(visit.situation(), request.amount, confirmed)
                              : onCashPurchase(visit.situation(), request.amount, confirmed);
    if (const auto* problem = std::get_if<Problem>(&verdict)) {
        if (problem->code == "price_expired")
            visit.refreshPrice();
        return visit.refuse(*problem);
    }
    const auto coins = cryptoFor(request.amount, transaction.price);
    if (!coins)
        return visit.refuse(invalidAmount);
    transaction.state = std::get<State>(verdict);
    transaction.purchaseAmount = request.amount;
    transaction.purchasedMs = visit.call().nowMs;
    transaction.firstMoneyMs = transaction.firstMoneyMs.value_or(visit.call().nowMs);
    transaction.paymentReference = request.paymentReference;
    transaction.claimedBills = totalOf(request.bills, transaction.currency());
    transaction.cryptoAmount = *coins;
    transaction.confirmationHash = request.confirmationHash;
    transaction.journalHead = request.journalHead;
    transaction.transactionUrl = urlBase + transaction.id.substr(0, 12);
    transaction.review = discrepancyOf(transaction);
    return visit.ok();
}

Reply giveBack(Visit& visit, const athena::ReversalRequest& request)
{
    Transaction& transaction = visit.running();
    const auto verdict = onReversal(
        visit.situation(), request.amount, transaction.due(), agrees(transaction, request.confirmationHash));
    if (const auto* problem = std::get_if<Problem>(&verdict))
        return visit.refuse(*problem);
    transaction.state = std::get<State>(verdict);
    transaction.reversal =
        athena::ReversalRecord{std::string(textOf(request.method)), request.amount, request.reference};
    if (request.journalHead)
        transaction.journalHead = request.journalHead;
    transaction.endedMs = visit.call().nowMs;
    return visit.ok();
}

Reply giveUp(Visit& visit)
{
    const auto verdict = onCancel(visit.situation());
    if (const auto* problem = std::get_if<Problem>(&verdict))
        return visit.refuse(*problem);
    visit.running().state = std::get<State>(verdict);
    if (isEnd(visit.running().state))
        visit.running().endedMs = visit.call().nowMs;
    return visit.ok();
}

} // namespace

Reply purchase(const Call& call)
{
    return decoded(call, athena::decodePurchaseRequest(call.body), invalidAmount, [&](const auto& request) {
        return once(call, request.idempotencyKey, [&] {
            return inTransaction(call, request.ids, [&](Visit& visit) { return buy(visit, request); });
        });
    });
}

Reply reversal(const Call& call)
{
    const auto request = athena::decodeReversalRequest(call.body, call.machine.currency);
    return decoded(call, request, invalidAmount, [&](const auto& message) {
        return once(call, message.idempotencyKey, [&] {
            return inTransaction(call, message.ids, [&](Visit& visit) { return giveBack(visit, message); });
        });
    });
}

Reply cancel(const Call& call)
{
    return decoded(call, athena::decodeCancelRequest(call.body), malformed, [&](const auto& request) {
        return once(call, request.idempotencyKey,
            [&] { return inTransaction(call, request.ids, [](Visit& visit) { return giveUp(visit); }); });
    });
}

} // namespace kiosk::stub
