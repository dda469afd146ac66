// SPDX-License-Identifier: Apache-2.0
#include <QFont>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTextLayout>

#include "app/language/line_pictures.h"

#include "hardware/printer/code_page.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace kiosk {

namespace {

using hardware::PrintItem;
using hardware::PrintPair;
using hardware::PrintPicture;
using hardware::PrintText;
using hardware::escpos::PaperFormat;

constexpr int letterDots = 26; // as tall as the printer's own letters
constexpr int longestPicture = 1200; // dots: a sentence of the size of a receipt's whole page is a mistake
constexpr int blackBelow = 150; // of 255: thin strokes stay

QFont fontOf(bool bold, bool large)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans Arabic UI")});
    font.setPixelSize(large ? 2 * letterDots : letterDots);
    font.setBold(bold);
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    return font;
}

// Lines of one text, wrapped to `width`.
class Block {
public:
    Block(const std::string& text, const QFont& font, Qt::Alignment align, int width)
        : m_layout(QString::fromStdString(text), font)
    {
        QTextOption option(align);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(m_layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, m_height));
            m_height += line.height();
            m_widest = std::max(m_widest, line.naturalTextWidth());
        }
        m_layout.endLayout();
        makeRoom();
    }
    [[nodiscard]] int height() const { return static_cast<int>(std::ceil(m_above + m_height)); }
    [[nodiscard]] qreal widest() const { return m_widest; }
    [[nodiscard]] int lines() const { return m_layout.lineCount(); }
    void paint(QPainter& painter, qreal top) const { m_layout.draw(&painter, QPointF(0, top + m_above)); }

private:
    // A hamza with its vowel stands above what the font calls a line, and a vowel below it.
    void makeRoom()
    {
        for (const QGlyphRun& run : m_layout.glyphRuns()) {
            const QRectF ink = run.boundingRect();
            m_above = std::max(m_above, std::ceil(-ink.top()));
            m_height = std::max(m_height, ink.bottom());
        }
    }

    QTextLayout m_layout;
    qreal m_above = 0; // of the first line
    qreal m_height = 0;
    qreal m_widest = 0;
};

QImage sheet(int width, int height)
{
    QImage image(width, std::clamp(height, 1, longestPicture), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    return image;
}

PrintPicture pictureOf(const QImage& image)
{
    PrintPicture picture;
    picture.bytesPerRow = (image.width() + 7) / 8;
    picture.rows = image.height();
    picture.bits.assign(static_cast<std::size_t>(picture.bytesPerRow * picture.rows), 0);
    for (int y = 0; y < image.height(); ++y) {
        const uchar* line = image.constScanLine(y);
        auto* row = &picture.bits[static_cast<std::size_t>(y * picture.bytesPerRow)];
        for (int x = 0; x < image.width(); ++x) {
            if (line[x] < blackBelow)
                row[x / 8] = static_cast<std::uint8_t>(row[x / 8] | 0x80u >> (x % 8));
        }
    }
    return picture;
}

class Drawing {
public:
    explicit Drawing(const PaperFormat& paper)
        : m_paper(paper)
    {
    }

    PrintItem operator()(PrintText&& item) const
    {
        if (hardware::fitsCodePage(item.text, m_paper.page))
            return std::move(item);
        const auto align = item.align == PrintText::Align::Centre ? Qt::AlignHCenter
            : item.align == PrintText::Align::Right               ? Qt::AlignRight | Qt::AlignAbsolute
                                                                  : Qt::AlignLeft | Qt::AlignAbsolute;
        const Block block(item.text, fontOf(item.bold, item.large), align, m_paper.dots);
        QImage image = sheet(m_paper.dots, block.height());
        QPainter painter(&image);
        block.paint(painter, 0);
        painter.end();
        return pictureOf(image);
    }

    // Each at its edge on one line, or below each other where they would meet.
    PrintItem operator()(PrintPair&& item) const
    {
        if (hardware::fitsCodePage(item.left, m_paper.page)
            && hardware::fitsCodePage(item.right, m_paper.page))
            return std::move(item);
        const QFont font = fontOf(item.bold, false);
        const Block left(item.left, font, Qt::AlignLeft | Qt::AlignAbsolute, m_paper.dots);
        const Block right(item.right, font, Qt::AlignRight | Qt::AlignAbsolute, m_paper.dots);
        constexpr int gap = 12;
        const bool together =
            left.lines() == 1 && right.lines() == 1 && left.widest() + gap + right.widest() <= m_paper.dots;
        // The name stands first: in a language from right to left it is the one on the right.
        const bool rightFirst = QString::fromStdString(item.right).isRightToLeft();
        const int below = rightFirst ? right.height() : left.height();
        QImage image = sheet(m_paper.dots,
            together ? std::max(left.height(), right.height()) : left.height() + right.height());
        QPainter painter(&image);
        left.paint(painter, together || !rightFirst ? 0 : below);
        right.paint(painter, together || rightFirst ? 0 : below);
        painter.end();
        return pictureOf(image);
    }

    template <class Item> PrintItem operator()(Item&& item) const { return std::forward<Item>(item); }

private:
    const PaperFormat& m_paper;
};

} // namespace

bool canDrawLines() { return qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr; }

std::vector<PrintItem> withPictures(std::vector<PrintItem> items, const PaperFormat& paper)
{
    for (PrintItem& item : items)
        item = std::visit(Drawing(paper), std::move(item));
    return items;
}

} // namespace kiosk
