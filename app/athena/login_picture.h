// SPDX-License-Identifier: Apache-2.0
// The login code of a back end that draws it itself and does not say in words what it has drawn. We read the
// address out of the picture and draw it ourselves: what customers scan is always our own picture.
#pragma once

#include <QByteArray>

#include "core/money/result.h"

#include <string>

namespace kiosk {

bool isLoginPicture(const QByteArray& mediaType); // PNG or SVG, "image/png"
// The address in the one code that the picture shows. Errc::Malformed, with the reason, for any other
// picture.
Result<std::string> loginUriIn(const QByteArray& mediaType, const QByteArray& picture);

} // namespace kiosk
