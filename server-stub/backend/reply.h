// SPDX-License-Identifier: Apache-2.0
// What came over the wire and what goes back, before and after HTTP framing.
#pragma once

#include "core/athena/answers.h"
#include "core/keys/signed_request.h"
#include "server-stub/backend/rules.h"

#include <optional>
#include <string>

namespace kiosk::stub {

struct Request {
    std::string method;
    std::string target; // as on the request line
    Headers headers;
    std::string body;
};

// Names of headers are ASCII and alike in both cases.
bool isSameHeader(std::string_view a, std::string_view b);

struct Reply {
    int http = 200;
    std::string body;
    Headers headers; // besides Content-Type and Content-Length
    // Under an idempotency key: whose lifetime the stored answer shares.
    std::optional<std::string> transactionId;
    std::string contentType = "application/json"; // something else is never stored
};

Reply success(std::string body);
// `message` is for a log; empty: a sentence for the code.
Reply refusal(const Problem& problem, std::string message = {}, athena::ErrorAnswer answer = {});

// The path of a request target, without its query.
std::string_view pathOf(std::string_view target);

} // namespace kiosk::stub
