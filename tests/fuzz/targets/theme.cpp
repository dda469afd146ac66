// SPDX-License-Identifier: Apache-2.0
// Theme files: a theme, or everything that is wrong with it; and what is believed can be read on the glass.
#include "app/theme/theme_file.h"
#include "app/theme/tokens.h"
#include "tests/fuzz/fuzz.h"

namespace theme = kiosk::theme;

FUZZ_TARGET(theme)
{
    kiosk::fuzz::Input in(bytes);
    const auto read = theme::parseTheme(in.restAsText(), "brand/theme.toml");
    MUST(read.theme.has_value() == read.problems.empty());
    if (!read.theme)
        return;
    for (const theme::Pair& pair : theme::pairs())
        MUST(theme::contrast(
                 theme::colourIn(*read.theme, pair.token), theme::colourIn(*read.theme, pair.ground))
            >= pair.needed);
    MUST(!read.theme->name.empty());
    for (const std::string* logo : {&read.theme->logo, &read.theme->logoNight})
        MUST(logo->find('\0') == std::string::npos);
}
