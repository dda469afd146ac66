// SPDX-License-Identifier: Apache-2.0
// One cut, or one failing call, from the customer's first touch to the comparison of the books.
#pragma once

#include "tests/cuts/cut_stand.h"

namespace kiosk::cuts {

// By the tracer: the n-th such call to a file or device of the stand.
struct KernelCut {
    QString call;
    QString file;
    int number = 0;
};

// During what: a purchase with two bills, or the recovery from an earlier cut.
struct Trial {
    std::optional<Cut> first = std::nullopt; // for a recovery: the cut from which the kiosk recovers
    std::optional<Cut> cut = std::nullopt; // none: nothing happens; for counting
    std::optional<Failing> failing = std::nullopt;
    std::optional<KernelCut> byKernel = std::nullopt; // instead of the seam's
    bool onNewDisk = false; // on a stand that has never run: the journal is made
    bool validatorToo = false; // loses its power, too
    bool recordsRecovery = false; // the last start is behind the seam, too, for its record

    [[nodiscard]] QString text() const;
};

struct Outcome {
    QString problem; // empty: all is well
    bool reached = false; // the cut, or the failing call
    qint64 unaccounted = 0; // cents in the cash box of which no book knows
    qint64 twice = 0; // cents that are booked and not in the cash box
    std::vector<int>
        recoveries; // milliseconds from a start to the customer's screen, as startAndSee() has them
    std::optional<int> closedAfter; // milliseconds from a failure of the journal to the closed machine
    Record record; // of the process that was cut
    Record recovery; // of the last one, where it was asked for
    int milliseconds = 0; // all of it
};

// `number`: the customer's, new for each trial of a stand.
Outcome run(CutStand& stand, const Trial& trial, int number);

} // namespace kiosk::cuts
