// SPDX-License-Identifier: Apache-2.0
// A receipt goes to the phone that was verified: docs/receipt-by-text-message.md.
#include "server-stub/backend/call.h"

namespace kiosk::stub {

namespace {

// There is something to say of it: money went in.
bool hasReceipt(State state)
{
    return state == State::Funding || state == State::Purchased || state == State::Delivered
        || state == State::ReversalRequired || state == State::Reversed;
}

Reply sendText(Visit& visit, const athena::TextReceiptRequest& request)
{
    const Call& call = visit.call();
    if (!hasReceipt(visit.running().state))
        return visit.refuse(badState);
    const auto customer =
        visit.session().customerId ? call.books.customers.find(*visit.session().customerId) : std::nullopt;
    if (!customer || customer->phone.empty())
        return visit.refuse({409, "phone_missing"});
    const std::int64_t waitS =
        call.books.messages.receiptWaitS(customer->phone, request.ids.machineId, call.nowMs);
    if (waitS > 0) {
        Reply reply = refusal({429, "rate_limited"}, "too many receipts");
        reply.headers.emplace_back("Retry-After", std::to_string(waitS));
        return reply;
    }
    call.books.messages.sendReceipt(customer->phone, request.ids.machineId, request.text, call.nowMs);
    return visit.ok();
}

} // namespace

Reply textReceipt(const Call& call)
{
    return decoded(call, athena::decodeTextReceiptRequest(call.body), malformed, [&](const auto& request) {
        return once(call, request.idempotencyKey, [&] {
            return inTransaction(call, request.ids, [&](Visit& visit) { return sendText(visit, request); });
        });
    });
}

} // namespace kiosk::stub
