// SPDX-License-Identifier: Apache-2.0
#include "core/money/decimal.h"

#include <algorithm>
#include <limits>

namespace kiosk::decimal {

namespace {

constexpr std::size_t maxDigitsBeforePoint = 12;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

Uint128 valueOf(std::string_view digits)
{
    Uint128 value = 0;
    for (const char c : digits)
        value = value * 10 + static_cast<unsigned>(c - '0');
    return value;
}

struct Wide {
    Uint128 high;
    Uint128 low;
};

Wide multiply(Uint128 a, Uint128 b)
{
    constexpr Uint128 lowHalf = ~std::uint64_t{0};
    const Uint128 lowLow = (a & lowHalf) * (b & lowHalf);
    const Uint128 highLow = (a >> 64) * (b & lowHalf);
    const Uint128 lowHigh = (a & lowHalf) * (b >> 64);
    const Uint128 middle = (lowLow >> 64) + (highLow & lowHalf) + (lowHigh & lowHalf);
    return {(a >> 64) * (b >> 64) + (highLow >> 64) + (lowHigh >> 64) + (middle >> 64),
        (middle << 64) | (lowLow & lowHalf)};
}

} // namespace

Result<Uint128> parse(std::string_view text, int digits)
{
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    if (!allDigits(whole) || whole.size() > maxDigitsBeforePoint
        || (whole.size() > 1 && whole.front() == '0'))
        return Error{
            Errc::Malformed, "not a decimal of 1 to 12 digits without leading zeros before the point"};
    const auto places = static_cast<std::size_t>(digits);
    if (point == std::string_view::npos)
        return valueOf(whole) * powerOfTen(digits);
    const std::string_view fraction = text.substr(point + 1);
    if (!allDigits(fraction) || fraction.size() > places)
        return Error{
            Errc::Malformed, "after the point there may be 1 to " + std::to_string(digits) + " digits"};
    return valueOf(whole) * powerOfTen(digits)
        + valueOf(fraction) * powerOfTen(digits - static_cast<int>(fraction.size()));
}

std::string toString(Uint128 units)
{
    if (units <= std::numeric_limits<std::uint64_t>::max())
        return std::to_string(static_cast<std::uint64_t>(units));
    std::string text;
    do {
        text.push_back(static_cast<char>('0' + static_cast<int>(units % 10)));
        units /= 10;
    } while (units != 0);
    std::reverse(text.begin(), text.end());
    return text;
}

std::string toString(Uint128 units, int digits)
{
    std::string text = toString(units);
    if (digits == 0)
        return text;
    const auto places = static_cast<std::size_t>(digits);
    if (text.size() <= places)
        text.insert(0, places + 1 - text.size(), '0');
    text.insert(text.size() - places, 1, '.');
    return text;
}

Uint128 powerOfTen(int exponent)
{
    Uint128 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

std::optional<Uint128> multiplyDivide(Uint128 a, Uint128 b, Uint128 divisor)
{
    const Wide product = multiply(a, b);
    if (product.high == 0 && divisor != 0)
        return product.low / divisor;
    if (product.high >= divisor)
        return std::nullopt;
    // Long division, a bit at a time; the remainder stays below the divisor.
    Uint128 remainder = product.high;
    Uint128 quotient = 0;
    for (int bit = 127; bit >= 0; --bit) {
        const bool carry = (remainder >> 127) != 0;
        remainder = (remainder << 1) | ((product.low >> bit) & 1);
        quotient <<= 1;
        if (carry || remainder >= divisor) {
            remainder -= divisor;
            quotient |= 1;
        }
    }
    return quotient;
}

} // namespace kiosk::decimal
