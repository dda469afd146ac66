// SPDX-License-Identifier: Apache-2.0
#include "hardware/bench/phone_screen.h"

#include <QPainter>
#include <QSaveFile>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace kiosk::bench {

namespace {

constexpr int screenWidth = 1280;
constexpr int screenHeight = 720;
constexpr int codeMargin = 4;
constexpr int roomGrey = 96; // grey
constexpr int largestModule = 12;

using HeldCode = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

void drawCode(QPainter& painter, const QRcode& code, const QRect& place)
{
    const int side = code.width + 2 * codeMargin;
    const int pixels = std::clamp(std::min(place.width(), place.height()) / side, 1, largestModule);
    const QPoint corner = place.center() - QPoint(pixels * side / 2, pixels * side / 2);
    painter.fillRect(QRect(corner, QSize(pixels * side, pixels * side)), Qt::white);
    const auto count = static_cast<std::size_t>(code.width);
    for (std::size_t i = 0; i < count * count; ++i) {
        const QPoint at(static_cast<int>(i % count) + codeMargin, static_cast<int>(i / count) + codeMargin);
        if ((code.data[i] & 1U) != 0)
            painter.fillRect(QRect(corner + at * pixels, QSize(pixels, pixels)), Qt::black);
    }
}

} // namespace

Result<QImage> phoneScreen(const QStringList& texts)
{
    QImage picture(screenWidth, screenHeight, QImage::Format_Grayscale8);
    picture.fill(qRgb(roomGrey, roomGrey, roomGrey));
    QPainter painter(&picture);
    const int share = screenWidth / std::max(static_cast<int>(texts.size()), 1);
    for (int i = 0; i < texts.size(); ++i) {
        const QByteArray bytes = texts[i].toUtf8();
        const HeldCode code(
            QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
        if (!code)
            return Error{Errc::Overflow, "the text does not fit into a QR code"};
        drawCode(painter, *code, QRect(i * share, 0, share, screenHeight).adjusted(20, 40, -20, -40));
    }
    painter.end();
    return picture;
}

Result<QString> writePhoneScreen(const QString& name, const QStringList& texts)
{
    const auto picture = phoneScreen(texts);
    if (!picture)
        return picture.error();
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || !picture->save(&file, "PNG") || !file.commit())
        return Error{Errc::Io, (name + QStringLiteral(": ") + file.errorString()).toStdString()};
    return name;
}

} // namespace kiosk::bench
