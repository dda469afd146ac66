// SPDX-License-Identifier: Apache-2.0
#include "tests/cuts/seam_plan.h"

#include <cstdio>
#include <cstdlib>

namespace kiosk::cuts {

namespace {

std::string setting(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : value;
}

std::vector<std::string> split(const std::string& text, char separator)
{
    std::vector<std::string> parts;
    std::string part;
    for (const char c : text + separator) {
        if (c == separator) {
            parts.push_back(part);
            part.clear();
        } else {
            part += c;
        }
    }
    return parts;
}

// A plan that is not carried out would look like a kiosk that survives everything.
[[noreturn]] void refuse(const char* name, const std::string& value)
{
    std::fprintf(stderr, "cuts: %s=%s makes no sense\n", name, value.c_str());
    std::_Exit(125);
}

template <class Value>
Value oneOf(const std::string& word, std::initializer_list<std::pair<const char*, Value>> all)
{
    for (const auto& [name, value] : all)
        if (word == name)
            return value;
    refuse("a word", word);
}

std::optional<Kill> killOf(const std::string& text)
{
    if (text.empty())
        return std::nullopt;
    const auto part = split(text, ':');
    if (part.size() != 5)
        refuse("CUTS_KILL", text);
    return Kill{part[0], static_cast<unsigned>(std::strtoul(part[1].c_str(), nullptr, 10)),
        oneOf<Moment>(
            part[2], {{"before", Moment::Before}, {"within", Moment::Within}, {"after", Moment::After}}),
        oneOf<Loss>(part[3], {{"none", Loss::None}, {"all", Loss::All}, {"torn", Loss::Torn}}),
        std::strtoull(part[4].c_str(), nullptr, 10)};
}

std::optional<Fail> failOf(const std::string& text)
{
    if (text.empty())
        return std::nullopt;
    const auto part = split(text, ':');
    if (part.size() != 3)
        refuse("CUTS_FAIL", text);
    return Fail{part[0], static_cast<unsigned>(std::strtoul(part[1].c_str(), nullptr, 10)),
        oneOf<Failure>(part[2],
            {{"io", Failure::Io}, {"full", Failure::Full}, {"short", Failure::Short},
                {"dead", Failure::Dead}})};
}

} // namespace

SeamPlan SeamPlan::fromEnvironment()
{
    SeamPlan plan;
    plan.record = setting("CUTS_RECORD");
    plan.storage = setting("CUTS_STORAGE");
    for (const auto& line : split(setting("CUTS_LINES"), ',')) {
        const auto equals = line.find('=');
        if (equals != std::string::npos)
            plan.lines.push_back({line.substr(0, equals), line.substr(equals + 1)});
    }
    plan.kill = killOf(setting("CUTS_KILL"));
    plan.fail = failOf(setting("CUTS_FAIL"));
    return plan;
}

} // namespace kiosk::cuts
