// SPDX-License-Identifier: Apache-2.0
// The window of the bench.
#pragma once

#include <QQmlApplicationEngine>
#include <QString>

#include "core/money/result.h"
#include "hardware/bench/window/bench_view.h"

namespace kiosk::bench {

class BenchWindow {
public:
    explicit BenchWindow(BenchView& view);

    // Errc::Io when it cannot be drawn.
    Status open();
    // Its picture as PNG, once it has been drawn. Only after open(). Errc::Io: `path` cannot be written.
    Status grab(const QString& path);
    // Of the QML engine since it was opened.
    [[nodiscard]] int warnings() const { return m_warnings; }

private:
    BenchView& m_view;
    QQmlApplicationEngine m_engine;
    int m_warnings = 0;
};

} // namespace kiosk::bench
