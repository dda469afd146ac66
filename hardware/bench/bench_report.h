// SPDX-License-Identifier: Apache-2.0
// What a bench can be seen to hold, as JSON for scripts and as words for people.
#pragma once

#include <QJsonObject>
#include <QString>

#include "hardware/bench/bench_devices.h"

namespace kiosk::bench {

// Amounts are decimal strings. Of the receipts the last ten, newest at the end.
QJsonObject report(const BenchDevices& devices);
QString reportInWords(const BenchDevices& devices);

} // namespace kiosk::bench
