// SPDX-License-Identifier: Apache-2.0
// Raising the limit in the middle of the bills: what is in stays in, the slot is shut, the customer's phone
// proves more, and the bills go on with what Athena then allows. With a card it is raised before the debit.
#include "core/purchase/rules.h"

#include <algorithm>

namespace kiosk::rules {

namespace {

using Raising = InsertingBills::Raising;

// What may be in when all is in: of Athena's word on what is left, and of the place's.
Money wholeOf(const Turn& turn, const InsertingBills& bills, const CustomerFacts& customer)
{
    const auto in = insideOf(bills, turn.machine.currency, true);
    const auto whole = customer.buyLimit.plus(in).valueOr(customer.buyLimit);
    if (!turn.machine.place)
        return whole;
    return place::mostAllowed(
        *turn.machine.place, {customer.kycLevel, customer.since, customer.usedToday}, whole, turn.at);
}

Money roomIn(const Turn& turn, const InsertingBills& bills, const Money& whole)
{
    return whole.minus(insideOf(bills, turn.machine.currency, true))
        .valueOr(Money::zero(turn.machine.currency));
}

// With nothing in, price and limit are shown and agreed to again.
void toNewQuote(Turn& turn, const InsertingBills& bills, const StatusReported& fact, const Money& whole)
{
    Order order = bills.order;
    const bool repriced = order.record.price != fact.record.price;
    const bool raised = whole != bills.most;
    const bool provenForNothing = !raised && fact.customer.kycLevel > bills.level;
    order.record = fact.record;
    order.customer = fact.customer;
    order.customer.buyLimit = whole;
    if (!mayBuy(turn, order.customer, order.record))
        return toNothingAllowed(turn, order.customer, order.record);
    const bool withoutReceipt = bills.withoutReceipt;
    const auto texted = turn.purchase.texted;
    priceFor(turn, fact.priceLifetime);
    toQuoting(turn, std::move(order), false);
    auto* quote = std::get_if<Quoting>(&turn.purchase.stage);
    if (!quote)
        return;
    quote->changed = repriced;
    quote->raised = raised;
    quote->notRaised = provenForNothing;
    quote->withoutReceipt = withoutReceipt;
    turn.purchase.texted = texted;
}

} // namespace

void dropRaising(Turn& turn, InsertingBills& bills)
{
    if (bills.raising == Raising::None)
        return;
    bills.raising = Raising::None;
    turn.wish(ClearDeadline{Deadline::Login});
}

void endRaising(Turn& turn, InsertingBills& bills, InsertingBills::Notice notice)
{
    // While the slot is closing there is no way back: it is opened again only once it is known to be shut.
    if (bills.raising == Raising::None || bills.raising == Raising::Closing)
        return;
    dropRaising(turn, bills);
    bills.notice = notice;
    if (!bills.moving)
        turn.wish(ClearDeadline{Deadline::Device});
    openBills(turn, bills);
    idleAfter(turn, timing::bills);
}

void proceedRaising(Turn& turn, InsertingBills& bills)
{
    const auto& validator = turn.machine.validator;
    const bool asked =
        isPending(turn.purchase, AskKind::Bill) || isPending(turn.purchase, AskKind::BillReturned);
    if (bills.raising != Raising::Closing || bills.moving || asked
        || (validator.ready && !validator.inhibited))
        return;
    bills.raising = Raising::AskingCode;
    turn.wish(ClearDeadline{Deadline::Device});
    ask(turn, AskKind::LoginCode);
}

void on(Turn& turn, InsertingBills& bills, const RaiseLimitPressed&)
{
    if (!mayRaiseLimit(bills) || !turn.machine.validator.ready)
        return;
    bills.raising = Raising::Closing;
    bills.notice = InsertingBills::Notice::None;
    turn.wish(StopBills{});
    turn.wish(SetDeadline{Deadline::Device, timing::device});
    proceedRaising(turn, bills);
}

void on(Turn& turn, InsertingBills& bills, const LoginCodeIssued& fact)
{
    if (bills.raising != Raising::AskingCode)
        return;
    bills.raising = Raising::Shown;
    turn.wish(SetDeadline{
        Deadline::Login, std::min(timing::loginCode, Milliseconds{std::max(fact.expiresIn, 1)} * 1000)});
}

void on(Turn& turn, InsertingBills& bills, const StatusReported& fact)
{
    const bool nothingIn = bills.notes.empty() && bills.doubts.empty() && !bills.moving;
    const bool another = isOfAnother(bills.order, fact.customer.customerId);
    if (another && nothingIn) // what goes in now would be somebody else's
        return endBills(turn, bills, InsertingBills::Ending::Refused);
    if (another || athena::isEnd(fact.record.state))
        return endRaising(turn, bills, InsertingBills::Notice::NotRaised);
    const Money whole = wholeOf(turn, bills, fact.customer);
    const bool more = fact.customer.kycLevel > bills.level || whole > bills.most;
    const bool repriced = fact.record.price != bills.order.record.price;
    if (nothingIn && repriced && bills.raising != Raising::Shown)
        return endBills(turn, bills, InsertingBills::Ending::PriceRanOut);
    if (nothingIn && (repriced || more) && bills.raising == Raising::Shown) {
        dropRaising(turn, bills);
        return toNewQuote(turn, bills, fact, whole);
    }
    if (bills.raising != Raising::Shown || !more) {
        bills.remaining =
            std::min(bills.remaining, roomIn(turn, bills, whole)); // she never allows less twice
        return;
    }
    // The law of the place may allow no more to who has proven more, and less may be left than there was.
    const auto notice = whole > bills.most ? InsertingBills::Notice::LimitRaised
        : whole == bills.most              ? InsertingBills::Notice::NotRaised
                                           : InsertingBills::Notice::None;
    bills.level = fact.customer.kycLevel;
    bills.most = whole;
    bills.remaining = roomIn(turn, bills, whole);
    endRaising(turn, bills, notice);
}

void on(Turn& turn, InsertingBills& bills, const AskUnanswered& fact)
{
    if (fact.ask.kind == AskKind::LoginCode && bills.raising == Raising::AskingCode)
        endRaising(turn, bills, InsertingBills::Notice::NotRaised);
}

// --- before a card is debited ---

bool isRaising(const Quoting& quote)
{
    return quote.step == Quoting::Step::AskingCode || quote.step == Quoting::Step::CodeShown;
}

// Nothing is taken yet: whatever the phone proves, price and limit are agreed to again.
void on(Turn& turn, PayingByCard& stage, const RaiseLimitPressed&)
{
    if (!mayRaiseLimit(stage))
        return;
    Quoting next;
    next.order = stage.order;
    next.step = Quoting::Step::AskingCode;
    next.withoutReceipt = stage.withoutReceipt;
    ask(turn, AskKind::LoginCode);
    enter(turn, std::move(next));
    idleAfter(turn, timing::choice);
}

// A phone that comes late changes the order under the customer's hands: what it is now is agreed to again,
// before anything is taken.
void on(Turn& turn, PayingByCard& stage, const StatusReported& fact)
{
    const Order& order = stage.order;
    const bool same = fact.record.price == order.record.price && fact.record.state == order.record.state
        && fact.record.cryptoAddress == order.payee.address
        && fact.customer.buyLimit == order.customer.buyLimit
        && fact.customer.kycLevel == order.customer.kycLevel && !isOfAnother(order, fact.customer.customerId);
    if (stage.step != PayingByCard::Step::Amount || same)
        return;
    Quoting next;
    next.order = order;
    next.step = Quoting::Step::Refreshing;
    next.withoutReceipt = stage.withoutReceipt;
    const bool limit = fact.customer.buyLimit != stage.order.customer.buyLimit;
    enter(turn, std::move(next));
    idleAfter(turn, timing::choice);
    on(turn, std::get<Quoting>(turn.purchase.stage), fact);
    if (auto* quote = std::get_if<Quoting>(&turn.purchase.stage))
        quote->raised = quote->raised || limit;
}

void on(Turn& turn, Quoting& quote, const LoginCodeIssued& fact)
{
    if (quote.step != Quoting::Step::AskingCode)
        return;
    quote.step = Quoting::Step::CodeShown;
    // Nobody is expected to touch the screen: the code's own time ends this, and then the idle time begins.
    turn.wish(ClearDeadline{Deadline::Idle});
    turn.wish(SetDeadline{
        Deadline::Login, std::min(timing::loginCode, Milliseconds{std::max(fact.expiresIn, 1)} * 1000)});
}

void hideCode(Turn& turn, Quoting& quote)
{
    quote.step = Quoting::Step::Refreshing;
    quote.notRaised = turn.purchase.codeLeft = true;
    turn.wish(ClearDeadline{Deadline::Login});
    ask(turn, AskKind::Poll);
    idleAfter(turn, timing::choice);
}

} // namespace kiosk::rules
