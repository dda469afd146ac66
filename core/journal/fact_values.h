// SPDX-License-Identifier: Apache-2.0
// The values that facts are made of, to JSON and strictly back. Private to the journal's form of events.
#pragma once

#include "core/athena/json.h"
#include "core/journal/fact_description.h"
#include "core/journal/fact_words.h"

#include <limits>
#include <utility>

namespace kiosk::description {

using athena::Value;

inline constexpr std::size_t longestList = 64;
inline constexpr std::size_t longestText = 512;

template <class T>
concept Described = requires
{
    describe(Of<T>{});
};

// How many members an aggregate has, so that none can be left out of its description.
struct Anything {
    template <class T> operator T() const; // NOLINT(google-explicit-constructor): it stands for any member
};
template <class T, class... Members> constexpr std::size_t memberCount()
{
    if constexpr (requires { T{Members{}..., Anything{}}; })
        return memberCount<T, Members..., Anything>();
    else
        return sizeof...(Members);
}

template <Described T> constexpr bool isWhole()
{
    return memberCount<T>() == std::tuple_size_v<decltype(describe(Of<T>{}).members)>;
}

// --- to JSON ---

struct Write {
    static void value(std::string& out, bool flag) { athena::writeJson(out, flag); }
    static void value(std::string& out, std::int64_t number) { athena::writeJson(out, number); }
    static void value(std::string& out, std::uint32_t number) { athena::writeJson(out, number); }
    static void value(std::string& out, int number) { athena::writeJson(out, number); }
    static void value(std::string& out, const std::string& text) { athena::writeJson(out, text); }
    static void value(std::string& out, const Money& money)
    {
        athena::writeJson(out, money.toString().append(" ").append(money.currency().code()));
    }
    static void value(std::string& out, Coin coin) { athena::writeJson(out, codeOf(coin)); }
    static void value(std::string& out, const athena::TransactionRecord& record)
    {
        athena::writeJson(out, athena::encode(record));
    }
    static void value(std::string& out, HasWords auto word) { athena::writeJson(out, wordOf(word)); }

    template <class T> static void value(std::string& out, const std::optional<T>& maybe)
    {
        if (maybe)
            value(out, *maybe);
        else
            out += "null";
    }
    template <class T> static void value(std::string& out, const std::vector<T>& list)
    {
        char before = '[';
        for (const T& item : list) {
            out += std::exchange(before, ',');
            value(out, item);
        }
        out += list.empty() ? "[]" : "]";
    }
    template <Described T> static void value(std::string& out, const T& object)
    {
        static_assert(isWhole<T>(), "a member is missing in fact_description.h");
        athena::ObjectText text;
        std::apply(
            [&](const auto&... member) { (value(text.member(member.name), object.*member.pointer), ...); },
            describe(Of<T>{}).members);
        out += text.take();
    }
};

// --- from JSON ---

// Where a value stands: its name is put together for an error alone.
struct Place {
    const Place* in = nullptr;
    std::string_view name;
    std::size_t number = 0; // of an item, which has no name

    [[nodiscard]] std::string text() const
    {
        if (in == nullptr)
            return std::string(name);
        return in->text()
            + (name.empty() ? "[" + std::to_string(number) + "]" : std::string(".").append(name));
    }
};

inline Error corrupt(const Place& place, const std::string& why)
{
    return {Errc::Corrupt, place.text() + ": " + why};
}

inline Error wrongKind(const Place& place, std::string_view wanted, const Value& found)
{
    return corrupt(
        place, std::string(wanted) + " is required, " + std::string(athena::kindOf(found)) + " came");
}

template <class T> Status adopt(Result<T> parsed, T& into, const Place& place)
{
    if (!parsed)
        return corrupt(place, parsed.error().detail);
    into = std::move(parsed).value();
    return Done{};
}

// What an older program did not write yet.
template <class T> constexpr bool isOptional(const T&) { return false; }
template <class T> constexpr bool isOptional(const std::optional<T>&) { return true; }

struct Read {
    static Status value(const Value& found, bool& into, const Place& place)
    {
        if (found.kind() != Value::Kind::Boolean)
            return wrongKind(place, "true or false", found);
        into = found.flag();
        return Done{};
    }

