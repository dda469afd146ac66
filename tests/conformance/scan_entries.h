// SPDX-License-Identifier: Apache-2.0
// Entries of addresses.json and uris.json: `text` and `network` -> `expect`.
#pragma once

#include "core/address/classify.h"
#include "tests/conformance/vector_report.h"

namespace kiosk::conformance {

// Every entry of the group, by its own `expect.ok`.
void judgeScans(
    const nlohmann::json& group, const std::string& name, const ScanHosts& hosts, VectorReport& report);

} // namespace kiosk::conformance
