// SPDX-License-Identifier: Apache-2.0
// Whether headphones are in the jack, read from an input device of the kernel. A device that is not there, is
// taken away or says nonsense means that they are out; it is looked for again every few seconds.
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include "hardware/headphones/jack_codec.h"

#include <memory>
#include <string>

namespace kiosk {

class Headphones : public QObject {
    Q_OBJECT

public:
    // `path` is a device under /dev/input, or a FIFO that somebody writes the same bytes to.
    explicit Headphones(std::string path, int retryMilliseconds = 5000);
    ~Headphones() override;

    void start();
    [[nodiscard]] bool in() const { return m_in; }

Q_SIGNALS:
    void changed(bool in);

private:
    void open();
    void read();
    void lose();
    void set(bool in);
    [[nodiscard]] bool askSwitch() const;

    std::string m_path;
    int m_descriptor = -1;
    bool m_in = false;
    bool m_complained = false;
    hardware::JackDecoder m_decoder;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_retry;
};

} // namespace kiosk
