// SPDX-License-Identifier: Apache-2.0
// A journal is held by one kiosk at a time, and known to have begun.
#pragma once

#include "core/money/result.h"

#include <string>
#include <string_view>
#include <utility>

namespace kiosk {

// Held until destroyed, or until the process ends, however it ends. A file of its own beside the journal, so
// that maintenance may read the journal meanwhile.
class JournalLock {
public:
    // Errc::AlreadyExists when another program holds it, with its process number.
    static Result<JournalLock> take(const std::string& journalPath);

    // Whether a kiosk has ever had its tables in this journal: then an empty one is a lost one. Kept in the
    // lock file, because an emptied journal cannot tell.
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }
    // Durable on return.
    Status markBegun();

    // Whether the journal's write-ahead log has been there since: it is never removed any more, so that a
    // journal without one has lost what it held. A journal of an earlier version has one only while it is
    // open.
    [[nodiscard]] bool hasLog() const { return m_hasLog; }
    // The log is there; durable on return.
    Status markLogged();
    // hasLog() of a journal that another program may be holding.
    static bool hasLog(const std::string& journalPath);

    JournalLock(JournalLock&& other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
        , m_journalPath(std::move(other.m_journalPath))
        , m_hasBegun(other.m_hasBegun)
        , m_hasLog(other.m_hasLog)
    {
    }
    JournalLock& operator=(JournalLock&& other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        std::swap(m_journalPath, other.m_journalPath);
        std::swap(m_hasBegun, other.m_hasBegun);
        std::swap(m_hasLog, other.m_hasLog);
        return *this;
    }
    JournalLock(const JournalLock&) = delete;
    JournalLock& operator=(const JournalLock&) = delete;
    ~JournalLock();

private:
    JournalLock(int descriptor, std::string journalPath)
        : m_descriptor(descriptor)
        , m_journalPath(std::move(journalPath))
    {
    }
    Status writeHolder();
    Status writeWord(std::string_view word);

    int m_descriptor;
    std::string m_journalPath;
    bool m_hasBegun = false;
    bool m_hasLog = false;
};

} // namespace kiosk
