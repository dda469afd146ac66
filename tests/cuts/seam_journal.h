// SPDX-License-Identifier: Apache-2.0
// What of the journal's files would outlive a power cut: everything synced, and of the rest, sector by
// sector, any version that was ever handed to the disk.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <sys/types.h>

namespace kiosk::cuts {

enum class Loss { None, All, Torn }; // of what was not synced

class UnsyncedFiles {
public:
    static constexpr off_t sectorSize = 512;

    // Around each change of a file that is about to happen, and has happened: bytes [from, to).
    void before(int fd, const std::string& path, off_t from, off_t to);
    void after(int fd, const std::string& path, off_t from, off_t to);
    // The file, or the folder with the names in it, is on the disk.
    void synced(const std::string& path);
    void created(const std::string& path) { m_newNames.insert(path); }
    void willRemove(const std::string& path);
    void namesSynced()
    {
        m_newNames.clear();
        m_removed.clear();
    }

    // Makes the files as the disk may hold them; `seed` picks the versions of Loss::Torn.
    void lose(Loss loss, std::uint64_t seed) const;

private:
    using Sector = std::array<std::uint8_t, sectorSize>;
    struct File {
        std::vector<off_t> sizes; // the first is the synced one
        std::map<off_t, std::vector<Sector>> versions; // by number of sector; the first is the synced one
    };
    static Sector read(int fd, off_t sector);

    std::map<std::string, File> m_files;
    std::set<std::string> m_newNames; // files made, and the folder not synced since
    std::map<std::string, std::vector<std::uint8_t>> m_removed; // the same of files removed: what was in them
};

} // namespace kiosk::cuts
