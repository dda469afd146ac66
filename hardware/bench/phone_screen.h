// SPDX-License-Identifier: Apache-2.0
// What a camera sees of a phone that is held up: a picture that stands in for the kiosk's camera.
#pragma once

#include <QImage>
#include <QStringList>

#include "core/money/result.h"

namespace kiosk::bench {

// 1280 x 720, with one code a text on a white screen before a grey room; none: an empty room.
// Errc::Overflow for a text that fits into no QR code.
Result<QImage> phoneScreen(const QStringList& texts);
// As PNG, whole at once: who looks at the file meanwhile sees the old one or the new one.
Result<QString> writePhoneScreen(const QString& file, const QStringList& texts);

} // namespace kiosk::bench
