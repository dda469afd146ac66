// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/athena_conditions.h"

namespace kiosk {

bool isStranger(std::string_view code) { return code == "unknown_identity" || code == "machine_mismatch"; }

std::vector<Fact> conditionsOf(int http, std::string_view code, bool tlsClockProblem)
{
    if (tlsClockProblem || code == "stale_timestamp")
        return {ConditionRaised{Closed::Clock}};
    if (isStranger(code))
        return {ConditionRaised{Closed::Athena}};
    if (http == 200)
        return {ConditionCleared{Closed::Clock}, ConditionCleared{Closed::Athena}};
    return {};
}

} // namespace kiosk
