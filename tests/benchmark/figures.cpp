// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/figures.h"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <sstream>

namespace kiosk::benchmark {

namespace {

// Three digits that mean something, no exponent.
std::string text(double value)
{
    std::ostringstream out;
    const double size = std::abs(value);
    out << std::fixed << std::setprecision(size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3) << value;
    return out.str();
}

std::string text(const std::optional<double>& value) { return value ? text(*value) : "-"; }

double slowEnd(const Figure& figure)
{
    if (figure.lowIsGood)
        return percentile95(figure.samples);
    std::vector<double> mirrored;
    for (const double sample : figure.samples)
        mirrored.push_back(-sample);
    return -percentile95(mirrored);
}

} // namespace

double median(std::vector<double> samples)
{
    std::sort(samples.begin(), samples.end());
    const std::size_t middle = samples.size() / 2;
    return samples.size() % 2 == 1 ? samples[middle] : (samples[middle - 1] + samples[middle]) / 2;
}

double percentile95(std::vector<double> samples)
{
    std::sort(samples.begin(), samples.end());
    const std::size_t rank = (samples.size() * 95 + 99) / 100;
    return samples[rank - 1];
}

void printTable(const std::vector<Figure>& figures, std::ostream& out)
{
    const auto row = [&](const std::string& name, const std::string& middle, const std::string& slow,
                         const std::string& runs, const std::string& aim, const std::string& beat) {
        out << std::left << std::setw(62) << name << std::right << std::setw(10) << middle << std::setw(10)
            << slow << std::setw(7) << runs << std::setw(9) << aim << std::setw(9) << beat << '\n';
    };
    row("", "median", "p95", "runs", "aim", "to beat");
    for (const Figure& figure : figures) {
        if (figure.samples.empty())
            continue;
        const bool several = figure.samples.size() > 1;
        row(figure.name, text(median(figure.samples)), several ? text(slowEnd(figure)) : "-",
            std::to_string(figure.samples.size()), text(figure.aim), text(figure.toBeat));
    }
}

std::string json(const std::vector<Figure>& figures)
{
    std::string members;
    for (const Figure& figure : figures) {
        if (figure.member.empty() || figure.samples.empty())
            continue;
        members += (members.empty() ? "" : ", ");
        members += '"' + figure.member + "\": " + text(median(figure.samples));
    }
    return "{" + members + "}";
}

} // namespace kiosk::benchmark
