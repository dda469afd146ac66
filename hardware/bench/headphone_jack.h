// SPDX-License-Identifier: Apache-2.0
// The bench's headphone jack: a FIFO into which it writes what the kernel's input device would say.
#pragma once

#include <QString>

#include "core/money/result.h"

namespace kiosk::bench {

class HeadphoneJack {
public:
    HeadphoneJack() = default;
    ~HeadphoneJack();
    HeadphoneJack(const HeadphoneJack&) = delete;
    HeadphoneJack& operator=(const HeadphoneJack&) = delete;

    // Makes the FIFO, readable by its owner only; an old one is kept. Errc::Io: something else is there.
    Status open(const QString& path);
    // Errc::Refused: nobody has read the jack for so long that the FIFO is full.
    Status put(bool in);
    [[nodiscard]] bool in() const { return m_in; }

private:
    int m_descriptor = -1;
    bool m_in = false;
};

} // namespace kiosk::bench
