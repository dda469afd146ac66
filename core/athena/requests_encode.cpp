// SPDX-License-Identifier: Apache-2.0
#include "core/athena/requests.h"

#include <nlohmann/json.hpp>

namespace kiosk::athena {

namespace {

using nlohmann::json;

// A text that is not UTF-8 must not end the program: the peer refuses what comes out.
std::string requestText(const json& value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

json withIds(const TransactionIds& ids)
{
    return {{"machine_id", ids.machineId}, {"session_token", ids.sessionToken},
        {"transaction_id", ids.transactionId}};
}

void put(json& object, const char* name, const std::optional<std::string>& value)
{
    if (value)
        object[name] = *value;
}

std::string_view textOf(LoginCodeFormat format)
{
    switch (format) {
    case LoginCodeFormat::Svg:
        return "SVG";
    case LoginCodeFormat::Png:
        return "PNG";
    case LoginCodeFormat::Uri:
        break;
    }
    return "URI";
}

} // namespace

std::string_view textOf(ReversalMethod method)
{
    switch (method) {
    case ReversalMethod::CardRefund:
        return "card_refund";
    case ReversalMethod::CardVoid:
        return "card_void";
    case ReversalMethod::CashDispensed:
        return "cash_dispensed";
    case ReversalMethod::ClaimTicket:
        break;
    }
    return "claim_ticket";
}

std::string encode(const RegisterRequest& request)
{
    return requestText({{"machine_id", request.machineId}, {"enrolment_code", request.enrolmentCode},
        {"public_key", request.publicKey}, {"model", request.model},
        {"software_version", request.softwareVersion}, {"idempotency_key", request.idempotencyKey}});
}

std::string encode(const SmsCodeRequest& request)
{
    json out{{"machine_id", request.machineId}, {"phone_number", request.phoneNumber}};
    put(out, "session_token", request.sessionToken);
    return requestText(out);
}

std::string encode(const SmsVerifyRequest& request)
{
    return requestText(
        {{"machine_id", request.machineId}, {"session_token", request.sessionToken}, {"code", request.code}});
}

std::string encode(const LoginCodeRequest& request)
{
    json out = withIds(request.ids);
    out["format"] = textOf(request.format);
    return requestText(out);
}

std::string encode(const StartRequest& request)
{
    json out{{"machine_id", request.machineId}, {"crypto_currency", codeOf(request.coin)},
        {"sovereign_currency", request.currency.code()}, {"transaction_type", request.transactionType},
        {"idempotency_key", request.idempotencyKey}};
    put(out, "session_token", request.sessionToken);
    if (request.card) {
        out["primary_account_number"] = request.card->primaryAccountNumber;
        out["expiration_date"] = request.card->expirationDate;
        out["customer_name"] = request.card->customerName;
    }
    put(out, "payment_token", request.paymentToken);
    put(out, "bitkey_transaction_id", request.bitkeyTransactionId);
    return requestText(out);
}

std::string encode(const StatusRequest& request) { return requestText(withIds(request.ids)); }

std::string encode(const CryptoAddressRequest& request)
{
    json out = withIds(request.ids);
    out["crypto_address"] = request.cryptoAddress;
    return requestText(out);
}

std::string encode(const BillRequest& request)
{
    json out = withIds(request.ids);
    out["bill_sequence"] = request.billSequence;
    out["denomination"] = request.denomination.toString();
    out["sovereign_currency"] = request.denomination.currency().code();
    out["idempotency_key"] = request.idempotencyKey;
    return requestText(out);
}

std::string encode(const BillReturnedRequest& request)
{
    json out = withIds(request.ids);
    out["bill_sequence"] = request.billSequence;
    out["idempotency_key"] = request.idempotencyKey;
    return requestText(out);
}

std::string encode(const PurchaseRequest& request)
{
    json out = withIds(request.ids);
    out["sovereign_amount"] = request.amount.toString();
    out["sovereign_currency"] = request.amount.currency().code();
    out["idempotency_key"] = request.idempotencyKey;
    if (request.paymentReference)
        out["payment_reference"] = *request.paymentReference;
    else
        out["bills"] = json::array();
    for (const PurchasedBill& bill : request.bills)
        out["bills"].push_back(
            {{"bill_sequence", bill.billSequence}, {"denomination", bill.denomination.toString()}});
    put(out, "confirmation_hash", request.confirmationHash);
    put(out, "journal_head", request.journalHead);
    return requestText(out);
}

std::string encode(const ReversalRequest& request)
{
    json out = withIds(request.ids);
    out["method"] = textOf(request.method);
    out["sovereign_amount"] = request.amount.toString();
    out["reference"] = request.reference;
    out["idempotency_key"] = request.idempotencyKey;
    put(out, "confirmation_hash", request.confirmationHash);
    put(out, "journal_head", request.journalHead);
    return requestText(out);
}

std::string encode(const CancelRequest& request)
{
    json out = withIds(request.ids);
    out["idempotency_key"] = request.idempotencyKey;
    return requestText(out);
}

std::string encode(const TextReceiptRequest& request)
{
    json out = withIds(request.ids);
    out["language"] = request.language;
    out["text"] = request.text;
    out["idempotency_key"] = request.idempotencyKey;
    return requestText(out);
}

} // namespace kiosk::athena
