// SPDX-License-Identifier: Apache-2.0
// SIGINT, SIGTERM and SIGHUP end the event loop, so that the devices write their state and the links go away.
#pragma once

#include <QSocketNotifier>

#include <memory>

namespace kiosk::bench {

// One in a program.
class EndSignals {
public:
    EndSignals();
    ~EndSignals();
    EndSignals(const EndSignals&) = delete;
    EndSignals& operator=(const EndSignals&) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace kiosk::bench
