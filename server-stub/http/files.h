// SPDX-License-Identifier: Apache-2.0
// Small files of the state folder: written whole or not at all, with their mode from the first byte.
#pragma once

#include "core/money/result.h"

#include <string>
#include <string_view>

namespace kiosk::stub {

// 0700, with its parents.
Status makeFolder(const std::string& path);
Status writeWhole(const std::string& path, std::string_view content, unsigned mode);
// At most 64 KiB. Errc::NotFound, Errc::Io.
Result<std::string> readWhole(const std::string& path);

// One server a state folder: held until the process ends, whatever way it ends.
class FolderLock {
public:
    // Errc::AlreadyExists when another process holds it.
    static Result<FolderLock> take(const std::string& path);
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&&) = delete;
    ~FolderLock();

private:
    explicit FolderLock(int file)
        : m_file(file)
    {
    }
    int m_file;
};

} // namespace kiosk::stub
