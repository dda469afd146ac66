// SPDX-License-Identifier: Apache-2.0
// Whether a logo can be seen where it stands.
#pragma once

#include "app/theme/contrast.h"

#include <optional>
#include <string>

namespace kiosk::theme {

// What is wrong, or nothing: hardly any of the file's picture can be told from the ground.
std::optional<std::string> logoSightProblem(const std::string& path, Rgb ground);

} // namespace kiosk::theme
