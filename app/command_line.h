// SPDX-License-Identifier: Apache-2.0
// What athena-kiosk is asked to do, by its command line.
#pragma once

#include "core/money/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kiosk {

struct Invocation {
    enum class Task {
        Run,
        CheckConfig,
        SelfTest,
        Register,
        OpenItems,
        OperatorLooked,
        Settle,
        VerifyJournal,
        CheckProfile,
        Version,
        Help,
    };
    Task task = Task::Run;
    std::string configFile; // never empty
    std::string enrolmentCode; // Task::Register
    bool everything = false; // Task::SelfTest: --all
    std::string only; // Task::SelfTest: --only
    std::string folder; // Task::SelfTest: --save
    std::uint32_t item = 0; // Task::Settle
    std::string note; // Task::Settle
    std::string journalHead; // Task::VerifyJournal; empty: none to look for
    std::string profileFile; // Task::CheckProfile; empty: the configuration's
};

// Without the program's name. The error says which word is wrong and what to write instead.
Result<Invocation> parseCommandLine(const std::vector<std::string>& words);

extern const char* const usageText;

} // namespace kiosk
