// SPDX-License-Identifier: Apache-2.0
#include "hardware/scanner/line_scanner.h"
#include "hardware/scanner/line_scanner_simulator.h"
#include "hardware/scanner/scanned_text.h"
#include "tests/test_program.h"

#include <random>

using namespace kiosk;
using namespace kiosk::hardware;
using std::chrono::milliseconds;

namespace {

std::string told(const std::vector<ScannerFact>& facts)
{
    std::string all;
    for (const auto& fact : facts) {
        if (const auto* scan = std::get_if<TextScanned>(&fact))
            all += "[" + scan->text + "]";
        else if (const auto* refused = std::get_if<ScanRefused>(&fact))
            all += refused->reason == ScanRefused::Reason::TooLong ? "<too long>" : "<bad byte>";
        else
            all += std::holds_alternative<ScannerOnline>(fact) ? "<online>" : "<offline>";
    }
    return all;
}

// An armed scanner, and what it says to bytes and time.
struct Bench {
    explicit Bench(LineScannerOptions options = {})
        : scanner(std::move(options))
    {
        scanner.opened(now);
        scanner.arm(now);
    }
    std::string hears(const std::string& bytes) { return told(scanner.received(asBytes(bytes), now).facts); }
    std::string after(milliseconds time)
    {
        now += time;
        return told(scanner.tick(now).facts);
    }
    // Until the simulator has nothing more to say and the scanner nothing to wait for.
    std::string follows(LineScannerSimulator& simulator)
    {
        std::string all;
        for (auto next = wake(simulator); next != Clock::max(); next = wake(simulator)) {
            now = std::max(now, next);
            all += hears([bytes = simulator.tick(now)] { return std::string(bytes.begin(), bytes.end()); }());
            all += told(scanner.tick(now).facts);
        }
        return all;
    }
    Clock wake(const LineScannerSimulator& simulator) const
    {
        return std::min(simulator.nextWake(), scanner.nextWake());
    }

    LineScanner scanner;
    Clock now{1000};
};

const std::string address = "bitcoin:tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx?amount=0.01";

} // namespace

class TestLineScanner : public QObject {
    Q_OBJECT

private slots:
    void aControlByteRefusesTheWholeScan_data();
    void aControlByteRefusesTheWholeScan();
    void aRefusedScanDoesNotSpoilTheNext();
    void tooLongIsSaidOnceAndTheNextScanIsRead();
    void theLimitItselfIsAccepted();
    void anUnarmedScannerDeliversNothing();
    void aScanThatBeganBeforeArmingIsDropped();
    void armingForgetsWhatCameBefore();
    void disarmingInTheMiddleDropsTheScan();
    void aScanWithoutAnEndNeverRunsIntoTheNext();
    void aLostLineDropsWhatWasHalfRead();
    void linesEndInEveryWay();
    void theScanIsTheSameInAnySplit();
    void thePrefixIsTakenOffTheFrontOnly();
    void theSameTextWithinTwoSecondsIsOneScan();
    void anotherTextInBetweenIsNoRepeat();
    void utf8IsAccepted();
    void theSimulatorsHabitsAreSurvived();
    void anyBytesAreSurvived();
};

void TestLineScanner::aControlByteRefusesTheWholeScan_data()
{
    QTest::addColumn<QByteArray>("scan");
    QTest::newRow("NUL") << QByteArray("abc\0def", 7);
    QTest::newRow("ESC") << QByteArray("abc\x1b[0m");
    QTest::newRow("group separator") << QByteArray("abc\x1d"
                                                   "def");
    QTest::newRow("tab") << QByteArray("abc\tdef");
    QTest::newRow("DEL") << QByteArray("abc\x7f");
    QTest::newRow("at the front") << QByteArray("\x01"
                                                "abc");
    QTest::newRow("C1 control in UTF-8") << QByteArray("abc\xc2\x85");
    QTest::newRow("lone continuation") << QByteArray("abc\x80");
    QTest::newRow("cut sequence") << QByteArray("abc\xe2\x82");
    QTest::newRow("overlong slash") << QByteArray("abc\xc0\xaf");
    QTest::newRow("surrogate") << QByteArray("abc\xed\xa0\x80");
    QTest::newRow("beyond Unicode") << QByteArray("abc\xf4\x90\x80\x80");
    QTest::newRow("FF") << QByteArray("abc\xff");
}

