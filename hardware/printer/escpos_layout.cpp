// SPDX-License-Identifier: Apache-2.0
#include "hardware/printer/escpos_layout.h"

#include "hardware/printer/escpos_codec.h"
#include "hardware/printer/qr_size.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace kiosk::hardware::escpos {

namespace {

constexpr std::size_t itemLimit = 1000;
constexpr std::size_t textLimit = 4096;
constexpr std::size_t pictureLimit = 4096; // rows
constexpr std::size_t bandBytes = 512; // a status question may stand between two bands of a picture
constexpr int quietLines = 1; // 34 dots: four of the largest modules

using Lines = std::vector<std::string>;

void appendLine(Bytes& bytes, const std::string& line)
{
    bytes.insert(bytes.end(), line.begin(), line.end());
    bytes.push_back('\n');
}

// One byte is one column. At the last blank that fits, else at the edge.
Lines wrapped(std::string text, std::size_t columns)
{
    Lines lines;
    while (text.size() > columns) {
        const auto blank = text.rfind(' ', columns);
        const bool usable = blank != std::string::npos && text.find_first_not_of(' ') < blank;
        const auto end = usable ? blank : columns;
        lines.push_back(text.substr(0, end));
        text.erase(0, usable ? end + 1 : end);
    }
    lines.push_back(std::move(text));
    return lines;
}

class Layout {
public:
    explicit Layout(const PaperFormat& format)
        : m_format(format)
    {
    }

    using Parts = std::vector<Bytes>;
    Result<Parts> operator()(const PrintPicture& item) const;
    template <class Item> Result<Parts> operator()(const Item& item) const
    {
        auto part = inOne(item);
        return part ? Result<Parts>(Parts{std::move(*part)}) : Result<Parts>(part.error());
    }

private:
    [[nodiscard]] Result<Bytes> inOne(const PrintText& item) const;
    [[nodiscard]] Result<Bytes> inOne(const PrintPair& item) const;
    [[nodiscard]] Result<Bytes> inOne(const PrintRule&) const;
    [[nodiscard]] Result<Bytes> inOne(const PrintQr& item) const;
    [[nodiscard]] Result<Bytes> inOne(const PrintFeed& item) const;
    [[nodiscard]] std::size_t columns() const { return static_cast<std::size_t>(m_format.columns); }
    [[nodiscard]] std::string printable(const std::string& text) const
    {
        return toCodePage(std::string_view(text).substr(0, textLimit), m_format.page);
    }

    const PaperFormat& m_format;
};

Result<Bytes> Layout::inOne(const PrintText& item) const
{
    Bytes bytes = encodeAlign(item.align);
    append(bytes, encodeBold(item.bold));
    append(bytes, item.large ? encodeSize(2, 2) : encodeSize(1, 1));
    for (const auto& line : wrapped(printable(item.text), item.large ? columns() / 2 : columns()))
        appendLine(bytes, line);
    return bytes;
}

Result<Bytes> Layout::inOne(const PrintPair& item) const
{
    Bytes bytes = encodeAlign(PrintText::Align::Left);
    append(bytes, encodeBold(item.bold));
    append(bytes, encodeSize(1, 1));
    const auto left = printable(item.left);
    const auto right = printable(item.right);
    if (left.size() + 1 + right.size() <= columns()) {
        appendLine(bytes, left + std::string(columns() - left.size() - right.size(), ' ') + right);
        return bytes;
    }
    for (const auto& line : wrapped(left, columns()))
        appendLine(bytes, line);
    for (const auto& line : wrapped(right, columns()))
        appendLine(bytes, std::string(columns() - line.size(), ' ') + line);
    return bytes;
}

Result<Bytes> Layout::inOne(const PrintRule&) const
{
    Bytes bytes = encodeAlign(PrintText::Align::Left);
    append(bytes, encodeBold(false));
    append(bytes, encodeSize(1, 1));
    appendLine(bytes, std::string(columns(), '-'));
    return bytes;
}

Result<Bytes> Layout::inOne(const PrintQr& item) const
{
    const auto module = qrModuleDots(item.data.size(), m_format.dots);
    if (!module)
        return Error{Errc::Refused, "the QR code is empty or does not fit on the paper"};
    auto code = encodeQr(item.data, *module, QrLevel::M);
    if (!code)
        return code;
    Bytes bytes = encodeAlign(PrintText::Align::Centre);
    append(bytes, encodeFeed(quietLines));
    append(bytes, *code);
    append(bytes, encodeFeed(quietLines));
    return bytes;
}

Result<Bytes> Layout::inOne(const PrintFeed& item) const
{
    return encodeFeed(std::clamp(item.lines, 0, 255));
}

// In bands, one below the other without a gap.
Result<Layout::Parts> Layout::operator()(const PrintPicture& item) const
{
    const auto width = static_cast<std::size_t>(std::max(0, item.bytesPerRow));
    const auto rows = static_cast<std::size_t>(std::max(0, item.rows));
    if (width == 0 || rows == 0 || width * 8 > static_cast<std::size_t>(m_format.dots) || rows > pictureLimit
        || item.bits.size() != width * rows)
        return Error{Errc::Refused, "a picture is empty, or does not fit on the paper"};
    const std::size_t band = std::max<std::size_t>(1, bandBytes / width);
    Parts parts{encodeAlign(PrintText::Align::Left)};
    for (std::size_t row = 0; row < rows; row += band) {
        const std::size_t height = std::min(band, rows - row);
        const auto first = item.bits.begin() + static_cast<std::ptrdiff_t>(row * width);
        auto order = encodeRaster({item.bytesPerRow, static_cast<int>(height),
            Bytes(first, first + static_cast<std::ptrdiff_t>(height * width))});
        if (!order)
            return order.error();
        parts.push_back(std::move(*order));
    }
    return parts;
}

Bytes opening(const PaperFormat& format)
{
    const std::uint8_t usual = format.page == CodePage::Pc858 ? 19 : 16;
    Bytes bytes = encodeInit();
    append(bytes, encodeInternationalSet(0));
    append(bytes, encodeCodePage(format.pageNumber.value_or(usual)));
    return bytes;
}

} // namespace

Result<std::vector<Bytes>> encodeJob(const PrintJob& job, const PaperFormat& format)
{
    if (job.items.size() > itemLimit)
        return Error{Errc::Refused, "a receipt has at most 1000 items"};
    std::vector<Bytes> parts{opening(format)};
    for (const auto& item : job.items) {
        auto drawn = std::visit(Layout(format), item);
        if (!drawn)
            return drawn.error();
        std::move(drawn->begin(), drawn->end(), std::back_inserter(parts));
    }
    parts.push_back(encodeFeed(std::clamp(format.feedBeforeCut, 0, 255)));
    parts.push_back(encodeCut(0));
    return parts;
}

} // namespace kiosk::hardware::escpos
