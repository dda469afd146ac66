// SPDX-License-Identifier: Apache-2.0
#include "core/athena/requests.h"

#include "core/athena/grammar.h"
#include "core/athena/json.h"

#include <algorithm>

namespace kiosk::athena {

namespace {

constexpr std::size_t maximumBills = 500;

template <class Read>
auto decode(std::string_view body, Read read) -> Result<decltype(read(std::declval<Fields&>()))>
{
    const auto document = Document::read(body);
    if (!document)
        return document.error();
    Fields in(document->root(), "");
    auto request = read(in);
    return in.finish(std::move(request));
}

std::string machineId(Fields& in)
{
    return in.matching("machine_id", isMachineId, "1-64 of A-Z a-z 0-9 _ . -");
}

std::string idempotencyKey(Fields& in)
{
    return in.matching("idempotency_key", isGuid, "a lower-case UUIDv4");
}

std::int64_t billSequence(Fields& in) { return in.integer("bill_sequence", 0, maximumBillSequence); }

TransactionIds ids(Fields& in)
{
    TransactionIds out;
    out.machineId = machineId(in);
    out.sessionToken = in.matching("session_token", isSessionToken, "a session's token");
    out.transactionId = in.matching("transaction_id", isGuid, "a lower-case UUIDv4");
    return out;
}

LoginCodeFormat loginFormat(Fields& in)
{
    const std::string text = in.optionalText("format", 8).value_or("SVG");
    if (text == "SVG")
        return LoginCodeFormat::Svg;
    if (text == "PNG")
        return LoginCodeFormat::Png;
    if (text != "URI")
        in.fail("format", "must be \"SVG\", \"PNG\" or \"URI\"");
    return LoginCodeFormat::Uri;
}

std::optional<CardData> card(Fields& in)
{
    if (!in.has("primary_account_number") && !in.has("expiration_date") && !in.has("customer_name"))
        return std::nullopt;
    CardData out;
    out.primaryAccountNumber = in.text("primary_account_number", 64);
    out.expirationDate = in.text("expiration_date", 16);
    out.customerName = in.text("customer_name", 128);
    if (!isCardNumber(out.primaryAccountNumber))
        in.fail("primary_account_number", "no card has this number", Errc::Refused);
    if (!isCardDate(out.expirationDate))
        in.fail("expiration_date", "must be YYMM", Errc::Refused);
    return out;
}

std::vector<PurchasedBill> bills(Fields& in, Currency currency)
{
    std::vector<PurchasedBill> out;
    const Value* list = in.has("bills") ? in.array("bills", maximumBills) : nullptr;
    if (list == nullptr)
        return out;
    for (const Value& one : *list) {
        Fields item(one, "bills[" + std::to_string(out.size()) + "]");
        PurchasedBill bill;
        bill.billSequence = billSequence(item);
        bill.denomination = item.money("denomination", currency);
        out.push_back(in.take(item.finish(bill)));
    }
    return out;
}

ReversalMethod reversalMethod(Fields& in)
{
    const std::string text = in.text("method", 32);
    for (const ReversalMethod method : {ReversalMethod::CardRefund, ReversalMethod::CardVoid,
             ReversalMethod::CashDispensed, ReversalMethod::ClaimTicket})
        if (text == textOf(method))
            return method;
    in.fail("method", "must be card_refund, card_void, cash_dispensed or claim_ticket");
    return ReversalMethod::ClaimTicket;
}

std::optional<std::string> hash(Fields& in, const char* name)
{
    return in.optionalMatching(name, isHash, "64 lower-case hexadecimal digits");
}

std::string receiptText(Fields& in)
{
    std::string text = in.text("text", longestReceiptText);
    const auto isControl = [](unsigned char c) { return (c < 0x20 && c != '\n') || c == 0x7f; };
    if (text.empty() || std::any_of(text.begin(), text.end(), isControl))
        in.fail("text", "must be lines of text");
    return text;
}

} // namespace

Result<RegisterRequest> decodeRegisterRequest(std::string_view body)
{
    return decode(body, [](Fields& in) {
        RegisterRequest request;
        request.machineId = machineId(in);
        request.enrolmentCode = in.matching("enrolment_code", isEnrolmentCode, "10 of A-Z 2-9");
        request.publicKey =
            in.matching("public_key", isPublicKey, "66 hexadecimal digits beginning 02 or 03");
        request.model = in.text("model", 128);
        request.softwareVersion = in.text("software_version", 64);
        request.idempotencyKey = idempotencyKey(in);
        return request;
    });
}

Result<SmsCodeRequest> decodeSmsCodeRequest(std::string_view body)
{
    return decode(body, [](Fields& in) {
        SmsCodeRequest request;
        request.machineId = machineId(in);
        request.phoneNumber = in.text("phone_number", 64);
        request.sessionToken = in.optionalMatching("session_token", isSessionToken, "a session's token");
        if (!isPhoneNumber(request.phoneNumber))
            in.fail("phone_number", "must be a number in E.164 form", Errc::Refused);
        return request;
    });
}

Result<SmsVerifyRequest> decodeSmsVerifyRequest(std::string_view body)
{
    return decode(body, [](Fields& in) {
        SmsVerifyRequest request;
        request.machineId = machineId(in);
        request.sessionToken = in.matching("session_token", isSessionToken, "a session's token");
        request.code = in.matching("code", isSmsCode, "6 digits");
        return request;
    });
}

Result<LoginCodeRequest> decodeLoginCodeRequest(std::string_view body)
{
    return decode(body, [](Fields& in) { return LoginCodeRequest{ids(in), loginFormat(in)}; });
}

Result<StartRequest> decodeStartRequest(std::string_view body)
{
    return decode(body, [](Fields& in) {
        StartRequest request;
        request.machineId = machineId(in);
        request.coin = in.coin("crypto_currency");
        request.currency = in.currency("sovereign_currency");
        request.transactionType = in.text("transaction_type", 16);
        request.idempotencyKey = idempotencyKey(in);
        request.sessionToken = in.optionalMatching("session_token", isSessionToken, "a session's token");
        request.card = card(in);
        request.paymentToken = in.optionalText("payment_token");
        request.bitkeyTransactionId = in.optionalText("bitkey_transaction_id");
        return request;
    });
}

Result<StatusRequest> decodeStatusRequest(std::string_view body)
{
    return decode(body, [](Fields& in) { return StatusRequest{ids(in)}; });
}

Result<CryptoAddressRequest> decodeCryptoAddressRequest(std::string_view body)
{
    return decode(body, [](Fields& in) {
        CryptoAddressRequest request;
        request.ids = ids(in);
        request.cryptoAddress = in.text("crypto_address", 4096);
        return request;
    });
}

Result<BillRequest> decodeBillRequest(std::string_view body)
{
    return decode(body, [](Fields& in) {
        BillRequest request;
        request.ids = ids(in);
        request.billSequence = billSequence(in);
        request.denomination = in.money("denomination", in.currency("sovereign_currency"));
        request.idempotencyKey = idempotencyKey(in);
        return request;
    });
}

Result<BillReturnedRequest> decodeBillReturnedRequest(std::string_view body)
{
    return decode(body, [](Fields& in) {
        BillReturnedRequest request;
        request.ids = ids(in);
        request.billSequence = billSequence(in);
        request.idempotencyKey = idempotencyKey(in);
        return request;
    });
}

Result<PurchaseRequest> decodePurchaseRequest(std::string_view body)
{
    return decode(body, [](Fields& in) {
        PurchaseRequest request;
        request.ids = ids(in);
        const Currency currency = in.currency("sovereign_currency");
        request.amount = in.money("sovereign_amount", currency);
        request.idempotencyKey = idempotencyKey(in);
        request.bills = bills(in, currency);
        request.paymentReference = in.optionalText("payment_reference", 128);
        request.confirmationHash = hash(in, "confirmation_hash");
        request.journalHead = hash(in, "journal_head");
        return request;
    });
}

Result<ReversalRequest> decodeReversalRequest(std::string_view body, Currency currency)
{
    return decode(body, [currency](Fields& in) {
        ReversalRequest request;
        request.ids = ids(in);
        request.method = reversalMethod(in);
        request.amount = in.money("sovereign_amount", currency);
        request.reference = in.text("reference", 128);
        request.idempotencyKey = idempotencyKey(in);
        request.confirmationHash = hash(in, "confirmation_hash");
        request.journalHead = hash(in, "journal_head");
        return request;
    });
}

Result<CancelRequest> decodeCancelRequest(std::string_view body)
{
    return decode(body, [](Fields& in) {
        CancelRequest request;
        request.ids = ids(in);
        request.idempotencyKey = idempotencyKey(in);
        return request;
    });
}

Result<TextReceiptRequest> decodeTextReceiptRequest(std::string_view body)
{
    return decode(body, [](Fields& in) {
        TextReceiptRequest request;
        request.ids = ids(in);
        request.language = in.matching("language", isLanguageTag, "a language such as es or pt-BR");
        request.text = receiptText(in);
        request.idempotencyKey = idempotencyKey(in);
        return request;
    });
}

} // namespace kiosk::athena