void TestLineScanner::aControlByteRefusesTheWholeScan()
{
    QFETCH(QByteArray, scan);
    Bench bench;
    QCOMPARE(bench.hears(scan.toStdString() + "\r"), "<bad byte>");
}

void TestLineScanner::aRefusedScanDoesNotSpoilTheNext()
{
    Bench bench;
    QCOMPARE(bench.hears("a\x02z\rnext\r"), "<bad byte>[next]");
}

void TestLineScanner::tooLongIsSaidOnceAndTheNextScanIsRead()
{
    Bench bench;
    QCOMPARE(bench.hears(std::string(20000, 'x')), "<too long>");
    QCOMPARE(bench.hears("yyy\rnext\r"), "[next]");
    QCOMPARE(bench.hears(std::string(5000, 'x')), "<too long>");
    QCOMPARE(bench.after(milliseconds(50)), "");
    QCOMPARE(bench.hears("after silence\r"), "[after silence]");
}

void TestLineScanner::theLimitItselfIsAccepted()
{
    Bench bench({.line = {}, .prefix = "]Q1"});
    const std::string longest(4096, 'x');
    QCOMPARE(bench.hears("]Q1" + longest + "\r"), "[" + longest + "]");
    QCOMPARE(bench.hears("]Q1" + longest + "x\r"), "<too long>");
}

void TestLineScanner::anUnarmedScannerDeliversNothing()
{
    Bench bench;
    bench.scanner.disarm(bench.now);
    QCOMPARE(bench.hears(address + "\r"), "");
    QCOMPARE(bench.hears("\x01\r"), "");
    QCOMPARE(bench.hears(std::string(5000, 'x') + "\r"), "");
}

void TestLineScanner::aScanThatBeganBeforeArmingIsDropped()
{
    Bench bench;
    bench.scanner.disarm(bench.now);
    QCOMPARE(bench.hears("bitcoin:tb1qw508d6qej"), "");
    bench.scanner.arm(bench.now);
    QCOMPARE(bench.hears("xtdg4y5r3\rnext\r"), "[next]");
}

void TestLineScanner::armingForgetsWhatCameBefore()
{
    Bench bench;
    QCOMPARE(bench.hears("half"), "");
    bench.scanner.arm(bench.now);
    QCOMPARE(bench.hears("other half\r"), "");
    QCOMPARE(bench.hears("same\r"), "[same]");
    bench.scanner.arm(bench.now);
    QCOMPARE(bench.hears("same\r"), "[same]");
}

void TestLineScanner::disarmingInTheMiddleDropsTheScan()
{
    Bench bench;
    QCOMPARE(bench.hears("half"), "");
    bench.scanner.disarm(bench.now);
    bench.scanner.arm(bench.now);
    QCOMPARE(bench.hears("rest\rnext\r"), "[next]");
}

void TestLineScanner::aScanWithoutAnEndNeverRunsIntoTheNext()
{
    Bench bench;
    QCOMPARE(bench.hears("first"), "");
    QCOMPARE(bench.scanner.nextWake(), bench.now + milliseconds(50));
    QCOMPARE(bench.after(milliseconds(49)), "");
    QCOMPARE(bench.after(milliseconds(1)), "[first]");
    QCOMPARE(bench.scanner.nextWake(), Clock::max());
    QCOMPARE(bench.hears("second"), "");
    bench.now += milliseconds(60); // nobody ticked in between
    QCOMPARE(bench.hears("third\r"), "[second][third]");
}

void TestLineScanner::aLostLineDropsWhatWasHalfRead()
{
    Bench bench;
    QCOMPARE(bench.hears("half"), "");
    QCOMPARE(told(bench.scanner.closed(bench.now).facts), "<offline>");
    QCOMPARE(told(bench.scanner.opened(bench.now).facts), "<online>");
    QCOMPARE(bench.hears("whole\r"), "[whole]");
}

