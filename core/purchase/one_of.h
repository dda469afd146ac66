// SPDX-License-Identifier: Apache-2.0
// The base of facts, commands and stages.
#pragma once

#include <cstddef>
#include <type_traits>
#include <variant>

namespace kiosk {

// The place of a kind in a variant; one past the last where it is not among its kinds.
template <class Kind, class Kinds> constexpr std::size_t numberOf = 0;
template <class Kind, class... Kinds>
constexpr std::size_t numberOf<Kind, std::variant<Kinds...>> = [] {
    std::size_t number = 0;
    static_cast<void>(((std::is_same_v<Kind, Kinds> || (++number, false)) || ...));
    return number;
}();

// A variant of many kinds whose making, copies, moves and end are compiled once, in kinds.cpp: they are long,
// and every file would have its own.
template <class Kinds> struct OneOf : Kinds {
    OneOf();
    // Implicit, as a variant's own.
    template <class Kind>
    requires(numberOf<Kind, Kinds> < std::variant_size_v<Kinds>) OneOf(Kind kind)
        : OneOf(numberOf<Kind, Kinds>, &kind)
    {
    }
    OneOf(const OneOf& other);
    OneOf(OneOf&& other) noexcept;
    OneOf& operator=(const OneOf& other);
    OneOf& operator=(OneOf&& other) noexcept;
    ~OneOf();

private:
    // What is there, of the kind of that number, is moved from.
    OneOf(std::size_t number, void* kind) noexcept;
};

} // namespace kiosk
