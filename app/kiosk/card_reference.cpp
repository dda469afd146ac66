// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/card_reference.h"

#include <charconv>

namespace kiosk {

namespace {

constexpr std::size_t idLength = 36; // a UUID

} // namespace

std::string debitReference(const PurchaseId& purchase, std::uint32_t number)
{
    return purchase + "-" + std::to_string(number);
}

std::string refundReference(const PurchaseId& purchase, std::uint32_t number)
{
    return debitReference(purchase, number) + "R";
}

std::optional<CardReference> parseCardReference(std::string_view text)
{
    CardReference reference;
    if (text.size() > idLength + 1 && text.back() == 'R') {
        reference.refund = true;
        text.remove_suffix(1);
    }
    if (text.size() < idLength + 2 || text[idLength] != '-')
        return std::nullopt;
    const auto digits = text.substr(idLength + 1);
    const auto* end = digits.data() + digits.size();
    const auto [stop, problem] = std::from_chars(digits.data(), end, reference.number);
    if (problem != std::errc() || stop != end || reference.number == 0)
        return std::nullopt;
    reference.purchase = std::string(text.substr(0, idLength));
    return reference;
}

} // namespace kiosk
