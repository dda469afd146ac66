// SPDX-License-Identifier: Apache-2.0
#include "tests/cuts/seam_journal.h"

#include <fcntl.h>
#include <random>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace kiosk::cuts {

namespace {

off_t sizeOf(int fd)
{
    struct stat facts { };
    // Not by its name: that one is the seam's own.
    return ::syscall(SYS_newfstatat, fd, "", &facts, AT_EMPTY_PATH) == 0 ? facts.st_size : 0;
}

} // namespace

UnsyncedFiles::Sector UnsyncedFiles::read(int fd, off_t sector)
{
    Sector bytes{};
    ::syscall(SYS_pread64, fd, bytes.data(), bytes.size(), sector * sectorSize);
    return bytes;
}

void UnsyncedFiles::before(int fd, const std::string& path, off_t from, off_t to)
{
    File& file = m_files[path];
    if (file.sizes.empty())
        file.sizes.push_back(sizeOf(fd));
    for (off_t sector = from / sectorSize; sector * sectorSize < to; ++sector) {
        if (auto& versions = file.versions[sector]; versions.empty())
            versions.push_back(read(fd, sector));
    }
}

void UnsyncedFiles::after(int fd, const std::string& path, off_t from, off_t to)
{
    File& file = m_files[path];
    if (const off_t size = sizeOf(fd); file.sizes.back() != size)
        file.sizes.push_back(size);
    for (off_t sector = from / sectorSize; sector * sectorSize < to; ++sector)
        file.versions[sector].push_back(read(fd, sector));
}

void UnsyncedFiles::synced(const std::string& path) { m_files.erase(path); }

void UnsyncedFiles::willRemove(const std::string& path)
{
    const auto fd = static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path.c_str(), O_RDONLY | O_CLOEXEC));
    if (fd < 0)
        return;
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(sizeOf(fd)));
    if (::syscall(SYS_pread64, fd, bytes.data(), bytes.size(), 0) == static_cast<long>(bytes.size()))
        m_removed[path] = std::move(bytes);
    ::close(fd);
    m_files.erase(path);
    m_newNames.erase(path);
}

void UnsyncedFiles::lose(Loss loss, std::uint64_t seed) const
{
    if (loss == Loss::None)
        return;
    std::mt19937_64 random(seed);
    const auto pick = [&](std::size_t count) { return loss == Loss::All ? 0 : random() % count; };
    for (const auto& [path, file] : m_files) {
        const auto fd = static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path.c_str(), O_RDWR | O_CLOEXEC));
        if (fd < 0)
            continue;
        for (const auto& [sector, versions] : file.versions) {
            const Sector& bytes = versions[pick(versions.size())];
            ::syscall(SYS_pwrite64, fd, bytes.data(), bytes.size(), sector * sectorSize);
        }
        ::syscall(SYS_ftruncate, fd, file.sizes[pick(file.sizes.size())]);
        ::close(fd);
    }
    for (const auto& path : m_newNames) {
        if (pick(2) == 0)
            ::syscall(SYS_unlinkat, AT_FDCWD, path.c_str(), 0);
    }
    for (const auto& [path, bytes] : m_removed) {
        if (pick(2) != 0 || ::access(path.c_str(), F_OK) == 0)
            continue;
        const auto fd = static_cast<int>(
            ::syscall(SYS_openat, AT_FDCWD, path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
        ::syscall(SYS_pwrite64, fd, bytes.data(), bytes.size(), 0);
        ::close(fd);
    }
}

} // namespace kiosk::cuts
