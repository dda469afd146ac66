// SPDX-License-Identifier: Apache-2.0
// A receipt printer as the kiosk knows it: a job of lines and codes in, its state and an honest verdict out.
#pragma once

#include "hardware/link/byte_stream.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace kiosk::hardware {

// --- a job, independent of the printer's language ---

struct PrintText {
    enum class Align { Left, Centre, Right };
    std::string text; // UTF-8, one line; longer than the paper is wide: wrapped at blanks, else at the edge
    Align align = Align::Left;
    bool bold = false;
    bool large = false; // double width and height
};
// Left and right on one line ("Cash in" ... "$120.00"); wrapped to two lines when it does not fit.
struct PrintPair {
    std::string left;
    std::string right;
    bool bold = false;
};
struct PrintRule { }; // a line across the paper
struct PrintQr {
    std::string data;
};
struct PrintFeed {
    int lines = 1;
};
// What the printer has no letters for: one bit a dot, rows padded to whole bytes, the leftmost dot in the
// highest bit, 1 is black. At most as wide as the paper; begins at its left edge.
struct PrintPicture {
    int bytesPerRow = 0;
    int rows = 0;
    Bytes bits;
};
using PrintItem = std::variant<PrintText, PrintPair, PrintRule, PrintQr, PrintFeed, PrintPicture>;

// Always ends with a feed and a cut.
struct PrintJob {
    std::uint32_t id = 0; // comes back in PrintEnded
    std::vector<PrintItem> items;
};

// --- facts ---

enum class Paper { Ok, NearEnd, Out };

struct PrinterState {
    bool online = false; // answers, and is not off line
    bool coverOpen = false;
    Paper paper = Paper::Ok;
    bool cutterFault = false;
    bool failure = false; // unrecoverable, or hot head
    [[nodiscard]] bool canPrint() const
    {
        return online && !coverOpen && paper != Paper::Out && !cutterFault && !failure;
    }
    friend bool operator==(const PrinterState&, const PrinterState&) = default;
};
struct PrinterChanged {
    PrinterState state;
};

enum class PrintVerdict {
    Printed, // the printer confirmed the end of the job and was clean afterwards
    NotStarted, // not one byte of the job was sent
    Partial, // paper end, cover or cutter in the middle
    Unknown, // no confirmation came
};
struct PrintEnded {
    std::uint32_t job = 0;
    PrintVerdict verdict = PrintVerdict::Unknown;
    std::string detail;
};
using PrinterFact = std::variant<PrinterChanged, PrintEnded>;

struct PrinterOutput {
    Bytes toDevice;
    std::vector<PrinterFact> facts;
};

// Pure, like ValidatorSession. One job at a time: a second one waits its turn.
class PrinterSession {
public:
    virtual ~PrinterSession() = default;
    virtual LineProfile profile() const = 0;
    virtual PrinterOutput opened(Clock now) = 0;
    virtual PrinterOutput closed(Clock now) = 0;
    virtual PrinterOutput received(ByteView bytes, Clock now) = 0;
    virtual PrinterOutput tick(Clock now) = 0;
    virtual Clock nextWake() const = 0;
    virtual PrinterOutput print(const PrintJob& job, Clock now) = 0;
};

} // namespace kiosk::hardware
