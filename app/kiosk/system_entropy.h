// SPDX-License-Identifier: Apache-2.0
// The system's randomness for core: OpenSSL's generator. Any thread.
#pragma once

#include "core/keys/entropy.h"

namespace kiosk {

class SystemEntropy final : public Entropy {
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

} // namespace kiosk
