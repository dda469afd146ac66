// SPDX-License-Identifier: Apache-2.0
// Files in memory behind a SQLite VFS: what was synced outlives a power cut; of what was not, each write is
// there, gone, or torn. Writes fail, and the power goes, when a test says so.
#pragma once

#include "tests/simulation/random.h"

#include <map>
#include <string>
#include <vector>

namespace kiosk::sim {

class Disk {
public:
    struct File {
        struct Write {
            std::int64_t at = 0;
            std::vector<std::uint8_t> bytes;
            bool truncates = false; // to `at`
            bool deletes = false; // ordered with the next sync of any file, as journaling file systems do it
            std::vector<std::uint8_t> before; // what stood there
            std::size_t sizeBefore = 0; // of the file
        };
        std::vector<std::uint8_t> data; // as the system shows it
        std::vector<Write> unsynced; // undone, they leave what is on the disk
        bool careless = false; // Athena's: not part of what is tested
    };
    enum class Failure { None, Io, Full };

    // The VFS of this name serves one disk at a time.
    static constexpr const char* vfsName = "simulated";
    static void use(Disk* disk);

    // --- faults ---
    void failFrom(Failure failure, int calls) // after so many more: writes, and with Io reads and syncs too
    {
        m_failure = failure;
        m_callsLeft = calls;
    }
    void mend() { m_failure = Failure::None; }
    // The power goes at the n-th boundary from now; a boundary is a write, a sync, or what pass() is told.
    void cutAfter(int boundaries) { m_boundariesLeft = boundaries; }
    // False: the power is off.
    bool pass();
    [[nodiscard]] bool isOff() const { return m_off; }
    void switchOff() { m_off = true; }
    // What the disk holds when the power is back. `survives`: the system lived on, and wrote it all.
    void restart(bool survives, Random& random);
    // A planted bug: sync says that it did, and did not.
    void forgetToSync() { m_lazy = true; }

    std::map<std::string, File> files;
    std::uint64_t syncs = 0;
    // What it has done so far.
    struct Harm {
        std::uint64_t failed = 0; // calls with an error of the disk
        std::uint64_t full = 0;
        std::uint64_t lost = 0; // unsynced writes
        std::uint64_t torn = 0;
        std::uint64_t kept = 0; // unsynced, and there all the same
        std::uint64_t atBoundary = 0; // the power went at a write, sync or send
    };
    Harm harm;

    // --- the VFS ---
    int read(const File& file, void* into, int size, std::int64_t at);
    int write(File& file, const void* from, int size, std::int64_t at);
    int truncate(File& file, std::int64_t size);
    int sync(File& file);
    int remove(File& file);

private:
    bool fails();
    static void keep(File& file, const std::uint8_t* bytes, std::size_t size, std::int64_t at);
    static void put(File& file, const std::uint8_t* bytes, std::size_t size, std::int64_t at);
    void settleDeletions();
    static void apply(std::vector<std::uint8_t>& to, const File::Write& write, std::size_t bytes);
    static void undo(std::vector<std::uint8_t>& from, const File::Write& write);
    void loseUnsynced(File& file, Random& random);
    Failure m_failure = Failure::None;
    int m_callsLeft = 0;
    int m_boundariesLeft = -1;
    bool m_off = false;
    bool m_lazy = false;
};

} // namespace kiosk::sim
