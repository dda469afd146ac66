// SPDX-License-Identifier: Apache-2.0
// Follows one bill through an ID003 device by the states that it shows, and says each thing about it once.
// ID003 has no sequence numbers: a credit is the transition into VEND VALID, and a device that shows VEND
// VALID again (lost ACK, power cut) before it has shown the mechanical end means the same bill.
#pragma once

#include "hardware/validator/bill_validator.h"
#include "hardware/validator/id003_messages.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace kiosk::hardware::id003 {

class BillTrack {
public:
    enum class Wish { None, Stack, Return };

    // `takes` tells whether a bill that reaches escrow now may be offered to the kiosk.
    struct Context {
        const DenominationTable& table;
        bool takes = false;
        Clock now{};
    };
    void show(const DeviceStatus& status, const Context& context, std::vector<ValidatorFact>& facts);
    // Nobody knows what the device does meanwhile: a bill in escrow is not offered any more, and goes back.
    void lineLost(std::vector<ValidatorFact>& facts);

    // --- the wishes of the kiosk ---
    void wishStack(std::vector<ValidatorFact>& facts);
    void wishReturn();
    void acknowledge();

    // --- what to send ---
    // For the bill in escrow now; nine seconds without a wish mean Return.
    [[nodiscard]] Wish order(Clock now);
    void ordered(Wish wish, Clock now);
    void orderAccepted(Wish wish);
    void orderFailed(Wish wish, bool refused, std::vector<ValidatorFact>& facts);
    // VEND VALID is shown, and its credit is durable.
    [[nodiscard]] bool takeAckDue();

    // A credit has been told whose durability the kiosk has not confirmed: nothing may make the device
    // forget.
    [[nodiscard]] bool creditUnconfirmed() const { return m_credit == Credit::Told; }
    // A credit is told and its mechanical end has not been seen.
    [[nodiscard]] bool creditOpen() const { return m_credit != Credit::None; }
    // A bill was ordered into the stacker, and its end has not been seen.
    [[nodiscard]] bool stackOpen() const { return m_bill.stackOrdered; }
    // A bill that was ordered into the stacker ended without a word about it. Said once.
    bool takeLostSight();

private:
    enum class Place { None, Accepting, Escrow, Stacking, Returning };
    enum class Credit { None, Told, Acknowledged };
    struct Bill {
        Place place = Place::None;
        std::uint8_t code = 0;
        std::optional<Money> value;
        bool offered = false; // BillInEscrow was said
        bool stackOrdered = false; // STACK went out and was not refused
        bool stackingTold = false;
        Wish wish = Wish::None;
        bool wishedByKiosk = false; // its failure concerns the kiosk
        int tries = 0;
        Clock since{};
        std::optional<Clock> orderedAt;
    };

    void setWish(Wish wish, bool byKiosk);
    void escrow(std::uint8_t code, const Context& context, std::vector<ValidatorFact>& facts);
    void stacking(std::vector<ValidatorFact>& facts);
    void vendValid(std::vector<ValidatorFact>& facts);
    void rejecting(std::uint8_t reason, std::vector<ValidatorFact>& facts);
    void powerUp(State state, std::vector<ValidatorFact>& facts);
    // Nothing moves in the device any more.
    void close(std::vector<ValidatorFact>& facts);

    Bill m_bill;
    Credit m_credit = Credit::None;
    State m_shown = State::Disabled;
    bool m_returnExpected = false; // it came up with a bill in the acceptor
    bool m_ackDue = false;
    bool m_fresh = false; // a state was shown since the last order
    bool m_lostSight = false;
};

} // namespace kiosk::hardware::id003
