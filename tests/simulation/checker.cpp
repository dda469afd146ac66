// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/checker.h"

#include "core/athena/confirmation_hash.h"
#include "core/keys/hash.h"
#include "core/purchase/event_json.h"
#include "core/purchase/payees.h"
#include "core/purchase/step.h"
#include "core/purchase/timing.h"
#include "tests/core/purchase/purchase_invariants.h"

#include <algorithm>
#include <limits>

namespace kiosk::sim {

namespace {

const std::vector<Note>* notesOf(const Purchase& purchase)
{
    const auto* bills = std::get_if<InsertingBills>(&purchase.stage);
    const auto* paid = paidOf(purchase);
    return bills ? &bills->notes : paid ? &paid->notes : nullptr;
}

// Of a screen that says what becomes of the money.
const ReceiptFacts* receiptOnLastScreen(const Stage& stage)
{
    const auto* delivered = std::get_if<Delivered>(&stage);
    const auto* refused = std::get_if<Refused>(&stage);
    const auto* unresolved = std::get_if<Unresolved>(&stage);
    return delivered ? &delivered->receipt
        : refused    ? &refused->receipt
        : unresolved ? &unresolved->receipt
                     : nullptr;
}

std::string textIn(std::string_view body, std::string_view name, std::size_t length)
{
    const auto at = body.find(name);
    return std::string(at == body.npos ? std::string_view() : body.substr(at + name.size(), length));
}

std::string keyIn(const std::string& body) { return textIn(body, "\"idempotency_key\":\"", 36); }

bool needsKey(AskKind kind)
{
    return kind != AskKind::SmsCode && kind != AskKind::SmsVerify && kind != AskKind::CryptoAddress
        && kind != AskKind::Poll && kind != AskKind::LoginCode;
}

std::string sumText(std::uint64_t minor)
{
    const auto cents = std::to_string(minor % 100);
    return std::to_string(minor / 100) + (cents.size() < 2 ? ".0" : ".") + cents;
}

template <class List> std::uint64_t sumOfNotes(const List& notes)
{
    std::uint64_t sum = 0;
    for (const auto& note : notes)
        sum += note.value.minorUnits();
    return sum;
}

// With the bill that is ordered in.
std::uint64_t insideWith(const InsertingBills& bills)
{
    std::uint64_t sum = sumOfNotes(bills.notes) + bills.moving->note.value.minorUnits();
    for (const Doubt& doubt : bills.doubts)
        sum += doubt.note.value.minorUnits();
    return sum;
}

bool isDebited(const std::optional<CardPayment>& card)
{
    return card && card->state != CardPayment::State::Unclear
        && card->state != CardPayment::State::NotDebited;
}

std::string agreementOf(const Order& order)
{
    return order.record.price.toString() + " for " + order.customer.customerId;
}

// By card, also where it went back.
std::uint64_t debitedIn(const std::optional<CardPayment>& card)
{
    return isDebited(card) ? card->amount.minorUnits() : 0;
}

} // namespace

void Checker::fail(std::string why)
{
    if (m_broken.empty())
        m_broken = std::move(why);
}

// --- the disk ---

void Checker::handedIn(Milliseconds now) { m_waiting.push_back(now); }

void Checker::appended(const Event& event, const std::string& head)
{
    if (!m_waiting.empty())
        m_waiting.erase(m_waiting.begin());
    m_heads.push_back(head);
    take(event);
}

void Checker::take(const Event& event)
{
    ++m_facts[event.fact.index()];
    if (const auto* refused = std::get_if<AskRefused>(&event.fact); refused
        && isAskedUntilKnown(refused->ask.kind) && !m_refused.contains({event.purchase, refused->ask}))
        fail("I3: taken for refused what Athena has not refused");
    if (std::holds_alternative<DonePressed>(event.fact) && m_machine.current)
        m_done.insert(m_machine.current->id);
    auto taken = step(m_machine, event);
    if (auto broken = test::brokenBy(m_machine, event, taken); !broken.empty())
        fail("after an event: " + broken);
    m_machine = std::move(taken.next);
    if (std::holds_alternative<QuoteAccepted>(event.fact))
        enterAgreement();
    enterRefund(event); // of a purchase that may be over with it
    if (m_machine.current)
        enter(*m_machine.current);
    if (!event.purchase.empty()) {
        const auto open = m_machine.open.find(event.purchase);
        if (open != m_machine.open.end())
            enter(open->second);
    } else {
        for (const auto& [id, purchase] : m_machine.open)
            enter(purchase);
    }
}

// What the customer has seen and touched "Insert bills" or "Pay by card" under.
void Checker::enterAgreement()
{
    if (!m_machine.current)
        return;
    const Purchase& purchase = *m_machine.current;
    const auto* bills = std::get_if<InsertingBills>(&purchase.stage);
    const auto* card = std::get_if<PayingByCard>(&purchase.stage);
    if (const Order* order = bills ? &bills->order : card ? &card->order : nullptr)
        m_agreed[purchase.id] = agreementOf(*order);
}

void Checker::enter(const Purchase& purchase)
{
    const auto* bills = std::get_if<InsertingBills>(&purchase.stage);
    const auto* paid = paidOf(purchase);
    if (!bills && !paid)
        return;
    const Order& order = bills ? bills->order : paid->order;
    Book& book = m_books[purchase.id];
    if (book.looked != std::pair(order.payee.address, order.payee.coin)) {
        book.looked = {order.payee.address, order.payee.coin};
        if (!payeeOf(order.payee.address, order.payee.coin, Network::Test))
            fail("I4: the coins would go to what is no address of theirs");
    }
    const bool money = (paid && isDebited(paid->card)) || !(bills ? bills->notes : paid->notes).empty();
    // For a card Athena locks no price: it may be another when she has refused to buy.
    const bool unlocked = paid && paid->card && std::holds_alternative<Refused>(purchase.stage);
    if (book.frozen
        && (book.payee != order.payee || book.customer != order.customer.customerId
            || (!unlocked && book.price != order.record.price.toString())))
        fail("I4: address, price or customer changed with money inside");
    if (money && !book.frozen && m_agreed[purchase.id] != agreementOf(order))
        fail("I4: money under another price or customer than was agreed to: " + agreementOf(order) + ", not "
            + m_agreed[purchase.id]);
    if (money && !book.frozen) {
        book.frozen = true;
        book.unlocked = paid && paid->card;
        book.payee = order.payee;
        book.customer = order.customer.customerId;
        book.price = order.record.price.toString();
        book.confirmation = athena::confirmationHash(
            {order.record.transactionId, order.payee.address, order.record.price, order.customer.customerId});
    }
    book.transaction = order.record.transactionId;
    book.notes = bills ? bills->notes : paid->notes;
    book.doubts = bills ? bills->doubts : paid->doubts;
    if (paid)
        book.card = paid->card;
}

void Checker::restarted(Journal& journal, const Machine& folded)
{
    m_waiting.clear();
    std::size_t count = 0;
    const Status read = journal.forEach([&](const Event& event, const JournalMark& mark) -> Status {
        const std::string head = toHex(mark.hash);
        if (count < m_heads.size()) {
            if (m_heads[count] != head)
                fail("I2: the journal is not what was written");
        } else {
            m_heads.push_back(head);
            take(event);
        }
        ++count;
        return Done{};
    });
    if (!read)
        return fail("I2: the journal cannot be read after a restart: " + read.error().detail);
    if (count < m_heads.size())
        fail("I2: the journal has lost " + std::to_string(m_heads.size() - count)
            + " events that were durable");
    if (folded != m_machine)
        fail("what the kiosk remembers is not what its journal says");
}

void Checker::operatorWrote(const Event& event, const std::string& head)
{
    m_heads.push_back(head);
    take(event);
}

void Checker::journalFailed(Milliseconds now)
{
    m_stopOwed = now + timing::slowJournal;
    m_journalGone = now;
}

void Checker::clockJumped(Milliseconds now)
{
    if (m_ordersOpen)
        fail("I6: the clock has jumped, and the slot is open");
    blindAs(Closed::Clock, now);
}

// --- what blinds the machine ---

void Checker::blindAs(Closed reason, Milliseconds now) { m_blind.try_emplace(reason, now); }

void Checker::came(int http, const std::string& code, Milliseconds now)
{
    if (code == "stale_timestamp")
        blindAs(Closed::Clock, now);
    else if (code == "unknown_identity" || code == "machine_mismatch")
        blindAs(Closed::Athena, now);
    if (http == 200)
        m_blind.clear();
}

void Checker::priced(Milliseconds now, Milliseconds lifetime) { m_pricesUntil = now + lifetime; }

std::optional<Checker::Blindness> Checker::blindness(Milliseconds now) const
{
    std::optional<Blindness> first;
    const auto add = [&](Milliseconds since, const char* why) {
        if (since >= 0 && since <= now && (!first || since < first->since))
            first = {since, why};
    };
    add(m_journalGone, "the journal has failed");
    if (!m_waiting.empty())
        add(m_waiting.front() + timing::slowJournal, "the journal is silent for 250 ms");
    add(std::max<Milliseconds>(m_pricesUntil, 0), "no price holds");
    for (const auto& [reason, since] : m_blind)
        add(since, reason == Closed::Clock ? "the clock is wrong" : "Athena does not know the machine");
    return first;
}

void Checker::inEscrow(Milliseconds now) { m_escrowSince = now; }

void Checker::escrowOver() { m_escrowSince = -1; }

// When something must have been ordered about the bill in escrow: at once where the machine is blind, and
// when Athena has had her time.
Milliseconds Checker::escrowDue() const
{
    if (m_escrowSince < 0)
        return std::numeric_limits<Milliseconds>::max();
    const Milliseconds answered = m_escrowSince + timing::billAnswer + timing::slowJournal;
    const auto blind = blindness(answered);
    const Milliseconds closed =
        blind ? std::max(m_escrowSince, blind->since) + timing::slowJournal : answered;
    return std::min(closed, answered);
}

// --- the cables ---

void Checker::ordered(const Command& command, Milliseconds trueTime, Milliseconds now)
{
    const auto* bills = m_machine.current ? std::get_if<InsertingBills>(&m_machine.current->stage) : nullptr;
    if (std::holds_alternative<StopBills>(command)) {
        m_stopOwed = -1;
        m_ordersOpen = false;
        m_lastStop = now;
    } else if (std::holds_alternative<AcceptBills>(command)) {
        m_ordersOpen = true;
        if (const auto blind = blindness(now); blind && blind->since < now)
            fail(std::string("I6: the slot is opened, though ") + blind->why);
        if (!bills || !wantsBills(m_machine))
            fail("I6: the slot is opened, and nothing durable wants bills");
        else if (const auto& record = bills->order.record; law
                 && place::priceVerdict(*law, record.price,
                        {record.referencePrice, record.referenceSource, record.networkFee})
                     != place::PriceVerdict::Offered)
            fail("I6: the slot is opened for a price that the place does not allow");
    } else if (std::holds_alternative<ReturnBill>(command)) {
        escrowOver();
    } else if (std::holds_alternative<StackBill>(command)) {
        escrowOver();
        if (!bills || !bills->moving || bills->moving->phase != MovingBill::Phase::Stacking)
            fail("I2: a bill is ordered in before that is durable");
        else if (!m_approved.contains({m_machine.current->id, bills->moving->note.sequence}))
            fail("I7: a bill is ordered in that Athena has not approved");
        else if (law)
            compareWithLaw(bills->order.customer, insideWith(*bills));
    } else if (std::holds_alternative<AcknowledgeBill>(command)) {
        if (!m_machine.validator.unsettledCredit)
            fail("I2: a bill is acknowledged before its credit is durable");
    } else if (const auto* debit = std::get_if<DebitCard>(&command)) {
        debitOrdered(*debit, trueTime);
    } else if (const auto* refund = std::get_if<RefundCard>(&command)) {
        refundOrdered(*refund);
    }
}

void Checker::compareWithLaw(const CustomerFacts& customer, std::uint64_t sum)
{
    const auto used = customer.usedToday ? customer.usedToday->minorUnits() : 0;
    const bool isNew = law->newCustomerDays > 0 && !customer.since;
    const auto& daily = isNew ? law->dailyNew : law->dailyKnown;
    if (law->perTransaction && sum > law->perTransaction->minorUnits())
        fail("I7: more is ordered in than the place allows in one purchase");
    // Somebody known for a while may have been new: then the other figure holds.
    if (daily && (isNew || law->newCustomerDays == 0) && sum + used > daily->minorUnits())
        fail("I7: more is ordered in than the place allows on one day");
    if (customer.kycLevel < law->minimumLevel)
        fail("I7: money is ordered in of a customer whom the place does not allow to buy");
}

void Checker::slotOpen(Milliseconds trueTime, Milliseconds now)
{
    const auto* bills = m_machine.current ? std::get_if<InsertingBills>(&m_machine.current->stage) : nullptr;
    if (!bills || !bills->notes.empty() || bills->moving || !m_ordersOpen)
        return;
    constexpr Milliseconds grace = 5'000;
    const auto until = bills->order.record.priceExpirationMs;
    const bool locked = bills->order.record.priceLockUntilMs.has_value();
    if (until && !locked && trueTime > *until + grace && now > m_lastStop + grace)
        fail("I6: the slot is open for a price that has run out");
}

// --- the screen ---

void Checker::shown(const Snapshot& snapshot, const std::string& claimCode, bool unread, Milliseconds now)
{
    lookAtLastScreen(snapshot, now);
    const auto& current = snapshot.machine.current;
    if (!current)
        return;
    const auto* notes = notesOf(*current);
    if (notes && !notes->empty()) {
        const auto book = m_books.find(current->id);
        if (book == m_books.end() || book->second.notes.size() < notes->size())
            fail("I2: credit on the screen that is not durable");
    }
    if (const auto* card = cardOf(*current); card && m_books[current->id].card != *card)
        fail("I2: a debit on the screen that is not durable");
    const bool claims = std::holds_alternative<Refused>(current->stage)
        || std::holds_alternative<Unresolved>(current->stage)
        || (snapshot.journalFailed && notes && !notes->empty());
    if (claims && claimCode.empty() && !unread)
        fail("I8: a customer with money inside is shown no claim code");
    if (claims || std::holds_alternative<Delivered>(current->stage))
        m_told.insert(current->id);
}

// It leaves when the customer says so, or when there was time to write a code down, or to take the paper.
void Checker::lookAtLastScreen(const Snapshot& snapshot, Milliseconds now)
{
    const auto& current = snapshot.machine.current;
    const auto* receipt = current ? receiptOnLastScreen(current->stage) : nullptr;
    if (m_lastScreen && (!current || current->id != m_lastScreen->purchase)) {
        const Milliseconds stayed = now - m_lastScreen->since;
        const Milliseconds least = m_lastScreen->isClaim ? timing::claimScreen : timing::lastScreen;
        if (stayed < least && !m_done.contains(m_lastScreen->purchase))
            fail("I8: what became of the money left the screen after " + std::to_string(stayed) + " ms");
        m_lastScreen.reset();
    }
    if (!receipt)
        return;
    if (!m_lastScreen)
        m_lastScreen = {current->id, now, false};
    m_lastScreen->isClaim =
        !std::holds_alternative<Delivered>(current->stage) && receipt->state != ReceiptState::Printed;
}

// --- the network ---

void Checker::asked(const Purchase& purchase, const Ask& ask, const Wire& wire)
{
    if (ask.kind == AskKind::Bill) {
        const auto value = purchase.asked.find(ask.sequence);
        const auto limit = m_limits.find(purchase.id);
        const auto* bills = std::get_if<InsertingBills>(&purchase.stage);
        const bool first = !m_requests.contains({purchase.id, ask});
        if (first && bills && value != purchase.asked.end() && limit != m_limits.end()
            && value->second > limit->second)
            fail("I7: Athena is asked for a bill beyond the limit that she told");
    }
    if (ask.kind == AskKind::Purchase) {
        const auto book = m_books.find(purchase.id);
        if (book != m_books.end()
            && wire.body.find("\"sovereign_amount\":\""
                   + sumText(sumOfNotes(book->second.notes) + debitedIn(book->second.card)) + '"')
                == std::string::npos)
            fail("I1: the purchase is not of what is in");
    }
    // What is owed is owed whatever address Athena has: only the first reversal says what was confirmed.
    if (ask.kind == AskKind::Purchase || (ask.kind == AskKind::Reversal && ask.sequence < 2))
        compareHashes(purchase.id, wire);
    if (!needsKey(ask.kind))
        return;
    const std::string key = keyIn(wire.body);
    if (key.empty())
        return fail("I3: a request without a key");
    const auto [known, isNew] = m_requests.emplace(std::pair(purchase.id, ask), wire.path + wire.body);
    if (!isNew && known->second != wire.path + wire.body)
        fail("I3: a request is repeated with another key or content: " + wire.path);
    const auto owner = m_keys.emplace(wire.path + key, std::pair(purchase.id, ask)).first;
    if (owner->second != std::pair(purchase.id, ask))
        fail("I3: one key for two requests: " + wire.path);
}

void Checker::compareHashes(const PurchaseId& purchase, const Wire& wire)
{
    constexpr std::size_t digits = 64;
    const auto book = m_books.find(purchase);
    if (book != m_books.end() && book->second.frozen
        && textIn(wire.body, "\"confirmation_hash\":\"", digits) != book->second.confirmation)
        fail("I4: what is sent is not what the customer confirmed: " + wire.path);
    const std::string head = textIn(wire.body, "\"journal_head\":\"", digits);
    if (std::find(m_heads.rbegin(), m_heads.rend(), head) == m_heads.rend())
        fail("I1: a journal's head is sent that no journal had: " + wire.path);
}

void Checker::answered(const PurchaseId& purchase, const Ask& ask, int http, const std::string& code)
{
    const bool business = http == 403 || http == 404 || http == 409 || http == 410 || http == 422
        || (http == 400 && code == "malformed");
    if (business && code != "unknown_identity" && code != "machine_mismatch")
        m_refused.insert({purchase, ask});
}

void Checker::heard(const Purchase& purchase, const Ask& ask, std::string_view body, const Fact& fact)
{
    constexpr std::size_t uuid = 36;
    const std::string told = textIn(body, "\"transaction_id\":\"", uuid);
    const auto* record = recordOf(purchase);
    if (record && ask.kind != AskKind::Start && !told.empty() && told != record->transactionId
        && !std::holds_alternative<AskUnanswered>(fact))
        fail("I3: an answer about another transaction decides something");
    if (const auto* approved = std::get_if<BillApproved>(&fact)) {
        m_approved.insert({purchase.id, approved->sequence});
        m_limits[purchase.id] = approved->remaining;
    } else if (const auto* declined = std::get_if<BillDeclined>(&fact)) {
        m_limits[purchase.id] = declined->remaining;
    } else if (const auto* booked = std::get_if<BillReturnBooked>(&fact)) {
        m_limits[purchase.id] = booked->remaining;
    } else if (const auto* signedIn = std::get_if<SignedIn>(&fact)) {
        m_limits[purchase.id] = signedIn->customer.buyLimit;
    } else if (const auto* started = std::get_if<OrderStarted>(&fact)) {
        m_limits[purchase.id] = started->customer.buyLimit;
    } else if (const auto* accepted = std::get_if<AddressAccepted>(&fact)) {
        m_limits[purchase.id] = accepted->customer.buyLimit;
    } else if (const auto* status = std::get_if<StatusReported>(&fact)) {
        m_limits[purchase.id] = status->customer.buyLimit;
    }
}

// --- time ---

void Checker::tick(Milliseconds now)
{
    if (m_stopOwed >= 0 && now > m_stopOwed)
        fail("I6: the journal has failed, and 250 ms later the slot has not been closed");
    constexpr Milliseconds allowed = 20;
    if (const auto blind = blindness(now); blind && m_ordersOpen && now > blind->since + allowed)
        fail(std::string("I6: the slot is open, though ") + blind->why);
    if (now > escrowDue())
        fail("I6: a bill is left in escrow");
}

Milliseconds Checker::nextWake() const
{
    Milliseconds next = std::numeric_limits<Milliseconds>::max();
    if (m_stopOwed >= 0)
        next = m_stopOwed + 1;
    if (const Milliseconds due = escrowDue(); due < std::numeric_limits<Milliseconds>::max())
        next = std::min(next, due + 1);
    return next;
}

void Checker::kioskIsGone()
{
    m_waiting.clear();
    m_stopOwed = -1;
    m_ordersOpen = false;
    escrowOver();
    m_journalGone = -1;
    m_pricesUntil = -1;
    m_blind.clear();
    m_lastScreen.reset();
}

// --- the books ---

std::uint64_t Checker::withMoney() const
{
    return static_cast<std::uint64_t>(std::count_if(m_books.begin(), m_books.end(),
        [](const auto& book) { return !book.second.notes.empty() || debitedIn(book.second.card) != 0; }));
}

void Checker::compareCash(const hardware::ValidatorSimulatorState& validator)
{
    std::uint64_t count = 0;
    std::uint64_t sum = 0;
    std::uint64_t lost = 0;
    std::uint64_t lostSum = 0;
    bool allKnown = true;
    for (const auto& [id, book] : m_books) {
        count += book.notes.size();
        sum += sumOfNotes(book.notes);
        for (const Doubt& doubt : book.doubts) {
            if (doubt.kind == Doubt::Kind::Returned)
                continue; // it is out
            const bool isLost = doubt.kind == Doubt::Kind::Lost || doubt.kind == Doubt::Kind::Held;
            (isLost ? lost : count) += 1;
            (isLost ? lostSum : sum) += doubt.note.value.minorUnits();
        }
    }
    for (const OpenItem& item : m_machine.items) {
        if (item.kind == OpenItem::Kind::Orphan) {
            ++count;
            sum += item.value ? item.value->minorUnits() : 0;
            allKnown = allKnown && item.value.has_value();
        }
    }
    std::uint64_t inBox = 0;
    std::uint64_t inBoxSum = 0;
    for (const auto& note : validator.everStacked) {
        inBox += static_cast<std::uint64_t>(note.count);
        inBoxSum += static_cast<std::uint64_t>(note.count) * note.value.minorUnits();
    }
    if (inBox < count || inBox > count + lost)
        fail("I1: the cash box has taken " + std::to_string(inBox) + " notes, the journal knows of "
            + std::to_string(count) + " and " + std::to_string(lost) + " in doubt");
    else if (allKnown && (inBoxSum < sum || inBoxSum > sum + lostSum))
        fail("I1: the cash box has taken " + sumText(inBoxSum) + ", the journal knows of " + sumText(sum)
            + " and " + sumText(lostSum) + " in doubt");
}

void Checker::compare(const stub::Transaction& transaction)
{
    const std::uint64_t approved = transaction.approvedTotal().minorUnits();
    const auto book = std::find_if(m_books.begin(), m_books.end(),
        [&](const auto& each) { return each.second.transaction == transaction.id; });
    const std::uint64_t notes = book == m_books.end() ? 0 : sumOfNotes(book->second.notes);
    std::uint64_t doubts = 0;
    if (book != m_books.end())
        for (const Doubt& doubt : book->second.doubts)
            doubts += doubt.note.value.minorUnits();
    for (const OpenItem& item : m_machine.items) // what an operator was told that she counts too much
        if (item.kind == OpenItem::Kind::Overcounted && book != m_books.end() && item.purchase == book->first)
            doubts += item.value ? item.value->minorUnits() : 0;
    if (approved < notes || approved > notes + doubts)
        fail("I1: Athena has " + sumText(approved) + " for transaction " + transaction.id
            + ", the journal has " + sumText(notes) + " and " + sumText(doubts) + " in doubt");
    const std::uint64_t paid = notes + (book == m_books.end() ? 0 : debitedIn(book->second.card));
    if (transaction.purchaseAmount && transaction.purchaseAmount->minorUnits() != paid)
        fail("I1: transaction " + transaction.id + " was bought for " + transaction.purchaseAmount->toString()
            + ", in are " + sumText(paid));
    if (transaction.purchaseAmount && book != m_books.end()
        && transaction.address.value_or("") != book->second.payee.address)
        fail("I4: bought to another address than the one that was confirmed");
    if (transaction.purchaseAmount && book != m_books.end() && !book->second.unlocked
        && transaction.price.toString() != book->second.price)
        fail("I4: bought at " + transaction.price.toString() + ", agreed to " + book->second.price);
    const bool ended =
        transaction.state == athena::State::Delivered || transaction.state == athena::State::Reversed;
    if ((approved != 0 || transaction.purchaseAmount) && !ended && !isEnd(transaction.state))
        fail("I10: transaction " + transaction.id + " with money stays "
            + std::string(textOf(transaction.state)));
}

// Whoever has put money in got coins, or stands in the list that an operator sees; and was told.
void Checker::compareClaims(const std::vector<stub::Transaction>& transactions)
{
    for (const auto& [id, book] : m_books) {
        const auto listed = [&, owner = id](const Money& value, auto... kinds) {
            return std::any_of(m_machine.items.begin(), m_machine.items.end(), [&](const OpenItem& item) {
                return item.purchase == owner && item.value == value && ((item.kind == kinds) || ...);
            });
        };
        for (const Doubt& doubt : book.doubts)
            if (!listed(doubt.note.value, OpenItem::Kind::Lost, OpenItem::Kind::Late, OpenItem::Kind::Held,
                    OpenItem::Kind::Returned, OpenItem::Kind::Unapproved))
                fail("I1: a bill in doubt that no operator sees, of transaction " + book.transaction);
        const bool wasIn = !book.notes.empty() || !book.doubts.empty();
        if (wasIn && !m_told.contains(id) && !m_pages.contains(book.transaction))
            fail("I8: nobody was told what became of transaction " + book.transaction);
        if (book.notes.empty())
            continue;
        const auto transaction = std::find_if(transactions.begin(), transactions.end(),
            [&, wanted = book.transaction](const auto& each) { return each.id == wanted; });
        const bool delivered =
            transaction != transactions.end() && transaction->state == athena::State::Delivered;
        const Money paid = Money::ofMinor(sumOfNotes(book.notes), book.notes.front().value.currency());
        if (!delivered && !listed(paid, OpenItem::Kind::Claim))
            fail("I1: no coins and no open claim for transaction " + book.transaction);
    }
}

void Checker::finished(
    const std::vector<stub::Transaction>& transactions, const hardware::ValidatorSimulatorState& validator)
{
    compareCash(validator);
    compareClaims(transactions);
    compareReceipts(transactions);
    for (const auto& transaction : transactions)
        compare(transaction);
}

void Checker::noSecretIn(const std::map<std::string, std::vector<std::uint8_t>>& files)
{
    for (const auto& [name, bytes] : files) {
        const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        for (const std::string& secret : secrets)
            if (text.find(secret) != std::string_view::npos)
                fail("I9: a secret stands in the journal");
    }
}

void Checker::tell(Tally& tally) const
{
    const auto tellOne = [&]<std::size_t index>() {
        tally[{"event", std::string(typeOf(std::variant_alternative_t<index, FactKind>{}))}] +=
            m_facts[index];
    };
    static constexpr const char* kinds[] = {"orphan", "lost", "late", "unapproved", "claim", "mismatch",
        "held", "debit", "refund", "returned", "overcounted", "secrets", "undercounted"};
    static_assert(std::size(kinds) == static_cast<std::size_t>(OpenItem::Kind::Undercounted) + 1);
    for (const char* kind : kinds)
        tally[{"open item", kind}] += 0;
    for (const OpenItem& item : m_machine.items)
        ++tally[{"open item", kinds[static_cast<std::size_t>(item.kind)]}];
    tally[{"receipt", "on paper, whole and undisturbed"}] += m_receipts.size();
    [&]<std::size_t... all>(std::index_sequence<all...>) { (tellOne.template operator()<all>(), ...); }
    (std::make_index_sequence<std::variant_size_v<FactKind>>{});
}

} // namespace kiosk::sim
