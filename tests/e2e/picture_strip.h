// SPDX-License-Identifier: Apache-2.0
// The README's pictures, made from those of a demonstration.
#pragma once

#include <QString>
#include <QStringList>

#include "core/money/result.h"

namespace kiosk::e2e {

// Puts PNG files side by side, each `height` pixels high, on a light ground.
Status saveStrip(const QStringList& files, int height, const QString& target);

} // namespace kiosk::e2e
