// SPDX-License-Identifier: Apache-2.0
// Something to press: by a finger, each of several by its own, by a mouse, and by assistive technology. It
// draws nothing itself: a background fills it, a content item stands within its padding. The pad presses it
// by `clicked()`.
#pragma once

#include <QQuickItem>
#include <QtGui/QFont>
#include <QtQml/qqmlregistration.h>

namespace kiosk {

class PressItem : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY fontChanged)
    Q_PROPERTY(qreal leftPadding READ leftPadding WRITE setLeftPadding NOTIFY leftPaddingChanged)
    Q_PROPERTY(qreal rightPadding READ rightPadding WRITE setRightPadding NOTIFY rightPaddingChanged)
    // Pressed, and what presses it is still on it: letting go now is a click.
    Q_PROPERTY(bool down READ isDown NOTIFY downChanged)
    // The one before goes when another is set.
    Q_PROPERTY(QQuickItem* background READ background WRITE setBackground NOTIFY backgroundChanged)
    Q_PROPERTY(QQuickItem* content READ content WRITE setContent NOTIFY contentChanged)

public:
    explicit PressItem(QQuickItem* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    [[nodiscard]] QFont font() const { return m_font; }
    void setFont(const QFont& font);
    [[nodiscard]] qreal leftPadding() const { return m_leftPadding; }
    void setLeftPadding(qreal padding);
    [[nodiscard]] qreal rightPadding() const { return m_rightPadding; }
    void setRightPadding(qreal padding);
    [[nodiscard]] bool isDown() const { return m_down; }
    [[nodiscard]] QQuickItem* background() const { return m_background; }
    void setBackground(QQuickItem* background);
    [[nodiscard]] QQuickItem* content() const { return m_content; }
    void setContent(QQuickItem* content);

Q_SIGNALS:
    void clicked();
    void textChanged();
    void fontChanged();
    void leftPaddingChanged();
    void rightPaddingChanged();
    void downChanged();
    void backgroundChanged();
    void contentChanged();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseUngrabEvent() override;
    void touchEvent(QTouchEvent* event) override;
    void touchUngrabEvent() override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;

private:
    void press();
    void release(QPointF where);
    void setDown(bool down);
    void letGo();
    void place();

    QString m_text;
    QFont m_font;
    qreal m_leftPadding = 0;
    qreal m_rightPadding = 0;
    bool m_down = false;
    int m_finger = -1; // the touch that presses it; none
    QQuickItem* m_background = nullptr;
    QQuickItem* m_content = nullptr;
};

} // namespace kiosk
