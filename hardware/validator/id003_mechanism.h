// SPDX-License-Identifier: Apache-2.0
// The mechanics inside a simulated ID003 validator: one note, a cash box, jams and time. It knows the host's
// orders and settings by their meaning, not the wire.
#pragma once

#include "hardware/validator/id003_messages.h"
#include "hardware/validator/validator_simulator.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk::hardware::id003 {

class Mechanism {
public:
    enum class Place { None, Accepting, Escrow, Stacking, VendValid, Stacked, Returning, Rejecting };
    enum class Jam { None, Acceptor, Stacker };
    struct Note {
        Place place = Place::None;
        std::uint8_t code = 0; // 0: not one of ours
        std::uint8_t reason = 0; // why it will be rejected
        bool pastLever = false; // cannot come back from the stacker
        bool held = false;
        Clock until = Clock::max(); // when it moves on by itself
    };
    // What a power cut does not change.
    struct Kept {
        Note note;
        bool cassetteIn = true;
        bool full = false;
        Jam jam = Jam::None;
        std::uint8_t failure = 0;
        std::map<std::uint8_t, int> box;
        std::map<std::uint8_t, int> everStacked;
        int returned = 0;
        int rejected = 0;
    };

    // `speed` divides the times of the mechanics, not the 10 s for which escrow is held. Without
    // `powerRecovery` the device forgets a bill in the stacker at power-up, as some firmware does.
    Mechanism(int speed, std::uint32_t seed, bool powerRecovery);

    void advance(Clock now);
    [[nodiscard]] Clock nextWake() const;
    [[nodiscard]] std::optional<DeviceStatus> status() const; // none without power
    [[nodiscard]] const Kept& kept() const { return m_kept; }
    [[nodiscard]] bool powered() const { return m_powered; }
    // Waits for RESET after power-up: takes no settings yet.
    [[nodiscard]] bool awaitsReset() const { return m_powerUp.has_value(); }

    // --- orders of the host; false: not now ---
    void reset(Clock now);
    bool stack(Clock now);
    bool giveBack(Clock now);
    bool hold(Clock now);
    void acknowledge(Clock now);
    void set(std::uint8_t setting, const Bytes& data, Clock now);
    [[nodiscard]] Bytes setting(std::uint8_t setting) const;

    // --- hands ---
    Status insert(std::uint8_t code, std::uint8_t rejectReason, Clock now);
    Status pullBack(Clock now);
    void cheat(Clock now);
    void jam(Jam where) { m_kept.jam = where; }
    void clearJam(Clock now);
    void setCassette(bool in, Clock now);
    void setFull(bool full);
    void fail(std::uint8_t code) { m_kept.failure = code; }
    void cutPower();
    void powerUp(Clock now);
    void restore(Kept kept);

    // Between the two, in milliseconds of real time.
    Clock between(int least, int most);

private:
    [[nodiscard]] bool frozen() const;
    void move(Place place, Clock until);
    void moveOn(Clock now);
    void endInitialising(Clock now);
    void intoBox();
    [[nodiscard]] bool takes() const;
    [[nodiscard]] bool refuses(std::uint8_t code) const;

    int m_speed;
    std::uint32_t m_random;
    bool m_powerRecovery;

    Kept m_kept;
    bool m_powered = false;
    std::optional<State> m_powerUp;
    bool m_initialising = false;
    bool m_inhibitSet = false; // by the host since the reset
    Clock m_initialisedAt{};
    Clock m_cheatedUntil = Clock::min();
    Clock m_now{};
    std::map<std::uint8_t, Bytes> m_settings;
};

} // namespace kiosk::hardware::id003
