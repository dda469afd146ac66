// SPDX-License-Identifier: Apache-2.0
#include "hardware/bench/bench_report.h"

#include <QJsonArray>

#include "hardware/bench/bench_faults.h"

#include <algorithm>

namespace kiosk::bench {

using namespace hardware;

namespace {

constexpr std::ptrdiff_t receiptsTold = 10;

QString nameOf(ValidatorSimulatorState::Bill bill)
{
    using Bill = ValidatorSimulatorState::Bill;
    switch (bill) {
    case Bill::None:
        return QStringLiteral("none");
    case Bill::Accepting:
        return QStringLiteral("accepting");
    case Bill::Escrow:
        return QStringLiteral("escrow");
    case Bill::Stacking:
        return QStringLiteral("stacking");
    case Bill::Committed:
        return QStringLiteral("committed");
    case Bill::Returning:
        return QStringLiteral("returning");
    case Bill::Rejecting:
        break;
    }
    return QStringLiteral("rejecting");
}

QString text(const Money& money) { return QString::fromStdString(money.toString()); }

QJsonObject countsOf(const std::vector<NoteCount>& notes)
{
    QJsonObject counts;
    for (const auto& note : notes)
        counts[text(note.value)] = note.count;
    return counts;
}

QString totalOf(const std::vector<NoteCount>& notes, Currency currency)
{
    std::uint64_t total = 0;
    for (const auto& note : notes)
        total += note.value.minorUnits() * static_cast<std::uint64_t>(note.count);
    return text(Money::ofMinor(total, currency));
}

QJsonObject lineOf(const BenchDevices& devices, const char* device)
{
    const auto* line = devices.line(QString::fromLatin1(device));
    return {{"plugged", line->isPlugged()}, {"connected", line->isConnected()}};
}

QJsonObject validatorReport(const BenchDevices& devices)
{
    const auto state = devices.validator().state();
    auto json = lineOf(devices, "validator");
    json["powered"] = state.powered;
    json["enabled"] = state.enabled;
    json["status"] = QString::fromStdString(state.status);
    json["bill"] = nameOf(state.bill);
    json["bill_value"] = state.billValue ? QJsonValue(text(*state.billValue)) : QJsonValue();
    json["currency"] = QString::fromStdString(std::string(devices.currency().code()));
    QJsonArray denominations;
    for (const auto& note : state.denominations)
        denominations.append(text(note));
    json["denominations"] = denominations;
    json["cash_box"] = countsOf(state.cashBox);
    json["cash_box_total"] = totalOf(state.cashBox, devices.currency());
    json["ever_stacked"] = countsOf(state.everStacked);
    json["ever_stacked_total"] = totalOf(state.everStacked, devices.currency());
    json["returned"] = state.returned;
    json["rejected"] = state.rejected;
    return json;
}

QJsonObject receiptReport(const PrintedPage& page, int columns)
{
    QJsonArray codes;
    for (const auto& item : page.items) {
        if (const auto* code = std::get_if<PrintedQr>(&item))
            codes.append(QString::fromStdString(code->data));
    }
    return {{"text", QString::fromStdString(plainText(page, columns))}, {"codes", codes}, {"cut", page.cut}};
}

QJsonObject printerReport(const BenchDevices& devices)
{
    const auto& printer = devices.printer();
    const auto& state = printer.state();
    auto json = lineOf(devices, "printer");
    json["paper_mm"] = static_cast<qint64>(state.paperDots / dotsPerMillimetre);
    json["near_end"] = printer.isNearEnd();
    json["cover_open"] = state.faults.coverOpen;
    json["cutter_jammed"] = state.cutterJammed;
    json["printing"] = printer.isPrinting();
    json["receipts_printed"] = static_cast<qint64>(state.pagesPrinted);
    QJsonArray receipts;
    const auto& pages = state.pages;
    const auto told = std::min(receiptsTold, static_cast<std::ptrdiff_t>(pages.size()));
    for (auto page = pages.end() - told; page != pages.end(); ++page)
        receipts.append(receiptReport(*page, printer.settings().columns));
    json["receipts"] = receipts;
    return json;
}

QJsonObject terminalReport(const BenchDevices& devices)
{
    const auto& terminal = devices.terminal();
    auto json = lineOf(devices, "terminal");
    json["display"] = QString::fromStdString(std::string(terminal.display()));
    const auto asked = terminal.asked();
    json["asked"] = asked ? QJsonValue(text(*asked)) : QJsonValue();
    json["card_inside"] = terminal.hasCard();
    QJsonArray books;
    for (const auto& [reference, entry] : terminal.books()) {
        const bool declined = entry.outcome == CardEnded::Outcome::Declined;
        const bool voided = entry.outcome == CardEnded::Outcome::Voided;
        books.append(QJsonObject{{"reference", QString::fromStdString(reference)},
            {"kind", entry.refund ? "refund" : "debit"}, {"original", QString::fromStdString(entry.original)},
            {"amount", text(entry.amount)},
            {"outcome",
                declined     ? "declined"
                    : voided ? "voided"
                             : "approved"},
            {"reason", QString::fromStdString(entry.reason)},
            {"last_four", QString::fromStdString(entry.slip.lastFour)},
            {"processor_reference", QString::fromStdString(entry.slip.reference)}});
    }
    json["books"] = books;
    return json;
}

QString lineInWords(const DeviceLine* line)
{
    if (!line->isPlugged())
        return QStringLiteral("unplugged");
    return line->isConnected() ? QStringLiteral("connected") : QStringLiteral("nobody connected");
}

} // namespace

QJsonObject report(const BenchDevices& devices)
{
    return {{"validator", validatorReport(devices)}, {"scanner", lineOf(devices, "scanner")},
        {"printer", printerReport(devices)}, {"terminal", terminalReport(devices)},
        {"faults", QJsonArray::fromStringList(activeFaults(devices))},
        {"headphones", devices.headphones().in()}};
}

QString reportInWords(const BenchDevices& devices)
{
    const auto state = devices.validator().state();
    const auto& printer = devices.printer();
    const auto word = [&](const char* device) {
        return lineInWords(devices.line(QString::fromLatin1(device)));
    };
    QStringList box;
    for (const auto& note : state.cashBox)
        box << QStringLiteral("%1 x %2").arg(note.count).arg(text(note.value));
    QStringList lines;
    lines << QStringLiteral("validator  %1, %2, bill: %3 %4")
                 .arg(word("validator"),
                     state.status.empty() ? QStringLiteral("no power") : QString::fromStdString(state.status),
                     nameOf(state.bill), state.billValue ? text(*state.billValue) : QString())
                 .trimmed();
    lines << QStringLiteral("cash box   %1 (%2)")
                 .arg(totalOf(state.cashBox, devices.currency()),
                     box.isEmpty() ? QStringLiteral("empty") : box.join(QStringLiteral(", ")));
    lines << QStringLiteral("scanner    %1").arg(word("scanner"));
    lines << QStringLiteral("printer    %1, %2 mm of paper, %3 receipts printed")
                 .arg(word("printer"))
                 .arg(printer.state().paperDots / dotsPerMillimetre)
                 .arg(printer.state().pagesPrinted);
    lines << QStringLiteral("terminal   %1, %2, %3 orders")
                 .arg(word("terminal"), QString::fromStdString(std::string(devices.terminal().display())))
                 .arg(devices.terminal().books().size());
    lines << QStringLiteral("headphones %1")
                 .arg(devices.headphones().in() ? QStringLiteral("in") : QStringLiteral("out"));
    const auto on = activeFaults(devices);
    lines << QStringLiteral("faults     %1")
                 .arg(on.isEmpty() ? QStringLiteral("none") : on.join(QStringLiteral(", ")));
    return lines.join(QLatin1Char('\n'));
}

} // namespace kiosk::bench
