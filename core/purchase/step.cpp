// SPDX-License-Identifier: Apache-2.0
#include "core/purchase/step.h"

#include "core/purchase/rules.h"

#include <algorithm>
#include <array>

namespace kiosk {

namespace {

using rules::Turn;

// The transition table: a row for each stage, a column for each fact, null where nothing happens. (A visit of
// both variants would be the same, with a function for every pair without a rule too.)
using Rule = void (*)(Turn& turn, const Fact& fact);

template <class S, class F> void obey(Turn& turn, const Fact& fact)
{
    rules::on(turn, *std::get_if<S>(&turn.purchase.stage), *std::get_if<F>(&fact));
}

template <class S, class F> constexpr Rule ruleOf()
{
    if constexpr (requires(Turn & turn, S & stage, const F& fact) { rules::on(turn, stage, fact); })
        return &obey<S, F>;
    else
        return nullptr;
}

using Row = std::array<Rule, std::variant_size_v<FactKind>>;

template <class S> struct RowOf {
    template <class... F> static constexpr Row over(const std::variant<F...>* /*facts*/)
    {
        return {ruleOf<S, F>()...};
    }
};

template <class... S> constexpr std::array<Row, sizeof...(S)> rowsOf(const std::variant<S...>* /*stages*/)
{
    return {RowOf<S>::over(static_cast<const FactKind*>(nullptr))...};
}

constexpr auto table = rowsOf(static_cast<const StageKind*>(nullptr));

struct Fold {
    Machine machine;
    std::vector<Command> commands;
    Milliseconds at;
};

// An answer to what is not asked any more: said twice, or after another answer.
bool isStale(const Purchase& purchase, const Fact& fact)
{
    if (const auto* approved = std::get_if<BillApproved>(&fact))
        return !isPending(purchase, {AskKind::Bill, approved->sequence});
    if (const auto* declined = std::get_if<BillDeclined>(&fact))
        return !isPending(purchase, {AskKind::Bill, declined->sequence});
    if (const auto* booked = std::get_if<BillReturnBooked>(&fact))
        return !isPending(purchase, {AskKind::BillReturned, booked->sequence});
    if (std::holds_alternative<PurchaseBooked>(fact))
        return !rules::isPending(purchase, AskKind::Purchase);
    if (std::holds_alternative<ReversalBooked>(fact))
        return !rules::isPending(purchase, AskKind::Reversal);
    if (std::holds_alternative<CancelBooked>(fact))
        return !rules::isPending(purchase, AskKind::Cancel);
    if (std::holds_alternative<ReceiptTexted>(fact))
        return !rules::isPending(purchase, AskKind::TextReceipt);
    const auto* refused = std::get_if<AskRefused>(&fact);
    return refused && isAskedUntilKnown(refused->ask.kind) && !isPending(purchase, refused->ask);
}

void tell(Turn& turn, const Fact& fact)
{
    if (isStale(turn.purchase, fact) || rules::heardOfText(turn, fact))
        return;
    if (const auto* refused = std::get_if<AskRefused>(&fact)) {
        rules::doubtRefusal(turn, *refused);
        rules::returnRefused(turn, *refused);
    }
    // The journal keeps what Athena said; the rules hear what the place leaves of it.
    const Fact allowed = rules::withinPlace(turn, fact);
    if (const Rule rule = table[turn.purchase.stage.index()][allowed.index()])
        rule(turn, allowed);
}

// The customer has left: what is over is forgotten, the rest stays open and never touches the screen again.
void putAwayCurrent(Fold& fold)
{
    Purchase left = std::move(*fold.machine.current);
    fold.machine.current.reset();
    if (isOver(left))
        fold.commands.emplace_back(ForgetSecrets{left.id});
    else
        fold.machine.open.insert_or_assign(left.id, std::move(left));
}

void tellCurrent(Fold& fold, const Fact& fact)
{
    if (!fold.machine.current)
        return;
    Turn turn{fold.machine, *fold.machine.current, fold.at, fold.commands, true};
    tell(turn, fact);
    if (!turn.gone)
        return;
    rules::clearDeadlines(turn);
    fold.commands.emplace_back(DisarmScanner{});
    putAwayCurrent(fold);
}

void tellOpen(Fold& fold, const PurchaseId& id, const Fact& fact)
{
    const auto found = fold.machine.open.find(id);
    if (found == fold.machine.open.end())
        return;
    Turn turn{fold.machine, found->second, fold.at, fold.commands, false};
    tell(turn, fact);
    if (!isOver(found->second))
        return;
    fold.commands.emplace_back(ForgetSecrets{id});
    fold.machine.open.erase(id);
}

void tellEverybody(Fold& fold, const Fact& fact)
{
    std::vector<PurchaseId> ids;
    for (const auto& [id, purchase] : fold.machine.open)
        ids.push_back(id);
    for (const auto& id : ids)
        tellOpen(fold, id, fact);
    tellCurrent(fold, fact);
}

InsertingBills* currentBills(Machine& machine)
{
    return machine.current ? std::get_if<InsertingBills>(&machine.current->stage) : nullptr;
}

Purchase* purchaseOf(Machine& machine, const OpenItem& item)
{
    if (machine.current && machine.current->id == item.purchase)
        return &*machine.current;
    const auto open = machine.open.find(item.purchase);
    return open == machine.open.end() ? nullptr : &open->second;
}

// A bill that was given up for lost: its order is not changed any more.
Doubt* lostBill(Purchase& purchase, const OpenItem& item)
{
    auto* bills = std::get_if<InsertingBills>(&purchase.stage);
    auto* paid = bills ? nullptr : const_cast<Paid*>(paidOf(purchase));
    if (!bills && !paid)
        return nullptr;
    auto& doubts = bills ? bills->doubts : paid->doubts;
    const auto found = std::find_if(doubts.begin(), doubts.end(), [&item](const Doubt& doubt) {
        const bool gone = doubt.kind == Doubt::Kind::Lost || doubt.kind == Doubt::Kind::Held;
        return gone && item.value == doubt.note.value;
    });
    return found == doubts.end() ? nullptr : &*found;
}

// The item of a lost bill that this may be: of its value, where the device tells one. Its purchase may long
// be over.
OpenItem* lostItem(Machine& machine, const std::optional<Money>& value)
{
    if (!machine.validator.lostSight)
        return nullptr;
    const auto isIt = [&value](const OpenItem& item) {
        const bool gone = item.kind == OpenItem::Kind::Lost || item.kind == OpenItem::Kind::Held;
        return gone && (!value || item.value == value);
    };
    if (std::none_of(machine.items.begin(), machine.items.end(), isIt))
        return nullptr;
    // The newest: what was given up before is less likely to be on its way.
    auto& items = machine.items.edit();
    return &*std::find_if(items.rbegin(), items.rend(), isIt);
}

// A bill is the machine's, and nobody's order waits for it.
void bookUnexpected(Fold& fold, const std::optional<Money>& value)
{
    if (auto* item = lostItem(fold.machine, value)) {
        auto* purchase = purchaseOf(fold.machine, *item);
        if (auto* doubt = purchase ? lostBill(*purchase, *item) : nullptr)
            doubt->kind = Doubt::Kind::Late;
        item->kind = OpenItem::Kind::Late;
        return;
    }
    fold.machine.items.push_back({OpenItem::Kind::Orphan, {}, value, fold.at});
    fold.machine.closed.insert(Closed::Operator);
}

// True: it is the bill that was given up for lost; it came out after its purchase had gone on without it.
bool cameBack(Fold& fold)
{
    auto& machine = fold.machine;
    const auto* bills = currentBills(machine);
    auto* item = bills && bills->moving ? nullptr : lostItem(machine, std::nullopt);
    // One that was ordered in may be in the cash box, once the device works again and has not said so.
    if (!item || (item->kind == OpenItem::Kind::Lost && machine.validator.ready))
        return false;
    machine.validator.lostSight = false; // it is not in there any longer
    auto* purchase = purchaseOf(machine, *item);
    auto* doubt = purchase ? lostBill(*purchase, *item) : nullptr;
    if (purchase && !doubt) { // nobody was given a claim for it
        machine.items.remove(
            [number = item->number](const OpenItem& other) { return other.number == number; });
        return true;
    }
    item->kind = OpenItem::Kind::Returned;
    if (!doubt)
        return true;
    doubt->kind = Doubt::Kind::Returned;
    const bool onScreen = machine.current && machine.current->id == purchase->id;
    Turn turn{machine, *purchase, fold.at, fold.commands, onScreen};
    rules::billCameBack(turn, doubt->note.sequence);
    return true;
}

void onCommitted(Fold& fold, const BillCommitted& fact)
{
    auto& validator = fold.machine.validator;
    if (!validator.unsettledCredit) {
        auto* bills = currentBills(fold.machine);
        if (bills && bills->moving && bills->moving->phase != MovingBill::Phase::Credited) {
            Turn turn{fold.machine, *fold.machine.current, fold.at, fold.commands, true};
            const auto shown = bills->moving->note.value;
            if (bills->moving->approved)
                rules::creditMoving(turn, *bills);
            else
                rules::doubtMoving(turn, *bills, Doubt::Kind::Unapproved);
            if (fact.value && *fact.value != shown)
                rules::openItem(turn, OpenItem::Kind::Mismatch, fact.value);
        } else {
            bookUnexpected(fold, fact.value);
        }
        validator.unsettledCredit = true;
    }
    fold.commands.emplace_back(AcknowledgeBill{});
}

void onValidatorReady(Fold& fold, const ValidatorReady& fact)
{
    auto& validator = fold.machine.validator;
    validator.ready = true;
    validator.troubled = false;
    validator.inhibited = true;
    validator.denominations = fact.denominations;
    if (fact.powerUp != PowerUpBill::InStacker)
        validator.unsettledCredit = validator.lostSight = false; // at rest: the next credit is another bill's
    fold.machine.closed.erase(Closed::Validator);
    const auto* bills = currentBills(fold.machine);
    const bool expected = validator.unsettledCredit || (bills && bills->moving);
    if (fact.powerUp == PowerUpBill::InStacker && !expected) {
        bookUnexpected(fold, std::nullopt);
        validator.unsettledCredit = true;
    }
    tellCurrent(fold, fact);
    fold.machine.closed.erase(Closed::Unsettled);
}

// What a device says only when it works: a trouble that needed no reset is over.
void onInhibited(Machine& machine)
{
    machine.validator.inhibited = true;
    if (machine.validator.denominations.empty())
        return;
    if (!machine.validator.ready)
        machine.validator.unsettledCredit = machine.validator.lostSight = false; // at rest
    machine.validator.ready = true;
    machine.validator.troubled = false;
    machine.closed.erase(Closed::Validator);
}

// Another terminal than the one that was known: it cannot say what became of that one's debits, and who put
// it there has to be known first.
void onTerminal(Machine& machine, const TerminalReady& fact)
{
    auto& terminal = machine.terminal;
    const bool known = terminal.serial.empty() || terminal.serial == fact.serial;
    terminal.ready = known;
    if (known)
        terminal.serial = fact.serial;
    terminal.stranger = known ? std::string() : fact.serial;
}

void onOperatorLooked(Machine& machine)
{
    machine.closed.erase(Closed::Operator);
    auto& terminal = machine.terminal;
    if (terminal.stranger.empty())
        return;
    terminal.serial = std::exchange(terminal.stranger, {});
    terminal.ready = true;
}

void onItemSettled(Fold& fold, const PurchaseId& id, const ItemSettled& fact)
{
    auto& machine = fold.machine;
    const auto isIt = [&](const OpenItem& item) {
        return item.number == fact.number && item.at == fact.at && item.purchase == id;
    };
    const auto found = std::find_if(machine.items.begin(), machine.items.end(), isIt);
    if (found == machine.items.end() || !maySettle(machine, *found))
        return;
    // Nothing can be asked for it any more: it ends with the item.
    if (found->kind == OpenItem::Kind::Secrets && machine.open.erase(id) > 0)
        fold.commands.emplace_back(ForgetSecrets{id});
    machine.items.remove(isIt);
}

void onSecretsLost(Fold& fold, const PurchaseId& id)
{
    auto& machine = fold.machine;
    const auto* purchase = findPurchase(machine, id);
    if (purchase && std::holds_alternative<Leaving>(purchase->stage))
        return tellOpen(fold, id, SecretsLost{});
    const bool told = std::any_of(machine.items.begin(), machine.items.end(),
        [&id](const OpenItem& item) { return item.kind == OpenItem::Kind::Secrets && item.purchase == id; });
    if (!purchase || told)
        return;
    machine.items.push_back({OpenItem::Kind::Secrets, id, moneyIn(*purchase), fold.at});
    machine.closed.insert(Closed::Operator);
}

// The terminal still owes a word about this debit, or has said that it happened.
bool isExpected(const Purchase& purchase, std::uint32_t number)
{
    if (const auto* paying = std::get_if<PayingByCard>(&purchase.stage))
        return paying->number == number && paying->step != PayingByCard::Step::Amount;
    const auto* card = cardOf(purchase);
    return card && card->number == number && card->state != CardPayment::State::NotDebited;
}

// What was ordered under this number, as far as anybody still knows.
std::optional<Money> amountOf(const Purchase& purchase, std::uint32_t number)
{
    if (const auto* paying = std::get_if<PayingByCard>(&purchase.stage))
        return paying->number == number ? std::optional(paying->amount) : std::nullopt;
    const auto* card = cardOf(purchase);
    return card && card->number == number ? std::optional(card->amount) : std::nullopt;
}

// A card was debited, and no purchase waits for it: also where the terminal had said that it was not.
void bookUnexpectedDebit(Fold& fold, const PurchaseId& id, const CardDebited& fact)
{
    const auto* purchase = findPurchase(fold.machine, id);
    if (purchase && isExpected(*purchase, fact.number))
        return;
    auto& items = fold.machine.items;
    const bool told = std::any_of(items.begin(), items.end(), [&](const OpenItem& item) {
        return item.kind == OpenItem::Kind::Debit && item.purchase == id && item.debit == fact.number;
    });
    const auto amount = purchase ? amountOf(*purchase, fact.number) : std::nullopt;
    if (!told)
        items.push_back({OpenItem::Kind::Debit, id, amount, fold.at, fact.number});
}

void onPowerRestored(Fold& fold, const PowerRestored& fact)
{
    auto& machine = fold.machine;
    machine.rules = fact.rules.value_or(0);
    const bool operatorFirst = machine.closed.contains(Closed::Operator);
    machine.closed = {Closed::Validator, Closed::Scanner, Closed::Prices};
    if (operatorFirst)
        machine.closed.insert(Closed::Operator);
    machine.validator.ready = machine.validator.troubled = false;
    machine.validator.inhibited = true;
    machine.canPrint = false;
    machine.terminal.ready = false;
    if (const auto* bills = currentBills(machine); bills && bills->moving)
        machine.closed.insert(Closed::Unsettled);
    tellEverybody(fold, fact);
}

void onStart(Fold& fold, const PurchaseId& id, const StartTouched& fact)
{
    auto& machine = fold.machine;
    // Journals from before cards alone were enough begin nothing here when they are read again.
    const bool mayStart = machine.closed.empty() || (fact.byCard.value_or(false) && takesOnlyCards(machine));
    if (machine.current || !mayStart || id.empty() || machine.open.contains(id))
        return;
    machine.current = Purchase{id, fact.seed, fold.at, Disclosure{}, {}, {}};
    machine.current->profile = fact.profile.value_or("");
    Turn turn{machine, *machine.current, fold.at, fold.commands, true};
    rules::toDisclosure(turn, 0);
}

// Whoever is at the screen when the machine starts goes on under it: what is frozen stays.
void onPlace(Machine& machine, const PlaceLoaded& fact)
{
    machine.place = fact.rules;
    if (!fact.rules.place.empty())
        machine.laws[fact.rules.place] = {fact.rules.version, fact.rules.hash};
    machine.closed.erase(Closed::Profile);
}

// Changes no stage and no money; whoever has left takes the receipt as it was.
void onLanguage(Fold& fold, const PurchaseId& id, const LanguageChosen& fact)
{
    auto& current = fold.machine.current;
    if (current && (id.empty() || id == current->id))
        current->language = fact.code;
}

void onCondition(Machine& machine, Closed reason, bool raised)
{
    if (reason == Closed::Scanner)
        machine.noScanner = false; // what is said of one that there is
    if (raised)
        machine.closed.insert(reason);
    else
        machine.closed.erase(reason);
}

// Facts about the machine change it first; whoever is at the screen hears of them after.
void apply(Fold& fold, const Event& event)
{
    auto& machine = fold.machine;
    const auto& fact = event.fact;
    if (const auto* start = std::get_if<StartTouched>(&fact))
        return onStart(fold, event.purchase, *start);
    if (const auto* language = std::get_if<LanguageChosen>(&fact))
        return onLanguage(fold, event.purchase, *language);
    if (const auto* place = std::get_if<PlaceLoaded>(&fact))
        return onPlace(machine, *place);
    if (const auto* restored = std::get_if<PowerRestored>(&fact))
        return onPowerRestored(fold, *restored);
    if (const auto* settled = std::get_if<ItemSettled>(&fact))
        return onItemSettled(fold, event.purchase, *settled);
    if (std::holds_alternative<SecretsLost>(fact))
        return onSecretsLost(fold, event.purchase);
    if (const auto* ready = std::get_if<ValidatorReady>(&fact))
        return onValidatorReady(fold, *ready);
    if (const auto* committed = std::get_if<BillCommitted>(&fact))
        return onCommitted(fold, *committed);
    if (std::holds_alternative<BillReturned>(fact) && cameBack(fold))
        return;

    if (const auto* raised = std::get_if<ConditionRaised>(&fact))
        onCondition(machine, raised->reason, true);
    else if (const auto* cleared = std::get_if<ConditionCleared>(&fact))
        onCondition(machine, cleared->reason, false);
    else if (std::holds_alternative<ScannerAbsent>(fact)) {
        machine.noScanner = true;
        machine.closed.erase(Closed::Scanner);
    } else if (std::holds_alternative<OperatorLooked>(fact))
        onOperatorLooked(machine);
    else if (const auto* terminal = std::get_if<TerminalReady>(&fact))
        onTerminal(machine, *terminal);
    else if (std::holds_alternative<TerminalLost>(fact))
        machine.terminal.ready = false;
    else if (const auto* debited = std::get_if<CardDebited>(&fact))
        bookUnexpectedDebit(fold, event.purchase, *debited);
    else if (const auto* trouble = std::get_if<ValidatorTroubled>(&fact)) {
        // A pause is the device asking for one bill at a time; it ends by itself.
        if (trouble->kind == ValidatorTroubleKind::Paused)
            return;
        machine.validator.ready = false;
        machine.validator.troubled = true;
        machine.closed.insert(Closed::Validator);
    } else if (std::holds_alternative<ValidatorInhibited>(fact))
        onInhibited(machine);
    else if (std::holds_alternative<BillInEscrow>(fact))
        machine.validator.unsettledCredit = machine.validator.lostSight = false; // the last one is long out
    else if (std::holds_alternative<BillSettled>(fact) && machine.validator.ready)
        machine.validator.unsettledCredit = false; // one that is not ready may still report it at power-up
    else if (const auto* printer = std::get_if<PrinterChanged>(&fact))
        machine.canPrint = printer->canPrint;

    if (std::holds_alternative<BillInEscrow>(fact) && !currentBills(machine)) {
        fold.commands.emplace_back(ReturnBill{});
        if (!machine.current) // it took a bill though it was shut
            machine.closed.insert(Closed::Operator);
    }
    if (event.purchase.empty() || (machine.current && machine.current->id == event.purchase))
        tellCurrent(fold, fact);
    else
        tellOpen(fold, event.purchase, fact);
}

} // namespace

Step step(const Machine& machine, const Event& event) { return step(Machine(machine), event); }

Step step(Machine&& machine, const Event& event)
{
    Fold fold{std::move(machine), {}, event.at};
    apply(fold, event);
    return {std::move(fold.machine), std::move(fold.commands)};
}

bool wantsBills(const Machine& machine)
{
    const auto* bills = machine.current ? std::get_if<InsertingBills>(&machine.current->stage) : nullptr;
    return bills && rules::mayOpen(machine, *machine.current, *bills);
}

bool makesThingsSafer(const Command& command)
{
    return std::holds_alternative<StopBills>(command) || std::holds_alternative<ReturnBill>(command);
}

Machine fold(Machine machine, const std::vector<Event>& events)
{
    for (const auto& event : events)
        machine = step(std::move(machine), event).next;
    return machine;
}

} // namespace kiosk
