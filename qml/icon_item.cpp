// SPDX-License-Identifier: Apache-2.0
#include <QMap>
#include <QPainter>
#include <QPainterPath>

#include "qml/icon_item.h"

#include <algorithm>

namespace kiosk {

namespace {

constexpr double grid = 24; // units on a side
constexpr double pen = 1.9;

using Draw = void (*)(QPainterPath& path);

void line(QPainterPath& path, std::initializer_list<QPointF> points)
{
    path.moveTo(*points.begin());
    std::for_each(points.begin() + 1, points.end(), [&](const QPointF& point) { path.lineTo(point); });
}

void drawClock(QPainterPath& path)
{
    path.addEllipse(QRectF(3, 3, 18, 18));
    line(path, {{12, 7}, {12, 12}, {15.5, 14}});
}

void drawPhone(QPainterPath& path)
{
    path.addRoundedRect(QRectF(6.5, 2.5, 11, 19), 2.4, 2.4);
    line(path, {{10.5, 18.2}, {13.5, 18.2}});
}

void drawBill(QPainterPath& path)
{
    path.addRoundedRect(QRectF(2.5, 6, 19, 12), 1.8, 1.8);
    path.addEllipse(QPointF(12, 12), 2.7, 2.7);
    line(path, {{5.8, 12}, {6, 12}});
    line(path, {{18, 12}, {18.2, 12}});
}

void drawCard(QPainterPath& path)
{
    path.addRoundedRect(QRectF(2.5, 5, 19, 14), 2.2, 2.2);
    line(path, {{2.5, 9.8}, {21.5, 9.8}});
    line(path, {{6, 15}, {9.5, 15}});
}

// From the least to the most.
void drawRange(QPainterPath& path)
{
    line(path, {{3.5, 20.5}, {20.5, 20.5}});
    line(path, {{6, 16.5}, {6, 13.5}});
    line(path, {{12, 16.5}, {12, 9.5}});
    line(path, {{18, 16.5}, {18, 4.5}});
}

void drawPlace(QPainterPath& path)
{
    path.moveTo(12, 21.5);
    path.cubicTo(7.4, 16.6, 5, 13, 5, 9.6);
    path.cubicTo(5, 5.6, 8.1, 2.5, 12, 2.5);
    path.cubicTo(15.9, 2.5, 19, 5.6, 19, 9.6);
    path.cubicTo(19, 13, 16.6, 16.6, 12, 21.5);
    path.addEllipse(QPointF(12, 9.6), 2.5, 2.5);
}

void drawErase(QPainterPath& path)
{
    path.moveTo(8.6, 5);
    path.lineTo(20, 5);
    path.quadTo(21.5, 5, 21.5, 6.5);
    path.lineTo(21.5, 17.5);
    path.quadTo(21.5, 19, 20, 19);
    path.lineTo(8.6, 19);
    path.lineTo(2.5, 12);
    path.closeSubpath();
    line(path, {{11, 9}, {17, 15}});
    line(path, {{17, 9}, {11, 15}});
}

void drawTick(QPainterPath& path) { line(path, {{5, 12.6}, {10, 17.4}, {19, 7}}); }

void drawWrench(QPainterPath& path)
{
    path.moveTo(14.2, 6.6);
    path.cubicTo(15.4, 3.6, 18, 2.6, 20.4, 3.4);
    path.lineTo(17.2, 6.6);
    path.lineTo(19.6, 9);
    path.lineTo(21.6, 6.8);
    path.cubicTo(22.2, 10, 19, 12.6, 15.8, 11.6);
    path.lineTo(7.2, 20.2);
    path.cubicTo(5.2, 22, 2.2, 19, 4, 17);
    path.lineTo(12.6, 8.4);
    path.cubicTo(12.6, 7.8, 13.8, 7.2, 14.2, 6.6);
}

void drawHandset(QPainterPath& path)
{
    path.moveTo(5.2, 3.4);
    path.lineTo(8.4, 3.4);
    path.lineTo(10, 8);
    path.lineTo(7.8, 9.6);
    path.cubicTo(8.8, 12.6, 11.4, 15.2, 14.4, 16.2);
    path.lineTo(16, 14);
    path.lineTo(20.6, 15.6);
    path.lineTo(20.6, 18.8);
    path.cubicTo(20.6, 20, 19.6, 20.8, 18.4, 20.6);
    path.cubicTo(10.4, 19.6, 4.4, 13.6, 3.4, 5.6);
    path.cubicTo(3.2, 4.4, 4, 3.4, 5.2, 3.4);
}

void drawAlert(QPainterPath& path)
{
    line(path, {{12, 3.5}, {21.8, 20.2}, {2.2, 20.2}});
    path.closeSubpath();
    line(path, {{12, 9.5}, {12, 14.2}});
    line(path, {{12, 17.1}, {12, 17.2}});
}

void drawArrow(QPainterPath& path)
{
    line(path, {{4, 12}, {20, 12}});
    line(path, {{13.5, 5.5}, {20, 12}, {13.5, 18.5}});
}

// On, down a page.
void drawChevron(QPainterPath& path) { line(path, {{5, 8.5}, {12, 15.5}, {19, 8.5}}); }

const QMap<QString, Draw>& drawings()
{
    static const QMap<QString, Draw> known{{"clock", drawClock}, {"phone", drawPhone}, {"bill", drawBill},
        {"card", drawCard}, {"range", drawRange}, {"place", drawPlace}, {"erase", drawErase},
        {"tick", drawTick}, {"alert", drawAlert}, {"arrow", drawArrow}, {"chevron", drawChevron},
        {"wrench", drawWrench}, {"handset", drawHandset}};
    return known;
}

} // namespace

IconItem::IconItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

QStringList IconItem::names() { return drawings().keys(); }

void IconItem::setName(const QString& name)
{
    if (name == m_name)
        return;
    m_name = name;
    update();
    Q_EMIT changed();
}

void IconItem::setColor(const QColor& color)
{
    if (color == m_color)
        return;
    m_color = color;
    update();
    Q_EMIT changed();
}

void IconItem::paint(QPainter* painter)
{
    const Draw draw = drawings().value(m_name, nullptr);
    if (draw == nullptr)
        return;
    QPainterPath path;
    draw(path);
    painter->scale(width() / grid, height() / grid);
    painter->setPen(QPen(m_color, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
}

} // namespace kiosk

#include "moc_icon_item.cpp"
