// SPDX-License-Identifier: Apache-2.0
// What a machine asks of Athena: one struct an endpoint, encoded to the body that is signed and decoded from
// hostile bytes. Shared by the kiosk and the stub. Source: Athena's API, section 3.
//
// Decoding errors name the member. Errc::Malformed: JSON or a member is wrong (400 `malformed`);
// Errc::Refused: the text of a phone number (422 `invalid_phone`), of a card (422 `invalid_card`) or of an
// amount (422 `invalid_amount`) breaks its grammar; Errc::Unsupported: a currency or coin that nobody here
// handles (404 `unknown_currency`).
#pragma once

#include "core/money/money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk::athena {

namespace path {
inline constexpr std::string_view price = "/price";
inline constexpr std::string_view machineRegister = "/machine/register";
inline constexpr std::string_view smsCode = "/customer/sms_code";
inline constexpr std::string_view smsVerify = "/customer/sms_verify";
inline constexpr std::string_view loginCode = "/customer/login_code";
inline constexpr std::string_view start = "/transaction/start";
inline constexpr std::string_view status = "/transaction/status";
inline constexpr std::string_view cryptoAddress = "/transaction/crypto_address";
inline constexpr std::string_view bill = "/transaction/bill";
inline constexpr std::string_view billReturned = "/transaction/bill_returned";
inline constexpr std::string_view purchase = "/transaction/purchase";
inline constexpr std::string_view reversal = "/transaction/reversal";
inline constexpr std::string_view cancel = "/transaction/cancel";
inline constexpr std::string_view textReceipt = "/transaction/receipt";
} // namespace path

// The highest bill_sequence that is accepted.
inline constexpr std::int64_t maximumBillSequence = 1'000'000'000;

// What every call about a running transaction carries.
struct TransactionIds {
    std::string machineId;
    std::string sessionToken;
    std::string transactionId;
    friend bool operator==(const TransactionIds&, const TransactionIds&) = default;
};

struct RegisterRequest {
    std::string machineId;
    std::string enrolmentCode;
    std::string publicKey; // 66 hex digits
    std::string model;
    std::string softwareVersion;
    std::string idempotencyKey;
    friend bool operator==(const RegisterRequest&, const RegisterRequest&) = default;
};

struct SmsCodeRequest {
    std::string machineId;
    std::string phoneNumber;
    std::optional<std::string> sessionToken; // to sign in again inside a running session
    friend bool operator==(const SmsCodeRequest&, const SmsCodeRequest&) = default;
};

struct SmsVerifyRequest {
    std::string machineId;
    std::string sessionToken;
    std::string code;
    friend bool operator==(const SmsVerifyRequest&, const SmsVerifyRequest&) = default;
};

enum class LoginCodeFormat { Svg, Png, Uri };

struct LoginCodeRequest {
    TransactionIds ids;
    LoginCodeFormat format = LoginCodeFormat::Uri;
    friend bool operator==(const LoginCodeRequest&, const LoginCodeRequest&) = default;
};

struct CardData {
    std::string primaryAccountNumber;
    std::string expirationDate; // YYMM
    std::string customerName;
    friend bool operator==(const CardData&, const CardData&) = default;
};

struct StartRequest {
    std::string machineId;
    Coin coin = Coin::Btc;
    Currency currency;
    std::string transactionType = "buy";
    std::string idempotencyKey;
    std::optional<std::string> sessionToken;
    std::optional<CardData> card; // the three members come together or not at all
    std::optional<std::string> paymentToken;
    std::optional<std::string> bitkeyTransactionId;
    friend bool operator==(const StartRequest&, const StartRequest&) = default;
};

struct StatusRequest {
    TransactionIds ids;
    friend bool operator==(const StatusRequest&, const StatusRequest&) = default;
};

struct CryptoAddressRequest {
    TransactionIds ids;
    std::string cryptoAddress;
    friend bool operator==(const CryptoAddressRequest&, const CryptoAddressRequest&) = default;
};

