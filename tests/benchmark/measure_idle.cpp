// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/kiosk_process.h"
#include "tests/benchmark/monotonic.h"
#include "tests/benchmark/parts.h"
#include "tests/benchmark/process_facts.h"
#include "tests/e2e/stand.h"

#include <chrono>
#include <filesystem>
#include <thread>
#include <unistd.h>

namespace kiosk::benchmark {

namespace {

struct Samples {
    std::vector<double> firstFrame;
    std::vector<double> open;
    std::vector<double> proportional;
    std::vector<double> resident;
    std::vector<double> cpuPercent;
};

struct IdleScene {
    e2e::Stand& stand;
    std::vector<std::int64_t> measuring; // processes
    [[nodiscard]] Status start(KioskProcess& kiosk, bool logFrames) const
    {
        if (const Status started = kiosk.start(
                stand.program("athena-kiosk").toStdString(), stand.configFile().toStdString(), logFrames);
            !started)
            return started;
        return kiosk.waitUntilAtRest();
    }
};

Status oneStart(const IdleScene& scene, Samples& samples)
{
    KioskProcess kiosk;
    if (const Status rests = scene.start(kiosk, true); !rests)
        return rests;
    samples.firstFrame.push_back(kiosk.firstFrameMs());
    samples.open.push_back(kiosk.openForCustomersMs());
    return kiosk.stop();
}

Status oneRest(const IdleScene& scene, const Plan& plan, Samples& samples, std::set<std::string>& mapped)
{
    KioskProcess kiosk;
    if (const Status rests = scene.start(kiosk, false); !rests)
        return rests;
    std::this_thread::sleep_for(std::chrono::seconds(plan.runs(10, 1)));
    const Result<std::int64_t> before = cpuTimeOf(kiosk.pid());
    const std::int64_t began = monotonicNs();
    std::this_thread::sleep_for(std::chrono::seconds(plan.runs(30, 5)));
    const Result<std::int64_t> after = cpuTimeOf(kiosk.pid());
    const std::int64_t ended = monotonicNs();
    const Result<Memory> memory = memoryOfProcess(kiosk.pid(), scene.measuring);
    Result<std::set<std::string>> files = filesMappedBy(kiosk.pid());
    if (!before || !after)
        return before ? after.error() : before.error();
    if (!memory)
        return memory.error();
    if (!files)
        return files.error();
    samples.cpuPercent.push_back(
        100.0 * static_cast<double>(*after - *before) / static_cast<double>(ended - began));
    samples.proportional.push_back(memory->proportionalMb);
    samples.resident.push_back(memory->residentMb);
    mapped.merge(*files);
    return kiosk.stop();
}

std::vector<Figure> figuresOf(const Samples& samples)
{
    return {
        {"start_ms", "process start to the open idle screen painted, ms", samples.open, true, 2000, 300},
        {"", "process start to the first frame of any screen, ms", samples.firstFrame},
        {"pss_mb", "proportional memory at idle, MB", samples.proportional, true, 506, 80},
        {"rss_mb", "resident memory at idle, MB", samples.resident},
        {"idle_cpu_percent", "processor at idle, % of one core", samples.cpuPercent, true, 1.1, 0.3},
    };
}

} // namespace

Figures measureIdle(const Plan& plan, std::set<std::string>& mapped)
{
    e2e::StandSettings settings;
    settings.programs = QString::fromStdString(plan.programs);
    settings.folder = QString::fromStdString(plan.folder + "/idle");
    std::filesystem::remove_all(plan.folder + "/idle");
    e2e::Stand stand(settings);
    if (const Status prepared = stand.prepare(); !prepared)
        return prepared.error();
    const IdleScene scene{
        stand, {::getpid(), stand.stubProcess().processId(), stand.benchProcess().processId()}};
    Samples samples;
    for (int run = 0; run < plan.runs(20, 3); ++run)
        if (const Status done = oneStart(scene, samples); !done)
            return done.error();
    for (int run = 0; run < plan.runs(5, 1); ++run)
        if (const Status done = oneRest(scene, plan, samples, mapped); !done)
            return done.error();
    return figuresOf(samples);
}

} // namespace kiosk::benchmark
