// SPDX-License-Identifier: Apache-2.0
// What became of a request: an answer from Athena has three outcomes, never two. Source: Athena's API, "Three
// outcomes".
#pragma once

#include <string_view>

namespace kiosk::athena {

enum class Outcome {
    Done, // it has happened
    Refused, // it has not happened, by an explicit business code
    Unknown, // nobody knows: retried with the same idempotency key and a new nonce
};

// `http` is 0 when nothing came. `bodyReadable` is false when the body could not be decoded.
// 401 `replayed_nonce` is Unknown: the network layer may have sent the same bytes twice.
Outcome outcomeOf(int http, std::string_view errorCode, bool bodyReadable);

} // namespace kiosk::athena
