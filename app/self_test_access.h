// SPDX-License-Identifier: Apache-2.0
// What the self-test asks of a screen for customers who use it by keys or by ear: every control has a role
// and a name of its own, the pad reaches each of them in the order in which they are read, and shows where it
// is; speech says what the screen says.
#pragma once

#include <QStringList>
#include <QtQuick/QQuickWindow>

namespace kiosk {

// Sends keys to the window, which stays as it was otherwise. One line a fault.
QStringList padFaults(QQuickWindow& window, QQuickItem& surface);
// Whatever stands on the screen is said aloud, and none of the secrets is.
QStringList speechFaults(QQuickItem& surface, const QStringList& secrets);

} // namespace kiosk
