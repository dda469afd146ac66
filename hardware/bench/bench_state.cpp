// SPDX-License-Identifier: Apache-2.0
#include "hardware/bench/bench_state.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kiosk::bench {

using namespace hardware;

namespace {

constexpr qsizetype pagesLimit = 32;
constexpr qsizetype itemsLimit = 5000;

QString text(const std::string& value) { return QString::fromStdString(value); }

QString base64(const Bytes& bytes)
{
    const QByteArray raw(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return QString::fromLatin1(raw.toBase64());
}

QJsonObject toJson(const PrintedItem& item)
{
    if (const auto* line = std::get_if<PrintedText>(&item))
        return {{"text", text(line->text)}, {"align", static_cast<int>(line->align)}, {"bold", line->bold},
            {"underline", line->underline}, {"width", line->width}, {"height", line->height}};
    if (const auto* code = std::get_if<PrintedQr>(&item))
        return {{"qr", text(code->data)}, {"align", static_cast<int>(code->align)},
            {"module", code->moduleDots}, {"level", static_cast<int>(code->level)}};
    if (const auto* picture = std::get_if<PrintedRaster>(&item))
        return {{"raster", base64(picture->raster.bits)}, {"align", static_cast<int>(picture->align)},
            {"width", picture->raster.bytesPerRow}, {"height", picture->raster.rows}};
    return {{"gap", std::get<PrintedGap>(item).dots}};
}

QJsonObject toJson(const PrintedPage& page)
{
    QJsonArray items;
    for (const auto& item : page.items)
        items.append(toJson(item));
    return {{"items", items}, {"cut", page.cut}};
}

PrintText::Align alignOf(const QJsonObject& json)
{
    return static_cast<PrintText::Align>(std::clamp(json[QLatin1String("align")].toInt(), 0, 2));
}

// A number in its range: whoever edits the file gets what fits, not a crash.
int number(const QJsonObject& json, const char* key, int least, int most)
{
    return std::clamp(json[QLatin1String(key)].toInt(), least, most);
}

PrintedItem rasterOf(const QJsonObject& json)
{
    const auto bits = QByteArray::fromBase64(json[QLatin1String("raster")].toString().toLatin1());
    PrintedRaster picture{
        {number(json, "width", 1, 0xffff), number(json, "height", 1, 0xffff), {}}, alignOf(json)};
    picture.raster.bits.assign(bits.begin(), bits.end());
    const auto size =
        static_cast<std::size_t>(picture.raster.bytesPerRow) * static_cast<std::size_t>(picture.raster.rows);
    if (picture.raster.bits.size() != size)
        return PrintedGap{0};
    return picture;
}

PrintedItem itemOf(const QJsonObject& json)
{
    if (json.contains(QLatin1String("text")))
        return PrintedText{json[QLatin1String("text")].toString().toStdString(), alignOf(json),
            json[QLatin1String("bold")].toBool(), json[QLatin1String("underline")].toBool(),
            number(json, "width", 1, 8), number(json, "height", 1, 8)};
    if (json.contains(QLatin1String("qr")))
        return PrintedQr{json[QLatin1String("qr")].toString().toStdString(), alignOf(json),
            number(json, "module", 1, 16), static_cast<escpos::QrLevel>(number(json, "level", 0, 3))};
    if (json.contains(QLatin1String("raster")))
        return rasterOf(json);
    return PrintedGap{number(json, "gap", 0, 255 * 255)};
}

PrintedPage pageOf(const QJsonObject& json)
{
    PrintedPage page;
    const auto items = json[QLatin1String("items")].toArray();
    for (qsizetype i = 0; i < std::min(items.size(), itemsLimit); ++i)
        page.items.push_back(itemOf(items[i].toObject()));
    page.cut = json[QLatin1String("cut")].toBool();
    return page;
}

QJsonObject toJson(const EscPosSimulator::State& printer)
{
    QJsonArray pages;
    for (const auto& page : printer.pages)
        pages.append(toJson(page));
    return {{"paper", static_cast<qint64>(printer.paperDots)},
        {"printed", static_cast<qint64>(printer.pagesPrinted)}, {"jammed", printer.cutterJammed},
        {"cover_open", printer.faults.coverOpen}, {"cutter_stuck", printer.faults.cutterStuck},
        {"offline", printer.faults.offline}, {"silent", printer.faults.silent}, {"pages", pages}};
}

EscPosSimulator::State printerOf(const QJsonObject& json)
{
    EscPosSimulator::State state;
    state.paperDots = std::max<qint64>(0, json[QLatin1String("paper")].toInteger());
    state.pagesPrinted =
        static_cast<std::uint64_t>(std::max<qint64>(0, json[QLatin1String("printed")].toInteger()));
    state.cutterJammed = json[QLatin1String("jammed")].toBool();
    state.faults = {json[QLatin1String("cover_open")].toBool(), json[QLatin1String("cutter_stuck")].toBool(),
        json[QLatin1String("offline")].toBool(), json[QLatin1String("silent")].toBool()};
    const auto pages = json[QLatin1String("pages")].toArray();
    for (qsizetype i = 0; i < std::min(pages.size(), pagesLimit); ++i)
        state.pages.push_back(pageOf(pages[i].toObject()));
    return state;
}

} // namespace

QByteArray stateText(const BenchState& state)
{
    const QJsonObject json{{"format", "athena-bench-state"}, {"version", 1},
        {"validator", text(state.validator)}, {"printer", toJson(state.printer)},
        {"terminal", text(state.terminal)}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<BenchState> parseState(const QByteArray& text)
{
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(text, &error).object();
    if (error.error != QJsonParseError::NoError)
        return Error{Errc::Corrupt, "not JSON at byte " + std::to_string(error.offset)};
    if (json[QLatin1String("format")].toString() != QLatin1String("athena-bench-state")
        || json[QLatin1String("version")].toInt() != 1)
        return Error{Errc::Corrupt, "not the state of a device bench, version 1"};
    if (!json[QLatin1String("validator")].isString() || !json[QLatin1String("printer")].isObject())
        return Error{Errc::Corrupt, "validator or printer is missing"};
    return BenchState{json[QLatin1String("validator")].toString().toStdString(),
        printerOf(json[QLatin1String("printer")].toObject()),
        json[QLatin1String("terminal")].toString().toStdString()};
}

} // namespace kiosk::bench
