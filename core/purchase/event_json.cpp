// SPDX-License-Identifier: Apache-2.0
#include "core/purchase/event_json.h"

#include "core/journal/fact_values.h"

#include <algorithm>
#include <array>

namespace kiosk {

namespace {

// --- every fact ---

using FactReader = Result<Fact> (*)(const athena::Value& body);

template <class T> Result<Fact> readFact(const athena::Value& body)
{
    T fact;
    const Status read = description::Read::value(body, fact, {nullptr, describe(description::Of<T>{}).name});
    if (!read)
        return read.error();
    return Fact(std::move(fact));
}

struct FactType {
    std::string_view name;
    FactReader read;
};

template <std::size_t... Index> constexpr auto makeFactTypes(std::index_sequence<Index...> /*all*/)
{
    return std::array{FactType{describe(description::Of<std::variant_alternative_t<Index, Fact>>{}).name,
        &readFact<std::variant_alternative_t<Index, Fact>>}...};
}

constexpr auto factTypes = makeFactTypes(std::make_index_sequence<std::variant_size_v<Fact>>{});

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
    Result<Fact> fact = known->read(object->root());
    if (!fact)
        return fact.error();
    return Event{at, std::move(purchase), std::move(fact).value()};
}

} // namespace kiosk
