// SPDX-License-Identifier: Apache-2.0
// What is going to happen in an episode: who comes and what breaks, all drawn from one seed before it begins,
// so that any part may be left out and the rest stays as it was.
#pragma once

#include "core/purchase/facts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk::sim {

enum class Temper { Fast, Slow, WalksOff, PressesEverything, ScansRubbish, TooManyBills, Count_ };
std::string_view nameOf(Temper temper);

struct CustomerPlan {
    Temper temper = Temper::Fast;
    std::uint64_t seed = 0;
    int number = 0; // of the visit; a returning customer has the phone number of another
    int phone = 0;
    bool kept = true;
};

enum class Trouble {
    KillProgram,
    CutPowerOfKiosk,
    CutPowerOfAll,
    KillAtBoundary,
    CutAtBoundary,
    Network,
    NetworkDown,
    NoisyValidator,
    NoisyScanner,
    NoisyPrinter,
    UnplugValidator,
    UnplugScanner,
    UnplugPrinter,
    RebootValidator,
    SilentValidator,
    WireFault,
    JamAcceptor,
    JamStacker,
    Cheat,
    CassetteOut,
    StackerFull,
    ValidatorFails,
    PullBack,
    PaperOut,
    PrinterCover,
    PrinterSilent,
    RebootPrinter,
    DiskFails,
    DiskFull,
    SlowDisk,
    ClockJump,
    PricesGone, // there are none, though Athena answers everything else
    PriceMoves,
    DeliveryFails,
    DeliveryHeld,
    LimitFalls,
    StacksByItself,
    LineLostWhileStacking,
    // An operator's hands, in the middle of whatever is going on; `lasts` is how long they take.
    OperatorCollects,
    OperatorChangesRoll,
    OperatorLooks,
    OperatorLooksByCommand,
    OperatorSwitchesOff,
    NewLaw, // another profile of the place, or none, from the next start on: now
    LawNotInForce,
    NoisyTerminal,
    UnplugTerminal,
    RebootTerminal,
    SilentTerminal,
    TerminalLosesAnswers,
    TerminalCutAtBank, // the next debit, before or after the bank has decided
    CardLeft,
    BankDown,
    BankRefuses,
    RefundsRefused,
    DebitsBooked, // refunded in place of voided
    AnotherTerminal, // stands in its place, with other books
    Count_
};
std::string_view nameOf(Trouble trouble);

struct TroublePlan {
    Trouble what = Trouble::Network;
    int customer = 0; // while this one is there …
    Milliseconds after = 0; // … so long after arrival
    Milliseconds lasts = 0;
    std::uint64_t seed = 0;
    bool kept = true;
};

struct Plan {
    std::uint64_t seed = 0;
    bool signsForReal = false;
    std::optional<place::Rules> law; // of the place; absent: a demonstration
    bool hasTerminal = true; // for cards
    std::vector<CustomerPlan> customers;
    std::vector<TroublePlan> troubles; // by customer and time
};

// Whatever a place may ask for; absent: nothing.
std::optional<place::Rules> drawLaw(class Random& random);
Plan makePlan(std::uint64_t seed);
std::string describe(const Plan& plan);

} // namespace kiosk::sim
