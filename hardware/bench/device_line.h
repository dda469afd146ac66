// SPDX-License-Identifier: Apache-2.0
// One simulated device on its pseudo-terminal: carries bytes both ways and gives the simulator its time.
#pragma once

#include <QObject>
#include <QTimer>

#include "hardware/link/byte_stream.h"
#include "hardware/link/device_clock.h"
#include "hardware/link/pty_master.h"

#include <functional>

namespace kiosk::bench {

class DeviceLine : public QObject {
    Q_OBJECT

public:
    struct Simulator {
        std::function<void(ByteView, hardware::Clock)> received;
        std::function<Bytes(hardware::Clock)> tick;
        std::function<hardware::Clock()> nextWake;
    };

    // The device appears as `link` once it is plugged.
    DeviceLine(const QString& link, Simulator simulator, hardware::DeviceClock& clock);

    Status plug();
    void unplug();
    [[nodiscard]] bool isPlugged() const { return m_pty.isPlugged(); }
    // A host has it open.
    [[nodiscard]] bool isConnected() const { return m_pty.hasOpener(); }

    // To be called after anything was done to the simulator.
    void pump();

Q_SIGNALS:
    // Bytes went through, or time did something to the device.
    void active();

private:
    void onReceived(const QByteArray& bytes);

    hardware::PtyMaster m_pty;
    Simulator m_simulator;
    hardware::DeviceClock& m_clock;
    QTimer m_timer;
};

} // namespace kiosk::bench
