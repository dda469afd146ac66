// SPDX-License-Identifier: Apache-2.0
#include "core/address/plain_address.h"

#include "core/address/ascii.h"
#include "core/address/base58.h"
#include "core/address/base58_address.h"
#include "core/address/cash_candidate.h"
#include "core/address/eip55.h"
#include "core/address/segwit_candidate.h"

#include <array>

namespace kiosk {

namespace {

OrRefusal<PlainAddress> only(const OrRefusal<Candidate>& candidate)
{
    if (const auto* refusal = std::get_if<ScanRefusal>(&candidate))
        return *refusal;
    return PlainAddress{{std::get<Candidate>(candidate)}, {}};
}

OrRefusal<PlainAddress> ethereum(std::string_view text)
{
    const auto parsed = parseEthereumAddress(text);
    if (const auto* refusal = std::get_if<ScanRefusal>(&parsed))
        return *refusal;
    const auto& address = std::get<EthereumAddress>(parsed);
    PlainAddress plain{{{Coin::Eth, "account", address.checksummed, ""}}, {}};
    if (address.unchecked)
        plain.warnings.emplace_back("no_checksum");
    return plain;
}

OrRefusal<PlainAddress> base58(std::string_view text, ByteView payload, Network network)
{
    auto candidates = base58Candidates(text, payload, network);
    if (const auto* refusal = std::get_if<ScanRefusal>(&candidates))
        return *refusal;
    return PlainAddress{std::get<std::vector<Candidate>>(std::move(candidates)), {}};
}

bool isLightning(std::string_view text)
{
    constexpr std::array<std::string_view, 4> beginnings{"lnbc", "lntb", "lnurl1", "lno1"};
    const std::size_t at = text.find('@');
    if (at != std::string_view::npos)
        return at > 0 && at + 1 < text.size() && text.find('@', at + 1) == std::string_view::npos;
    if (ascii::isMixedCase(text))
        return false;
    const std::string lower = ascii::lowered(text);
    return std::any_of(beginnings.begin(), beginnings.end(),
        [&lower](std::string_view beginning) { return lower.starts_with(beginning); });
}

// Nothing matched; the text may still have been meant as a Base58 address.
ScanRefusal unreadable(std::string_view text)
{
    constexpr std::string_view firstCharacters = "13LMmn2Q";
    if (text.size() < 25 || text.size() > 36 || firstCharacters.find(text.front()) == std::string_view::npos)
        return {"unrecognized"};
    return {isBase58(text) ? "bad_checksum" : "bad_character"};
}

} // namespace

OrRefusal<PlainAddress> parsePlainAddress(std::string_view text, Network network)
{
    if (text.starts_with("0x") || text.starts_with("0X"))
        return ethereum(text);
    if (const auto payload = base58AddressPayload(text))
        return base58(text, *payload, network);
    if (isLightning(text))
        return ScanRefusal{"lightning_unsupported"};
    if (const auto candidate = segwitCandidate(text, network))
        return only(*candidate);
    if (looksLikeBareCashAddr(text))
        return only(bareCashCandidate(text, network));
    return unreadable(text);
}

} // namespace kiosk
