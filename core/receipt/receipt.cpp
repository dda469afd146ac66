// SPDX-License-Identifier: Apache-2.0
#include "core/receipt/receipt.h"

#include "core/receipt/trusted_url.h"

#include <algorithm>
#include <utility>

namespace kiosk {

namespace {

// The money of a purchase, in whatever stage it is.
struct Funds {
    const Order* order = nullptr;
    std::vector<Note> notes;
    std::vector<Doubt> doubts;
    std::optional<CardPayment> card = {};
    std::optional<Money> unbought = {};
};

// What has come back is neither in nor owed.
Funds fundsOf(const Paid& paid)
{
    Funds funds{&paid.order, paid.notes, paid.doubts, paid.card};
    std::erase_if(funds.doubts, [](const Doubt& doubt) { return doubt.kind == Doubt::Kind::Returned; });
    if (const Money unbought = unboughtOf(paid); !unbought.isZero())
        funds.unbought = unbought;
    return funds;
}

std::optional<Funds> fundsIn(const PayingByCard& paying)
{
    if (paying.step == PayingByCard::Step::Amount)
        return std::nullopt;
    return Funds{
        &paying.order, {}, {}, CardPayment{paying.number, paying.amount, CardPayment::State::Unclear}};
}

std::optional<Funds> fundsIn(const InsertingBills& bills)
{
    auto doubts = doubtsOf(bills);
    if (bills.notes.empty() && doubts.empty())
        return std::nullopt;
    return Funds{&bills.order, bills.notes, std::move(doubts)};
}

template <class Stage> std::optional<Funds> fundsIn(const Stage& stage)
{
    if constexpr (requires { stage.paid; })
        return fundsOf(stage.paid);
    else
        return std::nullopt;
}

ReceiptOutcome outcomeOf(const Stage& stage, athena::State state)
{
    if (state == athena::State::Delivered)
        return ReceiptOutcome::Sent;
    if (std::holds_alternative<Refused>(stage))
        return ReceiptOutcome::Refused;
    const auto* completing = std::get_if<Completing>(&stage);
    const bool booked = completing != nullptr && completing->step == Completing::Step::Delivering;
    return booked || std::holds_alternative<Delivered>(stage) ? ReceiptOutcome::OnItsWay
                                                              : ReceiptOutcome::Unresolved;
}

Status addNotes(ReceiptDocument& document, const std::vector<Note>& notes)
{
    for (const Note& note : notes) {
        auto row = std::find_if(document.notes.begin(), document.notes.end(),
            [&](const ReceiptNotes& one) { return one.value == note.value; });
        if (row == document.notes.end())
            row = document.notes.insert(row, {note.value, 0, Money::zero(note.value.currency())});
        const auto rowTotal = row->total.plus(note.value);
        const auto total = document.paid.plus(note.value);
        if (!rowTotal || !total)
            return rowTotal ? total.error() : rowTotal.error();
        ++row->count;
        row->total = *rowTotal;
        document.paid = *total;
    }
    std::sort(document.notes.begin(), document.notes.end(),
        [](const ReceiptNotes& a, const ReceiptNotes& b) { return a.value > b.value; });
    return Done{};
}

// What Athena has booked for exactly this sum, or says that she has bought for less; else what the price
// gives.
Result<CryptoAmount> boughtFor(const ReceiptDocument& document, const athena::TransactionRecord& record)
{
    if (document.outcome == ReceiptOutcome::Refused)
        return CryptoAmount::zero(record.coin);
    const Money& sum = document.unbought ? record.sovereignAmount : document.paid;
    if (record.sovereignAmount == sum && !record.cryptoAmount.isZero())
        return record.cryptoAmount;
    return cryptoFor(sum, record.price);
}

Status addFees(ReceiptDocument& document, const athena::TransactionRecord& record)
{
    if (!record.referencePrice || !record.networkFee)
        return Done{};
    const Money nothing = Money::zero(document.paid.currency());
    const auto charged = document.outcome == ReceiptOutcome::Refused
        ? Result<Fees>(Fees{nothing, nothing, nothing})
        : feesFor(document.unbought ? record.sovereignAmount : document.paid, document.cryptoAmount,
            *record.referencePrice, *record.networkFee);
    if (!charged)
        return charged.error();
    document.fees = ReceiptFees{*record.referencePrice, record.referenceSource.value_or(""), *charged};
    return Done{};
}

Status addMoney(ReceiptDocument& document, const Funds& funds)
{
    const athena::TransactionRecord& record = funds.order->record;
    document.paid = Money::zero(record.currency);
    document.price = record.price;
    document.doubts = funds.doubts;
    document.unbought = funds.unbought;
    if (Status added = addNotes(document, funds.notes); !added)
        return added;
    if (funds.card) {
        document.card = ReceiptCard{funds.card->slip, funds.card->state, funds.card->refundReference};
        if (funds.card->state != CardPayment::State::NotDebited)
            document.paid = funds.card->amount;
    }
    const auto bought = boughtFor(document, record);
    if (!bought)
        return bought.error();
    document.cryptoAmount = *bought;
    return addFees(document, record);
}

void addReferences(ReceiptDocument& document, const Order& order, const ReceiptContext& context)
{
    const athena::TransactionRecord& record = order.record;
    document.transactionId = record.transactionId;
    document.address = order.payee.address;
    document.txid = record.txid;
    if (record.transactionUrl && isTrustedUrl(*record.transactionUrl, context.trustedUrlHosts))
        document.trackingUrl = record.transactionUrl;
    const bool square = document.card && isSquare(*document.card);
    const bool isOwedSomething = (document.outcome != ReceiptOutcome::Sent && !square && !isNothing(document))
        || isPartlyOwed(document);
    if (isOwedSomething && !context.claimCode.empty())
        document.claimCode = context.claimCode;
}

} // namespace

bool isSquare(const ReceiptCard& card)
{
    return card.state == CardPayment::State::NotDebited || card.state == CardPayment::State::Refunded
        || card.state == CardPayment::State::Voided;
}

bool isPartlyOwed(const ReceiptDocument& document) { return !document.doubts.empty() || document.unbought; }

bool isNothing(const ReceiptDocument& document)
{
    return document.outcome == ReceiptOutcome::Refused && !document.card && document.paid.isZero()
        && document.doubts.empty();
}

Result<ReceiptDocument> makeReceipt(const Purchase& purchase, const ReceiptContext& context)
{
    const auto funds = std::visit([](const auto& stage) { return fundsIn(stage); }, purchase.stage);
    if (!funds)
        return Error{
            Errc::Refused, "purchase " + purchase.id + " has no money in it, so there is no receipt"};
    ReceiptDocument document;
    document.state = funds->order->record.state;
    document.outcome = outcomeOf(purchase.stage, document.state);
    document.copy = context.copy;
    document.demo = context.demo;
    document.operatorName = context.operatorName;
    document.machineId = context.machineId;
    document.supportLine = context.supportLine;
    document.localTime = context.localTime;
    document.utcOffsetMinutes = context.utcOffsetMinutes;
    document.unixMs = context.unixMs;
    document.place = context.place;
    if (Status added = addMoney(document, *funds); !added)
        return added.error();
    addReferences(document, *funds->order, context);
    return document;
}

std::optional<int> holdHoursOf(const Purchase& purchase, const place::Profile& profile)
{
    const Order* order = orderOf(purchase);
    const bool isSent = order && order->record.state == athena::State::Delivered;
    if (!order || isSent || std::holds_alternative<Refused>(purchase.stage))
        return std::nullopt;
    const CustomerFacts& customer = order->customer;
    const bool isNew = place::isNewCustomer(
        profile.rules, {customer.kycLevel, customer.since, customer.usedToday}, purchase.startedAt);
    return isNew ? profile.holdHoursNew : profile.holdHoursKnown;
}

} // namespace kiosk
