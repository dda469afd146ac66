// SPDX-License-Identifier: Apache-2.0
// A session against a device that shows exactly what the test says: for the order of states that a simulator
// with real mechanics never takes.
#pragma once

#include "hardware/validator/id003_session.h"

#include <optional>
#include <string>
#include <vector>

struct ScriptedDevice {
    using State = kiosk::hardware::id003::State;

    ScriptedDevice();

    // The line opens on a device that shows this.
    void connect(State state, std::uint8_t detail = 0);
    // Ready, enabled, and nothing told.
    void connectEnabled();
    void show(
        State state, std::uint8_t detail = 0, kiosk::hardware::Clock duration = kiosk::hardware::Clock{600});
    // IDLING or DISABLE, as the inhibit is.
    void rest(kiosk::hardware::Clock duration = kiosk::hardware::Clock{1500});
    void run(kiosk::hardware::Clock duration);
    void obey(const kiosk::hardware::ValidatorOutput& out);

    [[nodiscard]] int heard(std::uint8_t command) const;
    // The facts since the last call, joined by blanks.
    std::string story();

    kiosk::hardware::Id003Session session;
    kiosk::hardware::Clock now{1000};
    std::optional<kiosk::hardware::id003::DeviceStatus> shown; // none: at rest
    std::optional<State> afterReset; // once the settings are there; none: rest
    std::optional<State> afterAck = State::Stacked;
    bool refusesOrders = false; // INVALID COMMAND to STACK and RETURN
    bool inhibited = true;
    bool acknowledges = true; // the kiosk, at once

private:
    [[nodiscard]] kiosk::Bytes answer(const kiosk::hardware::id003::Frame& frame);

    std::vector<std::uint8_t> m_heard;
    kiosk::Bytes m_reply;
    std::string m_story;
};
