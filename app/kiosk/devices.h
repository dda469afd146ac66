// SPDX-License-Identifier: Apache-2.0
// The validator, the scanner and the printer of one machine, on their lines. What they say comes out as they
// say it; wishes go in. Lives on the thread that made it.
#pragma once

#include <QObject>

#include "app/config/kiosk_config.h"
#include "core/purchase/command.h"
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
    // Wishes to the validator and the scanner; other commands are none of theirs.
    void obey(const Command& command);
    void print(const hardware::PrintJob& job);

Q_SIGNALS:
    void validatorSaid(const kiosk::hardware::ValidatorFact& fact);
    void scannerSaid(const kiosk::hardware::ScannerFact& fact);
    void printerSaid(const kiosk::hardware::PrinterFact& fact);

private:
    struct Lines;
    std::unique_ptr<Lines> m_lines;
};

} // namespace kiosk
