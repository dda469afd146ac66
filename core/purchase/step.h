// SPDX-License-Identifier: Apache-2.0
// The heart: what every event does. Total, pure, no input or output, no exceptions.
#pragma once

#include "core/purchase/command.h"
#include "core/purchase/event.h"
#include "core/purchase/machine.h"

namespace kiosk {

struct Step {
    Machine next;
    std::vector<Command> commands;
};

[[nodiscard]] Step step(const Machine& machine, const Event& event);
[[nodiscard]] Step step(Machine&& machine, const Event& event);

// The purchase on the screen would have the validator open now.
[[nodiscard]] bool wantsBills(const Machine& machine);

} // namespace kiosk
