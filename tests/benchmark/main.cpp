// SPDX-License-Identifier: Apache-2.0
// athena-benchmark: what tools/benchmark runs. Measures, prints, judges nothing.
#include "tests/benchmark/parts.h"
#include "tests/benchmark/process_facts.h"

#include <QCoreApplication>

#include <filesystem>
#include <functional>
#include <iomanip>
#include <iostream>
#include <numeric>

namespace {

using namespace kiosk;
using namespace kiosk::benchmark;

constexpr const char* usage =
    R"(athena-benchmark: how fast and how large the kiosk is, on this machine

  --programs DIR   the build folder with the programs that are measured
  --folder DIR     where they keep their files; its disk is the one whose syncs count
  --quick          fewer and shorter runs
  --only PARTS     some of idle,paint,frames,signatures,camera,journal,fold,simulation,installed (installed needs idle and paint)
  --packages       also lists the Debian packages behind installed_mb
  --json           one JSON object with the medians instead of the table
)";

struct Options {
    Plan plan;
    std::string only = "idle,paint,frames,signatures,camera,journal,fold,simulation,installed";
    bool packages = false;
    bool json = false;
    bool help = false;
    [[nodiscard]] bool wants(const std::string& part) const
    {
        return ("," + only + ",").find("," + part + ",") != std::string::npos;
    }
};

// Empty: every part is one, and what it needs is there, too.
std::string wrongIn(const Options& options)
{
    const std::string all = Options().only;
    for (std::size_t from = 0; from <= options.only.size();) {
        const auto end = std::min(options.only.find(',', from), options.only.size());
        const std::string part = options.only.substr(from, end - from);
        if (("," + all + ",").find("," + part + ",") == std::string::npos || part.empty())
            return std::string("no part is called \"").append(part).append("\"; there are: ").append(all);
        from = end + 1;
    }
    if (options.wants("installed") && !(options.wants("idle") && options.wants("paint")))
        return "installed needs idle and paint: what they load is what is counted";
    return {};
}

// False: the words make no sense.
bool read(Options& options, int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        const bool takes = word == "--programs" || word == "--folder" || word == "--only";
        if (takes && i + 1 == argc)
            return false;
        if (word == "--programs")
            options.plan.programs = std::filesystem::absolute(argv[++i]).string();
        else if (word == "--folder")
            options.plan.folder = std::filesystem::absolute(argv[++i]).string();
        else if (word == "--only")
            options.only = argv[++i];
        else if (word == "--quick")
            options.plan.quick = true;
        else if (word == "--packages")
            options.packages = true;
        else if (word == "--json")
            options.json = true;
        else if (word == "-h" || word == "--help")
            options.help = true;
        else
            return false;
    }
    return options.help || (!options.plan.programs.empty() && !options.plan.folder.empty());
}

Figure installedFigure(const Installed& installed)
{
    const double sum = std::accumulate(installed.packages.begin(), installed.packages.end(),
        installed.kioskMb, [](double all, const auto& package) { return all + package.second; });
    return {
        "installed_mb", "installed: the kiosk and the packages it links or loads, MB", {sum}, true, 550, 150};
}

void listPackages(const Installed& installed, std::ostream& out)
{
    out << std::fixed << std::setprecision(1) << '\n'
        << std::setw(9) << installed.kioskMb << " MB  the kiosk's own files\n";
    for (const auto& [name, size] : installed.packages)
        out << std::setw(9) << size << " MB  " << name << '\n';
}

struct Results {
    std::vector<Figure> figures;
    std::set<std::string> mapped;
    std::optional<Installed> installed;
};

bool failed(const std::string& part, const Error& error)
{
    std::cerr << "athena-benchmark: " << part << ": " << error.detail << '\n';
    return false;
}

// What fails takes no other figure with it.
bool runParts(const Options& options, Results& results)
{
    const Plan& plan = options.plan;
    const std::vector<std::pair<std::string, std::function<Figures()>>> parts{
        {"idle", [&] { return measureIdle(plan, results.mapped); }},
        {"paint", [&] { return measurePaint(plan, results.mapped); }},
        {"frames", [&] { return measureFrames(plan); }},
        {"signatures", [&] { return measureSignatures(plan); }},
        {"camera", [&] { return measureCamera(plan); }},
        {"journal", [&] { return measureJournal(plan); }},
        {"fold", [&] { return measureFold(plan); }},
        {"simulation", [&] { return measureSimulation(plan); }},
    };
    bool whole = true;
    for (const auto& [name, measure] : parts) {
        if (!options.wants(name))
            continue;
        std::cerr << "benchmark: " << name << " ...\n";
        const Figures figures = measure();
        if (figures)
            results.figures.insert(results.figures.end(), figures->begin(), figures->end());
        else
            whole = failed(name, figures.error());
    }
    if (!options.wants("installed"))
        return whole;
    Result<Installed> installed = measureInstalled(plan, results.mapped);
    if (!installed)
        return failed("installed", installed.error());
    results.figures.push_back(installedFigure(*installed));
    results.installed = std::move(*installed);
    return whole;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication qt(argc, argv);
    Options options;
    if (!read(options, argc, argv) || options.help) {
        (options.help ? std::cout : std::cerr) << usage;
        return options.help ? 0 : 2;
    }
    if (const std::string wrong = wrongIn(options); !wrong.empty()) {
        std::cerr << "athena-benchmark: --only: " << wrong << '\n';
        return 2;
    }
    std::filesystem::create_directories(options.plan.folder);
    const std::string machine = machineName(options.plan.folder);
    Results results;
    const int status = runParts(options, results) ? 0 : 1;
    if (options.json) {
        std::cout << json(results.figures) << '\n';
        return status;
    }
    std::cout << machine << "\n\n";
    printTable(results.figures, std::cout);
    if (options.packages && results.installed)
        listPackages(*results.installed, std::cout);
    return status;
}
