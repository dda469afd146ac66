// SPDX-License-Identifier: Apache-2.0
#include "server-stub/http/files.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

namespace kiosk::stub {

namespace {

constexpr std::size_t mostBytes = 65536;

Error ioError(const std::string& path) { return {Errc::Io, path + ": " + std::strerror(errno)}; }

bool writeAll(int file, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t wrote = ::write(file, content.data(), content.size());
        if (wrote < 0 && errno != EINTR)
            return false;
        if (wrote > 0)
            content.remove_prefix(static_cast<std::size_t>(wrote));
    }
    return ::fsync(file) == 0;
}

} // namespace

Status makeFolder(const std::string& path)
{
    std::error_code problem;
    const bool existed = std::filesystem::exists(path, problem);
    std::filesystem::create_directories(path, problem);
    if (problem || !std::filesystem::is_directory(path))
        return Error{Errc::Io, path + ": the folder cannot be made"};
    if (!existed && ::chmod(path.c_str(), 0700) != 0)
        return ioError(path);
    return Done{};
}

Status writeWhole(const std::string& path, std::string_view content, unsigned mode)
{
    const std::string part = path + ".part";
    ::unlink(part.c_str());
    const int file = ::open(part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode);
    if (file < 0)
        return ioError(part);
    const bool written = ::fchmod(file, mode) == 0 && writeAll(file, content);
    ::close(file);
    if (!written || ::rename(part.c_str(), path.c_str()) != 0) {
        const Error error = ioError(path);
        ::unlink(part.c_str());
        return error;
    }
    return Done{};
}

Result<std::string> readWhole(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return errno == ENOENT ? Error{Errc::NotFound, path + ": there is no such file"} : ioError(path);
    std::string content(mostBytes + 1, '\0');
    std::size_t size = 0;
    ssize_t got = 1;
    while (got > 0 && size < content.size()) {
        got = ::read(file, content.data() + size, content.size() - size);
        size += got > 0 ? static_cast<std::size_t>(got) : 0;
    }
    ::close(file);
    if (got < 0 || size > mostBytes)
        return Error{Errc::Io, path + ": cannot be read, or is over 64 KiB"};
    content.resize(size);
    return content;
}

Result<FolderLock> FolderLock::take(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return ioError(path);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return Error{Errc::AlreadyExists, path + ": another athena-stub is running on this folder"};
    }
    return FolderLock(file);
}

FolderLock::FolderLock(FolderLock&& other) noexcept
    : m_file(std::exchange(other.m_file, -1))
{
}

FolderLock::~FolderLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

} // namespace kiosk::stub
