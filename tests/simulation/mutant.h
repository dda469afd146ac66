// SPDX-License-Identifier: Apache-2.0
// Bugs that can be planted into a simulated kiosk, to show that the simulation finds what it is there for.
// The seam is the simulation's own glue: nothing of this is in the shipped libraries.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace kiosk::sim {

enum class Mutant {
    None,
    CreditBeforeCommit,
    AcknowledgeBeforeDurable,
    CommandsBeforeRecorded,
    MissingKey,
    RetryWithNewKey,
    OneKeyForAll,
    OneAmountTooMuch,
    OneAmountTooLittle,
    LimitOffByOne,
    LimitIgnored,
    ForgottenBillReturned,
    ForgottenReversal,
    DoublePrint,
    ForgottenPending,
    ForgottenDoubts,
    LostOrphan,
    LostCommit,
    ReopensAfterPowerCut,
    IgnoresPriceExpiry,
    RefusedWhenUnknown,
    TakesAnswersOfOthers,
    KeepsSecrets,
    SecretInJournal,
    IgnoresJournalFailure,
    IgnoresClockJump,
    SyncForgotten,
    NoClaimCode,
    WrongConfirmation,
    HeadOfAnother,
    ForgottenEscrow,
    IgnoresPricesGone,
    IgnoresStranger,
    LeavesWithoutClaim,
    LeavesAtOnce,
    ForgottenClaim,
    WrongAmountOnPaper,
    WrongCoinsOnPaper,
    WrongClaimOnPaper,
    LawIgnored,
    TakesAnyAddress,
    DebitsAgain,
    ForgottenRefund,
    LostMeansDeclined,
    RefundsWhenUnknown,
    AsksAnyTerminal,
    Count_
};

struct MutantName {
    Mutant mutant;
    std::string_view name;
};
std::optional<Mutant> parseMutant(std::string_view name);
const std::array<MutantName, static_cast<std::size_t>(Mutant::Count_) - 1>& mutantNames();

} // namespace kiosk::sim
