// SPDX-License-Identifier: Apache-2.0
#include "purchase_invariants.h"

#include <algorithm>
#include <map>

namespace kiosk::test {

namespace {

struct Held {
    std::vector<Note> notes;
    std::vector<Doubt> doubts;
    const Order* order = nullptr; // as far as there is one
    bool frozen = false;
};

Held heldBy(const Purchase& purchase)
{
    if (const auto* bills = std::get_if<InsertingBills>(&purchase.stage)) {
        const bool approved = bills->moving && bills->moving->approved;
        return {bills->notes, bills->doubts, &bills->order,
            approved || !bills->notes.empty() || !bills->doubts.empty()};
    }
    if (const auto* paid = paidOf(purchase))
        return {paid->notes, paid->doubts, &paid->order, true};
    return {};
}

std::map<PurchaseId, const Purchase*> all(const Machine& machine)
{
    std::map<PurchaseId, const Purchase*> out;
    for (const auto& [id, purchase] : machine.open)
        out[id] = &purchase;
    if (machine.current)
        out[machine.current->id] = &*machine.current;
    return out;
}

bool sameDoubts(const std::vector<Doubt>& before, const std::vector<Doubt>& after)
{
    if (after.size() < before.size())
        return false;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const bool same = before[i] == after[i];
        const bool gone = before[i].kind == Doubt::Kind::Lost || before[i].kind == Doubt::Kind::Held;
        const bool found = after[i].kind == Doubt::Kind::Late || after[i].kind == Doubt::Kind::Returned;
        if (!same && !(before[i].note == after[i].note && gone && found))
            return false;
    }
    return true;
}

template <class T> bool isPrefix(const std::vector<T>& before, const std::vector<T>& after)
{
    return after.size() >= before.size() && std::equal(before.begin(), before.end(), after.begin());
}

template <class C> bool wished(const Step& taken)
{
    return std::any_of(taken.commands.begin(), taken.commands.end(),
        [](const Command& command) { return std::holds_alternative<C>(command); });
}

const athena::TransactionRecord* recordIn(const Fact& fact)
{
    if (const auto* status = std::get_if<StatusReported>(&fact))
        return &status->record;
    if (const auto* bought = std::get_if<PurchaseBooked>(&fact))
        return &bought->record;
    if (const auto* cancelled = std::get_if<CancelBooked>(&fact))
        return &cancelled->record;
    const auto* reversed = std::get_if<ReversalBooked>(&fact);
    return reversed ? &reversed->record : nullptr;
}

// The only bill came out after all.
bool cameOut(const Purchase& purchase, const Event& event)
{
    const auto* bills = std::get_if<InsertingBills>(&purchase.stage);
    const bool said = std::holds_alternative<BillReturned>(event.fact)
        || std::holds_alternative<ValidatorReady>(event.fact); // at rest, without it
    return said && bills && bills->moving && !bills->moving->ordered && bills->notes.empty()
        && bills->doubts.empty();
}

// Delivered, or owed where an operator sees it.
bool mayVanish(const Purchase& purchase, const Event& event, const Step& taken)
{
    if (!hasMoney(purchase) || cameOut(purchase, event))
        return true;
    const auto* paid = paidOf(purchase);
    if (!paid)
        return false;
    const auto* said = recordIn(event.fact);
    const bool delivered = paid->order.record.state == athena::State::Delivered
        || (said && said->state == athena::State::Delivered);
    const bool back = std::holds_alternative<CardRefunded>(event.fact)
        || std::holds_alternative<CardDeclined>(event.fact); // nothing was taken
    if (paid->amount.isZero() || delivered || back)
        return true;
    return std::any_of(taken.next.items.begin(), taken.next.items.end(), [&](const OpenItem& item) {
        const bool owed = item.kind == OpenItem::Kind::Claim || item.kind == OpenItem::Kind::Refund;
        return item.purchase == purchase.id && owed && item.value == paid->amount;
    });
}

// What a terminal says that it has taken is on record with its purchase, or an operator sees it.
std::string brokenDebit(const Event& event, const Machine& next)
{
    const auto* said = std::get_if<CardDebited>(&event.fact);
    if (!said)
        return {};
    const auto* is = findPurchase(next, event.purchase);
    const auto* card = is ? cardOf(*is) : nullptr;
    const bool known = card && card->number == said->number && card->state != CardPayment::State::Unclear
        && card->state != CardPayment::State::NotDebited;
    const bool listed = std::any_of(next.items.begin(), next.items.end(), [&](const OpenItem& item) {
        return item.kind == OpenItem::Kind::Debit && item.purchase == event.purchase
            && item.debit == said->number;
    });
    return known || listed ? "" : "a debit is on record nowhere";
}

// A debit is ordered once under its number, and given back only when nothing can be bought with it.
std::string brokenCard(const Machine& before, const Step& taken)
{
    for (const auto& command : taken.commands) {
        if (const auto* debit = std::get_if<DebitCard>(&command)) {
            const auto* was = findPurchase(before, debit->purchase);
            const auto* is = findPurchase(taken.next, debit->purchase);
            const auto* stage = is ? std::get_if<PayingByCard>(&is->stage) : nullptr;
            if (!was || !stage || debit->number != was->debits + 1 || is->debits != debit->number
                || stage->step != PayingByCard::Step::Debiting || stage->amount != debit->amount)
                return "a debit was ordered twice, or for nobody";
        }
        if (const auto* refund = std::get_if<RefundCard>(&command)) {
            const auto* is = findPurchase(taken.next, refund->purchase);
            const auto* card = is ? cardOf(*is) : nullptr;
            if (!card || card->state != CardPayment::State::Refunding || card->amount != refund->amount)
                return "refunded what is not owed";
            const auto state = recordOf(*is)->state;
            if (state == athena::State::Delivered || isPending(*is, {AskKind::Purchase, 0}))
                return "refunded what may have been bought";
        }
    }
    return {};
}

std::string brokenMoney(const Event& event, const Purchase& was, const Purchase& is)
{
    const auto before = heldBy(was);
    const auto after = heldBy(is);
    if (!isPrefix(before.notes, after.notes))
        return "a note that was in is gone";
    if (!sameDoubts(before.doubts, after.doubts))
        return "a doubt is gone";
    const auto* ready = std::get_if<ValidatorReady>(&event.fact);
    const bool maySayIn = std::holds_alternative<BillCommitted>(event.fact)
        || (ready && ready->powerUp == PowerUpBill::InStacker);
    if (after.notes.size() > before.notes.size() + (maySayIn ? 1 : 0))
        return "credited without the device's word";
    for (const auto& [sequence, value] : was.asked) {
        const auto found = is.asked.find(sequence);
        if (found == is.asked.end() || found->second != value)
            return "a bill's number stands for another bill";
    }
    const auto* debited = cardOf(was);
    if (debited
        && (!cardOf(is) || cardOf(is)->number != debited->number || cardOf(is)->amount != debited->amount))
        return "a debit is gone";
    if (!before.frozen || !after.order)
        return {};
    if (before.order->payee != after.order->payee || before.order->customer != after.order->customer
        || before.order->record.transactionId != after.order->record.transactionId
        || before.order->record.coin != after.order->record.coin)
        return "what was frozen has changed";
    return {};
}

std::string brokenCommands(const Machine& before, const Event& event, const Step& taken)
{
    const auto& next = taken.next;
    const bool commit = std::holds_alternative<BillCommitted>(event.fact);
    if (wished<AcknowledgeBill>(taken) != commit)
        return "acknowledged what was not committed, or the other way round";
    if (commit && !next.validator.unsettledCredit)
        return "acknowledged before the credit was on record";
    if (commit && billsOnRecord(next) != billsOnRecord(before) + (before.validator.unsettledCredit ? 0 : 1))
        return "a committed bill is on record twice, or not at all";
    const auto* bills = next.current ? std::get_if<InsertingBills>(&next.current->stage) : nullptr;
    if (wished<StackBill>(taken)
        && (!bills || !bills->moving || !bills->moving->approved
            || bills->moving->phase != MovingBill::Phase::Stacking))
        return "ordered in what is not approved";
    if (wished<AcceptBills>(taken)
        && (!bills || !wantsBills(next) || next.validator.inhibited
            || bills->ending != InsertingBills::Ending::None))
        return "opened when it must not be";
    return {};
}

// Whoever has left never touches the screen.
std::string brokenScreen(const Machine& before, const Event& event, const Step& taken)
{
    const bool current = before.current && before.current->id == event.purchase;
    if (event.purchase.empty() || current || std::holds_alternative<StartTouched>(event.fact))
        return {};
    if (before.current != taken.next.current)
        return "another customer's purchase changed";
    for (const auto& command : taken.commands) {
        const auto* ask = std::get_if<AskAthena>(&command);
        const auto* forget = std::get_if<ForgetSecrets>(&command);
        const auto* refund = std::get_if<RefundCard>(&command);
        const bool own = (ask && ask->purchase == event.purchase)
            || (forget && forget->purchase == event.purchase)
            || (refund && refund->purchase == event.purchase);
        if (!own && !std::holds_alternative<AcknowledgeBill>(command) && !makesThingsSafer(command))
            return "a purchase that left the screen reached for it";
    }
    return {};
}

// A rest is owed until Athena has bought for more of it, or nothing is bought and all is owed or back.
bool isOwedNoMore(const OpenItem& rest, const Machine& before, const Event& event, const Machine& after)
{
    const auto* was = findPurchase(before, rest.purchase);
    const auto* paid = was ? paidOf(*was) : nullptr;
    const auto* said = recordIn(event.fact);
    if (!paid || (!event.purchase.empty() && event.purchase != rest.purchase))
        return false;
    if (const auto* refund =
            std::get_if<CardRefunded>(&event.fact)) // coins were bought after all, and it went back
        return paid->card && paid->card->state == CardPayment::State::Refunding
            && paid->card->number == refund->number;
    if (!said)
        return false;
    if (said->state == athena::State::Purchased || said->state == athena::State::Delivered) {
        auto listed = Money::zero(paid->amount.currency());
        for (const auto& item : before.items)
            if (item.kind == rest.kind && item.purchase == rest.purchase)
                listed = listed.plus(*item.value).valueOr(listed);
        const auto left = paid->amount.minus(said->sovereignAmount);
        return !left || *left < listed;
    }
    const auto* is = findPurchase(after, rest.purchase);
    const bool back = !hasMoney(is ? *is : *was);
    return back || std::any_of(after.items.begin(), after.items.end(), [&](const OpenItem& item) {
        const bool owed = item.kind == OpenItem::Kind::Claim || item.kind == OpenItem::Kind::Refund;
        return owed && item.purchase == rest.purchase && item.value == paid->amount;
    });
}

// Owed until it was bought after all or given back; in doubt until the device has said what happened.
bool mayEnd(const OpenItem& item, const Machine& before, const Event& event, const Machine& after)
{
    const auto* settled = std::get_if<ItemSettled>(&event.fact);
    if (settled && settled->number == item.number)
        return settled->at == item.at && event.purchase == item.purchase;
    switch (item.kind) {
    case OpenItem::Kind::Claim:
        return std::holds_alternative<StatusReported>(event.fact);
    case OpenItem::Kind::Refund:
        return std::holds_alternative<StatusReported>(event.fact)
            || std::holds_alternative<CardRefunded>(event.fact);
    case OpenItem::Kind::Debit:
        return std::holds_alternative<CardDebited>(event.fact)
            || std::holds_alternative<CardDeclined>(event.fact);
    case OpenItem::Kind::Held:
        return std::holds_alternative<BillReturned>(event.fact);
    case OpenItem::Kind::Undercounted:
        return isOwedNoMore(item, before, event, after);
    default:
        return false;
    }
}

std::string brokenItems(const Machine& before, const Event& event, const Machine& after)
{
    const bool cameBack = std::holds_alternative<BillReturned>(event.fact);
    for (const auto& item : before.items) {
        const auto now = std::find_if(after.items.begin(), after.items.end(),
            [&item](const OpenItem& other) { return other.number == item.number; });
        if (now == after.items.end() && mayEnd(item, before, event, after))
            continue;
        if (now == after.items.end())
            return "an open item is gone";
        auto was = item;
        const bool gone = was.kind == OpenItem::Kind::Lost || was.kind == OpenItem::Kind::Held;
        if (gone && now->kind == (cameBack ? OpenItem::Kind::Returned : OpenItem::Kind::Late))
            was.kind = now->kind;
        if (was != *now)
            return "an open item has changed";
    }
    return {};
}

} // namespace

