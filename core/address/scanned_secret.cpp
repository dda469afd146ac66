// SPDX-License-Identifier: Apache-2.0
#include "core/address/scanned_secret.h"

#include "core/address/ascii.h"
#include "core/address/base58.h"
#include "core/address/word_lists.h"
#include "core/keys/secret.h"

#include <array>

namespace kiosk {

namespace {

constexpr std::string_view privateKey = "private_key";
constexpr std::string_view extendedPublicKey = "extended_public_key";

template <class Values, class Value> bool contains(const Values& values, const Value& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

bool isListedWord(std::string_view word)
{
    const auto bip39 = bip39Words();
    const auto slip39 = slip39Words();
    return std::binary_search(bip39.begin(), bip39.end(), word)
        || std::binary_search(slip39.begin(), slip39.end(), word);
}

// A seed (BIP-39) or a share of one (SLIP-39).
bool isMnemonic(std::string_view text)
{
    constexpr std::array counts{12, 15, 18, 20, 21, 24, 33};
    int count = 0;
    for (std::size_t begin = 0; begin <= text.size(); ++count) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (count == counts.back() || !isListedWord(text.substr(begin, end - begin)))
            return false;
        begin = end + 1;
    }
    return contains(counts, count);
}

bool isHexKey(std::string_view text)
{
    if (text.starts_with("0x") || text.starts_with("0X")) // a code of capitals is smaller
        text.remove_prefix(2);
    return text.size() == 64 && std::all_of(text.begin(), text.end(), ascii::isHexDigit);
}

std::optional<std::string_view> secretPayload(ByteView payload)
{
    constexpr std::array<std::uint8_t, 3> walletVersions{0x80, 0xef, 0xb0};
    constexpr std::array<std::uint32_t, 8> privateVersions{
        0x0488ade4, 0x04358394, 0x049d7878, 0x04b2430c, 0x044a4e28, 0x045f18bc, 0x0295b005, 0x02aa7a99};
    constexpr std::array<std::uint32_t, 10> publicVersions{0x0488b21e, 0x043587cf, 0x049d7cb2, 0x04b24746,
        0x044a5262, 0x045f1cf6, 0x0295b43f, 0x02aa7ed3, 0x019da462, 0x01b26ef6};

    const bool isWalletKey = (payload.size() == 33 || (payload.size() == 34 && payload.back() == 0x01))
        && contains(walletVersions, payload.front());
    const bool isBip38 =
        payload.size() == 39 && payload[0] == 0x01 && (payload[1] == 0x42 || payload[1] == 0x43);
    if (isWalletKey || isBip38)
        return privateKey;
    if (payload.size() != 78)
        return std::nullopt;
    const std::uint32_t version = std::uint32_t{payload[0]} << 24 | std::uint32_t{payload[1]} << 16
        | std::uint32_t{payload[2]} << 8 | payload[3];
    if (contains(privateVersions, version))
        return privateKey;
    if (contains(publicVersions, version))
        return extendedPublicKey;
    return std::nullopt;
}

} // namespace

std::optional<std::string_view> secretIn(std::string_view text)
{
    constexpr std::size_t longestEncodedKey = 112; // 82 bytes in Base58
    if (isMnemonic(text) || isHexKey(text))
        return privateKey;
    if (text.size() > longestEncodedKey)
        return std::nullopt;
    std::optional<Bytes> payload = decodeBase58Check(text);
    if (!payload)
        return std::nullopt;
    const auto secret = secretPayload(*payload);
    wipe(*payload);
    return secret;
}

} // namespace kiosk
