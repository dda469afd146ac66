// SPDX-License-Identifier: Apache-2.0
// How long a start reads what it has to remember: the chain checked, each event read and taken.
#include "app/kiosk/remembered.h"
#include "tests/benchmark/monotonic.h"
#include "tests/benchmark/parts.h"
#include "tests/core/purchase/purchase_driver.h"

#include <filesystem>

namespace kiosk::benchmark {

namespace {

// A bill, coins and a receipt; it leaves the machine as it was.
std::vector<Event> visit()
{
    test::Driver driver;
    driver.toDelivering()
        .happens(StatusReported{test::record(athena::State::Delivered, 20), test::customer(), 0}, test::first)
        .happens(PrintEnded{PrintVerdict::Printed}, test::first)
        .happens(DonePressed{});
    return driver.story();
}

Status fill(Journal& journal, std::size_t events)
{
    const std::vector<Event> one = visit();
    for (std::size_t i = 0; i < events; ++i)
        if (const auto written = journal.append(one[i % one.size()]); !written)
            return written.error();
    return Done{};
}

} // namespace

Figures measureFold(const Plan& plan)
{
    // Written without a disk where there is memory: only what is read counts.
    const std::filesystem::path shared = "/dev/shm";
    const auto folder = (std::filesystem::is_directory(shared) ? shared : std::filesystem::path(plan.folder))
        / ("athena-fold-" + std::to_string(monotonicNs()));
    std::filesystem::create_directories(folder);
    Result<Journal> journal = Journal::open((folder / "journal.db").string());
    if (!journal)
        return journal.error();
    const auto events = static_cast<std::size_t>(plan.runs(50'000, 2'000));
    Status done = fill(*journal, events);
    std::vector<double> samples;
    for (int run = 0; done && run < plan.runs(11, 3); ++run) {
        const std::int64_t began = monotonicNs();
        const auto folded = foldJournal(*journal, test::usd());
        samples.push_back(static_cast<double>(monotonicNs() - began) / 1e3 / static_cast<double>(events));
        done = folded ? Status(Done{}) : Status(folded.error());
    }
    std::filesystem::remove_all(folder);
    if (!done)
        return done.error();
    return std::vector<Figure>{{"journal_fold_us", "an event of the journal read at a start, µs", samples}};
}

} // namespace kiosk::benchmark
