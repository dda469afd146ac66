// SPDX-License-Identifier: Apache-2.0
// A bill validator as the kiosk knows it: facts out, wishes in. Every wire protocol (ID003 first) is mapped
// to this; the kiosk cannot tell them apart, nor a simulator from the device.
#pragma once

#include "core/money/money.h"
#include "hardware/link/byte_stream.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace kiosk::hardware {

enum class ValidatorFault {
    JamAcceptor,
    JamStacker,
    StackerFull,
    CassetteOut,
    Cheated, // somebody pulled on the bill
    Paused,
    Failure, // the device reports a defect of its own; `detail` has its code
    CommLost, // 5 s without an intelligible answer, or the line is gone
    Unusable, // it answers, and we cannot work with it (no usable currency table)
};

enum class PowerUpBill { None, InAcceptor, InStacker };

// --- facts ---

// The device is initialised and inhibited, its table is read. `powerUp` tells what it said when it came up,
// but None when a BillCommitted has already told of the bill in the stacker: it counts once. `running` is
// true when it had not been reset (the kiosk restarted, the device did not). Said at each start, after each
// reset of the device, after every trouble but Paused, and when the device went back to rest without a word
// about a bill that stack() had ordered in: whatever is still unknown then stays unknown to the device.
struct ValidatorReady {
    std::vector<Money> denominations; // ascending, each once, from the device's own table
    std::string firmware;
    PowerUpBill powerUp = PowerUpBill::None;
    bool running = false;
};
struct BillAccepting { }; // a bill is moving in; nothing is known of it yet
struct BillInEscrow {
    Money value;
};
// The bill is out again: asked for (giveBack), by the device's own timeout, or at power-up.
struct BillReturned { };
// Refused by the device before escrow; `reason` is the protocol's code.
struct BillRejected {
    int reason = 0;
};
// The device is moving the bill to the stacker after stack().
struct BillStacking { };
// The committed event (VEND VALID): the money is the machine's. Said once per bill; the device goes on
// repeating it on the wire until acknowledge(). `value` is empty when no escrow was seen (after a restart).
struct BillCommitted {
    std::optional<Money> value;
};
// The mechanical end after a commit: the record is settled, another bill may come.
struct BillSettled { };
// Confirmed by the device: it refuses / it takes bills.
struct ValidatorInhibited { };
struct ValidatorEnabled { };
// The order to stack or to give back was refused or got no answer; where the bill is will be told by a later
// fact (returned, committed, fault).
struct StackRefused {
    bool sent = false; // an order to stack may have reached the device, and may yet be obeyed
};
struct ValidatorTrouble {
    ValidatorFault fault = ValidatorFault::CommLost;
    std::string detail;
};
// The trouble is over. ValidatorReady follows when the device has been made ready again, except after Paused.
struct ValidatorCleared { };

using ValidatorFact = std::variant<ValidatorReady, BillAccepting, BillInEscrow, BillReturned, BillRejected,
    BillStacking, BillCommitted, BillSettled, ValidatorInhibited, ValidatorEnabled, StackRefused,
    ValidatorTrouble, ValidatorCleared>;

// --- the session of one protocol ---

struct ValidatorOutput {
    Bytes toDevice; // written at once, in order
    std::vector<ValidatorFact> facts;
};

// Pure: no port, no clock, no thread. Whoever owns the line calls in and obeys what comes out.
class ValidatorSession {
public:
    virtual ~ValidatorSession() = default;

    virtual LineProfile profile() const = 0;
    // The line is open (again) / gone.
    virtual ValidatorOutput opened(Clock now) = 0;
    virtual ValidatorOutput closed(Clock now) = 0;
    virtual ValidatorOutput received(ByteView bytes, Clock now) = 0;
    // To be called at nextWake() or later; polls, time-outs and retries happen here.
    virtual ValidatorOutput tick(Clock now) = 0;
    virtual Clock nextWake() const = 0;

    // Wishes. Each is remembered until the device has done it, across line faults where that is safe:
    // enable and inhibit are a standing wish, stack and giveBack concern the bill in escrow now and are
    // dropped when there is none. Each enable and inhibit is answered by ValidatorEnabled or
    // ValidatorInhibited. An enable ends by itself when the device was reset, with a full or missing
    // cassette, a jam, a failure, or a bill lost sight of: whoever wants bills then asks again. A bill that
    // reaches escrow while inhibited goes back without BillInEscrow. A bill in escrow that nobody decides
    // about goes back after nine seconds.
    virtual ValidatorOutput enable(Clock now) = 0;
    virtual ValidatorOutput inhibit(Clock now) = 0;
    virtual ValidatorOutput stack(Clock now) = 0;
    virtual ValidatorOutput giveBack(Clock now) = 0;
    // The credit of the last BillCommitted is durable: the device may forget it.
    virtual ValidatorOutput acknowledge(Clock now) = 0;
};

} // namespace kiosk::hardware
