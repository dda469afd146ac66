// SPDX-License-Identifier: Apache-2.0
#include "app/speech/headphones.h"

#include "app/kiosk/log.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <linux/input.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace kiosk {

Headphones::Headphones(std::string path, int retryMilliseconds)
    : m_path(std::move(path))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMilliseconds);
    connect(&m_retry, &QTimer::timeout, this, &Headphones::open);
}

Headphones::~Headphones()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void Headphones::start()
{
    if (!m_path.empty())
        open();
}

void Headphones::open()
{
    struct stat facts { };
    // A FIFO that is open for writing too never says that nobody writes.
    const bool fifo = ::stat(m_path.c_str(), &facts) == 0 && S_ISFIFO(facts.st_mode);
    m_descriptor = ::open(m_path.c_str(), (fifo ? O_RDWR : O_RDONLY) | O_NONBLOCK | O_CLOEXEC);
    if (m_descriptor < 0) {
        if (!std::exchange(m_complained, true))
            qCWarning(logDevices) << "headphone jack" << m_path.c_str() << "cannot be opened:" << errno;
        m_retry.start();
        return;
    }
    m_complained = false;
    m_decoder = {};
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Headphones::read);
    set(askSwitch());
}

// Not of a FIFO: there they are out until it says otherwise.
bool Headphones::askSwitch() const
{
    std::array<unsigned char, SW_MAX / 8 + 1> switches{};
    if (::ioctl(m_descriptor, EVIOCGSW(switches.size()), switches.data()) < 0)
        return false;
    return (switches[SW_HEADPHONE_INSERT / 8] >> (SW_HEADPHONE_INSERT % 8) & 1) != 0;
}

void Headphones::read()
{
    std::array<std::uint8_t, 64 * sizeof(input_event)> bytes{}; // the rest with the next call
    const ssize_t count = ::read(m_descriptor, bytes.data(), bytes.size());
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count <= 0)
        return lose();
    const auto said = m_decoder.feed({bytes.data(), static_cast<std::size_t>(count)});
    if (m_decoder.takeDropped())
        set(askSwitch());
    else if (said)
        set(*said);
}

void Headphones::lose()
{
    qCWarning(logDevices) << "headphone jack" << m_path.c_str() << "is gone";
    m_notifier->setEnabled(false);
    m_notifier.release()->deleteLater(); // it is what called
    ::close(std::exchange(m_descriptor, -1));
    set(false);
    m_retry.start();
}

void Headphones::set(bool in)
{
    if (std::exchange(m_in, in) != in)
        Q_EMIT changed(in);
}

} // namespace kiosk

#include "moc_headphones.cpp"