struct BillRequest {
    TransactionIds ids;
    std::int64_t billSequence = 0;
    Money denomination;
    std::string idempotencyKey;
    friend bool operator==(const BillRequest&, const BillRequest&) = default;
};

struct BillReturnedRequest {
    TransactionIds ids;
    std::int64_t billSequence = 0;
    std::string idempotencyKey;
    friend bool operator==(const BillReturnedRequest&, const BillReturnedRequest&) = default;
};

struct PurchasedBill {
    std::int64_t billSequence = 0;
    Money denomination;
    friend bool operator==(const PurchasedBill&, const PurchasedBill&) = default;
};

struct PurchaseRequest {
    TransactionIds ids;
    Money amount; // really collected
    std::string idempotencyKey;
    std::vector<PurchasedBill> bills; // cash; at most 500
    std::optional<std::string> paymentReference; // card
    std::optional<std::string> confirmationHash;
    std::optional<std::string> journalHead;
    friend bool operator==(const PurchaseRequest&, const PurchaseRequest&) = default;
};

enum class ReversalMethod { CardRefund, CardVoid, CashDispensed, ClaimTicket };
std::string_view textOf(ReversalMethod method); // "claim_ticket" …

struct ReversalRequest {
    TransactionIds ids;
    ReversalMethod method = ReversalMethod::ClaimTicket;
    Money amount;
    std::string reference;
    std::string idempotencyKey;
    std::optional<std::string> confirmationHash;
    std::optional<std::string> journalHead;
    friend bool operator==(const ReversalRequest&, const ReversalRequest&) = default;
};

struct CancelRequest {
    TransactionIds ids;
    std::string idempotencyKey;
    friend bool operator==(const CancelRequest&, const CancelRequest&) = default;
};

// The most that a receipt by text message may say, in bytes of UTF-8.
inline constexpr std::size_t longestReceiptText = 4096;

// To the phone that Athena has verified: the machine names none. docs/receipt-by-text-message.md.
struct TextReceiptRequest {
    TransactionIds ids;
    std::string language; // "es", "pt-BR"
    std::string text; // lines, without control characters but LF
    std::string idempotencyKey;
    friend bool operator==(const TextReceiptRequest&, const TextReceiptRequest&) = default;
};

// The body to sign and send.
std::string encode(const RegisterRequest& request);
std::string encode(const SmsCodeRequest& request);
std::string encode(const SmsVerifyRequest& request);
std::string encode(const LoginCodeRequest& request);
std::string encode(const StartRequest& request);
std::string encode(const StatusRequest& request);
std::string encode(const CryptoAddressRequest& request);
std::string encode(const BillRequest& request);
std::string encode(const BillReturnedRequest& request);
std::string encode(const PurchaseRequest& request);
std::string encode(const ReversalRequest& request);
std::string encode(const CancelRequest& request);
std::string encode(const TextReceiptRequest& request);

Result<RegisterRequest> decodeRegisterRequest(std::string_view body);
Result<SmsCodeRequest> decodeSmsCodeRequest(std::string_view body);
Result<SmsVerifyRequest> decodeSmsVerifyRequest(std::string_view body);
Result<LoginCodeRequest> decodeLoginCodeRequest(std::string_view body);
Result<StartRequest> decodeStartRequest(std::string_view body);
Result<StatusRequest> decodeStatusRequest(std::string_view body);
Result<CryptoAddressRequest> decodeCryptoAddressRequest(std::string_view body);
Result<BillRequest> decodeBillRequest(std::string_view body);
Result<BillReturnedRequest> decodeBillReturnedRequest(std::string_view body);
Result<PurchaseRequest> decodePurchaseRequest(std::string_view body);
// A reversal carries no currency: its amount is in `currency`, the machine's.
Result<ReversalRequest> decodeReversalRequest(std::string_view body, Currency currency);
Result<CancelRequest> decodeCancelRequest(std::string_view body);
Result<TextReceiptRequest> decodeTextReceiptRequest(std::string_view body);

} // namespace kiosk::athena
