// SPDX-License-Identifier: Apache-2.0
// One table of the configuration, read key by key: each reader takes a value or notes what is wrong with it,
// and finish() reports the keys that nobody asked for.
#pragma once

#include "app/config/kiosk_config.h"

#include <toml++/toml.h>

#include <functional>
#include <set>

namespace kiosk {

// The nearest of `known` when it is near enough to have been meant, else nothing.
std::optional<std::string> didYouMean(std::string_view word, const std::set<std::string>& known);

// Each section of the file that is none of `known` is a problem; `of`: "the configuration".
void refuseUnknownSections(const toml::table& root, const std::set<std::string>& known, std::string_view of,
    const std::string& file, std::vector<ConfigProblem>& problems);

class ConfigSection {
public:
    // `required` sections report themselves when they are missing; their keys then do not.
    ConfigSection(const toml::table& root, std::string name, ConfigOutcome& outcome, const std::string& file);

    // What is wrong with a text, or nothing.
    using Rule = std::function<std::optional<std::string>(const std::string&)>;

    std::string text(const char* key, const Rule& rule);
    std::string textOr(const char* key, std::string fallback, const Rule& rule);
    std::vector<std::string> texts(
        const char* key, std::vector<std::string> fallback, std::size_t most, const Rule& rule);
    bool flagOr(const char* key, bool fallback);
    int numberOr(const char* key, int fallback, int least, int most);
    double realOr(const char* key, double fallback, double least, double most);
    // A text a language: key = { en = "…", es = "…" }.
    std::map<std::string, std::string> words(const char* key, const Rule& rule);
    // A number a name: key = { MXN = 0x24 }, each entry in its order.
    std::vector<std::pair<std::string, int>> numbers(const char* key, int least, int most);
    // By the clock on the machine's wall: 2026-11-21T18:00:00.
    std::optional<WallTime> wallTime(const char* key);
    // A list of tables, at most `most` of them; each is read and finished like a section.
    std::vector<ConfigSection> tables(const char* key, std::size_t most);

    void problem(const char* key, std::string message);
    // Keys that no reader asked for.
    void finish();

private:
    ConfigSection(const toml::table& table, std::string name, const ConfigSection& parent);

    const toml::node* find(const char* key);
    const toml::node* required(const char* key);
    std::optional<std::string> checkedText(const char* key, const toml::node& node, const Rule& rule);

    const toml::table* m_table = nullptr;
    std::string m_name;
    ConfigOutcome& m_outcome;
    std::string m_file;
    int m_line = 0; // of the section's header
    std::set<std::string> m_known;
};

} // namespace kiosk
