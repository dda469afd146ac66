// SPDX-License-Identifier: Apache-2.0
// The page of the gallery: one file without scripts from elsewhere, which filters by language and size.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace kiosk {

struct Picture {
    QString scene;
    QString language;
    QString size; // "1080x1920"
    QString mode; // "usual"
    QString file; // beside the page
};
using Gallery = std::vector<Picture>;

QByteArray pageOf(const Gallery& gallery);

} // namespace kiosk
