// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/disk.h"

#include "tests/simulation/sqlite_memory.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace kiosk::sim {

namespace {

Disk* servedDisk = nullptr;

struct Handle {
    sqlite3_file base;
    Disk::File* file;
};

Disk::File& fileOf(sqlite3_file* file) { return *reinterpret_cast<Handle*>(file)->file; }

// Version 1: no shared memory, so that SQLite holds the file for itself alone.
const sqlite3_io_methods simulatedMethods = {1, [](sqlite3_file*) { return SQLITE_OK; },
    [](sqlite3_file* f, void* into, int size, sqlite3_int64 at) {
        return servedDisk->read(fileOf(f), into, size, at);
    },
    [](sqlite3_file* f, const void* from, int size, sqlite3_int64 at) {
        return servedDisk->write(fileOf(f), from, size, at);
    },
    [](sqlite3_file* f, sqlite3_int64 size) { return servedDisk->truncate(fileOf(f), size); },
    [](sqlite3_file* f, int) { return servedDisk->sync(fileOf(f)); },
    [](sqlite3_file* f, sqlite3_int64* size) {
        *size = static_cast<sqlite3_int64>(fileOf(f).data.size());
        return SQLITE_OK;
    },
    [](sqlite3_file*, int) { return SQLITE_OK; }, [](sqlite3_file*, int) { return SQLITE_OK; },
    [](sqlite3_file*, int* held) {
        *held = 0;
        return SQLITE_OK;
    },
    [](sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }, [](sqlite3_file*) { return 512; },
    [](sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }, nullptr, nullptr, nullptr, nullptr,
    nullptr, nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* handle, int flags, int* outFlags)
{
    handle->pMethods = nullptr;
    if (servedDisk == nullptr || name == nullptr || servedDisk->isOff())
        return SQLITE_CANTOPEN;
    if (!servedDisk->files.contains(name) && (flags & SQLITE_OPEN_CREATE) == 0)
        return SQLITE_CANTOPEN;
    Disk::File& file = servedDisk->files[name];
    constexpr std::size_t usual = std::size_t{1} << 19U;
    file.data.reserve(usual);
    file.careless = std::strncmp(name, "/athena", 7) == 0;
    reinterpret_cast<Handle*>(handle)->file = &file;
    handle->pMethods = &simulatedMethods;
    if (outFlags != nullptr)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncsFolder)
{
    const auto found = servedDisk->files.find(name);
    if (found == servedDisk->files.end())
        return SQLITE_IOERR_DELETE_NOENT;
    const int code = servedDisk->remove(found->second);
    return code == SQLITE_OK && syncsFolder != 0 ? servedDisk->sync(found->second) : code;
}

int accessFile(sqlite3_vfs*, const char* name, int, int* out)
{
    const auto found = servedDisk->files.find(name);
    *out = found != servedDisk->files.end() && !found->second.data.empty() ? 1 : 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs*, const char* name, int size, char* out)
{
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}

sqlite3_vfs makeVfs()
{
    sqlite3_vfs vfs = *sqlite3_vfs_find(nullptr);
    vfs.pNext = nullptr;
    vfs.zName = Disk::vfsName;
    vfs.szOsFile = static_cast<int>(sizeof(Handle));
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullName;
    // The same salt for the log in every run of a seed.
    vfs.xRandomness = [](sqlite3_vfs*, int size, char* out) {
        std::memset(out, 0x5A, static_cast<std::size_t>(size));
        return size;
    };
    return vfs;
}

} // namespace

void Disk::use(Disk* disk)
{
    // One thread, and nobody asks how much memory there was.
    static const bool configured = sqlite3_config(SQLITE_CONFIG_SINGLETHREAD) == SQLITE_OK
        && sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK && shareMemoryWithSqlite();
    (void)configured;
    static sqlite3_vfs vfs = makeVfs();
    static const int registered = sqlite3_vfs_register(&vfs, 1);
    (void)registered;
    servedDisk = disk;
    sqlite3_randomness(0, nullptr);
}

bool Disk::pass()
{
    if (m_boundariesLeft > 0 && --m_boundariesLeft == 0) {
        m_boundariesLeft = -1;
        m_off = true;
        ++harm.atBoundary;
    }
    return !m_off;
}

bool Disk::fails()
{
    if (m_failure == Failure::None)
        return false;
    if (m_callsLeft > 0) {
        --m_callsLeft;
        return false;
    }
    ++(m_failure == Failure::Full ? harm.full : harm.failed);
    return true;
}

void Disk::apply(std::vector<std::uint8_t>& to, const File::Write& write, std::size_t bytes)
{
    const auto at = static_cast<std::size_t>(write.at);
    if (write.truncates) {
        if (to.size() > at)
            to.resize(at);
        return;
    }
    if (to.size() < at + bytes)
        to.resize(at + bytes);
    std::copy_n(write.bytes.begin(), bytes, to.begin() + write.at);
}

