// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/sqlite_memory.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <new>

namespace kiosk::sim {

namespace {

// Before each piece stands how long it is, for SQLite asks.
constexpr std::size_t head = alignof(std::max_align_t);

int sizeOf(void* memory)
{
    int size = 0;
    std::memcpy(&size, static_cast<char*>(memory) - head, sizeof size);
    return size;
}

void* take(int size)
{
    char* const begin = static_cast<char*>(::operator new(head + static_cast<std::size_t>(size)));
    std::memcpy(begin, &size, sizeof size);
    return begin + head;
}

void giveBack(void* memory) { ::operator delete(static_cast<char*>(memory) - head); }

void* resize(void* memory, int size)
{
    void* const larger = take(size);
    std::memcpy(larger, memory, static_cast<std::size_t>(std::min(size, sizeOf(memory))));
    giveBack(memory);
    return larger;
}

int roundUp(int size) { return (size + 7) & ~7; }

} // namespace

bool shareMemoryWithSqlite()
{
    static const sqlite3_mem_methods methods{
        take, giveBack, resize, sizeOf, roundUp, [](void*) { return SQLITE_OK; }, [](void*) {}, nullptr};
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK;
}

} // namespace kiosk::sim
