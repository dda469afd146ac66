// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/mutant.h"

namespace kiosk::sim {

const std::array<MutantName, static_cast<std::size_t>(Mutant::Count_) - 1>& mutantNames()
{
    static constexpr std::array<MutantName, static_cast<std::size_t>(Mutant::Count_) - 1> names{{
        {Mutant::CreditBeforeCommit, "credit-before-commit"},
        {Mutant::AcknowledgeBeforeDurable, "acknowledge-before-durable"},
        {Mutant::CommandsBeforeRecorded, "commands-before-recorded"},
        {Mutant::MissingKey, "missing-key"},
        {Mutant::RetryWithNewKey, "retry-with-new-key"},
        {Mutant::OneKeyForAll, "one-key-for-all"},
        {Mutant::OneAmountTooMuch, "one-amount-too-much"},
        {Mutant::OneAmountTooLittle, "one-amount-too-little"},
        {Mutant::LimitOffByOne, "limit-off-by-one"},
        {Mutant::LimitIgnored, "limit-ignored"},
        {Mutant::ForgottenBillReturned, "forgotten-bill-returned"},
        {Mutant::ForgottenReversal, "forgotten-reversal"},
        {Mutant::DoublePrint, "double-print"},
        {Mutant::ForgottenPending, "forgotten-pending-after-restart"},
        {Mutant::ForgottenDoubts, "forgotten-items-after-restart"},
        {Mutant::LostOrphan, "lost-orphan"},
        {Mutant::LostCommit, "lost-late-commit"},
        {Mutant::ReopensAfterPowerCut, "reopens-after-power-cut"},
        {Mutant::IgnoresPriceExpiry, "ignores-price-expiry"},
        {Mutant::RefusedWhenUnknown, "refused-when-unknown"},
        {Mutant::TakesAnswersOfOthers, "takes-answers-of-others"},
        {Mutant::KeepsSecrets, "keeps-secrets"},
        {Mutant::SecretInJournal, "secret-in-journal"},
        {Mutant::IgnoresJournalFailure, "ignores-journal-failure"},
        {Mutant::IgnoresClockJump, "ignores-clock-jump"},
        {Mutant::SyncForgotten, "sync-forgotten"},
        {Mutant::NoClaimCode, "no-claim-code"},
        {Mutant::WrongConfirmation, "wrong-confirmation-hash"},
        {Mutant::HeadOfAnother, "wrong-journal-head"},
        {Mutant::ForgottenEscrow, "forgotten-escrow"},
        {Mutant::IgnoresPricesGone, "ignores-prices-gone"},
        {Mutant::IgnoresStranger, "ignores-being-a-stranger"},
        {Mutant::LeavesWithoutClaim, "leaves-without-claim"},
        {Mutant::LeavesAtOnce, "leaves-at-once"},
        {Mutant::ForgottenClaim, "forgotten-claim"},
        {Mutant::WrongAmountOnPaper, "wrong-amount-on-paper"},
        {Mutant::WrongCoinsOnPaper, "wrong-coins-on-paper"},
        {Mutant::WrongClaimOnPaper, "wrong-claim-on-paper"},
        {Mutant::LawIgnored, "law-ignored"},
        {Mutant::TakesAnyAddress, "takes-any-address"},
        {Mutant::DebitsAgain, "debits-again-in-place-of-asking"},
        {Mutant::ForgottenRefund, "forgotten-refund"},
        {Mutant::LostMeansDeclined, "lost-terminal-means-declined"},
        {Mutant::RefundsWhenUnknown, "refunds-when-unknown"},
        {Mutant::AsksAnyTerminal, "asks-any-terminal"},
    }};
    return names;
}

std::optional<Mutant> parseMutant(std::string_view name)
{
    for (const auto& [mutant, known] : mutantNames())
        if (known == name)
            return mutant;
    return std::nullopt;
}

} // namespace kiosk::sim
