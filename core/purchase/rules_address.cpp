// SPDX-License-Identifier: Apache-2.0
// From the scan to a quote that the customer agrees to.
#include "core/purchase/rules.h"

#include <algorithm>

namespace kiosk::rules {

namespace {

const Payee* payeeFor(const std::vector<Payee>& payees, Coin coin)
{
    const auto found =
        std::find_if(payees.begin(), payees.end(), [coin](const Payee& payee) { return payee.coin == coin; });
    return found == payees.end() ? nullptr : &*found;
}

void askAboutAddress(Turn& turn, bool started)
{
    if (started)
        ask(turn, AskKind::CryptoAddress);
    else
        ask(turn, AskKind::Start, turn.purchase.starts);
}

// A bill had been approved, and came back: coin and address are Athena's from then on, and only the same ones
// can be confirmed again.
bool isFrozen(const Visit& visit) { return visit.record && visit.record->state == athena::State::Funding; }

void toFrozenAddress(Turn& turn, Visit visit, Payee payee)
{
    if (visit.record->cryptoAddress != payee.address || visit.record->coin != payee.coin)
        return toScanning(turn,
            {.visit = std::move(visit),
                .notice = EnteringAddress::Notice::RefusedByAthena,
                .code = "bad_state",
                .others = {}});
    turn.wish(DisarmScanner{});
    enter(turn,
        ConfirmingAddress{std::move(visit), std::move(payee), ConfirmingAddress::Step::Ready, false, true});
    idleAfter(turn, timing::choice);
}

void toConfirming(Turn& turn, Visit visit, Payee payee)
{
    const bool started = visit.record.has_value();
    if (isFrozen(visit))
        return toFrozenAddress(turn, std::move(visit), std::move(payee));
    using enum ConfirmingAddress::Step;
    turn.wish(DisarmScanner{});
    askAboutAddress(turn, started);
    enter(turn, ConfirmingAddress{std::move(visit), std::move(payee), started ? Checking : Starting});
    idleAfter(turn, timing::choice);
}

} // namespace

bool sessionIsLost(const std::string& code)
{
    return code == "unknown_session" || code == "session_expired" || code == "one_transaction_per_session";
}

void priceFor(Turn& turn, Milliseconds lifetime)
{
    // A price that comes over already is asked for again, but not without a pause.
    constexpr Milliseconds shortestPriceWait = 1'000;
    if (turn.onScreen)
        turn.wish(SetDeadline{Deadline::Price, std::max(lifetime, shortestPriceWait)});
}

void toSigningInAgain(Turn& turn, Coin coin)
{
    turn.purchase.pending.clear(); // with the session went what was asked in it; no money is in
    ++turn.purchase.starts; // a start in another session is another request
    turn.wish(ClearDeadline{Deadline::Address});
    SigningIn again;
    again.coin = coin;
    again.notice = SigningIn::Notice::CodeExpired;
    enter(turn, again);
    idleAfter(turn, timing::choice);
}

void toAddress(Turn& turn, Visit visit, const std::optional<Payee>& scanned)
{
    if (scanned)
        return toConfirming(turn, std::move(visit), *scanned);
    if (turn.machine.noScanner)
        return toReceiving(turn, std::move(visit));
    toScanning(turn, {.visit = std::move(visit), .code = {}, .others = {}});
}

void toScanning(Turn& turn, EnteringAddress next)
{
    enter(turn, std::move(next));
    turn.wish(ArmScanner{});
    idleAfter(turn, timing::phoneOrScan);
}

namespace {

// A machine that takes no money says why on its own screen; a card terminal that is gone does not close it.
void leaveUnpaid(Turn& turn, const Order& order)
{
    if (turn.purchase.way == PaymentWay::Card)
        toNothingAllowed(turn, order.customer, order.record, NothingAllowed::Why::Stopped);
    else
        abandon(turn, order.record);
}

} // namespace

void toQuoting(Turn& turn, Order order, bool refresh)
{
    if (!mayPay(turn))
        return leaveUnpaid(turn, order);
    if (refresh)
        ask(turn, AskKind::Poll);
    const auto step = refresh ? Quoting::Step::Refreshing : offerOf(turn.machine, order.record);
    turn.purchase.texted = TextedState::NotWanted; // chosen with each quote
    enter(turn, Quoting{std::move(order), step});
    idleAfter(turn, timing::choice);
}

namespace {

void toSwitching(Turn& turn, const Visit& visit, const Payee& payee)
{
    using After = SigningInByPhone::After;
    SigningInByPhone next;
    next.coin = payee.coin;
    next.record = visit.record;
    next.after = turn.purchase.byPhone ? After::Code : After::Number;
    next.scanned = payee;
    turn.wish(DisarmScanner{});
    turn.wish(ClearDeadline{Deadline::Price});
    toCancelling(turn, std::move(next));
}

} // namespace

void on(Turn& turn, EnteringAddress& stage, const AddressScanned& fact)
{
    if (const auto* payee = payeeFor(fact.payees, stage.visit.coin))
        return toConfirming(turn, stage.visit, *payee);
    stage.notice = EnteringAddress::Notice::OtherCoin;
    stage.others = fact.payees;
    // Athena may hold a bill for in that came back: the order with it is not to be lost sight of.
    const bool bound = turn.machine.rules > 0 && !turn.purchase.asked.empty();
    stage.maySwitch = !fact.payees.empty() && !isFrozen(stage.visit) && !bound;
    idleAfter(turn, timing::phoneOrScan);
}

void on(Turn& turn, EnteringAddress& stage, const ScanRefused& fact)
{
    stage.notice =
        fact.code == "private_key" ? EnteringAddress::Notice::Secret : EnteringAddress::Notice::Refused;
    stage.code = fact.code;
    stage.others.clear();
    idleAfter(turn, timing::phoneOrScan);
}

void on(Turn& turn, EnteringAddress& stage, const CoinSwitched& fact)
{
    const auto* payee = payeeFor(stage.others, fact.coin);
    if (stage.notice != EnteringAddress::Notice::OtherCoin || !stage.maySwitch || !payee)
        return;
    if (stage.visit.record) // the customer signs in again, to the session of the new order
        return toSwitching(turn, stage.visit, *payee);
    auto visit = stage.visit;
    visit.coin = fact.coin;
    ++turn.purchase.starts;
    toConfirming(turn, std::move(visit), *payee);
}

void on(Turn& turn, EnteringAddress& stage, const ScanAgainPressed&)
{
    stage.notice = EnteringAddress::Notice::None;
    stage.code.clear();
    stage.others.clear();
    idleAfter(turn, timing::phoneOrScan);
}

void on(Turn& turn, EnteringAddress& stage, const AppAddressChosen&) { toReceiving(turn, stage.visit); }
void on(Turn& turn, EnteringAddress& stage, const BackPressed&) { abandon(turn, stage.visit.record); }
void on(Turn& turn, EnteringAddress& stage, const CancelPressed&) { abandon(turn, stage.visit.record); }
void on(Turn& turn, EnteringAddress&, const AskRefused& fact) { billRefused(turn, fact); }
void on(Turn& turn, EnteringAddress& stage, const PowerRestored&)
{
    askAgain(turn);
    abandon(turn, stage.visit.record);
}
void on(Turn& turn, EnteringAddress& stage, const DeadlinePassed& fact)
{
    if (fact.which == Deadline::Idle)
        abandon(turn, stage.visit.record);
}

void on(Turn& turn, ConfirmingAddress& stage, const OrderStarted& fact)
{
    if (stage.step != ConfirmingAddress::Step::Starting)
        return;
    stage.visit.record = fact.record;
    stage.visit.customer = fact.customer;
    stage.step = ConfirmingAddress::Step::Checking;
    priceFor(turn, fact.priceLifetime);
    ask(turn, AskKind::CryptoAddress);
}

void on(Turn& turn, ConfirmingAddress& stage, const AddressAccepted& fact)
{
    if (stage.step != ConfirmingAddress::Step::Checking)
        return;
    stage.visit.record = fact.record;
    stage.visit.customer = fact.customer;
    if (fact.record.cryptoAddress != stage.payee.address || fact.record.coin != stage.payee.coin)
        return toScanning(turn,
            {.visit = stage.visit,
                .notice = EnteringAddress::Notice::RefusedByAthena,
                .code = "address_mismatch",
                .others = {}});
    if (!mayBuy(turn, fact.customer, fact.record))
        return toNothingAllowed(turn, fact.customer, fact.record);
    stage.step = ConfirmingAddress::Step::Ready;
    stage.priceRanOut = false;
    priceFor(turn, fact.priceLifetime);
    idleAfter(turn, timing::choice);
}

void on(Turn& turn, ConfirmingAddress& stage, const AskRefused& fact)
{
    billRefused(turn, fact);
    const bool ours = fact.ask.kind == AskKind::Start || fact.ask.kind == AskKind::CryptoAddress;
    const bool waiting =
        stage.step == ConfirmingAddress::Step::Starting || stage.step == ConfirmingAddress::Step::Checking;
    if (!ours || !waiting)
        return;
    if (fact.ask.kind == AskKind::Start || sessionIsLost(fact.code))
        ++turn.purchase.starts; // under the old key Athena would only repeat herself
    if (sessionIsLost(fact.code))
        return toSigningInAgain(turn, stage.visit.coin);
    toScanning(turn,
        {.visit = stage.visit,
            .notice = EnteringAddress::Notice::RefusedByAthena,
            .code = fact.code,
            .others = {}});
}

void on(Turn& turn, ConfirmingAddress& stage, const AskUnanswered& fact)
{
    const bool waiting =
        stage.step == ConfirmingAddress::Step::Starting || stage.step == ConfirmingAddress::Step::Checking;
    if (!waiting || (fact.ask.kind != AskKind::Start && fact.ask.kind != AskKind::CryptoAddress))
        return;
    stage.step = ConfirmingAddress::Step::NoAnswer;
    idleAfter(turn, timing::choice);
}

void on(Turn& turn, ConfirmingAddress& stage, const RetryPressed&)
{
    if (stage.step != ConfirmingAddress::Step::NoAnswer)
        return;
    const bool started = stage.visit.record.has_value();
    stage.step = started ? ConfirmingAddress::Step::Checking : ConfirmingAddress::Step::Starting;
    askAboutAddress(turn, started);
}

void on(Turn&, ConfirmingAddress& stage, const SharedFormatAccepted&)
{
    if (stage.step == ConfirmingAddress::Step::Ready)
        stage.sharedFormatAccepted = true;
}

void on(Turn& turn, ConfirmingAddress& stage, const AddressConfirmed&)
{
    const bool warned = stage.payee.alsoUsedBy.empty() || stage.sharedFormatAccepted;
    if (stage.step != ConfirmingAddress::Step::Ready || !warned || !stage.visit.record)
        return;
    const bool repriced = stage.visit.repriced;
    toQuoting(turn, {stage.payee, stage.visit.customer, *stage.visit.record}, stage.priceRanOut);
    if (auto* quote = std::get_if<Quoting>(&turn.purchase.stage))
        quote->changed = repriced;
}

void on(Turn& turn, ConfirmingAddress& stage, const ScanAgainPressed&)
{
    if (stage.step != ConfirmingAddress::Step::Ready && stage.step != ConfirmingAddress::Step::NoAnswer)
        return;
    // Once a bill was approved the address stays: it is the only one that can be confirmed again.
    stage.visit.declined = isFrozen(stage.visit) ? std::string() : stage.payee.address;
    toAddress(turn, stage.visit);
}

void on(Turn& turn, ConfirmingAddress& stage, const BackPressed&) { on(turn, stage, ScanAgainPressed{}); }
void on(Turn& turn, ConfirmingAddress& stage, const CancelPressed&) { abandon(turn, stage.visit.record); }
void on(Turn& turn, ConfirmingAddress& stage, const PowerRestored&)
{
    askAgain(turn);
    abandon(turn, stage.visit.record);
}
void on(Turn& turn, ConfirmingAddress& stage, const DeadlinePassed& fact)
{
    if (fact.which == Deadline::Price)
        stage.priceRanOut = true;
    if (fact.which == Deadline::Idle)
        abandon(turn, stage.visit.record);
}

void on(Turn& turn, Quoting& stage, const QuoteAccepted&)
{
    if (stage.step != Quoting::Step::Shown)
        return;
    if (!mayPay(turn))
        return leaveUnpaid(turn, stage.order);
    if (!mayBuy(turn, stage.order.customer, stage.order.record))
        return toNothingAllowed(turn, stage.order.customer, stage.order.record);
    if (!turn.machine.canPrint && !stage.withoutReceipt)
        return;
    if (turn.purchase.way == PaymentWay::Card)
        toAmount(turn, stage);
    else
        toBills(turn, stage);
}

void on(Turn&, Quoting& stage, const WithoutReceiptAccepted&) { stage.withoutReceipt = true; }

void on(Turn& turn, Quoting& stage, const ReceiptWayChosen& fact)
{
    if (fact.way == ReceiptWay::TextMessage && !stage.order.customer.phoneVerified.value_or(false))
        return;
    stage.withoutReceipt = fact.way != ReceiptWay::Paper;
    turn.purchase.texted = fact.way == ReceiptWay::TextMessage ? TextedState::Wanted : TextedState::NotWanted;
}

namespace {

bool provesMore(const CustomerFacts& before, const CustomerFacts& now)
{
    return now.kycLevel > before.kycLevel || now.buyLimit > before.buyLimit;
}

} // namespace

void on(Turn& turn, Quoting& stage, const StatusReported& fact)
{
    const bool raising = stage.step == Quoting::Step::CodeShown;
    if (stage.step != Quoting::Step::Refreshing && !raising)
        return;
    const bool more = provesMore(stage.order.customer, fact.customer);
    const bool another = fact.customer.buyLimit != stage.order.customer.buyLimit;
    if (fact.record.state != athena::State::Started && fact.record.state != athena::State::Ready
        && fact.record.state != athena::State::Funding)
        return abandon(turn, fact.record);
    if (isOfAnother(stage.order, fact.customer.customerId))
        return toNothingAllowed(turn, stage.order.customer, fact.record, NothingAllowed::Why::Refused);
    if (raising && !more)
        return; // not yet
    if (raising)
        turn.wish(ClearDeadline{Deadline::Login});
    if (!mayBuy(turn, fact.customer, fact.record))
        return toNothingAllowed(turn, fact.customer, fact.record);
    if (fact.record.cryptoAddress != stage.order.payee.address) // changed with the app since it was confirmed
        return toReceiving(turn, {stage.order.payee.coin, fact.customer, fact.record});
    stage.changed = stage.changed || fact.record.price != stage.order.record.price;
    stage.order.record = fact.record;
    stage.order.customer = fact.customer;
    stage.step = offerOf(turn.machine, fact.record);
    priceFor(turn, fact.priceLifetime); // nobody has touched anything: the idle time goes on
    if (turn.purchase.codeLeft && more) { // the phone was slower than the customer
        turn.purchase.codeLeft = false;
        stage.notRaised = !another;
        stage.raised = stage.raised || another;
    }
    if (!raising)
        return;
    // The law of the place may allow no more to who has proven more.
    stage.raised = another;
    stage.notRaised = !another;
    idleAfter(turn, timing::choice);
}

void on(Turn& turn, Quoting& stage, const AskRefused& fact)
{
    billRefused(turn, fact);
    if (isRaising(stage) && (fact.ask.kind == AskKind::LoginCode || fact.ask.kind == AskKind::Poll))
        return hideCode(turn, stage);
    if (fact.ask.kind == AskKind::Poll && stage.step == Quoting::Step::Refreshing)
        toNothingAllowed(turn, stage.order.customer, stage.order.record, NothingAllowed::Why::Refused);
}

void on(Turn& turn, Quoting& stage, const AskUnanswered& fact)
{
    if (fact.ask.kind == AskKind::LoginCode && stage.step == Quoting::Step::AskingCode)
        return hideCode(turn, stage);
    if (fact.ask.kind != AskKind::Poll || stage.step != Quoting::Step::Refreshing)
        return;
    stage.step = Quoting::Step::NoAnswer;
    idleAfter(turn, timing::choice);
}

void on(Turn& turn, Quoting& stage, const RetryPressed&)
{
    if (stage.step == Quoting::Step::Shown || stage.step == Quoting::Step::Refreshing || isRaising(stage))
        return;
    stage.step = Quoting::Step::Refreshing;
    ask(turn, AskKind::Poll);
}

void on(Turn& turn, Quoting& stage, const BackPressed&)
{
    if (stage.step == Quoting::Step::Refreshing)
        return;
    if (isRaising(stage))
        return hideCode(turn, stage);
    const bool stale = stage.step == Quoting::Step::NoAnswer;
    auto& order = stage.order;
    enter(turn,
        ConfirmingAddress{{order.payee.coin, order.customer, order.record}, order.payee,
            ConfirmingAddress::Step::Ready, true, stale});
    idleAfter(turn, timing::choice);
}

void on(Turn& turn, Quoting& stage, const CancelPressed&) { abandon(turn, stage.order.record); }
void on(Turn& turn, Quoting& stage, const PowerRestored&)
{
    askAgain(turn);
    abandon(turn, stage.order.record);
}
void on(Turn& turn, Quoting& stage, const ValidatorTroubled&)
{
    if (turn.purchase.way == PaymentWay::Cash)
        abandon(turn, stage.order.record);
}
void on(Turn& turn, Quoting& stage, const DeadlinePassed& fact)
{
    if (fact.which == Deadline::Idle)
        return abandon(turn, stage.order.record);
    if (fact.which == Deadline::Login && isRaising(stage))
        return hideCode(turn, stage);
    const bool waiting = stage.step == Quoting::Step::Refreshing || stage.step == Quoting::Step::NoAnswer;
    if (fact.which != Deadline::Price || waiting || isRaising(stage))
        return;
    stage.step = Quoting::Step::Refreshing;
    ask(turn, AskKind::Poll);
}

} // namespace kiosk::rules
