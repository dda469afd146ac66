// SPDX-License-Identifier: Apache-2.0
// Says texts aloud through a program of its own (espeak-ng), which gets a sentence at a time on its standard
// input. What is said next cuts short what is being said: what is on the screen now is what matters. Nothing
// here waits for the program: one that is missing, crashes or hangs is told of in the log and tried again
// later, ever more rarely.
#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace kiosk {

class Speaker : public QObject {
    Q_OBJECT

public:
    struct Settings {
        QString command; // empty: nothing is ever said
        int firstPause = 1000; // ms until it is tried again; doubles up to a minute
        int longest = 120'000; // ms that one sentence may take
    };
    explicit Speaker(Settings settings);
    ~Speaker() override;

    struct Part {
        QStringList sentences;
        QString language;
    };
    // One after the other. Replaces whatever is being said and whatever waits. Never empty texts; each part
    // is cut to what is bearable.
    void say(const QList<Part>& parts);
    void say(const QStringList& sentences, const QString& language)
    {
        say(QList<Part>{{sentences, language}});
    }
    void hush();
    // Silence until goOn(), which begins with the sentence that was cut short. What is said in between ends
    // it.
    void hold();
    void goOn();
    [[nodiscard]] bool held() const { return m_held; }
    // In steps of espeak-ng's own scale; 100 is usual. Bounded.
    void changeVolume(int by);
    void resetVolume() { m_volume = usualVolume; }
    [[nodiscard]] int volume() const { return m_volume; }
    // There is something to hear, or held back.
    [[nodiscard]] bool speaking() const { return m_process != nullptr || m_held; }

private:
    static constexpr int usualVolume = 100;

    void startNext();
    void begin();
    void ended(QProcess* process, bool well);
    void letGo(QProcess* process);

    Settings m_settings;
    int m_volume = usualVolume;
    struct Text {
        QString words;
        QString voice;
    };
    Text m_said; // the last one begun
    QList<Text> m_waiting;
    bool m_held = false;
    QProcess* m_process = nullptr; // a child of this
    int m_failures = 0;
    QTimer m_pause; // runs: not before it ends
    QTimer m_watch;
};

// The voice of espeak-ng for a language of the kiosk.
QString voiceOf(const QString& language);

} // namespace kiosk
