// SPDX-License-Identifier: Apache-2.0
#include "hardware/validator/id003_bill.h"

#include <utility>

namespace kiosk::hardware::id003 {

namespace {

// The purchase decides within about 4.5 s and the device gives the bill back by itself after about 10 s: when
// nobody has decided by now, the bill goes back by our order rather than by surprise.
constexpr Clock escrowPatience{9000};
// An accepted order that shows no effect for this long is given again.
constexpr Clock orderPatience{1000};
constexpr int orderTries = 4;

} // namespace

void BillTrack::show(const DeviceStatus& status, const Context& context, std::vector<ValidatorFact>& facts)
{
    m_fresh = true;
    m_ackDue = false;
    switch (status.state) {
    case State::Idling:
    case State::Disabled:
        close(facts);
        m_returnExpected = false;
        break;
    case State::Accepting:
        if (m_bill.place != Place::Accepting) {
            close(facts);
            m_bill.place = Place::Accepting;
            facts.emplace_back(BillAccepting{});
        }
        break;
    case State::Escrow:
        escrow(status.detail, context, facts);
        break;
    case State::Holding:
        // We never order HOLD. What is held without our knowledge goes back.
        if (m_bill.place != Place::Escrow)
            escrow(0, context, facts);
        break;
    case State::Stacking:
        stacking(facts);
        break;
    case State::VendValid:
        vendValid(facts);
        break;
    case State::Stacked:
        // Without a credit before it this is only mechanics (some units show it when the box is put back).
        if (m_credit != Credit::None)
            close(facts);
        break;
    case State::Rejecting:
        rejecting(status.detail, facts);
        break;
    case State::Returning:
        m_bill.place = Place::Returning;
        m_bill.stackOrdered = false;
        m_bill.wish = Wish::None;
        break;
    case State::PowerUp:
    case State::PowerUpBillInAcceptor:
    case State::PowerUpBillInStacker:
        powerUp(status.state, facts);
        break;
    default:
        break; // INITIALIZE and the faults say nothing about where the bill is
    }
    m_shown = status.state;
}

void BillTrack::escrow(std::uint8_t code, const Context& context, std::vector<ValidatorFact>& facts)
{
    if (m_bill.place == Place::Escrow && (m_bill.code == code || m_bill.code == 0))
        return;
    if (m_bill.place == Place::Stacking && m_bill.code == code && m_credit == Credit::None) {
        m_bill.place = Place::Escrow; // the stacker would not have it
        setWish(Wish::Return, true);
        return;
    }
    if (m_bill.place != Place::Accepting)
        close(facts);
    m_bill = Bill{};
    m_bill.place = Place::Escrow;
    m_bill.code = code;
    m_bill.since = context.now;
    if (const auto entry = context.table.find(code); entry != context.table.end())
        m_bill.value = entry->second;
    m_bill.offered = context.takes && m_bill.value.has_value();
    if (m_bill.offered)
        facts.emplace_back(BillInEscrow{*m_bill.value});
    else
        setWish(Wish::Return, false);
}

void BillTrack::stacking(std::vector<ValidatorFact>& facts)
{
    m_bill.place = Place::Stacking;
    m_bill.wish = Wish::None;
    // Seen at connect: somebody before us ordered it, and only the device knows how it ends.
    const bool oursToTell = std::exchange(m_bill.stackOrdered, true);
    if (!std::exchange(m_bill.stackingTold, true) && oursToTell)
        facts.emplace_back(BillStacking{});
}

void BillTrack::vendValid(std::vector<ValidatorFact>& facts)
{
    m_bill.place = Place::Stacking;
    m_bill.wish = Wish::None;
    if (m_credit == Credit::None) {
        m_credit = Credit::Told;
        facts.emplace_back(BillCommitted{m_bill.value});
    }
    m_ackDue = m_credit == Credit::Acknowledged;
}

void BillTrack::rejecting(std::uint8_t reason, std::vector<ValidatorFact>& facts)
{
    if (m_shown == State::Rejecting)
        return;
    const bool wasInside = m_bill.place == Place::Escrow || m_bill.place == Place::Stacking
        || m_bill.place == Place::Returning || m_returnExpected;
    if (wasInside) {
        m_bill.place = Place::Returning;
        m_bill.stackOrdered = false;
        m_bill.wish = Wish::None;
        return;
    }
    m_bill = Bill{};
    facts.emplace_back(BillRejected{reason});
}

void BillTrack::powerUp(State state, std::vector<ValidatorFact>& facts)
{
    m_bill.wish = Wish::None;
    m_returnExpected = state == State::PowerUpBillInAcceptor;
    // No bill inside: one that was never ordered into the stacker is out. What became of one that was, the
    // device does not know any more, and so nothing is said.
    if (state == State::PowerUp && m_credit == Credit::None) {
        if (m_bill.place != Place::None && !m_bill.stackOrdered)
            facts.emplace_back(BillReturned{});
        m_bill = Bill{};
    }
}

void BillTrack::close(std::vector<ValidatorFact>& facts)
{
    if (m_credit != Credit::None)
        facts.emplace_back(BillSettled{});
    else if (m_bill.place != Place::None && !m_bill.stackOrdered)
        facts.emplace_back(BillReturned{});
    else if (m_bill.place != Place::None)
        m_lostSight = true;
    m_credit = Credit::None;
    m_ackDue = false;
    m_bill = Bill{};
}

void BillTrack::lineLost(std::vector<ValidatorFact>& facts)
{
    if (m_bill.wish == Wish::Stack && !m_bill.stackOrdered)
        facts.emplace_back(StackRefused{m_bill.stackOrdered});
    setWish(m_bill.place == Place::Escrow ? Wish::Return : Wish::None, false);
    m_fresh = false;
    m_ackDue = false;
}

void BillTrack::setWish(Wish wish, bool byKiosk)
{
    m_bill.wish = wish;
    m_bill.wishedByKiosk = byKiosk;
    m_bill.tries = 0;
    m_bill.orderedAt.reset();
}

void BillTrack::wishStack(std::vector<ValidatorFact>& facts)
{
    if (m_bill.place != Place::Escrow || m_bill.wish == Wish::Stack)
        return;
    if (!m_bill.offered || m_bill.wish == Wish::Return)
        facts.emplace_back(StackRefused{m_bill.stackOrdered});
    else
        setWish(Wish::Stack, true);
}

void BillTrack::wishReturn()
{
    if (m_bill.place == Place::Escrow && m_bill.wish != Wish::Return)
        setWish(Wish::Return, true);
}

void BillTrack::acknowledge()
{
    if (m_credit != Credit::Told)
        return;
    m_credit = Credit::Acknowledged;
    m_ackDue = m_shown == State::VendValid;
}

BillTrack::Wish BillTrack::order(Clock now)
{
    const bool shown = m_shown == State::Escrow || m_shown == State::Holding;
    if (m_bill.place != Place::Escrow || !shown || !m_fresh)
        return Wish::None;
    if (m_bill.orderedAt && now - *m_bill.orderedAt < orderPatience)
        return Wish::None;
    if (m_bill.wish == Wish::None && now - m_bill.since >= escrowPatience)
        setWish(Wish::Return, false);
    return m_bill.wish;
}

void BillTrack::ordered(Wish wish, Clock now)
{
    m_fresh = false;
    ++m_bill.tries;
    m_bill.orderedAt = now;
    if (wish == Wish::Stack)
        m_bill.stackOrdered = true;
}

void BillTrack::orderAccepted(Wish wish)
{
    if (wish == Wish::Return)
        m_bill.stackOrdered = false;
}

void BillTrack::orderFailed(Wish wish, bool refused, std::vector<ValidatorFact>& facts)
{
    if (!refused)
        m_bill.orderedAt.reset(); // it may have arrived: the next state tells, and escrow means once more
    // A refusal of the first try is certain. Later it may only mean that an earlier one was obeyed.
    const bool certain = refused && m_bill.tries == 1;
    if (certain && wish == Wish::Stack)
        m_bill.stackOrdered = false;
    if (!certain && m_bill.tries < orderTries)
        return;
    m_bill.wish = Wish::None;
    if (std::exchange(m_bill.wishedByKiosk, false))
        facts.emplace_back(StackRefused{m_bill.stackOrdered});
}

bool BillTrack::takeAckDue() { return std::exchange(m_ackDue, false); }

bool BillTrack::takeLostSight() { return std::exchange(m_lostSight, false); }

} // namespace kiosk::hardware::id003
