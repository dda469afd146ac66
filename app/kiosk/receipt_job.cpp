// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>

#include "app/kiosk/receipt_job.h"

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

Result<hardware::PrintJob> receiptJob(std::uint32_t id, const Purchase& purchase, const KioskConfig& config,
    const std::string& claimCode, bool copy, Milliseconds unixMs)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(unixMs);
    ReceiptContext context;
    context.operatorName = config.machine.operatorName;
    context.machineId = config.machine.id;
    context.supportLine = config.machine.supportLine;
    context.localTime = local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toStdString();
    context.utcOffsetMinutes = local.offsetFromUtc() / 60;
    context.unixMs = unixMs;
    context.claimCode = claimCode;
    context.trustedUrlHosts = config.athena.trustedUrlHosts;
    context.demo = config.machine.demo;
    context.copy = copy;
    const Result<ReceiptDocument> document = makeReceipt(purchase, context);
    if (!document)
        return document.error();
    return hardware::PrintJob{id, printItemsOf(layoutReceipt(*document))};
}

} // namespace kiosk
