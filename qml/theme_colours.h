// SPDX-License-Identifier: Apache-2.0
// The colours of the screens by name, for Theme.qml: the standard ones, those of the machine's theme, or the
// ones for high contrast.
#pragma once

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace kiosk {

class ThemeColours : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    // By the names of app/theme/tokens.h; every one is there.
    Q_PROPERTY(QVariant colours READ colours NOTIFY coloursChanged)
    // What the theme changes.
    Q_PROPERTY(QVariantMap themed READ themed WRITE setThemed NOTIFY coloursChanged)
    Q_PROPERTY(bool highContrast READ highContrast WRITE setHighContrast NOTIFY coloursChanged)

public:
    explicit ThemeColours(QObject* parent = nullptr);

    [[nodiscard]] QVariant colours() const { return m_colours; }
    [[nodiscard]] const QVariantMap& themed() const { return m_themed; }
    void setThemed(const QVariantMap& themed);
    [[nodiscard]] bool highContrast() const { return m_highContrast; }
    void setHighContrast(bool on);

Q_SIGNALS:
    void coloursChanged();

private:
    void mix();

    QVariantMap m_themed;
    QVariantMap m_colours;
    bool m_highContrast = false;
};

} // namespace kiosk
