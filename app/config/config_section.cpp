// SPDX-License-Identifier: Apache-2.0
#include "app/config/config_section.h"

#include "app/config/config_rules.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kiosk {
namespace {

constexpr std::size_t longestText = 512;

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

std::string kindOf(const toml::node& node)
{
    if (node.is_string())
        return "a text";
    if (node.is_integer())
        return "a whole number";
    if (node.is_floating_point())
        return "a number";
    if (node.is_boolean())
        return "true or false";
    if (node.is_array())
        return "a list";
    return node.is_table() ? "a table" : "a date or time";
}

} // namespace

std::optional<std::string> didYouMean(std::string_view word, const std::set<std::string>& known)
{
    std::optional<std::string> best;
    std::size_t least = 1 + std::max<std::size_t>(2, word.size() / 3);
    for (const std::string& candidate : known) {
        const std::size_t distance = editDistance(word.substr(0, 64), candidate);
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}

void refuseUnknownSections(const toml::table& root, const std::set<std::string>& known, std::string_view of,
    const std::string& file, std::vector<ConfigProblem>& problems)
{
    for (const auto& [key, node] : root) {
        const std::string name(key.str());
        if (known.contains(name))
            continue;
        const std::optional<std::string> meant = didYouMean(name, known);
        problems.push_back({file, static_cast<int>(key.source().begin.line), name,
            "is no section of " + std::string(of)
                + (meant ? "; did you mean [" + *meant + "]?" : std::string("; remove it"))});
    }
}

ConfigSection::ConfigSection(
    const toml::table& root, std::string name, ConfigOutcome& outcome, const std::string& file)
    : m_name(std::move(name))
    , m_outcome(outcome)
    , m_file(file)
{
    const toml::node* node = root.get(m_name);
    if (node == nullptr) {
        m_outcome.problems.push_back(
            {m_file, 0, m_name, "the section is missing; add [" + m_name + "] as in kiosk.example.toml"});
        return;
    }
    m_line = static_cast<int>(node->source().begin.line);
    m_table = node->as_table();
    if (m_table == nullptr)
        m_outcome.problems.push_back(
            {m_file, m_line, m_name, "a section [" + m_name + "] is required, " + kindOf(*node) + " came"});
}

ConfigSection::ConfigSection(const toml::table& table, std::string name, const ConfigSection& parent)
    : m_table(&table)
    , m_name(std::move(name))
    , m_outcome(parent.m_outcome)
    , m_file(parent.m_file)
    , m_line(static_cast<int>(table.source().begin.line))
{
}

const toml::node* ConfigSection::find(const char* key)
{
    m_known.insert(key);
    const toml::node* node = m_table == nullptr ? nullptr : m_table->get(key);
    if (node != nullptr)
        m_outcome.lines[m_name + "." + key] = static_cast<int>(node->source().begin.line);
    return node;
}

const toml::node* ConfigSection::required(const char* key)
{
    const toml::node* node = find(key);
    if (node == nullptr && m_table != nullptr)
        problem(key, "is missing, and it has no default; kiosk.example.toml says what it means");
    return node;
}

void ConfigSection::problem(const char* key, std::string message)
{
    const std::string full = m_name + "." + key;
    const auto line = m_outcome.lines.find(full);
    m_outcome.problems.push_back(
        {m_file, line == m_outcome.lines.end() ? m_line : line->second, full, std::move(message)});
}

std::optional<std::string> ConfigSection::checkedText(
    const char* key, const toml::node& node, const Rule& rule)
{
    std::optional<std::string> value = node.value_exact<std::string>();
    if (!value) {
        problem(key, "a text in quotes is required, " + kindOf(node) + " came");
        return std::nullopt;
    }
    const bool hasControl = std::any_of(value->begin(), value->end(),
        [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    if (value->size() > longestText || hasControl) {
        problem(key, hasControl ? "holds a control character" : "is longer than 512 bytes");
        return std::nullopt;
    }
    if (const std::optional<std::string> wrong = rule(*value)) {
        problem(key, *wrong);
        return std::nullopt;
    }
    return value;
}

std::string ConfigSection::text(const char* key, const Rule& rule)
{
    const toml::node* node = required(key);
    return node == nullptr ? std::string{} : checkedText(key, *node, rule).value_or("");
}

std::string ConfigSection::textOr(const char* key, std::string fallback, const Rule& rule)
{
    const toml::node* node = find(key);
    return node == nullptr ? std::move(fallback) : checkedText(key, *node, rule).value_or("");
}

std::vector<std::string> ConfigSection::texts(
    const char* key, std::vector<std::string> fallback, std::size_t most, const Rule& rule)
{
    const toml::node* node = find(key);
    if (node == nullptr)
        return fallback;
    const toml::array* array = node->as_array();
    if (array == nullptr) {
        problem(key, "a list like [\"…\", \"…\"] is required, " + kindOf(*node) + " came");
        return {};
    }
    if (array->size() > most) {
        problem(key, "has " + std::to_string(array->size()) + " entries; at most " + std::to_string(most));
        return {};
    }
    std::vector<std::string> values;
    for (const toml::node& entry : *array) {
        const std::optional<std::string> value = checkedText(key, entry, rule);
        if (!value)
            continue;
        if (std::find(values.begin(), values.end(), *value) != values.end())
            problem(key, "names \"" + *value + "\" twice");
        else
            values.push_back(*value);
    }
    return values;
}

bool ConfigSection::flagOr(const char* key, bool fallback)
{
    const toml::node* node = find(key);
    if (node == nullptr)
        return fallback;
    const std::optional<bool> value = node->value_exact<bool>();
    if (!value)
        problem(key, "true or false is required, " + kindOf(*node) + " came");
    return value.value_or(fallback);
}

int ConfigSection::numberOr(const char* key, int fallback, int least, int most)
{
    const toml::node* node = find(key);
    if (node == nullptr)
        return fallback;
    const std::optional<std::int64_t> value = node->value_exact<std::int64_t>();
    if (!value || *value < least || *value > most) {
        problem(key,
            "a whole number from " + std::to_string(least) + " to " + std::to_string(most) + " is required, "
                + (value ? std::to_string(*value) : kindOf(*node)) + " came");
        return fallback;
    }
    return static_cast<int>(*value);
}

double ConfigSection::realOr(const char* key, double fallback, double least, double most)
{
    const toml::node* node = find(key);
    if (node == nullptr)
        return fallback;
    const std::optional<double> value = node->is_number() ? node->value<double>() : std::nullopt;
    if (!value || !std::isfinite(*value) || *value < least || *value > most) {
        problem(key,
            "a number from " + std::to_string(static_cast<int>(least)) + " to "
                + std::to_string(static_cast<int>(most)) + " is required");
        return fallback;
    }
    return *value;
}

std::map<std::string, std::string> ConfigSection::words(const char* key, const Rule& rule)
{
    const toml::node* node = find(key);
    if (node == nullptr)
        return {};
    const toml::table* table = node->as_table();
    if (table == nullptr) {
        problem(
            key, "is written a language each, like { en = \"…\", es = \"…\" }; " + kindOf(*node) + " came");
        return {};
    }
    std::map<std::string, std::string> texts;
    for (const auto& [language, text] : *table) {
        const std::string code(language.str());
        if (const std::optional<std::string> wrong = rule::language(code))
            problem(key, *wrong);
        else if (std::optional<std::string> value = checkedText(key, text, rule))
            texts.emplace(code, std::move(*value));
    }
    return texts;
}

std::vector<std::pair<std::string, int>> ConfigSection::numbers(const char* key, int least, int most)
{
    const toml::node* node = find(key);
    if (node == nullptr)
        return {};
    const toml::table* table = node->as_table();
    if (table == nullptr) {
        problem(key, "is written a name each, like { MXN = 0x24 }; " + kindOf(*node) + " came");
        return {};
    }
    std::vector<std::pair<std::string, int>> entries;
    for (const auto& [name, number] : *table) {
        const std::optional<std::int64_t> value = number.value_exact<std::int64_t>();
        if (!value || *value < least || *value > most)
            problem(key,
                std::string(name.str()) + ": a whole number from " + std::to_string(least) + " to "
                    + std::to_string(most) + " is required");
        else
            entries.emplace_back(name.str(), static_cast<int>(*value));
    }
    return entries;
}

std::optional<WallTime> ConfigSection::wallTime(const char* key)
{
    const toml::node* node = find(key);
    if (node == nullptr)
        return std::nullopt;
    const std::optional<toml::date_time> value = node->value_exact<toml::date_time>();
    if (!value || value->offset || value->date.year < 2000 || value->date.year > 2200) {
        problem(key, "a day and a time by the machine's own clock is required, like 2026-11-21T18:00:00");
        return std::nullopt;
    }
    return WallTime{
        value->date.year, value->date.month, value->date.day, value->time.hour, value->time.minute};
}

std::vector<ConfigSection> ConfigSection::tables(const char* key, std::size_t most)
{
    const toml::node* node = find(key);
    if (node == nullptr)
        return {};
    const toml::array* array = node->as_array();
    if (array == nullptr || array->size() > most) {
        problem(key,
            "a list of at most " + std::to_string(most) + " tables is required, like [{ name = \"…\" }]");
        return {};
    }
    std::vector<ConfigSection> sections;
    for (const toml::node& entry : *array) {
        if (const toml::table* table = entry.as_table())
            sections.push_back(ConfigSection(*table, m_name + "." + key, *this));
        else
            problem(key, "a table is required, " + kindOf(entry) + " came");
    }
    return sections;
}

void ConfigSection::finish()
{
    if (m_table == nullptr)
        return;
    for (const auto& [key, node] : *m_table) {
        const std::string name(key.str());
        if (m_known.contains(name))
            continue;
        m_outcome.lines[m_name + "." + name] = static_cast<int>(key.source().begin.line);
        const std::optional<std::string> meant = didYouMean(name, m_known);
        problem(name.c_str(),
            "is no key of [" + m_name + "]" + (meant ? "; did you mean \"" + *meant + "\"?" : "; remove it"));
    }
}

} // namespace kiosk
