// SPDX-License-Identifier: Apache-2.0
#include "app/place/profile_table.h"

#include <algorithm>

namespace kiosk::place {

namespace {

int lineOf(const toml::node& node) { return static_cast<int>(node.source().begin.line); }

bool isLanguage(std::string_view code)
{
    const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
    return code.size() >= 2 && code.size() <= 3 && std::all_of(code.begin(), code.end(), small);
}

// Days since 1970-01-01 of a day of the Gregorian calendar.
std::int64_t dayNumber(const toml::date& date)
{
    const std::int64_t year = std::int64_t{date.year} - (date.month <= 2 ? 1 : 0);
    const std::int64_t era = year / 400;
    const std::int64_t ofEra = year - era * 400;
    const std::int64_t monthFromMarch = (date.month + 9) % 12;
    const std::int64_t ofYear = (153 * monthFromMarch + 2) / 5 + date.day - 1;
    return era * 146'097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719'468;
}

} // namespace

Table::Table(const toml::table& root, const char* name, Reading& reading, bool required)
    : m_name(name)
    , m_reading(reading)
{
    const toml::node* node = root.get(name);
    if (node == nullptr) {
        if (required)
            reading.problems.push_back({reading.file, 0, name, "the section is missing"});
        return;
    }
    m_line = lineOf(*node);
    m_table = node->as_table();
    if (m_table == nullptr)
        reading.problems.push_back({reading.file, m_line, name, "must be a section, like [" + m_name + "]"});
}

Table::Table(const toml::table& table, std::string name, Reading& reading)
    : m_table(&table)
    , m_name(std::move(name))
    , m_reading(reading)
    , m_line(lineOf(table))
{
}

void Table::problem(const char* key, std::string message)
{
    const toml::node* node = m_table == nullptr ? nullptr : m_table->get(key);
    m_reading.problems.push_back(
        {m_reading.file, node == nullptr ? m_line : lineOf(*node), fullName(key), std::move(message)});
}

void Table::problemAt(const toml::node& node, const std::string& key, std::string message)
{
    m_reading.problems.push_back({m_reading.file, lineOf(node), fullName(key), std::move(message)});
}

std::string Table::fullName(const std::string& key) const
{
    return m_name.empty() ? key : m_name + "." + key;
}

const toml::node* Table::find(const char* key)
{
    m_known.insert(key);
    return m_table == nullptr ? nullptr : m_table->get(key);
}

const toml::node* Table::required(const char* key)
{
    const toml::node* node = find(key);
    if (node == nullptr && m_table != nullptr)
        problem(key, "is missing, and it has no default; profiles/README.md says what it means");
    return node;
}

std::optional<std::string> Table::plainText(
    const std::string& key, const toml::node& node, std::size_t most, Words fault)
{
    std::optional<std::string> value = node.value_exact<std::string>();
    if (!value) {
        problemAt(node, key, "a text in quotes is required");
        return std::nullopt;
    }
    if (value->empty() || value->size() > most) {
        problemAt(node, key, "must have 1 to " + std::to_string(most) + " bytes");
        return std::nullopt;
    }
    if (const auto wrong = fault(*value)) {
        problemAt(node, key, *wrong);
        return std::nullopt;
    }
    return value;
}

std::string Table::text(const char* key, std::size_t most)
{
    const toml::node* node = required(key);
    return node == nullptr ? std::string() : plainText(key, *node, most).value_or("");
}

std::string Table::textOr(const char* key, std::string fallback, std::size_t most)
{
    const toml::node* node = find(key);
    return node == nullptr ? std::move(fallback) : plainText(key, *node, most).value_or("");
}

int Table::number(const char* key, int least, int most)
{
    return required(key) == nullptr ? least : numberOr(key, least, least, most);
}

int Table::numberOr(const char* key, int fallback, int least, int most)
{
    const toml::node* node = find(key);
    if (node == nullptr)
        return fallback;
    const std::optional<std::int64_t> value = node->value_exact<std::int64_t>();
    if (value && *value >= least && *value <= most)
        return static_cast<int>(*value);
    problem(
        key, "a whole number from " + std::to_string(least) + " to " + std::to_string(most) + " is required");
    return fallback;
}

bool Table::flagOr(const char* key, bool fallback)
{
    const toml::node* node = find(key);
    if (node == nullptr)
        return fallback;
    const std::optional<bool> value = node->value_exact<bool>();
    if (!value)
        problem(key, "true or false is required");
    return value.value_or(fallback);
}

std::int64_t Table::moment(const char* key)
{
    const toml::node* node = required(key);
    if (node == nullptr)
        return 0;
    const std::optional<toml::date_time> value = node->value_exact<toml::date_time>();
    if (!value || !value->offset || value->date.year < 2000 || value->date.year > 2200) {
        problem(key, "a moment with its difference to UTC is required, like 2026-01-01T00:00:00-08:00");
        return 0;
    }
    const std::int64_t minutes =
        value->time.hour * 60 + value->time.minute - std::int64_t{value->offset->minutes};
    return ((dayNumber(value->date) * 1440 + minutes) * 60 + value->time.second) * 1000;
}

std::optional<Money> Table::money(const char* key, Currency currency)
{
    const toml::node* node = find(key);
    if (node == nullptr)
        return std::nullopt;
    const std::optional<std::string> value = node->value_exact<std::string>();
    const Result<Money> amount = value ? Money::parse(*value, currency) : Error{};
    if (amount)
        return *amount;
    problem(key, "an amount of " + std::string(currency.code()) + " in quotes is required, like \"1000.00\"");
    return std::nullopt;
}

std::vector<std::string> Table::texts(const char* key, std::size_t mostEntries, std::size_t mostBytes)
{
    const toml::node* node = find(key);
    if (node == nullptr)
        return {};
    const toml::array* array = node->as_array();
    if (array == nullptr || array->size() > mostEntries) {
        problem(key, "a list like [\"…\", \"…\"] of at most " + std::to_string(mostEntries) + " is required");
        return {};
    }
    std::vector<std::string> values;
    for (const toml::node& entry : *array) {
        std::optional<std::string> value = plainText(key, entry, mostBytes);
        if (value && std::find(values.begin(), values.end(), *value) != values.end())
            problem(key, "names \"" + *value + "\" twice");
        else if (value)
            values.push_back(std::move(*value));
    }
    return values;
}

Texts Table::languages(const char* key, std::size_t most, Words fault)
{
    const toml::node* node = required(key);
    const toml::table* table = node == nullptr ? nullptr : node->as_table();
    if (table == nullptr || table->empty()) {
        if (node != nullptr)
            problem(key, "is written a language each: text.en = \"…\"");
        return {};
    }
    Texts texts;
    for (const auto& [language, words] : *table) {
        const std::string code(language.str());
        if (!isLanguage(code))
            problem(key, "\"" + code.substr(0, 20) + "\" is no language; use two small letters, like en");
        else if (std::optional<std::string> text =
                     plainText(std::string(key) + "." + code, words, most, fault))
            texts.emplace(code, std::move(*text));
    }
    return texts;
}

Texts Table::languagesOr(const char* key, std::size_t most)
{
    const toml::node* node = find(key);
    if (node == nullptr)
        return {};
    if (node->is_table())
        return languages(key, most, faultInLine);
    const std::optional<std::string> text = plainText(key, *node, most);
    return text && !text->empty() ? Texts{{"en", *text}} : Texts{};
}

void Table::finish()
{
    if (m_table == nullptr)
        return;
    for (const auto& [key, node] : *m_table) {
        const std::string name(key.str());
        if (!m_known.contains(name))
            m_reading.problems.push_back({m_reading.file, static_cast<int>(key.source().begin.line),
                m_name.empty() ? name : m_name + "." + name, "is no key of a profile; remove it"});
    }
}

} // namespace kiosk::place