std::size_t billsOnRecord(const Machine& machine)
{
    std::size_t count = 0;
    for (const auto& [id, purchase] : all(machine)) {
        const auto held = heldBy(*purchase);
        count += held.notes.size();
        count += static_cast<std::size_t>(std::count_if(held.doubts.begin(), held.doubts.end(),
            [](const Doubt& doubt) { return doubt.kind == Doubt::Kind::Unapproved; }));
    }
    return count
        + static_cast<std::size_t>(
            std::count_if(machine.items.begin(), machine.items.end(), [](const OpenItem& item) {
                return item.kind == OpenItem::Kind::Orphan || item.kind == OpenItem::Kind::Late;
            }));
}

std::string brokenBy(const Machine& before, const Event& event, const Step& taken)
{
    const auto after = all(taken.next);
    for (const auto& [id, purchase] : all(before)) {
        const auto found = after.find(id);
        if (found == after.end()) {
            const bool byOperator = std::holds_alternative<ItemSettled>(event.fact) && event.purchase == id;
            if (!byOperator && !mayVanish(*purchase, event, taken))
                return "a purchase with money has vanished";
            continue;
        }
        if (auto broken = brokenMoney(event, *purchase, *found->second); !broken.empty())
            return broken;
    }
    if (auto broken = brokenCard(before, taken); !broken.empty())
        return broken;
    if (auto broken = brokenDebit(event, taken.next); !broken.empty())
        return broken;
    if (auto broken = brokenCommands(before, event, taken); !broken.empty())
        return broken;
    if (auto broken = brokenScreen(before, event, taken); !broken.empty())
        return broken;
    return brokenItems(before, event, taken.next);
}

} // namespace kiosk::test
