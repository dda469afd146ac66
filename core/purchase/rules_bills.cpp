// SPDX-License-Identifier: Apache-2.0
// Money goes in: the life of each bill, and every way to stop taking them.
#include "core/purchase/rules.h"

#include <algorithm>

namespace kiosk::rules {

namespace {

using Ending = InsertingBills::Ending;
using Notice = InsertingBills::Notice;
using Phase = MovingBill::Phase;

constexpr Milliseconds priceHeardLater = 1'000;

OpenItem::Kind itemOf(Doubt::Kind kind)
{
    switch (kind) {
    case Doubt::Kind::Lost:
        return OpenItem::Kind::Lost;
    case Doubt::Kind::Unapproved:
        return OpenItem::Kind::Unapproved;
    case Doubt::Kind::Late:
        return OpenItem::Kind::Late;
    case Doubt::Kind::Held:
        return OpenItem::Kind::Held;
    case Doubt::Kind::Returned:
        return OpenItem::Kind::Returned;
    }
    return OpenItem::Kind::Lost;
}

bool isIn(const InsertingBills& bills) { return !bills.notes.empty() || !bills.doubts.empty(); }

// The first approval froze the purchase: from there on there is no way back.
bool isFrozen(const InsertingBills& bills) { return isIn(bills) || (bills.moving && bills.moving->approved); }

bool leavesRoom(const Machine& machine, const InsertingBills& bills)
{
    const auto& smallest = machine.validator.denominations;
    return smallest.empty() || smallest.front() <= bills.remaining;
}

bool isBlind(Closed reason)
{
    return reason == Closed::Clock || reason == Closed::Prices || reason == Closed::Athena
        || reason == Closed::Journal;
}

bool isBlind(const Machine& machine)
{
    return std::any_of(
        machine.closed.begin(), machine.closed.end(), [](Closed reason) { return isBlind(reason); });
}

bool athenaKnowsEveryBill(const Purchase& purchase)
{
    return !isPending(purchase, AskKind::Bill) && !isPending(purchase, AskKind::BillReturned);
}

bool isEnough(const Turn& turn, const InsertingBills& bills)
{
    const auto least = bills.order.record.minimumAmount.value_or(Money::zero(turn.machine.currency));
    const auto total = sumOf(bills.notes, turn.machine.currency);
    return !total.isZero() && total >= least;
}

void giveBack(Turn& turn, InsertingBills& bills, Notice why)
{
    bills.notice = why;
    bills.moving->phase = Phase::Returning;
    turn.wish(ReturnBill{});
    turn.wish(ClearDeadline{Deadline::Bill});
    turn.wish(SetDeadline{Deadline::Device, timing::device});
}

// What was to end goes on after all.
void resume(Turn& turn, InsertingBills& bills)
{
    bills.ending = Ending::None;
    bills.turnedAway.reset();
    turn.wish(ClearDeadline{Deadline::Device});
    openBills(turn, bills);
}

// Whoever is there did not want it to end so, and is told why.
bool isUnexpected(Ending ending)
{
    return ending == Ending::Refused || ending == Ending::Fault || ending == Ending::LockOver
        || ending == Ending::Finish;
}

// Ends, once the validator is known to be shut and no bill is on the move.
void conclude(Turn& turn, InsertingBills& bills)
{
    const auto& validator = turn.machine.validator;
    if (bills.ending == Ending::None || bills.moving || (validator.ready && !validator.inhibited))
        return;
    const bool goesBack =
        bills.ending == Ending::Back || bills.ending == Ending::Cancel || bills.ending == Ending::PriceRanOut;
    const bool canGoOn = validator.ready && !isBlind(turn.machine);
    if (goesBack && isIn(bills)) { // a bill was faster: what is frozen stays
        if (canGoOn)
            return resume(turn, bills);
        bills.ending = Ending::Fault;
    }
    if (bills.ending == Ending::Finish && canGoOn && !isEnough(turn, bills)) { // the bill that was to do went
        bills.notice = Notice::BelowMinimum; // back
        return resume(turn, bills);
    }
    turn.wish(ClearDeadline{Deadline::Device});
    if (bills.ending == Ending::Back) {
        auto& order = bills.order;
        lowerLimit(turn, order.customer, bills.remaining);
        if (turn.machine.rules >= 4 && !mayBuy(turn, order.customer, order.record))
            return toNothingAllowed(turn, order.customer, order.record);
        enter(turn,
            ConfirmingAddress{{order.payee.coin, order.customer, order.record}, order.payee,
                ConfirmingAddress::Step::Ready, true, false});
        return idleAfter(turn, timing::choice);
    }
    if (bills.ending == Ending::PriceRanOut)
        return toQuoting(turn, bills.order, true);
    if (bills.ending == Ending::Scam && !isIn(bills))
        return toScamStopped(turn, bills.order.record);
    if (!isIn(bills) && isUnexpected(bills.ending))
        return toNothingAllowed(turn, bills.order.customer, bills.order.record,
            bills.ending == Ending::Refused ? NothingAllowed::Why::Refused : NothingAllowed::Why::Stopped);
    if (bills.ending == Ending::Cancel || !isIn(bills))
        return abandon(turn, bills.order.record);
    if (bills.ending == Ending::Scam)
        return owe(turn, bills, "scam_reported");
    settleUp(turn, bills);
}

void onIdle(Turn& turn, InsertingBills& bills)
{
    if (bills.moving)
        return idleAfter(turn, timing::bills);
    endBills(turn, bills, isIn(bills) ? Ending::WalkAway : Ending::Cancel);
}

void onPriceEnd(Turn& turn, InsertingBills& bills)
{
    // A bill already in escrow has been asked for: Athena answers 409, and it goes back.
    if (isFrozen(bills))
        return;
    if (bills.ending == Ending::Back) // the screen that it goes back to has to hear of it
        turn.wish(SetDeadline{Deadline::Price, priceHeardLater});
    endBills(turn, bills, Ending::PriceRanOut);
}

void onNoAnswer(Turn& turn, InsertingBills& bills)
{
    if (!bills.moving || bills.moving->phase != Phase::Asked)
        return;
    turn.wish(StopBills{}); // until it is known what Athena made of this bill
    giveBack(turn, bills, Notice::NoAnswer);
}

void onDeviceSilent(Turn& turn, InsertingBills& bills)
{
    const bool isIn = bills.moving && bills.moving->phase == Phase::Credited;
    if (bills.moving && !isIn && (bills.moving->ordered || bills.moving->stuck))
        return doubtMoving(turn, bills, Doubt::Kind::Lost);
    if (bills.moving && !isIn && bills.moving->unseen)
        return doubtMoving(turn, bills, Doubt::Kind::Held);
    turn.machine.validator.inhibited = true; // it said nothing in 20 s: nobody waits for it any longer
    turn.machine.closed.erase(Closed::Unsettled);
    if (bills.moving && !isIn) { // it speaks, and was not ordered to stack: the bill waits to be taken
        turn.machine.validator.lostSight = true;
        openItem(turn, OpenItem::Kind::Held, bills.moving->note.value);
        return returnedMoving(turn, bills);
    }
    bills.moving.reset();
    conclude(turn, bills);
    if (auto* still = std::get_if<InsertingBills>(&turn.purchase.stage))
        proceedRaising(turn, *still);
}

} // namespace

void openBills(Turn& turn, InsertingBills& bills)
{
    if (!mayOpen(turn.machine, turn.purchase, bills))
        return;
    turn.machine.validator.inhibited = false;
    turn.wish(AcceptBills{});
}

bool mayOpen(const Machine& machine, const Purchase& purchase, const InsertingBills& bills)
{
    return machine.validator.ready && !isBlind(machine) && bills.ending == Ending::None && !bills.moving
        && bills.raising == InsertingBills::Raising::None && athenaKnowsEveryBill(purchase)
        && leavesRoom(machine, bills);
}

void toBills(Turn& turn, const Quoting& quote)
{
    InsertingBills next;
    if (!turn.purchase.asked.empty()) // a number stands for one note ever, also after going back
        next.lastSequence = turn.purchase.asked.rbegin()->first;
    next.order = quote.order;
    next.remaining = quote.order.customer.buyLimit;
    next.most = next.remaining;
    next.level = quote.order.customer.kycLevel;
    next.withoutReceipt = quote.withoutReceipt || !turn.machine.canPrint;
    openBills(turn, next);
    enter(turn, std::move(next));
    idleAfter(turn, timing::bills);
}

void endBills(Turn& turn, InsertingBills& bills, InsertingBills::Ending why)
{
    if (bills.ending != Ending::None)
        return conclude(turn, bills);
    dropRaising(turn, bills);
    bills.ending = why;
    turn.wish(StopBills{});
    turn.wish(SetDeadline{Deadline::Device, timing::device});
    conclude(turn, bills);
}

void creditMoving(Turn& turn, InsertingBills& bills)
{
    bills.moving->phase = Phase::Credited;
    bills.notes.push_back(bills.moving->note);
    bills.notice = Notice::None;
    turn.wish(SetDeadline{Deadline::Device, timing::device});
    idleAfter(turn, timing::bills);
}

void returnedMoving(Turn& turn, InsertingBills& bills)
{
    const auto bill = *bills.moving;
    bills.moving.reset();
    turn.wish(ClearDeadline{Deadline::Bill});
    if (bill.approved || bill.refusalDoubted)
        askUntilKnown(turn, AskKind::BillReturned, bill.note.sequence);
    if (!athenaKnowsEveryBill(turn.purchase))
        turn.wish(StopBills{});
    if (bills.notice == Notice::None)
        bills.notice = Notice::GivenBack;
    afterMove(turn, bills);
}

void doubtMoving(Turn& turn, InsertingBills& bills, Doubt::Kind kind)
{
    const auto note = bills.moving->note;
    bills.moving.reset();
    bills.turnedAway.reset(); // if it was this one, it did not come back
    bills.doubts.push_back({note, kind});
    openItem(turn, itemOf(kind), note.value);
    turn.machine.closed.erase(Closed::Unsettled);
    if (kind != Doubt::Kind::Unapproved) {
        turn.machine.validator.inhibited = true; // it is silent: nobody waits for it any longer
        turn.machine.validator.lostSight = true;
    }
    if (bills.ending == Ending::PowerRestored || bills.ending == Ending::Scam)
        return conclude(turn, bills);
    bills.ending = Ending::None; // whatever was to happen next: nothing more goes in, and nobody goes back
    endBills(turn, bills, Ending::Fault);
}

void afterMove(Turn& turn, InsertingBills& bills)
{
    idleAfter(turn, timing::bills);
    if (bills.ending != Ending::None)
        return conclude(turn, bills);
    if (bills.raising == InsertingBills::Raising::Closing) {
        turn.wish(SetDeadline{Deadline::Device, timing::device});
        return proceedRaising(turn, bills);
    }
    turn.wish(ClearDeadline{Deadline::Device});
    if (!leavesRoom(turn.machine, bills))
        turn.wish(StopBills{});
    else
        openBills(turn, bills);
}

void on(Turn& turn, InsertingBills& bills, const BillInEscrow& fact)
{
    const bool ours = fact.value.currency() == turn.machine.currency && !fact.value.isZero();
    const bool shut = bills.ending != Ending::None || bills.raising != InsertingBills::Raising::None;
    if (shut || bills.moving || !athenaKnowsEveryBill(turn.purchase) || !ours) {
        bills.notice = ours ? bills.notice : Notice::NotAccepted;
        turn.wish(ReturnBill{});
        return;
    }
    bills.moving = MovingBill{{++bills.lastSequence, fact.value}};
    if (!(fact.value <= bills.remaining))
        return giveBack(turn, bills, Notice::OverLimit);
    bills.notice = Notice::None;
    turn.purchase.asked.emplace(bills.moving->note.sequence, fact.value);
    askUntilKnown(turn, AskKind::Bill, bills.moving->note.sequence);
    turn.wish(SetDeadline{Deadline::Bill, timing::billAnswer});
    idleAfter(turn, timing::bills);
}

void on(Turn& turn, InsertingBills& bills, const BillApproved& fact)
{
    const bool here = bills.moving && bills.moving->note.sequence == fact.sequence;
    const bool first = here && !isFrozen(bills);
    const bool otherPrice = fact.record.price != bills.order.record.price;
    // The address or the sign-in has changed with the app since it was confirmed.
    const bool otherOrder = fact.record.cryptoAddress != bills.order.payee.address
        || isOfAnother(bills.order, fact.customerId.value_or(""));
    takeProgress(bills.order, fact.record);
    bills.remaining = fact.remaining;
    if (!here) { // it went back before the answer came
        lateApproval(turn, fact);
        return;
    }
    answered(turn, AskKind::Bill, fact.sequence);
    bills.moving->approved = true;
    if (first && !otherPrice && !otherOrder) {
        turn.wish(ClearDeadline{Deadline::Price});
        turn.wish(SetDeadline{Deadline::Lock, fact.lock > 0 ? fact.lock : timing::priceLock});
    }
    if (bills.moving->phase != Phase::Asked)
        return; // on its way back: told to Athena when it is out
    const bool mayAgreeAgain = otherPrice && !otherOrder && first; // to the new price
    if (otherPrice || otherOrder) {
        if (!mayAgreeAgain)
            bills.turnedAway = bills.moving->note.value;
        giveBack(turn, bills, Notice::RefusedByAthena);
        return endBills(turn, bills, mayAgreeAgain ? Ending::PriceRanOut : Ending::Refused);
    }
    bills.moving->phase = Phase::Stacking;
    bills.moving->ordered = true;
    turn.wish(StackBill{});
    turn.wish(ClearDeadline{Deadline::Bill});
    turn.wish(SetDeadline{Deadline::Device, timing::device});
}

void on(Turn& turn, InsertingBills& bills, const BillDeclined& fact)
{
    answered(turn, AskKind::Bill, fact.sequence);
    bills.remaining = fact.remaining;
    const bool here = bills.moving && bills.moving->note.sequence == fact.sequence;
    if (here && bills.moving->phase == Phase::Asked)
        return giveBack(turn, bills, Notice::OverLimit);
    if (!bills.moving)
        afterMove(turn, bills);
}

void on(Turn& turn, InsertingBills& bills, const BillReturnBooked& fact)
{
    answered(turn, AskKind::BillReturned, fact.sequence);
    takeProgress(bills.order, fact.record);
    bills.remaining = fact.remaining;
    if (!bills.moving)
        afterMove(turn, bills);
}

void on(Turn& turn, InsertingBills& bills, const AskRefused& fact)
{
    if (fact.ask.kind == AskKind::LoginCode || fact.ask.kind == AskKind::Poll)
        return endRaising(turn, bills, Notice::NotRaised);
    if (fact.ask.kind != AskKind::Bill && fact.ask.kind != AskKind::BillReturned)
        return;
    answered(turn, fact.ask.kind, fact.ask.sequence);
    const bool priceOnly = fact.code == "price_expired" && !isFrozen(bills);
    if (fact.record && !priceOnly) // a fresh price is compared with the agreed one, and confirmed, first
        takeProgress(bills.order, *fact.record);
    if (fact.ask.kind == AskKind::BillReturned) {
        if (!bills.moving)
            afterMove(turn, bills);
        return;
    }
    const auto bill = turn.purchase.asked.find(fact.ask.sequence);
    if (!priceOnly && bill != turn.purchase.asked.end())
        bills.turnedAway = bill->second;
    if (bills.moving && bills.moving->note.sequence == fact.ask.sequence
        && bills.moving->phase == Phase::Asked)
        giveBack(turn, bills, Notice::RefusedByAthena);
    if (bills.ending == Ending::None)
        endBills(turn, bills, priceOnly ? Ending::PriceRanOut : Ending::Refused);
    else
        conclude(turn, bills);
}

void on(Turn& turn, InsertingBills& bills, const BillReturned&)
{
    if (bills.moving && bills.moving->phase != Phase::Credited)
        returnedMoving(turn, bills);
}

void on(Turn& turn, InsertingBills& bills, const BillRejected&)
{
    if (!bills.moving)
        bills.notice = Notice::NotAccepted;
    idleAfter(turn, timing::bills);
}

void on(Turn& turn, InsertingBills& bills, const BillSettled&)
{
    if (!bills.moving || bills.moving->phase != Phase::Credited)
        return;
    bills.moving.reset();
    afterMove(turn, bills);
}

void on(Turn& turn, InsertingBills& bills, const StackRefused& fact)
{
    if (!bills.moving || bills.moving->phase != Phase::Stacking)
        return;
    bills.moving->ordered = fact.sent.value_or(true);
    giveBack(turn, bills, Notice::None);
}

void on(Turn& turn, InsertingBills& bills, const ValidatorInhibited&)
{
    if (bills.ending != Ending::None)
        return conclude(turn, bills);
    proceedRaising(turn, bills);
}

void on(Turn& turn, InsertingBills& bills, const ValidatorTroubled& fact)
{
    if (bills.moving) {
        const bool silent = fact.kind == ValidatorTroubleKind::Lost;
        bills.moving->stuck |= !silent && fact.kind != ValidatorTroubleKind::Paused;
        bills.moving->unseen |= silent;
    }
    if (bills.moving && bills.moving->phase == Phase::Asked) {
        giveBack(turn, bills, Notice::None);
    } else if (bills.moving && bills.moving->phase == Phase::Credited) {
        bills.moving.reset(); // the money is durable; its mechanical end is the device's trouble
        turn.wish(ClearDeadline{Deadline::Device});
    }
    endBills(turn, bills, Ending::Fault);
}

void on(Turn& turn, InsertingBills& bills, const ValidatorReady& fact)
{
    if (!bills.moving && bills.raising == InsertingBills::Raising::Closing)
        return proceedRaising(turn, bills);
    if (!bills.moving)
        return bills.ending == Ending::None ? openBills(turn, bills) : conclude(turn, bills);
    bills.moving->unseen = false;
    const bool stacked = fact.powerUp == PowerUpBill::InStacker;
    if (bills.moving->phase == Phase::Credited) {
        bills.moving.reset();
        return afterMove(turn, bills);
    }
    if (stacked) { // it may say the credit again: that is this bill
        turn.machine.validator.unsettledCredit = true;
        if (!bills.moving->approved)
            return doubtMoving(turn, bills, Doubt::Kind::Unapproved);
        creditMoving(turn, bills);
        bills.moving.reset();
        return afterMove(turn, bills);
    }
    if (fact.powerUp == PowerUpBill::InAcceptor) {
        // Returned or stacked by its reset: it will say so, or the deadline makes it a doubt.
        if (bills.moving->phase == Phase::Asked)
            giveBack(turn, bills, Notice::None);
        return;
    }
    // A device at rest that is silent about a bill that was never ordered in has let it go. What became of
    // one that was ordered in nobody knows.
    if (!bills.moving->ordered)
        return returnedMoving(turn, bills);
    doubtMoving(turn, bills, Doubt::Kind::Lost);
}

void on(Turn& turn, InsertingBills& bills, const ConditionRaised& fact)
{
    if (!isBlind(fact.reason))
        return;
    if (bills.moving && bills.moving->phase == Phase::Asked)
        giveBack(turn, bills, Notice::NoAnswer);
    endBills(turn, bills, Ending::Fault);
}

void on(Turn& turn, InsertingBills& bills, const FinishPressed&)
{
    if (bills.ending != Ending::None)
        return;
    auto total = sumOf(bills.notes, turn.machine.currency);
    if (bills.moving && bills.moving->phase != Phase::Credited)
        total = total.plus(bills.moving->note.value).valueOr(total);
    const auto least = bills.order.record.minimumAmount.value_or(Money::zero(turn.machine.currency));
    if (total.isZero() || total < least) {
        bills.notice = Notice::BelowMinimum;
        return;
    }
    endBills(turn, bills, Ending::Finish);
}

// Nothing more goes in, and nothing is sent to whoever is behind it: what is in is owed to the customer.
void on(Turn& turn, InsertingBills& bills, const ScamReported&)
{
    const bool over = bills.ending == Ending::Scam || bills.ending == Ending::PowerRestored;
    if (over)
        return;
    if (bills.moving && bills.moving->phase == Phase::Asked)
        giveBack(turn, bills, Notice::None);
    bills.ending = Ending::None; // whatever it was ending for: this comes first
    endBills(turn, bills, Ending::Scam);
}

void on(Turn& turn, InsertingBills& bills, const BackPressed&)
{
    if (bills.raising != InsertingBills::Raising::None)
        return endRaising(turn, bills, Notice::None);
    if (isFrozen(bills) || bills.ending != Ending::None)
        return;
    if (bills.moving && bills.moving->phase == Phase::Asked)
        giveBack(turn, bills, Notice::None);
    endBills(turn, bills, Ending::Back);
}

void on(Turn& turn, InsertingBills& bills, const CancelPressed&)
{
    if (isFrozen(bills) || bills.ending != Ending::None)
        return;
    if (bills.moving && bills.moving->phase == Phase::Asked)
        giveBack(turn, bills, Notice::None);
    endBills(turn, bills, Ending::Cancel);
}

void on(Turn& turn, InsertingBills& bills, const DeadlinePassed& fact)
{
    switch (fact.which) {
    case Deadline::Idle:
        return onIdle(turn, bills);
    case Deadline::Price:
        return onPriceEnd(turn, bills);
    case Deadline::Lock:
        return endBills(turn, bills, Ending::LockOver);
    case Deadline::Bill:
        return onNoAnswer(turn, bills);
    case Deadline::Device:
        return onDeviceSilent(turn, bills);
    case Deadline::Login:
        return endRaising(turn, bills, Notice::NotRaised);
    case Deadline::Outcome:
    case Deadline::Leave:
    case Deadline::Read:
    case Deadline::Address:
        return;
    }
}

void on(Turn& turn, InsertingBills& bills, const PowerRestored&)
{
    // That the screen is enough is forgotten with the screen: print if it can. A text message stays chosen.
    if (turn.purchase.texted != TextedState::Wanted)
        bills.withoutReceipt = false;
    dropRaising(turn, bills);
    askAgain(turn);
    if (bills.moving)
        bills.moving->unseen = true;
    // No bill is ordered in any more, also when its approval comes now.
    if (bills.moving && (bills.moving->phase == Phase::Asked || bills.moving->phase == Phase::Returning)) {
        bills.moving->phase = Phase::Returning;
        turn.wish(ReturnBill{});
    }
    if (bills.ending != Ending::Scam) // what was said of it stays said
        bills.ending = Ending::PowerRestored;
    turn.wish(SetDeadline{Deadline::Device, timing::device});
    conclude(turn, bills);
}

} // namespace kiosk::rules
