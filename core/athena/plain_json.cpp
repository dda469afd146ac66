// SPDX-License-Identifier: Apache-2.0
#include "core/athena/plain_json.h"

#include "core/athena/json.h"

#include <algorithm>
#include <charconv>

namespace kiosk::athena {

namespace {

constexpr std::size_t mostDigits = 18; // fits 64 bits whatever they are
constexpr std::size_t usualValues = 48;

// Whether a name stands there twice.
bool repeats(const Value& object)
{
    std::vector<std::string_view> names;
    for (const Value& member : object)
        names.push_back(member.name());
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

class PlainReader {
public:
    PlainReader(std::string_view text, std::vector<Value>& values)
        : m_at(text.data())
        , m_end(text.data() + text.size())
        , m_values(values)
    {
    }

    bool whole() { return value({}, 0) && m_at == m_end; }

private:
    [[nodiscard]] char next() const { return m_at == m_end ? '\0' : *m_at; }
    bool skip(char c)
    {
        if (next() != c)
            return false;
        ++m_at;
        return true;
    }

    bool value(std::string_view name, int depth)
    {
        switch (next()) {
        case '"': {
            std::string_view text;
            const bool isText = string(text);
            m_values.emplace_back(name, Value::Kind::Text, text);
            return isText;
        }
        case '{':
            return depth < maximumDepth && container(name, Value::Kind::Object, '}', depth);
        case '[':
            return depth < maximumDepth && container(name, Value::Kind::List, ']', depth);
        case 't':
            m_values.emplace_back(name, Value::Kind::Boolean, std::uint64_t{1});
            return word("true");
        case 'f':
            m_values.emplace_back(name, Value::Kind::Boolean, std::uint64_t{0});
            return word("false");
        case 'n':
            m_values.emplace_back(name, Value::Kind::Null);
            return word("null");
        default:
            return number(name);
        }
    }

    bool word(std::string_view expected)
    {
        const bool same =
            std::string_view(m_at, static_cast<std::size_t>(m_end - m_at)).starts_with(expected);
        m_at += same ? expected.size() : 0;
        return same;
    }

    bool string(std::string_view& into)
    {
        const char* const begin = ++m_at;
        while (m_at != m_end && *m_at >= ' ' && *m_at < '\x7F' && *m_at != '"' && *m_at != '\\')
            ++m_at;
        into = {begin, static_cast<std::size_t>(m_at - begin)};
        return skip('"');
    }

    bool number(std::string_view name)
    {
        const char* const begin = m_at;
        while (next() >= '0' && next() <= '9')
            ++m_at;
        const auto length = static_cast<std::size_t>(m_at - begin);
        const bool isFraction = next() == '.' || next() == 'e' || next() == 'E';
        if (length == 0 || length > mostDigits || isFraction || (length > 1 && *begin == '0'))
            return false;
        std::uint64_t number = 0;
        std::from_chars(begin, m_at, number);
        m_values.emplace_back(name, Value::Kind::Whole, number);
        return true;
    }

    bool container(std::string_view name, Value::Kind kind, char end, int depth)
    {
        const std::size_t at = m_values.size();
        m_values.emplace_back(name, kind);
        ++m_at;
        bool isSorted = true; // as programs write names mostly: then none comes twice
        if (!skip(end)
            && !((kind == Value::Kind::Object ? members(depth, isSorted) : items(depth)) && skip(end)))
            return false;
        m_values[at].close(m_values.data() + m_values.size());
        return isSorted || !repeats(m_values[at]);
    }

    bool members(int depth, bool& isSorted)
    {
        std::string_view name;
        do {
            const std::string_view before = name;
            const bool isFirst = before.data() == nullptr;
            if (next() != '"' || !string(name) || !skip(':') || !value(name, depth + 1))
                return false;
            isSorted = isSorted && (isFirst || before < name);
        } while (skip(','));
        return true;
    }

    bool items(int depth)
    {
        do {
            if (!value({}, depth + 1))
                return false;
        } while (skip(','));
        return true;
    }

    const char* m_at;
    const char* m_end;
    std::vector<Value>& m_values;
};

} // namespace

bool readPlainJson(std::string_view text, std::vector<Value>& into)
{
    into.reserve(usualValues);
    return PlainReader(text, into).whole();
}

} // namespace kiosk::athena
