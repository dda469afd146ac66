// SPDX-License-Identifier: Apache-2.0
#include "app/theme/theme_file.h"

#include "app/config/small_file.h"
#include "app/theme/logo.h"
#include "app/theme/logo_sight.h"
#include "app/theme/tokens.h"

namespace kiosk::theme {
namespace {

// Each as a file, and as it is seen where it stands.
void checkLogos(const Theme& theme, const std::string& path, std::vector<ConfigProblem>& problems)
{
    struct Use {
        const char* key;
        const std::string& logo;
        std::string_view ground;
    };
    const std::string& night = theme.logoNight.empty() ? theme.logo : theme.logoNight;
    const char* nightKey = theme.logoNight.empty() ? "brand.logo" : "brand.logo_night";
    for (const Use& use : {Use{"brand.logo", theme.logo, "ground"}, Use{nightKey, night, "night"}}) {
        if (use.logo.empty())
            continue;
        std::optional<std::string> wrong = logoProblem(use.logo);
        if (!wrong)
            wrong = logoSightProblem(use.logo, colourIn(theme, use.ground));
        if (wrong)
            problems.push_back({path, 0, use.key, *wrong});
    }
}

} // namespace

ThemeOutcome loadTheme(const std::string& path)
{
    const Result<std::string> text = readSmallFile(path, themeMaxSize);
    if (!text)
        return {std::nullopt, {{path, 0, "", text.error().detail}}};
    ThemeOutcome outcome = parseTheme(*text, path);
    if (!outcome.theme)
        return outcome;
    checkLogos(*outcome.theme, path, outcome.problems);
    if (!outcome.problems.empty())
        outcome.theme.reset();
    return outcome;
}

} // namespace kiosk::theme
