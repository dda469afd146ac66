// SPDX-License-Identifier: Apache-2.0
#include "hardware/bench/bench_client.h"
#include "hardware/bench/bench_directory.h"
#include "hardware/bench/bench_state.h"
#include "hardware/bench/command_line.h"
#include "hardware/bench/wire_journal.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::bench;

namespace {

std::string trouble(const QStringList& words)
{
    const auto line = parseCommandLine(words, QStringLiteral("/run/here"));
    return line ? "none" : line.error().detail;
}

hardware::EscPosSimulator::State printedState()
{
    using namespace hardware;
    EscPosSimulator::State state;
    state.paperDots = 1234;
    state.faults = {.coverOpen = true, .silent = true};
    state.cutterJammed = true;
    state.pagesPrinted = 9;
    PrintedPage page;
    page.items = {PrintedText{"Größe", PrintText::Align::Right, true, false, 2, 2},
        PrintedQr{"bitcoin:x", PrintText::Align::Centre, 6, escpos::QrLevel::Q},
        PrintedRaster{{2, 1, {0xf0, 0x01}}, PrintText::Align::Left}, PrintedGap{68}};
    page.cut = true;
    state.pages = {page, PrintedPage{{PrintedGap{3}}, false}};
    return state;
}

} // namespace

class TestBenchCommandLine : public QObject {
    Q_OBJECT

private slots:
    void wrongUseIsNamed();
    void wrongUseIsNamedWhereNoBenchRuns_data();
    void wrongUseIsNamedWhereNoBenchRuns();
    void helpIsGivenWhereverItIsAskedFor();
    void withoutADirectoryNothingRuns();
    void theDirectoryComesFirst();
    void serveTakesItsOptions();
    void aDamagedStateFileIsRefused_data();
    void aDamagedStateFileIsRefused();
    void aStateFileWithHostileNumbersIsTamed();
    void theStateComesBackAsItWas();
    void aDirectoryOpenToOthersIsRefused();
    void oneBenchADirectory();
    void pollingIsCountedNotRepeated();
};

void TestBenchCommandLine::wrongUseIsNamed()
{
    QCOMPARE(trouble({}), "a command is missing");
    QCOMPARE(trouble({"--state"}), "--state needs a value");
    QCOMPARE(trouble({"--statee", "b", "insert", "20"}), "there is no option --statee");
    QCOMPARE(trouble({"serve", "--speed", "0"}), "--speed is a whole number from 1 to 100");
    QCOMPARE(trouble({"serve", "--speed", "fast"}), "--speed is a whole number from 1 to 100");
    QCOMPARE(trouble({"serve", "--colour"}), "serve does not know --colour");
    QCOMPARE(trouble({"serve", "--state"}), "--state needs a value");
    QCOMPARE(trouble({"serve", "--no-window", "--grab", "a.png"}), "--grab needs the window");
}

void TestBenchCommandLine::wrongUseIsNamedWhereNoBenchRuns_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<std::string>("why");
    const auto row = [](const char* words, const char* why) {
        QTest::addRow("%s", words) << QString::fromLatin1(words) << std::string(why);
    };
    row("insertt 20", "there is no command insertt");
    row("insert", "use: insert VALUE [--wait SECONDS]");
    row("insert 20 --wait", "use: insert VALUE [--wait SECONDS]");
    row("insert 20 --wait soon", "soon is no number of seconds");
    row("pull hard", "use: pull");
    row("quit now", "use: quit");
    row("clear --all", "use: clear [NAME...]");
    row("state --xml", "use: state [--json]");
    row("receipt --save", "use: receipt --save FILE | --text");
    row("scan --upside-down text", "use: scan [--twice|--half|--stalled] [--] TEXT");
    row("headphones on", "use: headphones in|out");
    row("wait-receipt", "use: wait-receipt N [SECONDS]");
    row("wait-receipt one", "use: wait-receipt N [SECONDS]");
}

void TestBenchCommandLine::wrongUseIsNamedWhereNoBenchRuns()
{
    QFETCH(QString, words);
    QFETCH(std::string, why);
    const QTemporaryDir nobody;
    const auto said = runClient(nobody.path(), words.split(' '));
    QVERIFY(!said);
    QCOMPARE(said.error().code, Errc::Malformed);
    QCOMPARE(said.error().detail, why);
    QCOMPARE(runClient(nobody.path(), {"insert", "20"}).error().code, Errc::NotFound);
}

void TestBenchCommandLine::helpIsGivenWhereverItIsAskedFor()
{
    for (const char* words : {"help", "--help", "-h", "serve --help", "insert -h", "phone --help"}) {
        const auto line = parseCommandLine(QString::fromLatin1(words).split(' '), {});
        QVERIFY2(line && std::holds_alternative<HelpWanted>(*line), words);
    }
    // A code that reads like it can still be held in front of the scanner.
    const auto scans = parseCommandLine({"scan", "--half", "-h"}, "/run/here");
    QVERIFY(scans && std::holds_alternative<ClientCommand>(*scans));
}

void TestBenchCommandLine::withoutADirectoryNothingRuns()
{
    QVERIFY(!parseCommandLine({"insert", "20"}, QString()));
    QVERIFY(!parseCommandLine({"serve"}, QString()));
    QVERIFY(parseCommandLine({"--help"}, QString()));
}

