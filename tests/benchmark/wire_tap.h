// SPDX-License-Identifier: Apache-2.0
// Stands in a serial line between a simulated device and the kiosk, passes every byte on, and notes when it
// put what the device said on the kiosk's end of the wire.
#pragma once

#include "core/money/bytes.h"
#include "core/money/result.h"

#include <atomic>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace kiosk::benchmark {

class WireTap {
public:
    WireTap() = default;
    ~WireTap();
    WireTap(const WireTap&) = delete;
    WireTap& operator=(const WireTap&) = delete;

    // `device`: the simulator's port. `link`: made, the port that the kiosk is told of.
    Status start(const std::string& device, const std::string& link);

    // When the first message of the device that holds `part` was on the wire, of those since `after` (both by
    // the monotonic clock, in ns). A message is what the device wrote at once.
    [[nodiscard]] std::optional<std::int64_t> firstWith(ByteView part, std::int64_t after) const;

private:
    void run();
    // Passes on what is there; what was read.
    [[nodiscard]] Bytes pass(int from, int to) const;

    struct Said {
        std::int64_t at;
        Bytes bytes;
    };
    int m_device = -1;
    int m_wire = -1; // our end of the kiosk's line
    int m_other = -1; // its other end, held open so that it never hangs up
    std::atomic<bool> m_ends{false};
    mutable std::mutex m_mutex;
    std::vector<Said> m_said; // under the mutex
    std::thread m_thread;
};

} // namespace kiosk::benchmark
