// SPDX-License-Identifier: Apache-2.0
// The file under a journal: private to its user, and never begun anew over what is lost.
#pragma once

#include "core/money/result.h"

#include <string>

namespace kiosk {

// Makes an empty file of mode 0600 when there is none. Errc::Refused, with the command that mends it, for a
// file that others may read, or that is no plain file.
Status prepareJournalFile(const std::string& path);

// Errc::NotFound, Errc::Refused for what is no plain file.
Status checkJournalFileExists(const std::string& path);

// Errc::Corrupt for a journal whose write-ahead log is gone, and with it whatever it held.
Status checkLogExists(const std::string& path);

// Names made in its folder outlive a power cut from here on.
Status syncJournalFolder(const std::string& path);

// Errc::Corrupt: what was on record is lost, and no new journal begins in its place by itself.
Error lostJournal(const std::string& path, const std::string& how);

// Of the call that has just failed.
Error journalSystemError(const std::string& path, const std::string& doing);

} // namespace kiosk
