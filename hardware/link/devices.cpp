// SPDX-License-Identifier: Apache-2.0
#include "hardware/link/devices.h"

namespace kiosk::hardware {

ValidatorDevice::ValidatorDevice(
    std::unique_ptr<ValidatorSession> session, const QString& port, QObject* parent)
    : QObject(parent)
    , m_line(std::move(session), port, [this](const ValidatorFact& said) { Q_EMIT fact(said); })
{
}

// clang-format off
void ValidatorDevice::enable() { m_line.wish([](auto& session, Clock now) { return session.enable(now); }); }
void ValidatorDevice::inhibit() { m_line.wish([](auto& session, Clock now) { return session.inhibit(now); }); }
void ValidatorDevice::stack() { m_line.wish([](auto& session, Clock now) { return session.stack(now); }); }
void ValidatorDevice::giveBack() { m_line.wish([](auto& session, Clock now) { return session.giveBack(now); }); }
void ValidatorDevice::acknowledge() { m_line.wish([](auto& session, Clock now) { return session.acknowledge(now); }); }
// clang-format on

ScannerDevice::ScannerDevice(std::unique_ptr<ScannerSession> session, const QString& port, QObject* parent)
    : QObject(parent)
    , m_line(std::move(session), port, [this](const ScannerFact& said) { Q_EMIT fact(said); })
{
}

// clang-format off
void ScannerDevice::arm() { m_line.wish([](auto& session, Clock now) { return session.arm(now); }); }
void ScannerDevice::disarm() { m_line.wish([](auto& session, Clock now) { return session.disarm(now); }); }
// clang-format on

PrinterDevice::PrinterDevice(std::unique_ptr<PrinterSession> session, const QString& port, QObject* parent)
    : QObject(parent)
    , m_line(std::move(session), port, [this](const PrinterFact& said) { Q_EMIT fact(said); })
{
}

void PrinterDevice::print(const PrintJob& job)
{
    m_line.wish([&job](auto& session, Clock now) { return session.print(job, now); });
}

TerminalDevice::TerminalDevice(std::unique_ptr<TerminalSession> session, const QString& port, QObject* parent)
    : QObject(parent)
    , m_line(std::move(session), port, [this](const TerminalFact& said) { Q_EMIT fact(said); })
{
}

void TerminalDevice::debit(const CardOrder& order)
{
    m_line.wish([&order](auto& session, Clock now) { return session.debit(order, now); });
}

void TerminalDevice::ask(const CardOrder& order)
{
    m_line.wish([&order](auto& session, Clock now) { return session.ask(order, now); });
}

void TerminalDevice::cancel(const std::string& reference)
{
    m_line.wish([&](auto& session, Clock now) { return session.cancel(reference, now); });
}

void TerminalDevice::refund(const CardOrder& order, const std::string& original)
{
    m_line.wish([&](auto& session, Clock now) { return session.refund(order, original, now); });
}

} // namespace kiosk::hardware

#include "moc_devices.cpp"
