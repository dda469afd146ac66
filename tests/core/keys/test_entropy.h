// SPDX-License-Identifier: Apache-2.0
// Sources of "random" bytes whose next byte a test knows.
#pragma once

#include "core/keys/entropy.h"

namespace kiosk::test {

// 0, 1, 2 … from `first` on, over 256 again.
class CountingEntropy : public Entropy {
public:
    explicit CountingEntropy(std::uint8_t first = 0)
        : m_next(first)
    {
    }
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (auto& byte : bytes)
            byte = m_next++;
    }

private:
    std::uint8_t m_next;
};

// A broken source: one value for ever.
class StuckEntropy : public Entropy {
public:
    explicit StuckEntropy(std::uint8_t value)
        : m_value(value)
    {
    }
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (auto& byte : bytes)
            byte = m_value;
    }

private:
    std::uint8_t m_value;
};

inline Bytes bytesOf(std::string_view hex) { return fromHex(hex).value(); }
inline std::string textOf(ByteView bytes) { return {bytes.begin(), bytes.end()}; }

} // namespace kiosk::test
