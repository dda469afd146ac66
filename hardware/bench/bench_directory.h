// SPDX-License-Identifier: Apache-2.0
// The directory of one bench: nobody else's, and used by one bench at a time.
#pragma once

#include <QLockFile>
#include <QString>

#include "core/money/result.h"

#include <memory>

namespace kiosk::bench {

// Makes `path` (0700) when it is not there. The lock holds as long as the pointer lives. Errc::Io: it cannot
// be made, is another user's or is open to others; Errc::AlreadyExists: a bench runs there.
Result<std::unique_ptr<QLockFile>> openBenchDirectory(const QString& path);

} // namespace kiosk::bench
