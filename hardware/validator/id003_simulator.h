// SPDX-License-Identifier: Apache-2.0
// A JCM-like validator that speaks ID003: real timing classes (reply 5-20 ms, accept 1-3 s, stack 1-2 s,
// escrow held 10 s), VEND VALID until it is acknowledged, settings lost on reset.
#pragma once

#include "hardware/validator/id003_codec.h"
#include "hardware/validator/id003_mechanism.h"
#include "hardware/validator/validator_simulator.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>

namespace kiosk::hardware {

struct Id003SimulatorOptions {
    id003::DenominationTable table;
    id003::CountryCodes countries = id003::publishedCountries();
    std::string version = "(USA)-SIM-ID003-1.0";
    int speed = 1; // divides reply, accept and stack times
    std::uint32_t seed = 1;
    bool powerRecovery = true; // shows VEND VALID for a bill found in the stacker at power-up
};

// The country code of a simulated device whose currency has no published one.
inline constexpr std::uint8_t privateCountry = 0xF0;
// The published codes, and the private one for a currency that is not among them.
id003::CountryCodes countriesOf(Currency currency);
// The usual notes of a currency.
id003::DenominationTable usualNotes(Currency currency);

class Id003Simulator final : public ValidatorSimulator {
public:
    explicit Id003Simulator(Id003SimulatorOptions options);

    LineProfile profile() const override { return {9600, 8, LineProfile::Parity::Even, 1}; }
    void received(ByteView bytes, Clock now) override;
    Bytes tick(Clock now) override;
    Clock nextWake() const override;

    Status insert(const Money& note, Clock now) override;
    // By the code on the wire, also one that the table does not have.
    Status insertCode(std::uint8_t code, Clock now);
    Status insertBad(int reason, Clock now) override;
    Status pullBack(Clock now) override;
    void cheat(Clock now) override;
    void jam(Jam where, Clock now) override;
    void clearJam(Clock now) override;
    void removeCassette(Clock now) override;
    void insertCassette(Clock now) override;
    void fillStacker(Clock now) override;
    void emptyStacker(Clock now) override;
    void fail(int code, Clock now) override;

    void setSilent(bool silent) override { m_silent = silent; }
    void addWireFault(WireFault fault, int nth) override;
    void cutPower(Clock now) override;
    void powerUp(Clock now) override;

    ValidatorSimulatorState state() const override;
    std::string save() const override;
    Status restore(std::string_view text) override;
    void setWireLog(WireLog log) override { m_log = std::move(log); }

    // The state as it is shown on the wire now; none without power.
    [[nodiscard]] std::optional<id003::DeviceStatus> status() const { return m_mechanism.status(); }

private:
    struct Reply {
        Clock due;
        Bytes bytes;
    };
    void obey(const id003::Frame& frame, Clock now);
    [[nodiscard]] std::optional<id003::Frame> answer(const id003::Frame& frame, Clock now);
    [[nodiscard]] std::optional<id003::Frame> answerSetting(const id003::Frame& frame, Clock now);
    [[nodiscard]] std::optional<id003::Frame> answerQuestion(const id003::Frame& frame) const;
    void reply(const id003::Frame& frame, Clock now);
    bool takeWireFault(WireFault fault);
    [[nodiscard]] std::optional<Money> valueOf(std::uint8_t code) const;

    Id003SimulatorOptions m_options;
    id003::Mechanism m_mechanism;
    id003::Decoder m_decoder;
    std::deque<Reply> m_replies;
    Bytes m_torn; // the beginning of a message that the power cut broke off
    std::multimap<WireFault, int> m_wireFaults;
    bool m_silent = false;
    WireLog m_log;
};

} // namespace kiosk::hardware
