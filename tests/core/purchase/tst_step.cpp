// SPDX-License-Identifier: Apache-2.0
// The fold is total: every fact in every stage, and the money is always where it was.
#include "core/purchase/engine.h"
#include "purchase_invariants.h"
#include "purchase_samples.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::test;

class StepTotality : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFactInEveryStageKeepsTheMoney_data();
    void everyFactInEveryStageKeepsTheMoney();
    void everyPairOfDeviceFactsInEveryBillPhaseKeepsTheMoney();
    void aFactThatChangesNothingWishesNothing();
    void everyAlternativeIsTried();
    void aCommittedBillIsAcknowledgedInEveryStage();
    void stoppingAndGivingBackAreTheOnlyThingsThatDoNotWait();
};

void StepTotality::everyFactInEveryStageKeepsTheMoney_data()
{
    QTest::addColumn<int>("index");
    const auto stages = everyStage();
    for (std::size_t i = 0; i < stages.size(); ++i)
        QTest::addRow("%s", stages[i].first.c_str()) << static_cast<int>(i);
}

void StepTotality::everyFactInEveryStageKeepsTheMoney()
{
    QFETCH(int, index);
    static const auto stages = everyStage();
    const auto& machine = stages[static_cast<std::size_t>(index)].second;
    for (const auto& fact : everyFact()) {
        for (const auto& id : {PurchaseId{}, first, second}) {
            if (!id.empty() && !isAddressed(fact) && !std::holds_alternative<StartTouched>(fact))
                continue;
            Driver driver(machine);
            driver.happens(fact, id);
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(QStringLiteral("fact %1").arg(fact.index())));
        }
    }
}

void StepTotality::everyPairOfDeviceFactsInEveryBillPhaseKeepsTheMoney()
{
    std::vector<Fact> facts;
    for (const auto& fact : everyFact()) {
        if (!isAddressed(fact))
            facts.push_back(fact);
    }
    for (const auto& [name, machine] : everyStage()) {
        if (!machine.current || !std::holds_alternative<InsertingBills>(machine.current->stage))
            continue;
        for (const auto& one : facts) {
            Driver after(machine);
            after.happens(one);
            if (after.machine() == machine) // then the other comes alone, which is tried above
                continue;
            for (const auto& other : facts) {
                Driver driver(after);
                driver.happens(other);
                QVERIFY2(!QTest::currentTestFailed(),
                    qPrintable(QStringLiteral("%1: facts %2 and %3")
                                   .arg(QString::fromStdString(name))
                                   .arg(one.index())
                                   .arg(other.index())));
            }
        }
    }
}

void StepTotality::aFactThatChangesNothingWishesNothing()
{
    // Nobody is there: what a customer does is nothing.
    Driver driver;
    for (const Fact& fact : {Fact{FinishPressed{}}, Fact{QuoteAccepted{}}, Fact{DonePressed{}},
             Fact{DeadlinePassed{Deadline::Idle}}, Fact{CodeSent{300, 60}}, Fact{BillReturned{}}}) {
        const auto before = driver.machine();
        driver.happens(fact);
        QVERIFY(driver.machine() == before);
        QVERIFY(!driver.touchesTheScreen());
        QVERIFY(!driver.askedAnything());
    }
}

void StepTotality::everyAlternativeIsTried()
{
    std::set<std::size_t> tried;
    for (const auto& fact : everyFact())
        tried.insert(fact.index());
    QCOMPARE(tried.size(), std::variant_size_v<FactKind>);
    std::set<std::size_t> stages;
    for (const auto& [name, machine] : everyStage()) {
        if (machine.current)
            stages.insert(machine.current->stage.index());
        for (const auto& [id, purchase] : machine.open)
            stages.insert(purchase.stage.index());
    }
    QCOMPARE(stages.size(), std::variant_size_v<StageKind>);
}

void StepTotality::aCommittedBillIsAcknowledgedInEveryStage()
{
    for (const auto& [name, machine] : everyStage()) {
        Driver driver(machine);
        driver.happens(BillCommitted{dollars(20)});
        QVERIFY2(driver.wished<AcknowledgeBill>(), name.c_str());
    }
}

void StepTotality::stoppingAndGivingBackAreTheOnlyThingsThatDoNotWait()
{
    QVERIFY(makesThingsSafer(StopBills{}));
    QVERIFY(makesThingsSafer(ReturnBill{}));
    for (const Command& command :
        {Command{AcceptBills{}}, Command{StackBill{}}, Command{AcknowledgeBill{}}, Command{AskAthena{}},
            Command{Print{}}, Command{ArmScanner{}}, Command{SetDeadline{}}, Command{ForgetSecrets{}}})
        QVERIFY(!makesThingsSafer(command));
}

ATHENA_TEST(StepTotality)
#include "tst_step.moc"
