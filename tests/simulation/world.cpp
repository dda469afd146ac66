// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/world.h"

#include "core/purchase/step.h"
#include "tests/simulation/customer.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace kiosk::sim {

namespace {

constexpr Milliseconds farAway = std::numeric_limits<Milliseconds>::max();

Currency dollars() { return *Currency::parse("USD"); }

hardware::Id003SimulatorOptions validatorOptions(std::uint64_t seed)
{
    hardware::Id003SimulatorOptions options;
    options.table = hardware::usualNotes(dollars());
    options.seed = static_cast<std::uint32_t>(seed | 1U);
    return options;
}

template <class Time, class... Others> Time earliest(Time first, Others... others)
{
    ((first = others < first ? others : first), ...);
    return first;
}

Milliseconds wakeOf(hardware::Clock clock)
{
    return clock == hardware::Clock::max() ? farAway : clock.count();
}

} // namespace

World::World(Plan plan, Mutant mutant, std::ostream* trace)
    : m_plan(std::move(plan))
    , m_trace(trace)
    , m_random(m_plan.seed ^ 0x1111)
    , m_entropy(m_plan.seed ^ 0x2222)
    , m_athena(m_disk, m_trace, m_plan.seed ^ 0x3333)
    , m_validatorCable(m_plan.seed ^ 0x4444)
    , m_scannerCable(m_plan.seed ^ 0x5555)
    , m_printerCable(m_plan.seed ^ 0x6666)
    , m_terminalCable(m_plan.seed ^ 0x7777)
    , m_validator(validatorOptions(m_plan.seed))
    , m_terminalPlugsAt(farAway)
    , m_checker(dollars())
    , m_around{m_disk, m_athena, m_validatorCable, m_scannerCable, m_printerCable, m_terminalCable, m_checker,
          m_trace, m_random, m_entropy, mutant, m_plan.signsForReal, 0, 0, m_plan.law}
{
    m_validator->powerUp(hardware::Clock{m_now});
    m_terminalCable.plugged = m_plan.hasTerminal;
    if (mutant == Mutant::SyncForgotten)
        m_disk.forgetToSync();
}

World::~World() = default;

// --- power ---

void World::endKiosk(bool survives, bool all, Milliseconds down)
{
    if (!m_kiosk)
        return;
    m_trace.note(m_now, survives ? "program killed" : "power cut", all ? "everywhere" : "");
    m_disk.switchOff();
    m_outcome.purchases += m_kiosk->purchases;
    m_kiosk.reset();
    m_checker.kioskIsGone();
    m_disk.restart(survives, m_random);
    if (all) {
        m_validator->cutPower(hardware::Clock{m_now});
        m_printer->cutPower();
        m_paperTroubled = true;
        m_scanner->unplugged();
        m_validatorCable.clear();
        m_printerCable.clear();
        m_terminal->cutPower();
        m_terminalCable.clear();
    }
    m_survives = survives;
    m_kioskAt = m_now + down;
    ++m_outcome.restarts;
}

void World::startKiosk()
{
    if (!m_validator.seen().state().powered)
        m_validator->powerUp(hardware::Clock{m_now});
    m_terminal->powerUp();
    auto memory = remember(journalPath, dollars(), machineKey(), Disk::vfsName);
    if (m_disk.isOff())
        return;
    if (!memory)
        return m_checker.fail("the kiosk does not start: " + memory.error().detail);
    m_trace.note(m_now, "kiosk starts", memory->problem);
    if (!memory->lostSecrets.empty())
        return m_checker.fail("the secrets of purchase " + memory->lostSecrets.front() + " are lost");
    if (memory->journal)
        m_checker.restarted(*memory->journal, memory->machine);
    if (m_around.mutant == Mutant::ForgottenPending)
        for (auto& [id, purchase] : memory->machine.open)
            purchase.pending.clear();
    if (m_around.mutant == Mutant::ForgottenPending && memory->machine.current)
        memory->machine.current->pending.clear();
    if (m_around.mutant == Mutant::ForgottenDoubts)
        memory->machine.items = {};
    if (m_around.mutant == Mutant::ForgottenClaim)
        memory->machine.items.remove([](const OpenItem& item) { return item.kind == OpenItem::Kind::Claim; });
    m_checker.law = m_around.law;
    m_kiosk = std::make_unique<Kiosk>(m_around, std::move(*memory), ++m_boot, m_now);
    m_kiosk->start();
}

