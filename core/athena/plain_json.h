// SPDX-License-Identifier: Apache-2.0
// The JSON that programs write to each other nearly always: printable ASCII without escapes, whole numbers,
// no white space. Read in one pass; everything else is left to the whole parser (json.h), which decides.
#pragma once

#include "core/athena/document.h"

namespace kiosk::athena {

// False: not plain, or not right, or deeper or more often named than parseJson() allows; `into` then holds no
// document. What comes is what parseJson() would give, and looks into `text`.
bool readPlainJson(std::string_view text, std::vector<Value>& into);

} // namespace kiosk::athena
