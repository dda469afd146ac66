// SPDX-License-Identifier: Apache-2.0
#include "hardware/printer/escpos_codec.h"

#include <algorithm>
#include <cassert>

namespace kiosk::hardware::escpos {

namespace {

constexpr std::uint8_t dle = 0x10;
constexpr std::uint8_t esc = 0x1b;
constexpr std::uint8_t gs = 0x1d;

constexpr std::size_t largestQr = 7089;

std::uint8_t low(std::size_t number) { return static_cast<std::uint8_t>(number & 0xff); }

std::uint8_t high(std::size_t number) { return static_cast<std::uint8_t>((number >> 8) & 0xff); }

std::uint8_t byteOf(int number)
{
    assert(number >= 0 && number <= 255);
    return static_cast<std::uint8_t>(number);
}

// GS ( k with cn = 31h: a function of the QR code and its parameters.
Bytes qrFunction(std::uint8_t function, const Bytes& parameters)
{
    const auto size = parameters.size() + 2;
    Bytes order{gs, '(', 'k', low(size), high(size), 0x31, function};
    append(order, parameters);
    return order;
}

} // namespace

Bytes encodeInit() { return {esc, '@'}; }

Bytes encodeCodePage(std::uint8_t number) { return {esc, 't', number}; }

Bytes encodeInternationalSet(std::uint8_t number) { return {esc, 'R', number}; }

Bytes encodeBold(bool on) { return {esc, 'E', static_cast<std::uint8_t>(on ? 1 : 0)}; }

Bytes encodeAlign(PrintText::Align align)
{
    const int number = align == PrintText::Align::Left ? 0 : align == PrintText::Align::Centre ? 1 : 2;
    return {esc, 'a', byteOf(number)};
}

Bytes encodeSize(int width, int height)
{
    assert(width >= 1 && width <= 8 && height >= 1 && height <= 8);
    return {gs, '!', byteOf((width - 1) << 4 | (height - 1))};
}

Bytes encodeFeed(int lines) { return {esc, 'd', byteOf(lines)}; }

Bytes encodeCut(int feed) { return {gs, 'V', 'B', byteOf(feed)}; }

Result<Bytes> encodeQr(std::string_view data, int moduleDots, QrLevel level)
{
    if (data.empty() || data.size() > largestQr)
        return Error{Errc::Refused, "a QR code holds 1 to 7089 bytes"};
    if (moduleDots < 1 || moduleDots > 16)
        return Error{Errc::Refused, "a QR module is 1 to 16 dots wide"};
    const auto isControlByte = [](std::uint8_t byte) { return byte < 0x20 || byte == 0x7f; };
    if (std::ranges::any_of(asBytes(data), isControlByte))
        return Error{Errc::Refused, "a control byte in QR data would be obeyed by the printer"};

    Bytes order = qrFunction('A', {'2', 0});
    append(order, qrFunction('C', {byteOf(moduleDots)}));
    append(order, qrFunction('E', {byteOf('0' + static_cast<int>(level))}));
    Bytes stored{'0'};
    stored.insert(stored.end(), data.begin(), data.end());
    append(order, qrFunction('P', stored));
    append(order, qrFunction('Q', {'0'}));
    return order;
}

Result<Bytes> encodeRaster(const Raster& raster)
{
    const bool fits =
        raster.bytesPerRow > 0 && raster.bytesPerRow <= 0xffff && raster.rows > 0 && raster.rows <= 0xffff;
    const auto width = static_cast<std::size_t>(raster.bytesPerRow);
    const auto height = static_cast<std::size_t>(raster.rows);
    if (!fits || raster.bits.size() != width * height)
        return Error{Errc::Refused, "a raster needs rows times bytes a row of bits"};
    Bytes order{gs, 'v', '0', 0, low(width), high(width), low(height), high(height)};
    append(order, raster.bits);
    return order;
}

Bytes encodeStatusRequest(int which)
{
    assert(which >= 1 && which <= 4);
    return {dle, 0x04, byteOf(which)};
}

Bytes encodeRecoverAndClear() { return {dle, 0x05, 0x02}; }

Bytes encodeAutomaticStatusOff() { return {gs, 'a', 0}; }

Bytes encodeProcessIdRequest(const ProcessId& id)
{
    Bytes order{gs, '(', 'H', 6, 0, '0', '0'};
    order.insert(order.end(), id.begin(), id.end());
    return order;
}

Bytes encodePaperQuery() { return {gs, 'r', 1}; }

} // namespace kiosk::hardware::escpos
