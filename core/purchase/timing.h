// SPDX-License-Identifier: Apache-2.0
// How long things wait, in milliseconds.
#pragma once

#include "core/purchase/facts.h"

namespace kiosk::timing {

inline constexpr Milliseconds choice = 60'000; // no touch on a screen with a choice
inline constexpr Milliseconds phoneOrScan = 120'000; // the customer handles a phone
inline constexpr Milliseconds loginCode = 120'000; // a code for the phone, until a new one is offered
inline constexpr Milliseconds bills = 60'000; // after the last movement of a bill
inline constexpr Milliseconds idleWarning = 20'000; // the last part of any of these three
// The validator gives a bill back by itself after about 10 s: Athena has 4 s, the return goes out at 4.5 s.
inline constexpr Milliseconds billAnswer = 4'500;
inline constexpr Milliseconds billExchange = 4'000;
inline constexpr Milliseconds device = 20'000; // a word that the validator owes
// A debit: a minute for the card, three tries at the PIN, and the bank. After that nobody waits at the
// screen.
inline constexpr Milliseconds debit = 210'000;
inline constexpr Milliseconds debitAsked = 30'000; // after a power cut, or while the terminal is silent
inline constexpr Milliseconds refund = 20'000; // until the receipt tells that it is under way
inline constexpr Milliseconds priceLock = 600'000;
inline constexpr Milliseconds outcome = 30'000; // Completing, until the claim
inline constexpr Milliseconds delivery = 8'000; // bought and not yet sent, until "on its way"
inline constexpr Milliseconds lastScreen = 60'000;
inline constexpr Milliseconds nothingTaken = 20'000; // why the machine stopped, where no money is in
inline constexpr Milliseconds claimScreen = 120'000;
inline constexpr Milliseconds scamScreen = 20'000;
inline constexpr Milliseconds slowJournal = 250;
inline constexpr Milliseconds hungJournal = 30'000; // a disk that says neither yes nor no so long is lost

} // namespace kiosk::timing
