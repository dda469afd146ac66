// SPDX-License-Identifier: Apache-2.0
// The validator, the scanner, the camera, the printer and the card terminal of one machine, on their lines.
// What they say comes out as they say it; wishes go in. Lives on the thread that made it.
#pragma once

#include <QImage>
#include <QObject>

#include "app/config/kiosk_config.h"
#include "core/purchase/command.h"
#include "hardware/card/card_terminal.h"
#include "hardware/printer/escpos_layout.h"
#include "hardware/scanner/scanner.h"
#include "hardware/validator/bill_validator.h"

#include <memory>

namespace kiosk {

// What the configured printer prints on.
hardware::escpos::PaperFormat paperOf(const KioskConfig::PrinterSection& printer);

class Devices : public QObject {
    Q_OBJECT

public:
    explicit Devices(const KioskConfig& config);
    ~Devices() override;

    // Opens the lines, and goes on trying.
    void start();
    [[nodiscard]] bool canScan() const; // something is there for it
    // Wishes to the validator, the scanner and the terminal; other commands are none of theirs.
    void obey(const Command& command);
    void print(const hardware::PrintJob& job);

Q_SIGNALS:
    void validatorSaid(const kiosk::hardware::ValidatorFact& fact);
    // Scanner and camera are one: there as long as either of them is.
    void scannerSaid(const kiosk::hardware::ScannerFact& fact);
    // Small; null: nothing more. `code`: one is in view.
    void cameraSaw(const QImage& picture, bool code);
    void printerSaid(const kiosk::hardware::PrinterFact& fact);
    void terminalSaid(const kiosk::hardware::TerminalFact& fact);

private:
    void obeyAtTerminal(const Command& command);

    struct Lines;
    void scan(bool on);
    void hear(bool camera, const hardware::ScannerFact& fact);

    std::unique_ptr<Lines> m_lines;
};

} // namespace kiosk
