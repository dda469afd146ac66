// SPDX-License-Identifier: Apache-2.0
// The kiosk put together from a configuration: the worker on its thread, the view, the window. What the
// program shows and nothing beside it; there is no way in but the screen.
#pragma once

#include <QObject>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QThread>
#include <QTranslator>

#include "app/config/kiosk_config.h"
#include "app/kiosk/kiosk_worker.h"
#include "app/sound/sound_player.h"
#include "app/speech/headphones.h"
#include "app/speech/narrator.h"
#include "app/speech/speaker.h"
#include "app/view/kiosk_view.h"

#include <future>
#include <memory>

namespace kiosk {

// Qt ends a program with an abort when it finds none.
bool hasScreenToDrawOn();

// Begins to open the machine's key on a thread of its own: its credential is stretched, which takes time.
std::future<Result<MachineKey>> openKey(const ConfigOutcome& outcome);

class KioskApplication : public QObject {
    Q_OBJECT

public:
    // Opens journal and window, and lets the worker begin with the key that openKey() has begun to open.
    // Where something is missing or wrong that is not needed to give a bill back, the machine is shut and
    // says so; without that much, the error says what to do. Needs a QGuiApplication, which outlives this.
    static Result<std::unique_ptr<KioskApplication>> create(
        const ConfigOutcome& outcome, std::future<Result<MachineKey>> key);
    ~KioskApplication() override;

    // Ends cleanly: the validator closed, the journal written; then finished().
    void shutDown();

    [[nodiscard]] QQuickWindow& window() { return *m_window; }
    [[nodiscard]] KioskView& view() { return *m_view; }
    [[nodiscard]] const KioskConfig& config() const { return m_config; }
    // Why it only gives back what is in its slot; empty: it runs.
    [[nodiscard]] const std::string& shutBecause() const { return m_shutBecause; }

Q_SIGNALS:
    void finished();

private:
    KioskApplication(const KioskConfig& config, std::string shutBecause);
    Status load();
    void listenForHeadphones();
    Result<place::HeldPlace> employ(Result<MachineKey> key); // on a thread of its own

    KioskConfig m_config;
    std::string m_shutBecause;
    QThread m_thread;
    std::unique_ptr<KioskWorker> m_worker;
    std::unique_ptr<KioskIntents> m_intents;
    std::unique_ptr<KioskView> m_view;
    SoundPlayer m_sound;
    std::unique_ptr<QQmlApplicationEngine> m_engine; // before the view goes
    QQuickWindow* m_window = nullptr; // the engine's
    std::unique_ptr<Speaker> m_speaker; // before the window goes, with the two that use it
    std::unique_ptr<Narrator> m_narrator;
    std::unique_ptr<Headphones> m_headphones;
};

KioskViewSettings viewSettings(const KioskConfig& config);

// Loads the window into `engine`. Null when QML refuses; it has then said why.
QQuickWindow* loadWindow(QQmlApplicationEngine& engine, KioskView& view,
    const KioskConfig::ScreenSection& screen, const theme::Theme& theme = {});

// Speaks one language at a time.
class Languages {
public:
    ~Languages();
    void speak(const QString& code);

private:
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace kiosk
