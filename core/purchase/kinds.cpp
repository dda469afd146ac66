// SPDX-License-Identifier: Apache-2.0
// What the compiler writes for the three large variants, once for the whole program.
#include "core/purchase/command.h"
#include "core/purchase/purchase.h"

namespace kiosk {

Fact::Fact() = default;
Fact::Fact(const Fact&) = default;
Fact::Fact(Fact&&) noexcept = default;
Fact& Fact::operator=(const Fact&) = default;
Fact& Fact::operator=(Fact&&) noexcept = default;
Fact::~Fact() = default;

Command::Command() = default;
Command::Command(const Command&) = default;
Command::Command(Command&&) noexcept = default;
Command& Command::operator=(const Command&) = default;
Command& Command::operator=(Command&&) noexcept = default;
Command::~Command() = default;

Stage::Stage() = default;
Stage::Stage(const Stage&) = default;
Stage::Stage(Stage&&) noexcept = default;
Stage& Stage::operator=(const Stage&) = default;
Stage& Stage::operator=(Stage&&) noexcept = default;
Stage::~Stage() = default;
bool operator==(const Stage& a, const Stage& b)
{
    return static_cast<const StageKind&>(a) == static_cast<const StageKind&>(b);
}

} // namespace kiosk
