// SPDX-License-Identifier: Apache-2.0
// The journal first, then the act; what is safer at once; what is unknown again, under the same name.
#include "engine_bench.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::test;
using athena::State;

namespace {

constexpr Ask firstBill{AskKind::Bill, 1};
constexpr Ask purchaseAsk{AskKind::Purchase, 0};
constexpr Ask poll{AskKind::Poll, 0};

BillApproved approval(std::uint32_t sequence = 1)
{
    return {sequence, dollars(480), record(State::Funding, 20), timing::priceLock};
}

StatusReported status(State state) { return {record(state, 20), customer(), 0}; }

bool isOpen(const EngineBench& bench)
{
    // What the validator was told last.
    for (auto command = bench.obeyed.rbegin(); command != bench.obeyed.rend(); ++command) {
        if (std::holds_alternative<AcceptBills>(*command))
            return true;
        if (std::holds_alternative<StopBills>(*command))
            return false;
    }
    return false;
}

} // namespace

class EngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // --- durable before act ---
    void nothingIsDoneBeforeItIsRecorded();
    void whatIsSaferGoesOutAtOnce();
    void nothingIsAskedBeforeItIsRecorded();
    void theScreenShowsOnlyWhatIsDurable();
    void aTicketOutOfTurnIsIgnored();
    void anEventThatChangesNothingLeavesNoTrace();
    void aWaitingAcceptNeverComesAfterALaterStop();
    void aWaitingStackNeverComesAfterALaterReturn();
    void anOldWaitDoesNotPassWhileItsEndIsBeingRecorded();
    void factsRaisedWhileObeyingWaitTheirTurn();

    // --- a slow or broken journal ---
    void aSlowJournalStopsAndGivesBack();
    void aDiskThatNeverAnswersIsLost();
    void aSlowJournalDoesNotStackWhatIsApprovedMeanwhile();
    void billsGoOnWhenTheJournalHasAnswered();
    void billsGoOnAlsoWhenTheDeviceConfirmedTheStop();
    void billsDoNotGoOnWhenTheCustomerFinishedMeanwhile();
    void billsDoNotGoOnWhenAthenaOwesAWord();
    void aFailedJournalClosesAndSendsNothingMore();
    void aFailedJournalForgetsWhatWasNotDurable();
    void anEngineWithoutAJournalNeverStarts();

    // --- requests ---
    void anUnansweredRequestIsTriedAgainWithBackOff();
    void aWaitThatAthenaAsksForIsKept();
    void aHostileWaitIsLimited();
    void aRequestInFlightIsNotDoubled();
    void anAnswerEndsTheRetries();
    void theRequestOutlivesTheCustomer();
    void statusIsPolledEveryFiveSecondsOnTheScreen();
    void statusIsPolledWithBackOffOffTheScreen();
    void whatAPollHasAnsweredIsNotSentAgain();
    void nothingIsPolledAfterTheEnd();
    void anAnswerForNobodyIsDropped();

    // --- waits ---
    void aDeadlinePassesOnceAndOnTime();
    void aTouchStartsIdleAnew();
    void aTouchStartsALastScreenAnew();
    void athenaAndTheMachineAreNoSignOfLife();
    void theEngineSaysWhenToWakeIt();

    // --- restart ---
    void startSaysPowerRestored();
    void startPublishesAlsoWhenNothingChanges();
    void pendingRequestsAreAskedAfterARestart();
    void pollsOfOpenPurchasesGoOnAfterARestart();
    void foldingTheJournalGivesTheSameMachine();
    void foldingAfterEveryCutGivesTheDurableMachine();
};

void EngineTest::nothingIsDoneBeforeItIsRecorded()
{
    EngineBench bench;
    bench.toBills();
    bench.happens(BillInEscrow{dollars(20)});
    bench.confirm();
    bench.happens(approval(), first);
    QCOMPARE(bench.count<StackBill>(), 0L);
    bench.waits(100);
    QCOMPARE(bench.count<StackBill>(), 0L);
    bench.confirm();
    QCOMPARE(bench.count<StackBill>(), 1L);
    bench.happens(BillCommitted{dollars(20)});
    QCOMPARE(bench.count<AcknowledgeBill>(), 0L);
    bench.confirm();
    QCOMPARE(bench.count<AcknowledgeBill>(), 1L);
}

