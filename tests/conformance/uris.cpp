// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/entries.h"
#include "tests/conformance/scan_entries.h"

#include <algorithm>
#include <sstream>

namespace kiosk::conformance {

namespace {

// The file's remark names the hosts that its entries count as configured: `name=[a.example, b.example]`.
std::vector<std::string> hostsNamed(const std::string& name, const std::string& remark)
{
    const std::string opening = name + "=[";
    const std::size_t begin = remark.find(opening);
    if (begin == std::string::npos)
        return {};
    const std::size_t first = begin + opening.size();
    std::istringstream list(remark.substr(first, remark.find(']', first) - first));
    std::vector<std::string> hosts;
    for (std::string host; std::getline(list, host, ',');) {
        host.erase(0, host.find_first_not_of(' '));
        hosts.push_back(host);
    }
    return hosts;
}

bool expectsKind(const nlohmann::json& entries, const std::string& kind)
{
    return std::any_of(entries.begin(), entries.end(), [&kind](const nlohmann::json& entry) {
        const auto expect = entry.is_object() ? entry.find("expect") : entry.end();
        return expect != entry.end() && expect->is_object() && expect->contains("kind")
            && expect->at("kind") == kind;
    });
}

} // namespace

void runUris(const nlohmann::json& file, VectorReport& report)
{
    requireKnownGroups(file, {"uris"}, report);
    const std::string remark = file.value("about", "");
    const ScanHosts hosts{hostsNamed("addressimo_hosts", remark), hostsNamed("bitkey_hosts", remark)};
    const nlohmann::json& entries = file.at("uris");
    if (hosts.addressimo.empty() && expectsKind(entries, "addressimo"))
        report.fail("about", "does not say which hosts are configured (addressimo_hosts=[...])");
    if (hosts.bitkey.empty() && expectsKind(entries, "bitkey"))
        report.fail("about", "does not say which hosts are configured (bitkey_hosts=[...])");
    judgeScans(entries, "uris", hosts, report);
}

} // namespace kiosk::conformance
