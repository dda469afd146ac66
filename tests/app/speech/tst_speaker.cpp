// SPDX-License-Identifier: Apache-2.0
// The voice, with a script that writes down what it is given in the place of espeak-ng; and espeak-ng itself.
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "app/speech/speaker.h"
#include "tests/test_program.h"

using namespace kiosk;

class TestSpeaker : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString heard() const
    {
        QFile file(m_folder.filePath("heard"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    // A program that does this with what it is given.
    QString program(const QByteArray& lines)
    {
        const QString path = m_folder.filePath("voice");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return {};
        file.write("#!/bin/sh\ncd " + m_folder.path().toUtf8() + "\n" + lines);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

private Q_SLOTS:
    void init() { QFile::remove(m_folder.filePath("heard")); }

    void sentencesAreSaidInTheCustomersVoice()
    {
        Speaker speaker({program("echo \"$*\" >> heard; cat >> heard\n")});
        speaker.say({"Twenty dollars", "Are you there?", ""}, "es_MX");
        QTRY_COMPARE(heard(),
            QString("-v es-419 -a 100 -b 1 --stdin\nTwenty dollars.\n"
                    "-v es-419 -a 100 -b 1 --stdin\nAre you there?\n"));
    }

    void eachLanguageHasItsVoice()
    {
        Speaker speaker({program("echo \"$2\" >> heard; cat >> heard\n")});
        speaker.say({{{"تحذير"}, "ar"}, {{}, "es"}, {{"Coins are gone"}, "en"}, {{"تابع"}, "ar"}});
        QTRY_COMPARE(heard(), QString("ar\nتحذير.\nen-us\nCoins are gone.\nar\nتابع.\n"));
    }

    void theNewestCutsShortWhatIsStale()
    {
        Speaker speaker({program("cat >> heard; exec sleep 60\n")});
        speaker.say({"old"}, "en");
        QTRY_VERIFY(heard().contains("old"));
        QElapsedTimer time;
        time.start();
        for (int i = 0; i < 50; ++i)
            speaker.say({QString("new %1").arg(i)}, "en");
        QVERIFY2(time.elapsed() < 5000, "saying waits for the program");
        QTRY_VERIFY(heard().contains("new 49"));
        speaker.hush();
        QVERIFY(!speaker.speaking());
    }

    void whatIsHeldGoesOnWithTheSentenceThatWasCutShort()
    {
        Speaker speaker({program("cat >> heard; grep -q end heard || exec sleep 60\n")});
        speaker.hold(); // nothing to hold
        QVERIFY(!speaker.held());
        speaker.say({"one", "two", "the end"}, "en");
        QTRY_COMPARE(heard(), QString("one.\n"));
        speaker.hold();
        QVERIFY(speaker.held() && speaker.speaking());
        speaker.hold(); // changes nothing
        speaker.goOn();
        QVERIFY(!speaker.held());
        QTRY_COMPARE(heard(), QString("one.\none.\n"));
        speaker.hold();
        speaker.say({"news, and the end"}, "en"); // takes its place
        QVERIFY(!speaker.held());
        QTRY_COMPARE(heard(), QString("one.\none.\nnews, and the end.\n"));
        QTRY_VERIFY(!speaker.speaking());
        speaker.goOn(); // nothing to go on with
        QVERIFY(!speaker.speaking());
    }

    void nothingHeldIsSaidOnceItIsHushed()
    {
        Speaker speaker({program("cat >> heard; exec sleep 60\n")});
        speaker.say({"one", "two"}, "en");
        QTRY_COMPARE(heard(), QString("one.\n"));
        speaker.hold();
        speaker.hush();
        speaker.goOn();
        QVERIFY(!speaker.speaking() && !speaker.held());
    }

    void aProgramThatHangsIsEnded()
    {
        Speaker speaker({program("exec sleep 60\n"), 10, 50});
        speaker.say({"once"}, "en");
        QVERIFY(speaker.speaking());
        QTRY_VERIFY(!speaker.speaking());
    }

    void aProgramThatFailsIsTriedAgainEverMoreRarely()
    {
        Speaker speaker({program("cat > /dev/null; echo tried >> heard; exit 1\n"), 50});
        speaker.say({"once"}, "en");
        QTRY_COMPARE(heard().count("tried"), 1);
        QTRY_VERIFY(!speaker.speaking());
        for (int i = 0; i < 20; ++i)
            speaker.say({"again"}, "en"); // waits, and is said once
        QVERIFY(!speaker.speaking());
        QTRY_COMPARE(heard().count("tried"), 2);
    }

    void aMissingProgramIsSurvived()
    {
        Speaker speaker({m_folder.filePath("nowhere"), 10});
        for (int i = 0; i < 5; ++i)
            speaker.say({"nothing"}, "en");
        QTRY_VERIFY(!speaker.speaking());
    }

    void aProgramThatReadsNothingBlocksNobody()
    {
        Speaker speaker({program("exec sleep 60\n")});
        QElapsedTimer time;
        time.start();
        speaker.say({QString(1'000'000, QLatin1Char('x'))}, "en"); // far more than a pipe holds; it is cut
        QVERIFY(time.elapsed() < 2000);
    }

    void theVolumeStaysBearable()
    {
        Speaker speaker({QString()});
        for (int i = 0; i < 20; ++i)
            speaker.changeVolume(30);
        QCOMPARE(speaker.volume(), 200);
        for (int i = 0; i < 20; ++i)
            speaker.changeVolume(-30);
        QCOMPARE(speaker.volume(), 40);
        speaker.resetVolume();
        QCOMPARE(speaker.volume(), 100);
    }

    void espeakHasAVoiceForEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "es", "pt", "fr", "ht", "ar"})
            QTest::newRow(language) << language;
    }

    void espeakHasAVoiceForEveryLanguage()
    {
        QFETCH(QString, language);
        QProcess espeak;
        espeak.start("espeak-ng", {"-v", voiceOf(language), "-w", m_folder.filePath("said.wav"), "--stdin"});
        espeak.write("20\n");
        espeak.closeWriteChannel();
        QVERIFY(espeak.waitForFinished());
        QCOMPARE(espeak.exitCode(), 0);
        QVERIFY(QFile(m_folder.filePath("said.wav")).size() > 1000);
    }
};

ATHENA_TEST(TestSpeaker)

#include "tst_speaker.moc"
