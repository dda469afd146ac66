// SPDX-License-Identifier: Apache-2.0
#include "app/theme/theme_file.h"

#include "app/config/config_rules.h"
#include "app/config/config_section.h"
#include "app/language/language_codes.h"
#include "app/theme/tokens.h"
#include "core/place/plain_text.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

namespace kiosk::theme {
namespace {

// "inkMuted" is ink_muted in a file.
std::string keyOf(std::string_view token)
{
    std::string key;
    for (const char c : token) {
        const bool isCapital = c >= 'A' && c <= 'Z';
        if (isCapital)
            key += '_';
        key += isCapital ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return key;
}

ConfigSection::Rule atMost(std::size_t bytes)
{
    return [bytes](const std::string& text) -> rule::Wrong {
        if (!text.empty() && text.size() <= bytes)
            return place::faultInLine(text);
        return "must have 1 to " + std::to_string(bytes) + " bytes, it has " + std::to_string(text.size());
    };
}

rule::Wrong fileBeside(const std::string& text)
{
    const bool fits =
        !text.empty() && text.size() <= 100 && text.front() != '.' && text.find('/') == std::string::npos;
    if (fits)
        return std::nullopt;
    return "\"" + text + "\" is no name of a file beside the theme, like \"logo.svg\"";
}

rule::Wrong colour(const std::string& text)
{
    if (parseRgb(text))
        return std::nullopt;
    return "\"" + text + "\" is no colour; write it as \"#1A43B8\"";
}

// By hue or by lightness, for an eye that sees colours.
bool areTold(Rgb a, Rgb b)
{
    constexpr int least = 24;
    return std::abs(a.red - b.red) >= least || std::abs(a.green - b.green) >= least
        || std::abs(a.blue - b.blue) >= least;
}

struct Reader {
    const toml::table& root;
    const std::string& file;
    ConfigOutcome outcome = {}; // its problems and lines; there is no configuration in it
    Theme theme = {};

    void readBrand()
    {
        ConfigSection brand(root, "brand", outcome, file);
        const std::string folder = file.substr(0, file.rfind('/') + 1);
        theme.name = brand.text("name", atMost(24));
        if (const std::string logo = brand.textOr("logo", "", fileBeside); !logo.empty())
            theme.logo = folder + logo;
        if (const std::string logo = brand.textOr("logo_night", "", fileBeside); !logo.empty())
            theme.logoNight = folder + logo;
        theme.nameShown = brand.flagOr("name_shown", true);
        if (!theme.nameShown && theme.logo.empty())
            brand.problem(
                "name_shown", "may be false only with a logo; else nothing would say whose machine it is");
        brand.finish();
    }

    void readColours()
    {
        if (!root.contains("colors"))
            return;
        ConfigSection colours(root, "colors", outcome, file);
        for (const Token& token : tokens()) {
            const std::string text =
                colours.textOr(keyOf(token.name).c_str(), textOf(token.standard), colour);
            const std::optional<Rgb> chosen = parseRgb(text);
            if (chosen && *chosen != token.standard)
                theme.colours.emplace(token.name, *chosen);
        }
        colours.finish();
    }

    void readTexts()
    {
        const toml::node* node = root.get("texts");
        if (node == nullptr)
            return;
        const toml::table* languages = node->as_table();
        if (languages == nullptr)
            return problem(*node, "texts", "a section for each language is required, like [texts.es]");
        for (const auto& [code, entry] : *languages) {
            const std::string language(code.str());
            if (std::find(languageCodes.begin(), languageCodes.end(), language) == languageCodes.end())
                problem(entry, "texts." + language, "is no language that this program speaks");
            else
                theme.texts.emplace(language, readLanguage(*languages, language));
        }
    }

    Texts readLanguage(const toml::table& languages, const std::string& language)
    {
        ConfigOutcome inner;
        ConfigSection section(languages, language, inner, file);
        const auto words = [&section](const char* key, std::size_t most) {
            return section.textOr(key, "", atMost(most));
        };
        const Texts texts{words("operator", 60), words("support", 40), words("promise", 48),
            words("promise_detail", 120), words("terms", 160), words("legal", 160)};
        section.finish();
        for (ConfigProblem& found : inner.problems) {
            found.key = "texts." + found.key;
            outcome.problems.push_back(std::move(found));
        }
        return texts;
    }

    [[nodiscard]] Rgb colourOf(std::string_view name) const { return colourIn(theme, name); }

    // What went well, what needs care and what went wrong must not look alike.
    void checkMeanings()
    {
        constexpr std::array<std::pair<const char*, const char*>, 3> meanings{
            {{"warn", "good"}, {"bad", "good"}, {"bad", "warn"}}};
        for (const auto& [one, other] : meanings) {
            if (areTold(colourOf(one), colourOf(other)))
                continue;
            const std::string key =
                std::string("colors.") + (theme.colours.contains(std::string_view(one)) ? one : other);
            outcome.problems.push_back({file, outcome.lines[key], key,
                std::string(one) + " " + textOf(colourOf(one)) + " and " + other + " "
                    + textOf(colourOf(other)) + " look alike and mean different things; choose another"});
        }
    }

    // A pair of which the theme says nothing is the program's own and good.
    void checkContrast()
    {
        for (const Pair& pair : pairs()) {
            const double found = contrast(colourOf(pair.token), colourOf(pair.ground));
            if (found >= pair.needed)
                continue;
            const std::string token = "colors." + keyOf(pair.token);
            const std::string ground = "colors." + keyOf(pair.ground);
            const std::string& key = outcome.lines.contains(token) ? token : ground;
            char ratios[96];
            std::snprintf(ratios, sizeof ratios, "has a contrast of %.2f:1, %s needs %.0f:1", found,
                pair.needed >= textContrast ? "text" : "an edge", pair.needed);
            outcome.problems.push_back({file, outcome.lines[key], key,
                keyOf(pair.token) + " " + textOf(colourOf(pair.token)) + " on " + keyOf(pair.ground) + " "
                    + textOf(colourOf(pair.ground)) + " " + ratios});
        }
    }

    void problem(const toml::node& node, std::string key, std::string message)
    {
        outcome.problems.push_back(
            {file, static_cast<int>(node.source().begin.line), std::move(key), std::move(message)});
    }

    void readAll()
    {
        readBrand();
        readColours();
        readTexts();
        refuseUnknownSections(root, {"brand", "colors", "texts"}, "a theme", file, outcome.problems);
        if (outcome.problems.empty())
            checkContrast();
        if (outcome.problems.empty())
            checkMeanings();
    }
};

ThemeOutcome finished(Theme theme, std::vector<ConfigProblem> problems)
{
    std::stable_sort(problems.begin(), problems.end(),
        [](const ConfigProblem& a, const ConfigProblem& b) { return a.line < b.line; });
    ThemeOutcome outcome{std::nullopt, std::move(problems)};
    if (outcome.problems.empty())
        outcome.theme = std::move(theme);
    return outcome;
}

} // namespace

ThemeOutcome parseTheme(std::string_view text, const std::string& fileName)
{
    try {
        const toml::table root = toml::parse(text, fileName);
        Reader reader{root, fileName};
        reader.readAll();
        return finished(std::move(reader.theme), std::move(reader.outcome.problems));
    } catch (const toml::parse_error& error) {
        return finished({},
            {{fileName, static_cast<int>(error.source().begin.line), "",
                "is no TOML: " + std::string(error.description())}});
    }
}

} // namespace kiosk::theme
