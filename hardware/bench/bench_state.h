// SPDX-License-Identifier: Apache-2.0
// What the devices of a bench remember when it is closed, as a text file.
#pragma once

#include <QByteArray>

#include "core/money/result.h"
#include "hardware/printer/escpos_simulator.h"

#include <string>

namespace kiosk::bench {

struct BenchState {
    std::string validator; // in the simulator's own words
    hardware::EscPosSimulator::State printer;
    std::string terminal = {}; // in the simulator's own words; empty: a bench that had none
};

QByteArray stateText(const BenchState& state);
// Errc::Corrupt with what is wrong.
Result<BenchState> parseState(const QByteArray& text);

} // namespace kiosk::bench
