// SPDX-License-Identifier: Apache-2.0
#include "core/athena/json.h"

#include <set>
#include <vector>

namespace kiosk::athena {

namespace {

using nlohmann::json;

// Builds the tree and refuses what the library lets pass.
class TreeBuilder final : public nlohmann::json_sax<json> {
public:
    bool null() override { return add(json(nullptr)); }
    bool boolean(bool value) override { return add(json(value)); }
    bool number_integer(number_integer_t value) override { return add(json(value)); }
    bool number_unsigned(number_unsigned_t value) override { return add(json(value)); }
    bool number_float(number_float_t /*value*/, const string_t& token) override
    {
        return add(json::binary({token.begin(), token.end()}));
    }
    bool string(string_t& value) override { return add(json(std::move(value))); }
    bool binary(binary_t& /*value*/) override { return refuse("binary data"); }

    bool start_object(std::size_t /*elements*/) override { return open(json::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t /*elements*/) override { return open(json::array()); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        Level& level = m_levels.back();
        if (level.value.contains(name))
            return refuse("the member \"" + name.substr(0, 64) + "\" stands there twice" + near());
        level.key = std::move(name);
        return true;
    }

    bool parse_error(
        std::size_t position, const std::string& /*token*/, const nlohmann::detail::exception&) override
    {
        return refuse("it breaks at byte " + std::to_string(position) + near());
    }

    std::string m_problem;
    json m_root;

private:
    struct Level {
        json value;
        std::string key;
    };

    bool refuse(std::string problem)
    {
        m_problem = std::move(problem);
        return false;
    }

    bool open(json container)
    {
        if (m_levels.size() == maximumDepth)
            return refuse(path() + " nests deeper than " + std::to_string(maximumDepth));
        m_levels.push_back({std::move(container), {}});
        return true;
    }

    // Of what comes next: "record.notes[2]".
    [[nodiscard]] std::string path() const
    {
        std::string path;
        for (const Level& level : m_levels) {
            if (level.value.is_array())
                path += "[" + std::to_string(level.value.size()) + "]";
            else
                path += (path.empty() ? "" : ".") + level.key.substr(0, 64);
        }
        return path;
    }

    // The last member that was begun, if any.
    [[nodiscard]] std::string near() const
    {
        const std::string place = path();
        return place.empty() ? std::string() : ", near " + place;
    }

    bool close()
    {
        json done = std::move(m_levels.back().value);
        m_levels.pop_back();
        return add(std::move(done));
    }

    bool add(json value)
    {
        if (m_levels.empty()) {
            m_root = std::move(value);
            return true;
        }
        Level& level = m_levels.back();
        if (level.value.is_array())
            level.value.push_back(std::move(value));
        else
            level.value[level.key] = std::move(value);
        return true;
    }

    std::vector<Level> m_levels;
};

} // namespace

Result<nlohmann::json> parseJson(std::string_view text)
{
    if (text.size() > maximumBody)
        return Error{Errc::Malformed, "JSON of more than " + std::to_string(maximumBody) + " bytes"};
    // The library takes a NUL byte for the end of the text and skips a byte order mark.
    if (text.find('\0') != std::string_view::npos || text.starts_with("\xEF\xBB\xBF"))
        return Error{Errc::Malformed, "JSON with a NUL byte or a byte order mark"};
    TreeBuilder builder;
    if (!json::sax_parse(text.begin(), text.end(), &builder))
        return Error{Errc::Malformed, "not strict JSON: " + builder.m_problem};
    return std::move(builder.m_root);
}

} // namespace kiosk::athena
