// SPDX-License-Identifier: Apache-2.0
// For calls into the crypto libraries that fail only when the installation is broken or memory has run out.
// Going on without a hash or a key would be worse than stopping, also in a release build.
#pragma once

#include <exception>

namespace kiosk {

inline void require(bool worked)
{
    if (!worked)
        std::terminate();
}

} // namespace kiosk
