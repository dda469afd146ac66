// SPDX-License-Identifier: Apache-2.0
// The words under which the journal keeps enumerations, so that reordering one never changes what is on a
// disk. Append, never rename: old journals must stay readable.
#pragma once

#include "core/purchase/event.h"

#include <concepts>
#include <optional>
#include <string_view>
#include <type_traits>

namespace kiosk {

// Empty for a value that the enumeration does not have.
std::string_view wordOf(Closed value);
std::string_view wordOf(ValidatorTroubleKind value);
std::string_view wordOf(PowerUpBill value);
std::string_view wordOf(PrintVerdict value);
std::string_view wordOf(AskKind value);
std::string_view wordOf(Deadline value);
std::string_view wordOf(ReceiptWay value);
std::string_view wordOf(PaymentWay value);

template <class Value>
concept HasWords = std::is_enum_v<Value> && requires(Value value)
{
    {
        wordOf(value)
        } -> std::same_as<std::string_view>;
};

template <HasWords Value> std::optional<Value> fromWord(std::string_view word)
{
    constexpr int moreThanAnyHas = 64;
    for (int number = 0; number < moreThanAnyHas && !word.empty(); ++number)
        if (wordOf(static_cast<Value>(number)) == word)
            return static_cast<Value>(number);
    return std::nullopt;
}

} // namespace kiosk
