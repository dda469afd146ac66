// SPDX-License-Identifier: Apache-2.0
#include "app/theme/logo_sight.h"

#include <QImage>
#include <QImageReader>
#include <QPainter>

#include "app/theme/tokens.h"

namespace kiosk::theme {

namespace {

constexpr QSize largest{208, 52}; // as on a screen of four pixels for a millimetre
constexpr qsizetype leastShare = 100; // of the picture one in so many points must be seen

QImage drawnOn(const std::string& path, Rgb ground)
{
    QImageReader reader(QString::fromStdString(path));
    const QSize size = reader.size();
    if (size.isValid())
        reader.setScaledSize(size.scaled(largest, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage logo = reader.read();
    if (logo.isNull())
        return {};
    QImage drawn(logo.size().boundedTo(largest), QImage::Format_RGB32);
    drawn.fill(qRgb(ground.red, ground.green, ground.blue));
    QPainter(&drawn).drawImage(0, 0, logo);
    return drawn;
}

bool isSeen(QRgb point, Rgb ground)
{
    const Rgb colour{static_cast<std::uint8_t>(qRed(point)), static_cast<std::uint8_t>(qGreen(point)),
        static_cast<std::uint8_t>(qBlue(point))};
    return contrast(colour, ground) >= edgeContrast;
}

} // namespace

std::optional<std::string> logoSightProblem(const std::string& path, Rgb ground)
{
    const QImage drawn = drawnOn(path, ground);
    if (drawn.isNull())
        return path + " cannot be drawn";
    qsizetype seen = 0;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x)
            seen += isSeen(drawn.pixel(x, y), ground) ? 1 : 0;
    }
    if (seen * leastShare >= qsizetype{drawn.width()} * drawn.height())
        return std::nullopt;
    return path + " cannot be seen on the ground " + textOf(ground)
        + "; give one that stands out from it (logo on light grounds, logo_night on dark ones)";
}

} // namespace kiosk::theme
