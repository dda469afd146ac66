// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/entries.h"
#include "tests/conformance/scan_entries.h"

namespace kiosk::conformance {

void runAddresses(const nlohmann::json& file, VectorReport& report)
{
    requireKnownGroups(file, {"valid", "invalid"}, report);
    for (const char* group : {"valid", "invalid"}) {
        if (file.contains(group))
            judgeScans(file.at(group), group, {}, report);
    }
}

} // namespace kiosk::conformance
