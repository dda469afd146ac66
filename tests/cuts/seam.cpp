// SPDX-License-Identifier: Apache-2.0
#include "tests/cuts/seam.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
#include <utility>

namespace kiosk::cuts {

namespace {

std::string now()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return std::to_string(time.tv_sec * 1'000'000 + time.tv_nsec / 1000);
}

// The start of what is said on a line: enough to see which order it is.
std::string hexOf(const void* bytes, std::size_t size)
{
    constexpr std::size_t most = 8;
    const auto* byte = static_cast<const unsigned char*>(bytes);
    std::string text;
    for (std::size_t i = 0; i < size && i < most; ++i) {
        char digits[3];
        std::snprintf(digits, sizeof digits, "%02x", byte[i]);
        text += digits;
    }
    return text;
}

bool isInternet(int fd)
{
    int domain = 0;
    socklen_t size = sizeof domain;
    return ::getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &size) == 0
        && (domain == AF_INET || domain == AF_INET6);
}

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

} // namespace

Seam& Seam::instance()
{
    static Seam* seam = new Seam; // it has to outlive every other static object
    return *seam;
}

Seam::Seam()
    : m_plan(SeamPlan::fromEnvironment())
{
    if (!m_plan.record.empty())
        m_record = static_cast<int>(::syscall(
            SYS_openat, AT_FDCWD, m_plan.record.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
}

Target Seam::targetOf(int fd) const
{
    char name[512];
    char link[32];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t size = ::readlink(link, name, sizeof name - 1);
    if (size <= 0)
        return {};
    name[size] = 0;
    if (std::string_view(name).substr(0, 7) == "socket:")
        return isInternet(fd) ? Target{"athena", {}} : Target{};
    for (const auto& line : m_plan.lines)
        if (line.device == name)
            return {line.name, {}};
    return targetOf(name);
}

// SQLite makes the index of its log anew whenever it opens the log first: it need not outlive anything.
Target Seam::targetOf(const char* path) const
{
    const std::string_view name(path);
    const bool inside = !m_plan.storage.empty() && name.substr(0, m_plan.storage.size()) == m_plan.storage;
    return inside && !endsWith(name, "-shm") ? Target{"journal", path} : Target{};
}

unsigned Seam::arrive(const Target& target, const Call& call)
{
    const unsigned ordinal = ++m_count[target.channel];
    std::string line = target.channel + " " + std::to_string(ordinal) + " " + std::string(call.name) + " "
        + std::to_string(call.size);
    if (!target.path.empty())
        line += " " + target.path + " @" + std::to_string(call.from);
    else if (target.channel != "athena" && call.bytes != nullptr)
        line += " " + hexOf(call.bytes, call.size);
    record(line);
    return ordinal;
}

bool Seam::isCut(const Target& target, unsigned ordinal, Moment moment) const
{
    return m_plan.kill && m_plan.kill->moment == moment && m_plan.kill->ordinal == ordinal
        && m_plan.kill->channel == target.channel;
}

std::optional<std::size_t> Seam::fails(const Target& target, unsigned ordinal, const Call& call)
{
    // SQLite does not look at what the sync of a folder says: nothing can follow from it.
    if (!m_plan.fail || m_plan.fail->channel != target.channel || ordinal < m_plan.fail->ordinal
        || target.path == m_plan.storage)
        return std::nullopt;
    const bool journal = target.channel == "journal";
    const Failure how = m_plan.fail->how;
    const bool lasts = how == Failure::Full || how == Failure::Dead
        || (how == Failure::Short && journal); // a disk stays full
    const bool first = !std::exchange(m_hasFailed, true);
    if (!first && !lasts)
        return std::nullopt;
    record((first ? "FAILS " : "fails ") + target.channel + " " + std::to_string(ordinal));
    if (first && how == Failure::Short && call.size > 1)
        return call.size / 2;
    errno = journal && lasts && how != Failure::Dead ? ENOSPC : EIO;
    return 0;
}

void Seam::willChange(const Target& target, const Call& call)
{
    if (target.channel != "journal")
        return;
    if (call.name == "unlink")
        m_unsynced.willRemove(target.path);
    if (call.to > call.from)
        m_unsynced.before(call.fd, target.path, call.from, call.to);
}

void Seam::hasChanged(const Target& target, const Call& call, ssize_t result)
{
    if (target.channel != "journal")
        return;
    if (call.to > call.from)
        m_unsynced.after(call.fd, target.path, call.from, call.to);
    const bool sync = endsWith(call.name, "sync") && result == 0;
    if (sync && target.path == m_plan.storage)
        m_unsynced.namesSynced();
    else if (sync)
        m_unsynced.synced(target.path);
}

bool Seam::mayLook(const Target& target, std::string_view name)
{
    if (target.channel != "journal"
        || target.path.compare(0, m_plan.storage.size() + 8, m_plan.storage + "/journal") != 0)
        return true;
    const std::lock_guard guard(m_mutex);
    const Target reading{"reading", target.path};
    const Call call{name, -1, nullptr, 0, 0, 0};
    return !fails(reading, arrive(reading, call), call);
}

void Seam::created(const std::string& path)
{
    const std::lock_guard guard(m_mutex);
    m_unsynced.created(path);
}

void Seam::log(std::string_view line) { record("says " + std::string(line)); }

void Seam::record(const std::string& line) const
{
    if (m_record < 0)
        return;
    const std::string whole = now() + " " + line + "\n";
    ::syscall(SYS_write, m_record, whole.data(), whole.size());
}

void Seam::cut()
{
    m_unsynced.lose(m_plan.kill->loss, m_plan.kill->seed);
    record("CUT");
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

} // namespace kiosk::cuts
