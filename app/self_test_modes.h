// SPDX-License-Identifier: Apache-2.0
// The ways in which a customer may want the screens, as the self-test and the gallery go through them.
#pragma once

#include <QQuickItem>
#include <QString>

#include "app/theme/theme.h"
#include "app/view/access_modes.h"

#include <vector>

namespace kiosk {

struct SceneMode {
    QString name; // "usual", "200 % low"
    int textPercent = 100;
    bool lowReach = false;
    bool highContrast = false;
    bool secondBrand = false;
    void set(AccessModes& modes) const;
};

// The first one is the usual one. Each alone, the second brand, and all together.
std::vector<SceneMode> sceneModes();
// Text sizes, reach and colours in every combination, and the second brand.
std::vector<SceneMode> everySceneMode();
// Turns what is shown in `area` to a page, as a customer would by its buttons; answers whether another one
// was shown.
bool turnPage(const QQuickItem& area, int page);
// The second brand (themes/sol.toml), or the program's own.
theme::Theme sceneTheme(const SceneMode& mode);

} // namespace kiosk
