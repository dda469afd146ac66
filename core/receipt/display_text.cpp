// SPDX-License-Identifier: Apache-2.0
#include "core/receipt/display_text.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace kiosk {

namespace {

std::string withThousands(const std::string& number)
{
    const std::size_t whole = std::min(number.find('.'), number.size());
    std::string out;
    for (std::size_t i = 0; i < whole; ++i) {
        if (i > 0 && (whole - i) % 3 == 0)
            out += ',';
        out += number[i];
    }
    return out + number.substr(whole);
}

std::string withCurrency(const std::string& number, Currency currency)
{
    if (currency.code() == "USD")
        return "$" + withThousands(number);
    if (currency.code() == "EUR")
        return "\u20ac" + withThousands(number);
    return withThousands(number) + " " + std::string(currency.code());
}

} // namespace

std::string displayText(const Money& money) { return withCurrency(money.toString(), money.currency()); }

std::string displayText(const Price& price) { return withCurrency(price.toString(), price.currency()); }

std::string displayText(const CryptoAmount& amount)
{
    return amount.toString() + " " + std::string(codeOf(amount.coin()));
}

std::string inGroupsOfFour(std::string_view text)
{
    std::string out;
    if (const auto colon = text.find(':'); colon != std::string_view::npos) {
        out = text.substr(0, colon + 1);
        text.remove_prefix(colon + 1);
    }
    for (std::size_t i = 0; i < text.size(); i += 4) {
        if (!out.empty())
            out += ' ';
        out += text.substr(i, 4);
    }
    return out;
}

std::string utcOffsetText(int minutes)
{
    const int distance = std::abs(minutes);
    std::array<char, 32> text{};
    std::snprintf(
        text.data(), text.size(), "UTC%c%02d:%02d", minutes < 0 ? '-' : '+', distance / 60, distance % 60);
    return text.data();
}

} // namespace kiosk
