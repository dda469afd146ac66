// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/picture_strip.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace kiosk::e2e {

Status saveStrip(const QStringList& files, int height, const QString& target)
{
    constexpr int gap = 16;
    std::vector<QImage> images;
    int width = gap;
    for (const auto& file : files) {
        QImage image(file);
        if (image.isNull())
            return Error{Errc::Io, file.toStdString() + " is no picture; run the demonstration first"};
        images.push_back(image.scaledToHeight(height, Qt::SmoothTransformation));
        width += images.back().width() + gap;
    }
    QImage strip(width, height + 2 * gap, QImage::Format_RGB32);
    strip.fill(QColor(0xD9, 0xE0, 0xE7));
    QPainter painter(&strip);
    int x = gap;
    for (const auto& image : images) {
        painter.drawImage(x, gap, image);
        x += image.width() + gap;
    }
    painter.end();
    if (!strip.save(target, "PNG"))
        return Error{Errc::Io, "cannot write " + target.toStdString()};
    return Done{};
}

} // namespace kiosk::e2e
