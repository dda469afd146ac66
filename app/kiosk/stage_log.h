// SPDX-License-Identifier: Apache-2.0
// The machine's situation in one line of a log, and for maintenance: names of stages and conditions.
#pragma once

#include "core/purchase/machine.h"

#include <string>

namespace kiosk {

std::string_view nameOf(const Stage& stage);
std::string_view nameOf(OpenItem::Kind kind);
// "InsertingBills 1b4e…; closed: prices; 2 open".
std::string situationOf(const Machine& machine);

} // namespace kiosk
