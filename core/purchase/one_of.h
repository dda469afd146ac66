// SPDX-License-Identifier: Apache-2.0
// The base of facts, commands and stages.
#pragma once

#include <variant>

namespace kiosk {

// A variant of many kinds whose copies, moves and end are compiled once, in kinds.cpp: they are long, and
// every file would have its own.
template <class Kinds> struct OneOf : Kinds {
    using Kinds::Kinds;
    OneOf();
    OneOf(const OneOf& other);
    OneOf(OneOf&& other) noexcept;
    OneOf& operator=(const OneOf& other);
    OneOf& operator=(OneOf&& other) noexcept;
    ~OneOf();
};

} // namespace kiosk
