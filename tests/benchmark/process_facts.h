// SPDX-License-Identifier: Apache-2.0
// What the kernel says of a process and of this machine.
#pragma once

#include "core/money/result.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk::benchmark {

struct Memory {
    double residentMb = 0; // 1 MB: 1,000,000 bytes
    double proportionalMb = 0;
};

// From the text of /proc/PID/smaps. A page that is mapped by n processes counts 1/n in the proportional
// memory; pages of the files in `shared` count whole: those are shared with the programs that measure, which
// no machine has beside its kiosk.
Memory memoryOf(std::string_view smaps, const std::set<std::string>& shared);
Result<Memory> memoryOfProcess(std::int64_t pid, const std::vector<std::int64_t>& measuring);

// Files of which a process has something mapped.
std::set<std::string> mappedFiles(std::string_view maps);
Result<std::set<std::string>> filesMappedBy(std::int64_t pid);

// Time on a processor of all its threads that live now, in ns.
Result<std::int64_t> cpuTimeOf(std::int64_t pid);

// Processor, cores, kernel, the file system that `folder` lies on, and what else the machine was doing.
std::string machineName(const std::string& folder);

Result<std::string> readWhole(const std::string& path);

} // namespace kiosk::benchmark
