// SPDX-License-Identifier: Apache-2.0
#include "core/athena/plain_json.h"

#include "core/athena/json.h"

#include <charconv>

namespace kiosk::athena {

namespace {

using nlohmann::json;

constexpr std::size_t mostDigits = 18; // fits 64 bits whatever they are

class PlainReader {
public:
    explicit PlainReader(std::string_view text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    bool whole(json& into) { return value(into, 0) && m_at == m_end; }

private:
    [[nodiscard]] char next() const { return m_at == m_end ? '\0' : *m_at; }
    bool skip(char c)
    {
        if (next() != c)
            return false;
        ++m_at;
        return true;
    }

    bool value(json& into, int depth)
    {
        switch (next()) {
        case '"':
            into = json::value_t::string;
            return string(into.get_ref<std::string&>());
        case '{':
            return depth < maximumDepth && object(into, depth);
        case '[':
            return depth < maximumDepth && array(into, depth);
        case 't':
            into = true;
            return word("true");
        case 'f':
            into = false;
            return word("false");
        case 'n':
            into = nullptr;
            return word("null");
        default:
            return number(into);
        }
    }

    bool word(std::string_view expected)
    {
        const bool same =
            std::string_view(m_at, static_cast<std::size_t>(m_end - m_at)).starts_with(expected);
        m_at += same ? expected.size() : 0;
        return same;
    }

    bool string(std::string& into)
    {
        const char* const begin = ++m_at;
        while (m_at != m_end && *m_at >= ' ' && *m_at < '\x7F' && *m_at != '"' && *m_at != '\\')
            ++m_at;
        into.assign(begin, m_at);
        return skip('"');
    }

    bool number(json& into)
    {
        const char* const begin = m_at;
        while (next() >= '0' && next() <= '9')
            ++m_at;
        const auto digits = static_cast<std::size_t>(m_at - begin);
        const bool isFraction = next() == '.' || next() == 'e' || next() == 'E';
        if (digits == 0 || digits > mostDigits || isFraction || (digits > 1 && *begin == '0'))
            return false;
        std::uint64_t number = 0;
        std::from_chars(begin, m_at, number);
        into = number;
        return true;
    }

    bool object(json& into, int depth)
    {
        into = json::value_t::object;
        auto& members = into.get_ref<json::object_t&>();
        ++m_at;
        if (skip('}'))
            return true;
        std::string name;
        do {
            if (next() != '"' || !string(name) || !skip(':'))
                return false;
            const auto before = members.size();
            // Programs write the names in their order, mostly.
            const auto member = members.emplace_hint(members.end(), std::move(name), nullptr);
            if (members.size() == before || !value(member->second, depth + 1))
                return false;
        } while (skip(','));
        return skip('}');
    }

    bool array(json& into, int depth)
    {
        into = json::value_t::array;
        auto& items = into.get_ref<json::array_t&>();
        ++m_at;
        if (skip(']'))
            return true;
        do {
            if (!value(items.emplace_back(), depth + 1))
                return false;
        } while (skip(','));
        return skip(']');
    }

    const char* m_at;
    const char* m_end;
};

} // namespace

std::optional<json> parsePlainJson(std::string_view text)
{
    json value;
    if (!PlainReader(text).whole(value))
        return std::nullopt;
    return value;
}

} // namespace kiosk::athena
