// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>

#include "app/kiosk/receipt_job.h"

#include "app/kiosk/devices.h"
#include "app/kiosk/print_items.h"
#include "app/language/languages.h"
#include "app/language/line_pictures.h"
#include "app/language/receipt_language.h"

namespace kiosk {
namespace {

// The customer's; the machine's own where none was chosen; English where the letters cannot be drawn.
QString languageOf(const Purchase& purchase, const KioskConfig& config)
{
    QString code = QString::fromStdString(purchase.language);
    if (code.isEmpty() && !config.screen.languages.empty())
        code = QString::fromStdString(config.screen.languages.front());
    return isRightToLeft(code) && !canDrawLines() ? QStringLiteral("en") : code;
}

} // namespace

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
    const ReceiptLanguage language = receiptLanguage(languageOf(purchase, config), config.machine.currency);
    auto items =
        printItemsOf(layoutReceipt(*document, language.words, language.figures), language.rightToLeft);
    if (canDrawLines())
        items = withPictures(std::move(items), paperOf(config.printer));
    return hardware::PrintJob{id, std::move(items)};
}

} // namespace kiosk
