// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/entries.h"

#include <algorithm>
#include <array>
#include <set>
#include <stdexcept>
#include <vector>

namespace kiosk::conformance {

namespace {

template <class Names> bool lists(const Names& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

nlohmann::json parseOnce(std::istream& stream)
{
    using Event = nlohmann::json::parse_event_t;
    std::vector<std::set<std::string>> open; // the members so far of each object that is open
    return nlohmann::json::parse(stream, [&](int, Event event, nlohmann::json& parsed) {
        if (event == Event::object_start)
            open.emplace_back();
        else if (event == Event::object_end)
            open.pop_back();
        else if (event == Event::key && !open.back().insert(parsed.get<std::string>()).second)
            throw std::runtime_error("the member " + parsed.dump() + " stands there twice");
        return true;
    });
}

void eachEntry(const nlohmann::json& group, const std::string& name, VectorReport& report,
    const std::function<void(const nlohmann::json& entry, const std::string& where)>& judge)
{
    if (!group.is_array()) {
        report.fail(name, "a list of entries was expected");
        return;
    }
    for (std::size_t i = 0; i < group.size(); ++i) {
        const std::string where = name + "[" + std::to_string(i) + "]";
        try {
            judge(group[i], where);
        } catch (const std::exception& error) {
            report.fail(where, error.what());
        }
    }
}

void requireKnownMembers(const nlohmann::json& entry, std::initializer_list<std::string_view> known)
{
    constexpr std::array<std::string_view, 4> remarks{"id", "note", "reason", "comment"};
    if (!entry.is_object())
        throw std::runtime_error("an object was expected");
    for (const auto& [member, value] : entry.items()) {
        if (!lists(known, member) && !lists(remarks, member))
            throw std::runtime_error("unknown member \"" + member + "\"");
    }
}

void requireMembers(const nlohmann::json& entry, std::initializer_list<const char*> needed)
{
    for (const char* member : needed)
        if (!entry.contains(member))
            throw std::runtime_error("the member \"" + std::string(member) + "\" is missing");
}

void requireKnownGroups(
    const nlohmann::json& file, std::initializer_list<std::string_view> known, VectorReport& report)
{
    constexpr std::array<std::string_view, 3> remarks{"about", "source", "note"};
    if (!file.is_object()) {
        report.fail("file", "an object was expected");
        return;
    }
    for (const auto& [group, value] : file.items()) {
        const bool remark = lists(remarks, group) && value.is_string();
        if (!lists(known, group) && !remark)
            report.fail(group, "unknown group");
    }
}

std::string textOf(const nlohmann::json& entry, const char* member)
{
    return entry.at(member).get<std::string>();
}

Network networkOf(const nlohmann::json& entry)
{
    const std::string name = textOf(entry, "network");
    const auto network = parseNetwork(name);
    if (!network)
        throw std::runtime_error("unknown network \"" + name + '"');
    return *network;
}

} // namespace kiosk::conformance