void World::afterPower()
{
    if (m_kiosk && m_disk.isOff())
        endKiosk(m_survives, false, m_random.between(1'000, 8'000));
    if (m_kiosk || m_now < m_kioskAt)
        return;
    startKiosk();
    if (!m_kiosk && m_disk.isOff()) { // again, while it was starting
        m_disk.restart(m_survives, m_random);
        m_kioskAt = m_now + 2'000;
    }
}

// --- troubles ---

void World::runTroubles()
{
    for (std::size_t i = 0; i < m_undo.size();) {
        if (m_undo[i].at > m_now) {
            ++i;
            continue;
        }
        const TroublePlan over = m_undo[i].trouble;
        m_undo.erase(m_undo.begin() + static_cast<std::ptrdiff_t>(i));
        m_trace.note(m_now, "trouble over", nameOf(over.what));
        end(over);
    }
    while (m_nextTrouble < m_plan.troubles.size()) {
        const TroublePlan& trouble = m_plan.troubles[m_nextTrouble];
        if (trouble.customer != m_customerNumber || m_arrival + trouble.after > m_now)
            return;
        ++m_nextTrouble;
        if (!trouble.kept)
            continue;
        m_trace.note(m_now, "trouble", nameOf(trouble.what), trouble.lasts);
        ++m_outcome.tally[{"trouble", std::string(nameOf(trouble.what))}];
        begin(trouble);
        m_undo.push_back({m_now + trouble.lasts, trouble});
        m_paperTroubled = m_paperTroubled || isPaperTroubled();
    }
}

// --- one clock ---

Milliseconds World::nextMoment() const
{
    const hardware::Clock devices = earliest(m_validatorCable.nextWake(), m_scannerCable.nextWake(),
        m_printerCable.nextWake(), m_terminalCable.nextWake(), m_validator.nextWake(), m_scanner.nextWake(),
        m_printer.nextWake(), m_terminal.nextWake());
    Milliseconds next = earliest(wakeOf(devices), m_athena.nextWake(), m_checker.nextWake(),
        m_kiosk ? m_kiosk->nextWake() : m_kioskAt, m_terminalPlugsAt);
    if (m_customer)
        next = std::min(next, m_customer->nextWake());
    for (const auto& undo : m_undo)
        next = std::min(next, undo.at);
    if (m_customer && m_nextTrouble < m_plan.troubles.size()
        && m_plan.troubles[m_nextTrouble].customer == m_customerNumber)
        next = std::min(next, m_arrival + m_plan.troubles[m_nextTrouble].after);
    return next;
}

void World::pass()
{
    const Milliseconds next = nextMoment();
    m_stepsNow = next > m_now ? 0 : m_stepsNow + 1;
    m_now = std::max(m_now, next);
    constexpr std::uint64_t spinning = 20'000;
    if (next == farAway || m_stepsNow > spinning)
        return m_checker.fail(next == farAway ? std::string("I10: nothing will ever happen again")
                                              : "I10: it spins: " + whoIsDue());

    for (const Answer& answer : m_athena.run(m_now))
        if (m_kiosk && !m_disk.isOff())
            m_kiosk->hear(answer, m_now);
    const hardware::Clock now{m_now};
    runDevice(m_validator, m_validatorCable, now);
    if (m_stacksByItself)
        stackByItself();
    runDevice(m_scanner, m_scannerCable, now);
    runDevice(m_printer, m_printerCable, now);
    runTerminal(now);
    if (m_kiosk)
        m_kiosk->run(m_now);
    else
        for (Cable* cable : {&m_validatorCable, &m_scannerCable, &m_printerCable, &m_terminalCable})
            cable->forgetHost(); // nobody reads
    afterPower();
    if (m_customer)
        runTroubles();
    afterPower();
    if (m_customer && m_customer->nextWake() <= m_now && !m_disk.isOff())
        m_customer->act();
    afterPower();
    m_checker.tick(m_now);
    if (m_printer.seen().state().pagesPrinted != m_pagesSeen)
        lookAtPaper();
}

std::string World::whoIsDue() const
{
    std::string who;
    const auto due = [&](Milliseconds wake, const char* name) {
        if (wake <= m_now)
            who += std::string(name) + ' ';
    };
    due(m_athena.nextWake(), "athena");
    due(wakeOf(m_validatorCable.nextWake()), "validator's cable");
    due(wakeOf(m_scannerCable.nextWake()), "scanner's cable");
    due(wakeOf(m_printerCable.nextWake()), "printer's cable");
    due(wakeOf(m_validator.nextWake()), "validator");
    due(wakeOf(m_scanner.nextWake()), "scanner");
    due(wakeOf(m_printer.nextWake()), "printer");
    due(wakeOf(m_terminalCable.nextWake()), "terminal's cable");
    due(wakeOf(m_terminal.nextWake()), "terminal");
    due(m_checker.nextWake(), "checker");
    due(m_kiosk ? m_kiosk->nextWake() : m_kioskAt, m_kiosk ? "kiosk" : "start");
    due(m_customer ? m_customer->nextWake() : farAway, "customer");
    return who;
}

