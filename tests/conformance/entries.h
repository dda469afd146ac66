// SPDX-License-Identifier: Apache-2.0
// How the suites walk a vector file: group by group, entry by entry, refusing what they do not know.
#pragma once

#include "core/address/scan.h"
#include "tests/conformance/vector_report.h"

#include <functional>
#include <initializer_list>
#include <istream>
#include <string_view>

namespace kiosk::conformance {

// Throws where a member stands twice in an object, as for anything that is no JSON.
nlohmann::json parseOnce(std::istream& stream);

// Calls `judge` for every element of the array `group`; what it throws is the entry's failure.
void eachEntry(const nlohmann::json& group, const std::string& name, VectorReport& report,
    const std::function<void(const nlohmann::json& entry, const std::string& where)>& judge);

// Throws for a member that is neither listed nor a remark ("id", "note", "reason", "comment").
void requireKnownMembers(const nlohmann::json& entry, std::initializer_list<std::string_view> known);

// Throws for one of these that is missing: what is not expected proves nothing.
void requireMembers(const nlohmann::json& entry, std::initializer_list<const char*> needed);

// Fails the file for a top-level member that is neither listed nor text ("about", "source", "note").
void requireKnownGroups(
    const nlohmann::json& file, std::initializer_list<std::string_view> known, VectorReport& report);

// Throws unless there is such a string.
std::string textOf(const nlohmann::json& entry, const char* member);
// Throws unless its member "network" names one.
Network networkOf(const nlohmann::json& entry);

} // namespace kiosk::conformance
