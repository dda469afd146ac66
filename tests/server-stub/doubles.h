// SPDX-License-Identifier: Apache-2.0
// A clock that stands still and a seeded source of randomness.
#pragma once

#include "core/keys/entropy.h"
#include "server-stub/backend/clock.h"

#include <random>

namespace kiosk::stub::testing {

class ManualClock final : public Clock {
public:
    std::int64_t nowMs() override { return now; }
    std::int64_t now = 1'790'000'000'000;
};

class SeededEntropy final : public Entropy {
public:
    explicit SeededEntropy(std::uint64_t seed = 1)
        : m_engine(seed)
    {
    }
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(m_engine());
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace kiosk::stub::testing
