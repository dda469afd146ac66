// SPDX-License-Identifier: Apache-2.0
#include "app/self_test_modes.h"

#include <QFile>

#include "app/theme/theme_file.h"

namespace kiosk {

void SceneMode::set(AccessModes& modes) const
{
    modes.setTextPercent(textPercent);
    modes.setLowReach(lowReach);
    modes.setHighContrast(highContrast);
}

std::vector<SceneMode> sceneModes()
{
    return {{QStringLiteral("usual")}, {QStringLiteral("brand"), 100, false, false, true},
        {QStringLiteral("contrast"), 100, false, true}, {QStringLiteral("low"), 100, true},
        {QStringLiteral("150"), 150}, {QStringLiteral("200"), 200},
        {QStringLiteral("200-low-contrast"), 200, true, true}};
}

std::vector<SceneMode> everySceneMode()
{
    std::vector<SceneMode> modes;
    for (const int percent : {100, 150, 200}) {
        for (const bool low : {false, true}) {
            for (const bool strong : {false, true}) {
                QStringList name;
                if (percent != 100)
                    name += QString::number(percent);
                if (low)
                    name += QStringLiteral("low");
                if (strong)
                    name += QStringLiteral("contrast");
                modes.push_back({name.isEmpty() ? QStringLiteral("usual") : name.join(QLatin1Char('-')),
                    percent, low, strong, false});
            }
        }
    }
    modes.push_back({QStringLiteral("brand"), 100, false, false, true});
    return modes;
}

bool turnPage(const QQuickItem& area, int page)
{
    for (QQuickItem* item = area.parentItem(); item != nullptr; item = item->parentItem()) {
        const QVariant shown = item->property("page");
        if (shown.isValid())
            return shown.toInt() != page && item->setProperty("page", page);
    }
    return false;
}

theme::Theme sceneTheme(const SceneMode& mode)
{
    if (!mode.secondBrand)
        return {};
    QFile file(QStringLiteral(":/themes/sol.toml"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const theme::ThemeOutcome read = theme::parseTheme(file.readAll().toStdString(), ":/themes/sol.toml");
    return read.theme.value_or(theme::Theme{});
}

} // namespace kiosk
