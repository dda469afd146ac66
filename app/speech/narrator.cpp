// SPDX-License-Identifier: Apache-2.0
#include "app/speech/narrator.h"

#include <QCoreApplication>

#include "qml/pad_focus.h"
#include "qml/reading_order.h"
#include "qml/utterance.h"

#include <utility>

namespace kiosk {

namespace {

constexpr int lookEvery = 120; // ms; a screen is said once two looks have found the same
constexpr int volumeStep = 30;

QStringList keysOf(const QList<SpokenLine>& lines)
{
    QStringList keys;
    for (const SpokenLine& line : lines)
        keys << line.key();
    return keys;
}

QString volumeWord(bool louder)
{
    if (louder)
        //: Said aloud after the volume was changed, at that volume.
        return QCoreApplication::translate("Narrator", "Louder");
    //: Said aloud after the volume was changed, at that volume.
    return QCoreApplication::translate("Narrator", "Quieter");
}

QString curtainWord(bool dark)
{
    if (dark)
        //: Said aloud after the screen was made dark, so that nobody else can read it.
        return QCoreApplication::translate(
            "Narrator", "The screen is dark. A touch or key 3 brings it back.");
    //: Said aloud after the dark screen was made visible again.
    return QCoreApplication::translate("Narrator", "The screen is visible.");
}

} // namespace

Narrator::Narrator(QQuickWindow& window, KioskView& view, Speaker& speaker)
    : m_window(window)
    , m_view(view)
    , m_speaker(speaker)
    , m_surface(window.findChild<QQuickItem*>(QStringLiteral("surface")))
    , m_pad(window.findChild<PadFocus*>())
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &Narrator::look);
}

void Narrator::setOn(bool on)
{
    if (on == m_look.isActive() || !m_surface || !m_pad)
        return;
    m_window.setProperty("speech", on);
    m_pad->disconnect(this);
    if (!on) {
        m_look.stop();
        m_speaker.hush();
        m_speaker.resetVolume();
        return;
    }
    connect(m_pad, &PadFocus::moved, this, &Narrator::sayControl);
    connect(m_pad, &PadFocus::asked, this, &Narrator::obey);
    connect(m_pad, &PadFocus::typed, this, [this] {
        //: Said aloud in place of a digit that was typed: which one it was is nobody else's business.
        say({QCoreApplication::translate("Narrator", "Digit")});
    });
    connect(m_pad, &PadFocus::erased, this, [this] {
        //: Said aloud after the last digit was erased.
        say({QCoreApplication::translate("Narrator", "Erased")});
    });
    m_said = m_seen = placeNow();
    m_saidKeys = m_seenKeys = keysOf(linesIn(*m_said.reach));
    m_look.start();
    //: Said aloud when headphones are put in: the keys of the number pad below the screen.
    sayAll({QCoreApplication::translate("Narrator",
                "Speech is on. Keys 8 and 2 move. 5 presses. Star goes back. 0 pauses, goes on, or says it "
                "again."),
        //: Said aloud when headphones are put in, after the first sentence about the keys.
        QCoreApplication::translate(
            "Narrator", "1 spells an address. 3 makes the screen dark. 7 is quieter, 9 is louder.")});
}

Narrator::Place Narrator::placeNow() const
{
    return {m_pad->place(), reachOf(*m_surface), m_view.language()};
}

// Each line in the voice of its language.
void Narrator::say(const QStringList& sentences)
{
    QList<Speaker::Part> parts;
    for (const SpokenPart& part : byLanguage(sentences, m_view.language()))
        parts.append({part.lines, part.language});
    m_speaker.say(parts);
}

void Narrator::look()
{
    const Place place = placeNow();
    const QStringList keys = keysOf(linesIn(*place.reach));
    if (place != m_seen || keys != m_seenKeys) { // still on its way
        m_seen = place;
        m_seenKeys = keys;
        return;
    }
    const QString name = renamed();
    if (m_seen.place != m_said.place && m_view.screen() == static_cast<int>(KioskView::Idle))
        m_speaker.resetVolume(); // somebody else's ears
    if (m_seen != m_said) {
        m_said = m_seen;
        m_saidKeys = m_seenKeys;
        sayAll({});
    } else if (m_seenKeys != m_saidKeys || !name.isEmpty()) {
        sayNew(name);
        m_saidKeys = m_seenKeys;
    }
}

QString Narrator::renamed()
{
    QQuickItem* const control = m_pad->control();
    const QString name = control ? spokenControl(*control) : QString();
    const QString key = SpokenLine{name, false, true}.key(); // many a name counts seconds
    const bool same = std::exchange(m_control, control) == control;
    const bool news = std::exchange(m_controlKey, key) != key;
    return same && news ? name : QString();
}

void Narrator::sayAll(const QStringList& first)
{
    QStringList all = first;
    for (const QString& line : utteranceOf(*reachOf(*m_surface))) {
        if (!all.contains(line))
            all << line;
    }
    say(all);
    m_sayingAll = true;
}

// What has changed; and when the screen was still being read, the screen after it, so that nothing is lost.
void Narrator::sayNew(const QString& renamed)
{
    QStringList urgent;
    QStringList fresh;
    for (const SpokenLine& line : linesIn(*m_seen.reach)) {
        if (!m_saidKeys.contains(line.key()))
            (line.urgent ? urgent : fresh) << line.text;
    }
    if (!renamed.isEmpty())
        fresh << renamed;
    if (urgent.isEmpty() && fresh.isEmpty())
        return;
    if (m_sayingAll && m_speaker.speaking())
        return sayAll(urgent + fresh);
    m_sayingAll = false;
    say(urgent + fresh);
}

void Narrator::sayControl()
{
    m_sayingAll = false;
    if (QQuickItem* control = m_pad->control())
        say({spokenControl(*control)});
}

void Narrator::obey(const QString& digit)
{
    if (digit == QLatin1String("0"))
        pause();
    else if (digit == QLatin1String("1"))
        spell();
    else if (digit == QLatin1String("3"))
        toggleCurtain();
    else
        changeVolume(digit == QLatin1String("9") ? volumeStep : -volumeStep);
}

// One key for a speech that is on, one that is held, and one that is over.
void Narrator::pause()
{
    if (m_speaker.held())
        m_speaker.goOn();
    else if (m_speaker.speaking())
        m_speaker.hold();
    else
        sayAll({});
}

void Narrator::spell()
{
    m_sayingAll = false;
    //: Said aloud before a capital letter of an address; %1 is the letter.
    const QStringList addresses =
        spelledAddresses(*reachOf(*m_surface), QCoreApplication::translate("Narrator", "capital %1"));
    //: Said aloud when an address was to be spelled and there is none.
    say(addresses.isEmpty()
            ? QStringList{QCoreApplication::translate("Narrator", "There is no address on this screen.")}
            : addresses);
}

void Narrator::changeVolume(int by)
{
    m_sayingAll = false;
    m_speaker.changeVolume(by);
    say({volumeWord(by > 0)});
}

void Narrator::toggleCurtain()
{
    m_sayingAll = false;
    const bool dark = !m_window.property("curtain").toBool();
    m_window.setProperty("curtain", dark);
    say({curtainWord(dark)});
}

} // namespace kiosk

#include "moc_narrator.cpp"
