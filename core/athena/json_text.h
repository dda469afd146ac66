// SPDX-License-Identifier: Apache-2.0
// JSON written straight as text, to the byte as the library writes its trees: no blanks, the members of an
// object in the order of their names, bytes that are no UTF-8 replaced.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk::athena {

// A value that is written already.
struct JsonText {
    std::string text;
};

void writeJson(std::string& out, std::string_view text);
void writeJson(std::string& out, std::int64_t number);
inline void writeJson(std::string& out, int number) { writeJson(out, std::int64_t{number}); }
inline void writeJson(std::string& out, std::uint32_t number) { writeJson(out, std::int64_t{number}); }
// Not what only turns into one: a text would.
void writeJson(std::string& out, std::same_as<bool> auto flag) { out += flag ? "true" : "false"; }
inline void writeJson(std::string& out, const JsonText& value) { out += value.text; }
// An amount or a price.
template <class T>
requires requires(const T& value) { value.toString(); }
void writeJson(std::string& out, const T& value) { writeJson(out, value.toString()); }
template <class T> void writeJson(std::string& out, const std::optional<T>& value)
{
    if (value)
        writeJson(out, *value);
    else
        out += "null";
}

// An object, member by member in any order, none of them twice. The names must outlive it.
class ObjectText {
public:
    ObjectText();
    // Where the member's value is to be written.
    std::string& member(std::string_view name);
    template <class T> ObjectText& add(std::string_view name, const T& value)
    {
        writeJson(member(name), value);
        return *this;
    }
    template <class T> ObjectText& addIfAny(std::string_view name, const std::optional<T>& value)
    {
        return value ? add(name, *value) : *this;
    }
    [[nodiscard]] std::string take();
    [[nodiscard]] JsonText value() { return {take()}; }

private:
    struct Member {
        std::string_view name;
        std::size_t begin;
        std::size_t end;
    };
    std::string m_values;
    std::vector<Member> m_members;
};

} // namespace kiosk::athena
