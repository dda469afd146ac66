// SPDX-License-Identifier: Apache-2.0
#include "core/athena/document.h"

#include "core/athena/json.h"
#include "core/athena/plain_json.h"

#include <algorithm>
#include <iterator>

namespace kiosk::athena {

namespace {

using nlohmann::json;

// Takes over what the whole parser has read.
class Taker {
public:
    Taker(std::vector<Value>& values, std::forward_list<std::string>& texts)
        : m_values(values)
        , m_texts(texts)
    {
    }

    void take(std::string_view name, const json& value)
    {
        const std::size_t at = m_values.size();
        if (value.is_object()) {
            m_values.emplace_back(name, Value::Kind::Object);
            for (const auto& [member, content] : value.items())
                take(kept(member), content);
        } else if (value.is_array()) {
            m_values.emplace_back(name, Value::Kind::List);
            for (const json& item : value)
                take({}, item);
        } else {
            m_values.push_back(single(name, value));
        }
        m_values[at].close(m_values.data() + m_values.size());
    }

private:
    std::string_view kept(const std::string& text) { return m_texts.emplace_front(text); }

    Value single(std::string_view name, const json& value)
    {
        if (value.is_string())
            return {name, Value::Kind::Text, kept(value.get_ref<const std::string&>())};
        if (value.is_binary())
            return {
                name, Value::Kind::Fraction, kept({value.get_binary().begin(), value.get_binary().end()})};
        if (value.is_boolean())
            return {name, Value::Kind::Boolean, std::uint64_t{value.get<bool>()}};
        if (value.is_number_unsigned())
            return {name, Value::Kind::Whole, value.get<std::uint64_t>()};
        if (value.is_number_integer())
            return {name, Value::Kind::Negative, static_cast<std::uint64_t>(value.get<std::int64_t>())};
        return {name, Value::Kind::Null};
    }

    std::vector<Value>& m_values;
    std::forward_list<std::string>& m_texts;
};

} // namespace

std::size_t Value::size() const
{
    std::size_t count = 0;
    for (auto at = begin(); at != end(); ++at)
        ++count;
    return count;
}

const Value* Value::find(std::string_view name) const
{
    for (const Value& member : *this)
        if (member.m_name == name)
            return &member;
    return nullptr;
}

std::string_view kindOf(const Value& value)
{
    switch (value.kind()) {
    case Value::Kind::Null:
        return "null";
    case Value::Kind::Object:
        return "an object";
    case Value::Kind::List:
        return "a list";
    case Value::Kind::Text:
        return "a string";
    case Value::Kind::Boolean:
        return "true or false";
    default:
        return "a number";
    }
}

std::optional<std::string> numberText(const Value& value)
{
    switch (value.kind()) {
    case Value::Kind::Fraction:
        return std::string(value.text());
    case Value::Kind::Whole:
        return std::to_string(value.number());
    case Value::Kind::Negative:
        return std::to_string(static_cast<std::int64_t>(value.number()));
    default:
        return std::nullopt;
    }
}

Result<Document> Document::read(std::string_view text)
{
    Document document;
    if (text.size() <= maximumBody) {
        document.m_text.assign(text.begin(), text.end());
        if (readPlainJson({document.m_text.data(), document.m_text.size()}, document.m_values))
            return document;
    }
    const auto whole = parseJson(text);
    if (!whole)
        return whole.error();
    document.m_values.clear();
    Taker(document.m_values, document.m_texts).take({}, *whole);
    return document;
}

} // namespace kiosk::athena
