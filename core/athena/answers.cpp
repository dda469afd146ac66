// SPDX-License-Identifier: Apache-2.0
#include "core/athena/answers.h"

#include "core/athena/grammar.h"
#include "core/athena/json.h"
#include "core/bitid/uri.h"

#include <algorithm>
#include <utility>

namespace kiosk::athena {

namespace {

template <class Record> std::optional<JsonText> written(const std::optional<Record>& record)
{
    return record ? std::optional(encode(*record)) : std::nullopt;
}

ObjectText success()
{
    ObjectText out;
    out.add("status", "success").add("message", "");
    return out;
}

ObjectText success(const Answer& records)
{
    ObjectText out = success();
    out.add("session_token", records.sessionToken)
        .add("customer_record", written(records.customer))
        .add("transaction_record", written(records.transaction));
    return out;
}

void writeCoins(std::string& out, const std::vector<Coin>& coins)
{
    char before = '[';
    for (const Coin coin : coins) {
        out += std::exchange(before, ',');
        writeJson(out, codeOf(coin));
    }
    out += coins.empty() ? "[]" : "]";
}

bool isSuccess(std::string_view text) { return text == "success"; }
bool isError(std::string_view text) { return text == "error"; }
bool isBillAction(std::string_view text) { return text == "stack" || text == "return"; }
bool isLoginUri(std::string_view text)
{
    const auto uri = bitid::parseUri(text);
    return uri && uri->slashes && text.size() <= 1024
        && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

bool isCountry(std::string_view text)
{
    return text.size() == 2 && text[0] >= 'A' && text[0] <= 'Z' && text[1] >= 'A' && text[1] <= 'Z';
}

bool isErrorCode(std::string_view text)
{
    return !text.empty() && text.size() <= 64
        && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos;
}

Answer records(Fields& in, Currency currency)
{
    Answer out;
    out.sessionToken = in.optionalMatching("session_token", isSessionToken, "a session's token");
    if (in.has("customer_record"))
        if (const Value* object = in.object("customer_record"))
            out.customer = in.take(decodeCustomer(*object, currency));
    if (in.has("transaction_record"))
        if (const Value* object = in.object("transaction_record"))
            out.transaction = in.take(decodeTransaction(*object));
    return out;
}

template <class Read>
auto decode(std::string_view body, bool (*status)(std::string_view), std::string_view required, Read read)
    -> Result<decltype(read(std::declval<Fields&>()))>
{
    const auto document = Document::read(body);
    if (!document)
        return document.error();
    Fields in(document->root(), "");
    in.matching("status", status, required);
    auto answer = read(in);
    return in.finish(std::move(answer));
}

template <class Read> auto decodeSuccess(std::string_view body, Read read)
{
    return decode(body, isSuccess, "\"success\"", read);
}

std::vector<Coin> coins(Fields& in)
{
    std::vector<Coin> out;
    const Value* list = in.array("crypto_currencies", 16);
    if (list == nullptr)
        return out;
    // A server may offer coins that this version does not know; they are left out.
    for (const Value& code : *list)
        if (const auto coin = parseCoin(code.isText() ? code.text() : std::string_view()))
            out.push_back(*coin);
    return out;
}

} // namespace

std::string encode(const Answer& answer) { return success(answer).take(); }

std::string encode(const ErrorAnswer& answer)
{
    return ObjectText()
        .add("status", "error")
        .add("message", answer.message)
        .add("error_code", answer.code)
        .addIfAny("attempts_left", answer.attemptsLeft)
        .addIfAny("session_token", answer.records.sessionToken)
        .addIfAny("customer_record", written(answer.records.customer))
        .addIfAny("transaction_record", written(answer.records.transaction))
        .take();
}

std::string encode(const RegisterAnswer& answer)
{
    const MachineRecord& machine = answer.machine;
    ObjectText record;
    record.add("machine_id", machine.machineId)
        .add("public_key", machine.publicKey)
        .add("country", machine.country)
        .add("sovereign_currency", machine.currency.code())
        .add("has_scanner", machine.hasScanner)
        .add("bitid_callback", machine.bitidCallback);
    writeCoins(record.member("crypto_currencies"), machine.coins);
    return success(Answer()).add("machine_record", record.value()).take();
}

std::string encode(const SmsCodeAnswer& answer)
{
    return success(answer.records)
        .add("code_length", answer.codeLength)
        .add("expires_in", answer.expiresIn)
        .add("resend_in", answer.resendIn)
        .take();
}

std::string encode(const LoginCodeAnswer& answer)
{
    return success().add("login_uri", answer.loginUri).add("expires_in", answer.expiresIn).take();
}

std::string encode(const BillAnswer& answer)
{
    return success(answer.records)
        .add("approved", answer.approved)
        .add("bill_action", answer.action == BillAction::Stack ? "stack" : "return")
        .add("reason", answer.reason)
        .add("approved_total", answer.approvedTotal)
        .add("remaining_limit", answer.remainingLimit)
        .take();
}

Result<Answer> decodeAnswer(std::string_view body, Currency currency)
{
    return decodeSuccess(body, [currency](Fields& in) { return records(in, currency); });
}

Result<RegisterAnswer> decodeRegisterAnswer(std::string_view body)
{
    return decodeSuccess(body, [](Fields& in) {
        RegisterAnswer answer;
        const Value* object = in.object("machine_record");
        if (object == nullptr)
            return answer;
        Fields machine(*object, "machine_record");
        answer.machine.machineId = machine.matching("machine_id", isMachineId, "1-64 of A-Z a-z 0-9 _ . -");
        answer.machine.publicKey = machine.matching("public_key", isPublicKey, "66 hexadecimal digits");
        answer.machine.country = machine.matching("country", isCountry, "two capitals");
        answer.machine.currency = machine.currency("sovereign_currency");
        answer.machine.coins = coins(machine);
        answer.machine.hasScanner = machine.boolean("has_scanner");
        answer.machine.bitidCallback =
            machine.optionalMatching("bitid_callback", isHttpsUrl, "an https address");
        in.take(machine.finish(Done{}));
        return answer;
    });
}

Result<SmsCodeAnswer> decodeSmsCodeAnswer(std::string_view body, Currency currency)
{
    return decodeSuccess(body, [currency](Fields& in) {
        SmsCodeAnswer answer;
        answer.records = records(in, currency);
        answer.codeLength = static_cast<int>(in.integer("code_length", 4, 12));
        answer.expiresIn = static_cast<int>(in.integer("expires_in", 1, 86400));
        answer.resendIn = static_cast<int>(in.integer("resend_in", 0, 86400));
        if (!answer.records.sessionToken)
            in.fail("session_token", "is required, nothing came");
        return answer;
    });
}

Result<LoginCodeAnswer> decodeLoginCodeAnswer(std::string_view body)
{
    return decodeSuccess(body, [](Fields& in) {
        LoginCodeAnswer answer;
        answer.loginUri = in.matching("login_uri", isLoginUri, "a bitid address");
        answer.expiresIn = static_cast<int>(in.integer("expires_in", 1, 86400));
        return answer;
    });
}

Result<BillAnswer> decodeBillAnswer(std::string_view body, Currency currency)
{
    return decodeSuccess(body, [currency](Fields& in) {
        BillAnswer answer;
        answer.records = records(in, currency);
        answer.approved = in.boolean("approved");
        const std::string action = in.matching("bill_action", isBillAction, "\"stack\" or \"return\"");
        answer.action = action == "stack" ? BillAction::Stack : BillAction::Return;
        if (answer.approved != (answer.action == BillAction::Stack))
            in.fail("bill_action", "contradicts \"approved\"");
        answer.reason = in.optionalMatching("reason", isErrorCode, "a code");
        answer.approvedTotal = in.money("approved_total", currency);
        answer.remainingLimit = in.money("remaining_limit", currency);
        return answer;
    });
}

Result<ErrorAnswer> decodeErrorAnswer(std::string_view body, Currency currency)
{
    return decode(body, isError, "\"error\"", [currency](Fields& in) {
        ErrorAnswer answer;
        answer.code = in.matching("error_code", isErrorCode, "a code");
        answer.message = in.optionalText("message", 1024).value_or("");
        if (const auto left = in.optionalInteger("attempts_left", 0, 100))
            answer.attemptsLeft = static_cast<int>(*left);
        answer.records = records(in, currency);
        return answer;
    });
}

} // namespace kiosk::athena
