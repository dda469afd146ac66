// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>

#include "app/kiosk/receipt_job.h"

#include "app/kiosk/devices.h"
#include "app/kiosk/print_items.h"
#include "app/language/languages.h"
#include "app/language/line_pictures.h"
#include "app/language/receipt_language.h"

#include <algorithm>

namespace kiosk {
namespace {

// The customer's; the machine's own where none was chosen.
QString languageOf(const Purchase& purchase, const KioskConfig& config)
{
    const QString code = QString::fromStdString(purchase.language);
    const auto& own = config.screen.languages;
    return code.isEmpty() && !own.empty() ? QString::fromStdString(own.front()) : code;
}

// English where the letters cannot be drawn.
QString languageOnPaper(const Purchase& purchase, const KioskConfig& config)
{
    const QString code = languageOf(purchase, config);
    return isRightToLeft(code) && !canDrawLines() ? QStringLiteral("en") : code;
}

// "US-CA 3, 1a2b3c4d": of the law that held when the purchase began.
std::string profileNameOf(const Purchase& purchase, const place::Profile& now)
{
    const QStringList parts = QString::fromStdString(purchase.profile).split('/');
    if (parts.size() != 3)
        return now.rules.place + " " + std::to_string(now.rules.version);
    return (parts[0] + " " + parts[1] + ", " + parts[2].left(8)).toStdString();
}

// Only what the place asks for, and what a customer must know of it.
ReceiptPlace placeOn(
    const Purchase& purchase, const place::Profile& profile, Milliseconds unixMs, const std::string& language)
{
    using enum place::ReceiptField;
    const Order* order = orderOf(purchase);
    const auto hours = holdHoursOf(purchase, profile);
    const std::string answered(place::textIn(profile.liveHelpHours, language));
    const std::string help = answered.empty() ? profile.liveHelp : profile.liveHelp + ", " + answered;
    const QDate last = QDateTime::fromMSecsSinceEpoch(unixMs).date().addDays(profile.refundDays);
    const auto asks = [&fields = profile.receiptFields](place::ReceiptField field) {
        return std::find(fields.begin(), fields.end(), field) != fields.end();
    };
    const auto asked = [&asks](place::ReceiptField field, const std::string& text) {
        return asks(field) ? text : std::string();
    };
    ReceiptPlace place;
    place.license = asked(License, profile.license);
    place.customer = asked(Customer, order ? order->customer.customerId : std::string());
    if (hours && (*hours > 0 || asks(Hold)))
        place.holdHours = hours;
    const bool hasBought = order && order->customer.since;
    if (!profile.refundFirstOnly || !hasBought)
        place.refundUntil = asked(RefundDeadline, last.toString(Qt::ISODate).toStdString());
    place.namesSpread = asks(Spread);
    place.liveHelp = asked(LiveHelp, help);
    place.authority = asked(Authority, std::string(place::textIn(profile.authority, language)));
    place.profile = asked(ProfileVersion, profileNameOf(purchase, profile));
    return place;
}

Result<ReceiptDocument> documentOf(const Purchase& purchase, const KioskConfig& config,
    const std::string& claimCode, bool copy, Milliseconds unixMs, const place::Profile* profile,
    const QString& language)
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
    if (profile != nullptr)
        context.place = placeOn(purchase, *profile, unixMs, language.toStdString());
    return makeReceipt(purchase, context);
}

} // namespace

Result<WrittenReceipt> writtenReceipt(const Purchase& purchase, const KioskConfig& config,
    const std::string& claimCode, Milliseconds unixMs, const place::Profile* profile)
{
    const QString code = languageOf(purchase, config);
    const auto document = documentOf(purchase, config, claimCode, false, unixMs, profile, code);
    if (!document)
        return document.error();
    const ReceiptLanguage language = receiptLanguage(code, config.machine.currency);
    return WrittenReceipt{receiptMessage(*document, language.words, language.figures),
        receiptCode(*document, language.words, language.figures)};
}

Result<hardware::PrintJob> receiptJob(std::uint32_t id, const Purchase& purchase, const KioskConfig& config,
    const std::string& claimCode, bool copy, Milliseconds unixMs, const place::Profile* profile)
{
    const QString code = languageOnPaper(purchase, config);
    const auto document = documentOf(purchase, config, claimCode, copy, unixMs, profile, code);
    if (!document)
        return document.error();
    const ReceiptLanguage language = receiptLanguage(code, config.machine.currency);
    auto items =
        printItemsOf(layoutReceipt(*document, language.words, language.figures), language.rightToLeft);
    if (canDrawLines())
        items = withPictures(std::move(items), paperOf(config.printer));
    return hardware::PrintJob{id, std::move(items)};
}

} // namespace kiosk
