// SPDX-License-Identifier: Apache-2.0
#include "app/speech/speaker.h"

#include "app/kiosk/log.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kiosk {

namespace {

constexpr qsizetype longestText = 6000; // characters of a part; the fullest screen has less than half of that
constexpr int longestPause = 60'000; // ms
constexpr int leastVolume = 40;
constexpr int mostVolume = 200; // espeak-ng's own limit

// Each with its end; together no longer than is bearable.
QStringList spokenOf(const QStringList& sentences)
{
    QStringList spoken;
    qsizetype left = longestText;
    for (const QString& sentence : sentences) {
        const QString one = sentence.simplified().left(left);
        if (one.isEmpty())
            continue;
        left -= one.size();
        spoken << one + (one.back().isPunct() ? "\n" : ".\n");
    }
    return spoken;
}

} // namespace

QString voiceOf(const QString& language)
{
    static constexpr std::array<std::pair<const char*, const char*>, 6> voices{
        {{"en", "en-us"}, {"es", "es-419"}, {"pt", "pt-br"}, {"fr", "fr-fr"}, {"ht", "ht"}, {"ar", "ar"}}};
    const QString code = language.section(QLatin1Char('_'), 0, 0);
    for (const auto& [known, voice] : voices) {
        if (code == QLatin1String(known))
            return QString::fromLatin1(voice);
    }
    return QStringLiteral("en-us");
}

Speaker::Speaker(Settings settings)
    : m_settings(std::move(settings))
{
    m_pause.setSingleShot(true);
    m_watch.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Speaker::startNext);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        qCWarning(logDevices) << "speech: the program has not ended in time";
        if (m_process)
            letGo(m_process);
        ended(nullptr, false);
    });
}

Speaker::~Speaker()
{
    if (m_process)
        letGo(m_process);
}

void Speaker::say(const QList<Part>& parts)
{
    QList<Text> texts;
    for (const Part& part : parts) {
        for (const QString& words : spokenOf(part.sentences))
            texts.append({words, voiceOf(part.language)});
    }
    if (texts.isEmpty() || m_settings.command.isEmpty())
        return;
    m_waiting = texts;
    m_held = false;
    startNext();
}

void Speaker::hush()
{
    m_waiting.clear();
    m_held = false;
    if (m_process)
        letGo(m_process);
}

void Speaker::hold()
{
    if (!m_process)
        return;
    letGo(m_process);
    m_waiting.prepend(m_said);
    m_held = true;
}

void Speaker::goOn()
{
    if (std::exchange(m_held, false))
        startNext();
}

void Speaker::changeVolume(int by) { m_volume = std::clamp(m_volume + by, leastVolume, mostVolume); }

void Speaker::startNext()
{
    if (m_waiting.isEmpty() || m_pause.isActive())
        return;
    if (m_process)
        letGo(m_process); // stale
    m_said = m_waiting.takeFirst();
    begin();
}

void Speaker::begin()
{
    auto* process = new QProcess(this);
    m_process = process;
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    connect(process, &QProcess::finished, this, [this, process](int code, QProcess::ExitStatus status) {
        ended(process, code == 0 && status == QProcess::NormalExit);
    });
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended(process, false);
    });
    m_watch.start(m_settings.longest);
    process->start(m_settings.command,
        {QStringLiteral("-v"), m_said.voice, QStringLiteral("-a"), QString::number(m_volume),
            QStringLiteral("-b"), QStringLiteral("1"), QStringLiteral("--stdin")});
    process->write(m_said.words.toUtf8());
    process->closeWriteChannel();
}

// Ended by us: nobody is asked how it went, and it is not waited for.
void Speaker::letGo(QProcess* process)
{
    m_watch.stop();
    m_process = nullptr;
    QObject::disconnect(process, nullptr, this, nullptr);
    process->setParent(nullptr);
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    QObject::connect(process, &QProcess::errorOccurred, process, [process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // it never finishes
            process->deleteLater();
    });
    process->kill(); // signals of ours are blocked in it
    if (process->state() == QProcess::NotRunning)
        process->deleteLater();
}

void Speaker::ended(QProcess* process, bool well)
{
    if (process && process != m_process)
        return;
    m_watch.stop();
    m_process = nullptr;
    if (process)
        process->deleteLater();
    if (well) {
        m_failures = 0;
        return startNext();
    }
    m_waiting.clear(); // the rest of what nobody heard
    const int pause = std::min(longestPause, m_settings.firstPause << std::min(m_failures, 10));
    ++m_failures;
    qCWarning(logDevices).noquote() << "speech:" << m_settings.command << "failed; not again for" << pause
                                    << "ms";
    m_pause.start(pause);
}

} // namespace kiosk

#include "moc_speaker.cpp"
