// SPDX-License-Identifier: Apache-2.0
// What the customer confirmed, as one hash that travels with the purchase, so that the server can see that it
// delivers exactly that. Source: Athena's API, POST /transaction/purchase.
#pragma once

#include "core/money/money.h"

#include <string>
#include <string_view>

namespace kiosk::athena {

struct Confirmed {
    std::string transactionId;
    std::string address; // canonical form
    Price price; // with its coin and currency
    std::string customerId; // empty when Athena gave none
};

// Lower-case hexadecimal SHA-256 of six lines joined by a single LF: transaction, coin, address, price (the
// text of Price::toString()), currency, customer.
std::string confirmationHash(const Confirmed& confirmed);

} // namespace kiosk::athena
