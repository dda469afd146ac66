// SPDX-License-Identifier: Apache-2.0
// What an answer says of the machine itself, whatever was asked: whether Athena knows it, and whether its
// clock can be believed. Source: Athena's API, section 1 (errors).
#pragma once

#include "core/purchase/event.h"

#include <string_view>
#include <vector>

namespace kiosk {

// Athena answers that she does not know this machine, or that it is another.
bool isStranger(std::string_view code);

// `http` is 0 where nothing readable came; `code` is the error's, or empty. `tlsClockProblem`: the connection
// failed on a certificate that is not valid at this machine's time. In the order in which they are to be
// told.
std::vector<Fact> conditionsOf(int http, std::string_view code, bool tlsClockProblem);

} // namespace kiosk
