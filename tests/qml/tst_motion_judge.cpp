// SPDX-License-Identifier: Apache-2.0
// Motion is left out where the machine cannot hold 60 frames a second.
#include "qml/motion_judge.h"
#include "tests/test_program.h"

using namespace kiosk;

namespace {

constexpr std::int64_t second = 1'000'000'000;

// A movement of 200 ms with a frame every so many milliseconds, which begins at `start`.
std::vector<std::int64_t> every(double milliseconds, std::int64_t start = 0)
{
    std::vector<std::int64_t> moments;
    for (double at = 0; at <= 200; at += milliseconds)
        moments.push_back(start + static_cast<std::int64_t>(at * 1'000'000));
    return moments;
}

} // namespace

class MotionJudgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesThatThereWasTimeForAreMissed()
    {
        QCOMPARE(countFrames({}).missed, 0);
        QCOMPARE(countFrames(every(16.67)).missed, 0);
        QCOMPARE(countFrames(every(20)).missed, 0); // a timer's jitter is no lost frame
        QCOMPARE(countFrames(every(33.4)).missed, 5);
        QCOMPARE(countFrames({0, 100'000'000}).missed, 5);
    }
    void aMachineThatHoldsThePaceMoves()
    {
        MotionJudge judge;
        for (int i = 0; i < 10; ++i)
            judge.moved(every(16.67, i * second));
        QVERIFY(judge.mayMove(10 * second));
    }
    void oneJerkIsForgivenAndTwoAreNot()
    {
        MotionJudge judge;
        judge.moved(every(40));
        QVERIFY(judge.mayMove(second));
        judge.moved(every(16.67, second));
        judge.moved(every(40, 2 * second));
        QVERIFY(judge.mayMove(3 * second));
        judge.moved(every(40, 3 * second));
        QVERIFY(!judge.mayMove(4 * second));
    }
    void afterAPauseItIsTriedAgain()
    {
        MotionJudge judge;
        judge.moved(every(40, 0));
        judge.moved(every(40, second));
        QVERIFY(!judge.mayMove(29 * 60 * second));
        QVERIFY(judge.mayMove(31 * 60 * second));
        judge.moved(every(40, 31 * 60 * second));
        QVERIFY(!judge.mayMove(32 * 60 * second));
        judge.moved(every(16.67, 62 * 60 * second));
        QVERIFY(judge.mayMove(62 * 60 * second + 1));
    }
    void aMovementThatWasCutShortTellsNothing()
    {
        MotionJudge judge;
        for (int i = 0; i < 5; ++i)
            judge.moved({i * second, i * second + 30'000'000});
        judge.moved({});
        QVERIFY(judge.mayMove(6 * second));
    }
};

ATHENA_TEST(MotionJudgeTest)
#include "tst_motion_judge.moc"
