// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/installed.h"

#include "tests/benchmark/parts.h"
#include "tests/e2e/stand.h"

#include <algorithm>
#include <filesystem>
#include <sstream>

namespace kiosk::benchmark {

namespace {

constexpr double kibibyte = 1024 / 1e6; // MB

// Standard output, also of a dpkg that did not know one of many files.
std::string outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return process.readAllStandardOutput().toStdString();
}

double sizeOf(const std::string& folder)
{
    double bytes = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && !entry.is_symlink())
            bytes += static_cast<double>(entry.file_size());
    return bytes / 1e6;
}

bool isInstalledFile(const std::string& file)
{
    return file.rfind("/usr/", 0) == 0 || file.rfind("/lib", 0) == 0 || file.rfind("/opt/", 0) == 0;
}

QStringList bothNames(const std::set<std::string>& mapped)
{
    QStringList files;
    for (const std::string& file : mapped) {
        if (isInstalledFile(file))
            files << QString::fromStdString(file) << QString::fromStdString(otherName(file));
    }
    return files;
}

} // namespace

std::set<std::string> ownersIn(std::string_view dpkgSearch)
{
    std::istringstream lines{std::string(dpkgSearch)};
    std::set<std::string> packages;
    for (std::string line; std::getline(lines, line);) {
        const auto end = line.find(": ");
        if (end == std::string::npos || line.find(',') < end || line.rfind("diversion by ", 0) == 0)
            continue;
        packages.insert(line.substr(0, std::min(end, line.find(':'))));
    }
    return packages;
}

std::map<std::string, double> sizesIn(std::string_view dpkgSizes)
{
    std::istringstream words{std::string(dpkgSizes)};
    std::map<std::string, double> sizes;
    std::string package;
    for (double kibibytes = 0; words >> package >> kibibytes;)
        sizes[package] = kibibytes * kibibyte;
    return sizes;
}

std::string otherName(const std::string& file)
{
    return file.rfind("/usr/lib", 0) == 0 ? file.substr(4) : "/usr" + file;
}

Result<Installed> measureInstalled(const Plan& plan, const std::set<std::string>& mapped)
{
    const std::string folder = plan.folder + "/installed";
    std::filesystem::remove_all(folder);
    const auto laidDown = e2e::runProgram("cmake",
        {"--install", QString::fromStdString(plan.programs), "--prefix", QString::fromStdString(folder),
            "--strip"});
    if (!laidDown)
        return laidDown.error();
    const auto packages = ownersIn(outputOf("dpkg", QStringList{"-S"} + bothNames(mapped)));
    QStringList names;
    for (const std::string& package : packages)
        names << QString::fromStdString(package);
    if (names.isEmpty())
        return Error{Errc::NotFound, "dpkg knows none of the files that the kiosk has mapped"};
    const auto sizes =
        sizesIn(outputOf("dpkg-query", QStringList{"-W", "-f", "${Package} ${Installed-Size}\n"} + names));
    Installed installed{sizeOf(folder), {sizes.begin(), sizes.end()}};
    std::sort(installed.packages.begin(), installed.packages.end(),
        [](const auto& a, const auto& b) { return a.second > b.second; });
    return installed;
}

} // namespace kiosk::benchmark
