// SPDX-License-Identifier: Apache-2.0
// athena-simulation: many simulated purchases from one seed.
#include "tests/simulation/runs.h"

#include <malloc.h>

#include <charconv>
#include <cstring>
#include <iostream>

namespace {

using namespace kiosk::sim;

constexpr const char* usage =
    R"(athena-simulation: the kiosk, its devices, its disk and Athena in simulated time, from one seed

  --purchases N   at least so many (100000)
  --seconds S     stop after so many seconds of real time, and say how far it came
  --seed S        where to begin (1)
  --episode S     one episode alone, by the seed that a failure names
  --trace         every event of it (with --episode)
  --shrink        finds a shorter story that still fails (with --episode)
  --mutant NAME   with a planted bug; all: each one until it is found
  --mutants       the names of the planted bugs
  --twice         each episode twice: both must be alike to the bit
  --report        how often each event and each fault came, and what never did
)";

bool number(const char* text, std::uint64_t& into)
{
    const char* end = text + std::strlen(text);
    return text != end && std::from_chars(text, end, into).ptr == end;
}

// False: the words make no sense.
bool read(Options& options, int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        const char* value = i + 1 < argc ? argv[i + 1] : "";
        std::uint64_t n = 0;
        const bool takes =
            word == "--purchases" || word == "--seconds" || word == "--seed" || word == "--episode";
        if (takes && !number(value, n))
            return false;
        if (word == "--purchases")
            options.purchases = n;
        else if (word == "--seconds")
            options.seconds = n;
        else if (word == "--seed")
            options.seed = n;
        else if (word == "--episode")
            options.episode = n;
        else if (word == "--trace")
            options.trace = true;
        else if (word == "--shrink")
            options.shrink = true;
        else if (word == "--twice")
            options.twice = true;
        else if (word == "--report")
            options.report = true;
        else if (word == "--mutants")
            options.listMutants = true;
        else if (word == "--mutant" && std::string_view(value) == "all")
            options.allMutants = true;
        else if (word == "--mutant" && parseMutant(value))
            options.mutant = *parseMutant(value);
        else
            return false;
        i += takes || word == "--mutant" ? 1 : 0;
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    // What one episode gives back serves the next: no page is fetched from the system twice.
    constexpr int large = 1 << 30;
    mallopt(M_MMAP_THRESHOLD, large);
    mallopt(M_TRIM_THRESHOLD, large);
    Options options;
    if (!read(options, argc, argv)) {
        std::cerr << usage;
        return 2;
    }
    if (options.listMutants) {
        for (const auto& [mutant, name] : mutantNames())
            std::cout << name << '\n';
        return 0;
    }
    if (options.allMutants)
        return findAllMutants(options, std::cout);
    if (options.episode)
        return runOne(options, std::cout);
    return runMany(options, std::cout);
}
