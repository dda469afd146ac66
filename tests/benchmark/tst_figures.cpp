// SPDX-License-Identifier: Apache-2.0
// The benchmark counts right. How fast anything is, no test asserts.
#include "tests/benchmark/figures.h"
#include "tests/benchmark/frame_log.h"
#include "tests/benchmark/installed.h"
#include "tests/benchmark/movement_log.h"
#include "tests/benchmark/process_facts.h"
#include "tests/test_program.h"

#include <nlohmann/json.hpp>

#include <sstream>

using namespace kiosk::benchmark;

class TestFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineThatIsNoFrameIsRefused();
    void framesAreReadBack();
    void movementsAreReadBack();
    void aPictureThatThereWasTimeForIsMissed();
    void theMedianIsTheMiddle();
    void the95thPercentileIsReachedByFiveInAHundred();
    void theTableShowsTheSlowEndOfARateToo();
    void jsonHoldsTheMediansAndNothingWithoutAName();
    void pagesSharedWithTheMeasuringProgramsCountWhole();
    void onlyFilesCountAsMapped();
    void aFileHasOneOwner();
    void sizesAreInMillionsOfBytes();
};

void TestFigures::aLineThatIsNoFrameIsRefused()
{
    QVERIFY(!parseFrames("12 Idle\n"));
    QVERIFY(!parseFrames("soon Idle - -\n"));
    QVERIFY(parseFrames("")->empty());
}

void TestFigures::framesAreReadBack()
{
    const auto frames = parseFrames("12 Idle - -\n9876543210123 Insert ready $20.00\n");
    QVERIFY(frames.ok());
    QCOMPARE(frames->size(), std::size_t{2});
    QCOMPARE(frames->back().at, std::int64_t{9876543210123});
    QCOMPARE(frames->back().screen, std::string("Insert"));
    QCOMPARE(frames->back().paid, std::string("$20.00"));
}

void TestFigures::movementsAreReadBack()
{
    const auto log = parseMovements("first 9.5 41.25\nnext 4.0 16.5\nnext 5.0 17.5\nstill\n");
    QVERIFY(log.ok());
    QCOMPARE(log->firstMs, std::vector<double>{41.25});
    QCOMPARE(log->madeMs, (std::vector<double>{4.0, 5.0}));
    QCOMPARE(log->gapMs, (std::vector<double>{16.5, 17.5}));
    QCOMPARE(log->still, 1);
    QVERIFY(!parseMovements("next soon 16.5\n"));
    QVERIFY(!parseMovements("4.0 16.5\n"));
}

void TestFigures::aPictureThatThereWasTimeForIsMissed()
{
    QCOMPARE(missedPercent({16.6, 17.0, 15.0}), 0.0);
    QCOMPARE(missedPercent({16.6, 33.4, 16.6}), 25.0);
    QCOMPARE(missedPercent({}), 0.0);
}

void TestFigures::theMedianIsTheMiddle()
{
    QCOMPARE(median({7}), 7.0);
    QCOMPARE(median({9, 1, 5}), 5.0);
    QCOMPARE(median({4, 1, 2, 100}), 3.0);
}

void TestFigures::the95thPercentileIsReachedByFiveInAHundred()
{
    QCOMPARE(percentile95({7}), 7.0);
    QCOMPARE(percentile95({1, 2}), 2.0);
    std::vector<double> hundred;
    for (int i = 100; i >= 1; --i)
        hundred.push_back(i);
    QCOMPARE(percentile95(hundred), 95.0);
}

void TestFigures::theTableShowsTheSlowEndOfARateToo()
{
    std::ostringstream out;
    printTable({{"", "a rate", {10, 20, 30}, false}, {"", "a time", {10, 20, 30}}, {"", "nothing", {}}}, out);
    std::istringstream lines(out.str());
    std::string line;
    std::getline(lines, line);
    std::getline(lines, line);
    QCOMPARE(QString::fromStdString(line).simplified(), QString("a rate 20.0 10.0 3 - -"));
    std::getline(lines, line);
    QCOMPARE(QString::fromStdString(line).simplified(), QString("a time 20.0 30.0 3 - -"));
    QVERIFY(!std::getline(lines, line));
}

void TestFigures::jsonHoldsTheMediansAndNothingWithoutAName()
{
    const auto object = nlohmann::json::parse(
        json({{"start_ms", "", {310, 300, 320}}, {"", "unnamed", {1}}, {"idle_cpu_percent", "", {0.25}}}));
    QCOMPARE(object.size(), std::size_t{2});
    QCOMPARE(object["start_ms"].get<double>(), 310.0);
    QCOMPARE(object["idle_cpu_percent"].get<double>(), 0.25);
    QVERIFY(nlohmann::json::parse(json({})).empty());
}

void TestFigures::pagesSharedWithTheMeasuringProgramsCountWhole()
{
    constexpr auto smaps = "7f10-7f20 r-xp 00000000 08:01 42    /usr/lib/libshared.so\n"
                           "Size: 64 kB\nRss:  1000 kB\nPss:  500 kB\n"
                           "7f20-7f30 r-xp 00000000 08:01 43    /usr/lib/libother.so\n"
                           "Rss:  1000 kB\nPss:  250 kB\nPss_Dirty: 7 kB\n"
                           "7f30-7f40 rw-p 00000000 00:00 0     [heap]\n"
                           "Rss:  10 kB\nPss:  10 kB\nVmFlags: rd wr\n";
    const Memory memory = memoryOf(smaps, {"/usr/lib/libshared.so"});
    QCOMPARE(memory.residentMb, 2010 * 1024 / 1e6);
    QCOMPARE(memory.proportionalMb, 1260 * 1024 / 1e6);
}

void TestFigures::onlyFilesCountAsMapped()
{
    const auto files = mappedFiles("7f10-7f20 r-xp 00000000 08:01 42    /usr/lib/liba.so\n"
                                   "7f20-7f30 rw-p 00000000 00:00 0     [heap]\n"
                                   "7f30-7f40 rw-p 00000000 00:00 0\n");
    QCOMPARE(files, std::set<std::string>{"/usr/lib/liba.so"});
}

void TestFigures::aFileHasOneOwner()
{
    const auto owners = ownersIn("libc6:amd64: /lib/x86_64-linux-gnu/libc.so.6\n"
                                 "fonts-inter: /usr/share/fonts/opentype/inter/Inter.otf\n"
                                 "one, two: /usr/lib\n"
                                 "diversion by dash from: /bin/sh\n");
    QCOMPARE(owners, (std::set<std::string>{"libc6", "fonts-inter"}));
}

void TestFigures::sizesAreInMillionsOfBytes()
{
    const auto sizes = sizesIn("libc6 12986\nfonts-inter 1000\n");
    QCOMPARE(sizes.size(), std::size_t{2});
    QCOMPARE(sizes.at("fonts-inter"), 1.024);
}

ATHENA_TEST(TestFigures)
#include "tst_figures.moc"
