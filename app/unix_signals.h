// SPDX-License-Identifier: Apache-2.0
// SIGTERM and SIGINT as a signal of Qt's kind, so that the program ends between two events and not within
// one.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace kiosk {

class UnixSignals : public QObject {
    Q_OBJECT

public:
    // To be called before the first thread is started: threads inherit what is blocked here.
    static void block();
    UnixSignals();
    ~UnixSignals() override;

Q_SIGNALS:
    void endAsked();

private:
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace kiosk
