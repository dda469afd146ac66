// SPDX-License-Identifier: Apache-2.0
// Text that wraps moves what is below it, and what is below it the pages: layouts take more than one round.
// One that never agrees with itself would keep the machine busy, and dance before the customer's eyes.
#pragma once

#include <QQuickItem>
#include <QStringList>

namespace kiosk {

// Lays out what is seen of `surface` until it stays as it is; answers what still moves after many rounds.
QStringList restFaults(QQuickItem& surface);

} // namespace kiosk
