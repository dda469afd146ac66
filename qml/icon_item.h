// SPDX-License-Identifier: Apache-2.0
// A sign drawn with one pen: lines and curves on a square of 24, whatever its size, in one colour. Never from
// a font, so that it stands on the same line and weighs the same in every language.
#pragma once

#include <QtGui/QColor>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

namespace kiosk {

class IconItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    // A name that is none draws nothing.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)

public:
    explicit IconItem(QQuickItem* parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString& name);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);
    static QStringList names();

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QString m_name;
    QColor m_color;
};

} // namespace kiosk
