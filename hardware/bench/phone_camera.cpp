// SPDX-License-Identifier: Apache-2.0
#include <QImageReader>

#include "hardware/bench/phone_camera.h"

#include <ZXing/ReadBarcode.h>
#include <ZXing/TextUtfEncoding.h>

namespace kiosk::bench {

namespace {

constexpr int longestSide = 8192;

} // namespace

Result<QString> readCode(const QImage& picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull())
        return Error{Errc::NotFound, "there is no picture"};
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    try {
        const auto found =
            ZXing::ReadBarcode({grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                   static_cast<int>(grey.bytesPerLine())},
                hints);
        if (found.isValid())
            return QString::fromStdWString(found.text());
    } catch (const std::exception& broken) {
        return Error{Errc::NotFound, std::string("the picture cannot be searched: ") + broken.what()};
    }
    return Error{Errc::NotFound, "no QR code is in the picture"};
}

Result<QString> readCodeFile(const QString& file)
{
    QImageReader reader(file);
    const QSize size = reader.size();
    if (size.width() > longestSide || size.height() > longestSide)
        return Error{Errc::Io, "the picture is too large"};
    const QImage picture = reader.read();
    if (picture.isNull())
        return Error{Errc::Io, (file + QStringLiteral(": ") + reader.errorString()).toStdString()};
    return readCode(picture);
}

} // namespace kiosk::bench
