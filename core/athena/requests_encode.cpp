// SPDX-License-Identifier: Apache-2.0
#include "core/athena/requests.h"

#include "core/athena/json_text.h"

#include <utility>

namespace kiosk::athena {

namespace {

ObjectText withMachine(const std::string& machineId)
{
    ObjectText out;
    out.add("machine_id", machineId);
    return out;
}

ObjectText withIds(const TransactionIds& ids)
{
    ObjectText out = withMachine(ids.machineId);
    out.add("session_token", ids.sessionToken).add("transaction_id", ids.transactionId);
    return out;
}

void writeBills(std::string& out, const std::vector<PurchasedBill>& bills)
{
    char before = '[';
    for (const PurchasedBill& bill : bills) {
        out += std::exchange(before, ',');
        out += ObjectText()
                   .add("bill_sequence", bill.billSequence)
                   .add("denomination", bill.denomination)
                   .take();
    }
    out += bills.empty() ? "[]" : "]";
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
    return withMachine(request.machineId)
        .add("enrolment_code", request.enrolmentCode)
        .add("public_key", request.publicKey)
        .add("model", request.model)
        .add("software_version", request.softwareVersion)
        .add("idempotency_key", request.idempotencyKey)
        .take();
}

std::string encode(const SmsCodeRequest& request)
{
    return withMachine(request.machineId)
        .add("phone_number", request.phoneNumber)
        .addIfAny("session_token", request.sessionToken)
        .take();
}

std::string encode(const SmsVerifyRequest& request)
{
    return withMachine(request.machineId)
        .add("session_token", request.sessionToken)
        .add("code", request.code)
        .take();
}

std::string encode(const LoginCodeRequest& request)
{
    return withIds(request.ids).add("format", textOf(request.format)).take();
}

std::string encode(const StartRequest& request)
{
    ObjectText out = withMachine(request.machineId);
    out.add("crypto_currency", codeOf(request.coin))
        .add("sovereign_currency", request.currency.code())
        .add("transaction_type", request.transactionType)
        .add("idempotency_key", request.idempotencyKey)
        .addIfAny("session_token", request.sessionToken);
    if (request.card)
        out.add("primary_account_number", request.card->primaryAccountNumber)
            .add("expiration_date", request.card->expirationDate)
            .add("customer_name", request.card->customerName);
    return out.addIfAny("payment_token", request.paymentToken)
        .addIfAny("bitkey_transaction_id", request.bitkeyTransactionId)
        .take();
}

std::string encode(const StatusRequest& request) { return withIds(request.ids).take(); }

std::string encode(const CryptoAddressRequest& request)
{
    return withIds(request.ids).add("crypto_address", request.cryptoAddress).take();
}

std::string encode(const BillRequest& request)
{
    return withIds(request.ids)
        .add("bill_sequence", request.billSequence)
        .add("denomination", request.denomination)
        .add("sovereign_currency", request.denomination.currency().code())
        .add("idempotency_key", request.idempotencyKey)
        .take();
}

std::string encode(const BillReturnedRequest& request)
{
    return withIds(request.ids)
        .add("bill_sequence", request.billSequence)
        .add("idempotency_key", request.idempotencyKey)
        .take();
}

std::string encode(const PurchaseRequest& request)
{
    ObjectText out = withIds(request.ids);
    out.add("sovereign_amount", request.amount)
        .add("sovereign_currency", request.amount.currency().code())
        .add("idempotency_key", request.idempotencyKey)
        .addIfAny("payment_reference", request.paymentReference)
        .addIfAny("confirmation_hash", request.confirmationHash)
        .addIfAny("journal_head", request.journalHead);
    if (!request.paymentReference || !request.bills.empty())
        writeBills(out.member("bills"), request.bills);
    return out.take();
}

std::string encode(const ReversalRequest& request)
{
    return withIds(request.ids)
        .add("method", textOf(request.method))
        .add("sovereign_amount", request.amount)
        .add("reference", request.reference)
        .add("idempotency_key", request.idempotencyKey)
        .addIfAny("confirmation_hash", request.confirmationHash)
        .addIfAny("journal_head", request.journalHead)
        .take();
}

std::string encode(const CancelRequest& request)
{
    return withIds(request.ids).add("idempotency_key", request.idempotencyKey).take();
}

std::string encode(const TextReceiptRequest& request)
{
    return withIds(request.ids)
        .add("language", request.language)
        .add("text", request.text)
        .add("idempotency_key", request.idempotencyKey)
        .take();
}

} // namespace kiosk::athena
