// SPDX-License-Identifier: Apache-2.0
// What the seam is told by the environment, and the record that it writes.
//   CUTS_RECORD   file: one line a call at a boundary
//   CUTS_STORAGE  folder of the journal
//   CUTS_LINES    NAME=/dev/pts/N,… serial lines
//   CUTS_KILL     CHANNEL:ORDINAL:before|within|after:none|all|torn:SEED
//   CUTS_FAIL     CHANNEL:ORDINAL:io|full|short|dead: the call with that number; `full` and `dead` all after
//   it,
//                 too. The channel "reading" is of what only looks at the journal's files.
#pragma once

#include "tests/cuts/seam_journal.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk::cuts {

enum class Moment { Before, Within, After };
enum class Failure { Io, Full, Short, Dead };

struct Kill {
    std::string channel;
    unsigned ordinal = 0; // from 1
    Moment moment = Moment::Before;
    Loss loss = Loss::None;
    std::uint64_t seed = 0;
};

struct Fail {
    std::string channel;
    unsigned ordinal = 0;
    Failure how = Failure::Io;
};

struct SerialName {
    std::string name;
    std::string device;
};

struct SeamPlan {
    std::string record;
    std::string storage;
    std::vector<SerialName> lines;
    std::optional<Kill> kill;
    std::optional<Fail> fail;

    static SeamPlan fromEnvironment();
};

} // namespace kiosk::cuts
