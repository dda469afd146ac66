// SPDX-License-Identifier: Apache-2.0
// The simulation's memory: lists of free blocks by size, for its one thread. A purchase is thousands of
// small strings and tree nodes; a general allocator takes a sixth of its time.
#include <sys/mman.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

namespace {

constexpr std::size_t grain = 16;
constexpr std::size_t largest = 8192;
constexpr std::size_t slab = std::size_t{1} << 16U; // of one size each
constexpr std::size_t slabs = std::size_t{1} << 16U; // address space, not memory

struct Block {
    Block* next;
};

std::array<Block*, largest / grain + 1> freeBlocks{};
std::array<std::uint16_t, slabs> sizeOfSlab{}; // in grains
std::size_t slabsUsed = 0;
char* space = nullptr;

void mapSpace()
{
    void* const mapped = mmap(
        nullptr, slab * slabs, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (mapped == MAP_FAILED)
        throw std::bad_alloc();
    space = static_cast<char*>(mapped);
}

void addSlab(std::size_t grains)
{
    if (space == nullptr)
        mapSpace();
    if (slabsUsed == slabs)
        throw std::bad_alloc();
    char* const begin = space + slabsUsed * slab;
    sizeOfSlab[slabsUsed++] = static_cast<std::uint16_t>(grains);
    const std::size_t size = grains * grain;
    for (std::size_t at = slab / size * size; at >= size; at -= size) {
        auto* const block = reinterpret_cast<Block*>(begin + at - size);
        block->next = freeBlocks[grains];
        freeBlocks[grains] = block;
    }
}

inline void* take(std::size_t size)
{
    if (size > largest) {
        if (void* const memory = std::malloc(size))
            return memory;
        throw std::bad_alloc();
    }
    const std::size_t grains = size == 0 ? 1 : (size + grain - 1) / grain;
    if (freeBlocks[grains] == nullptr)
        addSlab(grains);
    Block* const block = freeBlocks[grains];
    freeBlocks[grains] = block->next;
    return block;
}

inline void giveBack(void* memory) noexcept
{
    if (memory == nullptr)
        return;
    const auto offset = static_cast<std::size_t>(static_cast<char*>(memory) - space);
    if (offset >= slab * slabs)
        return std::free(memory);
    auto* const block = static_cast<Block*>(memory);
    const std::size_t grains = sizeOfSlab[offset / slab];
    block->next = freeBlocks[grains];
    freeBlocks[grains] = block;
}

} // namespace

void* operator new(std::size_t size) { return take(size); }
void* operator new[](std::size_t size) { return take(size); }
void operator delete(void* memory) noexcept { giveBack(memory); }
void operator delete[](void* memory) noexcept { giveBack(memory); }
void operator delete(void* memory, std::size_t) noexcept { giveBack(memory); }
void operator delete[](void* memory, std::size_t) noexcept { giveBack(memory); }

#endif