void EngineTest::whatIsSaferGoesOutAtOnce()
{
    EngineBench bench;
    bench.toBills();
    bench.happens(BillInEscrow{dollars(20)});
    bench.confirm();
    bench.happens(DeadlinePassed{Deadline::Bill});
    QCOMPARE(bench.count<StopBills>(), 1L);
    QCOMPARE(bench.count<ReturnBill>(), 1L);
    bench.confirm();
    QCOMPARE(bench.count<StopBills>(), 1L); // not again
    QCOMPARE(bench.count<ReturnBill>(), 1L);
}

void EngineTest::nothingIsAskedBeforeItIsRecorded()
{
    EngineBench bench;
    bench.toBills();
    bench.happens(BillInEscrow{dollars(20)});
    bench.waits(50);
    QVERIFY(bench.asks.empty());
    bench.confirm();
    bench.waits(1);
    QCOMPARE(bench.count(firstBill), 1L);
    QVERIFY(bench.durableAtAsk.back().asked.at(1) == dollars(20));
}

void EngineTest::theScreenShowsOnlyWhatIsDurable()
{
    EngineBench bench;
    bench.plays(Driver().toBills().escrowed(20).approved(1));
    bench.happens(BillCommitted{dollars(20)});
    bench.engine().touch(bench.now());
    QVERIFY(std::get<InsertingBills>(bench.shown().machine.current->stage).notes.empty());
    QCOMPARE(std::get<InsertingBills>(bench.engine().machine().current->stage).notes.size(), std::size_t{1});
    bench.confirm();
    QCOMPARE(std::get<InsertingBills>(bench.shown().machine.current->stage).notes.size(), std::size_t{1});
}

void EngineTest::aTicketOutOfTurnIsIgnored()
{
    EngineBench bench;
    bench.plays(Driver().toBills().escrowed(20));
    bench.happens(approval(), first);
    bench.engine().recorded(bench.tickets.back() + 1, bench.now());
    bench.engine().recorded(0, bench.now());
    QCOMPARE(bench.count<StackBill>(), 0L);
    bench.confirm();
    bench.engine().recorded(1, bench.now());
    QCOMPARE(bench.count<StackBill>(), 1L);
}

void EngineTest::anEventThatChangesNothingLeavesNoTrace()
{
    EngineBench bench;
    const auto before = bench.journal.size();
    bench.happens(FinishPressed{});
    bench.happens(ConditionCleared{Closed::Clock});
    bench.happens(StatusReported{}, second);
    QCOMPARE(bench.journal.size(), before);
}

void EngineTest::aWaitingAcceptNeverComesAfterALaterStop()
{
    EngineBench bench;
    bench.plays(Driver().toQuote());
    bench.happens(QuoteAccepted{});
    bench.happens(BackPressed{}); // before the disk has answered
    QCOMPARE(bench.count<StopBills>(), 1L);
    bench.confirm();
    QCOMPARE(bench.count<AcceptBills>(), 0L);
}

void EngineTest::aWaitingStackNeverComesAfterALaterReturn()
{
    EngineBench bench;
    bench.plays(Driver().toBills().escrowed(20));
    bench.happens(approval(), first);
    bench.happens(StackRefused{});
    QCOMPARE(bench.count<ReturnBill>(), 1L);
    bench.confirm();
    QCOMPARE(bench.count<StackBill>(), 0L);
}

void EngineTest::anOldWaitDoesNotPassWhileItsEndIsBeingRecorded()
{
    EngineBench bench;
    bench.plays(Driver().toCompleting().passes(Deadline::Outcome)); // the claim is shown for two minutes
    bench.waits(timing::claimScreen - 100);
    bench.answers(purchaseAsk, PurchaseBooked{record(State::Purchased, 20)}); // and now the delivery for one
    bench.waits(200); // no answer from the disk yet
    QVERIFY(bench.engine().machine().current.has_value());
    bench.confirm();
    QCOMPARE(bench.shown().deadlines.at(Deadline::Leave), bench.time + timing::lastScreen);
}

