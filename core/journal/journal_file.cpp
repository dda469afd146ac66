// SPDX-License-Identifier: Apache-2.0
#include "core/journal/journal_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <system_error>

namespace kiosk {

namespace {

Error systemError(const std::string& path, const std::string& doing)
{
    const int number = errno;
    return {number == ENOENT ? Errc::NotFound : Errc::Io,
        "journal " + path + ": " + doing + ": " + std::generic_category().message(number)};
}

Error refused(const std::string& path, const std::string& why)
{
    return {Errc::Refused, "journal " + path + ": " + why};
}

Status checkPrivate(const std::string& path, const struct stat& facts)
{
    if (!S_ISREG(facts.st_mode))
        return refused(path, "not a plain file; move it away, or name another file in the configuration");
    if ((facts.st_mode & 077U) != 0) {
        std::array<char, 8> mode{};
        std::snprintf(mode.data(), mode.size(), "%04o", facts.st_mode & 07777U);
        return refused(
            path, std::string("its mode ") + mode.data() + " lets others at it; run: chmod 600 " + path);
    }
    return Done{};
}

// SQLite takes both for a database that is still to be made, and would begin anew over what is left.
Status checkWhole(const std::string& path, const struct stat& facts)
{
    constexpr off_t smallestDatabase = 512;
    struct stat log { };
    const bool hasLog = ::lstat((path + "-wal").c_str(), &log) == 0 && log.st_size > 0;
    if ((facts.st_size == 0 && hasLog) || (facts.st_size > 0 && facts.st_size < smallestDatabase))
        return Error{Errc::Corrupt,
            "journal " + path + ": it is cut short; keep the file for the operator, do not repair it"};
    return Done{};
}

// A name that a power cut takes away again must not leave the lock file behind alone.
Status syncFolderOf(const std::string& path)
{
    const auto slash = path.find_last_of('/');
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return systemError(path, "cannot open its folder");
    Status status = ::fsync(handle) == 0 ? Status(Done{}) : systemError(path, "cannot sync its folder");
    ::close(handle);
    return status;
}

Status createEmpty(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return systemError(path, "cannot create it; check that its folder exists and may be written");
    // The mode at creation passes through the umask, which could even lock us out.
    const bool made = ::fchmod(file, 0600) == 0;
    Status status = made ? Status(Done{}) : systemError(path, "cannot make it private");
    ::close(file);
    return status ? syncFolderOf(path) : status;
}

std::string holderOf(int lockFile)
{
    std::array<char, 16> text{};
    const ssize_t size = ::pread(lockFile, text.data(), text.size(), 0);
    const std::string number(text.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    const bool known = !number.empty() && number.find_first_not_of("0123456789") == std::string::npos;
    return known ? " (process " + number + ")" : std::string();
}

} // namespace

Status prepareJournalFile(const std::string& path)
{
    if (path.empty())
        return refused(path, "no file is named");
    struct stat facts { };
    if (::lstat(path.c_str(), &facts) == 0) {
        const Status isPrivate = checkPrivate(path, facts);
        return isPrivate ? checkWhole(path, facts) : isPrivate;
    }
    if (errno != ENOENT)
        return systemError(path, "cannot examine it");
    const std::string lockFile = path + ".lock"; // made after the journal, and never removed
    if (::lstat(lockFile.c_str(), &facts) == 0)
        return Error{Errc::Corrupt,
            "journal " + path
                + ": it is gone, and money may be on record in it; put it back, or, when the "
                  "machine's cash has been settled with Athena, remove "
                + lockFile + " to begin a new one"};
    return createEmpty(path);
}

Status checkJournalFileExists(const std::string& path)
{
    struct stat facts { };
    if (::lstat(path.c_str(), &facts) != 0)
        return systemError(path, "cannot examine it");
    return S_ISREG(facts.st_mode) ? Status(Done{}) : refused(path, "not a plain file");
}

Result<JournalLock> JournalLock::take(const std::string& journalPath)
{
    const std::string path = journalPath + ".lock";
    JournalLock lock(::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600));
    if (lock.m_descriptor < 0)
        return systemError(journalPath, "cannot open its lock file " + path);
    if (::flock(lock.m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return systemError(journalPath, "cannot lock " + path);
        return Error{Errc::AlreadyExists,
            "journal " + journalPath + ": another athena-kiosk" + holderOf(lock.m_descriptor)
                + " is using it; end that one first, or give this one a journal of its own"};
    }
    // Only a courtesy to whoever is refused: the lock itself is the system's.
    const std::string number = std::to_string(::getpid());
    if (::ftruncate(lock.m_descriptor, 0) != 0
        || ::pwrite(lock.m_descriptor, number.data(), number.size(), 0) < 0)
        return systemError(journalPath, "cannot write its lock file " + path);
    return lock;
}

JournalLock::~JournalLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace kiosk
