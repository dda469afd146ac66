// SPDX-License-Identifier: Apache-2.0
// Which law holds on this machine: its configuration's profile, if everything about it is right.
#pragma once

#include "app/config/kiosk_config.h"
#include "app/place/place_file.h"

#include <memory>

namespace kiosk::place {

struct HeldPlace {
    std::shared_ptr<const Profile> profile; // null: none
    bool needed = true; // false: a demonstration that was given none
    std::vector<Problem> problems; // why there is none
};

// `before`: what the journal knows to have held.
HeldPlace placeOf(const KioskConfig& config, const Laws& before);

// Nothing is sold while this is false.
bool mayOpen(const HeldPlace& place, std::int64_t nowMs);
// When that may next become another answer; empty: never.
std::optional<std::int64_t> changesAt(const HeldPlace& place, std::int64_t nowMs);
std::string_view wordOf(Standing standing); // "expired" …
// What the journal keeps with each purchase: "US-CA/3/<hash>"; empty: none.
std::string stampOf(const HeldPlace& place);

} // namespace kiosk::place
