// SPDX-License-Identifier: Apache-2.0
// A barcode scanner as the kiosk knows it. Scans are hostile text until core has classified them.
#pragma once

#include "hardware/link/byte_stream.h"

#include <string>
#include <variant>
#include <vector>

namespace kiosk::hardware {

struct ScannerOnline { };
struct ScannerOffline {
    std::string detail;
};
// One scan while armed: printable ASCII or UTF-8 text without its prefix and terminator.
struct TextScanned {
    std::string text;
};
// A scan that was dropped, while armed: too long, a byte that no code text has, or several codes at once. The
// text is not told.
struct ScanRefused {
    enum class Reason { TooLong, BadByte, Several };
    Reason reason = Reason::BadByte;
};
using ScannerFact = std::variant<ScannerOnline, ScannerOffline, TextScanned, ScanRefused>;

struct ScannerOutput {
    Bytes toDevice;
    std::vector<ScannerFact> facts;
};

// Pure, like ValidatorSession.
class ScannerSession {
public:
    virtual ~ScannerSession() = default;
    virtual LineProfile profile() const = 0;
    virtual ScannerOutput opened(Clock now) = 0;
    virtual ScannerOutput closed(Clock now) = 0;
    virtual ScannerOutput received(ByteView bytes, Clock now) = 0;
    virtual ScannerOutput tick(Clock now) = 0;
    virtual Clock nextWake() const = 0;
    // Only an armed scanner delivers: a stale scan must never become an address. Arming forgets what came
    // before; the same text again within 2 s is one scan.
    virtual ScannerOutput arm(Clock now) = 0;
    virtual ScannerOutput disarm(Clock now) = 0;
};

} // namespace kiosk::hardware
