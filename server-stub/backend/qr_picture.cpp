// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/qr_picture.h"

#include <qrencode.h>

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>

namespace kiosk::stub {

namespace {

constexpr int quietModules = 4;
constexpr int modulePixels = 8;
using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Code codeOf(const std::string& text)
{
    return {QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free};
}

Error tooLong() { return {Errc::Overflow, "the text fits no QR code"}; }

bool isDark(const QRcode& code, int x, int y)
{
    return x >= 0 && y >= 0 && x < code.width && y < code.width && (code.data[y * code.width + x] & 1U) != 0;
}

void putNumber(std::string& out, std::uint32_t value)
{
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        out += static_cast<char>((value >> shift) & 0xFFU);
}

std::uint32_t crc32(std::string_view bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

std::uint32_t adler32(std::string_view bytes)
{
    std::uint32_t a = 1;
    std::uint32_t b = 0;
    for (const char c : bytes) {
        a = (a + static_cast<unsigned char>(c)) % 65521U;
        b = (b + a) % 65521U;
    }
    return (b << 16U) | a;
}

void putChunk(std::string& out, const std::string& typeAndData)
{
    putNumber(out, static_cast<std::uint32_t>(typeAndData.size() - 4));
    out += typeAndData;
    putNumber(out, crc32(typeAndData));
}

// Not compressed: a code is small, and this needs no library.
std::string stored(const std::string& bytes)
{
    constexpr std::size_t mostInBlock = 65535;
    std::string out = "\x78\x01";
    for (std::size_t at = 0; at < bytes.size(); at += mostInBlock) {
        const auto size = static_cast<std::uint32_t>(std::min(mostInBlock, bytes.size() - at));
        out += static_cast<char>(at + size == bytes.size() ? 1 : 0);
        for (const std::uint32_t value : {size, ~size}) {
            out += static_cast<char>(value & 0xFFU);
            out += static_cast<char>((value >> 8U) & 0xFFU);
        }
        out.append(bytes, at, size);
    }
    putNumber(out, adler32(bytes));
    return out;
}

// One bit a pixel, white is 1; each row begins with its filter, none.
std::string rowsOf(const QRcode& code)
{
    const int side = (code.width + 2 * quietModules) * modulePixels;
    std::string rows;
    for (int y = 0; y < side; ++y) {
        rows += '\0';
        for (int x = 0; x < side; x += 8) // a module is 8 pixels wide: a byte
            rows += isDark(code, x / modulePixels - quietModules, y / modulePixels - quietModules)
                ? '\0'
                : static_cast<char>(0xFF);
    }
    return rows;
}

} // namespace

Result<std::string> qrSvg(const std::string& text)
{
    const Code code = codeOf(text);
    if (!code)
        return tooLong();
    const std::string side = std::to_string(code->width + 2 * quietModules);
    std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
        + "\" shape-rendering=\"crispEdges\"><rect width=\"" + side + "\" height=\"" + side
        + "\" fill=\"#fff\"/><path fill=\"#000\" d=\"";
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (isDark(*code, x, y))
                svg += "M" + std::to_string(x + quietModules) + " " + std::to_string(y + quietModules)
                    + "h1v1h-1z";
    return svg + "\"/></svg>";
}

Result<std::string> qrPng(const std::string& text)
{
    const Code code = codeOf(text);
    if (!code)
        return tooLong();
    const auto side = static_cast<std::uint32_t>((code->width + 2 * quietModules) * modulePixels);
    std::string png = "\x89PNG\r\n\x1a\n";
    std::string header = "IHDR";
    putNumber(header, side);
    putNumber(header, side);
    header += std::string("\x01\x00\x00\x00\x00", 5); // 1 bit, grey, and nothing special
    putChunk(png, header);
    putChunk(png, "IDAT" + stored(rowsOf(*code)));
    putChunk(png, "IEND");
    return png;
}

} // namespace kiosk::stub
