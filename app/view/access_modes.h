// SPDX-License-Identifier: Apache-2.0
// How this customer wants the screens: larger text, everything to touch low down, strong colours, nothing
// that moves. They combine, and they end with the visit.
#pragma once

#include <QObject>
#include <qqml.h>

namespace kiosk {

class AccessModes : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given by the view")

    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY changed) // 100, 150 or 200
    Q_PROPERTY(bool lowReach READ lowReach WRITE setLowReach NOTIFY changed)
    Q_PROPERTY(bool highContrast READ highContrast WRITE setHighContrast NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] int textPercent() const { return m_textPercent; }
    [[nodiscard]] bool lowReach() const { return m_lowReach; }
    [[nodiscard]] bool highContrast() const { return m_highContrast; }
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    [[nodiscard]] bool isUsual() const;

    void setTextPercent(int percent); // another number is the nearest smaller one of the three
    void setLowReach(bool on);
    void setHighContrast(bool on);
    void setReducedMotion(bool on);
    void reset();

Q_SIGNALS:
    void changed();

private:
    template <typename T> void change(T& member, T value)
    {
        if (member == value)
            return;
        member = value;
        Q_EMIT changed();
    }

    int m_textPercent = 100;
    bool m_lowReach = false;
    bool m_highContrast = false;
    bool m_reducedMotion = false;
};

} // namespace kiosk
