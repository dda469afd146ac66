// SPDX-License-Identifier: Apache-2.0
#include "hardware/link/serial_link.h"

#include <QFileInfo>

#include <algorithm>
#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace kiosk::hardware {

namespace {

constexpr int firstDelay = 500;
constexpr int longestDelay = 10'000;

bool isPseudoTerminal(const QString& path)
{
    struct stat status { };
    if (::stat(path.toLocal8Bit().constData(), &status) != 0 || !S_ISCHR(status.st_mode))
        return false;
    constexpr unsigned firstMajor = 136; // the kernel's Unix98 pseudo-terminals
    constexpr unsigned lastMajor = 143;
    const auto number = major(status.st_rdev);
    return number >= firstMajor && number <= lastMajor;
}

QSerialPort::Parity parityOf(LineProfile::Parity parity)
{
    switch (parity) {
    case LineProfile::Parity::None:
        return QSerialPort::NoParity;
    case LineProfile::Parity::Even:
        return QSerialPort::EvenParity;
    case LineProfile::Parity::Odd:
        return QSerialPort::OddParity;
    }
    return QSerialPort::NoParity;
}

// Never software flow control: 11h and 13h are data on binary lines. A pseudo-terminal is always 8N1: whether
// it takes a parity depends on what the last process left there.
bool setUp(QSerialPort& serial, const LineProfile& profile, bool pseudo)
{
    const auto bits = pseudo ? QSerialPort::Data8 : static_cast<QSerialPort::DataBits>(profile.dataBits);
    const auto parity = pseudo ? QSerialPort::NoParity : parityOf(profile.parity);
    const auto stop = pseudo ? QSerialPort::OneStop : static_cast<QSerialPort::StopBits>(profile.stopBits);
    return serial.setBaudRate(profile.baud) && serial.setDataBits(bits) && serial.setParity(parity)
        && serial.setStopBits(stop) && serial.setFlowControl(QSerialPort::NoFlowControl);
}

Error cannotOpen(const QString& port, const QString& why)
{
    return {Errc::Io, "serial line " + port.toStdString() + ": " + why.toStdString()};
}

} // namespace

SerialLink::SerialLink(QString port, LineProfile profile, QObject* parent)
    : QObject(parent)
    , m_port(std::move(port))
    , m_profile(profile)
    , m_delay(firstDelay)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SerialLink::tryOpen);
}

SerialLink::~SerialLink()
{
    if (m_serial)
        m_serial->disconnect(this);
}

void SerialLink::start() { tryOpen(); }

void SerialLink::tryOpen()
{
    if (m_serial)
        return;
    if (const auto done = open(); !done) {
        m_lastError = QString::fromStdString(done.error().detail);
        m_serial.reset();
        return retryLater();
    }
    m_lastError.clear();
    Q_EMIT opened();
}

Status SerialLink::open()
{
    // The lock file is named after the name given: only one name for a device keeps two openers apart.
    const auto device = QFileInfo(m_port).canonicalFilePath();
    if (device.isEmpty())
        return cannotOpen(m_port, "there is no such device; is it plugged in?");
    m_serial = std::make_unique<QSerialPort>(device);
    if (!setUp(*m_serial, m_profile, isPseudoTerminal(device)) || !m_serial->open(QIODevice::ReadWrite))
        return cannotOpen(m_port, m_serial->errorString());
    m_serial->clear(); // what was said before we came means nothing
    connect(m_serial.get(), &QSerialPort::readyRead, this, [this] {
        m_delay = firstDelay;
        Q_EMIT received(m_serial->readAll());
    });
    // Queued: the port must not be closed while it is telling about its error.
    connect(
        m_serial.get(), &QSerialPort::errorOccurred, this,
        [this, port = m_serial.get()](QSerialPort::SerialPortError error) {
            // Unsupported: a line without modem signals, which nobody here needs.
            const bool harmless = error == QSerialPort::NoError || error == QSerialPort::TimeoutError
                || error == QSerialPort::UnsupportedOperationError;
            if (!harmless && m_serial.get() == port)
                fail(port->errorString());
        },
        Qt::QueuedConnection);
    return Done{};
}

void SerialLink::fail(const QString& why)
{
    m_lastError = m_port + QStringLiteral(": ") + why;
    m_serial->disconnect(this);
    m_serial->close();
    m_serial.reset();
    retryLater();
    Q_EMIT closed();
}

void SerialLink::retryLater()
{
    m_retry.start(m_delay);
    m_delay = std::min(m_delay * 2, longestDelay);
}

void SerialLink::write(ByteView bytes)
{
    if (m_serial && !bytes.empty())
        m_serial->write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
}

} // namespace kiosk::hardware

#include "moc_serial_link.cpp"
