// SPDX-License-Identifier: Apache-2.0
// Notes: asked about while in escrow, and taken back when they did not stay.
#include "server-stub/backend/call.h"

namespace kiosk::stub {

namespace {

Reply billReply(Visit& visit, bool approved)
{
    visit.save();
    athena::BillAnswer answer;
    answer.records = visit.records();
    answer.approved = approved;
    answer.action = approved ? athena::BillAction::Stack : athena::BillAction::Return;
    if (!approved)
        answer.reason = "limit_exceeded";
    answer.approvedTotal = visit.running().approvedTotal();
    answer.remainingLimit = visit.remainingLimit();
    Reply reply = success(encode(answer));
    reply.transactionId = visit.running().id;
    return reply;
}

void recordApproved(Visit& visit)
{
    Transaction& transaction = visit.running();
    transaction.state = State::Funding;
    if (transaction.firstMoneyMs)
        return;
    transaction.firstMoneyMs = visit.call().nowMs;
    if (transaction.address
        && visit.call().books.transactions.paidToAnother(*transaction.address, transaction.customerId))
        transaction.review = "another customer was paid at this address";
}

void addBill(Visit& visit, const Bill& bill)
{
    visit.running().bills.push_back(bill);
    visit.call().books.transactions.saveBill(visit.running().id, bill, visit.call().nowMs);
}

Reply askAboutBill(Visit& visit, const athena::BillRequest& request)
{
    const Bill* before = visit.running().bill(request.billSequence);
    // A number stands for one note ever.
    if (before != nullptr && (before->denomination != request.denomination || before->returned))
        return visit.refuse(idempotencyMismatch);
    const auto verdict = onBill(visit.situation(), request.denomination);
    if (const auto* problem = std::get_if<Problem>(&verdict)) {
        if (problem->code == "price_expired")
            visit.refreshPrice();
        return visit.refuse(*problem);
    }
    if (before != nullptr)
        return billReply(visit, before->approved);
    const bool approved = std::get<BillVerdict>(verdict).approved;
    addBill(visit, {request.billSequence, request.denomination, approved, false});
    if (approved)
        recordApproved(visit);
    return billReply(visit, approved);
}

Reply takeBack(Visit& visit, const athena::BillReturnedRequest& request)
{
    Transaction& transaction = visit.running();
    for (Bill& bill : transaction.bills) {
        if (bill.sequence != request.billSequence)
            continue;
        if (bill.counts())
            if (const auto problem = billReturnedProblem(visit.situation()))
                return visit.refuse(*problem);
        bill.returned = true;
        visit.call().books.transactions.saveBill(transaction.id, bill, visit.call().nowMs);
        return visit.ok();
    }
    // Never seen: a question about it that is still on its way must not be approved any more.
    addBill(visit, {request.billSequence, std::nullopt, false, true});
    return visit.ok();
}

} // namespace

Reply bill(const Call& call)
{
    return decoded(call, athena::decodeBillRequest(call.body), invalidAmount, [&](const auto& request) {
        return once(call, request.idempotencyKey, [&] {
            return inTransaction(
                call, request.ids, [&](Visit& visit) { return askAboutBill(visit, request); });
        });
    });
}

Reply billReturned(const Call& call)
{
    return decoded(call, athena::decodeBillReturnedRequest(call.body), malformed, [&](const auto& request) {
        return once(call, request.idempotencyKey, [&] {
            return inTransaction(call, request.ids, [&](Visit& visit) { return takeBack(visit, request); });
        });
    });
}

} // namespace kiosk::stub
