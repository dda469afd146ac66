// SPDX-License-Identifier: Apache-2.0
// How the suites walk a vector file: group by group, entry by entry, refusing what they do not know.
#pragma once

#include "tests/conformance/vector_report.h"

#include <functional>
#include <initializer_list>
#include <string_view>

namespace kiosk::conformance {

// Calls `judge` for every element of the array `group`; what it throws is the entry's failure.
void eachEntry(const nlohmann::json& group, const std::string& name, VectorReport& report,
    const std::function<void(const nlohmann::json& entry, const std::string& where)>& judge);

// Throws for a member that is neither listed nor a remark ("id", "note", "reason", "comment").
void requireKnownMembers(const nlohmann::json& entry, std::initializer_list<std::string_view> known);

// Fails the file for a top-level member that is neither listed nor text ("about", "source", "note").
void requireKnownGroups(
    const nlohmann::json& file, std::initializer_list<std::string_view> known, VectorReport& report);

// Throws unless there is such a string.
std::string textOf(const nlohmann::json& entry, const char* member);

} // namespace kiosk::conformance
