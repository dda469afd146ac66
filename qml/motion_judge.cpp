// SPDX-License-Identifier: Apache-2.0
#include "qml/motion_judge.h"

namespace kiosk {

namespace {

constexpr std::int64_t frame = 1'000'000'000 / 60;
constexpr std::int64_t pause = 30LL * 60 * 1'000'000'000;
constexpr int tolerated = 2; // jerky movements one after the other
constexpr int fewFrames = 4; // tell nothing: the movement was cut short

bool isJerky(const FrameCount& count)
{
    return count.shown + count.missed >= fewFrames && count.missed * 5 > count.shown + count.missed;
}

} // namespace

FrameCount countFrames(const std::vector<std::int64_t>& moments)
{
    FrameCount count{static_cast<int>(moments.size()), 0};
    for (std::size_t i = 1; i < moments.size(); ++i) {
        const std::int64_t frames = (moments[i] - moments[i - 1] + frame / 2) / frame; // to the nearest
        if (frames > 1)
            count.missed += static_cast<int>(frames - 1);
    }
    return count;
}

void MotionJudge::moved(const std::vector<std::int64_t>& moments)
{
    const FrameCount count = countFrames(moments);
    if (count.shown + count.missed < fewFrames)
        return;
    m_badInARow = isJerky(count) ? m_badInARow + 1 : 0;
    m_last = moments.back();
}

bool MotionJudge::mayMove(std::int64_t now) const { return m_badInARow < tolerated || now - m_last >= pause; }

} // namespace kiosk
