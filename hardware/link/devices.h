// SPDX-License-Identifier: Apache-2.0
// The devices as Qt objects: a session on a serial line, wishes in, facts out by signal.
#pragma once

#include <QObject>

#include "hardware/card/card_terminal.h"
#include "hardware/link/session_line.h"
#include "hardware/printer/receipt_printer.h"
#include "hardware/scanner/scanner.h"
#include "hardware/validator/bill_validator.h"

namespace kiosk::hardware {

class ValidatorDevice : public QObject {
    Q_OBJECT
public:
    ValidatorDevice(
        std::unique_ptr<ValidatorSession> session, const QString& port, QObject* parent = nullptr);
    void start() { m_line.start(); }

    void enable();
    void inhibit();
    void stack();
    void giveBack();
    void acknowledge();

Q_SIGNALS:
    void fact(const kiosk::hardware::ValidatorFact& fact);

private:
    SessionLine<ValidatorSession, ValidatorFact> m_line;
};

class ScannerDevice : public QObject {
    Q_OBJECT
public:
    ScannerDevice(std::unique_ptr<ScannerSession> session, const QString& port, QObject* parent = nullptr);
    void start() { m_line.start(); }

    void arm();
    void disarm();

Q_SIGNALS:
    void fact(const kiosk::hardware::ScannerFact& fact);

private:
    SessionLine<ScannerSession, ScannerFact> m_line;
};

class PrinterDevice : public QObject {
    Q_OBJECT
public:
    PrinterDevice(std::unique_ptr<PrinterSession> session, const QString& port, QObject* parent = nullptr);
    void start() { m_line.start(); }

    void print(const PrintJob& job);

Q_SIGNALS:
    void fact(const kiosk::hardware::PrinterFact& fact);

private:
    SessionLine<PrinterSession, PrinterFact> m_line;
};

class TerminalDevice : public QObject {
    Q_OBJECT
public:
    TerminalDevice(std::unique_ptr<TerminalSession> session, const QString& port, QObject* parent = nullptr);
    void start() { m_line.start(); }

    void debit(const CardOrder& order);
    void ask(const CardOrder& order);
    void cancel(const std::string& reference);
    void refund(const CardOrder& order, const std::string& original);

Q_SIGNALS:
    void fact(const kiosk::hardware::TerminalFact& fact);

private:
    SessionLine<TerminalSession, TerminalFact> m_line;
};

} // namespace kiosk::hardware
