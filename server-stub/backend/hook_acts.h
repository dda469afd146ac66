// SPDX-License-Identifier: Apache-2.0
// The single acts of the test hooks: the books and a JSON body in, JSON out.
#pragma once

#include "core/athena/json.h"
#include "server-stub/backend/backend.h"

namespace kiosk::stub::hook {

struct Context {
    Books& books;
    Entropy& entropy;
    std::int64_t nowMs;
    std::string_view target; // with its query
    athena::Fields& in; // the body's members; of an empty object when there is no body
    Network network;
    std::string_view bitidCallback;
};
using Outcome = Result<nlohmann::json>;

Outcome inbox(const Context& context);
Outcome customers(const Context& context);
Outcome setCustomer(const Context& context);
Outcome transactions(const Context& context);
Outcome approveLogin(const Context& context);
Outcome registerAddress(const Context& context);
Outcome sendAddress(const Context& context);
Outcome judgeAddress(const Context& context);
Outcome setLogin(const Context& context);
Outcome setLoginPicture(const Context& context);
Outcome verifyMessage(const Context& context);
Outcome machines(const Context& context);
Outcome enrolMachine(const Context& context);
Outcome prices(const Context& context);
Outcome setPrices(const Context& context);
Outcome expirePrices(const Context& context);
Outcome delivery(const Context& context);
Outcome setDelivery(const Context& context);
Outcome deliverNow(const Context& context);
Outcome clock(const Context& context);
Outcome advanceClock(const Context& context);
Outcome faults(const Context& context);
Outcome addFault(const Context& context);
Outcome clearFaults(const Context& context);
Outcome expireNow(const Context& context);
Outcome books(const Context& context);

} // namespace kiosk::stub::hook
