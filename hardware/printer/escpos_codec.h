// SPDX-License-Identifier: Apache-2.0
// ESC/POS orders as bytes, one function an order. Pure; what a whole receipt becomes is escpos_layout.h, what
// the printer answers is escpos_reply.h. Facts: Epson TM command set, receipt printers page of the hardware
// specification.
#pragma once

#include "core/money/bytes.h"
#include "core/money/result.h"
#include "hardware/printer/receipt_printer.h"

#include <array>

namespace kiosk::hardware::escpos {

// Four printable ASCII characters that mark the end of a job; the printer says them back when it gets there.
using ProcessId = std::array<char, 4>;

enum class QrLevel { L, M, Q, H };

// One bit a dot, rows padded to whole bytes, leftmost dot in the highest bit, 1 is black.
struct Raster {
    int bytesPerRow = 0;
    int rows = 0;
    Bytes bits;
    friend bool operator==(const Raster&, const Raster&) = default;
};

Bytes encodeInit();
Bytes encodeCodePage(std::uint8_t number);
Bytes encodeInternationalSet(std::uint8_t number); // 0 is ASCII as it stands
Bytes encodeBold(bool on);
Bytes encodeAlign(PrintText::Align align);
Bytes encodeSize(int width, int height); // 1 to 8 each
Bytes encodeFeed(int lines); // 0 to 255
Bytes encodeCut(int feed); // feed 0 to 255 motion units, then cut

// Model 2. Errc::Refused: no data, more than 7089 bytes, a control byte (a printer obeys those even inside a
// code), a module outside 1 to 16.
Result<Bytes> encodeQr(std::string_view data, int moduleDots, QrLevel level);
// Errc::Refused: a size that is not `bits`', or does not fit the order.
Result<Bytes> encodeRaster(const Raster& raster);

// DLE EOT 1 to 4: answered at once, whatever is waiting to be printed.
Bytes encodeStatusRequest(int which);
// DLE ENQ 2: after a fault was mended, forget what was not printed.
Bytes encodeRecoverAndClear();
Bytes encodeAutomaticStatusOff();
// GS ( H: answered when everything before it is on paper.
Bytes encodeProcessIdRequest(const ProcessId& id);
// GS r 1: answered in turn too, by printers without GS ( H.
Bytes encodePaperQuery();

} // namespace kiosk::hardware::escpos
