// SPDX-License-Identifier: Apache-2.0
// A customer's phone signs in: by the BitID callback, where a wallet posts, or by Athena Mobile, which the
// test hooks play.
#pragma once

#include "server-stub/backend/call.h"

namespace kiosk::stub {

struct LoginPlace {
    Books& books;
    Entropy& entropy;
    Network network;
    std::int64_t nowMs;
    std::string_view callbackUrl;
};

Reply bitidCallback(const LoginPlace& place, const std::string& contentType, const std::string& body);

// In the session of this code, which is used up by it. 409 `bad_state` when nobody may sign in any more.
Reply signInByPhone(const LoginPlace& place, const LoginCode& code, const Customer& customer);

// An address for the transaction that this customer is at; `unchecked`: whatever it says. 404
// `unknown_transaction` when there is none, else as setAddress().
Reply addressFromApp(
    const LoginPlace& place, const Customer& customer, const std::string& address, bool unchecked = false);

} // namespace kiosk::stub
