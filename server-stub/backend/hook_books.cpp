// SPDX-License-Identifier: Apache-2.0
// The books as an auditor reads them, to be compared with a machine's journal.
#include "server-stub/backend/hook_acts.h"

namespace kiosk::stub::hook {

namespace {

using nlohmann::json;

json orNull(const std::optional<std::string>& text) { return text ? json(*text) : json(nullptr); }

json orNull(const std::optional<Money>& money) { return money ? json(money->toString()) : json(nullptr); }

json timeOrNull(const std::optional<std::int64_t>& timeMs)
{
    return timeMs ? json(athena::encodeTime(*timeMs)) : json(nullptr);
}

json describe(const Bill& bill)
{
    return {{"bill_sequence", bill.sequence}, {"denomination", orNull(bill.denomination)},
        {"approved", bill.approved}, {"returned", bill.returned}};
}

json describe(const Transaction& transaction)
{
    json out = athena::parseJson(encode(transaction.record()).text).valueOr({});
    out["machine_id"] = transaction.machineId;
    out["customer_id"] = orNull(transaction.customerId);
    out["approved_total"] = transaction.approvedTotal().toString();
    out["purchase_amount"] = orNull(transaction.purchaseAmount);
    out["payment_reference"] = orNull(transaction.paymentReference);
    out["claimed_bills_total"] = orNull(transaction.claimedBills);
    out["confirmation_hash"] = orNull(transaction.confirmationHash);
    out["journal_head"] = orNull(transaction.journalHead);
    out["review"] = orNull(transaction.review);
    out["started"] = athena::encodeTime(transaction.startedMs);
    out["first_money"] = timeOrNull(transaction.firstMoneyMs);
    out["purchased"] = timeOrNull(transaction.purchasedMs);
    out["ended"] = timeOrNull(transaction.endedMs);
    out["bills"] = json::array();
    for (const Bill& bill : transaction.bills)
        out["bills"].push_back(describe(bill));
    return out;
}

} // namespace

Outcome transactions(const Context& context)
{
    json list = json::array();
    for (const Transaction& transaction : context.books.transactions.all())
        list.push_back(describe(transaction));
    return json{{"transactions", list}};
}

// Money that came in is frozen (approved, not yet delivered), delivered or reversed: nothing else.
Outcome books(const Context& context)
{
    std::map<std::string, std::map<std::string, std::uint64_t>> sums;
    for (const Transaction& transaction : context.books.transactions.all()) {
        const Money in = transaction.due();
        auto& sum = sums[std::string(in.currency().code())];
        const bool delivered = transaction.state == athena::State::Delivered;
        const bool reversed = transaction.state == athena::State::Reversed;
        sum[delivered ? "delivered" : reversed ? "reversed" : "frozen"] += in.minorUnits();
        sum["total"] += in.minorUnits();
    }
    auto whole = transactions(context);
    if (!whole)
        return whole;
    json totals = json::object();
    for (const auto& [code, sum] : sums)
        for (const char* name : {"frozen", "delivered", "reversed", "total"}) {
            const auto found = sum.find(name);
            totals[code][name] =
                Money::ofMinor(found == sum.end() ? 0 : found->second, Currency::parse(code).valueOr({}))
                    .toString();
        }
    (*whole)["totals"] = totals;
    return whole;
}

} // namespace kiosk::stub::hook
