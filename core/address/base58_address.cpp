// SPDX-License-Identifier: Apache-2.0
#include "core/address/base58_address.h"

#include "core/address/base58.h"
#include "core/address/cashaddr.h"
#include "core/address/scripts.h"

#include <algorithm>
#include <array>

namespace kiosk {

namespace {

struct Version {
    std::uint8_t byte;
    bool main; // otherwise test and regtest
    CashAddress::Type type;
    bool btc;
    bool ltc;
    bool bch;
};

constexpr auto keyHash = CashAddress::Type::PublicKeyHash;
constexpr auto scriptHash = CashAddress::Type::ScriptHash;

constexpr std::array versions{
    Version{0x00, true, keyHash, true, false, true},
    Version{0x05, true, scriptHash, true, true, true},
    Version{0x30, true, keyHash, false, true, false},
    Version{0x32, true, scriptHash, false, true, false},
    Version{0x6f, false, keyHash, true, true, true},
    Version{0xc4, false, scriptHash, true, true, true},
    Version{0x3a, false, scriptHash, false, true, false},
};

// Litecoin writes its script addresses under versions of its own; the old ones are still read.
std::string litecoinAddress(std::string_view text, const Version& version, ByteView hash)
{
    if (version.type == keyHash)
        return std::string(text);
    Bytes payload{static_cast<std::uint8_t>(version.main ? 0x32 : 0x3a)};
    payload.insert(payload.end(), hash.begin(), hash.end());
    return encodeBase58Check(payload);
}

} // namespace

std::optional<Bytes> base58AddressPayload(std::string_view text)
{
    if (text.size() < 20 || text.size() > 60)
        return std::nullopt;
    auto payload = decodeBase58Check(text);
    if (!payload || payload->empty())
        return std::nullopt;
    return payload;
}

OrRefusal<std::vector<Candidate>> base58Candidates(std::string_view text, ByteView payload, Network network)
{
    const auto* version = std::find_if(versions.begin(), versions.end(),
        [&payload](const Version& known) { return known.byte == payload.front(); });
    if (version == versions.end())
        return ScanRefusal{"unknown_version"};
    const ByteView hash = payload.subspan(1);
    if (hash.size() != 20)
        return ScanRefusal{"bad_length"};
    if (version->main != (network == Network::Main))
        return ScanRefusal{"wrong_network"};
    const bool toKey = version->type == keyHash;
    const std::string type = toKey ? "p2pkh" : "p2sh";
    const std::string script = toKey ? scripts::payToPublicKeyHash(hash) : scripts::payToScriptHash(hash);
    std::vector<Candidate> candidates;
    if (version->btc)
        candidates.push_back({Coin::Btc, type, std::string(text), script});
    if (version->ltc)
        candidates.push_back({Coin::Ltc, type, litecoinAddress(text, *version, hash), script});
    if (version->bch)
        candidates.push_back(
            {Coin::Bch, type, encodeCashAddr(cashPrefixOf(network), version->type, hash), script});
    return candidates;
}

} // namespace kiosk
