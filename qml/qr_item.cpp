// SPDX-License-Identifier: Apache-2.0
#include <QPainter>

#include "qml/qr_item.h"

#include <qrencode.h>

#include <cstddef>
#include <memory>

namespace kiosk {

namespace {

constexpr int quietZone = 4;
// A whole receipt: more error correction would make the modules too small for a phone.
constexpr qsizetype longText = 200;

} // namespace

QrItem::QrItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(false);
    setOpaquePainting(true);
    setFillColor(Qt::white);
}

void QrItem::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_dark.clear();
    m_modules = 0;
    const QByteArray bytes = text.toUtf8();
    // libqrencode finds the smallest mixture of modes, so that upper-case text takes fewer modules.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(bytes.isEmpty() || bytes.contains('\0')
            ? nullptr
            : QRcode_encodeString(
                bytes.constData(), 0, bytes.size() > longText ? QR_ECLEVEL_L : QR_ECLEVEL_M, QR_MODE_8, 1),
        QRcode_free);
    if (code) {
        const auto count = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
        m_dark.resize(count);
        for (std::size_t i = 0; i < count; ++i)
            m_dark[i] = (code->data[i] & 1U) != 0;
        m_modules = code->width;
    }
    Q_EMIT textChanged();
    update();
}

void QrItem::paint(QPainter* painter)
{
    const QRect area = boundingRect().toAlignedRect();
    painter->fillRect(area, Qt::white);
    if (m_modules == 0)
        return;
    const int side = m_modules + 2 * quietZone;
    const int pixels = qMax(1, qMin(area.width(), area.height()) / side);
    const int left = area.x() + (area.width() - pixels * m_modules) / 2;
    const int top = area.y() + (area.height() - pixels * m_modules) / 2;
    for (int row = 0; row < m_modules; ++row) {
        for (int column = 0; column < m_modules; ++column) {
            if (m_dark[static_cast<std::size_t>(row * m_modules + column)])
                painter->fillRect(left + column * pixels, top + row * pixels, pixels, pixels, Qt::black);
        }
    }
}

} // namespace kiosk

#include "moc_qr_item.cpp"
