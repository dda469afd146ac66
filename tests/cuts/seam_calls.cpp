// SPDX-License-Identifier: Apache-2.0
// The C library's calls by their names, as the kiosk, Qt, SQLite and OpenSSL call them when this object is
// preloaded. What goes nowhere that counts is passed on at once.
#include "tests/cuts/seam.h"

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

using namespace kiosk::cuts;

off_t placeOf(int fd) { return static_cast<off_t>(::syscall(SYS_lseek, fd, 0, SEEK_CUR)); }

off_t endOf(int fd)
{
    const off_t here = placeOf(fd);
    const auto end = static_cast<off_t>(::syscall(SYS_lseek, fd, 0, SEEK_END));
    ::syscall(SYS_lseek, fd, here, SEEK_SET);
    return end;
}

// `sent`: nothing of a file is changed.
template <class Act>
ssize_t through(const char* name, int fd, const void* bytes, std::size_t size, off_t at, const Act& act)
{
    const Target target = Seam::instance().targetOf(fd);
    if (target.channel.empty())
        return act(size);
    Call call{name, fd, bytes, size, 0, 0};
    if (target.channel == "journal") {
        call.from = at < 0 ? placeOf(fd) : at;
        call.to = call.from + static_cast<off_t>(size);
    }
    return Seam::instance().pass(target, call, act);
}

int syncThrough(const char* name, int fd, long number)
{
    const auto act = [&](std::size_t) { return static_cast<ssize_t>(::syscall(number, fd)); };
    const Target target = Seam::instance().targetOf(fd);
    if (target.channel.empty())
        return static_cast<int>(act(0));
    return static_cast<int>(Seam::instance().pass(target, {name, fd, nullptr, 0, 0, 0}, act));
}

int truncateThrough(int fd, off_t length)
{
    const auto act = [&](std::size_t) { return static_cast<ssize_t>(::syscall(SYS_ftruncate, fd, length)); };
    const Target target = Seam::instance().targetOf(fd);
    if (target.channel != "journal")
        return static_cast<int>(act(0));
    const off_t end = endOf(fd);
    const Call call{"ftruncate", fd, nullptr, 0, std::min(length, end), std::max(length, end)};
    return static_cast<int>(Seam::instance().pass(target, call, act));
}

int openThrough(const char* path, int flags, mode_t mode)
{
    if (!Seam::instance().mayLook(Seam::instance().targetOf(path), "open"))
        return -1;
    const bool creates = (flags & O_CREAT) != 0 && Seam::instance().targetOf(path).channel == "journal"
        && ::access(path, F_OK) != 0;
    const auto fd = static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
    if (creates && fd >= 0)
        Seam::instance().created(path);
    return fd;
}

ssize_t readThrough(const char* name, int fd, const std::function<ssize_t()>& act)
{
    return Seam::instance().mayLook(Seam::instance().targetOf(fd), name) ? act() : -1;
}

int statThrough(const char* name, const char* path, void* into, int flags)
{
    if (!Seam::instance().mayLook(Seam::instance().targetOf(path), name))
        return -1;
    return static_cast<int>(::syscall(SYS_newfstatat, AT_FDCWD, path, into, flags));
}

int fstatThrough(int fd, void* into)
{
    return static_cast<int>(
        readThrough("fstat", fd, [&] { return ::syscall(SYS_newfstatat, fd, "", into, AT_EMPTY_PATH); }));
}

mode_t modeOf(int flags, va_list rest) { return (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0; }

// One vector's worth: nobody whom we watch writes several parts into a file.
std::size_t sizeOf(const iovec* parts, std::size_t count)
{
    std::size_t size = 0;
    for (std::size_t i = 0; i < count; ++i)
        size += parts[i].iov_len;
    return size;
}

// The first `size` bytes of several parts.
std::vector<iovec> firstOf(const iovec* parts, std::size_t count, std::size_t size)
{
    std::vector<iovec> first;
    for (std::size_t i = 0; i < count && size > 0; ++i) {
        first.push_back({parts[i].iov_base, std::min(parts[i].iov_len, size)});
        size -= first.back().iov_len;
    }
    return first;
}

ssize_t writeLine(void*, const char* bytes, std::size_t size)
{
    Seam::instance().log({bytes, size > 0 && bytes[size - 1] == '\n' ? size - 1 : size});
    return ::syscall(SYS_write, STDERR_FILENO, bytes, size);
}

// What the kiosk says in its log gets a time in the record, too.
[[gnu::constructor]] void listenToTheLog()
{
    FILE* lines = ::fopencookie(nullptr, "w", {nullptr, writeLine, nullptr, nullptr});
    if (lines == nullptr)
        return;
    std::setvbuf(lines, nullptr, _IOLBF, 4096);
    stderr = lines;
}

} // namespace

