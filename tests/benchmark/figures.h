// SPDX-License-Identifier: Apache-2.0
// What was measured: samples, their median and 95th percentile, as a table for people and as one JSON object.
#pragma once

#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace kiosk::benchmark {

// The middle of the sorted samples; the mean of the two middle ones for an even number. Not of none.
double median(std::vector<double> samples);
// The smallest sample that at least 95 % of all do not exceed (nearest rank). Not of none.
double percentile95(std::vector<double> samples);

struct Figure {
    std::string member; // of the JSON object; empty: for the table only
    std::string name; // with its unit
    std::vector<double> samples;
    bool lowIsGood = true;
    std::optional<double> toBeat = std::nullopt; // of the kiosk that is compared with
    std::optional<double> aim = std::nullopt;
};

// One line a figure: median, 95th percentile (the slow end, whichever that is), runs, aim, what to beat.
void printTable(const std::vector<Figure>& figures, std::ostream& out);
// One object, one member a figure that has a name for it: the medians.
std::string json(const std::vector<Figure>& figures);

} // namespace kiosk::benchmark
