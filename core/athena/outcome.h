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

// A refusal of the sender, the signature or the envelope: nobody has looked at what was asked for, and an
// earlier attempt may have been done. Athena keeps no such answer, so that the same request may end
// otherwise.
bool isOfTransport(std::string_view errorCode);

} // namespace kiosk::athena
