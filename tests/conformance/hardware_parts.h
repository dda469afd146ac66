// SPDX-License-Identifier: Apache-2.0
// The parts of hardware.json that our drivers speak, and what their suites share.
#pragma once

#include "core/money/bytes.h"
#include "tests/conformance/entries.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk::conformance {

void runId003(const nlohmann::json& part, VectorReport& report);
void runEscPos(const nlohmann::json& part, VectorReport& report);
// Plain lines; the orders and packets of scanners with a protocol of their own are not covered.
void runScanner(const nlohmann::json& part, VectorReport& report);

using Judge = void (*)(const nlohmann::json& entry);
// Passes the entry that `judge` does not throw for. A group that the part does not have is no failure.
void judgeGroup(const nlohmann::json& part, const std::string& name, const char* group, VectorReport& report,
    Judge judge);
void judgeId003Session(const nlohmann::json& entry);

// The bytes of the text member ("fc 05 .."). Throws when they are none.
Bytes wireBytes(const nlohmann::json& entry, const char* member = "hex");
// Throws `why` unless `good`.
void demand(bool good, const std::string& why);

bool says(std::string_view text, std::string_view words);
// The number behind the words: numberAfter("DLE EOT 4: paper", "DLE EOT ") is 4.
std::optional<int> numberAfter(std::string_view text, std::string_view words);

} // namespace kiosk::conformance
