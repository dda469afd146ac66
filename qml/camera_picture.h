// SPDX-License-Identifier: Apache-2.0
// What the camera sees: the middle of its picture, as large as the item.
#pragma once

#include <QImage>
#include <QVariant>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

namespace kiosk {

class CameraPicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    // A QImage; anything else is no picture.
    Q_PROPERTY(QVariant picture READ picture WRITE setPicture NOTIFY pictureChanged)

public:
    explicit CameraPicture(QQuickItem* parent = nullptr);

    [[nodiscard]] QVariant picture() const { return m_picture; }
    void setPicture(const QVariant& picture);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void pictureChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData& data) override;

private:
    QImage m_picture;
};

} // namespace kiosk
