// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/steady_memory.h"

#include <malloc.h>

namespace kiosk {

namespace {

constexpr int arenas = 2; // the screen's thread, and all others
constexpr int largeBlock = 256 * 1024;
constexpr int unusedAtTheEnd = 1024 * 1024;

} // namespace

void keepMemorySteady()
{
    ::mallopt(M_ARENA_MAX, arenas);
    ::mallopt(M_MMAP_THRESHOLD, largeBlock);
    ::mallopt(M_TRIM_THRESHOLD, unusedAtTheEnd);
}

void giveMemoryBack() { ::malloc_trim(0); }

} // namespace kiosk
