// SPDX-License-Identifier: Apache-2.0
#include "core/athena/answers.h"

#include "core/athena/grammar.h"
#include "core/athena/json.h"
#include "core/bitid/uri.h"

#include <algorithm>

namespace kiosk::athena {

namespace {

using nlohmann::json;

std::string dump(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

json success(const Answer& records)
{
    return {{"status", "success"}, {"message", ""},
        {"session_token", records.sessionToken ? json(*records.sessionToken) : json(nullptr)},
        {"customer_record", records.customer ? encode(*records.customer) : json(nullptr)},
        {"transaction_record", records.transaction ? encode(*records.transaction) : json(nullptr)}};
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
        if (const json* object = in.object("customer_record"))
            out.customer = in.take(decodeCustomer(*object, currency));
    if (in.has("transaction_record"))
        if (const json* object = in.object("transaction_record"))
            out.transaction = in.take(decodeTransaction(*object));
    return out;
}

template <class Read>
auto decode(std::string_view body, bool (*status)(std::string_view), std::string_view required, Read read)
    -> Result<decltype(read(std::declval<Fields&>()))>
{
    const Result<json> document = parseJson(body);
    if (!document)
        return document.error();
    Fields in(*document, "");
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
    const json* list = in.array("crypto_currencies", 16);
    if (list == nullptr)
        return out;
    // A server may offer coins that this version does not know; they are left out.
    for (const json& code : *list)
        if (const auto coin =
                parseCoin(code.is_string() ? code.get_ref<const std::string&>() : std::string()))
            out.push_back(*coin);
    return out;
}

} // namespace

std::string encode(const Answer& answer) { return dump(success(answer)); }

std::string encode(const ErrorAnswer& answer)
{
    json out{{"status", "error"}, {"message", answer.message}, {"error_code", answer.code}};
    if (answer.attemptsLeft)
        out["attempts_left"] = *answer.attemptsLeft;
    if (answer.records.sessionToken)
        out["session_token"] = *answer.records.sessionToken;
    if (answer.records.customer)
        out["customer_record"] = encode(*answer.records.customer);
    if (answer.records.transaction)
        out["transaction_record"] = encode(*answer.records.transaction);
    return dump(out);
}

std::string encode(const RegisterAnswer& answer)
{
    json out = success({});
    const MachineRecord& machine = answer.machine;
    json coinCodes = json::array();
    for (const Coin coin : machine.coins)
        coinCodes.push_back(codeOf(coin));
    out["machine_record"] = {{"machine_id", machine.machineId}, {"public_key", machine.publicKey},
        {"country", machine.country}, {"sovereign_currency", machine.currency.code()},
        {"crypto_currencies", coinCodes}, {"has_scanner", machine.hasScanner},
        {"bitid_callback", machine.bitidCallback ? json(*machine.bitidCallback) : json(nullptr)}};
    return dump(out);
}

std::string encode(const SmsCodeAnswer& answer)
{
    json out = success(answer.records);
    out["code_length"] = answer.codeLength;
    out["expires_in"] = answer.expiresIn;
    out["resend_in"] = answer.resendIn;
    return dump(out);
}

std::string encode(const LoginCodeAnswer& answer)
{
    return dump({{"status", "success"}, {"message", ""}, {"login_uri", answer.loginUri},
        {"expires_in", answer.expiresIn}});
}

std::string encode(const BillAnswer& answer)
{
    json out = success(answer.records);
    out["approved"] = answer.approved;
    out["bill_action"] = answer.action == BillAction::Stack ? "stack" : "return";
    out["reason"] = answer.reason ? json(*answer.reason) : json(nullptr);
    out["approved_total"] = answer.approvedTotal.toString();
    out["remaining_limit"] = answer.remainingLimit.toString();
    return dump(out);
}

Result<Answer> decodeAnswer(std::string_view body, Currency currency)
{
    return decodeSuccess(body, [currency](Fields& in) { return records(in, currency); });
}

Result<RegisterAnswer> decodeRegisterAnswer(std::string_view body)
{
    return decodeSuccess(body, [](Fields& in) {
        RegisterAnswer answer;
        const json* object = in.object("machine_record");
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
