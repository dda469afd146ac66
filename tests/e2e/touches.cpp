// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/touches.h"

#include <algorithm>
#include <vector>

namespace kiosk::e2e {

Result<double> answerToTouches(Stand& stand, int touches)
{
    std::vector<double> times;
    for (int i = 0; i < touches; ++i) {
        const auto opened = stand.robot("answer-time languageButton LanguageOverlay");
        if (!opened)
            return opened.error();
        times.push_back((*opened)["ms"].toDouble());
        if (const auto closed = stand.robot("touch closeButton"); !closed)
            return closed.error();
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

Result<double> longestStall(Stand& stand)
{
    const auto stall = stand.robot("stall");
    if (!stall)
        return stall.error();
    return (*stall)["ms"].toDouble();
}

} // namespace kiosk::e2e
