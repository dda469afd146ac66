// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/call.h"

namespace kiosk::stub {

namespace {

bool isStored(int http)
{
    return http == 200 || http == 403 || http == 404 || http == 409 || http == 410 || http == 422;
}

} // namespace

Reply decodeRefusal(const Error& error, const Problem& refused)
{
    switch (error.code) {
    case Errc::Refused:
        return refusal(refused, error.detail);
    case Errc::Unsupported:
        return refusal({404, "unknown_currency"}, error.detail);
    default:
        return refusal({400, "malformed"}, error.detail);
    }
}

std::optional<Reply> replayOf(const Call& call, std::string_view key)
{
    const auto stored = call.books.answers.find(call.identity, call.path, key);
    if (!stored)
        return std::nullopt;
    if (stored->bodyHash != sha256Hex(asBytes(call.body)))
        return refusal(idempotencyMismatch);
    return Reply{stored->http, stored->body, {}, std::nullopt};
}

void remember(const Call& call, std::string_view key, const Reply& reply)
{
    if (isStored(reply.http))
        call.books.answers.store(call.identity, call.path, key,
            {sha256Hex(asBytes(call.body)), reply.http, reply.body, reply.transactionId}, call.nowMs);
}

} // namespace kiosk::stub
