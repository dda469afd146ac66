// SPDX-License-Identifier: Apache-2.0
#include "hardware/bench/headphone_jack.h"

#include <QFile>

#include "hardware/headphones/jack_codec.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kiosk::bench {

HeadphoneJack::~HeadphoneJack()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Status HeadphoneJack::open(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    const auto trouble = [&](const char* why) { return Error{Errc::Io, path.toStdString() + ": " + why}; };
    if (::mkfifo(name.constData(), S_IRUSR | S_IWUSR) != 0 && errno != EEXIST)
        return trouble(std::strerror(errno));
    // For reading too: writing to a FIFO that nobody reads would fail.
    m_descriptor = ::open(name.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW);
    struct stat facts { };
    if (m_descriptor < 0)
        return trouble(std::strerror(errno));
    return ::fstat(m_descriptor, &facts) == 0 && S_ISFIFO(facts.st_mode) ? Status(Done{})
                                                                         : trouble("is no FIFO");
}

Status HeadphoneJack::put(bool in)
{
    const auto bytes = hardware::jackEvent(in);
    // Less than PIPE_BUF: all of it or nothing.
    if (::write(m_descriptor, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
        return Error{Errc::Refused, "nobody reads the jack"};
    m_in = in;
    return Done{};
}

} // namespace kiosk::bench