void EngineTest::factsRaisedWhileObeyingWaitTheirTurn()
{
    EngineBench bench;
    bench.toBills();
    bench.happens(BillInEscrow{dollars(20)});
    bench.confirm();
    bench.whileObeying = [&bench](const Command& command) {
        if (std::holds_alternative<StopBills>(command))
            bench.happens(ValidatorTroubled{ValidatorTroubleKind::Lost}); // the line breaks under the order
    };
    bench.happens(DeadlinePassed{Deadline::Bill});
    bench.whileObeying = {};
    QVERIFY(bench.journal.size() >= 2);
    const auto last = bench.journal.size() - 1;
    QVERIFY(std::holds_alternative<DeadlinePassed>(bench.journal[last - 1].fact));
    QVERIFY(std::holds_alternative<ValidatorTroubled>(bench.journal[last].fact));
    bench.confirm();
    QVERIFY(bench.folded() == bench.engine().machine());
}

void EngineTest::aSlowJournalStopsAndGivesBack()
{
    EngineBench bench;
    bench.plays(Driver().toBills().escrowed(20));
    bench.happens(approval(), first);
    bench.waits(timing::slowJournal - 1);
    QCOMPARE(bench.count<StopBills>(), 0L);
    bench.waits(1);
    QCOMPARE(bench.count<StopBills>(), 1L);
    QCOMPARE(bench.count<ReturnBill>(), 1L);
    bench.waits(5'000);
    QCOMPARE(bench.count<StopBills>(), 1L); // said once
    bench.confirm();
    QCOMPARE(bench.count<StackBill>(), 0L); // it was to go back
}

void EngineTest::aDiskThatNeverAnswersIsLost()
{
    EngineBench bench;
    bench.plays(Driver().toBills().escrowed(20));
    bench.happens(approval(), first);
    bench.waits(timing::slowJournal);
    QCOMPARE(bench.engine().nextWake(), bench.time - timing::slowJournal + timing::hungJournal);
    bench.waits(timing::hungJournal - timing::slowJournal - 1);
    QVERIFY(!bench.engine().hasJournalHung(bench.now()));
    bench.waits(1);
    QVERIFY(bench.engine().hasJournalHung(bench.now()));
    bench.engine().journalFailed(bench.now());
    QVERIFY(!bench.engine().hasJournalHung(bench.now()));
}

void EngineTest::aSlowJournalDoesNotStackWhatIsApprovedMeanwhile()
{
    EngineBench bench;
    bench.plays(Driver().toBills().escrowed(20));
    bench.happens(PrinterChanged{false});
    bench.waits(timing::slowJournal);
    QCOMPARE(bench.count<ReturnBill>(), 1L);
    bench.happens(approval(), first);
    bench.confirm();
    QCOMPARE(bench.count<StackBill>(), 0L);
    bench.happens(BillReturned{});
    bench.confirm();
    bench.waits(1);
    QCOMPARE(bench.count({AskKind::BillReturned, 1}), 1L);
}

void EngineTest::billsGoOnWhenTheJournalHasAnswered()
{
    EngineBench bench;
    bench.toBills();
    bench.happens(PrinterChanged{false});
    bench.waits(timing::slowJournal);
    QVERIFY(!isOpen(bench));
    bench.confirm();
    QVERIFY(isOpen(bench));
}

void EngineTest::billsGoOnAlsoWhenTheDeviceConfirmedTheStop()
{
    EngineBench bench;
    bench.toBills();
    bench.happens(PrinterChanged{false});
    bench.waits(timing::slowJournal);
    bench.happens(ValidatorInhibited{});
    bench.confirm();
    QVERIFY(isOpen(bench));
    QVERIFY(!bench.engine().machine().validator.inhibited); // Finish will have to wait for the device
}

void EngineTest::billsDoNotGoOnWhenTheCustomerFinishedMeanwhile()
{
    EngineBench bench;
    bench.plays(Driver().toBills().bill(20, 1));
    bench.happens(PrinterChanged{false});
    bench.waits(timing::slowJournal);
    bench.happens(FinishPressed{});
    bench.confirm();
    QVERIFY(!isOpen(bench));
    bench.happens(ValidatorInhibited{});
    bench.confirm();
    QVERIFY(std::holds_alternative<Completing>(bench.engine().machine().current->stage));
    QVERIFY(!isOpen(bench));
}

void EngineTest::billsDoNotGoOnWhenAthenaOwesAWord()
{
    EngineBench bench;
    bench.plays(Driver().toBills().escrowed(20).passes(Deadline::Bill).happens(BillReturned{}));
    bench.happens(PrinterChanged{false});
    bench.waits(timing::slowJournal);
    bench.confirm();
    QCOMPARE(bench.count<AcceptBills>(), 0L);
}

void EngineTest::aFailedJournalClosesAndSendsNothingMore()
{
    EngineBench bench;
    bench.plays(Driver().toCompleting());
    bench.engine().journalFailed(bench.now());
    QCOMPARE(bench.count<StopBills>(), 1L);
    QCOMPARE(bench.count<ReturnBill>(), 1L);
    QVERIFY(bench.shown().journalFailed);
    QVERIFY(bench.shown().machine.closed.contains(Closed::Journal));
    QVERIFY(bench.shown().deadlines.empty());
    QVERIFY(bench.shown().machine.current.has_value()); // the claim is shown from memory
    bench.forget();
    const auto written = bench.journal.size();
    bench.happens(DonePressed{});
    bench.happens(StartTouched{"00"}, second);
    bench.answers(purchaseAsk, PurchaseBooked{record(State::Purchased, 20)});
    bench.waits(3'600'000);
    bench.confirm();
    bench.engine().journalFailed(bench.now());
    bench.engine().touch(bench.now());
    QVERIFY(bench.asks.empty());
    QVERIFY(bench.obeyed.empty());
    QCOMPARE(bench.journal.size(), written);
    QVERIFY(bench.engine().hasJournalFailed());
}

void EngineTest::aFailedJournalForgetsWhatWasNotDurable()
{
    EngineBench bench;
    bench.plays(Driver().toBills().escrowed(20).approved(1));
    bench.happens(BillCommitted{dollars(20)});
    bench.engine().journalFailed(bench.now());
    QVERIFY(std::get<InsertingBills>(bench.shown().machine.current->stage).notes.empty());
    QCOMPARE(bench.count<AcknowledgeBill>(), 0L); // the device will say it again
}

void EngineTest::anEngineWithoutAJournalNeverStarts()
{
    EngineBench bench;
    bench.engine().journalFailed(bench.now());
    bench.engine().start(bench.now());
    QVERIFY(bench.journal.empty());
    QVERIFY(bench.shown().machine.closed.contains(Closed::Journal));
}

void EngineTest::anUnansweredRequestIsTriedAgainWithBackOff()
{
    EngineBench bench;
    bench.plays(Driver().toCompleting());
    std::vector<Milliseconds> tries;
    Milliseconds last = bench.time;
    for (int i = 0; i < 15; ++i) {
        bench.answers(purchaseAsk, AskUnanswered{purchaseAsk, "", 0});
        const auto before = bench.count(purchaseAsk);
        while (bench.count(purchaseAsk) == before)
            bench.waits(100);
        tries.push_back(bench.time - last);
        last = bench.time;
        bench.confirm();
    }
    for (std::size_t i = 1; i < tries.size(); ++i)
        QVERIFY(tries[i] + 100 >= tries[i - 1]);
    QVERIFY(tries.front() <= 1'100);
    QVERIFY(tries.back() <= 900'100);
    QVERIFY(tries.back() >= 800'000);
    for (const auto& [purchase, ask] : bench.asks)
        QVERIFY(ask == purchaseAsk || ask == poll); // the same name, so the same key
    for (const auto& event : bench.journal)
        QVERIFY(!std::holds_alternative<AskUnanswered>(event.fact));
}

void EngineTest::aWaitThatAthenaAsksForIsKept()
{
    EngineBench bench;
    bench.plays(Driver().toCompleting());
    bench.answers(purchaseAsk, AskUnanswered{purchaseAsk, "rate_limited", 20});
    bench.waits(19'900);
    QCOMPARE(bench.count(purchaseAsk), 0L);
    bench.waits(200);
    QCOMPARE(bench.count(purchaseAsk), 1L);
}

void EngineTest::aHostileWaitIsLimited()
{
    for (const int wait : {std::numeric_limits<int>::max(), std::numeric_limits<int>::min(), -1}) {
        EngineBench bench;
        bench.plays(Driver().toCompleting());
        bench.answers(purchaseAsk, AskUnanswered{purchaseAsk, "rate_limited", wait});
        bench.waits(900'000);
        bench.confirm();
        bench.waits(1);
        QVERIFY(bench.count(purchaseAsk) == 1L);
    }
}

void EngineTest::aRequestInFlightIsNotDoubled()
{
    EngineBench bench;
    bench.toBills();
    bench.quick = true;
    bench.happens(BillInEscrow{dollars(20)});
    bench.waits(1);
    bench.happens(DeadlinePassed{Deadline::Bill});
    bench.happens(BillReturned{});
    bench.happens(PowerRestored{}); // wishes every pending request anew
    bench.waits(8'000);
    QCOMPARE(bench.count(firstBill), 1L);
}

void EngineTest::anAnswerEndsTheRetries()
{
    EngineBench bench;
    bench.plays(Driver().toCompleting());
    bench.quick = true;
    bench.answers(purchaseAsk, AskUnanswered{purchaseAsk, "", 0});
    bench.waits(2'000);
    QCOMPARE(bench.count(purchaseAsk), 1L);
    bench.answers(purchaseAsk, PurchaseBooked{record(State::Purchased, 20)});
    bench.waits(60'000);
    QCOMPARE(bench.count(purchaseAsk), 1L);
}

void EngineTest::theRequestOutlivesTheCustomer()
{
    EngineBench bench;
    bench.plays(Driver().toCompleting());
    bench.quick = true;
    bench.answers(purchaseAsk, AskUnanswered{purchaseAsk, "", 0});
    bench.waits(timing::outcome + timing::claimScreen + 1'000);
    QVERIFY(!bench.engine().machine().current);
    bench.answers(purchaseAsk, AskUnanswered{purchaseAsk, "", 0});
    bench.forget();
    bench.waits(900'000);
    QVERIFY(bench.count(purchaseAsk) >= 1L);
    bench.answers(purchaseAsk, PurchaseBooked{record(State::Delivered, 20)});
    QVERIFY(bench.engine().machine().open.empty());
    QCOMPARE(bench.count<ForgetSecrets>(), 1L);
}

void EngineTest::statusIsPolledEveryFiveSecondsOnTheScreen()
{
    EngineBench bench;
    bench.plays(Driver().toDelivering().passes(Deadline::Outcome));
    bench.quick = true;
    bench.waits(1'000);
    QCOMPARE(bench.count(poll), 1L);
    for (int i = 2; i < 6; ++i) {
        bench.answers(poll, status(State::Purchased));
        bench.waits(4'900);
        QCOMPARE(bench.count(poll), static_cast<long>(i - 1));
        bench.waits(200);
        QCOMPARE(bench.count(poll), static_cast<long>(i));
    }
}

void EngineTest::statusIsPolledWithBackOffOffTheScreen()
{
    EngineBench bench;
    bench.plays(Driver().toDelivering().passes(Deadline::Outcome).happens(DonePressed{}));
    bench.quick = true;
    std::vector<Milliseconds> gaps;
    Milliseconds last = bench.time;
    for (int i = 0; i < 12; ++i) {
        const auto before = bench.count(poll);
        while (bench.count(poll) == before)
            bench.waits(100);
        gaps.push_back(bench.time - last);
        last = bench.time;
        bench.answers(poll, i % 2 == 0 ? Fact{status(State::Purchased)} : Fact{AskUnanswered{poll, "", 0}});
    }
    QVERIFY(gaps.at(1) >= 4'900);
    for (std::size_t i = 2; i < gaps.size(); ++i)
        QVERIFY(gaps[i] + 200 >= gaps[i - 1]);
    QVERIFY(gaps.back() >= 890'000 && gaps.back() <= 901'000);
    bench.answers(poll, status(State::Delivered));
    QVERIFY(bench.engine().machine().open.empty());
}

void EngineTest::whatAPollHasAnsweredIsNotSentAgain()
{
    EngineBench bench;
    bench.plays(Driver().toCompleting());
    bench.quick = true;
    bench.answers(purchaseAsk, AskUnanswered{purchaseAsk, "", 60});
    bench.waits(timing::outcome + 5'000);
    bench.answers({AskKind::Poll, 0}, StatusReported{record(State::Delivered, 20), customer(), 60'000});
    QVERIFY(std::holds_alternative<Delivered>(bench.engine().machine().current->stage));
    bench.forget();
    bench.waits(900'000);
    QCOMPARE(bench.count(purchaseAsk), 0L);
}

void EngineTest::nothingIsPolledAfterTheEnd()
{
    EngineBench bench;
    bench.plays(Driver().toDelivering().passes(Deadline::Outcome));
    bench.quick = true;
    bench.waits(1'000);
    bench.answers(poll, status(State::Delivered));
    bench.forget();
    bench.waits(20'000);
    bench.answers(poll, status(State::Delivered));
    bench.waits(30'000);
    QVERIFY(bench.count(poll) <= 1L);
}

void EngineTest::anAnswerForNobodyIsDropped()
{
    EngineBench bench;
    const auto before = bench.journal.size();
    bench.answers(purchaseAsk, PurchaseBooked{record(State::Purchased, 20)}, second);
    bench.answers(purchaseAsk, AskUnanswered{purchaseAsk, "", 0}, second);
    bench.waits(60'000);
    QCOMPARE(bench.journal.size(), before);
    QVERIFY(bench.asks.empty());
}

void EngineTest::aDeadlinePassesOnceAndOnTime()
{
    EngineBench bench;
    bench.plays(Driver().toDisclosure());
    bench.quick = true;
    bench.waits(timing::choice - 1);
    QVERIFY(bench.engine().machine().current.has_value());
    bench.waits(1);
    QVERIFY(!bench.engine().machine().current);
    const auto passed = std::count_if(bench.journal.begin(), bench.journal.end(),
        [](const Event& event) { return std::holds_alternative<DeadlinePassed>(event.fact); });
    QCOMPARE(passed, 1L);
}

void EngineTest::aTouchStartsIdleAnew()
{
    EngineBench bench;
    bench.plays(Driver().toDisclosure());
    bench.quick = true;
    for (int i = 0; i < 12; ++i) { // "at least ten times"
        bench.waits(timing::choice - 10);
        bench.engine().touch(bench.now());
    }
    QVERIFY(bench.engine().machine().current.has_value());
    QCOMPARE(bench.shown().deadlines.at(Deadline::Idle), bench.time + timing::choice);
    bench.waits(timing::choice);
    QVERIFY(!bench.engine().machine().current);
}

void EngineTest::aTouchStartsALastScreenAnew()
{
    EngineBench bench;
    bench.plays(Driver().toDisclosure());
    bench.quick = true;
    bench.happens(ScamReported{});
    QVERIFY(std::holds_alternative<ScamStopped>(bench.shown().machine.current->stage));
    for (int i = 0; i < 12; ++i) {
        bench.waits(timing::scamScreen - 10);
        bench.engine().touch(bench.now());
    }
    QVERIFY(bench.engine().machine().current.has_value());
    QCOMPARE(bench.shown().deadlines.at(Deadline::Leave), bench.time + timing::scamScreen);
    bench.waits(timing::scamScreen);
    QVERIFY(!bench.engine().machine().current);
}

void EngineTest::athenaAndTheMachineAreNoSignOfLife()
{
    Driver driver;
    driver.toDelivering().passes(Deadline::Outcome).happens(DonePressed{}).toDisclosure(second);
    EngineBench bench;
    bench.plays(driver);
    bench.quick = true;
    bench.waits(timing::choice - 100);
    bench.happens(ConditionRaised{Closed::Clock});
    bench.happens(PrinterChanged{false});
    bench.answers(poll, status(State::Delivered));
    QVERIFY(bench.engine().machine().open.empty());
    bench.waits(100);
    QVERIFY(!bench.engine().machine().current);
}

void EngineTest::theEngineSaysWhenToWakeIt()
{
    EngineBench bench;
    QCOMPARE(bench.engine().nextWake(), std::numeric_limits<Milliseconds>::max());
    bench.plays(Driver().toDisclosure());
    QCOMPARE(bench.engine().nextWake(), bench.time + timing::choice);
    bench.happens(DisclosureAccepted{});
    QCOMPARE(bench.engine().nextWake(), bench.time + timing::slowJournal);
    bench.confirm();
    QCOMPARE(bench.engine().nextWake(), bench.time + timing::choice);
}

void EngineTest::startSaysPowerRestored()
{
    EngineBench bench;
    bench.engine().start(bench.now());
    QVERIFY(std::holds_alternative<PowerRestored>(bench.journal.at(0).fact));
    QVERIFY(bench.snapshots.empty()); // not before it is durable
    bench.confirm();
    QVERIFY(bench.shown().machine.closed.contains(Closed::Validator));
}

void EngineTest::startPublishesAlsoWhenNothingChanges()
{
    Machine fresh;
    fresh.currency = usd();
    const auto stopped = step(fresh, {0, {}, PowerRestored{{}, {}, presentRules}}).next;
    EngineBench bench(stopped); // went down before anything was ready
    bench.engine().start(bench.now());
    bench.confirm();
    QVERIFY(!bench.snapshots.empty());
    QVERIFY(bench.shown().machine == stopped);
}

void EngineTest::pendingRequestsAreAskedAfterARestart()
{
    EngineBench bench(
        Driver().toBills().escrowed(20).passes(Deadline::Bill).happens(BillReturned{}).machine());
    bench.engine().start(bench.now());
    bench.confirm();
    bench.waits(1);
    QCOMPARE(bench.count(firstBill), 1L);
}

void EngineTest::pollsOfOpenPurchasesGoOnAfterARestart()
{
    Driver driver;
    driver.toDelivering().passes(Deadline::Outcome).happens(DonePressed{}).happens(PowerRestored{});
    EngineBench bench(driver.machine());
    bench.engine().start(bench.now());
    bench.confirm();
    bench.quick = true;
    bench.waits(6'000);
    QCOMPARE(bench.count(poll), 1L);
}

void EngineTest::foldingTheJournalGivesTheSameMachine()
{
    EngineBench bench;
    bench.plays(
        Driver().toDelivering().passes(Deadline::Outcome).happens(DonePressed{}).toDisclosure(second));
    QVERIFY(bench.folded() == bench.engine().machine());
}

void EngineTest::foldingAfterEveryCutGivesTheDurableMachine()
{
    const auto story = Driver().toBills().bill(20, 1).escrowed(50).approved(2, 70).committed(50).story();
    for (std::size_t cut = 0; cut < story.size(); ++cut) {
        EngineBench bench;
        for (const auto& event : story)
            bench.happens(event.fact, event.purchase);
        for (std::size_t i = 0; i < cut && !bench.tickets.empty(); ++i)
            bench.confirmOne();
        const auto written = bench.journal.size() - bench.tickets.size();
        const std::vector<Event> durable(
            bench.journal.begin(), bench.journal.begin() + static_cast<std::ptrdiff_t>(written));
        if (!bench.snapshots.empty())
            QVERIFY(fold(Driver().machine(), durable) == bench.shown().machine);
    }
}

ATHENA_TEST(EngineTest)
#include "tst_engine.moc"
