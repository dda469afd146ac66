// SPDX-License-Identifier: Apache-2.0
#include "core/address/keccak256.h"

#include <bit>

namespace kiosk {

namespace {

using State = std::array<std::uint64_t, 25>; // lane (x, y) at x + 5 * y

constexpr std::size_t rate = 136;

void theta(State& a)
{
    std::array<std::uint64_t, 5> column{};
    for (std::size_t i = 0; i < 25; ++i)
        column[i % 5] ^= a[i];
    for (std::size_t i = 0; i < 25; ++i)
        a[i] ^= column[(i + 4) % 5] ^ std::rotl(column[(i + 1) % 5], 1);
}

// Rotates every lane but the first and moves it along the permutation's single cycle.
void rhoAndPi(State& a)
{
    std::size_t x = 1;
    std::size_t y = 0;
    std::uint64_t moving = a[1];
    for (int step = 1; step <= 24; ++step) {
        const std::size_t nextY = (2 * x + 3 * y) % 5;
        x = y;
        y = nextY;
        const std::uint64_t displaced = a[x + 5 * y];
        a[x + 5 * y] = std::rotl(moving, step * (step + 1) / 2 % 64);
        moving = displaced;
    }
}

void chi(State& a)
{
    for (std::size_t row = 0; row < 25; row += 5) {
        const std::array<std::uint64_t, 5> old{a[row], a[row + 1], a[row + 2], a[row + 3], a[row + 4]};
        for (std::size_t x = 0; x < 5; ++x)
            a[row + x] = old[x] ^ (~old[(x + 1) % 5] & old[(x + 2) % 5]);
    }
}

void permute(State& a)
{
    constexpr std::array<std::uint64_t, 24> roundConstants{0x0000000000000001, 0x0000000000008082,
        0x800000000000808a, 0x8000000080008000, 0x000000000000808b, 0x0000000080000001, 0x8000000080008081,
        0x8000000000008009, 0x000000000000008a, 0x0000000000000088, 0x0000000080008009, 0x000000008000000a,
        0x000000008000808b, 0x800000000000008b, 0x8000000000008089, 0x8000000000008003, 0x8000000000008002,
        0x8000000000000080, 0x000000000000800a, 0x800000008000000a, 0x8000000080008081, 0x8000000000008080,
        0x0000000080000001, 0x8000000080008008};
    for (const std::uint64_t constant : roundConstants) {
        theta(a);
        rhoAndPi(a);
        chi(a);
        a[0] ^= constant;
    }
}

void absorbByte(State& a, std::size_t position, std::uint8_t byte)
{
    a[position / 8] ^= static_cast<std::uint64_t>(byte) << (8 * (position % 8));
}

} // namespace

std::array<std::uint8_t, 32> keccak256(ByteView message)
{
    State state{};
    std::size_t position = 0;
    for (const std::uint8_t byte : message) {
        absorbByte(state, position++, byte);
        if (position == rate) {
            permute(state);
            position = 0;
        }
    }
    absorbByte(state, position, 0x01);
    absorbByte(state, rate - 1, 0x80);
    permute(state);
    std::array<std::uint8_t, 32> digest{};
    for (std::size_t i = 0; i < digest.size(); ++i)
        digest[i] = static_cast<std::uint8_t>(state[i / 8] >> (8 * (i % 8)));
    return digest;
}

} // namespace kiosk
