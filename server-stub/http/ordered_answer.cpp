// SPDX-License-Identifier: Apache-2.0
#include "server-stub/http/ordered_answer.h"

#include "core/athena/json.h"

#include <array>
#include <utility>

namespace kiosk::stub {

namespace {

constexpr std::array<std::pair<int, std::string_view>, 11> usualCodes{{
    {400, "malformed"},
    {401, "bad_signature"},
    {403, "not_authorized"},
    {404, "not_found"},
    {409, "bad_state"},
    {410, "session_expired"},
    {413, "too_large"},
    {415, "unsupported_media_type"},
    {429, "rate_limited"},
    {422, "invalid_amount"},
    {503, "unavailable"},
}};

std::string_view usualCode(int http)
{
    for (const auto& [each, code] : usualCodes)
        if (each == http)
            return code;
    return "internal";
}

} // namespace

Reply orderedStatus(const Fault& fault)
{
    const auto http = static_cast<int>(fault.value);
    const std::string code = fault.word.empty() ? std::string(usualCode(http)) : fault.word;
    Reply reply = refusal({http, code}, "ordered by a tester");
    if (http == 429)
        reply.headers.emplace_back("Retry-After", "1");
    return reply;
}

Reply aboutAnother(Reply reply, Entropy& entropy)
{
    auto document = athena::parseJson(reply.body);
    if (!document || !document->is_object())
        return reply;
    if (const auto token = document->find("session_token"); token != document->end() && token->is_string())
        *token = uuidV4(entropy);
    const auto record = document->find("transaction_record");
    if (record != document->end() && record->is_object() && record->contains("transaction_id"))
        (*record)["transaction_id"] = uuidV4(entropy);
    reply.body = document->dump();
    return reply;
}

} // namespace kiosk::stub
