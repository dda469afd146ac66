// SPDX-License-Identifier: Apache-2.0
// The JSON that programs write to each other nearly always: printable ASCII without escapes, whole numbers,
// no white space. Read in one pass; everything else is left to the whole parser (json.h), which decides.
#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string_view>

namespace kiosk::athena {

// Nothing: not plain, or not right, or deeper or more often named than parseJson() allows. What comes is
// what parseJson() would give.
std::optional<nlohmann::json> parsePlainJson(std::string_view text);

} // namespace kiosk::athena
