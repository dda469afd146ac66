// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>

#include "app/kiosk/receipt_job.h"

#include "app/kiosk/print_items.h"

namespace kiosk {
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
