// SPDX-License-Identifier: Apache-2.0
#include "core/address/bip21.h"

#include "core/address/ascii.h"
#include "core/address/base58_address.h"
#include "core/address/bip21_parameters.h"
#include "core/address/cash_candidate.h"
#include "core/address/cashaddr.h"
#include "core/address/plain_address.h"

#include <array>

namespace kiosk {

namespace {

struct Scheme {
    std::string_view name;
    Coin coin;
};

constexpr std::array schemes{
    Scheme{"bitcoin", Coin::Btc},
    Scheme{"litecoin", Coin::Ltc},
    Scheme{"bitcoincash", Coin::Bch},
    Scheme{"bchtest", Coin::Bch},
    Scheme{"bchreg", Coin::Bch},
};

const Scheme* schemeNamed(std::string_view name)
{
    const auto* found = std::find_if(schemes.begin(), schemes.end(),
        [name](const Scheme& scheme) { return ascii::equalIgnoringCase(scheme.name, name); });
    return found == schemes.end() ? nullptr : found;
}

OrRefusal<PlainAddress> ofCoin(OrRefusal<PlainAddress> address, Coin coin)
{
    if (auto* plain = std::get_if<PlainAddress>(&address)) {
        std::erase_if(
            plain->candidates, [coin](const Candidate& candidate) { return candidate.coin != coin; });
        if (plain->candidates.empty())
            return ScanRefusal{"scheme_mismatch"};
    }
    return address;
}

OrRefusal<PlainAddress> cashBody(std::string_view scheme, std::string_view body, Network network)
{
    if (const auto payload = base58AddressPayload(body)) {
        auto legacy = ofCoin(parsePlainAddress(body, network), Coin::Bch);
        if (auto* plain = std::get_if<PlainAddress>(&legacy))
            plain->warnings.emplace_back("legacy_format");
        return legacy;
    }
    auto candidate = cashCandidate(scheme, body);
    if (const auto* refusal = std::get_if<ScanRefusal>(&candidate))
        return *refusal;
    return PlainAddress{{std::get<Candidate>(std::move(candidate))}, {}};
}

// The body is empty: good only with a payment request, which names the address itself.
std::optional<ScanRefusal> refusalWithoutAddress(const Bip21Parameters& parameters)
{
    if (parameters.r)
        return std::nullopt;
    return ScanRefusal{parameters.lightning ? "lightning_unsupported" : "no_address"};
}

std::string_view withoutSlashes(std::string_view body)
{
    return body.starts_with("//") ? body.substr(2) : body;
}

} // namespace

bool isBip21Scheme(std::string_view scheme) { return schemeNamed(scheme) != nullptr; }

OrRefusal<Scan> parseBip21(std::string_view scheme, std::string_view rest, Network network)
{
    const Scheme& known = *schemeNamed(scheme);
    if (rest.find('#') != std::string_view::npos)
        return ScanRefusal{"bad_uri"};
    const std::size_t mark = std::min(rest.find('?'), rest.size());
    const std::string_view body = withoutSlashes(rest.substr(0, mark));
    auto parsed = parseBip21Parameters(rest.substr(std::min(mark + 1, rest.size())), known.coin, network);
    if (const auto* refusal = std::get_if<ScanRefusal>(&parsed))
        return *refusal;
    auto& parameters = std::get<Bip21Parameters>(parsed);
    if (known.coin == Coin::Bch && known.name != cashPrefixOf(network))
        return ScanRefusal{"wrong_network"};

    Scan scan{Scan::Kind::PaymentUri, {}, false, {}, {}, {}};
    if (body.empty()) {
        if (const auto refusal = refusalWithoutAddress(parameters))
            return *refusal;
    } else {
        auto address = known.coin == Coin::Bch ? cashBody(scheme, body, network)
                                               : ofCoin(parsePlainAddress(body, network), known.coin);
        if (const auto* refusal = std::get_if<ScanRefusal>(&address))
            return *refusal;
        auto& plain = std::get<PlainAddress>(address);
        scan.candidates = std::move(plain.candidates);
        scan.warnings = std::move(plain.warnings);
        if (parameters.lightning)
            scan.warnings.emplace_back("lightning_ignored");
    }
    scan.uri = PaymentUri{std::string(known.name), std::move(parameters.amountSat), {},
        std::move(parameters.label), std::move(parameters.message), std::move(parameters.r)};
    return scan;
}

} // namespace kiosk
