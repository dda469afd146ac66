// SPDX-License-Identifier: Apache-2.0
// When which of the three sounds is heard, and that a sound can neither stop nor break anything.
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtEndian>

#include "app/sound/chime.h"
#include "app/sound/sound_player.h"
#include "app/view/shown.h"
#include "tests/test_program.h"

#include <cstdlib>

using namespace kiosk;

namespace {

Shown on(ScreenId screen)
{
    Shown shown;
    shown.screen = screen;
    return shown;
}

Shown inserting(const QStringList& bills, const QString& notice = {})
{
    Shown shown = on(ScreenId::Insert);
    shown.bills = bills;
    shown.notice = notice;
    return shown;
}

Shown warned(int seconds)
{
    Shown shown = on(ScreenId::Phone);
    shown.idleWarningSeconds = seconds;
    return shown;
}

int loudest(const std::string& wav)
{
    int most = 0;
    for (std::size_t at = 44; at + 1 < wav.size(); at += 2)
        most = std::max(most, std::abs(static_cast<int>(qFromLittleEndian<qint16>(wav.data() + at))));
    return most;
}

// A program that keeps what it is given, each sound in a file of its own.
KioskConfig::SoundSection recorder(const QTemporaryDir& folder)
{
    KioskConfig::SoundSection settings;
    const std::string path = folder.path().toStdString();
    settings.command = {"/bin/sh", "-c", "cat > $(mktemp " + path + "/heard-XXXXXX)"};
    return settings;
}

QStringList heard(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList({"heard-*"}, QDir::Files);
}

QTime noon() { return {12, 0}; }
QTime midnight() { return {0, 0}; }

} // namespace

class SoundTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBillThatCountsIsHeard()
    {
        QCOMPARE(cueBetween(inserting({}), inserting({"$20"})), SoundCue::Credited);
        QCOMPARE(cueBetween(inserting({"$20"}), inserting({"$20", "$5"})), SoundCue::Credited);
        QVERIFY(!cueBetween(inserting({"$20"}), inserting({"$20"})));
    }
    void aMachineThatStartsWithBillsInsideIsSilent()
    {
        QVERIFY(!cueBetween(on(ScreenId::OutOfService), inserting({"$20", "$20"})));
    }
    void theWarningIsHeardWhenItComesAndOnceMoreNearItsEnd()
    {
        QCOMPARE(cueBetween(warned(0), warned(20)), SoundCue::Attention);
        QVERIFY(!cueBetween(warned(20), warned(19)));
        QCOMPARE(cueBetween(warned(9), warned(8)), SoundCue::Attention);
        QVERIFY(!cueBetween(warned(8), warned(7)));
        QVERIFY(!cueBetween(warned(5), warned(0)));
        const auto leaving = [](int seconds) {
            Shown last = on(ScreenId::Delivered);
            last.secondsLeft = seconds;
            return last;
        };
        QCOMPARE(cueBetween(leaving(21), leaving(20)), SoundCue::Attention);
        QVERIFY(!cueBetween(leaving(20), leaving(19)));
        QCOMPARE(cueBetween(leaving(9), leaving(8)), SoundCue::Attention);
        QVERIFY(!cueBetween(leaving(8), leaving(60))); // touched
        QVERIFY(!cueBetween(leaving(21), on(ScreenId::Idle)));
    }
    void aBillThatComesBackAsksForAttention()
    {
        QCOMPARE(cueBetween(inserting({"$20"}), inserting({"$20"}, "over_limit")), SoundCue::Attention);
        QVERIFY(!cueBetween(inserting({"$20"}, "over_limit"), inserting({"$20"}, "over_limit")));
        QVERIFY(!cueBetween(inserting({}), inserting({}, "nothing_in"))); // the customer's own touch
    }
    void theEndIsHeard()
    {
        QCOMPARE(cueBetween(on(ScreenId::Finishing), on(ScreenId::Delivered)), SoundCue::Done);
        QCOMPARE(cueBetween(on(ScreenId::Finishing), on(ScreenId::Unresolved)), SoundCue::Attention);
        QVERIFY(!cueBetween(on(ScreenId::Delivered), on(ScreenId::Delivered)));
        QVERIFY(!cueBetween(on(ScreenId::Delivered), on(ScreenId::Idle)));
    }
    void aTouchIsNotHeard()
    {
        QVERIFY(!cueBetween(on(ScreenId::Idle), on(ScreenId::Disclosure)));
        QVERIFY(!cueBetween(on(ScreenId::Coin), on(ScreenId::Phone)));
    }

    void aChimeIsAWholeFileOfLessThanASecond()
    {
        for (const SoundCue cue : {SoundCue::Credited, SoundCue::Attention, SoundCue::Done}) {
            const std::string wav = chimeOf(cue, 100);
            QCOMPARE(wav.substr(0, 4), std::string("RIFF"));
            QCOMPARE(wav.substr(8, 8), std::string("WAVEfmt "));
            QCOMPARE(qFromLittleEndian<quint32>(wav.data() + 4), static_cast<quint32>(wav.size() - 8));
            QCOMPARE(qFromLittleEndian<quint32>(wav.data() + 40), static_cast<quint32>(wav.size() - 44));
            QVERIFY(wav.size() - 44 < 2 * 22'050);
            QVERIFY(loudest(wav) > 6'000);
            QVERIFY(loudest(wav) < 32'767);
        }
    }
    void theVolumeIsInTheSoundItself()
    {
        QCOMPARE(loudest(chimeOf(SoundCue::Done, 0)), 0);
        QVERIFY(loudest(chimeOf(SoundCue::Done, 25)) < loudest(chimeOf(SoundCue::Done, 60)) / 2);
        QCOMPARE(chimeOf(SoundCue::Done, 500), chimeOf(SoundCue::Done, 100));
    }
    void theNightReachesOverMidnight()
    {
        const KioskConfig::SoundSection usual;
        QCOMPARE(volumeAt(usual, {21, 59}), usual.volume);
        QCOMPARE(volumeAt(usual, {22, 0}), usual.nightVolume);
        QCOMPARE(volumeAt(usual, {0, 0}), usual.nightVolume);
        QCOMPARE(volumeAt(usual, {6, 59}), usual.nightVolume);
        QCOMPARE(volumeAt(usual, {7, 0}), usual.volume);
        KioskConfig::SoundSection siesta;
        siesta.nightFrom = 13 * 60;
        siesta.nightTo = 15 * 60;
        QCOMPARE(volumeAt(siesta, {14, 0}), siesta.nightVolume);
        QCOMPARE(volumeAt(siesta, {23, 0}), siesta.volume);
    }

    void theProgramGetsTheSoundOnItsStandardInput()
    {
        const QTemporaryDir folder;
        SoundPlayer player(recorder(folder));
        player.setClock(&noon);
        const QSignalSpy ended(&player, &SoundPlayer::ended);
        player.play(SoundCue::Done);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(heard(folder).size(), 1);
        QFile file(folder.filePath(heard(folder).constFirst()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().toStdString(), chimeOf(SoundCue::Done, 60));
    }
    void oneSoundAtATimeAndTheLastOfThoseThatWait()
    {
        const QTemporaryDir folder;
        SoundPlayer player(recorder(folder));
        const QSignalSpy ended(&player, &SoundPlayer::ended);
        player.play(SoundCue::Credited);
        QTRY_COMPARE(ended.size(), 1);
        player.play(SoundCue::Credited);
        player.play(SoundCue::Attention);
        player.play(SoundCue::Done);
        QTRY_COMPARE(ended.size(), 2);
        QCOMPARE(heard(folder).size(), 2);
    }
    void aMuteMachineStartsNoProgram()
    {
        const QTemporaryDir folder;
        auto mute = recorder(folder);
        mute.mute = true;
        auto silentNight = recorder(folder);
        silentNight.nightVolume = 0;
        SoundPlayer first(mute);
        SoundPlayer second(silentNight);
        second.setClock(&midnight);
        SoundPlayer third(recorder(folder));
        const QSignalSpy ended(&third, &SoundPlayer::ended);
        first.play(SoundCue::Done);
        second.play(SoundCue::Done);
        third.play(SoundCue::Done);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(heard(folder).size(), 1);
    }
    void aProgramThatIsMissingIsSaidOnceAndHarmsNothing()
    {
        KioskConfig::SoundSection settings;
        settings.command = {"/nowhere/player"};
        SoundPlayer player(settings);
        const QSignalSpy ended(&player, &SoundPlayer::ended);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression("no sound: /nowhere/player.*"));
        player.play(SoundCue::Credited);
        QTRY_COMPARE(ended.size(), 1);
        player.play(SoundCue::Credited);
        QTRY_COMPARE(ended.size(), 2);
    }
    void aProgramThatDoesNotListenIsNotWaitedFor()
    {
        KioskConfig::SoundSection settings;
        settings.command = {"/bin/false"};
        SoundPlayer player(settings);
        const QSignalSpy ended(&player, &SoundPlayer::ended);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression("no sound: /bin/false.*"));
        player.play(SoundCue::Attention);
        QTRY_COMPARE(ended.size(), 1);
    }
};

ATHENA_TEST(SoundTest)
#include "tst_sound.moc"
