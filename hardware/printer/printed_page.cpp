// SPDX-License-Identifier: Apache-2.0
#include "hardware/printer/printed_page.h"

#include "hardware/utf8.h"

namespace kiosk::hardware {

namespace {

constexpr int lineDots = 34;

int charactersIn(std::string_view text)
{
    int count = 0;
    for (; !text.empty(); ++count)
        takeCharacter(text);
    return count;
}

std::string aligned(const std::string& text, PrintText::Align align, int spare)
{
    if (align == PrintText::Align::Left || spare <= 0)
        return text;
    return std::string(static_cast<std::size_t>(align == PrintText::Align::Right ? spare : spare / 2), ' ')
        + text;
}

struct AsText {
    int columns;
    std::string operator()(const PrintedText& item) const
    {
        return aligned(item.text, item.align, columns - charactersIn(item.text)) + "\n";
    }
    std::string operator()(const PrintedQr& item) const { return "[QR: " + item.data + "]\n"; }
    std::string operator()(const PrintedRaster&) const { return {}; } // counted instead
    std::string operator()(const PrintedGap& item) const
    {
        return std::string(static_cast<std::size_t>(item.dots / lineDots), '\n');
    }
};

} // namespace

std::string plainText(const PrintedPage& page, int columns)
{
    std::string text;
    int pictures = 0; // in a row: a line of a script that the printer has no letters for is one each
    const auto name = [&text, &pictures] {
        if (pictures > 0)
            text +=
                "[" + std::to_string(pictures) + (pictures == 1 ? " line" : " lines") + " as a picture]\n";
        pictures = 0;
    };
    for (const auto& item : page.items) {
        if (std::holds_alternative<PrintedRaster>(item)) {
            ++pictures;
            continue;
        }
        name();
        text += std::visit(AsText{columns}, item);
    }
    name();
    return text;
}

} // namespace kiosk::hardware
