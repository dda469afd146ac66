// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/process_facts.h"

#include <filesystem>
#include <fstream>
#include <iomanip>
#include <sstream>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/utsname.h>
#include <thread>

namespace kiosk::benchmark {

namespace {

std::string proc(std::int64_t pid, const std::string& what)
{
    return "/proc/" + std::to_string(pid) + "/" + what;
}

// The path at the end of a line of maps or smaps; empty for anything but a file.
std::string fileIn(const std::string& line)
{
    const auto slash = line.find('/');
    return slash == std::string::npos ? std::string() : line.substr(slash);
}

bool beginsMapping(const std::string& line)
{
    const auto word = line.substr(0, line.find(' '));
    return word.find('-') != std::string::npos && word.find(':') == std::string::npos;
}

std::string valueAfter(const std::string& text, const std::string& key)
{
    const auto at = text.find(key);
    if (at == std::string::npos)
        return "unknown";
    const auto colon = text.find(':', at);
    const auto end = text.find('\n', colon);
    return text.substr(colon + 2, end - colon - 2);
}

// By the device number in /proc/self/mountinfo: "… major:minor … - type source options".
std::string fileSystemOf(const std::string& folder)
{
    struct stat where { };
    if (::stat(folder.c_str(), &where) != 0)
        return "unknown";
    const std::string wanted =
        std::to_string(major(where.st_dev)) + ":" + std::to_string(minor(where.st_dev));
    std::ifstream mounts("/proc/self/mountinfo");
    for (std::string line; std::getline(mounts, line);) {
        std::istringstream words(line);
        std::string id;
        std::string parent;
        std::string device;
        words >> id >> parent >> device;
        const auto dash = line.find(" - ");
        if (device == wanted && dash != std::string::npos)
            return line.substr(dash + 3, line.find(' ', dash + 3) - dash - 3);
    }
    return "unknown";
}

} // namespace

Result<std::string> readWhole(const std::string& path)
{
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file)
        return Error{Errc::Io, "cannot read " + path};
    return text.str();
}

Memory memoryOf(std::string_view smaps, const std::set<std::string>& shared)
{
    std::istringstream lines{std::string(smaps)};
    double resident = 0;
    double proportional = 0;
    bool whole = false;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string key;
        double kibibytes = 0;
        if (beginsMapping(line))
            whole = shared.count(fileIn(line)) > 0;
        else if (words >> key >> kibibytes && key == "Rss:")
            resident += kibibytes;
        if ((key == "Rss:" && whole) || (key == "Pss:" && !whole))
            proportional += kibibytes;
    }
    return {resident * 1024 / 1e6, proportional * 1024 / 1e6};
}

Result<Memory> memoryOfProcess(std::int64_t pid, const std::vector<std::int64_t>& measuring)
{
    std::set<std::string> shared;
    for (const std::int64_t other : measuring) {
        Result<std::set<std::string>> files = filesMappedBy(other);
        if (!files)
            return files.error();
        shared.merge(*files);
    }
    const Result<std::string> smaps = readWhole(proc(pid, "smaps"));
    if (!smaps)
        return smaps.error();
    return memoryOf(*smaps, shared);
}

std::set<std::string> mappedFiles(std::string_view maps)
{
    std::istringstream lines{std::string(maps)};
    std::set<std::string> files;
    for (std::string line; std::getline(lines, line);)
        if (const std::string file = fileIn(line); !file.empty())
            files.insert(file);
    return files;
}

Result<std::set<std::string>> filesMappedBy(std::int64_t pid)
{
    const Result<std::string> maps = readWhole(proc(pid, "maps"));
    if (!maps)
        return maps.error();
    return mappedFiles(*maps);
}

Result<std::int64_t> cpuTimeOf(std::int64_t pid)
{
    std::int64_t sum = 0;
    std::error_code trouble;
    for (const auto& task : std::filesystem::directory_iterator(proc(pid, "task"), trouble)) {
        std::ifstream file(task.path() / "schedstat");
        std::int64_t ns = 0;
        if (file >> ns)
            sum += ns;
    }
    if (trouble || sum == 0)
        return Error{Errc::Io, "the kernel does not say how long process " + std::to_string(pid) + " ran"};
    return sum;
}

std::string machineName(const std::string& folder)
{
    const std::string processor =
        valueAfter(readWhole("/proc/cpuinfo").valueOr(std::string("model name: unknown")), "model name");
    utsname system{};
    ::uname(&system);
    const std::string load = readWhole("/proc/loadavg").valueOr(std::string("? "));
    std::ostringstream text;
    text << processor << ", " << std::thread::hardware_concurrency() << " cores; " << system.sysname << ' '
         << system.release << "; journal on " << fileSystemOf(folder) << "; load "
         << load.substr(0, load.find(' ')) << " when it began";
    return text.str();
}

} // namespace kiosk::benchmark
