// SPDX-License-Identifier: Apache-2.0
#include "core/keys/key_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace kiosk {
namespace {

class Descriptor {
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd;
};

Error systemError(const std::string& path, const char* doing)
{
    const int number = errno;
    const Errc code = number == ENOENT ? Errc::NotFound : number == EEXIST ? Errc::AlreadyExists : Errc::Io;
    return {code, "key file " + path + ": " + doing + ": " + std::generic_category().message(number)};
}

Error refused(const std::string& path, const std::string& why)
{
    return {Errc::Refused, "key file " + path + ": " + why};
}

bool writeAll(int fd, ByteView bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

Status syncFolderOf(const std::string& path)
{
    const auto slash = path.find_last_of('/');
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.isOpen() || ::fsync(descriptor.get()) != 0)
        return systemError(path, "cannot sync its folder");
    return Done{};
}

Status writeNewFile(const std::string& path, ByteView bytes)
{
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return systemError(path, "cannot create it");
    // The mode at creation passes through the umask, which could even lock us out.
    if (::fchmod(file.get(), 0600) != 0 || !writeAll(file.get(), bytes) || ::fsync(file.get()) != 0)
        return systemError(path, "cannot write it");
    return Done{};
}

// Written under a second name and linked, so that a power cut leaves no half file in the way. What such a cut
// left under the second name belongs to a save that never returned: nobody has its key.
Status createWhole(const std::string& path, ByteView bytes)
{
    const std::string temporary = path + ".new";
    if (::unlink(temporary.c_str()) != 0 && errno != ENOENT)
        return systemError(temporary, "cannot remove what an interrupted start left");
    Status status = writeNewFile(temporary, bytes);
    if (status && ::link(temporary.c_str(), path.c_str()) != 0)
        status = systemError(path, "cannot create it");
    ::unlink(temporary.c_str());
    return status ? syncFolderOf(path) : status;
}

Status checkOwnership(const std::string& path, const struct stat& facts)
{
    if (!S_ISREG(facts.st_mode))
        return refused(path, "not a plain file");
    if (facts.st_uid != ::geteuid())
        return refused(path, "it belongs to another user; chown it to the user who runs the kiosk");
    if ((facts.st_mode & 077U) != 0) {
        char mode[8];
        std::snprintf(mode, sizeof mode, "%04o", facts.st_mode & 07777U);
        return refused(path, std::string("its mode ") + mode + " lets others at it; run: chmod 600 " + path);
    }
    if (facts.st_size > static_cast<off_t>(keyFileMaxSize))
        return refused(path, "over 4096 bytes: not a key file");
    return Done{};
}

Result<Bytes> readPrivateFile(const std::string& path)
{
    // Without O_NONBLOCK, opening a pipe put in its place would hang.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen())
        return errno == ELOOP ? refused(path, "a symbolic link, not a plain file")
                              : systemError(path, "cannot open it");
    struct stat facts { };
    if (::fstat(file.get(), &facts) != 0)
        return systemError(path, "cannot examine it");
    if (auto allowed = checkOwnership(path, facts); !allowed)
        return allowed.error();
    Bytes content(keyFileMaxSize + 1);
    std::size_t size = 0;
    while (size < content.size()) {
        const ssize_t got = ::read(file.get(), content.data() + size, content.size() - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError(path, "cannot read it");
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    content.resize(size);
    return content;
}

} // namespace

Status saveKeyFile(const std::string& path, const MachineKey& key, ByteView credential, Entropy& entropy)
{
    struct stat facts { };
    if (::lstat(path.c_str(), &facts) == 0)
        return Error{Errc::AlreadyExists,
            "key file " + path
                + ": there is one already; a machine key is never overwritten, move it away first"};
    const auto bytes = encodeKeyFile(key, credential, entropy);
    if (!bytes)
        return bytes.error();
    return createWhole(path, *bytes);
}

Result<MachineKey> loadKeyFile(const std::string& path, ByteView credential, Entropy& entropy)
{
    const auto content = readPrivateFile(path);
    if (!content)
        return content.error();
    auto key = decodeKeyFile(*content, credential, entropy);
    if (!key)
        return Error{key.error().code, path + ": " + key.error().detail};
    return key;
}

} // namespace kiosk
