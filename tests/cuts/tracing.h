// SPDX-License-Identifier: Apache-2.0
// The same calls as the kernel sees them, through strace: proof that the seam misses none.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace kiosk::cuts {

// Why nobody can be traced here; empty: one can.
QString tracingProblem();

// Every call that could write, sync, send, cut short or remove, written to a file.
QStringList countingTracer(const QString& file);
// Kills the process as it makes its n-th such call to a file or device.
QStringList killingTracer(const QString& call, const QString& path, int number);

// What the tracer counted, as "CHANNEL CALL". `serial`: device by name. Shared writable mappings of the
// journal count as calls of "mmap", which the seam does not know.
QMap<QString, int> tracedCounts(
    const QString& file, const QString& storage, const QMap<QString, QString>& serial);

} // namespace kiosk::cuts
