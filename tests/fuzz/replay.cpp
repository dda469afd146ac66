// SPDX-License-Identifier: Apache-2.0
// Runs every target of this program over its committed corpus: fuzz_replay CORPUS [TARGET [FILE…]].
#include "core/money/bytes.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#define FUZZ_TARGET_NAMED(name) void fuzz_##name(kiosk::ByteView bytes);
#include "targets.inc"
#undef FUZZ_TARGET_NAMED

namespace {

struct Target {
    const char* name;
    void (*run)(kiosk::ByteView bytes);
};
#define FUZZ_TARGET_NAMED(name) Target{#name, fuzz_##name},
constexpr Target targets[] = {
#include "targets.inc"
};
#undef FUZZ_TARGET_NAMED

std::vector<std::string> filesIn(const std::string& folder)
{
    std::vector<std::string> out;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none))
        if (entry.is_regular_file())
            out.push_back(entry.path().string());
    std::sort(out.begin(), out.end());
    return out;
}

void replay(const Target& target, const std::string& file)
{
    std::ifstream stream(file, std::ios::binary);
    const std::string content{std::istreambuf_iterator<char>(stream), {}};
    try {
        target.run(kiosk::asBytes(content));
    } catch (const std::exception& error) {
        std::fprintf(
            stderr, "%s: %s: an exception left the code: %s\n", target.name, file.c_str(), error.what());
        std::abort();
    }
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv, argv + argc);
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: %s CORPUS [TARGET [FILE…]]\n", arguments.empty() ? "" : argv[0]);
        return 2;
    }
    bool known = arguments.size() < 3;
    int failed = 0;
    for (const Target& target : targets) {
        if (arguments.size() > 2 && arguments[2] != target.name)
            continue;
        known = true;
        auto files = filesIn(arguments[1] + "/" + target.name);
        if (arguments.size() > 3)
            files.assign(arguments.begin() + 3, arguments.end());
        if (files.empty()) {
            std::fprintf(stderr, "%s: no corpus in %s\n", target.name, arguments[1].c_str());
            failed = 1;
        }
        for (const std::string& file : files) {
            std::printf("%s %s\n", target.name, file.c_str()); // the last line names what broke
            std::fflush(stdout);
            replay(target, file);
        }
    }
    if (!known)
        std::fprintf(stderr, "no such target: %s\n", arguments[2].c_str());
    return known ? failed : 2;
}
