// SPDX-License-Identifier: Apache-2.0
// Many trials on several stands at once.
#pragma once

#include "tests/cuts/trial.h"

#include <functional>

namespace kiosk::cuts {

struct CampaignSettings {
    QString programs;
    QString seam;
    int stands = 3;
};

struct Tally {
    int cuts = 0; // that were reached, cuts and failing calls
    QStringList missed; // the run was over before, each time
    int recovered = 0; // with all books in agreement
    qint64 unaccounted = 0;
    qint64 twice = 0;
    std::vector<int> recoveries; // milliseconds, sorted
    std::vector<int> closings; // milliseconds, sorted
    QStringList problems;

    [[nodiscard]] QString text() const; // in a line
    [[nodiscard]] bool isWell() const;
};

// Customers who may buy at one stand, one after the other. The journal grows with each.
inline constexpr int customersOfAStand = 60;

// `told` hears of each trial as it ends, one at a time. What was not reached is tried twice more, each time
// at a stand of its own, on which the boundaries were counted: a stand at which many have bought starts from
// a longer journal, and a busy machine polls less often.
Tally carryOut(const CampaignSettings& settings, const std::vector<Trial>& trials,
    const std::function<void(const Trial&, const Outcome&)>& told);

// One trial on a stand of its own, at which one customer has bought before, if not on a new disk; what it
// met.
Outcome tryOnce(const CampaignSettings& settings, const Trial& trial);

// The cuts from which recoveries begin, found in the record of a whole purchase: a bill in the box that the
// journal has not yet, and a purchase that Athena has and the kiosk does not know of.
std::vector<Cut> firstCuts(const Record& purchase);

// A moment of a purchase by what the record says of it.
struct NamedMoment {
    QString call;
    QString file; // of the stand: of the journal, or a device's
    QString says; // the call is the first of its kind since, or with, this text …
    int time = 1; // … stood there for so many times
};
// The same for a tracer, which can only count. Number 0: the record knows of no such moment.
KernelCut kernelCutAt(const Record& purchase, const NamedMoment& moment);

} // namespace kiosk::cuts
