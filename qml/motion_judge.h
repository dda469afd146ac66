// SPDX-License-Identifier: Apache-2.0
// Can this machine hold 60 frames a second? Judged by the frames that it really showed while something moved,
// and motion is left out where it cannot: a jerk tells less than nothing. No clock of its own.
#pragma once

#include <cstdint>
#include <vector>

namespace kiosk {

struct FrameCount {
    int shown = 0;
    int missed = 0; // that there was time for
};
// `moments` are when frames were shown, in nanoseconds, in their order.
FrameCount countFrames(const std::vector<std::int64_t>& moments);

class MotionJudge {
public:
    // A movement has ended.
    void moved(const std::vector<std::int64_t>& moments);
    // Whether the next one may be shown. After a pause the machine, which may have been busy with something
    // else, gets another try.
    [[nodiscard]] bool mayMove(std::int64_t now) const;

private:
    int m_badInARow = 0;
    std::int64_t m_last = 0;
};

} // namespace kiosk
