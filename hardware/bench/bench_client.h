// SPDX-License-Identifier: Apache-2.0
// The command line's side of a running bench.
#pragma once

#include <QJsonObject>
#include <QStringList>

#include "core/money/result.h"

namespace kiosk::bench {

// One request and its answer. Errc::NotFound: no bench runs there; Errc::Malformed: wrong use; Errc::Refused:
// the device says no; Errc::Io: no answer within 10 s.
Result<QJsonObject> askBench(const QString& directory, const QStringList& words);

// A command as a person types it, the waiting ones included. The text for standard output on success.
Result<QString> runClient(const QString& directory, const QStringList& words);

} // namespace kiosk::bench
