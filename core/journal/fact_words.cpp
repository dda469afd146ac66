// SPDX-License-Identifier: Apache-2.0
#include "core/journal/fact_words.h"

namespace kiosk {

// No default in these: a new value without a word is a warning, and those are errors.

std::string_view wordOf(Closed value)
{
    switch (value) {
    case Closed::Journal:
        return "journal";
    case Closed::Clock:
        return "clock";
    case Closed::Validator:
        return "validator";
    case Closed::Scanner:
        return "scanner";
    case Closed::Prices:
        return "prices";
    case Closed::Athena:
        return "athena";
    case Closed::Operator:
        return "operator";
    case Closed::Unsettled:
        return "unsettled";
    case Closed::Profile:
        return "profile";
    }
    return {};
}

std::string_view wordOf(ValidatorTroubleKind value)
{
    switch (value) {
    case ValidatorTroubleKind::Jam:
        return "jam";
    case ValidatorTroubleKind::Full:
        return "full";
    case ValidatorTroubleKind::CassetteOut:
        return "cassette_out";
    case ValidatorTroubleKind::Cheated:
        return "cheated";
    case ValidatorTroubleKind::Paused:
        return "paused";
    case ValidatorTroubleKind::Failure:
        return "failure";
    case ValidatorTroubleKind::Lost:
        return "lost";
    case ValidatorTroubleKind::Unusable:
        return "unusable";
    }
    return {};
}

std::string_view wordOf(PowerUpBill value)
{
    switch (value) {
    case PowerUpBill::None:
        return "none";
    case PowerUpBill::InAcceptor:
        return "in_acceptor";
    case PowerUpBill::InStacker:
        return "in_stacker";
    }
    return {};
}

std::string_view wordOf(PrintVerdict value)
{
    switch (value) {
    case PrintVerdict::Printed:
        return "printed";
    case PrintVerdict::NotStarted:
        return "not_started";
    case PrintVerdict::Partial:
        return "partial";
    case PrintVerdict::Unknown:
        return "unknown";
    }
    return {};
}

std::string_view wordOf(AskKind value)
{
    switch (value) {
    case AskKind::SmsCode:
        return "sms_code";
    case AskKind::SmsVerify:
        return "sms_verify";
    case AskKind::Start:
        return "start";
    case AskKind::CryptoAddress:
        return "crypto_address";
    case AskKind::Bill:
        return "bill";
    case AskKind::BillReturned:
        return "bill_returned";
    case AskKind::Purchase:
        return "purchase";
    case AskKind::Poll:
        return "status";
    case AskKind::Reversal:
        return "reversal";
    case AskKind::Cancel:
        return "cancel";
    case AskKind::LoginCode:
        return "login_code";
    case AskKind::TextReceipt:
        return "text_receipt";
    }
    return {};
}

std::string_view wordOf(ReceiptWay value)
{
    switch (value) {
    case ReceiptWay::Paper:
        return "paper";
    case ReceiptWay::TextMessage:
        return "text_message";
    case ReceiptWay::Screen:
        return "screen";
    }
    return {};
}

std::string_view wordOf(Deadline value)
{
    switch (value) {
    case Deadline::Idle:
        return "idle";
    case Deadline::Bill:
        return "bill";
    case Deadline::Device:
        return "device";
    case Deadline::Price:
        return "price";
    case Deadline::Lock:
        return "lock";
    case Deadline::Outcome:
        return "outcome";
    case Deadline::Leave:
        return "leave";
    case Deadline::Read:
        return "read";
    case Deadline::Login:
        return "login";
    case Deadline::Address:
        return "address";
    }
    return {};
}

std::string_view wordOf(PaymentWay value)
{
    switch (value) {
    case PaymentWay::Cash:
        return "cash";
    case PaymentWay::Card:
        return "card";
    }
    return {};
}

} // namespace kiosk
