// SPDX-License-Identifier: Apache-2.0
#include "hardware/link/pty_master.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace kiosk::hardware {

namespace {

constexpr int lookForOpenerEvery = 50; // milliseconds

Error failure(const char* what)
{
    return {Errc::Io, std::string("pseudo-terminal: ") + what + ": " + std::strerror(errno)};
}

// All bytes pass unchanged.
bool makeRaw(int descriptor)
{
    termios mode{};
    if (::tcgetattr(descriptor, &mode) != 0)
        return false;
    ::cfmakeraw(&mode);
    return ::tcsetattr(descriptor, TCSANOW, &mode) == 0;
}

// A new pseudo-terminal does not say that nobody has opened it; one that was closed does.
bool openOnce(const char* name)
{
    const int other = ::open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
    return other >= 0 && ::close(other) == 0;
}

// Something of a person's, which a link would replace.
bool isInTheWay(const QString& link)
{
    struct stat there { };
    return ::lstat(QFile::encodeName(link).constData(), &there) == 0 && !S_ISLNK(there.st_mode);
}

// Replaces whatever the link named before, in one act.
bool pointLink(const QString& link, const char* target)
{
    const auto next = QFile::encodeName(link + QStringLiteral(".new"));
    ::unlink(next.constData());
    return ::symlink(target, next.constData()) == 0
        && ::rename(next.constData(), QFile::encodeName(link).constData()) == 0;
}

} // namespace

PtyMaster::PtyMaster(QString link, QObject* parent)
    : QObject(parent)
    , m_link(std::move(link))
{
    m_opener.setInterval(lookForOpenerEvery);
    connect(&m_opener, &QTimer::timeout, this, &PtyMaster::lookForOpener);
    m_pacer.setTimerType(Qt::PreciseTimer);
    connect(&m_pacer, &QTimer::timeout, this, &PtyMaster::writeNextByte);
}

PtyMaster::~PtyMaster() { unplug(); }

Status PtyMaster::plug()
{
    if (isPlugged())
        return Done{};
    if (isInTheWay(m_link))
        return Error{Errc::AlreadyExists, m_link.toStdString() + ": is in the way and no link; remove it"};
    m_descriptor = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (m_descriptor < 0)
        return failure("none to be had");
    std::array<char, 128> name{};
    const bool ready = ::grantpt(m_descriptor) == 0 && ::unlockpt(m_descriptor) == 0
        && ::ptsname_r(m_descriptor, name.data(), name.size()) == 0 && makeRaw(m_descriptor)
        && ::chmod(name.data(), S_IRUSR | S_IWUSR) == 0 && openOnce(name.data())
        && pointLink(m_link, name.data());
    if (!ready) {
        const auto why = failure(qPrintable(m_link));
        ::close(m_descriptor);
        m_descriptor = -1;
        return why;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &PtyMaster::readSome);
    return Done{};
}

void PtyMaster::unplug()
{
    if (!isPlugged())
        return;
    m_opener.stop();
    m_pacer.stop();
    m_toWrite.clear();
    m_notifier.reset();
    ::close(m_descriptor);
    m_descriptor = -1;
    QFile::remove(m_link);
}

bool PtyMaster::hasOpener() const
{
    pollfd state{m_descriptor, POLLIN, 0};
    return isPlugged() && ::poll(&state, 1, 0) >= 0 && (state.revents & POLLHUP) == 0;
}

void PtyMaster::readSome()
{
    std::array<char, 4096> bytes{};
    const auto count = ::read(m_descriptor, bytes.data(), bytes.size());
    if (count > 0) {
        if (onReceived)
            onReceived(QByteArray(bytes.data(), static_cast<qsizetype>(count)));
        return;
    }
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    hangUp();
}

void PtyMaster::hangUp()
{
    m_notifier->setEnabled(false);
    m_pacer.stop();
    m_toWrite.clear();
    m_opener.start();
}

void PtyMaster::lookForOpener()
{
    if (!hasOpener())
        return;
    m_opener.stop();
    m_notifier->setEnabled(true);
}

void PtyMaster::write(const QByteArray& bytes)
{
    if (!isPlugged() || bytes.isEmpty())
        return;
    if (m_pacing.count() == 0)
        return writeNow(bytes);
    m_toWrite += bytes;
    if (!m_pacer.isActive())
        m_pacer.start(std::max<int>(1, static_cast<int>(m_pacing.count() / 1000)));
}

void PtyMaster::writeNextByte()
{
    if (m_toWrite.isEmpty())
        return m_pacer.stop();
    writeNow(m_toWrite.left(1));
    m_toWrite.remove(0, 1);
}

void PtyMaster::writeNow(const QByteArray& bytes)
{
    // A line that nobody reads fills up; a real one would have lost the bytes as well.
    [[maybe_unused]] const auto written =
        ::write(m_descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

} // namespace kiosk::hardware

#include "moc_pty_master.cpp"
