// SPDX-License-Identifier: Apache-2.0
// A phone's camera: finds the QR code in a picture of the kiosk's screen.
#pragma once

#include <QImage>
#include <QString>

#include "core/money/result.h"

namespace kiosk::bench {

// The text of the one QR code. Errc::NotFound when there is none that can be read.
Result<QString> readCode(const QImage& picture);
// From a PNG or JPEG file of at most 8192 pixels a side. Further Errc::Io.
Result<QString> readCodeFile(const QString& file);

} // namespace kiosk::bench
