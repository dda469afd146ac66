// SPDX-License-Identifier: Apache-2.0
#include "core/address/base58.h"

#include "core/keys/hash.h"
#include "core/keys/secret.h"

#include <algorithm>
#include <array>

namespace kiosk {

namespace {

constexpr std::string_view alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr std::size_t base58ChecksumSize = 4;

std::array<std::uint8_t, base58ChecksumSize> checksumOf(ByteView payload)
{
    const Hash256 digest = sha256(sha256(payload));
    std::array<std::uint8_t, base58ChecksumSize> checksum{};
    std::copy_n(digest.begin(), base58ChecksumSize, checksum.begin());
    return checksum;
}

template <class Text, class Zero> std::size_t leading(const Text& text, Zero zero)
{
    std::size_t count = 0;
    while (count < text.size() && text[count] == zero)
        ++count;
    return count;
}

} // namespace

bool isBase58(std::string_view text) { return text.find_first_not_of(alphabet) == std::string_view::npos; }

std::string encodeBase58(ByteView bytes)
{
    const std::size_t zeros = leading(bytes, 0);
    std::string digits((bytes.size() - zeros) * 138 / 100 + 1, 0); // log(256) / log(58), rounded up
    for (const std::uint8_t byte : bytes.subspan(zeros)) {
        unsigned carry = byte;
        for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
            carry += static_cast<unsigned>(*digit) * 256U;
            *digit = static_cast<char>(carry % 58);
            carry /= 58;
        }
    }
    std::string text(zeros, alphabet.front());
    for (std::size_t i = leading(digits, 0); i < digits.size(); ++i)
        text.push_back(alphabet[static_cast<std::size_t>(digits[i])]);
    return text;
}

std::optional<Bytes> decodeBase58(std::string_view text)
{
    if (!isBase58(text))
        return std::nullopt;
    const std::size_t zeros = leading(text, alphabet.front());
    // One buffer from the beginning to the end, so that no copy of a secret stays behind.
    Bytes bytes(zeros + (text.size() - zeros) * 733 / 1000 + 1, 0); // log(58) / log(256), rounded up
    for (const char c : text.substr(zeros)) {
        auto carry = static_cast<unsigned>(alphabet.find(c));
        for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte) {
            carry += *byte * 58U;
            *byte = static_cast<std::uint8_t>(carry);
            carry >>= 8;
        }
    }
    const std::size_t slack = leading(bytes, 0) - zeros;
    bytes.erase(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(slack));
    return bytes;
}

std::string encodeBase58Check(ByteView payload)
{
    Bytes bytes(payload.begin(), payload.end());
    const auto checksum = checksumOf(payload);
    bytes.insert(bytes.end(), checksum.begin(), checksum.end());
    return encodeBase58(bytes);
}

std::optional<Bytes> decodeBase58Check(std::string_view text)
{
    std::optional<Bytes> bytes = decodeBase58(text);
    if (!bytes || bytes->size() < base58ChecksumSize)
        return std::nullopt;
    const std::size_t size = bytes->size() - base58ChecksumSize;
    const auto checksum = checksumOf(ByteView(*bytes).first(size));
    if (!std::equal(checksum.begin(), checksum.end(), bytes->begin() + static_cast<std::ptrdiff_t>(size))) {
        wipe(*bytes);
        return std::nullopt;
    }
    bytes->resize(size);
    return bytes;
}

} // namespace kiosk
