// SPDX-License-Identifier: Apache-2.0
// What the program tells the system's journal: state changes, device faults, problems. Never a body, a token,
// a phone number or a scanned text.
#pragma once

#include <QLoggingCategory>

namespace kiosk {

Q_DECLARE_LOGGING_CATEGORY(logKiosk)
Q_DECLARE_LOGGING_CATEGORY(logAthena)
Q_DECLARE_LOGGING_CATEGORY(logDevices)

// From here on messages go to standard error with the priorities that journald reads ("<4>kiosk: …").
void logToJournald();

} // namespace kiosk
