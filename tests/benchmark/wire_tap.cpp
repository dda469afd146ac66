// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/wire_tap.h"

#include "tests/benchmark/monotonic.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace kiosk::benchmark {

namespace {

constexpr int lookAtTheEndEvery = 50; // ms

Error failure(const std::string& what)
{
    return {Errc::Io, "wire tap: " + what + ": " + std::strerror(errno)};
}

bool makeRaw(int descriptor)
{
    termios mode{};
    if (::tcgetattr(descriptor, &mode) != 0)
        return false;
    ::cfmakeraw(&mode);
    return ::tcsetattr(descriptor, TCSANOW, &mode) == 0;
}

} // namespace

WireTap::~WireTap()
{
    m_ends = true;
    if (m_thread.joinable())
        m_thread.join();
    for (const int descriptor : {m_device, m_wire, m_other})
        if (descriptor >= 0)
            ::close(descriptor);
}

Status WireTap::start(const std::string& device, const std::string& link)
{
    m_device = ::open(device.c_str(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (m_device < 0 || !makeRaw(m_device))
        return failure(device);
    m_wire = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    std::array<char, 128> name{};
    if (m_wire < 0 || ::grantpt(m_wire) != 0 || ::unlockpt(m_wire) != 0
        || ::ptsname_r(m_wire, name.data(), name.size()) != 0)
        return failure("no pseudo-terminal");
    m_other = ::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    ::unlink(link.c_str());
    if (m_other < 0 || !makeRaw(m_other) || ::symlink(name.data(), link.c_str()) != 0)
        return failure(link);
    m_thread = std::thread([this] { run(); });
    return Done{};
}

std::optional<std::int64_t> WireTap::firstWith(ByteView part, std::int64_t after) const
{
    const std::scoped_lock lock(m_mutex);
    for (const Said& said : m_said) {
        const bool holds =
            std::search(said.bytes.begin(), said.bytes.end(), part.begin(), part.end()) != said.bytes.end();
        if (said.at >= after && holds)
            return said.at;
    }
    return std::nullopt;
}

Bytes WireTap::pass(int from, int to) const
{
    Bytes bytes(4096);
    const auto count = ::read(from, bytes.data(), bytes.size());
    bytes.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
    // A line that nobody reads fills up; a real one would have lost the bytes as well.
    [[maybe_unused]] const auto written = bytes.empty() ? 0 : ::write(to, bytes.data(), bytes.size());
    return bytes;
}

void WireTap::run()
{
    while (!m_ends) {
        std::array<pollfd, 2> ready{{{m_device, POLLIN, 0}, {m_wire, POLLIN, 0}}};
        if (::poll(ready.data(), ready.size(), lookAtTheEndEvery) <= 0)
            continue;
        if ((ready[1].revents & POLLIN) != 0)
            (void)pass(m_wire, m_device);
        if ((ready[0].revents & POLLHUP) != 0)
            return; // the device has gone
        if ((ready[0].revents & POLLIN) == 0)
            continue;
        const std::int64_t at = monotonicNs(); // before the bytes can be read
        Bytes bytes = pass(m_device, m_wire);
        const std::scoped_lock lock(m_mutex);
        m_said.push_back({at, std::move(bytes)});
    }
}

} // namespace kiosk::benchmark
