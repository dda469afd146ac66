// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/devices.h"

#include "hardware/camera/camera_device.h"
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
            std::make_unique<hardware::Id003Session>(config.machine.currency), portOf(config.validator.port))
        , printer(printerSession(config.printer), portOf(config.printer.port))
    {
        if (!config.scanner.port.empty())
            scanner.emplace(scannerSession(config.scanner), portOf(config.scanner.port));
        if (!config.camera.device.empty())
            camera.emplace(
                hardware::CameraOptions{config.camera.device, config.camera.width, config.camera.height});
    }
    hardware::ValidatorDevice validator;
    std::optional<hardware::ScannerDevice> scanner;
    std::optional<hardware::CameraDevice> camera;
    bool scannerThere = false;
    bool cameraThere = false;
    hardware::PrinterDevice printer;
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
}

void Devices::print(const hardware::PrintJob& job) { m_lines->printer.print(job); }

} // namespace kiosk
