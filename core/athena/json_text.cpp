// SPDX-License-Identifier: Apache-2.0
#include "core/athena/json_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace kiosk::athena {

namespace {

constexpr std::size_t usualMembers = 24;
constexpr std::size_t usualSize = 512;

bool isPlain(unsigned char c) { return c >= ' ' && c < 0x80 && c != '"' && c != '\\'; }

} // namespace

void writeJson(std::string& out, std::string_view text)
{
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        out += '"';
        out += text;
        out += '"';
        return;
    }
    out += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void writeJson(std::string& out, std::int64_t number)
{
    std::array<char, 24> digits{};
    out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr);
}

ObjectText::ObjectText()
{
    m_values.reserve(usualSize);
    m_members.reserve(usualMembers);
}

std::string& ObjectText::member(std::string_view name)
{
    if (!m_members.empty())
        m_members.back().end = m_values.size();
    m_members.push_back({name, m_values.size(), 0});
    return m_values;
}

std::string ObjectText::take()
{
    if (m_members.empty())
        return "{}";
    m_members.back().end = m_values.size();
    std::sort(
        m_members.begin(), m_members.end(), [](const Member& a, const Member& b) { return a.name < b.name; });
    constexpr std::size_t around = 4; // two quotes, a colon, and a comma or a brace
    std::size_t size = m_values.size() + 1;
    for (const Member& member : m_members)
        size += member.name.size() + around;
    std::string out;
    out.reserve(size);
    for (const Member& member : m_members) {
        out += out.empty() ? '{' : ',';
        out += '"';
        out += member.name;
        out += "\":";
        out.append(m_values, member.begin, member.end - member.begin);
    }
    out += '}';
    return out;
}

} // namespace kiosk::athena