void Disk::undo(std::vector<std::uint8_t>& from, const File::Write& write)
{
    from.resize(write.sizeBefore);
    if (!write.before.empty())
        std::copy(write.before.begin(), write.before.end(), from.begin() + write.at);
}

int Disk::read(const File& file, void* into, int size, std::int64_t at)
{
    if (!file.careless && m_failure == Failure::Io && fails())
        return SQLITE_IOERR_READ;
    const auto& data = file.data;
    const auto from = std::min(static_cast<std::size_t>(at), data.size());
    const auto there = std::min(static_cast<std::size_t>(size), data.size() - from);
    std::memcpy(into, data.data() + from, there);
    if (there == static_cast<std::size_t>(size))
        return SQLITE_OK;
    std::memset(static_cast<char*>(into) + there, 0, static_cast<std::size_t>(size) - there);
    return SQLITE_IOERR_SHORT_READ;
}

int Disk::write(File& file, const void* from, int size, std::int64_t at)
{
    const auto* bytes = static_cast<const std::uint8_t*>(from);
    if (file.careless) {
        put(file, bytes, static_cast<std::size_t>(size), at);
        return SQLITE_OK;
    }
    if (m_off)
        return SQLITE_IOERR_WRITE;
    if (fails()) {
        // Every other time some of it was written.
        if ((harm.failed + harm.full) % 2 == 0)
            keep(file, bytes, static_cast<std::size_t>(size) / 2, at);
        return m_failure == Failure::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    keep(file, bytes, static_cast<std::size_t>(size), at);
    pass(); // the power may go right after
    return SQLITE_OK;
}

// As the system shows it; on the disk when it is synced.
void Disk::keep(File& file, const std::uint8_t* bytes, std::size_t size, std::int64_t at)
{
    const auto first = std::min(static_cast<std::size_t>(at), file.data.size());
    const auto last = std::min(static_cast<std::size_t>(at) + size, file.data.size());
    file.unsynced.push_back({at, {bytes, bytes + size}, false, false,
        {file.data.data() + first, file.data.data() + last}, file.data.size()});
    put(file, bytes, size, at);
}

void Disk::put(File& file, const std::uint8_t* bytes, std::size_t size, std::int64_t at)
{
    const auto end = static_cast<std::size_t>(at) + size;
    if (file.data.size() < end)
        file.data.resize(end);
    std::memcpy(file.data.data() + at, bytes, size);
}

int Disk::truncate(File& file, std::int64_t size)
{
    if (!file.careless) {
        if (m_off || (m_failure == Failure::Io && fails()))
            return SQLITE_IOERR_TRUNCATE;
        const auto from = std::min(static_cast<std::size_t>(size), file.data.size());
        file.unsynced.push_back({size, {}, true, false,
            {file.data.data() + from, file.data.data() + file.data.size()}, file.data.size()});
    }
    if (file.data.size() > static_cast<std::size_t>(size))
        file.data.resize(static_cast<std::size_t>(size));
    if (!file.careless)
        pass();
    return SQLITE_OK;
}

// An empty log is no log.
int Disk::remove(File& file)
{
    const int code = truncate(file, 0);
    if (code == SQLITE_OK && !file.careless)
        file.unsynced.back().deletes = true;
    return code;
}

void Disk::settleDeletions()
{
    for (auto& [name, file] : files) {
        const auto last = std::find_if(file.unsynced.rbegin(), file.unsynced.rend(),
            [](const File::Write& write) { return write.deletes; });
        if (last == file.unsynced.rend())
            continue;
        file.unsynced.erase(file.unsynced.begin(), last.base());
    }
}

int Disk::sync(File& file)
{
    if (file.careless)
        return SQLITE_OK;
    if (!pass()) // before it is done
        return SQLITE_IOERR_FSYNC;
    if (m_failure == Failure::Io && fails())
        return SQLITE_IOERR_FSYNC;
    ++syncs;
    if (!m_lazy) {
        settleDeletions();
        file.unsynced.clear();
    }
    pass(); // after it is done
    return SQLITE_OK;
}

void Disk::restart(bool survives, Random& random)
{
    m_off = false;
    m_boundariesLeft = -1;
    m_failure = Failure::None;
    for (auto& [name, file] : files) {
        if (!file.careless && !survives)
            loseUnsynced(file, random);
        file.unsynced.clear();
    }
}

void Disk::loseUnsynced(File& file, Random& random)
{
    for (auto write = file.unsynced.rbegin(); write != file.unsynced.rend(); ++write)
        undo(file.data, *write);
    for (const auto& write : file.unsynced) {
        const auto fate = random.below(3);
        ++(fate == 0 ? harm.kept : fate == 1 && !write.bytes.empty() ? harm.torn : harm.lost);
        if (fate == 0)
            apply(file.data, write, write.bytes.size());
        else if (fate == 1 && !write.bytes.empty())
            apply(file.data, write, static_cast<std::size_t>(random.below(write.bytes.size())));
    }
}

} // namespace kiosk::sim
