// SPDX-License-Identifier: Apache-2.0
// The only source of chance in a simulation: splitmix64, the same numbers on every machine and library.
#pragma once

#include "core/keys/entropy.h"

#include <cstdint>
#include <span>

namespace kiosk::sim {

class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }
    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    // 0 … limit - 1; the bias of a remainder does not matter here.
    std::uint64_t below(std::uint64_t limit) { return next() % limit; }
    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return least + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(most - least + 1)));
    }
    bool chance(unsigned perMille) { return below(1000) < perMille; }
    template <class List> const auto& pick(const List& list)
    {
        return list[static_cast<std::size_t>(below(std::size(list)))];
    }

private:
    std::uint64_t m_state;
};

class SeededEntropy final : public Entropy {
public:
    explicit SeededEntropy(std::uint64_t seed)
        : m_random(seed)
    {
    }
    void fill(std::span<std::uint8_t> bytes) override
    {
        std::uint64_t word = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            if (i % 8 == 0)
                word = m_random.next();
            bytes[i] = static_cast<std::uint8_t>(word >> (i % 8 * 8));
        }
    }

private:
    Random m_random;
};

} // namespace kiosk::sim
