// SPDX-License-Identifier: Apache-2.0
// What the compiler writes for the three large variants, once for the whole program. Making, copies and moves
// go by tables, a function a kind: std::variant's own would look at what is there and at what comes.
#include "core/purchase/command.h"
#include "core/purchase/purchase.h"

#include <array>
#include <type_traits>
#include <utility>

namespace kiosk {

namespace {

template <class Kinds, std::size_t kind> void copyOne(Kinds& into, const Kinds& from)
{
    into.template emplace<kind>(*std::get_if<kind>(&from));
}

template <class Kinds, std::size_t kind> void moveOne(Kinds& into, Kinds& from)
{
    into.template emplace<kind>(std::move(*std::get_if<kind>(&from)));
}

template <class Kinds, std::size_t kind> void adoptOne(Kinds& into, void* from)
{
    into.template emplace<kind>(std::move(*static_cast<std::variant_alternative_t<kind, Kinds>*>(from)));
}

template <class Kinds> void copyKind(Kinds& into, const Kinds& from)
{
    static constexpr auto copies = []<std::size_t... kind>(std::index_sequence<kind...> /*all*/)
    {
        return std::array{&copyOne<Kinds, kind>...};
    }
    (std::make_index_sequence<std::variant_size_v<Kinds>>{});
    copies[from.index()](into, from);
}

template <class Kinds> void moveKind(Kinds& into, Kinds& from)
{
    static constexpr auto moves = []<std::size_t... kind>(std::index_sequence<kind...> /*all*/)
    {
        return std::array{&moveOne<Kinds, kind>...};
    }
    (std::make_index_sequence<std::variant_size_v<Kinds>>{});
    moves[from.index()](into, from);
}

template <class Kinds> void adoptKind(Kinds& into, std::size_t number, void* from)
{
    static constexpr auto adoptions = []<std::size_t... kind>(std::index_sequence<kind...> /*all*/)
    {
        return std::array{&adoptOne<Kinds, kind>...};
    }
    (std::make_index_sequence<std::variant_size_v<Kinds>>{});
    adoptions[number](into, from);
}

// A move that threw would leave nothing in the variant, and the tables have no row for nothing.
template <class... Kinds> constexpr bool moveWithoutFail(const std::variant<Kinds...>* /*which*/)
{
    return (std::is_nothrow_move_constructible_v<Kinds> && ...);
}
static_assert(moveWithoutFail(static_cast<const FactKind*>(nullptr)));
static_assert(moveWithoutFail(static_cast<const CommandKind*>(nullptr)));
static_assert(moveWithoutFail(static_cast<const StageKind*>(nullptr)));

} // namespace

template <class Kinds> OneOf<Kinds>::OneOf() = default;
template <class Kinds> OneOf<Kinds>::~OneOf() = default;
template <class Kinds> OneOf<Kinds>::OneOf(std::size_t number, void* kind) noexcept
{
    adoptKind<Kinds>(*this, number, kind);
}
template <class Kinds>
OneOf<Kinds>::OneOf(const OneOf& other)
    : Kinds()
{
    copyKind<Kinds>(*this, other);
}
template <class Kinds> OneOf<Kinds>::OneOf(OneOf&& other) noexcept { moveKind<Kinds>(*this, other); }
template <class Kinds> OneOf<Kinds>& OneOf<Kinds>::operator=(const OneOf& other)
{
    return *this = OneOf(other);
}
template <class Kinds> OneOf<Kinds>& OneOf<Kinds>::operator=(OneOf&& other) noexcept
{
    if (this != &other)
        moveKind<Kinds>(*this, other);
    return *this;
}

template struct OneOf<FactKind>;
template struct OneOf<CommandKind>;
template struct OneOf<StageKind>;

bool operator==(const Stage& a, const Stage& b)
{
    return static_cast<const StageKind&>(a) == static_cast<const StageKind&>(b);
}

} // namespace kiosk
