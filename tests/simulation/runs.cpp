// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/runs.h"

#include <chrono>
#include <ctime>
#include <iomanip>
#include <iostream>
#include <string_view>

namespace kiosk::sim {

namespace {

using RealTime = std::chrono::steady_clock;

double secondsSince(RealTime::time_point began)
{
    return std::chrono::duration<double>(RealTime::now() - began).count();
}

std::uint64_t seedOf(std::uint64_t seed, std::uint64_t episode)
{
    return Random(seed * 0x2545F4914F6CDD1DU + episode).next();
}

Outcome runPlan(const Plan& plan, Mutant mutant, std::ostream* trace)
{
    return World(plan, mutant, trace).run();
}

void tellFailure(std::uint64_t seed, const Outcome& outcome, Mutant mutant, std::ostream& out)
{
    out << "FAILED  " << outcome.broken << "\n        replay: athena-simulation --episode " << seed;
    for (const auto& [planted, name] : mutantNames())
        if (planted == mutant)
            out << " --mutant " << name;
    out << " --trace   (or --shrink)\n";
}

void add(Outcome& sum, const Outcome& one)
{
    sum.purchases += one.purchases;
    sum.withMoney += one.withMoney;
    sum.notes += one.notes;
    sum.restarts += one.restarts;
    sum.events += one.events;
    sum.requests += one.requests;
    sum.syncs += one.syncs;
    sum.signedForReal += one.signedForReal;
    sum.time += one.time;
    sum.traceHash = sum.traceHash * 31 + one.traceHash;
    sim::add(sum.tally, one.tally);
}

void reportTally(const Tally& tally, std::ostream& out)
{
    std::string kind;
    for (const auto& [what, count] : tally) {
        if (what.first != kind)
            out << (kind.empty() ? "" : "\n") << what.first << ":\n";
        kind = what.first;
        out << std::setw(10) << count << "  " << what.second << (count == 0 ? "   <- never" : "") << '\n';
    }
}

double processorSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

void report(const Outcome& sum, std::uint64_t episodes, double seconds, std::ostream& out)
{
    out << std::fixed << std::setprecision(1) << sum.purchases << " purchases, " << sum.withMoney
        << " of them with money, in " << episodes << " episodes: " << sum.notes << " notes, " << sum.events
        << " journal events, " << sum.syncs << " syncs, " << sum.requests << " requests ("
        << sum.signedForReal << " signed for real), " << sum.restarts << " restarts, "
        << static_cast<double>(sum.time) / 3'600'000.0 << " simulated hours\n"
        << seconds << " s, " << static_cast<double>(sum.purchases) / seconds << " purchases a second, "
        << static_cast<double>(sum.purchases) / processorSeconds() << " a second of processor time; trace "
        << std::hex << sum.traceHash << std::dec << '\n';
}

// Which failure it is: its words up to the first figure that differs from story to story.
std::string_view kindOf(std::string_view broken)
{
    constexpr std::size_t afterInvariant = 3; // "I1:"
    return broken.substr(0, broken.find_first_of("0123456789", afterInvariant));
}

// Leaves out what is not needed for the failure, one thing after the other. A shorter story that fails in
// another way is another story.
Plan shrink(Plan plan, Mutant mutant)
{
    const std::string whole = runPlan(plan, mutant, nullptr).broken;
    if (whole.empty())
        return plan;
    const auto fails = [&](const Plan& shorter) {
        const std::string broken = runPlan(shorter, mutant, nullptr).broken;
        return !broken.empty() && kindOf(broken) == kindOf(whole);
    };
    const auto without = [&](auto& things) {
        bool changed = false;
        for (std::size_t size = things.size(); size > 0; size /= 2)
            for (std::size_t at = 0; at < things.size(); at += size) {
                const auto before = things;
                bool drops = false;
                for (std::size_t i = at; i < std::min(at + size, things.size()); ++i)
                    drops = std::exchange(things[i].kept, false) || drops;
                if (drops && fails(plan))
                    changed = true;
                else
                    things = before;
            }
        return changed;
    };
    while (without(plan.customers) | without(plan.troubles)) { }
    return plan;
}

} // namespace

int runMany(const Options& options, std::ostream& out)
{
    const auto began = RealTime::now();
    Outcome sum;
    std::uint64_t episodes = 0;
    while (sum.purchases < options.purchases) {
        if (options.seconds != 0 && secondsSince(began) > static_cast<double>(options.seconds)) {
            out << "stopped after " << options.seconds << " s of " << options.purchases
                << " purchases that were asked for\n";
            break;
        }
        const std::uint64_t seed = seedOf(options.seed, episodes++);
        const Outcome one = runPlan(makePlan(seed), options.mutant, nullptr);
        add(sum, one);
        if (!one.broken.empty()) {
            out << "after " << sum.purchases << " purchases\n";
            tellFailure(seed, one, options.mutant, out);
            return 1;
        }
        if (options.twice && runPlan(makePlan(seed), options.mutant, nullptr).traceHash != one.traceHash) {
            out << "FAILED  episode " << seed << " does not replay\n";
            return 1;
        }
    }
    report(sum, episodes, secondsSince(began), out);
    if (options.report)
        reportTally(sum.tally, out);
    return 0;
}

int runOne(const Options& options, std::ostream& out)
{
    Plan plan = makePlan(options.episode.value_or(0));
    if (options.shrink)
        plan = shrink(std::move(plan), options.mutant);
    const Outcome outcome = runPlan(plan, options.mutant, options.trace || options.shrink ? &out : nullptr);
    out << describe(plan);
    out << "trace " << std::hex << outcome.traceHash << std::dec << ", " << outcome.time << " ms\n";
    if (!outcome.broken.empty())
        tellFailure(plan.seed, outcome, options.mutant, out);
    return outcome.broken.empty() ? 0 : 1;
}

int findAllMutants(const Options& options, std::ostream& out)
{
    int missed = 0;
    for (const auto& [mutant, name] : mutantNames()) {
        const auto began = RealTime::now();
        std::uint64_t purchases = 0;
        std::string found;
        for (std::uint64_t i = 0; found.empty() && purchases < options.purchases; ++i) {
            const Outcome one = runPlan(makePlan(seedOf(options.seed, i)), mutant, nullptr);
            purchases += one.purchases;
            found = one.broken;
        }
        missed += found.empty() ? 1 : 0;
        out << std::left << std::setw(32) << name << std::right << std::setw(8) << purchases << " purchases "
            << std::fixed << std::setprecision(2) << std::setw(7) << secondsSince(began) << " s  "
            << (found.empty() ? "NOT FOUND" : found) << std::endl;
    }
    return missed == 0 ? 0 : 1;
}

} // namespace kiosk::sim
