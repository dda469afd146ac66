// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/device_facts.h"

#include "core/keys/secret.h"
#include "core/purchase/payees.h"

namespace kiosk {
namespace {

using hardware::ValidatorFault;

template <class... Rules> struct Overload : Rules... {
    using Rules::operator()...;
};
template <class... Rules> Overload(Rules...) -> Overload<Rules...>;

ValidatorTroubleKind kindOf(ValidatorFault fault)
{
    switch (fault) {
    case ValidatorFault::JamAcceptor:
    case ValidatorFault::JamStacker:
        return ValidatorTroubleKind::Jam;
    case ValidatorFault::StackerFull:
        return ValidatorTroubleKind::Full;
    case ValidatorFault::CassetteOut:
        return ValidatorTroubleKind::CassetteOut;
    case ValidatorFault::Cheated:
        return ValidatorTroubleKind::Cheated;
    case ValidatorFault::Paused:
        return ValidatorTroubleKind::Paused;
    case ValidatorFault::CommLost:
        return ValidatorTroubleKind::Lost;
    case ValidatorFault::Unusable:
        return ValidatorTroubleKind::Unusable;
    case ValidatorFault::Failure:
        break;
    }
    return ValidatorTroubleKind::Failure;
}

PowerUpBill powerUpOf(hardware::PowerUpBill bill)
{
    switch (bill) {
    case hardware::PowerUpBill::InAcceptor:
        return PowerUpBill::InAcceptor;
    case hardware::PowerUpBill::InStacker:
        return PowerUpBill::InStacker;
    case hardware::PowerUpBill::None:
        break;
    }
    return PowerUpBill::None;
}

const char* codeOf(hardware::ScanRefused::Reason reason)
{
    if (reason == hardware::ScanRefused::Reason::Several)
        return "several_codes";
    return reason == hardware::ScanRefused::Reason::TooLong ? "too_long" : "bad_character";
}

Fact factOfText(std::string& text, Network network)
{
    const std::variant<Scan, ScanRefusal> read = classifyAndWipe(text, network);
    wipe(text);
    if (const auto* refusal = std::get_if<ScanRefusal>(&read))
        return ScanRefused{refusal->code};
    std::vector<Payee> payees = payeesOf(std::get<Scan>(read));
    if (payees.empty()) // a payment request without an address of its own
        return ScanRefused{"unsupported_payment_request"};
    return AddressScanned{std::move(payees)};
}

} // namespace

std::optional<Fact> factOf(const hardware::ValidatorFact& fact)
{
    using Maybe = std::optional<Fact>;
    return std::visit(
        Overload{
            [](const hardware::ValidatorReady& ready) -> Maybe {
                return ValidatorReady{ready.denominations, powerUpOf(ready.powerUp), ready.running};
            },
            [](const hardware::BillInEscrow& bill) -> Maybe { return BillInEscrow{bill.value}; },
            [](const hardware::BillReturned&) -> Maybe { return BillReturned{}; },
            [](const hardware::BillRejected&) -> Maybe { return BillRejected{}; },
            [](const hardware::BillCommitted& bill) -> Maybe { return BillCommitted{bill.value}; },
            [](const hardware::BillSettled&) -> Maybe { return BillSettled{}; },
            [](const hardware::ValidatorInhibited&) -> Maybe { return ValidatorInhibited{}; },
            [](const hardware::StackRefused& refused) -> Maybe { return StackRefused{refused.sent}; },
            [](const hardware::ValidatorTrouble& trouble) -> Maybe {
                return ValidatorTroubled{kindOf(trouble.fault)};
            },
            // Movement; and what a later fact (ready, inhibited) says with more weight.
            [](const hardware::BillAccepting&) -> Maybe { return std::nullopt; },
            [](const hardware::BillStacking&) -> Maybe { return std::nullopt; },
            [](const hardware::ValidatorEnabled&) -> Maybe { return std::nullopt; },
            [](const hardware::ValidatorCleared&) -> Maybe { return std::nullopt; },
        },
        fact);
}

Fact factOf(hardware::ScannerFact fact, Network network)
{
    return std::visit(
        Overload{
            [](const hardware::ScannerOnline&) -> Fact { return ConditionCleared{Closed::Scanner}; },
            [](const hardware::ScannerOffline&) -> Fact { return ConditionRaised{Closed::Scanner}; },
            [network](hardware::TextScanned& scanned) -> Fact { return factOfText(scanned.text, network); },
            [](const hardware::ScanRefused& refused) -> Fact { return ScanRefused{codeOf(refused.reason)}; },
        },
        fact);
}

Fact factOf(const hardware::CardEnded& ended, std::uint32_t number, bool refund)
{
    using Outcome = hardware::CardEnded::Outcome;
    const bool done = ended.outcome == Outcome::Approved || ended.outcome == Outcome::Voided;
    if (refund && done)
        return CardRefunded{number, ended.slip.reference, ended.outcome == Outcome::Voided};
    if (refund)
        return CardRefundRefused{number, ended.reason};
    if (done)
        return CardDebited{
            number, {ended.slip.scheme, ended.slip.lastFour, ended.slip.authorisation, ended.slip.reference}};
    return CardDeclined{number, ended.outcome == Outcome::NotKnown ? "not_started" : ended.reason};
}

PrintVerdict verdictOf(hardware::PrintVerdict verdict)
{
    switch (verdict) {
    case hardware::PrintVerdict::Printed:
        return PrintVerdict::Printed;
    case hardware::PrintVerdict::NotStarted:
        return PrintVerdict::NotStarted;
    case hardware::PrintVerdict::Partial:
        return PrintVerdict::Partial;
    case hardware::PrintVerdict::Unknown:
        break;
    }
    return PrintVerdict::Unknown;
}

std::optional<bool> movementOf(const hardware::ValidatorFact& fact)
{
    using Maybe = std::optional<bool>;
    return std::visit(Overload{
                          [](const hardware::BillAccepting&) -> Maybe { return true; },
                          [](const hardware::BillStacking&) -> Maybe { return true; },
                          [](const hardware::BillCommitted&) -> Maybe { return std::nullopt; },
                          [](const hardware::StackRefused&) -> Maybe { return std::nullopt; },
                          [](const hardware::ValidatorEnabled&) -> Maybe { return std::nullopt; },
                          [](const hardware::ValidatorCleared&) -> Maybe { return std::nullopt; },
                          [](const auto&) -> Maybe { return false; },
                      },
        fact);
}

} // namespace kiosk
