// SPDX-License-Identifier: Apache-2.0
// A QR code on the screen: black on white with its quiet zone of four modules, drawn on whole pixels. Text
// that does not fit into a code draws an empty white square and leaves `valid` false.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

#include <vector>

namespace kiosk {

class QrItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool valid READ isValid NOTIFY textChanged)
    // Modules on a side without the quiet zone; 0 when not valid.
    Q_PROPERTY(int modules READ modules NOTIFY textChanged)

public:
    explicit QrItem(QQuickItem* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    [[nodiscard]] bool isValid() const { return m_modules > 0; }
    [[nodiscard]] int modules() const { return m_modules; }

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
    std::vector<bool> m_dark; // row by row
    int m_modules = 0;
};

} // namespace kiosk
