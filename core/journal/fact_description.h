// SPDX-License-Identifier: Apache-2.0
// What the journal keeps of each fact: its type's name and its members under their names. One description
// serves both directions. Append, never rename: old journals must stay readable.
#pragma once

#include "core/purchase/event.h"

#include <string_view>
#include <tuple>
#include <utility>

namespace kiosk::description {

template <class Owner, class Value> struct Member {
    std::string_view name;
    Value Owner::*pointer;
};

template <class Owner, class... Values> struct Description {
    std::string_view name;
    std::tuple<Member<Owner, Values>...> members;
};

// Asks for the description of a type; a type without one does not compile.
template <class Owner> struct Of {
};

template <class Owner, class Value>
constexpr Member<Owner, Value> member(std::string_view name, Value Owner::*pointer)
{
    return {name, pointer};
}

template <class Owner, class... Values>
constexpr Description<Owner, Values...> fact(std::string_view name, Member<Owner, Values>... members)
{
    return {name, {members...}};
}

// clang-format off
// --- parts of facts ---
constexpr auto describe(Of<CustomerFacts>)
{
    return fact("CustomerFacts", member("customer_id", &CustomerFacts::customerId),
        member("authorized", &CustomerFacts::authorized), member("buy_limit", &CustomerFacts::buyLimit),
        member("kyc_level", &CustomerFacts::kycLevel),
        member("required_level", &CustomerFacts::requiredLevel),
        member("since", &CustomerFacts::since), member("used_today", &CustomerFacts::usedToday),
        member("phone_verified", &CustomerFacts::phoneVerified));
}
constexpr auto describe(Of<place::FeeCap>)
{
    return fact("FeeCap", member("fixed", &place::FeeCap::fixed),
        member("basis_points", &place::FeeCap::basisPoints));
}
constexpr auto describe(Of<place::Rules>)
{
    return fact("Rules", member("place", &place::Rules::place), member("version", &place::Rules::version),
        member("hash", &place::Rules::hash), member("minimum_level", &place::Rules::minimumLevel),
        member("new_customer_days", &place::Rules::newCustomerDays),
        member("daily_new", &place::Rules::dailyNew), member("daily_known", &place::Rules::dailyKnown),
        member("per_transaction", &place::Rules::perTransaction), member("fee_cap", &place::Rules::feeCap),
        member("needs_reference", &place::Rules::needsReference),
        member("needs_fees", &place::Rules::needsFees), member("waits", &place::Rules::waits));
}
constexpr auto describe(Of<Payee>)
{
    return fact("Payee", member("coin", &Payee::coin), member("type", &Payee::type),
        member("address", &Payee::address), member("also_used_by", &Payee::alsoUsedBy),
        member("no_checksum", &Payee::noChecksum));
}
constexpr auto describe(Of<Ask>)
{
    return fact("Ask", member("kind", &Ask::kind), member("sequence", &Ask::sequence));
}
constexpr auto describe(Of<CardSlip>)
{
    return fact("CardSlip", member("scheme", &CardSlip::scheme), member("last_four", &CardSlip::lastFour),
        member("authorisation", &CardSlip::authorisation), member("reference", &CardSlip::reference));
}
// --- facts ---
constexpr auto describe(Of<PowerRestored>)
{
    return fact("PowerRestored", member("machine", &PowerRestored::machine),
        member("currency", &PowerRestored::currency), member("rules", &PowerRestored::rules));
}
constexpr auto describe(Of<ConditionRaised>)
{
    return fact("ConditionRaised", member("reason", &ConditionRaised::reason));
}
constexpr auto describe(Of<ConditionCleared>)
{
    return fact("ConditionCleared", member("reason", &ConditionCleared::reason));
}
constexpr auto describe(Of<OperatorLooked>) { return fact<OperatorLooked>("OperatorLooked"); }
constexpr auto describe(Of<ItemSettled>)
{
    return fact("ItemSettled", member("number", &ItemSettled::number), member("at", &ItemSettled::at),
        member("note", &ItemSettled::note));
}
constexpr auto describe(Of<SecretsLost>) { return fact<SecretsLost>("SecretsLost"); }
constexpr auto describe(Of<PlaceLoaded>) { return fact("PlaceLoaded", member("rules", &PlaceLoaded::rules)); }
constexpr auto describe(Of<ValidatorReady>)
{
    return fact("ValidatorReady", member("denominations", &ValidatorReady::denominations),
        member("power_up", &ValidatorReady::powerUp), member("running", &ValidatorReady::running));
}
constexpr auto describe(Of<ValidatorTroubled>)
{
    return fact("ValidatorTroubled", member("kind", &ValidatorTroubled::kind));
}
constexpr auto describe(Of<ValidatorInhibited>) { return fact<ValidatorInhibited>("ValidatorInhibited"); }
constexpr auto describe(Of<BillInEscrow>)
{
    return fact("BillInEscrow", member("value", &BillInEscrow::value));
}
constexpr auto describe(Of<BillReturned>) { return fact<BillReturned>("BillReturned"); }
constexpr auto describe(Of<BillRejected>) { return fact<BillRejected>("BillRejected"); }
constexpr auto describe(Of<BillCommitted>)
{
    return fact("BillCommitted", member("value", &BillCommitted::value));
}
constexpr auto describe(Of<BillSettled>) { return fact<BillSettled>("BillSettled"); }
constexpr auto describe(Of<StackRefused>)
{
    return fact("StackRefused", member("sent", &StackRefused::sent));
}
constexpr auto describe(Of<ScannerAbsent>) { return fact<ScannerAbsent>("ScannerAbsent"); }
constexpr auto describe(Of<TerminalReady>)
{
    return fact("TerminalReady", member("serial", &TerminalReady::serial));
}
constexpr auto describe(Of<TerminalLost>) { return fact<TerminalLost>("TerminalLost"); }
constexpr auto describe(Of<CardDebited>)
{
    return fact("CardDebited", member("number", &CardDebited::number), member("slip", &CardDebited::slip));
}
constexpr auto describe(Of<CardDeclined>)
{
    return fact("CardDeclined", member("number", &CardDeclined::number),
        member("reason", &CardDeclined::reason));
}
constexpr auto describe(Of<CardRefunded>)
{
    return fact("CardRefunded", member("number", &CardRefunded::number),
        member("reference", &CardRefunded::reference), member("voided", &CardRefunded::voided));
}
constexpr auto describe(Of<CardRefundRefused>)
{
    return fact("CardRefundRefused", member("number", &CardRefundRefused::number),
        member("reason", &CardRefundRefused::reason));
}
constexpr auto describe(Of<PrinterChanged>)
{
    return fact("PrinterChanged", member("can_print", &PrinterChanged::canPrint));
}
constexpr auto describe(Of<PrintEnded>)
{
    return fact("PrintEnded", member("verdict", &PrintEnded::verdict));
}
constexpr auto describe(Of<StartTouched>)
{
    return fact("StartTouched", member("seed", &StartTouched::seed),
        member("profile", &StartTouched::profile),
        member("by_card", &StartTouched::byCard));
}
constexpr auto describe(Of<LanguageChosen>)
{
    return fact("LanguageChosen", member("code", &LanguageChosen::code));
}
constexpr auto describe(Of<DisclosureAccepted>) { return fact<DisclosureAccepted>("DisclosureAccepted"); }
constexpr auto describe(Of<ScamReported>) { return fact<ScamReported>("ScamReported"); }
constexpr auto describe(Of<CoinChosen>) { return fact("CoinChosen", member("coin", &CoinChosen::coin)); }
constexpr auto describe(Of<PaymentChosen>)
{
    return fact("PaymentChosen", member("way", &PaymentChosen::way));
}
constexpr auto describe(Of<AmountSubmitted>)
{
    return fact("AmountSubmitted", member("amount", &AmountSubmitted::amount));
}
constexpr auto describe(Of<PhoneSubmitted>) { return fact<PhoneSubmitted>("PhoneSubmitted"); }
constexpr auto describe(Of<NewCodeAsked>) { return fact<NewCodeAsked>("NewCodeAsked"); }
constexpr auto describe(Of<CodeSubmitted>) { return fact<CodeSubmitted>("CodeSubmitted"); }
constexpr auto describe(Of<PhoneSignInChosen>) { return fact<PhoneSignInChosen>("PhoneSignInChosen"); }
constexpr auto describe(Of<TextMessageChosen>) { return fact<TextMessageChosen>("TextMessageChosen"); }
constexpr auto describe(Of<AddressScanned>)
{
    return fact("AddressScanned", member("payees", &AddressScanned::payees));
}
constexpr auto describe(Of<ScanRefused>) { return fact("ScanRefused", member("code", &ScanRefused::code)); }
constexpr auto describe(Of<CoinSwitched>)
{
    return fact("CoinSwitched", member("coin", &CoinSwitched::coin));
}
constexpr auto describe(Of<ScanAgainPressed>) { return fact<ScanAgainPressed>("ScanAgainPressed"); }
constexpr auto describe(Of<AppAddressChosen>) { return fact<AppAddressChosen>("AppAddressChosen"); }
constexpr auto describe(Of<AddressConfirmed>) { return fact<AddressConfirmed>("AddressConfirmed"); }
constexpr auto describe(Of<SharedFormatAccepted>) { return fact<SharedFormatAccepted>("SharedFormatAccepted"); }
constexpr auto describe(Of<RetryPressed>) { return fact<RetryPressed>("RetryPressed"); }
constexpr auto describe(Of<WithoutReceiptAccepted>) { return fact<WithoutReceiptAccepted>("WithoutReceiptAccepted"); }
constexpr auto describe(Of<ReceiptWayChosen>)
{
    return fact("ReceiptWayChosen", member("way", &ReceiptWayChosen::way));
}
constexpr auto describe(Of<QuoteAccepted>) { return fact<QuoteAccepted>("QuoteAccepted"); }
constexpr auto describe(Of<BackPressed>) { return fact<BackPressed>("BackPressed"); }
constexpr auto describe(Of<CancelPressed>) { return fact<CancelPressed>("CancelPressed"); }
constexpr auto describe(Of<FinishPressed>) { return fact<FinishPressed>("FinishPressed"); }
constexpr auto describe(Of<RaiseLimitPressed>) { return fact<RaiseLimitPressed>("RaiseLimitPressed"); }
constexpr auto describe(Of<ReprintPressed>) { return fact<ReprintPressed>("ReprintPressed"); }
constexpr auto describe(Of<DonePressed>) { return fact<DonePressed>("DonePressed"); }
constexpr auto describe(Of<CodeSent>)
{
    return fact("CodeSent", member("expires_in", &CodeSent::expiresIn),
        member("resend_in", &CodeSent::resendIn));
}
constexpr auto describe(Of<LoginCodeIssued>)
{
    return fact("LoginCodeIssued", member("expires_in", &LoginCodeIssued::expiresIn));
}
constexpr auto describe(Of<SignedIn>) { return fact("SignedIn", member("customer", &SignedIn::customer)); }
constexpr auto describe(Of<OrderStarted>)
{
    return fact("OrderStarted", member("record", &OrderStarted::record),
        member("customer", &OrderStarted::customer),
        member("price_lifetime", &OrderStarted::priceLifetime), member("payee", &OrderStarted::payee));
}
constexpr auto describe(Of<AddressAccepted>)
{
    return fact("AddressAccepted", member("record", &AddressAccepted::record),
        member("customer", &AddressAccepted::customer),
        member("price_lifetime", &AddressAccepted::priceLifetime));
}
constexpr auto describe(Of<BillApproved>)
{
    return fact("BillApproved", member("sequence", &BillApproved::sequence),
        member("remaining", &BillApproved::remaining), member("record", &BillApproved::record),
        member("lock", &BillApproved::lock), member("customer_id", &BillApproved::customerId));
}
constexpr auto describe(Of<BillDeclined>)
{
    return fact("BillDeclined", member("sequence", &BillDeclined::sequence),
        member("reason", &BillDeclined::reason), member("remaining", &BillDeclined::remaining));
}
constexpr auto describe(Of<BillReturnBooked>)
{
    return fact("BillReturnBooked", member("sequence", &BillReturnBooked::sequence),
        member("record", &BillReturnBooked::record), member("remaining", &BillReturnBooked::remaining));
}
constexpr auto describe(Of<PurchaseBooked>)
{
    return fact("PurchaseBooked", member("record", &PurchaseBooked::record));
}
constexpr auto describe(Of<StatusReported>)
{
    return fact("StatusReported", member("record", &StatusReported::record),
        member("customer", &StatusReported::customer),
        member("price_lifetime", &StatusReported::priceLifetime), member("payee", &StatusReported::payee));
}
constexpr auto describe(Of<ReversalBooked>)
{
    return fact("ReversalBooked", member("record", &ReversalBooked::record));
}
constexpr auto describe(Of<CancelBooked>)
{
    return fact("CancelBooked", member("record", &CancelBooked::record));
}
constexpr auto describe(Of<ReceiptTexted>) { return fact<ReceiptTexted>("ReceiptTexted"); }
constexpr auto describe(Of<AskRefused>)
{
    return fact("AskRefused", member("ask", &AskRefused::ask), member("code", &AskRefused::code),
        member("attempts_left", &AskRefused::attemptsLeft), member("record", &AskRefused::record));
}
constexpr auto describe(Of<AskUnanswered>)
{
    return fact("AskUnanswered", member("ask", &AskUnanswered::ask), member("code", &AskUnanswered::code),
        member("retry_after", &AskUnanswered::retryAfter));
}
constexpr auto describe(Of<DeadlinePassed>)
{
    return fact("DeadlinePassed", member("which", &DeadlinePassed::which));
}
// clang-format on

} // namespace kiosk::description
