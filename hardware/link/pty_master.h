// SPDX-License-Identifier: Apache-2.0
// A simulator's end of a pseudo-terminal, with a symbolic link that stays the same while the device is
// unplugged and plugged again. The kiosk opens the link as if it were a serial port.
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include "core/money/result.h"

#include <chrono>
#include <functional>
#include <memory>

namespace kiosk::hardware {

class PtyMaster : public QObject {
    Q_OBJECT

public:
    // Nothing is there before plug().
    explicit PtyMaster(QString link, QObject* parent = nullptr);
    ~PtyMaster() override;

    // Called with what the other side wrote. To be set before plug().
    std::function<void(QByteArray)> onReceived;

    // A new pseudo-terminal behind the link; nothing when there is one.
    Status plug();
    // The other side sees its line vanish.
    void unplug();
    [[nodiscard]] bool isPlugged() const { return m_descriptor >= 0; }
    // Somebody has the other side open now.
    [[nodiscard]] bool hasOpener() const;

    // Dropped while unplugged.
    void write(const QByteArray& bytes);
    // One byte at a time, as slowly as the line would (1.15 ms at 9600 8E1); zero: at once.
    void setPacing(std::chrono::microseconds perByte) { m_pacing = perByte; }

private:
    void readSome();
    void hangUp();
    void lookForOpener();
    void writeNow(const QByteArray& bytes);
    void writeNextByte();

    QString m_link;
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_opener; // while nobody has the other side open, the descriptor is always "ready"
    QTimer m_pacer;
    std::chrono::microseconds m_pacing{0};
    QByteArray m_toWrite;
};

} // namespace kiosk::hardware
