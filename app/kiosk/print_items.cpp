// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/print_items.h"

#include <algorithm>

namespace kiosk {
namespace {

// U+0590 to U+07FF in UTF-8: Hebrew, Arabic and their neighbours.
bool hasLettersFromRightToLeft(const std::string& text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xd6 && byte <= 0xdf;
    });
}

struct ToItem {
    bool mirrored;

    hardware::PrintItem operator()(const ReceiptText& text) const
    {
        using Align = hardware::PrintText::Align;
        const Align start = mirrored && hasLettersFromRightToLeft(text.text) ? Align::Right : Align::Left;
        const Align align = text.align == ReceiptText::Align::Centre ? Align::Centre : start;
        return hardware::PrintText{text.text, align, text.bold, text.large};
    }
    hardware::PrintItem operator()(const ReceiptPair& pair) const
    {
        return mirrored ? hardware::PrintPair{pair.right, pair.left, pair.bold}
                        : hardware::PrintPair{pair.left, pair.right, pair.bold};
    }
    hardware::PrintItem operator()(const ReceiptRule&) const { return hardware::PrintRule{}; }
    hardware::PrintItem operator()(const ReceiptQr& code) const { return hardware::PrintQr{code.data}; }
    hardware::PrintItem operator()(const ReceiptFeed& feed) const { return hardware::PrintFeed{feed.lines}; }
};

} // namespace

std::vector<hardware::PrintItem> printItemsOf(const std::vector<ReceiptLine>& lines, bool rightToLeft)
{
    std::vector<hardware::PrintItem> items;
    items.reserve(lines.size());
    for (const ReceiptLine& line : lines)
        items.push_back(std::visit(ToItem{rightToLeft}, line));
    return items;
}

} // namespace kiosk