    template <std::integral T> static Status value(const Value& found, T& into, const Place& place)
    {
        if (!found.isWholeNumber())
            return wrongKind(place, "a whole number", found);
        using Limits = std::numeric_limits<T>;
        const auto number = static_cast<std::int64_t>(found.number());
        const bool fits = found.kind() == Value::Kind::Negative ? std::in_range<T>(number)
                                                                : std::in_range<T>(found.number());
        if (!fits)
            return corrupt(place,
                "must lie between " + std::to_string(Limits::min()) + " and "
                    + std::to_string(Limits::max()));
        into = static_cast<T>(number);
        return Done{};
    }

    static Status value(const Value& found, std::string& into, const Place& place)
    {
        if (!found.isText())
            return wrongKind(place, "a string", found);
        const std::string_view text = found.text();
        if (text.size() > longestText)
            return corrupt(place, "longer than " + std::to_string(longestText) + " bytes");
        into = text;
        return Done{};
    }

    static Status value(const Value& found, Money& into, const Place& place)
    {
        std::string text;
        if (Status read = value(found, text, place); !read)
            return read;
        const auto blank = text.find(' ');
        if (blank == std::string::npos)
            return corrupt(place, "an amount with its currency is required");
        const std::string code = text.substr(blank + 1);
        const Result<Currency> currency =
            code == Currency().code() ? Result<Currency>(Currency()) : Currency::parse(code);
        if (!currency)
            return corrupt(place, currency.error().detail);
        return adopt(Money::parse(std::string_view(text).substr(0, blank), *currency), into, place);
    }

    static Status value(const Value& found, Coin& into, const Place& place)
    {
        std::string code;
        Status read = value(found, code, place);
        return read ? adopt(parseCoin(code), into, place) : read;
    }

    static Status value(const Value& found, athena::TransactionRecord& into, const Place& place)
    {
        return adopt(athena::decodeTransaction(found), into, place);
    }

    template <HasWords T> static Status value(const Value& found, T& into, const Place& place)
    {
        std::string text;
        if (Status read = value(found, text, place); !read)
            return read;
        const std::optional<T> word = fromWord<T>(text);
        if (!word)
            return corrupt(place, "a word that this program does not know");
        into = *word;
        return Done{};
    }

    template <class T> static Status value(const Value& found, std::optional<T>& into, const Place& place)
    {
        if (found.isNull()) {
            into.reset();
            return Done{};
        }
        return value(found, into.emplace(), place);
    }

    template <class T> static Status value(const Value& found, std::vector<T>& into, const Place& place)
    {
        if (!found.isList())
            return wrongKind(place, "a list", found);
        if (found.size() > longestList)
            return corrupt(place, "a list of more than " + std::to_string(longestList));
        for (const Value& item : found) {
            const Place here{&place, {}, into.size()};
            if (Status read = value(item, into.emplace_back(), here); !read)
                return read;
        }
        return Done{};
    }

    template <Described T> static Status value(const Value& found, T& into, const Place& place)
    {
        if (!found.isObject())
            return wrongKind(place, "an object", found);
        Status outcome = Done{};
        std::size_t known = 0;
        const auto one = [&](const auto& described) {
            const Place here{&place, described.name};
            const Value* member = found.find(described.name);
            if (outcome && member != nullptr) {
                outcome = value(*member, into.*described.pointer, here);
                ++known;
            } else if (outcome && !isOptional(into.*described.pointer)) {
                outcome = corrupt(here, "is missing");
            }
        };
        std::apply([&](const auto&... member) { (one(member), ...); }, describe(Of<T>{}).members);
        if (outcome && found.size() != known)
            return corrupt(place, "has members that this program does not know");
        return outcome;
    }
};

} // namespace kiosk::description
