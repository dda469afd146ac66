// SPDX-License-Identifier: Apache-2.0
// The simulated devices of a bench, on their pseudo-terminals, and its headphone jack, with what a restart
// must not change in a file. Whoever does something to a device calls touched() afterwards.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include "core/money/money.h"
#include "core/money/result.h"
#include "hardware/bench/device_line.h"
#include "hardware/bench/headphone_jack.h"
#include "hardware/bench/wire_journal.h"
#include "hardware/card/terminal_simulator.h"
#include "hardware/printer/escpos_simulator.h"
#include "hardware/scanner/line_scanner_simulator.h"
#include "hardware/validator/id003_simulator.h"

#include <array>
#include <memory>

namespace kiosk::bench {

class BenchDevices : public QObject {
    Q_OBJECT

public:
    struct Options {
        QString directory; // exists; the links and the state go there
        Currency currency;
        int speed = 1; // divides the times of the mechanics
    };
    // Makes the devices with the state that the directory holds, powers them up and plugs them in.
    // Errc::Io when the directory cannot be used, Errc::Corrupt for a state file that is not ours.
    static Result<std::unique_ptr<BenchDevices>> create(const Options& options);
    ~BenchDevices() override;

    hardware::ValidatorSimulator& validator() { return m_validator; }
    hardware::LineScannerSimulator& scanner() { return m_scanner; }
    hardware::EscPosSimulator& printer() { return m_printer; }
    hardware::CardTerminalSimulator& terminal() { return m_terminal; }
    [[nodiscard]] const hardware::CardTerminalSimulator& terminal() const { return m_terminal; }
    [[nodiscard]] const hardware::ValidatorSimulator& validator() const { return m_validator; }
    [[nodiscard]] const hardware::EscPosSimulator& printer() const { return m_printer; }

    // The time in which the devices live.
    hardware::Clock now() { return m_clock.now(); }
    HeadphoneJack& headphones() { return m_headphones; }
    [[nodiscard]] const HeadphoneJack& headphones() const { return m_headphones; }

    // "validator", "scanner", "printer", "terminal"; null for any other name.
    DeviceLine* line(const QString& device);
    [[nodiscard]] const DeviceLine* line(const QString& device) const;
    WireJournal& wire() { return m_wire; }
    [[nodiscard]] const WireJournal& wire() const { return m_wire; }
    [[nodiscard]] Currency currency() const { return m_options.currency; }
    [[nodiscard]] const QString& directory() const { return m_options.directory; }

    // Off and on again after `off` of real time; the bill inside stays where it is.
    void rebootValidator(hardware::Clock off);

    // Moves what was done to a device on, and writes the state.
    void touched();

Q_SIGNALS:
    // Something that can be seen is different.
    void changed();

private:
    BenchDevices(const Options& options, hardware::Id003SimulatorOptions validator);

    [[nodiscard]] QString statePath() const;
    Status load();
    void saveIfChanged();
    void afterActivity();
    void powerTerminalLater();
    std::array<DeviceLine*, 4> lines();

    Options m_options;
    hardware::DeviceClock m_clock;
    hardware::Id003Simulator m_validator;
    hardware::LineScannerSimulator m_scanner;
    hardware::EscPosSimulator m_printer;
    hardware::CardTerminalSimulator m_terminal;
    WireJournal m_wire;
    DeviceLine m_validatorLine;
    DeviceLine m_scannerLine;
    DeviceLine m_printerLine;
    DeviceLine m_terminalLine;
    HeadphoneJack m_headphones;
    QTimer m_powerOn;
    QTimer m_terminalOn;
    bool m_running = false;
    QByteArray m_saved;
    std::uint64_t m_pagesSaved = 0;
};

} // namespace kiosk::bench
