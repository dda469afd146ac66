// SPDX-License-Identifier: Apache-2.0
#include "app/command_line.h"
#include "tests/test_program.h"

using namespace kiosk;
using Task = Invocation::Task;

class CommandLineTest : public QObject {
    Q_OBJECT

    static std::vector<std::string> words(const QString& line)
    {
        std::vector<std::string> list;
        for (const QString& word : line.split(' ', Qt::SkipEmptyParts))
            list.push_back(word.toStdString());
        return list;
    }

private Q_SLOTS:
    void aWrongWordIsNamed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("misspelt") << "--check-confg"
                                  << "\"--check-confg\" is no option; did you mean --check-config?";
        QTest::newRow("unknown") << "--remote-control"
                                 << "\"--remote-control\" is no option";
        QTest::newRow("a stray word") << "now"
                                      << "\"now\" is one word too many";
        QTest::newRow("two tasks") << "--self-test --version"
                                   << "--self-test and --version are two tasks; give one";
        QTest::newRow("no file") << "--config"
                                 << "--config needs a file";
        QTest::newRow("no file but an option") << "--config --self-test"
                                               << "--config needs a file";
        QTest::newRow("two files") << "--config a --check-config b"
                                   << "two configuration files; give one";
        QTest::newRow("no code") << "--register"
                                 << "--register needs the enrolment code that the operator gave out";
        QTest::newRow("no head") << "--verify-journal ab12"
                                 << "a head is 64 hex digits, as Athena was told it";
        QTest::newRow("no pattern") << "--self-test --only"
                                    << "--only needs a pattern";
        QTest::newRow("no pattern but an option") << "--self-test --only --save a"
                                                  << "--only needs a pattern";
        QTest::newRow("no folder") << "--self-test --all --save"
                                   << "--save needs a folder";
        QTest::newRow("a word of the self-test alone") << "--save a"
                                                       << "--save is a word of --self-test; give that first";
        QTest::newRow("a second word") << "--config a b"
                                       << "\"b\" is one word too many";
    }
    void aWrongWordIsNamed()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        const auto invocation = parseCommandLine(words(line));
        QVERIFY(!invocation.ok());
        QCOMPARE(QString::fromStdString(invocation.error().detail).section('\n', 0, 0), expected);
    }

    // As a script with an unset variable gives them.
    void anEmptyWordIsRefused_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::newRow("alone") << QStringList{""};
        QTest::newRow("for a file") << QStringList{"--config", ""};
        QTest::newRow("for a code") << QStringList{"--register", ""};
        QTest::newRow("for a head") << QStringList{"--verify-journal", ""};
        QTest::newRow("for a profile") << QStringList{"--check-profile", ""};
        QTest::newRow("for a note") << QStringList{"--settle", "12", ""};
        QTest::newRow("behind all") << QStringList{"--config", "a", "--open-items", ""};
    }
    void anEmptyWordIsRefused()
    {
        QFETCH(QStringList, line);
        std::vector<std::string> words;
        for (const QString& word : line)
            words.push_back(word.toStdString());
        const auto invocation = parseCommandLine(words);
        QVERIFY(!invocation.ok());
        QVERIFY2(invocation.error().detail.find("empty word") != std::string::npos
                || invocation.error().detail.find("needs a note") != std::string::npos,
            invocation.error().detail.c_str());
    }

    void nothingMeansRunWithTheUsualFile()
    {
        const auto invocation = parseCommandLine({});
        QVERIFY(invocation->task == Task::Run);
        QCOMPARE(invocation->configFile, std::string("/etc/athena-kiosk/kiosk.toml"));
    }

    void aFileMayBeNamedEitherWay()
    {
        const auto direct = parseCommandLine(words("--check-config k.toml"));
        QVERIFY(direct->task == Task::CheckConfig);
        QCOMPARE(direct->configFile, std::string("k.toml"));
        const auto apart = parseCommandLine(words("--config k.toml --register ABCDEFGH23"));
        QVERIFY(apart->task == Task::Register);
        QCOMPARE(apart->configFile, std::string("k.toml"));
        QCOMPARE(apart->enrolmentCode, std::string("ABCDEFGH23"));
    }

    void theSelfTestMayBeNarrowedAndKeepPictures()
    {
        const auto narrow =
            parseCommandLine({"--self-test", "--only", "1080x1920 fr 100", "--save", "shots"});
        QVERIFY(narrow->task == Task::SelfTest);
        QCOMPARE(narrow->only, std::string("1080x1920 fr 100"));
        QCOMPARE(narrow->folder, std::string("shots"));
        QVERIFY(!narrow->everything);
        const auto all = parseCommandLine(words("--self-test --all"));
        QVERIFY(all->everything && all->only.empty() && all->folder.empty());
    }

    void anItemIsSettledWithANote()
    {
        const auto settled = parseCommandLine({"--settle", "12", "ticket 4711"});
        QVERIFY(settled && settled->task == Task::Settle);
        QCOMPARE(settled->item, 12U);
        QCOMPARE(settled->note, std::string("ticket 4711"));
        for (const std::vector<std::string>& words :
            std::vector<std::vector<std::string>>{{"--settle"}, {"--settle", "12"}, {"--settle", "0", "paid"},
                {"--settle", "x", "paid"}, {"--settle", "12x", "paid"}, {"--settle", "12", ""},
                {"--settle", "12", "a\nb"}, {"--settle", "12", std::string(61, 'a')}})
            QVERIFY(!parseCommandLine(words));
    }

    void theHeadThatAthenaWasToldMayFollow()
    {
        QCOMPARE(parseCommandLine(words("--verify-journal"))->journalHead, std::string());
        const QString head(64, 'A');
        QCOMPARE(parseCommandLine(words("--verify-journal " + head))->journalHead, std::string(64, 'a'));
    }

    void everyOptionThatIsTakenIsExplained()
    {
        const QString usage(usageText);
        for (const char* option : {"--check-config", "--self-test", "--register", "--open-items",
                 "--operator-looked", "--settle", "--verify-journal", "--check-profile", "--version",
                 "--help", "--config", "--all", "--only", "--save"})
            QVERIFY2(usage.contains(option), option);
    }
};

ATHENA_TEST(CommandLineTest)
#include "tst_command_line.moc"
