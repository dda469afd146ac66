// SPDX-License-Identifier: Apache-2.0
#include "core/keys/der_signature.h"

#include <algorithm>

namespace kiosk {
namespace {

using Scalar = std::array<std::uint8_t, 32>;

constexpr std::size_t maxDerSize = 72; // two integers of 33 bytes, three headers of 2

// The order n of the group and n/2 rounded down (SEC 2, 2.4.1).
constexpr Scalar order = {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xfe, 0xba, 0xae, 0xdc, 0xe6, 0xaf, 0x48, 0xa0, 0x3b, 0xbf, 0xd2, 0x5e, 0x8c, 0xd0, 0x36, 0x41,
    0x41};
constexpr Scalar halfOrder = {0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0x5d, 0x57, 0x6e, 0x73, 0x57, 0xa4, 0x50, 0x1d, 0xdf, 0xe9, 0x2f, 0x46, 0x68, 0x1b,
    0x20, 0xa0};

Error malformedSignature(const char* what) { return {Errc::Malformed, std::string("signature: ") + what}; }

// Takes one INTEGER off the front of `rest`.
Result<Scalar> takeInteger(ByteView& rest)
{
    if (rest.size() < 2 || rest[0] != 0x02)
        return malformedSignature("an INTEGER is missing");
    const std::size_t length = rest[1];
    if (length == 0 || length > 33 || length > rest.size() - 2)
        return malformedSignature("an INTEGER has a wrong length");
    ByteView digits = rest.subspan(2, length);
    rest = rest.subspan(2 + length);
    if ((digits[0] & 0x80) != 0)
        return malformedSignature("an INTEGER is negative");
    if (digits[0] == 0 && length > 1) {
        if ((digits[1] & 0x80) == 0)
            return malformedSignature("an INTEGER has a needless zero in front");
        digits = digits.subspan(1);
    }
    if (digits.size() > Scalar{}.size())
        return malformedSignature("an INTEGER is out of range");
    Scalar value{};
    std::copy(digits.begin(), digits.end(), value.end() - static_cast<std::ptrdiff_t>(digits.size()));
    if (value == Scalar{} || value >= order)
        return malformedSignature("an INTEGER is out of range");
    return value;
}

} // namespace

Result<CompactSignature> parseStrictDer(ByteView der)
{
    if (der.size() < 2 || der.size() > maxDerSize || der[0] != 0x30 || der[1] != der.size() - 2)
        return malformedSignature("not one SEQUENCE of the given length");
    ByteView rest = der.subspan(2);
    const auto r = takeInteger(rest);
    if (!r)
        return r.error();
    const auto s = takeInteger(rest);
    if (!s)
        return s.error();
    if (!rest.empty())
        return malformedSignature("bytes after the second INTEGER");
    if (*s > halfOrder)
        return Error{Errc::Refused, "signature: s is above half of the group's order"};
    CompactSignature signature{};
    std::copy(r->begin(), r->end(), signature.begin());
    std::copy(s->begin(), s->end(), signature.begin() + 32);
    return signature;
}

} // namespace kiosk
