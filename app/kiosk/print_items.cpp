// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/print_items.h"

namespace kiosk {
namespace {

hardware::PrintItem itemOf(const ReceiptText& text)
{
    const auto align = text.align == ReceiptText::Align::Centre ? hardware::PrintText::Align::Centre
                                                                : hardware::PrintText::Align::Left;
    return hardware::PrintText{text.text, align, text.bold, text.large};
}
hardware::PrintItem itemOf(const ReceiptPair& pair)
{
    return hardware::PrintPair{pair.left, pair.right, pair.bold};
}
hardware::PrintItem itemOf(const ReceiptRule&) { return hardware::PrintRule{}; }
hardware::PrintItem itemOf(const ReceiptQr& code) { return hardware::PrintQr{code.data}; }
hardware::PrintItem itemOf(const ReceiptFeed& feed) { return hardware::PrintFeed{feed.lines}; }

} // namespace

std::vector<hardware::PrintItem> printItemsOf(const std::vector<ReceiptLine>& lines)
{
    std::vector<hardware::PrintItem> items;
    items.reserve(lines.size());
    for (const ReceiptLine& line : lines)
        items.push_back(std::visit([](const auto& part) { return itemOf(part); }, line));
    return items;
}

} // namespace kiosk
