// SPDX-License-Identifier: Apache-2.0
#include "hardware/bench/bench_faults.h"

#include <algorithm>
#include <string_view>

namespace kiosk::bench {

using namespace hardware;
using Wire = ValidatorSimulator::WireFault;

namespace {

constexpr int usualFailure = 0xA2; // stack motor
constexpr int mostFailure = 255; // its code is a byte
constexpr int mostMessages = 1000;
constexpr Clock rebootTime{400};

bool never(const BenchDevices&) { return false; }

template <Wire fault> void onWire(BenchDevices& devices, int number)
{
    devices.validator().addWireFault(fault, std::max(1, number));
}

template <bool EscPosSimulator::Faults::*fault, bool on> void setPrinter(BenchDevices& devices)
{
    auto faults = devices.printer().state().faults;
    faults.*fault = on;
    devices.printer().setFaults(faults);
}

template <bool EscPosSimulator::Faults::*fault> void printerFault(BenchDevices& devices, int)
{
    setPrinter<fault, true>(devices);
}

template <bool EscPosSimulator::Faults::*fault> bool hasPrinterFault(const BenchDevices& devices)
{
    return devices.printer().state().faults.*fault;
}

bool has(const BenchDevices& devices, std::string_view fault)
{
    const auto faults = devices.validator().state().faults;
    return std::any_of(
        faults.begin(), faults.end(), [fault](const auto& found) { return found.starts_with(fault); });
}

// A bill that jams at the other place stays there.
void clearJam(BenchDevices& devices, std::string_view jam)
{
    if (has(devices, jam))
        devices.validator().clearJam(devices.now());
}

void newRoll(BenchDevices& devices) { devices.printer().loadNewRoll(); }

using TerminalFaults = CardTerminalSimulator::Faults;

template <bool TerminalFaults::*fault> void terminalFault(BenchDevices& devices, int)
{
    devices.terminal().faults().*fault = true;
}
template <bool TerminalFaults::*fault> void clearTerminal(BenchDevices& devices)
{
    devices.terminal().faults().*fault = false;
}
template <bool TerminalFaults::*fault> bool hasTerminalFault(const BenchDevices& devices)
{
    return devices.terminal().faults().*fault;
}

// The bank's answers to the next debits.
constexpr char insufficient[] = "insufficient";
constexpr char expired[] = "expired";
constexpr char blocked[] = "blocked";

template <const char* answer> void bankAnswer(BenchDevices& devices, int)
{
    devices.terminal().faults().answer = answer;
}
template <const char* answer> bool bankAnswers(const BenchDevices& devices)
{
    return devices.terminal().faults().answer == answer;
}
template <const char* answer> void bankApproves(BenchDevices& devices)
{
    if (bankAnswers<answer>(devices)) // and not another one
        devices.terminal().faults().answer.clear();
}

using PrinterFaults = EscPosSimulator::Faults;

constexpr Fault table[] = {
    {"jam", "validator", "a bill jams in the acceptor",
        [](BenchDevices& d, int) { d.validator().jam(ValidatorSimulator::Jam::Acceptor, d.now()); },
        [](BenchDevices& d) { clearJam(d, "jam-acceptor"); },
        [](const BenchDevices& d) { return has(d, "jam-acceptor"); }},
    {"jam-stacker", "validator", "a bill jams at the stacker",
        [](BenchDevices& d, int) { d.validator().jam(ValidatorSimulator::Jam::Stacker, d.now()); },
        [](BenchDevices& d) { clearJam(d, "jam-stacker"); },
        [](const BenchDevices& d) { return has(d, "jam-stacker"); }},
    {"cheat", "validator", "somebody pulls on the bill",
        [](BenchDevices& d, int) { d.validator().cheat(d.now()); }, nullptr, never},
    {"full", "validator", "the cash box is full; clearing empties it",
        [](BenchDevices& d, int) { d.validator().fillStacker(d.now()); },
        [](BenchDevices& d) { d.validator().emptyStacker(d.now()); },
        [](const BenchDevices& d) { return d.validator().state().stackerFull; }},
    {"cassette-out", "validator", "the cash box is taken out",
        [](BenchDevices& d, int) { d.validator().removeCassette(d.now()); },
        [](BenchDevices& d) { d.validator().insertCassette(d.now()); },
        [](const BenchDevices& d) { return !d.validator().state().cassetteIn; }},
    {"failure", "validator", "a defect; N is its code, 1 to 255 (162: stack motor)",
        [](BenchDevices& d, int code) { d.validator().fail(code > 0 ? code : usualFailure, d.now()); },
        [](BenchDevices& d) { d.validator().fail(0, d.now()); },
        [](const BenchDevices& d) { return has(d, "failure"); }, mostFailure},
    {"silence", "validator", "it hears and does not answer",
        [](BenchDevices& d, int) { d.validator().setSilent(true); },
        [](BenchDevices& d) { d.validator().setSilent(false); },
        [](const BenchDevices& d) { return d.validator().state().silent; }},
    {"corrupt", "validator", "one byte of its N-th message from now is wrong", onWire<Wire::CorruptByte>,
        nullptr, never, mostMessages},
    {"drop-reply", "validator", "its N-th answer from now is lost", onWire<Wire::DropReply>, nullptr, never,
        mostMessages},
    {"drop-request", "validator", "the kiosk's N-th message from now is lost", onWire<Wire::DropRequest>,
        nullptr, never, mostMessages},
    {"duplicate-reply", "validator", "its N-th answer from now comes twice", onWire<Wire::DuplicateReply>,
        nullptr, never, mostMessages},
    {"slow-reply", "validator", "its N-th answer from now comes late", onWire<Wire::SlowReply>, nullptr,
        never, mostMessages},
    {"reboot", "validator", "its power goes off and on; a bill inside stays",
        [](BenchDevices& d, int) { d.rebootValidator(rebootTime); }, nullptr, never},
    {"power-cut", "validator", "its power is off until cleared",
        [](BenchDevices& d, int) { d.validator().cutPower(d.now()); },
        [](BenchDevices& d) { d.validator().powerUp(d.now()); },
        [](const BenchDevices& d) { return !d.validator().state().powered; }},
    {"card-insufficient", "terminal", "the bank says that there is not enough on the account",
        bankAnswer<insufficient>, bankApproves<insufficient>, bankAnswers<insufficient>},
    {"card-expired", "terminal", "the bank says that the card has expired", bankAnswer<expired>,
        bankApproves<expired>, bankAnswers<expired>},
    {"card-blocked", "terminal", "the bank says that the card is blocked", bankAnswer<blocked>,
        bankApproves<blocked>, bankAnswers<blocked>},
    {"bank-down", "terminal", "the bank does not answer the terminal",
        terminalFault<&TerminalFaults::bankDown>, clearTerminal<&TerminalFaults::bankDown>,
        hasTerminalFault<&TerminalFaults::bankDown>},
    {"refund-refused", "terminal", "the bank takes nothing back",
        terminalFault<&TerminalFaults::refuseRefunds>, clearTerminal<&TerminalFaults::refuseRefunds>,
        hasTerminalFault<&TerminalFaults::refuseRefunds>},
    {"card-booked", "terminal", "debits are booked: they are refunded, not voided",
        terminalFault<&TerminalFaults::booked>, clearTerminal<&TerminalFaults::booked>,
        hasTerminalFault<&TerminalFaults::booked>},
    {"card-left", "terminal", "the customer forgets the card in it", terminalFault<&TerminalFaults::cardLeft>,
        clearTerminal<&TerminalFaults::cardLeft>, hasTerminalFault<&TerminalFaults::cardLeft>},
    {"card-cut-before", "terminal", "its power goes before the bank decides on the next debit",
        terminalFault<&TerminalFaults::cutBefore>, clearTerminal<&TerminalFaults::cutBefore>,
        hasTerminalFault<&TerminalFaults::cutBefore>},
    {"card-cut-after", "terminal", "its power goes after the bank has approved the next debit",
        terminalFault<&TerminalFaults::cutAfter>, clearTerminal<&TerminalFaults::cutAfter>,
        hasTerminalFault<&TerminalFaults::cutAfter>},
    {"card-lost-answer", "terminal", "the next N answers about an end are lost",
        [](BenchDevices& d, int n) { d.terminal().faults().loseAnswers = std::max(1, n); },
        [](BenchDevices& d) { d.terminal().faults().loseAnswers = 0; },
        [](const BenchDevices& d) { return d.terminal().faults().loseAnswers > 0; }, mostMessages},
    {"terminal-silent", "terminal", "it hears and does not answer", terminalFault<&TerminalFaults::silent>,
        clearTerminal<&TerminalFaults::silent>, hasTerminalFault<&TerminalFaults::silent>},
    {"paper-low", "printer", "the roll is near its end; clearing loads a new one",
        [](BenchDevices& d, int) { d.printer().loadPaper(d.printer().settings().nearEndDots / 2); }, newRoll,
        [](const BenchDevices& d) { return d.printer().isNearEnd() && d.printer().state().paperDots > 0; }},
    {"paper-out", "printer", "the roll is empty; clearing loads a new one",
        [](BenchDevices& d, int) { d.printer().loadPaper(0); }, newRoll,
        [](const BenchDevices& d) { return d.printer().state().paperDots == 0; }},
    {"cover", "printer", "the cover is open", printerFault<&PrinterFaults::coverOpen>,
        setPrinter<&PrinterFaults::coverOpen, false>, hasPrinterFault<&PrinterFaults::coverOpen>},
    {"cutter", "printer", "the knife jams at the next cut", printerFault<&PrinterFaults::cutterStuck>,
        [](BenchDevices& d) { d.printer().freeCutter(); }, hasPrinterFault<&PrinterFaults::cutterStuck>},
    {"printer-offline", "printer", "it is off line and says so", printerFault<&PrinterFaults::offline>,
        setPrinter<&PrinterFaults::offline, false>, hasPrinterFault<&PrinterFaults::offline>},
    {"printer-silent", "printer", "it prints and does not answer", printerFault<&PrinterFaults::silent>,
        setPrinter<&PrinterFaults::silent, false>, hasPrinterFault<&PrinterFaults::silent>},
};

} // namespace

std::span<const Fault> faults() { return table; }

const Fault* findFault(const QString& name)
{
    const auto* found = std::find_if(std::begin(table), std::end(table),
        [&](const Fault& fault) { return name == QLatin1String(fault.name); });
    return found == std::end(table) ? nullptr : found;
}

QStringList activeFaults(const BenchDevices& devices)
{
    QStringList names;
    for (const auto& fault : table) {
        if (fault.isOn(devices))
            names << QString::fromLatin1(fault.name);
    }
    return names;
}

} // namespace kiosk::bench
