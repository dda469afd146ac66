// SPDX-License-Identifier: Apache-2.0
// The values that facts are made of, to JSON and strictly back. Private to the journal's form of events.
#pragma once

#include "core/athena/json.h"
#include "core/journal/fact_description.h"
#include "core/journal/fact_words.h"

#include <limits>

namespace kiosk::description {

using nlohmann::json;

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
    static json value(bool flag) { return flag; }
    static json value(std::int64_t number) { return number; }
    static json value(std::uint32_t number) { return number; }
    static json value(int number) { return number; }
    static json value(const std::string& text) { return text; }
    static json value(const Money& money)
    {
        return money.toString() + " " + std::string(money.currency().code());
    }
    static json value(Coin coin) { return codeOf(coin); }
    static json value(const athena::TransactionRecord& record) { return athena::encode(record); }
    static json value(HasWords auto word) { return wordOf(word); }

    template <class T> static json value(const std::optional<T>& maybe)
    {
        return maybe ? value(*maybe) : json(nullptr);
    }
    template <class T> static json value(const std::vector<T>& list)
    {
        json out = json::array();
        for (const T& item : list)
            out.push_back(value(item));
        return out;
    }
    template <Described T> static json value(const T& object)
    {
        static_assert(isWhole<T>(), "a member is missing in fact_description.h");
        json out = json::object();
        std::apply([&](const auto&... member) { ((out[member.name] = value(object.*member.pointer)), ...); },
            describe(Of<T>{}).members);
        return out;
    }
};

// --- from JSON ---

inline Error corrupt(const std::string& path, const std::string& why)
{
    return {Errc::Corrupt, path + ": " + why};
}

inline Error wrongKind(const std::string& path, std::string_view wanted, const json& found)
{
    return corrupt(
        path, std::string(wanted) + " is required, " + std::string(athena::kindOf(found)) + " came");
}

template <class T> Status adopt(Result<T> parsed, T& into, const std::string& path)
{
    if (!parsed)
        return corrupt(path, parsed.error().detail);
    into = std::move(parsed).value();
    return Done{};
}

// What an older program did not write yet.
template <class T> constexpr bool isOptional(const T&) { return false; }
template <class T> constexpr bool isOptional(const std::optional<T>&) { return true; }

struct Read {
    static Status value(const json& found, bool& into, const std::string& path)
    {
        if (!found.is_boolean())
            return wrongKind(path, "true or false", found);
        into = found.get<bool>();
        return Done{};
    }

    template <std::integral T> static Status value(const json& found, T& into, const std::string& path)
    {
        if (!found.is_number_integer())
            return wrongKind(path, "a whole number", found);
        using Limits = std::numeric_limits<T>;
        const bool fits = found.is_number_unsigned() ? std::in_range<T>(found.get<std::uint64_t>())
                                                     : std::in_range<T>(found.get<std::int64_t>());
        if (!fits)
            return corrupt(path,
                "must lie between " + std::to_string(Limits::min()) + " and "
                    + std::to_string(Limits::max()));
        into = found.get<T>();
        return Done{};
    }

    static Status value(const json& found, std::string& into, const std::string& path)
    {
        if (!found.is_string())
            return wrongKind(path, "a string", found);
        const auto& text = found.get_ref<const std::string&>();
        if (text.size() > longestText)
            return corrupt(path, "longer than " + std::to_string(longestText) + " bytes");
        into = text;
        return Done{};
    }

    static Status value(const json& found, Money& into, const std::string& path)
    {
        std::string text;
        if (Status read = value(found, text, path); !read)
            return read;
        const auto blank = text.find(' ');
        if (blank == std::string::npos)
            return corrupt(path, "an amount with its currency is required");
        const std::string code = text.substr(blank + 1);
        const Result<Currency> currency =
            code == Currency().code() ? Result<Currency>(Currency()) : Currency::parse(code);
        if (!currency)
            return corrupt(path, currency.error().detail);
        return adopt(Money::parse(std::string_view(text).substr(0, blank), *currency), into, path);
    }

    static Status value(const json& found, Coin& into, const std::string& path)
    {
        std::string code;
        Status read = value(found, code, path);
        return read ? adopt(parseCoin(code), into, path) : read;
    }

    static Status value(const json& found, athena::TransactionRecord& into, const std::string& path)
    {
        return adopt(athena::decodeTransaction(found), into, path);
    }

    template <HasWords T> static Status value(const json& found, T& into, const std::string& path)
    {
        std::string text;
        if (Status read = value(found, text, path); !read)
            return read;
        const std::optional<T> word = fromWord<T>(text);
        if (!word)
            return corrupt(path, "a word that this program does not know");
        into = *word;
        return Done{};
    }

    template <class T> static Status value(const json& found, std::optional<T>& into, const std::string& path)
    {
        if (found.is_null()) {
            into.reset();
            return Done{};
        }
        return value(found, into.emplace(), path);
    }

    template <class T> static Status value(const json& found, std::vector<T>& into, const std::string& path)
    {
        if (!found.is_array())
            return wrongKind(path, "a list", found);
        if (found.size() > longestList)
            return corrupt(path, "a list of more than " + std::to_string(longestList));
        for (const json& item : found) {
            const std::string place = path + "[" + std::to_string(into.size()) + "]";
            if (Status read = value(item, into.emplace_back(), place); !read)
                return read;
        }
        return Done{};
    }

    template <Described T> static Status value(const json& found, T& into, const std::string& path)
    {
        if (!found.is_object())
            return wrongKind(path, "an object", found);
        Status outcome = Done{};
        std::size_t known = 0;
        const auto one = [&](const auto& described) {
            const std::string place = path + "." + std::string(described.name);
            const auto member = found.find(described.name);
            if (outcome && member != found.end()) {
                outcome = value(*member, into.*described.pointer, place);
                ++known;
            } else if (outcome && !isOptional(into.*described.pointer)) {
                outcome = corrupt(place, "is missing");
            }
        };
        std::apply([&](const auto&... member) { (one(member), ...); }, describe(Of<T>{}).members);
        if (outcome && found.size() != known)
            return corrupt(path, "has members that this program does not know");
        return outcome;
    }
};

} // namespace kiosk::description
