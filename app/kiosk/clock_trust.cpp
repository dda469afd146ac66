// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/clock_trust.h"

#include "core/keys/signed_request.h"

#include <cstdlib>

namespace kiosk {

std::optional<Milliseconds> ClockTrust::jump(Now now) const
{
    const Milliseconds by = apartIn(now) - m_apart;
    return std::abs(by) > maxClockSkewMs ? std::optional(by) : std::nullopt;
}

} // namespace kiosk
