// SPDX-License-Identifier: Apache-2.0
// A kiosk runs for months: what its threads take and give back must not scatter over ever more pages. glibc's
// allocator is told so (mallopt(3), malloc_trim(3)); nothing here changes what the program does.
#pragma once

namespace kiosk {

// Before the first thread: few arenas, and large blocks (a window's pictures) always from the system and back
// to it, whatever was freed before.
void keepMemorySteady();
// What lies unused between blocks goes back to the system; some milliseconds, so when nobody waits.
void giveMemoryBack();

} // namespace kiosk
