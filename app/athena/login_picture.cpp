// SPDX-License-Identifier: Apache-2.0
#include "app/athena/login_picture.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QXmlStreamReader>

#include "core/bitid/uri.h"
#include "hardware/camera/qr_reader.h"

#include <algorithm>
#include <array>
#include <vector>

namespace kiosk {

namespace {

constexpr int largestSide = 1024; // of a PNG that is taken
constexpr int drawnSide = 640; // of an SVG
constexpr int looks = 4; // each in another way

Error unreadable(const std::string& why) { return {Errc::Malformed, "the picture of the login code " + why}; }

// Shapes alone, as a code needs them: nothing that runs, moves, repeats itself or comes from elsewhere.
bool isPlainElement(QStringView name)
{
    static constexpr std::array<QLatin1String, 7> plain{QLatin1String("svg"), QLatin1String("g"),
        QLatin1String("rect"), QLatin1String("path"), QLatin1String("polygon"), QLatin1String("title"),
        QLatin1String("desc")};
    return std::find(plain.begin(), plain.end(), name) != plain.end();
}

bool isPlainAttribute(const QXmlStreamAttribute& attribute)
{
    const QString name = attribute.name().toString();
    return name != QLatin1String("href") && !name.startsWith(QLatin1String("on"))
        && !name.contains(QLatin1String("dash")) && !attribute.value().contains(QLatin1String("url("))
        && !attribute.value().contains(QLatin1String("dash"));
}

bool isPlainSvg(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            return false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = reader.attributes();
        if (!isPlainElement(reader.name())
            || !std::all_of(attributes.begin(), attributes.end(), isPlainAttribute))
            return false;
    }
    return !reader.hasError();
}

// On white, as paper is; null for what cannot be drawn.
QImage drawn(QByteArray picture, bool svg)
{
    QBuffer buffer(&picture);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, svg ? "svg" : "png");
    const QSize size = reader.size();
    if (svg)
        reader.setScaledSize({drawnSide, drawnSide});
    else if (size.isEmpty() || size.width() > largestSide || size.height() > largestSide)
        return {};
    const QImage read = reader.read();
    if (read.isNull())
        return {};
    QImage white(read.size(), QImage::Format_RGB32);
    white.fill(Qt::white);
    QPainter(&white).drawImage(0, 0, read);
    return white.convertToFormat(QImage::Format_Grayscale8);
}

std::vector<std::string> codesIn(const QImage& image)
{
    hardware::GreyFrame frame;
    const hardware::Packing packing{
        image.width(), image.height(), static_cast<std::size_t>(image.bytesPerLine()), 1, 0};
    if (!hardware::takeLuminance(
            {image.constBits(), static_cast<std::size_t>(image.sizeInBytes())}, packing, frame))
        return {};
    hardware::QrReader reader;
    std::vector<std::string> codes;
    for (int look = 0; look < looks && codes.empty(); ++look)
        codes = reader.read(frame);
    return codes;
}

} // namespace

bool isLoginPicture(const QByteArray& mediaType)
{
    return mediaType == "image/svg+xml" || mediaType == "image/png" || mediaType == "application/png";
}

Result<std::string> loginUriIn(const QByteArray& mediaType, const QByteArray& picture)
{
    const bool svg = mediaType == "image/svg+xml";
    if (svg && !isPlainSvg(picture))
        return unreadable("is no SVG of plain shapes");
    const QImage image = drawn(picture, svg);
    if (image.isNull())
        return unreadable("cannot be drawn, or has more than 1024 x 1024 points");
    const auto codes = codesIn(image);
    if (codes.size() != 1)
        return unreadable(codes.empty() ? "shows no QR code" : "shows more than one QR code");
    if (!bitid::parseUri(codes.front()))
        return unreadable("shows a QR code that is no bitid address");
    return codes.front();
}

} // namespace kiosk
