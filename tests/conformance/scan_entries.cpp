// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/scan_entries.h"

#include "tests/conformance/entries.h"

#include <set>
#include <stdexcept>

namespace kiosk::conformance {

namespace {

using nlohmann::json;

std::string_view nameOf(Scan::Kind kind)
{
    switch (kind) {
    case Scan::Kind::Address:
        return "address";
    case Scan::Kind::PaymentUri:
        return "payment_uri";
    case Scan::Kind::Addressimo:
        return "addressimo";
    case Scan::Kind::Bitkey:
        return "bitkey";
    }
    return {};
}

json orNull(const std::optional<std::string>& text) { return text ? json(*text) : json(nullptr); }

json asJson(const Candidate& candidate)
{
    return {{"coin", codeOf(candidate.coin)}, {"type", candidate.type}, {"address", candidate.address},
        {"script", candidate.script.empty() ? json(nullptr) : json(candidate.script)}};
}

// The same members as `expect`, for what the kiosk made of the text.
json asJson(const Scan& scan)
{
    json found{{"ok", true}, {"kind", nameOf(scan.kind)}, {"ambiguous", scan.ambiguous}, {"url", scan.url},
        {"candidates", json::array()}, {"warnings", scan.warnings}, {"uri", json::object()}};
    for (const Candidate& candidate : scan.candidates)
        found["candidates"].push_back(asJson(candidate));
    if (scan.uri) {
        const PaymentUri& uri = *scan.uri;
        found["uri"] = {{"scheme", uri.scheme}, {"amount_sat", orNull(uri.amountSat)},
            {"amount_wei", orNull(uri.amountWei)}, {"label", orNull(uri.label)},
            {"message", orNull(uri.message)}, {"r", orNull(uri.r)}};
    }
    return found;
}

bool equalAsSets(const json& a, const json& b)
{
    if (!a.is_array() || !b.is_array())
        return false;
    return std::set<json>(a.begin(), a.end()) == std::set<json>(b.begin(), b.end());
}

bool equalUris(const json& expected, const json& found)
{
    if (expected.value("scheme", "") == "ethereum")
        requireMembers(expected, {"amount_wei", "chain_id"});
    else
        requireMembers(expected, {"scheme", "amount_sat", "label", "message", "r"});
    for (const auto& [member, value] : expected.items()) {
        if (member == "chain_id") // read, and not reported
            continue;
        if (!found.contains(member) || found.at(member) != value)
            return false;
    }
    return true;
}

// The names of the members that differ, empty when all agree.
std::string difference(const json& expected, const json& found)
{
    requireKnownMembers(expected, {"ok", "kind", "candidates", "ambiguous", "warnings", "uri", "url"});
    requireMembers(expected, {"kind"});
    const bool isPage = expected.at("kind") == "addressimo" || expected.at("kind") == "bitkey";
    if (isPage)
        requireMembers(expected, {"url"});
    else
        requireMembers(expected, {"candidates", "ambiguous", "warnings"});
    if (expected.at("kind") == "payment_uri")
        requireMembers(expected, {"uri"});
    std::string names;
    for (const auto& [member, value] : expected.items()) {
        if (member == "note" || member == "reason" || member == "comment" || member == "id")
            continue;
        const json& other = found.at(member);
        const bool isSet = member == "candidates" || member == "warnings";
        const bool equal =
            isSet ? equalAsSets(value, other) : (member == "uri" ? equalUris(value, other) : value == other);
        if (!equal)
            names += (names.empty() ? "" : ", ") + member + " " + value.dump() + " expected, " + other.dump()
                + " came";
    }
    return names;
}

void judgeScan(const json& entry, const std::string& where, const ScanHosts& hosts, VectorReport& report)
{
    requireKnownMembers(entry, {"text", "network", "expect", "strict_code"});
    const json& expect = entry.at("expect");
    const auto verdict = classify(textOf(entry, "text"), networkOf(entry), hosts);
    const auto* refusal = std::get_if<ScanRefusal>(&verdict);
    if (expect.at("ok").get<bool>()) {
        const std::string why = refusal != nullptr ? "refused with " + refusal->code
                                                   : difference(expect, asJson(std::get<Scan>(verdict)));
        report.check(why.empty(), where, why);
        return;
    }
    requireKnownMembers(expect, {"ok", "error"});
    const std::string error = textOf(expect, "error");
    if (refusal == nullptr)
        report.fail(where, "accepted, " + error + " expected");
    else
        report.check(!entry.value("strict_code", false) || refusal->code == error, where,
            error + " expected, " + refusal->code + " came");
}

} // namespace

void judgeScans(const json& group, const std::string& name, const ScanHosts& hosts, VectorReport& report)
{
    eachEntry(group, name, report, [&hosts, &report](const json& entry, const std::string& where) {
        judgeScan(entry, where, hosts, report);
    });
}

} // namespace kiosk::conformance
