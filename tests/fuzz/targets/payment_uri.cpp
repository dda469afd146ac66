// SPDX-License-Identifier: Apache-2.0
// Payment URIs of every scheme, and those that are only recognised (BitID, Lightning), by their own doors.
#include "core/address/bip21.h"
#include "core/address/ethereum_uri.h"
#include "core/address/percent.h"
#include "core/address/web_url.h"
#include "tests/fuzz/targets/scan_checks.h"

namespace {

constexpr std::string_view uriSchemes[] = {
    "bitcoin", "litecoin", "bitcoincash", "bchtest", "bchreg", "ethereum", "bitid", "lightning", "https"};

bool isVisibleText(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

void readDirectly(std::string_view scheme, std::string_view rest, kiosk::Network network)
{
    if (!isVisibleText(rest))
        return; // classify lets nothing else through
    const bool bip21 = kiosk::isBip21Scheme(scheme);
    if (!bip21 && scheme != "ethereum")
        return;
    const auto parsed =
        bip21 ? kiosk::parseBip21(scheme, rest, network) : kiosk::parseEthereumUri(rest, network);
    if (const auto* scan = std::get_if<kiosk::Scan>(&parsed)) {
        kiosk::fuzz::mustBeSound(*scan, network);
        MUST(scan->uri && scan->uri->scheme == scheme);
    }
}

} // namespace

FUZZ_TARGET(payment_uri)
{
    using namespace kiosk;
    fuzz::Input in(bytes);
    const Network network = fuzz::networkOf(in.byte());
    const std::string scheme(uriSchemes[in.byte() % std::size(uriSchemes)]);
    const std::string rest = in.restAsText();
    readDirectly(scheme, rest, network);
    const auto verdict = classify(scheme + ":" + rest, network, fuzz::someHosts());
    if (const auto* scan = std::get_if<Scan>(&verdict)) {
        MUST(scheme != "bitid" && scheme != "lightning");
        fuzz::mustBeSound(*scan, network);
    }
    const auto decoded = percentDecoded(rest);
    if (const auto* text = std::get_if<std::string>(&decoded))
        fuzz::mustBePlainText(*text);
    if (const auto url = parseWebUrl(rest))
        MUST(!url->host.empty() && isVisibleText(rest));
}
