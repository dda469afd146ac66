// SPDX-License-Identifier: Apache-2.0
#include "hardware/bench/receipt_picture.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace kiosk::bench {

using namespace hardware;

namespace {

constexpr int lineDots = 34;
constexpr int margin = 32;
constexpr int tearDepth = 10;
constexpr QRgb paperColour = 0xfffefdf8;
constexpr QRgb inkColour = 0xff15181c;

using Qr = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Qr encode(const PrintedQr& code)
{
    constexpr QRecLevel levels[] = {QR_ECLEVEL_L, QR_ECLEVEL_M, QR_ECLEVEL_Q, QR_ECLEVEL_H};
    const auto level = levels[static_cast<std::size_t>(code.level)];
    const auto size = static_cast<int>(code.data.size());
    const auto* data = reinterpret_cast<const unsigned char*>(code.data.data());
    return {QRcode_encodeData(size, data, 0, level), &QRcode_free};
}

int heightOf(const PrintedItem& item)
{
    if (const auto* text = std::get_if<PrintedText>(&item))
        return lineDots * text->height;
    if (const auto* gap = std::get_if<PrintedGap>(&item))
        return gap->dots;
    if (const auto* raster = std::get_if<PrintedRaster>(&item))
        return raster->raster.rows;
    const auto& code = std::get<PrintedQr>(item);
    const auto qr = encode(code);
    return qr ? qr->width * code.moduleDots : 0;
}

class PaperPainter {
public:
    PaperPainter(QImage& image, PaperSize size)
        : m_painter(&image)
        , m_size(size)
        , m_column(static_cast<double>(size.dots) / size.columns)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setRenderHint(QPainter::TextAntialiasing);
        m_painter.translate(margin, margin);
        m_font = QFont(QStringLiteral("JetBrains Mono"));
        m_font.setStyleHint(QFont::Monospace);
        m_font.setPixelSize(100);
        const auto width = QFontMetricsF(m_font).horizontalAdvance(QLatin1Char('0'));
        m_font.setPixelSize(std::max(1, static_cast<int>(100 * m_column / width)));
    }

    void draw(const PrintedItem& item)
    {
        std::visit([this](const auto& one) { paint(one); }, item);
        m_painter.translate(0, heightOf(item));
    }

private:
    [[nodiscard]] double left(PrintText::Align align, double width) const
    {
        const double spare = std::max(0.0, m_size.dots - width);
        return align == PrintText::Align::Left ? 0 : align == PrintText::Align::Right ? spare : spare / 2;
    }

    void paint(const PrintedText& item)
    {
        const auto text = QString::fromStdString(item.text);
        const auto characters = text.toUcs4();
        m_font.setBold(item.bold);
        m_font.setUnderline(item.underline);
        m_painter.save();
        m_painter.setFont(m_font);
        m_painter.setPen(QColor::fromRgba(inkColour));
        m_painter.translate(
            left(item.align, m_column * item.width * static_cast<double>(characters.size())), 0);
        m_painter.scale(item.width, item.height);
        double x = 0; // each in its own column, whatever the font thinks
        for (const char32_t character : characters) {
            const QRectF cell(x, 0, m_column, lineDots);
            m_painter.drawText(cell, Qt::AlignCenter | Qt::TextDontClip, QString::fromUcs4(&character, 1));
            x += m_column;
        }
        m_painter.restore();
    }

    void paint(const PrintedQr& item)
    {
        const auto qr = encode(item);
        if (!qr)
            return;
        const double x = left(item.align, qr->width * item.moduleDots);
        for (int module = 0; module < qr->width * qr->width; ++module) {
            if ((qr->data[module] & 1) != 0)
                dot(x, module % qr->width, module / qr->width, item.moduleDots);
        }
    }

    void paint(const PrintedRaster& item)
    {
        const auto& [width, rows, bits] = item.raster;
        const double x = left(item.align, 8.0 * width);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < 8 * width; ++column) {
                const auto byte = bits[static_cast<std::size_t>(row * width + column / 8)];
                if ((byte >> (7 - column % 8) & 1) != 0)
                    dot(x, column, row, 1);
            }
        }
    }

    void paint(const PrintedGap&) { }

    void dot(double x, int column, int row, int size)
    {
        m_painter.fillRect(QRectF(x + column * size, row * size, size, size), QColor::fromRgba(inkColour));
    }

    QPainter m_painter;
    PaperSize m_size;
    double m_column;
    QFont m_font;
};

// Straight where the knife was, jagged where the paper ended.
void fillPaper(QImage& image, bool cut)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.lineTo(image.width(), 0);
    path.lineTo(image.width(), image.height() - tearDepth);
    for (int x = image.width(), tooth = 0; !cut && x > 0; x -= 16, ++tooth)
        path.lineTo(x, image.height() - (tooth % 2 == 0 ? tearDepth : 0));
    if (cut)
        path.lineTo(image.width(), image.height());
    path.lineTo(0, image.height() - (cut ? 0 : tearDepth));
    painter.fillPath(path, QColor::fromRgba(paperColour));
}

} // namespace

QImage drawReceipt(const PrintedPage& page, PaperSize size)
{
    int height = 2 * margin;
    for (const auto& item : page.items)
        height += heightOf(item);
    QImage image(size.dots + 2 * margin, std::min(height, 32000), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    fillPaper(image, page.cut);
    PaperPainter painter(image, size);
    for (const auto& item : page.items)
        painter.draw(item);
    return image;
}

} // namespace kiosk::bench
