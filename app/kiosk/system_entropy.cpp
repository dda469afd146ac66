// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/system_entropy.h"

#include <openssl/rand.h>

#include <exception>
#include <limits>

namespace kiosk {

void SystemEntropy::fill(std::span<std::uint8_t> bytes)
{
    const bool fits = bytes.size() <= static_cast<std::size_t>(std::numeric_limits<int>::max());
    if (!fits || RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        std::terminate(); // a guessable key or nonce is worse than a machine that stands still
}

} // namespace kiosk
