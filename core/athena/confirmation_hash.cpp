// SPDX-License-Identifier: Apache-2.0
#include "core/athena/confirmation_hash.h"

#include "core/keys/hash.h"

namespace kiosk::athena {

std::string confirmationHash(const Confirmed& confirmed)
{
    std::string lines = confirmed.transactionId;
    for (const std::string_view line : {codeOf(confirmed.price.coin()), std::string_view(confirmed.address)})
        lines.append("\n").append(line);
    lines.append("\n").append(confirmed.price.toString());
    lines.append("\n").append(confirmed.price.currency().code());
    lines.append("\n").append(confirmed.customerId);
    return sha256Hex(asBytes(lines));
}

} // namespace kiosk::athena
