// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/reply.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kiosk::stub {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

constexpr std::array<std::pair<std::string_view, std::string_view>, 28> sentences{{
    {"missing_header", "a header of the signature is missing"},
    {"bad_identity", "X-Identity is no public key"},
    {"bad_timestamp", "X-Timestamp must be 13 digits"},
    {"bad_nonce", "X-Nonce must be 32 lower-case hexadecimal digits"},
    {"bad_auth_version", "X-Auth-Version must be 2"},
    {"bad_signature", "the signature does not belong to this request and key"},
    {"high_s", "the signature has a high S"},
    {"stale_timestamp", "X-Timestamp is more than 5 minutes off"},
    {"replayed_nonce", "this nonce was used before"},
    {"unknown_identity", "no machine has this key"},
    {"machine_mismatch", "the key is not that of this machine_id"},
    {"not_authorized", "nobody has signed in"},
    {"limit_exceeded", "the amount is over the customer's limit"},
    {"enrolment_refused", "no open enrolment with this code"},
    {"sms_code_wrong", "the code is wrong"},
    {"sms_locked", "too many wrong codes; ask for a new one"},
    {"sms_code_expired", "the code is no longer good; ask for a new one"},
    {"unknown_session", "no such session at this machine"},
    {"unknown_transaction", "no such transaction in this session"},
    {"bad_state", "the transaction's state does not allow this"},
    {"one_transaction_per_session", "this session has had its transaction"},
    {"address_missing", "no address is set"},
    {"price_expired", "the price has run out; the transaction has a fresh one"},
    {"confirmation_mismatch", "the customer confirmed something else"},
    {"idempotency_mismatch", "this key or number came before with other content"},
    {"phone_missing", "this customer has no verified phone"},
    {"already_registered", "another key is registered; the operator must release it first"},
    {"session_expired", "the session was silent for too long"},
}};

std::string sentenceFor(std::string_view code)
{
    for (const auto& [each, sentence] : sentences)
        if (each == code)
            return std::string(sentence);
    return std::string(code);
}

} // namespace

bool isSameHeader(std::string_view a, std::string_view b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

Reply success(std::string body) { return {200, std::move(body), {}, std::nullopt}; }

Reply refusal(const Problem& problem, std::string message, athena::ErrorAnswer answer)
{
    answer.code = problem.code;
    answer.message = message.empty() ? sentenceFor(problem.code) : std::move(message);
    return {problem.http, encode(answer), {}, std::nullopt};
}

std::string_view pathOf(std::string_view target) { return target.substr(0, target.find('?')); }

} // namespace kiosk::stub
