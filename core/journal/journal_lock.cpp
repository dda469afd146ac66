// SPDX-License-Identifier: Apache-2.0
#include "core/journal/journal_lock.h"

#include "core/journal/journal_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace kiosk {

namespace {

// The file: a word about the journal, then the holder's process number. Each keeps its size, so that no
// write ever takes the word away.
constexpr std::size_t wordSize = 8;
constexpr std::string_view newWord = "new    \n";
constexpr std::string_view begunWord = "begun  \n"; // its tables have been there
constexpr std::string_view loggedWord = "logged \n"; // and its log
constexpr std::size_t numberSize = 12;

std::string readAt(int file, std::size_t at, std::size_t size)
{
    std::array<char, 16> text{};
    const ssize_t got = ::pread(file, text.data(), std::min(size, text.size()), static_cast<off_t>(at));
    return {text.data(), got > 0 ? static_cast<std::size_t>(got) : 0};
}

bool writeAt(int file, std::size_t at, std::string_view text)
{
    const ssize_t written = ::pwrite(file, text.data(), text.size(), static_cast<off_t>(at));
    return written == static_cast<ssize_t>(text.size());
}

// Only what a first start leaves behind when it is cut: nothing, a part of the first word, or zeros where
// the disk had none of it yet. An earlier version wrote a number alone, and its tables a moment later.
bool isNew(const std::string& word)
{
    return std::equal(word.begin(), word.end(), newWord.begin(),
        [](char found, char written) { return found == written || found == '\0'; });
}

std::string holderOf(int lockFile)
{
    const std::string text = readAt(lockFile, wordSize, numberSize);
    const std::string number = text.substr(0, text.find_first_not_of("0123456789"));
    return number.empty() ? std::string() : " (process " + number + ")";
}

} // namespace

Result<JournalLock> JournalLock::take(const std::string& journalPath)
{
    const std::string path = journalPath + ".lock";
    JournalLock lock(
        ::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600), journalPath);
    if (lock.m_descriptor < 0)
        return journalSystemError(journalPath, "cannot open its lock file " + path);
    if (::flock(lock.m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return journalSystemError(journalPath, "cannot lock " + path);
        return Error{Errc::AlreadyExists,
            "journal " + journalPath + ": another athena-kiosk" + holderOf(lock.m_descriptor)
                + " is using it; end that one first, or give this one a journal of its own"};
    }
    const std::string word = readAt(lock.m_descriptor, 0, wordSize);
    lock.m_hasBegun = !isNew(word);
    lock.m_hasLog = word == loggedWord;
    if (const Status written = lock.writeHolder(); !written)
        return written.error();
    return lock;
}

Status JournalLock::writeHolder()
{
    // Only a courtesy to whoever is refused: the lock itself is the system's.
    std::string number = std::to_string(::getpid());
    number.resize(numberSize - 1, ' ');
    number += '\n';
    const bool written =
        (m_hasBegun || writeAt(m_descriptor, 0, newWord)) && writeAt(m_descriptor, wordSize, number);
    return written ? Status(Done{}) : journalSystemError(m_journalPath, "cannot write its lock file");
}

Status JournalLock::writeWord(std::string_view word)
{
    // A power cut may take names in the folder away again, or bring SQLite's rollback file back, and with it
    // the empty journal, until the folder is synced; the lock file's own name becomes durable with it.
    if (Status synced = syncJournalFolder(m_journalPath); !synced)
        return synced;
    if (!writeAt(m_descriptor, 0, word) || ::fsync(m_descriptor) != 0)
        return journalSystemError(m_journalPath, "cannot write its lock file");
    return Done{};
}

Status JournalLock::markBegun()
{
    if (m_hasLog || readAt(m_descriptor, 0, wordSize) == begunWord)
        return Done{};
    Status written = writeWord(begunWord);
    m_hasBegun = m_hasBegun || written;
    return written;
}

Status JournalLock::markLogged()
{
    if (m_hasLog)
        return Done{};
    if (Status there = checkLogExists(m_journalPath); !there)
        return there;
    Status written = writeWord(loggedWord);
    m_hasLog = static_cast<bool>(written);
    return written;
}

bool JournalLock::hasLog(const std::string& journalPath)
{
    const std::string path = journalPath + ".lock";
    const int file = ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    const bool found = file >= 0 && readAt(file, 0, wordSize) == loggedWord;
    if (file >= 0)
        ::close(file);
    return found;
}

JournalLock::~JournalLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace kiosk
