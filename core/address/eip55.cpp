// SPDX-License-Identifier: Apache-2.0
#include "core/address/eip55.h"

#include "core/address/ascii.h"
#include "core/address/keccak256.h"

namespace kiosk {

namespace {

std::string withChecksum(std::string digits)
{
    const auto hash = keccak256(asBytes(digits));
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int nibble = i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2] & 15;
        if (nibble >= 8 && ascii::isLower(digits[i]))
            digits[i] = static_cast<char>(digits[i] - 'a' + 'A');
    }
    return digits;
}

} // namespace

OrRefusal<EthereumAddress> parseEthereumAddress(std::string_view text)
{
    constexpr std::size_t digitCount = 40;
    if (!text.starts_with("0x") || text.size() != 2 + digitCount)
        return ScanRefusal{"eth_format"};
    const std::string_view digits = text.substr(2);
    if (!std::all_of(digits.begin(), digits.end(), ascii::isHexDigit))
        return ScanRefusal{"eth_format"};
    if (digits.find_first_not_of('0') == std::string_view::npos)
        return ScanRefusal{"burn_address"};
    const std::string checksummed = withChecksum(ascii::lowered(digits));
    if (ascii::isMixedCase(digits) && digits != checksummed)
        return ScanRefusal{"bad_checksum"};
    const bool hasLetters = !std::all_of(digits.begin(), digits.end(), ascii::isDigit);
    return EthereumAddress{"0x" + checksummed, hasLetters && !ascii::isMixedCase(digits)};
}

} // namespace kiosk
