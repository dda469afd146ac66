// SPDX-License-Identifier: Apache-2.0
// The kiosk's end of an ID003 line. Polls every 150 ms; one request at a time; builds its values from the
// device's own currency table. Stacks with STACK-1 (41h): VEND VALID comes once the bill has passed the
// stacker's lever.
//
// Start-up: state, VERSION, CURRENCY ASSIGN, and after a power-up RESET and all settings (they are lost on
// RESET) with the optional function "power recovery", so that a bill caught in the stacker is credited by
// VEND VALID. A device that was running is only inhibited. A device that shows VEND VALID when we connect is
// never reset before the kiosk has acknowledged: a reset would lose that credit.
//
// A standing enable outlives short silences, a line that comes back, PAUSE and CHEATED. It ends with a reset
// of the device, a full or open stacker, a jam and a failure: whoever wants bills then asks again.
#pragma once

#include "hardware/validator/bill_validator.h"
#include "hardware/validator/id003_bill.h"
#include "hardware/validator/id003_exchange.h"
#include "hardware/validator/id003_messages.h"

#include <optional>
#include <string>

namespace kiosk::hardware {

class Id003Session final : public ValidatorSession {
public:
    // Bills of other currencies are given back; a table without this one is ValidatorFault::Unusable.
    // `countries`: what the country codes of this device's table stand for.
    explicit Id003Session(Currency currency, id003::CountryCodes countries = id003::publishedCountries())
        : m_currency(currency)
        , m_countries(std::move(countries))
    {
    }

    LineProfile profile() const override { return {9600, 8, LineProfile::Parity::Even, 1}; }
    ValidatorOutput opened(Clock now) override;
    ValidatorOutput closed(Clock now) override;
    ValidatorOutput received(ByteView bytes, Clock now) override;
    ValidatorOutput tick(Clock now) override;
    Clock nextWake() const override;

    ValidatorOutput enable(Clock now) override;
    ValidatorOutput inhibit(Clock now) override;
    ValidatorOutput stack(Clock now) override;
    ValidatorOutput giveBack(Clock now) override;
    ValidatorOutput acknowledge(Clock now) override;

private:
    struct Trouble {
        ValidatorFault fault;
        std::string detail;
        friend bool operator==(const Trouble&, const Trouble&) = default;
    };

    ValidatorOutput wish(bool enabled, Clock now);
    void handle(const id003::Outcome& outcome, Clock now, ValidatorOutput& out);
    void handleOrder(const id003::Outcome& outcome, ValidatorOutput& out);
    void handleQuestion(const id003::Outcome& outcome);
    void handleSetting(const id003::Outcome& outcome, ValidatorOutput& out);
    void show(const id003::DeviceStatus& status, Clock now, ValidatorOutput& out);
    void restart(bool deviceWasReset);
    void noteStart(id003::State state, Clock now);
    void becomeReady(Clock now, ValidatorOutput& out);
    void loseLine(const std::string& why, ValidatorOutput& out);
    void updateTrouble(ValidatorOutput& out);

    // Sends what is to be sent now, if the line is free.
    void pump(Clock now, ValidatorOutput& out);
    [[nodiscard]] std::optional<id003::Frame> choose(Clock now);
    [[nodiscard]] std::optional<id003::Frame> chooseStartUp(Clock now) const;
    [[nodiscard]] std::optional<id003::Frame> setting(std::size_t index) const;
    [[nodiscard]] Bytes refusedDenominations() const;

    Currency m_currency;
    id003::CountryCodes m_countries;
    id003::Exchange m_exchange;
    id003::BillTrack m_bill;

    bool m_open = false;
    Clock m_nextPoll = Clock::max();
    Clock m_backOff{};
    std::optional<id003::DeviceStatus> m_status; // since the line is heard
    bool m_freshStatus = false; // shown since the last request that may change it

    // What this start-up has done.
    bool m_ready = false;
    std::optional<std::string> m_version;
    bool m_tableRead = false;
    id003::DenominationTable m_table;
    std::optional<std::size_t> m_nextSetting; // none: the device was running, its settings stand
    std::optional<Clock> m_resetAt;
    std::optional<Clock> m_atRestSince;
    bool m_deviceWasReset = false;
    PowerUpBill m_powerUp = PowerUpBill::None;

    bool m_wantsBills = false;
    std::optional<bool> m_confirmed; // INHIBIT as the device echoed it
    std::optional<bool> m_told; // as the kiosk knows it
    bool m_owed = false; // a wish that was not answered

    bool m_silent = false;
    std::string m_silence; // why
    std::string m_unusable; // why, or empty
    std::optional<Trouble> m_trouble;
};

} // namespace kiosk::hardware
