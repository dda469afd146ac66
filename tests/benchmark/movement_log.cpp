// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/movement_log.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace kiosk::benchmark {

namespace {

constexpr double frameMs = 1000.0 / 60;

bool readInto(MovementLog& log, const std::string& line)
{
    std::istringstream words(line);
    std::string kind;
    words >> kind;
    if (kind == "still") {
        ++log.still;
        return true;
    }
    double made = 0;
    double since = 0;
    if (!(words >> made >> since) || (kind != "first" && kind != "next"))
        return false;
    if (kind == "first") {
        log.firstMs.push_back(since);
        return true;
    }
    log.madeMs.push_back(made);
    log.gapMs.push_back(since);
    return true;
}

} // namespace

Result<MovementLog> parseMovements(const std::string& text)
{
    MovementLog log;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (!readInto(log, line))
            return Error{Errc::Malformed, "not a picture of a movement: " + line};
    }
    return log;
}

double missedPercent(const std::vector<double>& gapMs)
{
    double missed = 0;
    for (const double gap : gapMs)
        missed += std::max(0.0, std::round(gap / frameMs) - 1);
    return gapMs.empty() ? 0 : 100 * missed / (static_cast<double>(gapMs.size()) + missed);
}

} // namespace kiosk::benchmark
