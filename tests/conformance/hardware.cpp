// SPDX-License-Identifier: Apache-2.0
// Frames, malformed frames and sessions of the devices: what our drivers speak is run, what belongs to a
// driver still to come is counted.
#include "tests/conformance/hardware_parts.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace kiosk::conformance {

namespace {

using nlohmann::json;

const std::set<std::string> driversToCome{
    "ccnet", "cctalk", "dispenser", "ebds", "magstripe", "mdb", "ssp", "xfs4iot"};
const std::map<std::string, Suite> drivers{
    {"escpos", runEscPos}, {"id003", runId003}, {"scanner", runScanner}};

// A part holds two remarks about its line and lists of entries; `entries` gets how many there are.
bool isWellFormed(
    const json& part, const std::string& name, bool mayHaveSessions, VectorReport& report, int& entries)
{
    if (!part.is_object()) {
        report.fail(name, "an object was expected");
        return false;
    }
    bool good = true;
    for (const auto& [member, value] : part.items()) {
        const bool remark = (member == "line" || member == "check" || member == "note") && value.is_string();
        const bool group =
            (member == "valid" || member == "malformed" || (member == "sessions" && mayHaveSessions))
            && value.is_array();
        if (group)
            entries += static_cast<int>(value.size());
        if (!group && !remark) {
            report.fail(name, "unknown group \"" + member + '"');
            good = false;
        }
    }
    return good;
}

void runPart(const std::string& name, const json& part, VectorReport& report)
{
    const auto driver = drivers.find(name);
    const bool toCome = driversToCome.contains(name);
    if (driver == drivers.end() && !toCome) {
        report.fail(name, "no driver and no driver to come has this name");
        return;
    }
    int entries = 0;
    if (!isWellFormed(part, name, toCome || name == "id003", report, entries) && toCome)
        return;
    if (toCome)
        report.notCovered(name, entries);
    else if (part.is_object())
        driver->second(part, report);
}

} // namespace

void runHardware(const json& file, VectorReport& report)
{
    requireKnownGroups(file, {"format", "version", "set", "protocols"}, report);
    demand(
        file.at("format") == "btm-hardware-vectors" && file.at("version") == 1 && file.at("set").is_string(),
        "another format, or another version of it");
    demand(file.at("protocols").is_object(), "\"protocols\" is no object");
    for (const auto& [name, part] : file.at("protocols").items())
        runPart(name, part, report);
}

void judgeGroup(
    const json& part, const std::string& name, const char* group, VectorReport& report, Judge judge)
{
    if (!part.contains(group))
        return;
    eachEntry(part.at(group), name + "." + group, report, [&](const json& entry, const std::string& where) {
        judge(entry);
        report.check(true, where, {});
    });
}

Bytes wireBytes(const json& entry, const char* member)
{
    auto text = textOf(entry, member);
    std::erase(text, ' ');
    auto bytes = fromHex(text);
    demand(bytes.has_value(), "\"" + std::string(member) + "\" is not hexadecimal");
    return *bytes;
}

void demand(bool good, const std::string& why)
{
    if (!good)
        throw std::runtime_error(why);
}

bool says(std::string_view text, std::string_view words)
{
    return text.find(words) != std::string_view::npos;
}

std::optional<int> numberAfter(std::string_view text, std::string_view words)
{
    const auto at = text.find(words);
    if (at == std::string_view::npos)
        return std::nullopt;
    const auto rest = text.substr(at + words.size());
    const auto digits = rest.substr(0, std::min<std::size_t>(6, rest.find_first_not_of("0123456789")));
    return digits.empty() ? std::nullopt : std::optional(std::stoi(std::string(digits)));
}

} // namespace kiosk::conformance
