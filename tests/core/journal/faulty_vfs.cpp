// SPDX-License-Identifier: Apache-2.0
#include "faulty_vfs.h"

#include <sqlite3.h>

namespace kiosk::test {

namespace {

FaultyDisk disk;
sqlite3_vfs vfs;

struct File {
    sqlite3_file base;
    [[nodiscard]] sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_file* realOf(sqlite3_file* file) { return reinterpret_cast<File*>(file)->real(); }

bool runsOut(int& left) { return left == 0 || (left > 0 && left-- == 0); }

// Version 1: no shared memory, as a simulated disk has none.
const sqlite3_io_methods methods = {1, [](sqlite3_file* f) { return realOf(f)->pMethods->xClose(realOf(f)); },
    [](sqlite3_file* f, void* into, int size, sqlite3_int64 at) {
        return realOf(f)->pMethods->xRead(realOf(f), into, size, at);
    },
    [](sqlite3_file* f, const void* from, int size, sqlite3_int64 at) {
        return runsOut(disk.writesLeft) ? SQLITE_FULL
                                        : realOf(f)->pMethods->xWrite(realOf(f), from, size, at);
    },
    [](sqlite3_file* f, sqlite3_int64 size) { return realOf(f)->pMethods->xTruncate(realOf(f), size); },
    [](sqlite3_file* f, int flags) {
        ++disk.syncs;
        return runsOut(disk.syncsLeft) ? SQLITE_IOERR_FSYNC : realOf(f)->pMethods->xSync(realOf(f), flags);
    },
    [](sqlite3_file* f, sqlite3_int64* size) { return realOf(f)->pMethods->xFileSize(realOf(f), size); },
    [](sqlite3_file* f, int level) { return realOf(f)->pMethods->xLock(realOf(f), level); },
    [](sqlite3_file* f, int level) { return realOf(f)->pMethods->xUnlock(realOf(f), level); },
    [](sqlite3_file* f, int* held) { return realOf(f)->pMethods->xCheckReservedLock(realOf(f), held); },
    [](sqlite3_file* f, int what, void* argument) {
        return realOf(f)->pMethods->xFileControl(realOf(f), what, argument);
    },
    [](sqlite3_file* f) { return realOf(f)->pMethods->xSectorSize(realOf(f)); },
    [](sqlite3_file* f) { return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f)); }, nullptr, nullptr,
    nullptr, nullptr, nullptr, nullptr};

int openFile(sqlite3_vfs* self, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* system = static_cast<sqlite3_vfs*>(self->pAppData);
    const int code = system->xOpen(system, name, realOf(file), flags, outFlags);
    file->pMethods = code == SQLITE_OK ? &methods : nullptr;
    return code;
}

} // namespace

FaultyDisk& faultyDisk()
{
    if (vfs.zName == nullptr) {
        sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
        vfs = *system;
        vfs.pNext = nullptr;
        vfs.zName = "faulty";
        vfs.pAppData = system;
        vfs.szOsFile += static_cast<int>(sizeof(File));
        vfs.xOpen = openFile;
        sqlite3_vfs_register(&vfs, 0);
    }
    return disk;
}

} // namespace kiosk::test
