// SPDX-License-Identifier: Apache-2.0
// What Athena answers: both records with every answer, and what an endpoint adds. Encoded by the stub,
// decoded by the kiosk. Source: Athena's API, "Answers" and section 3. Decoding errors (Errc::Malformed,
// Refused, Unsupported) name the member; to the kiosk each of them is an answer that it cannot read: an
// unknown outcome.
#pragma once

#include "core/athena/records.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk::athena {

struct Answer {
    std::optional<std::string> sessionToken;
    std::optional<CustomerRecord> customer;
    std::optional<TransactionRecord> transaction;
    friend bool operator==(const Answer&, const Answer&) = default;
};

struct ErrorAnswer {
    std::string code; // "bad_state" …; the screen translates by it
    std::string message; // English, for a log; never shown
    std::optional<int> attemptsLeft; // sms_code_wrong
    Answer records;
    friend bool operator==(const ErrorAnswer&, const ErrorAnswer&) = default;
};

struct MachineRecord {
    std::string machineId;
    std::string publicKey;
    std::string country; // two capitals
    Currency currency;
    std::vector<Coin> coins;
    bool hasScanner = true;
    std::optional<std::string> bitidCallback;
    friend bool operator==(const MachineRecord&, const MachineRecord&) = default;
};

struct RegisterAnswer {
    MachineRecord machine;
    friend bool operator==(const RegisterAnswer&, const RegisterAnswer&) = default;
};

struct SmsCodeAnswer {
    Answer records;
    int codeLength = 6;
    int expiresIn = 300; // seconds
    int resendIn = 60;
    friend bool operator==(const SmsCodeAnswer&, const SmsCodeAnswer&) = default;
};

struct LoginCodeAnswer {
    std::string loginUri;
    int expiresIn = 600; // seconds
    friend bool operator==(const LoginCodeAnswer&, const LoginCodeAnswer&) = default;
};

enum class BillAction { Stack, Return };

struct BillAnswer {
    Answer records;
    bool approved = false;
    BillAction action = BillAction::Return;
    std::optional<std::string> reason; // "limit_exceeded"
    Money approvedTotal;
    Money remainingLimit;
    friend bool operator==(const BillAnswer&, const BillAnswer&) = default;
};

// The body.
std::string encode(const Answer& answer);
std::string encode(const ErrorAnswer& answer);
std::string encode(const RegisterAnswer& answer);
std::string encode(const SmsCodeAnswer& answer);
std::string encode(const LoginCodeAnswer& answer);
std::string encode(const BillAnswer& answer);

// Of a success (HTTP 200). `currency` is the machine's: the customer's limits are in it.
Result<Answer> decodeAnswer(std::string_view body, Currency currency);
Result<RegisterAnswer> decodeRegisterAnswer(std::string_view body);
Result<SmsCodeAnswer> decodeSmsCodeAnswer(std::string_view body, Currency currency);
Result<LoginCodeAnswer> decodeLoginCodeAnswer(std::string_view body);
Result<BillAnswer> decodeBillAnswer(std::string_view body, Currency currency);
// Of anything else.
Result<ErrorAnswer> decodeErrorAnswer(std::string_view body, Currency currency);

} // namespace kiosk::athena
