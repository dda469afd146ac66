// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/devices.h"

#include "app/kiosk/card_reference.h"
#include "hardware/camera/camera_device.h"
#include "hardware/card/terminal_session.h"
#include "hardware/link/devices.h"
#include "hardware/printer/escpos_printer.h"
#include "hardware/scanner/line_scanner.h"
#include "hardware/validator/id003_session.h"

namespace kiosk {
namespace {

std::unique_ptr<hardware::ScannerSession> scannerSession(const KioskConfig::ScannerSection& config)
{
    hardware::LineScannerOptions options;
    options.line.baud = config.baud;
    options.prefix = config.preamble;
    return std::make_unique<hardware::LineScanner>(options);
}

std::unique_ptr<hardware::PrinterSession> printerSession(const KioskConfig::PrinterSection& config)
{
    hardware::EscPosOptions options;
    options.line.baud = config.baud;
    options.paper = paperOf(config);
    return std::make_unique<hardware::EscPosPrinter>(options);
}

std::unique_ptr<hardware::TerminalSession> terminalSession(const KioskConfig::CardSection& config)
{
    hardware::CardTerminalOptions options;
    options.line.baud = config.baud;
    return std::make_unique<hardware::CardTerminal>(options);
}

QString portOf(const std::string& port) { return QString::fromStdString(port); }

} // namespace

hardware::escpos::PaperFormat paperOf(const KioskConfig::PrinterSection& printer)
{
    constexpr int columnsOfNarrowPaper = 32; // 58 mm at 12 dots a letter
    hardware::escpos::PaperFormat paper;
    paper.columns = printer.columns;
    paper.dots = printer.columns <= columnsOfNarrowPaper ? 384 : 576;
    paper.page = printer.codePage;
    return paper;
}

struct Devices::Lines {
    explicit Lines(const KioskConfig& config)
        : validator(
            std::make_unique<hardware::Id003Session>(config.machine.currency, config.validator.countries),
            portOf(config.validator.port))
        , printer(printerSession(config.printer), portOf(config.printer.port))
    {
        if (!config.scanner.port.empty())
            scanner.emplace(scannerSession(config.scanner), portOf(config.scanner.port));
        if (!config.camera.device.empty())
            camera.emplace(
                hardware::CameraOptions{config.camera.device, config.camera.width, config.camera.height});
        if (config.card)
            terminal = std::make_unique<hardware::TerminalDevice>(
                terminalSession(*config.card), portOf(config.card->port));
    }
    hardware::ValidatorDevice validator;
    std::optional<hardware::ScannerDevice> scanner;
    std::optional<hardware::CameraDevice> camera;
    bool scannerThere = false;
    bool cameraThere = false;
    hardware::PrinterDevice printer;
    std::unique_ptr<hardware::TerminalDevice> terminal; // null: the machine has none
};

Devices::Devices(const KioskConfig& config)
    : m_lines(std::make_unique<Lines>(config))
{
    connect(&m_lines->validator, &hardware::ValidatorDevice::fact, this, &Devices::validatorSaid);
    if (m_lines->scanner)
        connect(&*m_lines->scanner, &hardware::ScannerDevice::fact, this,
            [this](const hardware::ScannerFact& fact) { hear(false, fact); });
    if (m_lines->camera) {
        connect(&*m_lines->camera, &hardware::CameraDevice::fact, this,
            [this](const hardware::ScannerFact& fact) { hear(true, fact); });
        connect(&*m_lines->camera, &hardware::CameraDevice::preview, this, &Devices::cameraSaw);
    }
    connect(&m_lines->printer, &hardware::PrinterDevice::fact, this, &Devices::printerSaid);
    if (m_lines->terminal)
        connect(m_lines->terminal.get(), &hardware::TerminalDevice::fact, this, &Devices::terminalSaid);
}

Devices::~Devices() = default;

void Devices::start()
{
    m_lines->validator.start();
    if (m_lines->scanner)
        m_lines->scanner->start();
    if (m_lines->camera)
        m_lines->camera->start();
    m_lines->printer.start();
    if (m_lines->terminal)
        m_lines->terminal->start();
}

bool Devices::canScan() const { return m_lines->scanner || m_lines->camera; }

void Devices::hear(bool camera, const hardware::ScannerFact& fact)
{
    bool& there = camera ? m_lines->cameraThere : m_lines->scannerThere;
    const bool other = camera ? m_lines->scannerThere : m_lines->cameraThere;
    if (std::holds_alternative<hardware::ScannerOnline>(fact))
        there = true;
    else if (std::holds_alternative<hardware::ScannerOffline>(fact)) {
        there = false;
        if (other)
            return;
    }
    Q_EMIT scannerSaid(fact);
}

void Devices::scan(bool on)
{
    if (m_lines->scanner && on)
        m_lines->scanner->arm();
    else if (m_lines->scanner)
        m_lines->scanner->disarm();
    if (m_lines->camera && on)
        m_lines->camera->arm();
    else if (m_lines->camera)
        m_lines->camera->disarm();
}

void Devices::obey(const Command& command)
{
    if (std::holds_alternative<AcceptBills>(command))
        m_lines->validator.enable();
    else if (std::holds_alternative<StopBills>(command))
        m_lines->validator.inhibit();
    else if (std::holds_alternative<StackBill>(command))
        m_lines->validator.stack();
    else if (std::holds_alternative<ReturnBill>(command))
        m_lines->validator.giveBack();
    else if (std::holds_alternative<AcknowledgeBill>(command))
        m_lines->validator.acknowledge();
    else if (std::holds_alternative<ArmScanner>(command))
        scan(true);
    else if (std::holds_alternative<DisarmScanner>(command))
        scan(false);
    else if (m_lines->terminal)
        obeyAtTerminal(command);
}

void Devices::obeyAtTerminal(const Command& command)
{
    auto& terminal = *m_lines->terminal;
    if (const auto* debit = std::get_if<DebitCard>(&command))
        terminal.debit({debitReference(debit->purchase, debit->number), debit->amount, debit->terminal});
    else if (const auto* ask = std::get_if<AskCard>(&command))
        terminal.ask({debitReference(ask->purchase, ask->number), ask->amount, ask->terminal});
    else if (const auto* cancel = std::get_if<CancelCard>(&command))
        terminal.cancel(debitReference(cancel->purchase, cancel->number));
    else if (const auto* refund = std::get_if<RefundCard>(&command))
        terminal.refund({refundReference(refund->purchase, refund->number), refund->amount, refund->terminal},
            debitReference(refund->purchase, refund->number));
}

void Devices::print(const hardware::PrintJob& job) { m_lines->printer.print(job); }

} // namespace kiosk

#include "moc_devices.cpp"