void World::lookAtPaper()
{
    const auto& state = m_printer.seen().state();
    const auto fresh = std::min<std::uint64_t>(state.pagesPrinted - m_pagesSeen, state.pages.size());
    m_pagesSeen = state.pagesPrinted;
    for (auto i = state.pages.size() - fresh; i < state.pages.size(); ++i) {
        const std::string text = plainText(state.pages[i], 42);
        m_trace.note(m_now, "page", text);
        const bool disturbed = m_paperTroubled || m_printerCable.harm.sum() != m_printerHarmSeen;
        m_checker.printed(text, !disturbed && !m_pageBeforeDisturbed);
        m_pageBeforeDisturbed = disturbed;
    }
    m_paperTroubled = isPaperTroubled();
    m_printerHarmSeen = m_printerCable.harm.sum();
}

bool World::isIdle() const
{
    return m_kiosk && !m_kiosk->newest().current && !m_kiosk->shown().machine.current;
}

bool World::isDrained() const { return isIdle() && m_kiosk->newest().open.empty() && m_kiosk->isQuiet(); }

// Of somebody who has left: the terminal may have to give it back.
bool World::owesCard() const
{
    const auto& open = m_kiosk->newest().open;
    return std::any_of(open.begin(), open.end(), [](const auto& one) {
        const auto* card = cardOf(one.second);
        return card && isOpen(*card);
    });
}

void World::serve(Milliseconds until)
{
    while (m_now < until && !m_checker.isBroken()) {
        pass();
        if (m_customer && m_customer->hasLeft() && (isIdle() || (m_kiosk && m_kiosk->hasFailed())))
            return;
    }
}

