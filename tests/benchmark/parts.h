// SPDX-License-Identifier: Apache-2.0
// The measurements. Each yields its figures, or says what went wrong.
#pragma once

#include "core/money/result.h"
#include "tests/benchmark/figures.h"

#include <set>
#include <string>

namespace kiosk::benchmark {

struct Plan {
    std::string programs; // the build folder
    std::string folder; // where the measured programs keep their files: on the disk whose syncs count
    bool quick = false;
    [[nodiscard]] int runs(int usual, int few) const { return quick ? few : usual; }
};

using Figures = Result<std::vector<Figure>>;

// Process start to the idle screen, memory and processor time at rest, and which files the kiosk has mapped.
// The shipped program; back end and devices run already, the machine is registered, the disk cache is warm,
// the journal is short. Rendered by Qt in software, off screen: what a graphics driver adds is not in it.
Figures measureIdle(const Plan& plan, std::set<std::string>& mapped);

// The validator's committed event (VEND VALID) on the wire to the new amount painted, and the scanner's bytes
// to the address painted, in whole purchases at the real screens with real HTTPS and a journal that syncs.
// Adds what the kiosk's library has mapped after its purchases: the other screens' fonts above all.
Figures measurePaint(const Plan& plan, std::set<std::string>& mapped);

// The frames while one screen follows another and while an amount grows, at 1080x1920 with software
// rendering: how soon the first comes, how long each further one takes to lay out and draw and when it is
// shown, how many are missed, and whether the kiosk still moves anything on this machine.
Figures measureFrames(const Plan& plan);

// Signing and checking a request of Athena's API on one core.
Figures measureSignatures(const Plan& plan);

// Looking for a code in one camera frame of 1280 x 720, found and not found. The ways to look take turns, and
// each frame counts for itself.
Figures measureCamera(const Plan& plan);

// Events made durable one after the other in a file of `folder`, write-ahead log with synchronous=FULL.
Figures measureJournal(const Plan& plan);

// What an event costs at a start: the journal's chain checked, the event read and taken. The file is in
// memory.
Figures measureFold(const Plan& plan);

// The simulation's own figure, on one core.
Figures measureSimulation(const Plan& plan);

struct Installed {
    double kioskMb = 0;
    std::vector<std::pair<std::string, double>> packages; // name, MB; largest first
};
// The kiosk's own files as `cmake --install` lays them down, and the Debian packages that own the files which
// the running kiosk had mapped (what it links, and what it loads: plugins, fonts).
Result<Installed> measureInstalled(const Plan& plan, const std::set<std::string>& mapped);

} // namespace kiosk::benchmark
