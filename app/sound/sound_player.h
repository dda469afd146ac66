// SPDX-License-Identifier: Apache-2.0
// Plays the three sounds through a small program of the system's (aplay), which gets a WAV file on its
// standard input: no sound library is loaded, and whatever is wrong with the sound, the machine goes on and
// is silent.
#pragma once

#include <QObject>
#include <QProcess>
#include <QTime>
#include <QTimer>

#include "app/config/kiosk_config.h"
#include "app/view/sound_cue.h"

#include <optional>

namespace kiosk {

// At night (which may reach over midnight) the quieter one.
int volumeAt(const KioskConfig::SoundSection& settings, QTime time);

class SoundPlayer : public QObject {
    Q_OBJECT

public:
    explicit SoundPlayer(KioskConfig::SoundSection settings, QObject* parent = nullptr);
    ~SoundPlayer() override;

    // Returns at once. One sound at a time: of what comes meanwhile the last is heard afterwards.
    void play(SoundCue cue);
    // Replaces the clock, for tests.
    void setClock(QTime (*clock)()) { m_clock = clock; }

Q_SIGNALS:
    // The program has ended, or there was none.
    void ended();

private:
    void begin();
    void onEnded(bool well);

    KioskConfig::SoundSection m_settings;
    QTime (*m_clock)() = &QTime::currentTime;
    QProcess m_program;
    QTimer m_soon; // what is seen comes first
    QTimer m_patience;
    std::optional<SoundCue> m_next;
    bool m_complained = false;
};

} // namespace kiosk