void TestBenchCommandLine::theDirectoryComesFirst()
{
    const auto usual = std::get<ClientCommand>(*parseCommandLine({"insert", "20"}, "/run/here"));
    QCOMPARE(usual.directory, "/run/here");
    QCOMPARE(usual.words, (QStringList{"insert", "20"}));
    const auto own =
        std::get<ClientCommand>(*parseCommandLine({"--state", "/x", "scan", "--state"}, "/run/here"));
    QCOMPARE(own.directory, "/x");
    QCOMPARE(own.words, (QStringList{"scan", "--state"}));
    const auto relative = std::get<ClientCommand>(*parseCommandLine({"--state", "build/bench/", "wire"}, {}));
    QCOMPARE(relative.directory, QDir::currentPath() + "/build/bench");
}

void TestBenchCommandLine::serveTakesItsOptions()
{
    const auto line = parseCommandLine({"serve", "--state", "/x", "--no-window", "--speed", "5",
                                           "--control-file", "/c", "--currency", "EUR"},
        {});
    const auto options = std::get<ServeOptions>(*line);
    QCOMPARE(options.directory, "/x");
    QVERIFY(options.window == false);
    QCOMPARE(options.speed, 5);
    QCOMPARE(options.controlFile, "/c");
    QCOMPARE(options.currency, "EUR");
    QVERIFY(!std::get<ServeOptions>(*parseCommandLine({"serve"}, "/run/here")).window.has_value());
}

void TestBenchCommandLine::aDamagedStateFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("{\"format\":");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("another format") << QByteArray(
        R"({"format":"kiosk","version":1,"validator":"","printer":{}})");
    QTest::newRow("another version") << QByteArray(
        R"({"format":"athena-bench-state","version":2,"validator":"","printer":{}})");
    QTest::newRow("no printer") << QByteArray(
        R"({"format":"athena-bench-state","version":1,"validator":""})");
}

void TestBenchCommandLine::aDamagedStateFileIsRefused()
{
    QFETCH(QByteArray, text);
    const auto state = parseState(text);
    QVERIFY(!state);
    QCOMPARE(state.error().code, Errc::Corrupt);
}

void TestBenchCommandLine::aStateFileWithHostileNumbersIsTamed()
{
    const auto state = parseState(R"({"format":"athena-bench-state","version":1,"validator":"",
        "printer":{"paper":-5,"printed":-1,"pages":[{"items":[{"raster":"AA==","width":65535,"height":65535},
        {"text":"x","align":77,"width":0,"height":9999},{"qr":"x","module":-3,"level":12},{"gap":-7}]}]}})");
    QVERIFY(state);
    QCOMPARE(state->printer.paperDots, 0);
    const auto& items = state->printer.pages.at(0).items;
    QVERIFY(std::holds_alternative<hardware::PrintedGap>(items.at(0)));
    QCOMPARE(std::get<hardware::PrintedText>(items.at(1)).height, 8);
    QCOMPARE(std::get<hardware::PrintedQr>(items.at(2)).moduleDots, 1);
    QCOMPARE(std::get<hardware::PrintedGap>(items.at(3)).dots, 0);
}

void TestBenchCommandLine::theStateComesBackAsItWas()
{
    const BenchState state{"note 65 escrow\nbox 61 3\n", printedState()};
    const auto again = parseState(stateText(state));
    QVERIFY(again);
    QCOMPARE(again->validator, state.validator);
    QVERIFY(again->printer == state.printer);
}

void TestBenchCommandLine::aDirectoryOpenToOthersIsRefused()
{
    QTemporaryDir parent;
    const auto path = parent.filePath("open");
    QVERIFY(QDir().mkpath(path + "/with/content"));
    QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x7755)));
    const auto lock = openBenchDirectory(path);
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, Errc::Io);
    const auto closed = QFileInfo(path).permissions();
    QVERIFY((closed & QFile::ReadOther) != 0); // and it is left as it was
}

void TestBenchCommandLine::oneBenchADirectory()
{
    QTemporaryDir parent;
    const auto path = parent.filePath("bench");
    auto first = openBenchDirectory(path);
    QVERIFY(first);
    QCOMPARE(QFileInfo(path).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    const auto lockFile = QFileInfo(path + "/bench.lock").permissions();
    QCOMPARE(lockFile & QFile::Permissions(0x1077), QFile::Permissions());
    const auto second = openBenchDirectory(path);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Errc::AlreadyExists);
    first->reset();
    QVERIFY(openBenchDirectory(path));
}

void TestBenchCommandLine::pollingIsCountedNotRepeated()
{
    WireJournal wire;
    for (int i = 0; i < 3; ++i) {
        wire.add("validator", true, "11 STATUS REQUEST");
        wire.add("validator", false, "13 ESCROW 65");
    }
    wire.add("validator", true, "41 STACK-1");
    wire.add("validator", false, "14 STACKING");
    QCOMPARE(wire.lines(),
        (QStringList{"validator > 11 STATUS REQUEST  x3", "validator < 13 ESCROW 65  x3",
            "validator > 41 STACK-1", "validator < 14 STACKING"}));
    QCOMPARE(wire.summary("validator", 2), "41 STACK-1 → 14 STACKING");
    QCOMPARE(wire.summary("validator", 9), "13 ESCROW 65 → 41 STACK-1 → 14 STACKING");
    for (int i = 0; i < 1000; ++i)
        wire.add("scanner", false, QString::number(i));
    QCOMPARE(wire.lines().size(), 200);
}

ATHENA_TEST(TestBenchCommandLine)
#include "tst_bench_command_line.moc"
