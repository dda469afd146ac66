// SPDX-License-Identifier: Apache-2.0
// The shipped athena-kiosk as a process, off screen with Qt's software renderer, and what it says on standard
// error with the time at which it was read. Frames show as Qt Quick's own log category for them, which any Qt
// program has; the kiosk itself has no door for measuring.
#pragma once

#include "core/money/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kiosk::benchmark {

class KioskProcess {
public:
    KioskProcess() = default;
    ~KioskProcess(); // SIGKILL to what still runs
    KioskProcess(const KioskProcess&) = delete;
    KioskProcess& operator=(const KioskProcess&) = delete;

    Status start(const std::string& program, const std::string& configFile, bool logFrames);
    // Reads until the idle screen is open to customers and nothing has been painted any more for a while.
    Status waitUntilAtRest();
    // SIGTERM, and its end.
    Status stop();

    [[nodiscard]] std::int64_t pid() const { return m_pid; }
    // Since the process was begun, in ms. Only with logFrames.
    [[nodiscard]] double firstFrameMs() const;
    [[nodiscard]] double openForCustomersMs() const;

private:
    bool readMore(int milliseconds); // false: nothing came
    void take(const std::string& line, std::int64_t at);

    int m_pid = -1;
    int m_log = -1;
    std::int64_t m_begun = 0;
    std::int64_t m_openAt = 0; // the worker said that the machine is open
    std::vector<std::int64_t> m_frames;
    std::string m_rest;
    std::string m_said;
};

} // namespace kiosk::benchmark
