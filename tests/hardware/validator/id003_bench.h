// SPDX-License-Identifier: Apache-2.0
// A session and a simulator joined in virtual time, with a kiosk that stacks and acknowledges by itself
// unless it is told otherwise.
#pragma once

#include "hardware/validator/id003_session.h"
#include "hardware/validator/id003_simulator.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

// "credit:20.00", "trouble:jam-stacker", "ready(acceptor)"; "running" for a device that had not been reset.
std::string wordOf(const kiosk::hardware::ValidatorFact& fact);

struct Id003Bench {
    explicit Id003Bench(kiosk::hardware::Id003SimulatorOptions options = usDollars());

    static kiosk::hardware::Id003SimulatorOptions usDollars();

    // Opens the line, powers the device and runs until the session is ready and enabled.
    void start();
    void run(kiosk::hardware::Clock duration);
    // Until the fact or the state comes; false after a minute.
    bool runUntil(const std::function<bool()>& done);
    bool runUntilFact(const std::string& fact);
    bool runUntilStatus(kiosk::hardware::id003::State state);

    // A new kiosk on the same device: nothing is remembered.
    void restartKiosk();
    void closeLine();
    void openLine();
    void obey(const kiosk::hardware::ValidatorOutput& out);

    [[nodiscard]] int count(const std::string& fact) const;
    // The facts since the last call, joined by blanks.
    std::string story();
    [[nodiscard]] int stacked() const; // notes that the device counted, all denominations

    kiosk::hardware::Id003Simulator device;
    std::unique_ptr<kiosk::hardware::Id003Session> session;
    kiosk::hardware::Clock now{1000};
    bool lineOpen = false;
    bool byteByByte = false;
    bool decides = true; // stacks what reaches escrow
    bool acknowledges = true; // at once
    std::vector<std::string> facts;
    std::size_t told = 0;
    std::vector<kiosk::hardware::WireRecord> wire;
    std::vector<kiosk::hardware::ValidatorReady> readies;
};
