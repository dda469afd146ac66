// SPDX-License-Identifier: Apache-2.0
// What a person does to a machine by command line. Each prints what happened and answers the exit code that
// the usage text names.
#pragma once

#include "app/config/kiosk_config.h"

#include <iosfwd>

namespace kiosk {

enum ExitCode { allWell = 0, somethingWrong = 1, wrongUsage = 2, noAnswer = 3 };

struct Console {
    std::ostream& out;
    std::ostream& err;
};

int checkConfig(const std::string& file, const Console& console);
// Needs an event loop to run in (QCoreApplication).
int registerMachine(const KioskConfig& config, const std::string& enrolmentCode, const Console& console);
int listOpenItems(const KioskConfig& config, const Console& console);
int recordOperatorLooked(const KioskConfig& config, const Console& console);
// `note`: how, for the books.
int settleItem(
    const KioskConfig& config, std::uint32_t number, const std::string& note, const Console& console);
// `file` empty: the configuration's.
int checkProfile(const KioskConfig& config, const std::string& file, const Console& console);
// `head` not empty: one that Athena was told, which must be in it.
int verifyJournal(const KioskConfig& config, const std::string& head, const Console& console);

} // namespace kiosk
