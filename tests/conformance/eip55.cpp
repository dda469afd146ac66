// SPDX-License-Identifier: Apache-2.0
#include "core/address/eip55.h"

#include "tests/conformance/entries.h"

namespace kiosk::conformance {

namespace {

using nlohmann::json;

std::string checksummed(const std::string& text)
{
    const auto parsed = parseEthereumAddress(text);
    if (const auto* refusal = std::get_if<ScanRefusal>(&parsed))
        return "refused with " + refusal->code;
    return std::get<EthereumAddress>(parsed).checksummed;
}

} // namespace

void runEip55(const json& file, VectorReport& report)
{
    requireKnownGroups(file, {"valid", "invalid"}, report);
    eachEntry(file.at("valid"), "valid", report, [&report](const json& entry, const std::string& where) {
        requireKnownMembers(entry, {"lower", "checksummed"});
        const std::string expected = textOf(entry, "checksummed");
        const std::string fromLower = checksummed(textOf(entry, "lower"));
        const std::string fromItself = checksummed(expected);
        report.check(fromLower == expected && fromItself == expected, where,
            expected + " expected, " + fromLower + " and " + fromItself + " came");
    });
    eachEntry(file.at("invalid"), "invalid", report, [&report](const json& entry, const std::string& where) {
        const auto parsed = parseEthereumAddress(entry.get<std::string>());
        report.check(std::holds_alternative<ScanRefusal>(parsed), where, "accepted");
    });
}

} // namespace kiosk::conformance
