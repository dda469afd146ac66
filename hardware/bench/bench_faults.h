// SPDX-License-Identifier: Apache-2.0
// Everything that can go wrong with the bench's devices, by name, and how it is set right again.
#pragma once

#include <QStringList>

#include "core/money/result.h"
#include "hardware/bench/bench_devices.h"

#include <span>

namespace kiosk::bench {

struct Fault {
    const char* name;
    const char* device;
    const char* what; // for the help text
    // `number`: the n-th message for faults on the wire, a code for a failure; 0 when none was given.
    void (*set)(BenchDevices& devices, int number);
    void (*clear)(BenchDevices& devices); // null: over as soon as it happened
    bool (*isOn)(const BenchDevices& devices);
    int most = 0; // of its number, from 1 on; 0: it takes none
};

std::span<const Fault> faults();
// Null when there is none of that name.
const Fault* findFault(const QString& name);
// The names of those that are on.
QStringList activeFaults(const BenchDevices& devices);

} // namespace kiosk::bench
