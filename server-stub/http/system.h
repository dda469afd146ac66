// SPDX-License-Identifier: Apache-2.0
// The system's clock and randomness, for the program; tests bring their own.
#pragma once

#include "core/keys/entropy.h"
#include "server-stub/backend/clock.h"

namespace kiosk::stub {

class SystemClock final : public Clock {
public:
    std::int64_t nowMs() override;
};

class SystemEntropy final : public Entropy {
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

} // namespace kiosk::stub
