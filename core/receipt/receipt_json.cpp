// SPDX-License-Identifier: Apache-2.0
#include "core/receipt/receipt.h"

#include <nlohmann/json.hpp>

namespace kiosk {

namespace {

using nlohmann::json;

std::string_view wordOf(ReceiptOutcome outcome)
{
    switch (outcome) {
    case ReceiptOutcome::Sent:
        return "sent";
    case ReceiptOutcome::OnItsWay:
        return "on_its_way";
    case ReceiptOutcome::Refused:
        return "refused";
    case ReceiptOutcome::Unresolved:
        return "unresolved";
    }
    return {};
}

std::string_view wordOf(Doubt::Kind kind)
{
    switch (kind) {
    case Doubt::Kind::Lost:
        return "lost";
    case Doubt::Kind::Unapproved:
        return "unapproved";
    case Doubt::Kind::Late:
        return "late";
    case Doubt::Kind::Held:
        return "held";
    case Doubt::Kind::Returned:
        return "returned";
    }
    return {};
}

json orNull(const std::optional<std::string>& text) { return text ? json(*text) : json(nullptr); }

json notesOf(const ReceiptDocument& document)
{
    json list = json::array();
    for (const ReceiptNotes& notes : document.notes)
        list.push_back({{"denomination", notes.value.toString()}, {"count", notes.count}});
    return list;
}

json doubtsOf(const ReceiptDocument& document)
{
    json list = json::array();
    for (const Doubt& doubt : document.doubts)
        list.push_back({{"denomination", doubt.note.value.toString()}, {"bill_sequence", doubt.note.sequence},
            {"kind", wordOf(doubt.kind)}});
    return list;
}

std::string_view wordOf(CardPayment::State state)
{
    switch (state) {
    case CardPayment::State::Unclear:
        return "unclear";
    case CardPayment::State::NotDebited:
        return "not_debited";
    case CardPayment::State::Debited:
        return "debited";
    case CardPayment::State::Refunding:
        return "refunding";
    case CardPayment::State::Refunded:
        return "refunded";
    case CardPayment::State::Voided:
        return "voided";
    case CardPayment::State::RefundRefused:
        return "refund_refused";
    }
    return {};
}

void addCard(json& out, const std::optional<ReceiptCard>& card)
{
    if (!card)
        return;
    out["card"] = {{"scheme", card->slip.scheme}, {"last_four", card->slip.lastFour},
        {"authorisation", card->slip.authorisation}, {"payment_reference", card->slip.reference},
        {"state", wordOf(card->state)}, {"refund_reference", card->refundReference}};
}

void addFees(json& out, const std::optional<ReceiptFees>& fees)
{
    if (!fees)
        return;
    out["reference_price"] = fees->referencePrice.toString();
    out["reference_source"] = fees->referenceSource;
    out["spread"] = fees->charged.spread.toString();
    out["network_fee"] = fees->charged.networkFee.toString();
    out["service_fee"] = fees->charged.serviceFee.toString();
}

} // namespace

json encode(const ReceiptDocument& document)
{
    json out{{"outcome", wordOf(document.outcome)}, {"copy", document.copy}, {"demo", document.demo},
        {"operator", document.operatorName}, {"machine_id", document.machineId},
        {"support", document.supportLine}, {"local_time", document.localTime},
        {"utc_offset_minutes", document.utcOffsetMinutes}, {"at", document.unixMs},
        {"transaction_id", document.transactionId}, {"state", athena::textOf(document.state)},
        {"sovereign_currency", document.paid.currency().code()},
        {"sovereign_amount", document.paid.toString()}, {"notes", notesOf(document)},
        {"doubts", doubtsOf(document)}, {"price", document.price.toString()},
        {"crypto_currency", codeOf(document.cryptoAmount.coin())},
        {"crypto_amount", document.cryptoAmount.toString()}, {"crypto_address", document.address},
        {"txid", orNull(document.txid)}, {"transaction_url", orNull(document.trackingUrl)},
        {"has_claim_code", document.claimCode.has_value()}};
    addFees(out, document.fees);
    addCard(out, document.card);
    const ReceiptPlace& place = document.place;
    for (const auto& [name, text] :
        {std::pair{"license", &place.license}, std::pair{"customer", &place.customer},
            std::pair{"refund_until", &place.refundUntil}, std::pair{"live_help", &place.liveHelp},
            std::pair{"authority", &place.authority}, std::pair{"profile", &place.profile}}) {
        if (!text->empty())
            out[name] = *text;
    }
    if (document.unbought)
        out["unbought"] = document.unbought->toString();
    if (place.holdHours)
        out["hold_hours"] = *place.holdHours;
    return out;
}

} // namespace kiosk
