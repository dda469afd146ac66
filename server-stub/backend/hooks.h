// SPDX-License-Identifier: Apache-2.0
// What a tester may see and do behind the machines' backs. The wire that carries it is off unless asked for,
// loopback only, and behind a random token (gate below).
#pragma once

#include "server-stub/backend/backend.h"

#include <optional>
#include <string_view>

namespace kiosk::stub {

// Nothing: come in. Checked in this order: Host must be 127.0.0.1:port or localhost:port (a page whose name
// was made to point at loopback), no Origin (any page at all), X-Control-Token compared in constant time.
std::optional<Reply> gate(const Request& request, std::string_view token, int port);

class Hooks {
public:
    explicit Hooks(Backend& backend)
        : m_backend(backend)
    {
    }

    // {"error": "what, where, what to do"} with 400, 404, 405 or 409 for what cannot be done.
    Reply answer(const Request& request);

private:
    Backend& m_backend;
};

} // namespace kiosk::stub
