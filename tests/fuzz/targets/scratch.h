// SPDX-License-Identifier: Apache-2.0
// A private folder for one run, in memory where the system has such a place; gone at the end.
#pragma once

#include "tests/fuzz/fuzz.h"

#include <filesystem>
#include <fstream>
#include <iterator>

#include <sys/stat.h>
#include <unistd.h>

namespace kiosk::fuzz {

class Scratch {
public:
    Scratch()
    {
        std::string pattern =
            ::access("/dev/shm", W_OK) == 0 ? "/dev/shm" : std::filesystem::temp_directory_path();
        pattern += "/athena-fuzz-XXXXXX";
        MUST(::mkdtemp(pattern.data()) != nullptr);
        m_folder = pattern;
    }
    ~Scratch()
    {
        std::error_code none;
        std::filesystem::remove_all(m_folder, none);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    [[nodiscard]] std::string path(const std::string& name) const { return m_folder + "/" + name; }

    [[nodiscard]] Bytes read(const std::string& name) const
    {
        std::ifstream file(path(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    // A fresh SQLite file, for its owner alone, without what belonged to the one before.
    void write(const std::string& name, ByteView bytes) const
    {
        for (const char* suffix : {"", "-wal", "-shm", "-journal", ".lock"})
            ::unlink((path(name) + suffix).c_str());
        std::ofstream file(path(name), std::ios::binary);
        file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        file.close();
        MUST(::chmod(path(name).c_str(), 0600) == 0);
    }

private:
    std::string m_folder;
};

} // namespace kiosk::fuzz
