// SPDX-License-Identifier: Apache-2.0
// One whole purchase by itself, through the real screens and the real wires, with a picture of each screen.
#pragma once

#include "tests/e2e/stand.h"

namespace kiosk::e2e {

// `say` gets each step in plain words; `pictures` is a folder.
Status demoPurchase(Stand& stand, const QString& pictures, const std::function<void(const QString&)>& say);

} // namespace kiosk::e2e
