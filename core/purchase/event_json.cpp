// SPDX-License-Identifier: Apache-2.0
#include "core/purchase/event_json.h"

#include "core/journal/fact_values.h"

#include <algorithm>
#include <array>

namespace kiosk {

namespace {

// --- every fact ---

using FactReader = Status (*)(const athena::Value& body, Fact& into);

template <class T> Status readFact(const athena::Value& body, Fact& into)
{
    return description::Read::value(body, into.emplace<T>(), {nullptr, describe(description::Of<T>{}).name});
}

struct FactType {
    std::string_view name;
    FactReader read;
};

template <std::size_t... Index> constexpr auto makeFactTypes(std::index_sequence<Index...> /*all*/)
{
    return std::array{FactType{describe(description::Of<std::variant_alternative_t<Index, FactKind>>{}).name,
        &readFact<std::variant_alternative_t<Index, FactKind>>}...};
}

constexpr auto factTypes = makeFactTypes(std::make_index_sequence<std::variant_size_v<FactKind>>{});

} // namespace

std::string_view typeOf(const Fact& fact)
{
    return std::visit([]<class T>(const T& /*fact*/) { return describe(description::Of<T>{}).name; }, fact);
}

std::string bodyOf(const Fact& fact)
{
    std::string body;
    std::visit([&body](const auto& one) { description::Write::value(body, one); }, fact);
    return body;
}

Result<Event> decodeEvent(std::string_view type, std::string_view body, Milliseconds at, PurchaseId purchase)
{
    const auto* known = std::find_if(
        factTypes.begin(), factTypes.end(), [&](const FactType& one) { return one.name == type; });
    if (known == factTypes.end())
        return Error{Errc::Corrupt, "an event of a type that this program does not know"};
    const auto object = athena::Document::read(body);
    if (!object)
        return description::corrupt({nullptr, type}, object.error().detail);
    Event event{at, std::move(purchase), {}};
    if (Status read = known->read(object->root(), event.fact); !read)
        return read.error();
    return event;
}

} // namespace kiosk
