// SPDX-License-Identifier: Apache-2.0
// The laws of a debit: ordered once, and ended as coins, as a refund, or where an operator sees it.
#include "app/kiosk/card_reference.h"
#include "tests/simulation/checker.h"

#include <algorithm>

namespace kiosk::sim {

namespace {

using Ended = hardware::CardEnded::Outcome;
using DebitState = CardPayment::State;

bool isDone(const hardware::CardTerminalSimulator::Entry& entry) { return entry.outcome != Ended::Declined; }

CardSlip slipOf(const hardware::CardSlip& slip)
{
    return {slip.scheme, slip.lastFour, slip.authorisation, slip.reference};
}

} // namespace

// One that the terminal has made, with what the others say of it.
struct Checker::Debit {
    const std::string& reference;
    const hardware::CardTerminalSimulator::Entry& entry;
    const PurchaseId& purchase;
    const CardPayment& card;
    const hardware::CardTerminalSimulator::Entry* refund = nullptr; // that was done
    const stub::Transaction* transaction = nullptr;
};

// --- while it happens ---

void Checker::debitOrdered(const DebitCard& debit, Milliseconds trueTime)
{
    const auto* purchase = findPurchase(m_machine, debit.purchase);
    const auto* stage = purchase ? std::get_if<PayingByCard>(&purchase->stage) : nullptr;
    if (!stage || stage->step == PayingByCard::Step::Amount || stage->number != debit.number
        || stage->amount != debit.amount)
        return fail("I2: a debit is ordered before that is durable");
    if (!m_debits.insert({debit.purchase, debit.number}).second)
        return fail("I5: a debit is ordered twice");
    const auto limit = m_limits.find(debit.purchase);
    if (limit != m_limits.end() && debit.amount > limit->second)
        fail("I7: more is debited than the limit that Athena told");
    if (law)
        compareWithLaw(stage->order.customer, debit.amount.minorUnits());
    const auto& record = stage->order.record;
    constexpr Milliseconds grace = 5'000;
    if (record.priceExpirationMs && trueTime > *record.priceExpirationMs + grace)
        fail("I6: a card is debited at a price that has run out");
    if (law
        && place::priceVerdict(
               *law, record.price, {record.referencePrice, record.referenceSource, record.networkFee})
            != place::PriceVerdict::Offered)
        fail("I6: a card is debited for a price that the place does not allow");
}

void Checker::refundOrdered(const RefundCard& refund)
{
    const auto* purchase = findPurchase(m_machine, refund.purchase);
    const auto* card = purchase ? cardOf(*purchase) : nullptr;
    if (!card || card->state != DebitState::Refunding || card->number != refund.number
        || card->amount != refund.amount)
        fail("I2: a refund is ordered before that is durable");
}

void Checker::enterRefund(const Event& event)
{
    const auto book = m_books.find(event.purchase);
    if (book == m_books.end() || !book->second.card || book->second.card->state != DebitState::Refunding)
        return;
    auto& card = *book->second.card;
    const auto* done = std::get_if<CardRefunded>(&event.fact);
    const auto* refused = std::get_if<CardRefundRefused>(&event.fact);
    if (done && done->number == card.number) {
        card.state = done->voided ? DebitState::Voided : DebitState::Refunded;
        card.refundReference = done->reference;
    } else if (refused && refused->number == card.number) {
        card.state = DebitState::RefundRefused;
    }
}

// --- the books ---

bool Checker::isListed(const PurchaseId& purchase, OpenItem::Kind kind) const
{
    return std::any_of(m_machine.items.begin(), m_machine.items.end(),
        [&](const OpenItem& item) { return item.purchase == purchase && item.kind == kind; });
}

void Checker::compareCards(const TerminalBooks& terminal, const std::vector<stub::Transaction>& transactions)
{
    std::set<PurchaseId> debited;
    std::set<std::string> refunded;
    for (const auto& [reference, entry] : terminal) {
        if (!isDone(entry))
            continue;
        if (entry.refund) {
            const auto debit = terminal.find(entry.original);
            if (debit == terminal.end() || !isDone(debit->second) || debit->second.amount != entry.amount
                || !refunded.insert(entry.original).second)
                fail("I5: refunded twice, or what was not debited: " + reference);
            continue;
        }
        const auto name = parseCardReference(reference);
        if (!name || !debited.insert(name->purchase).second)
            return fail("I5: a card is debited twice, or for nobody: " + reference);
        const auto book = m_books.find(name->purchase);
        if (book == m_books.end() || !book->second.card || book->second.card->number != name->number)
            return fail("I5: a card is debited, and no purchase knows of it: " + reference);
        Debit debit{reference, entry, name->purchase, *book->second.card};
        const auto refund = terminal.find(reference + "R");
        if (refund != terminal.end() && isDone(refund->second))
            debit.refund = &refund->second;
        for (const auto& transaction : transactions)
            if (transaction.id == book->second.transaction)
                debit.transaction = &transaction;
        compareDebit(debit);
    }
    for (const auto& [id, book] : m_books)
        if (book.card && book.card->state != DebitState::NotDebited && !debited.contains(id))
            fail("I5: the journal knows of a debit that the terminal has not made, of purchase " + id);
    for (const auto& transaction : transactions)
        if (transaction.paymentReference
            && std::none_of(terminal.begin(), terminal.end(), [&](const auto& one) {
                   return isDone(one.second) && !one.second.refund
                       && one.second.slip.reference == *transaction.paymentReference;
               }))
            fail("I5: bought with a debit that the terminal has not made: transaction " + transaction.id);
}

void Checker::compareDebit(const Debit& debit)
{
    if (debit.card.amount != debit.entry.amount || debit.card.slip != slipOf(debit.entry.slip))
        fail("I5: the terminal and the journal differ on a debit: " + debit.reference);
    if (!m_told.contains(debit.purchase) && !m_pages.contains(m_books[debit.purchase].transaction))
        fail("I8: nobody was told what became of a debit: " + debit.reference);
    if (isListed(debit.purchase, OpenItem::Kind::Debit))
        fail("I5: an operator is still asked about a debit that is known: " + debit.reference);
    compareRefund(debit);
    compareWithAthena(debit);
}

void Checker::compareRefund(const Debit& debit)
{
    const bool says = debit.card.state == DebitState::Refunded || debit.card.state == DebitState::Voided;
    if (says != (debit.refund != nullptr))
        return fail("I5: the terminal and the journal differ on a refund: " + debit.reference);
    if (!debit.refund)
        return;
    const bool voided = debit.refund->outcome == Ended::Voided;
    if (debit.card.refundReference != debit.refund->slip.reference
        || voided != (debit.card.state == DebitState::Voided))
        fail("I5: the terminal and the journal differ on how a debit went back: " + debit.reference);
    if (isListed(debit.purchase, OpenItem::Kind::Refund))
        fail("I5: an operator is still told of a debit that has gone back: " + debit.reference);
}

void Checker::compareWithAthena(const Debit& debit)
{
    const auto* transaction = debit.transaction;
    const bool delivered = transaction && transaction->state == athena::State::Delivered;
    const bool listed = isListed(debit.purchase, OpenItem::Kind::Refund);
    if (delivered && debit.refund)
        fail("I5: coins, and the debit back: " + debit.reference);
    if (delivered && listed)
        fail("I5: coins, and an operator is told to give the debit back: " + debit.reference);
    if (!delivered && !debit.refund && !listed)
        fail("I5: neither coins nor the debit back, and no operator sees it: " + debit.reference);
    if (transaction && !isEnd(transaction->state))
        fail("I10: a debit whose transaction stays " + std::string(textOf(transaction->state)));
    if (!transaction || !transaction->purchaseAmount)
        return;
    if (transaction->paymentReference != debit.entry.slip.reference)
        fail("I5: bought with another debit: " + debit.reference);
    if (!transaction->reversal)
        return;
    const auto& reversal = *transaction->reversal;
    const char* const method = !debit.refund     ? "claim_ticket"
        : debit.refund->outcome == Ended::Voided ? "card_void"
                                                 : "card_refund";
    if (reversal.method != method || (debit.refund && reversal.reference != debit.refund->slip.reference))
        fail("I5: Athena was told another way back of a debit: " + debit.reference);
}

} // namespace kiosk::sim
