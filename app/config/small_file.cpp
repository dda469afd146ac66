// SPDX-License-Identifier: Apache-2.0
#include "app/config/small_file.h"

#include "core/keys/key_file.h"
#include "core/keys/secret.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kiosk {
namespace {

struct File {
    int handle = -1;
    ~File()
    {
        if (handle >= 0)
            ::close(handle);
    }
};

} // namespace

Result<std::string> readSmallFile(const std::string& path, std::size_t maximum)
{
    const File file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (file.handle < 0)
        return Error{
            errno == ENOENT ? Errc::NotFound : Errc::Io, path + " cannot be read: " + std::strerror(errno)};
    struct stat status { };
    if (::fstat(file.handle, &status) != 0 || !S_ISREG(status.st_mode))
        return Error{Errc::Refused, path + " is no plain file"};
    if (static_cast<std::size_t>(status.st_size) > maximum)
        return Error{Errc::Refused, path + " is larger than " + std::to_string(maximum) + " bytes"};
    std::string text(maximum + 1, '\0'); // one more, for a file that grows meanwhile
    std::size_t size = 0;
    while (size < text.size()) {
        const ssize_t got = ::read(file.handle, text.data() + size, text.size() - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Error{Errc::Io, path + " cannot be read: " + std::strerror(errno)};
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    if (size > maximum)
        return Error{Errc::Refused, path + " is larger than " + std::to_string(maximum) + " bytes"};
    text.resize(size);
    return text;
}

Result<std::string> readCredential(const std::string& path)
{
    struct stat status { };
    if (::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) && (status.st_mode & 077) != 0)
        return Error{Errc::Refused, path + " can be read by others; chmod 600 " + path};
    Result<std::string> text = readSmallFile(path, 4096);
    if (!text)
        return text;
    while (!text->empty() && (text->back() == '\n' || text->back() == '\r'))
        text->pop_back();
    if (text->size() < credentialMinSize) {
        wipe(*text);
        return Error{Errc::Refused, path + " is shorter than 16 bytes; make it with: openssl rand -hex 32"};
    }
    return text;
}

} // namespace kiosk
