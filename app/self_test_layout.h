// SPDX-License-Identifier: Apache-2.0
// What can be measured on a screen as it stands: that each word can be read (height, contrast with what is
// really behind it, not cut, not covered) and each control touched (size, room between, edge, reach).
#pragma once

#include <QImage>
#include <QQuickItem>
#include <QStringList>

namespace kiosk {

struct LayoutRules {
    double pxPerMm = 4.03;
    double textScale = 1;
    bool portrait = true;
    bool lowReach = false;
    double contrast = 7;
};

// Of what is seen of `surface`: a sheet in place of the screen below it, and of several pages the one that is
// turned to. `picture` shows the same, a pixel for each of the surface's; null: colours are not looked at.
QStringList layoutFaults(const QQuickItem& surface, const QImage& picture, const LayoutRules& rules);

} // namespace kiosk
