// SPDX-License-Identifier: Apache-2.0
// Runs the published vectors against our code: `vector_tests [file...]` ("money addresses"), all without
// arguments. The folder is ATHENA_VECTORS or the repository's own. Exit 0 when everything in it passed or is
// known as a protocol still to come.
#include "tests/conformance/entries.h"
#include "tests/conformance/vector_report.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>

namespace {

using namespace kiosk::conformance;
using nlohmann::json;

// One per vector file; nullptr when the suite is not part of this build.
const std::map<std::string, Suite> suites{
#include "suites.inc"
};

const std::set<std::string> protocolsToCome{"bip143_sighash", "bip174_psbt", "bip32", "bip380_descriptors",
    "bip39", "bip67", "bip70", "bip70_payment", "bitkey", "hmac_drbg_sha256", "multisig_psbt", "prr_rpr",
    "slip39"};

struct Totals {
    int passed = 0;
    int failed = 0;
    int filesRun = 0;
};

int entriesIn(const json& file)
{
    std::size_t count = 0;
    const auto countArrays = [&count](const json& object) {
        for (const json& member : object)
            count += member.is_array() ? member.size() : 0;
    };
    if (file.is_object()) {
        countArrays(file);
        for (const json& member : file) {
            if (member.is_object())
                countArrays(member);
        }
    }
    return std::max(1, static_cast<int>(count));
}

void runSuite(const std::string& name, const json& file, VectorReport& report)
{
    if (protocolsToCome.contains(name)) {
        report.notCovered(name, entriesIn(file));
        return;
    }
    const auto suite = suites.find(name);
    if (suite == suites.end())
        report.fail("file", "no suite knows this file");
    else if (suite->second == nullptr)
        report.fail("file", "its suite is not part of this build");
    else
        suite->second(file, report);
}

void print(const std::string& name, const VectorReport& report)
{
    int notCovered = 0;
    for (const auto& [topic, entries] : report.notCovered())
        notCovered += entries;
    std::cout << name << ": " << report.passed() << " passed, " << report.failures().size() << " failed, "
              << notCovered << " not covered\n";
    for (const std::string& failure : report.failures())
        std::cout << "    failed " << failure << '\n';
    for (const auto& [topic, entries] : report.notCovered())
        std::cout << "    not covered: " << topic << " (" << entries << ")\n";
    std::cout.flush();
}

void runFile(const std::filesystem::path& path, Totals& totals)
{
    VectorReport report;
    try {
        std::ifstream stream(path, std::ios::binary);
        if (!stream)
            throw std::runtime_error("cannot be read");
        runSuite(path.stem().string(), parseOnce(stream), report);
    } catch (const std::exception& error) {
        report.fail(path.filename().string(), error.what());
    }
    if (report.passed() == 0 && report.failures().empty() && report.notCovered().empty())
        report.fail(path.filename().string(), "there is nothing to test in it");
    print(path.stem().string(), report);
    ++totals.filesRun;
    totals.passed += report.passed();
    totals.failed += static_cast<int>(report.failures().size());
}

std::map<std::string, std::filesystem::path> filesIn(const std::filesystem::path& folder)
{
    std::map<std::string, std::filesystem::path> files;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.path().extension() == ".json")
            files[entry.path().stem().string()] = entry.path();
    }
    if (error)
        std::cerr << "vector_tests: " << folder.string() << ": " << error.message() << '\n';
    return files;
}

// A suite whose file is missing proves nothing: in our own folder that is a failure.
void missing(const std::string& name, bool isFailure, Totals& totals)
{
    std::cout << name << ": NOT THERE, nothing was tested\n";
    totals.failed += isFailure ? 1 : 0;
}

} // namespace

int main(int argc, char** argv)
{
    const char* chosen = std::getenv("ATHENA_VECTORS");
    const bool isDefault = chosen == nullptr || *chosen == '\0';
    const std::filesystem::path folder = isDefault ? ATHENA_DEFAULT_VECTORS : chosen;
    const std::set<std::string> wanted(argv + 1, argv + argc);
    if (std::any_of(wanted.begin(), wanted.end(), [](const auto& word) { return word.starts_with('-'); })) {
        std::cerr
            << "vector_tests [FILE...]: names of files without .json, as in: money addresses; all without\n"
               "ATHENA_VECTORS names their folder\n";
        return 2;
    }

    const auto files = filesIn(folder);
    Totals totals;
    for (const auto& [name, path] : files) {
        if (wanted.empty() || wanted.contains(name))
            runFile(path, totals);
    }
    for (const auto& [name, suite] : suites) {
        if (wanted.empty() && !files.contains(name))
            missing(name, isDefault, totals);
    }
    for (const std::string& name : wanted) {
        if (!files.contains(name))
            missing(name, true, totals);
    }
    if (totals.filesRun == 0) {
        std::cout << "no vector file was found in " << folder.string() << '\n';
        ++totals.failed;
    }
    std::cout << totals.passed << " passed, " << totals.failed << " failed\n";
    return totals.failed == 0 ? 0 : 1;
}
