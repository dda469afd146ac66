// SPDX-License-Identifier: Apache-2.0
// The soak's judgement: what is a leak and what is not.
#include "tests/soak/growth.h"
#include "tests/test_program.h"

#include <unistd.h>

using namespace kiosk;
using namespace kiosk::soak;

namespace {

// A hundred samples, one a second, of what `resident` says.
template <class Resident> std::vector<Sample> hundred(const Resident& resident)
{
    std::vector<Sample> samples;
    for (int at = 0; at < 100; ++at)
        samples.push_back({static_cast<double>(at), resident(at), 20, 5});
    return samples;
}

} // namespace

class TestGrowth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProcessThatHasEndedHasNoSize();
    void tooFewSamplesSayNothing();
    void whatHappensBeforeItIsWarmDoesNotCount();
    void twoPercentAreALeak();
    void oneOutlierIsNone();
    void aDescriptorMoreIsALeak();
    void thisProcessHasASize();
};

void TestGrowth::aProcessThatHasEndedHasNoSize() { QVERIFY(!sampleOf(0x7FFFFFFF, 0)); }

void TestGrowth::tooFewSamplesSayNothing()
{
    QVERIFY(!growthOf({}, 0));
    QVERIFY(!growthOf(hundred([](int) { return 1000.0; }), 95));
}

void TestGrowth::whatHappensBeforeItIsWarmDoesNotCount()
{
    const auto growth = growthOf(hundred([](int second) { return second < 10 ? 500.0 : 1000.0; }), 10);
    QVERIFY(growth.ok());
    QCOMPARE(growth->residentPercent(), 0.0);
    QVERIFY(!growth->isLeak());
}

void TestGrowth::twoPercentAreALeak()
{
    const auto growth = growthOf(hundred([](int second) { return 1000.0 + 0.25 * second; }), 10);
    QVERIFY(growth.ok());
    QVERIFY(growth->residentPercent() > 1.5);
    QVERIFY(growth->isLeak());
}

void TestGrowth::oneOutlierIsNone()
{
    const auto growth = growthOf(hundred([](int second) { return second == 97 ? 2000.0 : 1000.0; }), 10);
    QVERIFY(growth.ok());
    QVERIFY(!growth->isLeak());
}

void TestGrowth::aDescriptorMoreIsALeak()
{
    auto samples = hundred([](int) { return 1000.0; });
    samples.back().descriptors = 21;
    QVERIFY(growthOf(samples, 10)->isLeak());
}

void TestGrowth::thisProcessHasASize()
{
    const auto sample = sampleOf(::getpid(), 1.5);
    QVERIFY(sample.ok());
    QVERIFY(sample->residentKib > 1000);
    QVERIFY(sample->descriptors >= 3);
    QCOMPARE(sample->seconds, 1.5);
}

ATHENA_TEST(TestGrowth)
#include "tst_growth.moc"
