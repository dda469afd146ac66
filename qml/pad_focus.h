// SPDX-License-Identifier: Apache-2.0
// The whole kiosk by a 12-key pad: which control has the focus, and what a key does to it. Lies over all
// screens, takes no touches, and draws nothing itself: `ring` is where the focus is to be shown, while it is.
//
// A number pad that has the focus takes the digits; * erases, and goes back once nothing is typed; # goes on
// to the button that the screen is for. Elsewhere 8 and 6 go on, 2 and 4 go back, 5 and # press, * leaves;
// the other digits are told to whoever listens (`asked`). The first key after a touch only shows where the
// focus is, unless it types. A key that is held down counts once, and a press right after another, or after
// the screen has changed, is none.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickItem>

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>

#include "qml/pad_keys.h"

namespace kiosk {

class PadFocus : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active READ active NOTIFY changed)
    Q_PROPERTY(QQuickItem* control READ control NOTIFY changed)
    Q_PROPERTY(QRectF ring READ ring NOTIFY changed)
    // Where the customer is: in another place the focus begins anew, though its control be the same.
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY placeChanged)
    // For so many milliseconds a second press is none.
    Q_PROPERTY(int pressGuard MEMBER m_pressGuard NOTIFY pressGuardChanged)

public:
    explicit PadFocus(QQuickItem* parent = nullptr);

    [[nodiscard]] bool active() const { return m_active; }
    [[nodiscard]] QQuickItem* control() const { return m_active ? m_control.data() : nullptr; }
    [[nodiscard]] QRectF ring() const { return m_active ? m_ring : QRectF(); }
    [[nodiscard]] const QString& place() const { return m_place; }
    void setPlace(const QString& place);

    // The pad is put down: no ring until a key is pressed again.
    Q_INVOKABLE void rest();

Q_SIGNALS:
    void changed();
    void placeChanged();
    void pressGuardChanged();
    void used(); // any key
    void moved(); // somebody has moved the focus
    void typed(); // a digit went into a field
    void erased(); // and one out of it
    void asked(const QString& digit); // a digit that neither types nor moves

protected:
    void itemChange(ItemChange change, const ItemChangeData& data) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const PadKey& key);
    void takeDigit(char digit);
    void obey(PadKey::Wish wish);
    void move(int by);
    void press();
    void goBack();
    [[nodiscard]] bool pressedTooSoon();
    void follow(); // what has become of the focused control
    void enter(QQuickItem* reach);
    void choose(QQuickItem* control);
    [[nodiscard]] QQuickItem& surface() const { return *parentItem(); }

    bool m_active = false;
    QString m_place;
    int m_pressGuard = 500;
    QPointer<QQuickItem> m_control;
    QPointer<QQuickItem> m_reach;
    QHash<QQuickItem*, QPointer<QQuickItem>>
        m_left; // by reach: where the focus was when a sheet came over it
    QRectF m_ring;
    QElapsedTimer m_sincePress;
    QElapsedTimer m_sinceEntered;
    QMetaObject::Connection m_frames;
};

} // namespace kiosk
