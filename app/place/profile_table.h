// SPDX-License-Identifier: Apache-2.0
// One table of a profile, read key by key. Internal to the reader.
#pragma once

#include "app/place/profile_reader.h"
#include "core/place/plain_text.h"

#include <toml++/toml.h>

#include <set>

namespace kiosk::place {

struct Reading {
    const std::string& file;
    std::vector<Problem>& problems;
};

class Table {
public:
    // A table that is not there reads as an empty one, unless `required`.
    Table(const toml::table& root, const char* name, Reading& reading, bool required);
    Table(const toml::table& table, std::string name, Reading& reading);

    std::string text(const char* key, std::size_t most);
    std::string textOr(const char* key, std::string fallback, std::size_t most);
    int number(const char* key, int least, int most);
    int numberOr(const char* key, int fallback, int least, int most);
    bool flagOr(const char* key, bool fallback);
    std::int64_t moment(const char* key); // Unix milliseconds
    std::optional<Money> money(const char* key, Currency currency);
    std::vector<std::string> texts(const char* key, std::size_t mostEntries, std::size_t mostBytes);
    // What is wrong with words, or nothing (core/place/plain_text.h).
    using Words = std::optional<std::string> (*)(std::string_view);
    Texts languages(const char* key, std::size_t most, Words fault);
    // One text for all languages, or one each; none: empty.
    Texts languagesOr(const char* key, std::size_t most);

    // The key is read elsewhere.
    void allow(const char* key) { m_known.insert(key); }
    void problem(const char* key, std::string message);
    void finish(); // keys that nobody asked for

private:
    const toml::node* find(const char* key);
    const toml::node* required(const char* key);
    [[nodiscard]] std::string fullName(const std::string& key) const;
    void problemAt(const toml::node& node, const std::string& key, std::string message);
    std::optional<std::string> plainText(
        const std::string& key, const toml::node& node, std::size_t most, Words fault = faultInLine);

    const toml::table* m_table = nullptr;
    std::string m_name;
    Reading& m_reading;
    int m_line = 0;
    std::set<std::string> m_known;
};

} // namespace kiosk::place
