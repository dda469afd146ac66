// SPDX-License-Identifier: Apache-2.0
// What a hand can do to the bench's devices, as commands of words: the window, the command line and scripts
// all come through here.
#pragma once

#include <QJsonObject>
#include <QStringList>

#include "core/money/result.h"
#include "hardware/bench/bench_devices.h"

namespace kiosk::bench {

// `words` is the command and its arguments ("insert", "20"). On success an object with "text" (for people)
// and what else the command tells ("state"). Errc::Malformed: wrong use, with how it is used; Errc::Refused:
// the device says no, with its reason; Errc::Io for a file.
Result<QJsonObject> runCommand(BenchDevices& devices, const QStringList& words);

// Whether a command is written as it is used: its name, its options and how many words they are. What the
// words mean is not looked at. Errc::Malformed with how it is used.
Status checkWords(const QStringList& words);

// One line a command.
QString commandHelp();

} // namespace kiosk::bench
