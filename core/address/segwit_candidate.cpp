// SPDX-License-Identifier: Apache-2.0
#include "core/address/segwit_candidate.h"

#include "core/address/ascii.h"
#include "core/address/bech32.h"
#include "core/address/scripts.h"

#include <array>

namespace kiosk {

namespace {

struct Prefix {
    std::string_view text;
    Coin coin;
    Network network;
};

constexpr std::array prefixes{
    Prefix{"bc", Coin::Btc, Network::Main},
    Prefix{"tb", Coin::Btc, Network::Test},
    Prefix{"bcrt", Coin::Btc, Network::Regtest},
    Prefix{"ltc", Coin::Ltc, Network::Main},
    Prefix{"tltc", Coin::Ltc, Network::Test},
    Prefix{"rltc", Coin::Ltc, Network::Regtest},
};

struct Relative {
    std::string_view prefix;
    std::string_view code;
};

constexpr std::array relatives{
    Relative{"sp", "unsupported_silent_payment"},
    Relative{"tsp", "unsupported_silent_payment"},
    Relative{"ltcmweb", "unsupported_mweb"},
    Relative{"tmweb", "unsupported_mweb"},
};

// The kiosk's policy beyond BIP-350: a payment cannot be undone, so witness versions without a meaning
// today are refused.
OrRefusal<Candidate> judged(
    const SegwitAddress& address, const Prefix& prefix, std::string_view text, Network network)
{
    if (address.prefix != prefix.text)
        return ScanRefusal{"bad_character"};
    if (prefix.network != network)
        return ScanRefusal{"wrong_network"};
    const bool taproot = address.version == 1 && address.program.size() == 32;
    if (address.version != 0 && !taproot)
        return ScanRefusal{"unsupported_witness_version"};
    const std::string type = taproot ? "p2tr" : (address.program.size() == 20 ? "p2wpkh" : "p2wsh");
    return Candidate{
        prefix.coin, type, ascii::lowered(text), scripts::payToWitness(address.version, address.program)};
}

} // namespace

std::optional<OrRefusal<Candidate>> segwitCandidate(std::string_view text, Network network)
{
    const std::size_t separator = text.find('1');
    if (separator == std::string_view::npos)
        return std::nullopt;
    const std::string named = ascii::lowered(text.substr(0, separator));
    for (const Relative& relative : relatives) {
        if (relative.prefix == named)
            return ScanRefusal{std::string(relative.code)};
    }
    for (const Prefix& prefix : prefixes) {
        if (prefix.text != named)
            continue;
        const auto address = decodeSegwit(text);
        if (const auto* refusal = std::get_if<ScanRefusal>(&address))
            return *refusal;
        return judged(std::get<SegwitAddress>(address), prefix, text, network);
    }
    return std::nullopt;
}

} // namespace kiosk
