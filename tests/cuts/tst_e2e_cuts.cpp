// SPDX-License-Identifier: Apache-2.0
// The power goes at some of the kiosk's writes, syncs and sends, and some of its calls fail; tools/test cuts
// takes all of them.
#include "tests/cuts/campaign.h"
#include "tests/e2e/e2e_case.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::cuts;

class TestE2eCuts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wheneverThePowerGoesNothingIsLost();
};

void TestE2eCuts::wheneverThePowerGoesNothingIsLost()
{
    const CampaignSettings settings{e2e::E2eCase::programs(), ATHENA_CUTS_SEAM, 3};
    const auto whole = tryOnce(settings, {});
    QVERIFY2(whole.problem.isEmpty(), qPrintable(whole.problem));
    const auto first = firstCuts(whole.record);
    QCOMPARE(first.size(), std::size_t(2));

    // The longest first.
    std::vector<Trial> trials{{.first = first[0], .cut = Cut{"journal", 8, "before", "torn", 1}}};
    for (const auto& cut : spread(everyCut(whole.record.counts()), 5))
        trials.push_back({.cut = cut, .validatorToo = trials.size() % 2 == 1});
    trials.push_back(
        {.failing = Failing{"journal", whole.record.counts().value("journal") * 2 / 3, "short"}});

    QStringList seen;
    const auto tally = carryOut(settings, trials, [&](const Trial& trial, const Outcome& outcome) {
        if (!outcome.problem.isEmpty())
            seen += trial.text() + ": " + outcome.problem;
    });
    qInfo("%s", qPrintable(tally.text()));
    QVERIFY2(tally.isWell(), qPrintable(seen.join('\n')));
}

ATHENA_TEST(TestE2eCuts)
#include "tst_e2e_cuts.moc"
