// SPDX-License-Identifier: Apache-2.0
// A jurisdiction profile from its TOML text: every key is checked, an unknown one is an error, and every
// problem names file, line and key. Keys and their meaning: profiles/README.md.
#pragma once

#include "core/place/profile.h"

#include <string>
#include <string_view>
#include <vector>

namespace kiosk::place {

struct Problem {
    std::string file;
    int line = 0; // 0: of the file as a whole
    std::string key; // "refund.days"; empty: of the file as a whole
    std::string message;
    [[nodiscard]] std::string text() const; // "file:line: key: message"
};

// Either a profile or everything that is wrong with it.
struct Outcome {
    std::optional<Profile> profile;
    std::vector<Problem> problems;
};

// Nothing but the text is looked at; its hash is the profile's.
Outcome parseProfile(std::string_view text, const std::string& fileName);

} // namespace kiosk::place
