// SPDX-License-Identifier: Apache-2.0
#include "app/sound/sound_player.h"

#include "app/kiosk/log.h"
#include "app/sound/chime.h"

#include <utility>

namespace kiosk {

namespace {

constexpr int afterTheFrame = 20; // ms
constexpr int longest = 5'000; // ms, of a program that plays less than a second

QStringList argumentsOf(const std::vector<std::string>& command)
{
    QStringList arguments;
    for (std::size_t i = 1; i < command.size(); ++i)
        arguments << QString::fromStdString(command[i]);
    return arguments;
}

} // namespace

int volumeAt(const KioskConfig::SoundSection& settings, QTime time)
{
    const int now = time.hour() * 60 + time.minute();
    const bool overMidnight = settings.nightFrom > settings.nightTo;
    const bool night = overMidnight ? now >= settings.nightFrom || now < settings.nightTo
                                    : now >= settings.nightFrom && now < settings.nightTo;
    return night ? settings.nightVolume : settings.volume;
}

SoundPlayer::SoundPlayer(KioskConfig::SoundSection settings, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterTheFrame);
    connect(&m_soon, &QTimer::timeout, this, &SoundPlayer::begin);
    m_patience.setSingleShot(true);
    m_patience.setInterval(longest);
    connect(&m_patience, &QTimer::timeout, &m_program, &QProcess::kill);
    m_program.setStandardOutputFile(QProcess::nullDevice());
    m_program.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_program, &QProcess::finished, this,
        [this](int code, QProcess::ExitStatus how) { onEnded(how == QProcess::NormalExit && code == 0); });
    connect(&m_program, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // of all others finished() tells
            onEnded(false);
    });
}

SoundPlayer::~SoundPlayer()
{
    m_program.disconnect(this);
    m_program.kill();
    m_program.waitForFinished(200);
}

void SoundPlayer::play(SoundCue cue)
{
    if (m_settings.mute || m_settings.command.empty())
        return;
    m_next = cue;
    if (m_program.state() == QProcess::NotRunning && !m_soon.isActive())
        m_soon.start();
}

void SoundPlayer::begin()
{
    const std::optional<SoundCue> cue = std::exchange(m_next, std::nullopt);
    const int volume = volumeAt(m_settings, m_clock());
    if (!cue || volume == 0)
        return;
    m_program.start(QString::fromStdString(m_settings.command.front()), argumentsOf(m_settings.command));
    if (m_program.state() == QProcess::NotRunning)
        return;
    m_patience.start();
    const std::string wav = chimeOf(*cue, volume);
    m_program.write(wav.data(), static_cast<qint64>(wav.size()));
    m_program.closeWriteChannel();
}

void SoundPlayer::onEnded(bool well)
{
    m_patience.stop();
    if (!well && !std::exchange(m_complained, true))
        qCWarning(logKiosk).noquote()
            << "no sound:" << QString::fromStdString(m_settings.command.front()) << m_program.errorString();
    if (m_next)
        m_soon.start();
    Q_EMIT ended();
}

} // namespace kiosk

#include "moc_sound_player.cpp"
