// SPDX-License-Identifier: Apache-2.0
// Says what the screens say, while headphones are in: a screen when it comes, what changes on it, what the
// pad does. Knows no purchase: everything comes from the accessible names of what is shown (qml/utterance.h).
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QtQuick/QQuickWindow>

#include "app/speech/speaker.h"
#include "app/view/kiosk_view.h"

namespace kiosk {

class PadFocus;

class Narrator : public QObject {
    Q_OBJECT

public:
    // All three outlive this.
    Narrator(QQuickWindow& window, KioskView& view, Speaker& speaker);

    // Headphones in or out.
    void setOn(bool on);

private:
    struct Place {
        QString place = {}; // as the pad means it
        QPointer<QQuickItem> reach = {};
        QString language = {};
        bool operator==(const Place&) const = default;
    };

    void look();
    QString renamed(); // the focused control, when it is called otherwise than before; else empty
    void sayAll(const QStringList& first);
    void sayNew(const QString& renamed);
    void sayControl();
    void obey(const QString& digit);
    void pause();
    void spell();
    void changeVolume(int by);
    void toggleCurtain();
    void say(const QStringList& sentences);
    [[nodiscard]] Place placeNow() const;

    QQuickWindow& m_window;
    KioskView& m_view;
    Speaker& m_speaker;
    QQuickItem* m_surface;
    PadFocus* m_pad;
    QTimer m_look;
    Place m_seen;
    QStringList m_seenKeys;
    Place m_said;
    QStringList m_saidKeys;
    QPointer<QQuickItem> m_control;
    QString m_controlKey;
    bool m_sayingAll = false;
};

} // namespace kiosk
