// SPDX-License-Identifier: Apache-2.0
// The file under a journal: private to its user, and held by one kiosk at a time.
#pragma once

#include "core/money/result.h"

#include <string>
#include <utility>

namespace kiosk {

// Makes an empty file of mode 0600 when there is none. Errc::Refused, with the command that mends it, for a
// file that others may read, or that is no plain file.
Status prepareJournalFile(const std::string& path);

// Errc::NotFound, Errc::Refused for what is no plain file.
Status checkJournalFileExists(const std::string& path);

// Held until destroyed, or until the process ends, however it ends. A file of its own beside the journal, so
// that maintenance may read the journal meanwhile.
class JournalLock {
public:
    // Errc::AlreadyExists when another program holds it, with its process number.
    static Result<JournalLock> take(const std::string& journalPath);

    JournalLock(JournalLock&& other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    JournalLock& operator=(JournalLock&& other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    JournalLock(const JournalLock&) = delete;
    JournalLock& operator=(const JournalLock&) = delete;
    ~JournalLock();

private:
    explicit JournalLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor;
};

} // namespace kiosk