extern "C" {

ssize_t write(int fd, const void* bytes, std::size_t size)
{
    return through(
        "write", fd, bytes, size, -1, [&](std::size_t n) { return ::syscall(SYS_write, fd, bytes, n); });
}

ssize_t pwrite64(int fd, const void* bytes, std::size_t size, off64_t at)
{
    return through("pwrite64", fd, bytes, size, at,
        [&](std::size_t n) { return ::syscall(SYS_pwrite64, fd, bytes, n, at); });
}

ssize_t pwrite(int fd, const void* bytes, std::size_t size, off_t at)
{
    return pwrite64(fd, bytes, size, at);
}

ssize_t writev(int fd, const iovec* parts, int count)
{
    const auto number = static_cast<std::size_t>(count);
    return through("writev", fd, nullptr, sizeOf(parts, number), -1, [&](std::size_t n) {
        const auto first = firstOf(parts, number, n);
        return ::syscall(SYS_writev, fd, first.data(), first.size());
    });
}

ssize_t send(int fd, const void* bytes, std::size_t size, int flags)
{
    return through("sendto", fd, bytes, size, 0,
        [&](std::size_t n) { return ::syscall(SYS_sendto, fd, bytes, n, flags, nullptr, 0); });
}

ssize_t sendto(int fd, const void* bytes, std::size_t size, int flags, const sockaddr* to, socklen_t toSize)
{
    return through("sendto", fd, bytes, size, 0,
        [&](std::size_t n) { return ::syscall(SYS_sendto, fd, bytes, n, flags, to, toSize); });
}

ssize_t sendmsg(int fd, const msghdr* message, int flags)
{
    return through(
        "sendmsg", fd, nullptr, sizeOf(message->msg_iov, message->msg_iovlen), 0, [&](std::size_t n) {
            auto first = firstOf(message->msg_iov, message->msg_iovlen, n);
            msghdr shortened = *message;
            shortened.msg_iov = first.data();
            shortened.msg_iovlen = first.size();
            return ::syscall(SYS_sendmsg, fd, &shortened, flags);
        });
}

int fsync(int fd) { return syncThrough("fsync", fd, SYS_fsync); }

int fdatasync(int fd) { return syncThrough("fdatasync", fd, SYS_fdatasync); }

int ftruncate64(int fd, off64_t length) noexcept { return truncateThrough(fd, length); }

int ftruncate(int fd, off_t length) noexcept { return truncateThrough(fd, length); }

int unlink(const char* path) noexcept
{
    const auto act = [&](std::size_t) { return static_cast<ssize_t>(::syscall(SYS_unlink, path)); };
    const Target target = Seam::instance().targetOf(path);
    if (target.channel.empty())
        return static_cast<int>(act(0));
    return static_cast<int>(Seam::instance().pass(target, {"unlink", -1, nullptr, 0, 0, 0}, act));
}

ssize_t read(int fd, void* into, std::size_t size)
{
    return readThrough("read", fd, [&] { return ::syscall(SYS_read, fd, into, size); });
}

ssize_t pread64(int fd, void* into, std::size_t size, off64_t at)
{
    return readThrough("pread64", fd, [&] { return ::syscall(SYS_pread64, fd, into, size, at); });
}

ssize_t pread(int fd, void* into, std::size_t size, off_t at) { return pread64(fd, into, size, at); }

int fstat(int fd, struct stat* into) noexcept { return fstatThrough(fd, into); }

int fstat64(int fd, struct stat64* into) noexcept { return fstatThrough(fd, into); }

int stat(const char* path, struct stat* into) noexcept { return statThrough("stat", path, into, 0); }

int stat64(const char* path, struct stat64* into) noexcept { return statThrough("stat", path, into, 0); }

int lstat(const char* path, struct stat* into) noexcept
{
    return statThrough("lstat", path, into, AT_SYMLINK_NOFOLLOW);
}

int lstat64(const char* path, struct stat64* into) noexcept
{
    return statThrough("lstat", path, into, AT_SYMLINK_NOFOLLOW);
}

int open64(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return openThrough(path, flags, mode);
}

int open(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return openThrough(path, flags, mode);
}
}
