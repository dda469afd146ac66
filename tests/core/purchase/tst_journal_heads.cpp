// SPDX-License-Identifier: Apache-2.0
// The journal's head that a request names is the same at every attempt.
#include "core/purchase/journal_heads.h"
#include "purchase_driver.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::test;

namespace {

constexpr Ask buying{AskKind::Purchase, 0};

std::string hashOfRow(std::size_t row) { return std::string(60, '0') + std::to_string(1000 + row); }

// As a kiosk is told, row by row, from the first.
JournalHeads replayed(const std::vector<Event>& story)
{
    JournalHeads heads;
    Machine machine;
    machine.currency = usd();
    for (std::size_t row = 0; row < story.size(); ++row) {
        machine = step(machine, story[row]).next;
        heads.recorded(machine, hashOfRow(row));
    }
    return heads;
}

} // namespace

class JournalHeadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotAskedHasNoHead();
    void aPurchaseKeepsTheHeadOfTheRowThatWishedIt();
    void anAnswerForgetsIt();
};

void JournalHeadsTest::whatIsNotAskedHasNoHead()
{
    Driver driver;
    driver.toBills().bill(20, 1);
    QCOMPARE(replayed(driver.story()).of(first, buying), std::string());
    QCOMPARE(replayed(driver.story()).of(first, {AskKind::Bill, 1}), std::string());
}

void JournalHeadsTest::aPurchaseKeepsTheHeadOfTheRowThatWishedIt()
{
    Driver driver;
    driver.toCompleting();
    const auto wished = hashOfRow(driver.story().size() - 1);
    QCOMPARE(replayed(driver.story()).of(first, buying), wished);
    // The row of another matter, a restart and the customer's leaving change nothing.
    driver.happens(PrinterChanged{false}).happens(PowerRestored{}).passes(Deadline::Outcome);
    driver.happens(DonePressed{});
    QVERIFY(driver.isIdle());
    QCOMPARE(replayed(driver.story()).of(first, buying), wished);
}

void JournalHeadsTest::anAnswerForgetsIt()
{
    Driver driver;
    driver.toDelivering();
    QCOMPARE(replayed(driver.story()).of(first, buying), std::string());
}

ATHENA_TEST(JournalHeadsTest)
#include "tst_journal_heads.moc"
