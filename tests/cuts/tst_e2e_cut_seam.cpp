// SPDX-License-Identifier: Apache-2.0
// The seam reaches every write, sync and send: the kernel counts the same. And cuts by the kernel's own means
// come out as those of the seam do.
#include <QFileInfo>

#include "tests/cuts/campaign.h"
#include "tests/cuts/customer_walk.h"
#include "tests/cuts/tracing.h"
#include "tests/e2e/e2e_case.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::cuts;

class TestE2eCutSeam : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theKernelCountsTheSameCalls();
    void aCutByTheKernelLosesNothing_data();
    void aCutByTheKernelLosesNothing();

private:
    QMap<QString, QString> serial(CutStand& stand) const;
    Record m_whole; // of a purchase that nothing cuts
};

void TestE2eCutSeam::initTestCase()
{
    if (const auto problem = tracingProblem(); !problem.isEmpty())
        QSKIP(qPrintable("NOT CHECKED that the seam misses no call: " + problem));
}

QMap<QString, QString> TestE2eCutSeam::serial(CutStand& stand) const
{
    QMap<QString, QString> lines;
    for (const auto* name : {"validator", "scanner", "printer"})
        lines[name] = QFileInfo(stand.stand().path(QStringLiteral("bench/") + name)).canonicalFilePath();
    return lines;
}

void TestE2eCutSeam::theKernelCountsTheSameCalls()
{
    CutStand stand(e2e::E2eCase::programs(), ATHENA_CUTS_SEAM);
    STEP(stand.prepare());
    const auto trace = stand.stand().path("trace");
    STEP(stand.start({.wrapper = countingTracer(trace)}));
    STEP(buysWithTwoBills(stand, 1));
    STEP(stand.stand().robot("quit"));
    QVERIFY(stand.stand().kioskProcess().waitForFinished(10'000));

    m_whole = stand.record();
    QMap<QString, int> seam;
    for (const auto& boundary : m_whole.boundaries())
        ++seam[boundary.channel + " " + boundary.call];
    const auto storage = QFileInfo(stand.stand().path("storage")).canonicalFilePath();
    const auto kernel = tracedCounts(trace, storage, serial(stand));
    qInfo() << "boundaries:" << kernel;
    QVERIFY(kernel.value("journal fdatasync") > 20 && kernel.value("journal pwrite64") > 40);
    QVERIFY(kernel.value("athena write") + kernel.value("athena sendto") > 5);
    QVERIFY(kernel.value("validator write") > 20 && kernel.value("printer write") > 5);
    QCOMPARE(seam, kernel);
}

void TestE2eCutSeam::aCutByTheKernelLosesNothing_data()
{
    constexpr auto log = "storage/journal.db-wal";
    QTest::addColumn<NamedMoment>("moment");
    QTest::newRow("at a sync, the first bill on its way")
        << NamedMoment{"fdatasync", log, "event BillApproved", 1};
    QTest::newRow("at a write, the second bill stacked")
        << NamedMoment{"pwrite64", log, "event BillCommitted", 2};
    QTest::newRow("at the order to stack, or a poll beside it")
        << NamedMoment{"write", "bench/validator", " fc0541", 1};
}

void TestE2eCutSeam::aCutByTheKernelLosesNothing()
{
    QFETCH(const NamedMoment, moment);
    const CampaignSettings settings{e2e::E2eCase::programs(), ATHENA_CUTS_SEAM};
    if (m_whole.lines().empty())
        m_whole = tryOnce(settings, {}).record;
    const auto cut = kernelCutAt(m_whole, moment);
    QVERIFY(cut.number > 0);
    qInfo() << moment.call << cut.number;
    const auto outcome = tryOnce(settings, {.byKernel = cut});
    QVERIFY2(outcome.problem.isEmpty(), qPrintable(outcome.problem));
    QVERIFY(outcome.reached);
    QCOMPARE(outcome.unaccounted, 0);
    QCOMPARE(outcome.twice, 0);
}

ATHENA_TEST(TestE2eCutSeam)
#include "tst_e2e_cut_seam.moc"
