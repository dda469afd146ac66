// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/growth.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace kiosk::soak {

namespace {

double medianResident(std::vector<Sample> samples)
{
    std::sort(samples.begin(), samples.end(),
        [](const Sample& a, const Sample& b) { return a.residentKib < b.residentKib; });
    return samples[samples.size() / 2].residentKib;
}

int most(const std::vector<Sample>& samples, int Sample::*member)
{
    int highest = 0;
    for (const Sample& sample : samples)
        highest = std::max(highest, sample.*member);
    return highest;
}

} // namespace

Result<Sample> sampleOf(std::int64_t pid, double seconds)
{
    const std::string folder = "/proc/" + std::to_string(pid);
    Sample sample{seconds};
    std::ifstream status(folder + "/status");
    for (std::string word; status >> word;) {
        if (word == "VmRSS:")
            status >> sample.residentKib;
        else if (word == "Threads:")
            status >> sample.threads;
    }
    std::error_code trouble;
    for (const auto& entry : std::filesystem::directory_iterator(folder + "/fd", trouble)) {
        (void)entry;
        ++sample.descriptors;
    }
    if (trouble || sample.residentKib == 0 || sample.threads == 0)
        return Error{Errc::NotFound, "process " + std::to_string(pid) + " has ended"};
    return sample;
}

Result<Growth> growthOf(const std::vector<Sample>& samples, double warmAt)
{
    std::vector<Sample> warm;
    std::copy_if(samples.begin(), samples.end(), std::back_inserter(warm),
        [&](const Sample& sample) { return sample.seconds >= warmAt; });
    if (warm.size() < 10)
        return Error{Errc::Malformed, "too short: only " + std::to_string(warm.size()) + " warm samples"};
    const auto tenth = static_cast<std::ptrdiff_t>(std::max<std::size_t>(3, warm.size() / 10));
    const std::vector<Sample> first(warm.begin(), warm.begin() + tenth);
    const std::vector<Sample> last(warm.end() - tenth, warm.end());
    return Growth{medianResident(first), medianResident(last),
        most(last, &Sample::descriptors) - most(first, &Sample::descriptors),
        most(last, &Sample::threads) - most(first, &Sample::threads)};
}

} // namespace kiosk::soak
