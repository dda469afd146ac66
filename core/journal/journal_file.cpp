// SPDX-License-Identifier: Apache-2.0
#include "core/journal/journal_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <system_error>

namespace kiosk {

namespace {

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

// Made after the journal, and never removed.
bool hasLock(const std::string& path)
{
    struct stat facts { };
    return ::lstat((path + ".lock").c_str(), &facts) == 0;
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

Status createEmpty(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return journalSystemError(path, "cannot create it; check that its folder exists and may be written");
    // The mode at creation passes through the umask, which could even lock us out.
    const bool made = ::fchmod(file, 0600) == 0;
    Status status = made ? Status(Done{}) : journalSystemError(path, "cannot make it private");
    ::close(file);
    // A name that a power cut takes away again must not leave the lock file behind alone.
    return status ? syncJournalFolder(path) : status;
}

} // namespace

Error journalSystemError(const std::string& path, const std::string& doing)
{
    const int number = errno;
    return {number == ENOENT ? Errc::NotFound : Errc::Io,
        "journal " + path + ": " + doing + ": " + std::generic_category().message(number)};
}

Status syncJournalFolder(const std::string& path)
{
    const auto slash = path.find_last_of('/');
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return journalSystemError(path, "cannot open its folder");
    Status status =
        ::fsync(handle) == 0 ? Status(Done{}) : journalSystemError(path, "cannot sync its folder");
    ::close(handle);
    return status;
}

Error lostJournal(const std::string& path, const std::string& how)
{
    return {Errc::Corrupt,
        "journal " + path + ": " + how
            + ", and money may be on record in it; put it back, or, when the machine's cash has been settled "
              "with Athena, remove "
            + path + ".lock to begin a new one"};
}

Status checkLogExists(const std::string& path)
{
    const std::string log = path + "-wal";
    struct stat facts { };
    if (::lstat(log.c_str(), &facts) == 0)
        return S_ISREG(facts.st_mode) ? Status(Done{}) : refused(path, log + " is not a plain file");
    if (errno != ENOENT)
        return journalSystemError(path, "cannot examine its log " + log);
    return Error{Errc::Corrupt,
        "journal " + path + ": its log " + log
            + " is gone, and the last events, perhaps of money, with it; put it back, or, when the machine's "
              "cash has been settled with Athena, move "
            + path + " and " + path + ".lock away to begin a new one"};
}

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
        return journalSystemError(path, "cannot examine it");
    if (hasLock(path))
        return lostJournal(path, "it is gone");
    return createEmpty(path);
}

Status checkJournalFileExists(const std::string& path)
{
    struct stat facts { };
    if (::lstat(path.c_str(), &facts) == 0)
        return S_ISREG(facts.st_mode) ? Status(Done{}) : refused(path, "not a plain file");
    if (errno != ENOENT)
        return journalSystemError(path, "cannot examine it");
    if (hasLock(path))
        return lostJournal(path, "it is gone");
    return Error{Errc::NotFound,
        "journal " + path + ": there is none; no kiosk has run with this storage directory yet"};
}

} // namespace kiosk
