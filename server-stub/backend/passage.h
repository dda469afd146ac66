// SPDX-License-Identifier: Apache-2.0
// What happens by itself as time passes: silent transactions expire, purchases are delivered or fail. Nothing
// ticks: whoever looks at the books first lets time pass.
#pragma once

#include "core/keys/entropy.h"
#include "server-stub/backend/books.h"

namespace kiosk::stub {

void letTimePass(Books& books, std::int64_t nowMs, std::int64_t defaultDeliveryDelayMs, Entropy& entropy);

// The coins of a purchase are sent, or sending has failed for good. Nothing happens in another state.
bool deliver(Books& books, Transaction& transaction, bool sent, std::int64_t nowMs, Entropy& entropy);
// A transaction without money is given up. Nothing happens in another state.
bool expire(Books& books, Transaction& transaction, std::int64_t nowMs);

} // namespace kiosk::stub
