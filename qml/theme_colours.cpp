// SPDX-License-Identifier: Apache-2.0
#include "qml/theme_colours.h"

#include <QColor>

#include "app/theme/tokens.h"

namespace kiosk {

ThemeColours::ThemeColours(QObject* parent)
    : QObject(parent)
{
    mix();
}

void ThemeColours::setThemed(const QVariantMap& themed)
{
    if (m_themed == themed)
        return;
    m_themed = themed;
    mix();
}

void ThemeColours::setHighContrast(bool on)
{
    if (m_highContrast == on)
        return;
    m_highContrast = on;
    mix();
}

void ThemeColours::mix()
{
    m_colours.clear();
    for (const theme::Token& token : theme::tokens()) {
        const theme::Rgb rgb = m_highContrast ? token.highContrast : token.standard;
        const QString name = QString::fromUtf8(token.name.data(), static_cast<int>(token.name.size()));
        const QVariant changed = m_highContrast ? QVariant() : m_themed.value(name);
        m_colours.insert(name, changed.isValid() ? changed : QColor(rgb.red, rgb.green, rgb.blue));
    }
    Q_EMIT coloursChanged();
}

} // namespace kiosk

#include "moc_theme_colours.cpp"
