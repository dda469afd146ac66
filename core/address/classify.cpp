// SPDX-License-Identifier: Apache-2.0
#include "core/address/classify.h"

#include "core/address/ascii.h"
#include "core/address/bip21.h"
#include "core/address/ethereum_uri.h"
#include "core/address/plain_address.h"
#include "core/address/scanned_secret.h"
#include "core/address/web_url.h"
#include "core/keys/secret.h"

namespace kiosk {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

// A key may also hide behind a scheme ("bitcoin:K…"): what stands between
// the scheme and the parameters.
std::optional<std::string_view> secretAnywhereIn(std::string_view text)
{
    if (const auto secret = secretIn(text))
        return secret;
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    std::string_view body = text.substr(colon + 1);
    while (body.starts_with('/'))
        body.remove_prefix(1);
    body = body.substr(0, body.find_first_of("?#@/"));
    return secretIn(body);
}

OrRefusal<Scan> plainAddress(std::string_view text, Network network)
{
    auto address = parsePlainAddress(text, network);
    if (const auto* refusal = std::get_if<ScanRefusal>(&address))
        return *refusal;
    auto& plain = std::get<PlainAddress>(address);
    const bool ambiguous = plain.candidates.size() > 1;
    return Scan{
        Scan::Kind::Address, std::move(plain.candidates), ambiguous, std::move(plain.warnings), {}, {}};
}

bool lists(const std::vector<std::string>& hosts, std::string_view host)
{
    return std::any_of(hosts.begin(), hosts.end(),
        [host](const std::string& known) { return ascii::equalIgnoringCase(known, host); });
}

bool isResolvePath(std::string_view path)
{
    constexpr std::string_view begin = "/address/";
    constexpr std::string_view end = "/resolve";
    constexpr std::size_t idSize = 32;
    if (path.size() != begin.size() + idSize + end.size() || !path.starts_with(begin) || !path.ends_with(end))
        return false;
    return path.substr(begin.size(), idSize).find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

OrRefusal<Scan> link(std::string_view text, const ScanHosts& hosts)
{
    const ScanRefusal refusal{"unsupported_url"};
    const auto url = parseWebUrl(text);
    if (!url || !url->secure || url->hasUser || url->hasPort || url->hasFragment)
        return refusal;
    if (lists(hosts.addressimo, url->host) && isResolvePath(url->path)
        && (url->query.empty() || url->query == "bip70=true"))
        return Scan{Scan::Kind::Addressimo, {}, false, {}, {}, std::string(text)};
    if (lists(hosts.bitkey, url->host) && url->path == "/bitkey/widget")
        return Scan{Scan::Kind::Bitkey, {}, false, {}, {}, std::string(text)};
    return refusal;
}

OrRefusal<Scan> withScheme(
    std::string_view text, std::string_view schemeText, Network network, const ScanHosts& hosts)
{
    const std::string scheme = ascii::lowered(schemeText);
    const std::string_view rest = text.substr(schemeText.size() + 1);
    if (isBip21Scheme(scheme))
        return parseBip21(schemeText, rest, network);
    if (scheme == "ethereum")
        return parseEthereumUri(rest, network);
    if (scheme == "lightning")
        return ScanRefusal{"lightning_unsupported"};
    if (scheme == "bitid")
        return ScanRefusal{"bitid_uri"};
    if (scheme == "https" || scheme == "http")
        return link(text, hosts);
    return ScanRefusal{"unsupported_scheme"};
}

} // namespace

Result<Network> parseNetwork(std::string_view name)
{
    if (name == "main")
        return Network::Main;
    if (name == "test")
        return Network::Test;
    if (name == "regtest")
        return Network::Regtest;
    return Error{Errc::Malformed, "a network is one of main, test, regtest"};
}

std::variant<Scan, ScanRefusal> classify(std::string_view text, Network network, const ScanHosts& hosts)
{
    text = trimmed(text);
    if (text.empty())
        return ScanRefusal{"empty"};
    if (text.size() > longestScan)
        return ScanRefusal{"too_long"};
    if (const auto secret = secretAnywhereIn(text))
        return ScanRefusal{std::string(*secret)};
    if (!std::all_of(text.begin(), text.end(), ascii::isVisible))
        return ScanRefusal{"bad_character"};
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return plainAddress(text, network);
    return withScheme(text, text.substr(0, colon), network, hosts);
}

std::variant<Scan, ScanRefusal> classifyAndWipe(std::string& text, Network network, const ScanHosts& hosts)
{
    auto verdict = classify(text, network, hosts);
    const auto* refusal = std::get_if<ScanRefusal>(&verdict);
    if (refusal != nullptr && (refusal->code == "private_key" || refusal->code == "extended_public_key"))
        wipe(text);
    return verdict;
}

const Candidate* candidateFor(const Scan& scan, Coin coin)
{
    const auto found = std::find_if(scan.candidates.begin(), scan.candidates.end(),
        [coin](const Candidate& candidate) { return candidate.coin == coin; });
    return found == scan.candidates.end() ? nullptr : &*found;
}

} // namespace kiosk
