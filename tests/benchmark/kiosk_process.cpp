// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/kiosk_process.h"

#include "tests/benchmark/monotonic.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kiosk::benchmark {

namespace {

constexpr std::int64_t patience = 30'000'000'000; // ns
constexpr int restTime = 700; // ms without a frame
constexpr const char* frameLog = "qt.scenegraph.time.renderloop=true";
constexpr const char* idleLine = "<6>kiosk: Idle"; // and no reason to be closed behind it

[[noreturn]] void become(const std::string& program, const std::string& configFile, bool logFrames, int log)
{
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    ::dup2(log, STDERR_FILENO);
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    ::setenv("QT_QUICK_BACKEND", "software", 1);
    if (logFrames)
        ::setenv("QT_LOGGING_RULES", frameLog, 1);
    ::execl(program.c_str(), program.c_str(), "--config", configFile.c_str(), nullptr);
    ::_exit(127);
}

} // namespace

KioskProcess::~KioskProcess()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    if (m_log >= 0)
        ::close(m_log);
}

Status KioskProcess::start(const std::string& program, const std::string& configFile, bool logFrames)
{
    std::array<int, 2> log{};
    if (::pipe2(log.data(), O_CLOEXEC) != 0)
        return Error{Errc::Io, std::string("no pipe: ") + std::strerror(errno)};
    m_log = log[0];
    m_begun = monotonicNs();
    m_pid = ::fork();
    if (m_pid == 0)
        become(program, configFile, logFrames, log[1]);
    ::close(log[1]);
    return m_pid > 0 ? Status(Done{})
                     : Status(Error{Errc::Io, std::string("no process: ") + std::strerror(errno)});
}

void KioskProcess::take(const std::string& line, std::int64_t at)
{
    m_said += line + '\n';
    if (line.find("rame rendered") != std::string::npos)
        m_frames.push_back(at);
    else if (line == idleLine && m_openAt == 0)
        m_openAt = at;
}

bool KioskProcess::readMore(int milliseconds)
{
    pollfd ready{m_log, POLLIN, 0};
    if (::poll(&ready, 1, milliseconds) <= 0)
        return false;
    const std::int64_t at = monotonicNs();
    std::array<char, 4096> bytes{};
    const auto count = ::read(m_log, bytes.data(), bytes.size());
    if (count <= 0)
        return false;
    m_rest.append(bytes.data(), static_cast<std::size_t>(count));
    for (auto end = m_rest.find('\n'); end != std::string::npos; end = m_rest.find('\n')) {
        take(m_rest.substr(0, end), at);
        m_rest.erase(0, end + 1);
    }
    return true;
}

Status KioskProcess::waitUntilAtRest()
{
    while (monotonicNs() - m_begun < patience) {
        const bool came = readMore(restTime);
        if (!came && m_openAt != 0)
            return Done{};
        if (!came && ::waitpid(m_pid, nullptr, WNOHANG) == m_pid) {
            m_pid = -1;
            break;
        }
    }
    return Error{Errc::Refused, "the kiosk did not open for customers; it said:\n" + m_said};
}

double KioskProcess::firstFrameMs() const
{
    return m_frames.empty() ? 0 : milliseconds(m_frames.front() - m_begun);
}

// The last frame of all: the open idle screen with everything on it.
double KioskProcess::openForCustomersMs() const
{
    return m_frames.empty() ? 0 : milliseconds(m_frames.back() - m_begun);
}

Status KioskProcess::stop()
{
    ::kill(m_pid, SIGTERM);
    const std::int64_t asked = monotonicNs();
    while (monotonicNs() - asked < patience) {
        int how = 0;
        (void)readMore(10); // a full pipe would hold it up
        if (::waitpid(m_pid, &how, WNOHANG) != m_pid)
            continue;
        m_pid = -1;
        return how == 0 ? Status(Done{}) : Status(Error{Errc::Refused, "the kiosk ended badly:\n" + m_said});
    }
    return Error{Errc::Refused, "the kiosk does not end"};
}

} // namespace kiosk::benchmark
