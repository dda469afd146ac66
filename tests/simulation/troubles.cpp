// SPDX-License-Identifier: Apache-2.0
// What breaks, and who mends it.
#include "tests/simulation/world.h"

#include "tests/simulation/customer.h"

#include <algorithm>

namespace kiosk::sim {

using hardware::ValidatorSimulator;

void World::begin(const TroublePlan& trouble)
{
    Random random(trouble.seed);
    const Milliseconds down = std::min<Milliseconds>(trouble.lasts, 20'000) + 500;
    switch (trouble.what) {
    case Trouble::KillProgram:
        return endKiosk(true, false, down);
    case Trouble::CutPowerOfKiosk:
        return endKiosk(false, false, down);
    case Trouble::CutPowerOfAll:
        return endKiosk(false, true, down);
    case Trouble::KillAtBoundary:
    case Trouble::CutAtBoundary:
        m_survives = trouble.what == Trouble::KillAtBoundary;
        return m_disk.cutAfter(static_cast<int>(random.between(1, 400)));
    case Trouble::OperatorLooks:
        if (m_kiosk)
            m_kiosk->intend(OperatorLooked{});
        return;
    case Trouble::OperatorLooksByCommand:
        endKiosk(true, false, down);
        return operatorLooksByCommand();
    case Trouble::OperatorSwitchesOff:
        m_validator->clearJam(hardware::Clock{m_now});
        return endKiosk(false, true, down);
    case Trouble::NewLaw:
        m_around.law = drawLaw(random);
        return endKiosk(true, false, down);
    case Trouble::LawNotInForce:
        m_around.lawInForce = false;
        return;
    case Trouble::DiskFails:
        return m_disk.failFrom(Disk::Failure::Io, static_cast<int>(random.between(0, 40)));
    case Trouble::DiskFull:
        return m_disk.failFrom(Disk::Failure::Full, static_cast<int>(random.between(0, 40)));
    case Trouble::SlowDisk:
        m_around.slowDisk = random.between(50, 2'500);
        return;
    case Trouble::ClockJump:
        m_around.clockOffset += random.between(-1, 1) * random.between(1'000, 90'000'000);
        if (m_kiosk)
            m_kiosk->clockWasSet(m_now);
        return;
    default:
        beginAtValidator(trouble, random);
        beginElsewhere(trouble, random);
        beginAtTerminal(trouble, random);
        beginOnTheMarket(trouble, random);
    }
}

void World::beginAtValidator(const TroublePlan& trouble, Random& random)
{
    const hardware::Clock now{m_now};
    switch (trouble.what) {
    case Trouble::NoisyValidator:
        m_validatorCable.noise = {static_cast<unsigned>(random.below(40)),
            static_cast<unsigned>(random.below(40)), static_cast<unsigned>(random.below(40)),
            static_cast<unsigned>(random.below(20))};
        return;
    case Trouble::UnplugValidator:
        m_validatorCable.plugged = false;
        return m_validatorCable.clear();
    case Trouble::RebootValidator:
        m_validator->cutPower(now);
        return;
    case Trouble::SilentValidator:
        return m_validator->setSilent(true);
    case Trouble::WireFault:
        for (int i = static_cast<int>(random.between(1, 6)); i > 0; --i)
            m_validator->addWireFault(static_cast<ValidatorSimulator::WireFault>(random.below(5)),
                static_cast<int>(random.between(1, 40)));
        return;
    case Trouble::JamAcceptor:
        return m_validator->jam(ValidatorSimulator::Jam::Acceptor, now);
    case Trouble::JamStacker:
        return m_validator->jam(ValidatorSimulator::Jam::Stacker, now);
    case Trouble::Cheat:
        return m_validator->cheat(now);
    case Trouble::CassetteOut:
    case Trouble::OperatorCollects:
        return m_validator->removeCassette(now);
    case Trouble::StackerFull:
        return m_validator->fillStacker(now);
    case Trouble::ValidatorFails:
        return m_validator->fail(0xA2, now);
    case Trouble::StacksByItself:
        m_stacksByItself = true;
        return;
    case Trouble::LineLostWhileStacking:
        m_around.losesLineAtStack = true;
        return;
    case Trouble::PullBack:
        (void)m_validator->pullBack(now).ok();
        return;
    default:
        return;
    }
}

void World::beginElsewhere(const TroublePlan& trouble, Random& random)
{
    auto faults = m_printer.seen().state().faults;
    switch (trouble.what) {
    case Trouble::Network: {
        const bool one = random.chance(600);
        const auto kind = static_cast<NetFault>(random.below(static_cast<std::uint64_t>(NetFault::Count_)));
        return m_athena.trouble(
            static_cast<unsigned>(random.between(50, 700)), one ? std::optional(kind) : std::nullopt);
    }
    case Trouble::NetworkDown:
        return m_athena.trouble(1000, random.chance(500) ? NetFault::DropRequest : NetFault::DropAnswer);
    case Trouble::PricesGone:
        return m_athena.hidePrices(true);
    case Trouble::NoisyScanner:
        m_scannerCable.noise = {30, 30, 30, 10};
        return;
    case Trouble::NoisyPrinter:
        m_printerCable.noise = {5, 5, 3, 5};
        return;
    case Trouble::UnplugScanner:
        m_scannerCable.plugged = false;
        m_scanner->unplugged();
        return m_scannerCable.clear();
    case Trouble::UnplugPrinter:
        m_printerCable.plugged = false;
        return m_printerCable.clear();
    case Trouble::PaperOut:
        return m_printer->loadPaper(random.between(0, 800));
    case Trouble::PrinterCover:
    case Trouble::OperatorChangesRoll:
        faults.coverOpen = true;
        return m_printer->setFaults(faults);
    case Trouble::PrinterSilent:
        faults.silent = true;
        return m_printer->setFaults(faults);
    case Trouble::RebootPrinter:
        return m_printer->cutPower();
    default:
        return;
    }
}

// Something is done to the printer itself.
bool World::isPaperTroubled() const
{
    return std::any_of(m_undo.begin(), m_undo.end(), [](const Undo& undo) {
        const Trouble what = undo.trouble.what;
        return what == Trouble::PaperOut || what == Trouble::PrinterCover
            || what == Trouble::OperatorChangesRoll || what == Trouble::PrinterSilent
            || what == Trouble::RebootPrinter;
    });
}

void World::beginOnTheMarket(const TroublePlan& trouble, Random& random)
{
    m_athena.change([&](stub::Books& books) {
        switch (trouble.what) {
        case Trouble::PriceMoves:
            (void)books.prices.multiply(random.chance(500) ? "1.03" : "0.97").ok();
            return;
        case Trouble::DeliveryFails:
            return books.settings.setDeliveryOutcome(stub::DeliveryOutcome::Fail);
        case Trouble::DeliveryHeld:
            return books.settings.setDeliveryOutcome(stub::DeliveryOutcome::Hold);
        case Trouble::LimitFalls:
            for (const auto& customer : books.customers.all())
                books.customers.setBuyLimit(
                    customer.id, Money::ofMinor(random.below(10) * 500, *Currency::parse("USD")));
            return;
        default:
            return;
        }
    });
}

void World::end(const TroublePlan& trouble)
{
    const hardware::Clock now{m_now};
    auto faults = m_printer.seen().state().faults;
    endAtTerminal(trouble);
    switch (trouble.what) {
    case Trouble::Network:
    case Trouble::NetworkDown:
        return m_athena.trouble(0, {});
    case Trouble::PricesGone:
        return m_athena.hidePrices(false);
    case Trouble::NoisyValidator:
        m_validatorCable.noise = {};
        return;
    case Trouble::NoisyScanner:
        m_scannerCable.noise = {};
        return;
    case Trouble::NoisyPrinter:
        m_printerCable.noise = {};
        return;
    case Trouble::StacksByItself:
        m_stacksByItself = false;
        return;
    case Trouble::LineLostWhileStacking:
        m_around.losesLineAtStack = false;
        m_validatorCable.plugged = true;
        return;
    case Trouble::UnplugValidator:
        m_validatorCable.plugged = true;
        return;
    case Trouble::UnplugScanner:
        m_scannerCable.plugged = true;
        return;
    case Trouble::UnplugPrinter:
        m_printerCable.plugged = true;
        return;
    case Trouble::RebootValidator:
        if (!m_validator.seen().state().powered)
            m_validator->powerUp(now);
        return;
    case Trouble::SilentValidator:
        return m_validator->setSilent(false);
    case Trouble::JamAcceptor:
    case Trouble::JamStacker:
        return m_validator->clearJam(now);
    case Trouble::OperatorCollects:
        m_validator->emptyStacker(now);
        return m_validator->insertCassette(now);
    case Trouble::CassetteOut:
        return m_validator->insertCassette(now);
    case Trouble::StackerFull:
        return m_validator->emptyStacker(now);
    case Trouble::ValidatorFails:
        m_validator->fail(0, now);
        return m_validator->clearJam(now);
    case Trouble::PaperOut:
        return m_printer->loadNewRoll();
    case Trouble::OperatorChangesRoll:
        m_printer->loadNewRoll();
        faults.coverOpen = false;
        return m_printer->setFaults(faults);
    case Trouble::PrinterCover:
    case Trouble::PrinterSilent:
        faults = {};
        return m_printer->setFaults(faults);
    case Trouble::DiskFails:
    case Trouble::DiskFull:
        return m_disk.mend();
    case Trouble::SlowDisk:
        m_around.slowDisk = 0;
        return;
    case Trouble::LawNotInForce:
        m_around.lawInForce = true;
        return;
    case Trouble::DeliveryFails:
    case Trouble::DeliveryHeld:
        return m_athena.change(
            [](stub::Books& books) { books.settings.setDeliveryOutcome(stub::DeliveryOutcome::Deliver); });
    default:
        return;
    }
}

// As `athena-kiosk --operator-looked` does it, at a kiosk that is stopped.
void World::operatorLooksByCommand()
{
    auto journal = Journal::open(journalPath, Disk::vfsName);
    if (!journal)
        return;
    const auto folded = foldJournal(*journal, Currency::parse("USD").valueOr({}));
    if (!folded || !folded->machine.closed.contains(Closed::Operator))
        return;
    const Event event{epoch + m_now + m_around.clockOffset, {}, OperatorLooked{}};
    if (!journal->append(event))
        return;
    m_trace.note(m_now, "operator looks", "by command");
    m_checker.operatorWrote(event, journal->head());
}

// Some devices do what nobody asked for.
void World::stackByItself()
{
    const auto status = m_validator.seen().status();
    if (!m_stacksByItself || !status || status->state != hardware::id003::State::Escrow)
        return;
    m_trace.note(m_now, "stacks by itself");
    m_validator->received(
        hardware::id003::encode({hardware::id003::command::stack1, {}}), hardware::Clock{m_now});
}

void World::repairEverything()
{
    for (const Undo& undo : m_undo)
        end(undo.trouble);
    m_undo.clear();
    m_terminal->powerUp();
    m_disk.mend();
    m_disk.cutAfter(-1);
}

} // namespace kiosk::sim
