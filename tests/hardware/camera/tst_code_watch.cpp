// SPDX-License-Identifier: Apache-2.0
// One scan for a code that is held up, however many frames show it.
#include "hardware/camera/code_watch.h"
#include "hardware/camera/grey_frame.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::hardware;
using namespace std::chrono_literals;

namespace {

std::string told(CodeWatch& watch, std::vector<std::string> texts, Clock now)
{
    const auto fact = watch.see(texts, now);
    if (!texts.empty())
        return "<not wiped>";
    if (!fact)
        return {};
    if (const auto* scanned = std::get_if<TextScanned>(&*fact))
        return scanned->text;
    switch (std::get<ScanRefused>(*fact).reason) {
    case ScanRefused::Reason::TooLong:
        return "<too long>";
    case ScanRefused::Reason::BadByte:
        return "<bad byte>";
    case ScanRefused::Reason::Several:
        break;
    }
    return "<several>";
}

} // namespace

class CodeWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCodeThatStaysIsOneScan();
    void aCodeThatWasGoneForASecondIsAnotherScan();
    void aCodeThatIsStillThereWhenLookingBeginsAnewIsTheSame();
    void afterAnotherVisitTheSameCodeIsAnotherScan();
    void severalCodesAreNotChosenFrom();
    void theSameCodeTwiceIsOne();
    void whatNoCodeTextHasIsRefused();
    void aPictureThatIsShorterThanItSaysIsNone();
    void luminanceIsTakenOutOfPairs();
};

void CodeWatchTest::aCodeThatStaysIsOneScan()
{
    CodeWatch watch;
    watch.begin(0s);
    QCOMPARE(told(watch, {}, 100ms), std::string());
    QCOMPARE(told(watch, {"a"}, 200ms), std::string("a"));
    for (Clock now = 300ms; now < 5s; now += 100ms)
        QCOMPARE(told(watch, {"a"}, now), std::string());
    QCOMPARE(told(watch, {"b"}, 5100ms), std::string("b"));
}

void CodeWatchTest::aCodeThatWasGoneForASecondIsAnotherScan()
{
    CodeWatch watch;
    watch.begin(0s);
    QCOMPARE(told(watch, {"a"}, 0ms), std::string("a"));
    QCOMPARE(told(watch, {"a"}, 999ms), std::string());
    QCOMPARE(told(watch, {"a"}, 1999ms), std::string("a"));
}

void CodeWatchTest::aCodeThatIsStillThereWhenLookingBeginsAnewIsTheSame()
{
    CodeWatch watch;
    watch.begin(0s);
    QCOMPARE(told(watch, {"a"}, 0ms), std::string("a"));
    watch.begin(8s);
    QCOMPARE(told(watch, {"a"}, 8100ms), std::string());
    QCOMPARE(told(watch, {"b"}, 8200ms), std::string("b"));
}

void CodeWatchTest::afterAnotherVisitTheSameCodeIsAnotherScan()
{
    CodeWatch watch;
    watch.begin(0s);
    QCOMPARE(told(watch, {"a"}, 0ms), std::string("a"));
    watch.begin(31s);
    QCOMPARE(told(watch, {"a"}, 31100ms), std::string("a"));
}

void CodeWatchTest::severalCodesAreNotChosenFrom()
{
    CodeWatch watch;
    watch.begin(0s);
    QCOMPARE(told(watch, {"a", "b"}, 0ms), std::string("<several>"));
    QCOMPARE(told(watch, {"b", "a"}, 100ms), std::string());
    QCOMPARE(told(watch, {"a"}, 200ms), std::string("a"));
}

void CodeWatchTest::theSameCodeTwiceIsOne()
{
    CodeWatch watch;
    watch.begin(0s);
    QCOMPARE(told(watch, {"a", "", "a"}, 0ms), std::string("a"));
}

void CodeWatchTest::whatNoCodeTextHasIsRefused()
{
    CodeWatch watch;
    watch.begin(0s);
    QCOMPARE(told(watch, {std::string("a\0b", 3)}, 0ms), std::string("<bad byte>"));
    QCOMPARE(told(watch, {"\x1b[2J"}, 100ms), std::string("<bad byte>"));
    QCOMPARE(told(watch, {"\xff\xfe"}, 200ms), std::string("<bad byte>"));
    QCOMPARE(told(watch, {std::string(4296, 'x')}, 300ms), std::string(4296, 'x'));
    QCOMPARE(told(watch, {std::string(4297, 'x')}, 400ms), std::string("<too long>"));
}

void CodeWatchTest::aPictureThatIsShorterThanItSaysIsNone()
{
    GreyFrame frame;
    const Bytes bytes(64 * 64);
    QVERIFY(takeLuminance(bytes, {64, 64, 64, 1, 0}, frame));
    QVERIFY(!takeLuminance(bytes, {64, 65, 64, 1, 0}, frame));
    QVERIFY(!takeLuminance(bytes, {65, 63, 64, 1, 0}, frame));
    QVERIFY(!takeLuminance(bytes, {64, 64, 64, 2, 0}, frame));
    QVERIFY(!takeLuminance(bytes, {64, 64, 64, 0, 0}, frame));
    QVERIFY(!takeLuminance(bytes, {-64, 64, 64, 1, 0}, frame));
    QVERIFY(!takeLuminance(bytes, {8192, 64, 8192, 1, 0}, frame));
    QVERIFY(!takeLuminance({}, {64, 64, 64, 1, 0}, frame));
    QCOMPARE(frame.size(), std::size_t{64 * 64});
}

void CodeWatchTest::luminanceIsTakenOutOfPairs()
{
    Bytes bytes(64 * 130);
    for (std::size_t y = 0; y < 64; ++y)
        for (std::size_t x = 0; x < 64; ++x)
            bytes[y * 130 + 2 * x + 1] = static_cast<std::uint8_t>(x + y);
    GreyFrame frame;
    QVERIFY(takeLuminance(bytes, {64, 64, 130, 2, 1}, frame));
    QCOMPARE(int(frame.pixels[0]), 0);
    QCOMPARE(int(frame.pixels[64 * 3 + 5]), 8);
}

ATHENA_TEST(CodeWatchTest)
#include "tst_code_watch.moc"
