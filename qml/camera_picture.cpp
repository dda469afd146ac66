// SPDX-License-Identifier: Apache-2.0
#include <QPainter>

#include "qml/camera_picture.h"

namespace kiosk {

CameraPicture::CameraPicture(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
    setFillColor(Qt::black);
}

void CameraPicture::setPicture(const QVariant& picture)
{
    m_picture = picture.value<QImage>();
    Q_EMIT pictureChanged();
    if (isVisible())
        update();
}

// What came while nobody saw it has not been drawn.
void CameraPicture::itemChange(ItemChange change, const ItemChangeData& data)
{
    QQuickPaintedItem::itemChange(change, data);
    if (change == ItemVisibleHasChanged && data.boolValue)
        update();
}

void CameraPicture::paint(QPainter* painter)
{
    const QRect area = boundingRect().toAlignedRect();
    if (m_picture.isNull() || area.isEmpty())
        return painter->fillRect(area, Qt::black);
    const QSizeF part = QSizeF(area.size()).scaled(m_picture.size(), Qt::KeepAspectRatio);
    const QPointF corner((m_picture.width() - part.width()) / 2, (m_picture.height() - part.height()) / 2);
    painter->drawImage(QRectF(area), m_picture, QRectF(corner, part));
}

} // namespace kiosk

#include "moc_camera_picture.cpp"
