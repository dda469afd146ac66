// SPDX-License-Identifier: Apache-2.0
// A bench from its start to its end.
#pragma once

#include "core/money/result.h"
#include "hardware/bench/command_line.h"

namespace kiosk::bench {

// Returns when the bench was told to quit, was signalled to end, or its window was closed. Needs a
// QGuiApplication.
Status serve(const ServeOptions& options);

} // namespace kiosk::bench