// The faults stop: everything must come to its end.
void World::settle()
{
    m_trace.note(m_now, "the faults stop");
    m_customer.reset();
    repairEverything();
    if (!m_kiosk || m_kiosk->hasFailed() || m_around.mutant == Mutant::IgnoresJournalFailure)
        endKiosk(true, false, 1'000);
    constexpr Milliseconds devices = 150'000;
    constexpr Milliseconds longest = 14'400'000;
    const Milliseconds began = m_now;
    bool unplugged = false;
    while (!m_checker.isBroken() && !isDrained()) {
        pass();
        if (m_kiosk && m_kiosk->hasFailed())
            endKiosk(true, false, 1'000);
        operatorLooksAtTerminal();
        bringTerminalBack();
        // The long waits are Athena's: no need to poll a validator through them.
        if (!unplugged && m_now - began > devices && isIdle()) {
            unplugged = true;
            m_validatorCable.plugged = m_printerCable.plugged = false;
            m_terminalCable.plugged = m_plan.hasTerminal && owesCard();
        }
        if (m_now - began > longest) {
            std::string what = "I10: four hours after the last fault, not everything has come to an end:";
            if (m_kiosk && m_kiosk->newest().current)
                what += " somebody is at the screen, stage "
                    + std::to_string(m_kiosk->newest().current->stage.index());
            for (const auto& [id, purchase] : m_kiosk ? m_kiosk->newest().open : decltype(Machine::open){})
                what += " " + id + " in stage " + std::to_string(purchase.stage.index());
            return m_checker.fail(what);
        }
    }
}

void World::finish()
{
    // What the validator still has to say of a bill.
    m_validatorCable.plugged = m_printerCable.plugged = true;
    plugTerminal();
    const Milliseconds until = m_now + 12'000;
    while (m_now < until && !m_checker.isBroken())
        pass();
    for (int i = 0; i < 2'000'000 && !m_checker.isBroken() && !isDrained(); ++i)
        pass();
    if (m_checker.isBroken())
        return;
    if (m_kiosk->newest() != m_checker.machine())
        m_checker.fail("what the kiosk remembers is not what its journal says");
    const auto transactions = m_athena.transactions();
    m_checker.finished(transactions, m_validator.seen().state());
    if (const auto text = m_athena.receiptSentTwice(); !text.empty())
        m_checker.fail("I3: sent twice: " + text);
    m_checker.compareCards(terminalBooks(), transactions);
    const auto left = m_kiosk->secretsLeft();
    if (!left || !left->empty())
        m_checker.fail("I9: secrets of a purchase that is over are still kept");
    std::map<std::string, std::vector<std::uint8_t>> files;
    for (const auto& [name, file] : m_disk.files)
        if (!file.careless)
            files[name] = file.data;
    m_checker.noSecretIn(files);
}

// The faults that struck; those that did not are told too.
void World::tell()
{
    Tally& tally = m_outcome.tally;
    const auto count = [&](const std::string& kind, std::string_view what, std::uint64_t times) {
        tally[{kind, std::string(what)}] += times;
    };
    for (int i = 0; i < static_cast<int>(Trouble::Count_); ++i)
        count("trouble", nameOf(static_cast<Trouble>(i)), 0);
    for (int i = 0; i < static_cast<int>(Temper::Count_); ++i)
        count("customer", nameOf(static_cast<Temper>(i)), 0);
    count("receipt", "by text message", m_athena.receiptsSent());
    for (std::size_t i = 0; i < m_athena.faults.size(); ++i)
        count("network", nameOf(static_cast<NetFault>(i)), m_athena.faults[i]);
    const std::array<std::pair<const char*, const Cable*>, 4> cables{{{"validator", &m_validatorCable},
        {"scanner", &m_scannerCable}, {"printer", &m_printerCable}, {"terminal", &m_terminalCable}}};
    for (const auto& [device, cable] : cables) {
        const std::string kind = std::string(device) + "'s bytes";
        count(kind, "wrong", cable->harm.wrong);
        count(kind, "lost", cable->harm.lost);
        count(kind, "doubled", cable->harm.doubled);
        count(kind, "late", cable->harm.late);
        count(kind, "into a cable that is out", cable->harm.unplugged);
    }
    count("disk", "write or sync failed", m_disk.harm.failed);
    count("disk", "full", m_disk.harm.full);
    count("disk", "unsynced write lost", m_disk.harm.lost);
    count("disk", "unsynced write torn", m_disk.harm.torn);
    count("disk", "unsynced write kept", m_disk.harm.kept);
    count("disk", "power off at a write, sync or send", m_disk.harm.atBoundary);
    tellCards();
    m_checker.tell(tally);
}

// What stands in the terminal's books.
void World::tellCards()
{
    for (const char* what : {"debited", "refunded", "voided", "refund: refund_refused"})
        m_outcome.tally[{"card", what}] += 0;
    for (const auto& [reference, entry] : terminalBooks()) {
        const bool voided = entry.outcome == hardware::CardEnded::Outcome::Voided;
        const std::string done = !entry.refund ? "debited" : voided ? "voided" : "refunded";
        const std::string order = entry.refund ? "refund: " : "debit: ";
        const bool isDone = entry.outcome != hardware::CardEnded::Outcome::Declined;
        ++m_outcome.tally[{"card", isDone ? done : order + entry.reason}];
    }
}

Outcome World::run()
{
    for (const CustomerPlan& plan : m_plan.customers) {
        while (
            m_nextTrouble < m_plan.troubles.size() && m_plan.troubles[m_nextTrouble].customer < plan.number)
            ++m_nextTrouble;
        if (!plan.kept)
            continue;
        m_trace.note(m_now, "customer", nameOf(plan.temper), plan.number);
        ++m_outcome.tally[{"customer", std::string(nameOf(plan.temper))}];
        m_customer = std::make_unique<Customer>(*this, plan);
        m_arrival = m_now;
        m_customerNumber = plan.number;
        serve(m_now + 1'800'000);
        if (m_random.chance(500))
            operatorLooksAtTerminal();
        if (m_kiosk && m_kiosk->newest().closed.contains(Closed::Operator)) {
            m_trace.note(m_now, "operator looks");
            m_kiosk->intend(OperatorLooked{});
        }
        if (m_kiosk && m_kiosk->hasFailed()) {
            repairEverything();
            endKiosk(m_random.chance(500), false, 2'000);
        }
        if (m_checker.isBroken())
            break;
    }
    if (!m_checker.isBroken())
        settle();
    if (!m_checker.isBroken())
        finish();
    m_outcome.broken = m_checker.broken();
    if (m_kiosk)
        m_outcome.purchases += m_kiosk->purchases;
    m_outcome.withMoney = m_checker.withMoney();
    for (const auto& note : m_validator.seen().state().everStacked)
        m_outcome.notes += static_cast<std::uint64_t>(note.count);
    m_outcome.events = m_checker.events();
    m_outcome.requests = m_athena.requests;
    m_outcome.signedForReal = m_athena.signedForReal;
    m_outcome.syncs = m_disk.syncs;
    m_outcome.time = m_now;
    tell();
    m_customer.reset();
    m_disk.switchOff();
    m_kiosk.reset();
    m_outcome.traceHash = m_trace.hash();
    return m_outcome;
}

} // namespace kiosk::sim
