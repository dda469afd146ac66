// SPDX-License-Identifier: Apache-2.0
// JSON that has been read, to be looked at and not to be changed: all values of a document one behind the
// other, each before those that it contains.
#pragma once

#include "core/money/result.h"

#include <cstdint>
#include <forward_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk::athena {

class Value {
public:
    enum class Kind : std::uint8_t {
        Null,
        Boolean,
        Whole, // not below zero
        Negative,
        Fraction, // a number with a point or an exponent: as it stands there, never a double
        Text,
        List,
        Object,
    };
    // Of the values that a list or an object contains, in their order.
    class Iterator {
    public:
        explicit Iterator(const Value* at)
            : m_at(at)
        {
        }
        const Value& operator*() const { return *m_at; }
        Iterator& operator++()
        {
            m_at += m_at->m_span;
            return *this;
        }
        friend bool operator==(const Iterator&, const Iterator&) = default;

    private:
        const Value* m_at;
    };

    Value(std::string_view name, Kind kind)
        : m_name(name)
        , m_kind(kind)
    {
    }
    Value(std::string_view name, Kind kind, std::string_view text)
        : m_name(name)
        , m_text(text)
        , m_kind(kind)
    {
    }
    Value(std::string_view name, Kind kind, std::uint64_t number)
        : m_name(name)
        , m_number(number)
        , m_kind(kind)
    {
    }

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isNull() const { return m_kind == Kind::Null; }
    [[nodiscard]] bool isText() const { return m_kind == Kind::Text; }
    [[nodiscard]] bool isWholeNumber() const { return m_kind == Kind::Whole || m_kind == Kind::Negative; }
    [[nodiscard]] bool isObject() const { return m_kind == Kind::Object; }
    [[nodiscard]] bool isList() const { return m_kind == Kind::List; }

    // As a member of an object; empty for another.
    [[nodiscard]] std::string_view name() const { return m_name; }
    // Of a text or a fraction.
    [[nodiscard]] std::string_view text() const { return m_text; }
    // Of a Boolean.
    [[nodiscard]] bool flag() const { return m_number != 0; }
    // Of what is Whole; of what is Negative, in two's complement.
    [[nodiscard]] std::uint64_t number() const { return m_number; }

    [[nodiscard]] Iterator begin() const { return Iterator(this + 1); }
    [[nodiscard]] Iterator end() const { return Iterator(this + m_span); }
    // How many values it contains, without what those contain.
    [[nodiscard]] std::size_t size() const;
    // An object's member; null: it has none of that name.
    [[nodiscard]] const Value* find(std::string_view name) const;
    // What was read after it, up to the end of a document's values, lies within it.
    void close(const Value* endOfValues) { m_span = static_cast<std::uint32_t>(endOfValues - this); }

private:
    std::string_view m_name;
    std::string_view m_text;
    std::uint64_t m_number = 0;
    std::uint32_t m_span = 1; // with all that it contains
    Kind m_kind;
};

// "a string", "a number", "an object", "nothing" … for error texts.
std::string_view kindOf(const Value& value);
// The literal text of a number token; nothing for what is no number.
std::optional<std::string> numberText(const Value& value);

// What parseJson() takes, and refused as it refuses.
class Document {
public:
    static Result<Document> read(std::string_view text);
    [[nodiscard]] const Value& root() const { return m_values.front(); }

private:
    Document() = default;

    std::vector<char> m_text; // which the values look into …
    std::forward_list<std::string> m_texts; // … or into these, where they stand otherwise in it
    std::vector<Value> m_values;
};

} // namespace kiosk::athena
