// SPDX-License-Identifier: Apache-2.0
// A serial port that comes and goes: opened with the device's profile, closed on the first error, and tried
// again with back-off until it is there. Serves pseudo-terminals too, which have no parity and which a
// vanished simulator turns into an endless stream of read errors (measured with Qt 6.4.2).
#pragma once

#include <QObject>
#include <QSerialPort>
#include <QTimer>

#include "core/money/result.h"
#include "hardware/link/byte_stream.h"

#include <memory>

namespace kiosk::hardware {

class SerialLink : public QObject {
    Q_OBJECT

public:
    // `port`: a device file, or a symbolic link to one (/dev/serial/by-id/…). Nothing is opened before
    // start().
    SerialLink(QString port, LineProfile profile, QObject* parent = nullptr);
    ~SerialLink() override;

    void start();
    void write(ByteView bytes); // dropped while the line is closed
    [[nodiscard]] bool isOpen() const { return m_serial != nullptr; }
    // What went wrong last, for the log.
    [[nodiscard]] QString lastError() const { return m_lastError; }

Q_SIGNALS:
    void opened();
    void closed();
    void received(const QByteArray& bytes);

private:
    void tryOpen();
    Status open();
    void fail(const QString& why);
    void retryLater();

    QString m_port;
    LineProfile m_profile;
    QTimer m_retry;
    int m_delay; // milliseconds, until the next try
    std::unique_ptr<QSerialPort> m_serial;
    QString m_lastError;
};

} // namespace kiosk::hardware
