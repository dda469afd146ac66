// SPDX-License-Identifier: Apache-2.0
// The last messages on the simulated wires, in words. What is polled ten times a second is written once, with
// the number of times that it was seen.
#pragma once

#include <QString>
#include <QStringList>

#include <deque>
#include <map>

namespace kiosk::bench {

class WireJournal {
public:
    // `fromHost`: said by the kiosk.
    void add(const QString& device, bool fromHost, const QString& text);

    // Oldest first: "validator  < 13 ESCROW 65  x12".
    [[nodiscard]] QStringList lines() const;
    // The last `count` of one device in one line, polling left out: "13 ESCROW 65 → 41 STACK-1".
    [[nodiscard]] QString summary(const QString& device, int count) const;

private:
    struct Line {
        QString device;
        bool fromHost;
        QString text;
        int times;
    };
    std::deque<Line> m_lines;
};

} // namespace kiosk::bench
