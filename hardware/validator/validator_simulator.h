// SPDX-License-Identifier: Apache-2.0
// The device's end of a bill validator's wire, with hands: what a person, a fault or a power cut can do to
// it. One implementation a protocol; the bench and the simulation know only this. Pure: bytes and a time in,
// bytes out.
#pragma once

#include "core/money/money.h"
#include "hardware/link/byte_stream.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk::hardware {

struct NoteCount {
    Money value;
    int count = 0;
    friend bool operator==(const NoteCount&, const NoteCount&) = default;
};

struct ValidatorSimulatorState {
    enum class Bill {
        None,
        Accepting,
        Escrow,
        Stacking,
        Committed, // in the box, the host has not acknowledged
        Returning,
        Rejecting,
    };
    bool powered = false;
    bool silent = false;
    bool enabled = false; // takes bills now
    Bill bill = Bill::None;
    std::optional<Money> billValue; // of a bill that it knows
    std::string status; // as the wire says it: "13 ESCROW 65"; empty while powered off
    bool cassetteIn = true;
    bool stackerFull = false;
    std::vector<std::string> faults; // "jam-acceptor", "failure ab": also what the wire does not show yet
    std::vector<NoteCount> cashBox; // what lies in it now, ascending
    std::vector<NoteCount> everStacked; // its own counter, never reset
    int returned = 0; // bills that went out again after escrow or by hand
    int rejected = 0;
    std::vector<Money> denominations; // that can be inserted
};

// One message on the wire, as the simulator sees it.
struct WireRecord {
    enum class Direction { FromHost, FromDevice };
    Direction direction = Direction::FromHost;
    Bytes bytes;
    std::string text; // "13 ESCROW 65"
};

class ValidatorSimulator {
public:
    enum class Jam { Acceptor, Stacker };
    // Each concerns one message: the n-th from now on (1 = the next).
    enum class WireFault {
        DropReply,
        DropRequest, // the host's message never arrives
        CorruptByte,
        DuplicateReply,
        SlowReply, // 450 ms late
    };

    virtual ~ValidatorSimulator() = default;

    [[nodiscard]] virtual LineProfile profile() const = 0;
    // --- the wire ---
    virtual void received(ByteView bytes, Clock now) = 0;
    // What the device says now; also moves the mechanics.
    virtual Bytes tick(Clock now) = 0;
    [[nodiscard]] virtual Clock nextWake() const = 0;

    // --- hands ---
    // Errc::Refused with the reason when nobody could do that now (slot closed, another bill inside);
    // Errc::Unsupported for a note that the device does not know.
    virtual Status insert(const Money& note, Clock now) = 0;
    // A note that it will not take, with the protocol's reason.
    virtual Status insertBad(int reason, Clock now) = 0;
    virtual Status pullBack(Clock now) = 0;
    virtual void cheat(Clock now) = 0;
    virtual void jam(Jam where, Clock now) = 0;
    // Frees a jam by hand and restarts the device: a bill in the acceptor is handed out, one at the stacker
    // goes on.
    virtual void clearJam(Clock now) = 0;
    virtual void removeCassette(Clock now) = 0;
    virtual void insertCassette(Clock now) = 0;
    virtual void fillStacker(Clock now) = 0;
    // The box is emptied; the counter `everStacked` stays.
    virtual void emptyStacker(Clock now) = 0;
    // A defect, 1 to 255; 0 takes it away.
    virtual void fail(int code, Clock now) = 0;

    // --- the line and the power ---
    virtual void setSilent(bool silent) = 0;
    virtual void addWireFault(WireFault fault, int nth) = 0;
    // The bill stays where it is; a message that was being sent breaks off in the middle.
    virtual void cutPower(Clock now) = 0;
    // A simulator is made without power.
    virtual void powerUp(Clock now) = 0;

    [[nodiscard]] virtual ValidatorSimulatorState state() const = 0;
    // What a power cut does not change, as text; restore() also takes the power away.
    [[nodiscard]] virtual std::string save() const = 0;
    virtual Status restore(std::string_view text) = 0;

    using WireLog = std::function<void(const WireRecord&)>;
    virtual void setWireLog(WireLog log) = 0;
};

} // namespace kiosk::hardware
