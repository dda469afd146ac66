// SPDX-License-Identifier: Apache-2.0
#include "core/purchase/event_json.h"

#include "core/journal/fact_values.h"

#include <algorithm>
#include <array>

namespace kiosk {

namespace {

// --- every fact ---

template <class T> Status readFact(const athena::Value& body, Fact& into)
{
    return description::Read::value(body, into.emplace<T>(), {nullptr, describe(description::Of<T>{}).name});
}

template <class T> void writeFact(std::string& body, const Fact& fact)
{
    description::Write::value(body, *std::get_if<T>(&fact));
}

struct FactType {
    std::string_view name;
    Status (*read)(const athena::Value& body, Fact& into);
    void (*write)(std::string& body, const Fact& fact);
};

template <class T> constexpr FactType typeFor()
{
    return {describe(description::Of<T>{}).name, &readFact<T>, &writeFact<T>};
}

template <class... F> constexpr auto typesOf(const std::variant<F...>* /*facts*/)
{
    return std::array{typeFor<F>()...};
}

constexpr auto factTypes = typesOf(static_cast<const FactKind*>(nullptr));

} // namespace

std::string_view typeOf(const Fact& fact) { return factTypes[fact.index()].name; }

std::string bodyOf(const Fact& fact)
{
    std::string body;
    factTypes[fact.index()].write(body, fact);
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