void TestLineScanner::linesEndInEveryWay()
{
    Bench bench;
    QCOMPARE(bench.hears("\r\n\r\rone\rtwo\nthree\r\nfour\n\r\n"), "[one][two][three][four]");
}

void TestLineScanner::theScanIsTheSameInAnySplit()
{
    const auto wire = address + "\r\nAAA\rBBB\n";
    for (std::size_t cut = 0; cut <= wire.size(); ++cut) {
        Bench bench;
        const auto first = bench.hears(wire.substr(0, cut));
        bench.after(milliseconds(10));
        QCOMPARE(first + bench.hears(wire.substr(cut)), "[" + address + "][AAA][BBB]");
    }
}

void TestLineScanner::thePrefixIsTakenOffTheFrontOnly()
{
    Bench bench({.line = {}, .prefix = "\x02]Q1"});
    QCOMPARE(bench.hears("\x02]Q1code\r"), "[code]");
    QCOMPARE(bench.hears("plain\r"), "[plain]");
    QCOMPARE(bench.hears("in]Q1side\r"), "[in]Q1side]");
    QCOMPARE(bench.hears("\x02]Q1\r"), "");
    QCOMPARE(bench.hears("in\x02]Q1side\r"), "<bad byte>");
}

void TestLineScanner::theSameTextWithinTwoSecondsIsOneScan()
{
    Bench bench;
    QCOMPARE(bench.hears("code\rcode\r"), "[code]");
    bench.now += milliseconds(1999);
    QCOMPARE(bench.hears("code\r"), "");
    bench.now += milliseconds(2000);
    QCOMPARE(bench.hears("code\r"), "[code]");
}

void TestLineScanner::anotherTextInBetweenIsNoRepeat()
{
    Bench bench;
    QCOMPARE(bench.hears("one\rtwo\rone\r"), "[one][two][one]");
}

void TestLineScanner::utf8IsAccepted()
{
    Bench bench;
    QCOMPARE(bench.hears("Grüße ₿ 😀\r"), "[Grüße ₿ 😀]");
}

void TestLineScanner::theSimulatorsHabitsAreSurvived()
{
    using Simulator = LineScannerSimulator;
    for (const auto terminator : {Simulator::Terminator::Cr, Simulator::Terminator::Lf,
             Simulator::Terminator::CrLf, Simulator::Terminator::None}) {
        Bench bench({.line = {}, .prefix = "]Q1"});
        Simulator simulator({.terminator = terminator, .prefix = "]Q1"});
        simulator.present(address, bench.now);
        QCOMPARE(bench.follows(simulator), "[" + address + "]");
        bench.now += milliseconds(5000);
        simulator.presentTwice(address, bench.now);
        QCOMPARE(bench.follows(simulator), "[" + address + "]");
        simulator.noise({0xf8, 0x00, 0x1b, '\r'}, bench.now);
        QCOMPARE(bench.follows(simulator), "<bad byte>");
        simulator.presentHalf("abcdefghi", bench.now);
        QCOMPARE(bench.follows(simulator), "[abc]");
        simulator.presentStalled("stalled", bench.now);
        QCOMPARE(bench.follows(simulator), "[st][alled]");
        simulator.present("lost", bench.now);
        simulator.unplugged();
        QCOMPARE(bench.follows(simulator), "");
    }
}

void TestLineScanner::anyBytesAreSurvived()
{
    Bench bench({.line = {}, .prefix = "]Q1"});
    std::minstd_rand random(3);
    for (int round = 0; round < 20000; ++round) {
        std::string bytes;
        for (auto left = random() % 8; left > 0; --left)
            bytes += static_cast<char>(random() % 256);
        for (const auto& fact : bench.scanner.received(asBytes(bytes), bench.now).facts) {
            if (const auto* scan = std::get_if<TextScanned>(&fact))
                QVERIFY(isCodeText(scan->text) && !scan->text.empty());
        }
        bench.now += milliseconds(random() % 60);
    }
    bench.after(milliseconds(2000));
    QCOMPARE(bench.hears("whole\r"), "[whole]");
}

ATHENA_TEST(TestLineScanner)
#include "tst_line_scanner.moc"
