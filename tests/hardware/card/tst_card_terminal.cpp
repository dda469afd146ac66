// SPDX-License-Identifier: Apache-2.0
// The kiosk's session and the simulated terminal on one line: every outcome, and every way to lose an answer.
#include "hardware/card/terminal_session.h"
#include "hardware/card/terminal_simulator.h"
#include "tests/hardware/dollars.h"
#include "tests/test_program.h"

#include <algorithm>

using namespace kiosk;
using namespace kiosk::hardware;
using namespace kiosk::test;
using Outcome = CardEnded::Outcome;

namespace {

constexpr auto order = "11111111-1111-4111-8111-111111111111-1";
constexpr auto back = "11111111-1111-4111-8111-111111111111-1R";

// Time and the line between the two.
class Table {
public:
    CardTerminal session;
    CardTerminalSimulator terminal;
    std::vector<TerminalFact> facts;
    bool plugged = true;

    void open() { take(session.opened(m_now)); }
    void close() { take(session.closed(m_now)); }
    void debit(std::uint64_t amount = 60) { take(session.debit({order, dollars(amount), "CT1000A"}, m_now)); }
    void ask() { take(session.ask({order, dollars(60), "CT1000A"}, m_now)); }
    void cancel() { take(session.cancel(order, m_now)); }
    void refund() { take(session.refund({back, dollars(60), "CT1000A"}, order, m_now)); }
    // Another program after a power cut: it knows nothing.
    void restart()
    {
        session = CardTerminal();
        facts.clear();
        open();
    }
    void runs(Clock time)
    {
        for (const auto end = m_now + time; m_now < end; m_now += Clock{10}) {
            if (session.nextWake() <= m_now)
                take(session.tick(m_now));
            const auto said = terminal.tick(m_now);
            if (plugged && !said.empty())
                take(session.received(said, m_now));
        }
    }
    [[nodiscard]] Clock now() const { return m_now; }
    [[nodiscard]] std::vector<CardEnded> ends() const
    {
        std::vector<CardEnded> out;
        for (const auto& fact : facts) {
            if (const auto* ended = std::get_if<CardEnded>(&fact))
                out.push_back(*ended);
        }
        return out;
    }
    template <class F> [[nodiscard]] bool told() const
    {
        return std::any_of(facts.begin(), facts.end(),
            [](const TerminalFact& fact) { return std::holds_alternative<F>(fact); });
    }
    [[nodiscard]] int approvedDebits() const
    {
        return static_cast<int>(std::count_if(terminal.books().begin(), terminal.books().end(),
            [](const auto& one) { return !one.second.refund && one.second.outcome == Outcome::Approved; }));
    }
    void take(const TerminalOutput& output)
    {
        facts.insert(facts.end(), output.facts.begin(), output.facts.end());
        if (plugged && !output.toDevice.empty())
            terminal.received(output.toDevice, m_now);
    }

private:
    Clock m_now{1'000};
};

} // namespace

class CardTerminalLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCardAndItsPinDebitOnce();
    void theStepsAreToldAsTheyHappen();
    void declines_data();
    void declines();
    void threeWrongPinsEndIt();
    void nobodyComes();
    void theRedKeyEndsIt();
    void aCancelThatComesTooLateIsApproved();
    void lostAnswersAreAskedForAndNeverDebitTwice();
    void aLineThatIsPulledAndComesBack();
    void aKioskThatDiesAsksAndHearsTheSame();
    void anOrderThatNeverArrivedIsNotKnown();
    void powerCutBeforeTheBankTakesNothing();
    void powerCutAfterTheBankStandsInTheBooks();
    void aTerminalThatDoesNotAnswerStartsNothing();
    void aRefundIsDoneOnce();
    void aRefundWaitsForTheBank();
    void aRefusedRefundIsSaidSo();
    void theBooksSurviveAndHoldNoCardNumber();
    void foreignBooksAreRefused();
    void answersOfOthersDecideNothing();
    void anotherTerminalIsAskedNothingAboutWhatThisOneGot();
    void nothingIsOrderedAtAnotherTerminal();

private:
    std::unique_ptr<Table> m_table;
    void pays();
};

void CardTerminalLine::init()
{
    m_table = std::make_unique<Table>();
    m_table->open();
    m_table->runs(Clock{200});
    QVERIFY(m_table->told<TerminalReady>());
}

void CardTerminalLine::pays()
{
    m_table->runs(Clock{500});
    QVERIFY(m_table->terminal.present("visa", m_table->now()).ok());
    m_table->runs(Clock{500});
    QVERIFY(m_table->terminal.enterPin("1234", m_table->now()).ok());
}

void CardTerminalLine::aCardAndItsPinDebitOnce()
{
    m_table->debit();
    pays();
    m_table->runs(Clock{5'000});
    const auto ends = m_table->ends();
    QCOMPARE(ends.size(), std::size_t{1});
    QVERIFY(ends[0].outcome == Outcome::Approved && ends[0].reference == order);
    QCOMPARE(ends[0].slip.lastFour, std::string("1111"));
    QCOMPARE(m_table->approvedDebits(), 1);
    QVERIFY(m_table->told<CardInside>());
    QVERIFY(!m_table->terminal.hasCard()); // taken out
}

void CardTerminalLine::theStepsAreToldAsTheyHappen()
{
    m_table->debit();
    pays();
    m_table->runs(Clock{5'000});
    std::vector<CardStep> steps;
    for (const auto& fact : m_table->facts) {
        if (const auto* moved = std::get_if<CardMoved>(&fact))
            steps.push_back(moved->step);
    }
    QVERIFY((steps == std::vector{CardStep::Card, CardStep::Pin, CardStep::Bank}));
}

void CardTerminalLine::declines_data()
{
    QTest::addColumn<QString>("answer");
    for (const auto* answer : {"insufficient", "expired", "blocked"})
        QTest::newRow(answer) << answer;
}

void CardTerminalLine::declines()
{
    QFETCH(const QString, answer);
    m_table->terminal.faults().answer = answer.toStdString();
    m_table->debit();
    pays();
    m_table->runs(Clock{5'000});
    QCOMPARE(m_table->ends().size(), std::size_t{1});
    QVERIFY(m_table->ends()[0].outcome == Outcome::Declined);
    QCOMPARE(m_table->ends()[0].reason, answer.toStdString());
    QCOMPARE(m_table->approvedDebits(), 0);
}

void CardTerminalLine::threeWrongPinsEndIt()
{
    m_table->debit();
    m_table->runs(Clock{500});
    QVERIFY(m_table->terminal.present("4111111111111111", m_table->now()).ok());
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_table->terminal.enterPin("0000", m_table->now()).ok());
    m_table->runs(Clock{1'000});
    QCOMPARE(m_table->ends()[0].reason, std::string("pin_tries"));
    QVERIFY(!m_table->terminal.enterPin("1234", m_table->now()).ok());
}

void CardTerminalLine::nobodyComes()
{
    m_table->debit();
    m_table->runs(Clock{61'000});
    QCOMPARE(m_table->ends()[0].reason, std::string("timed_out"));
}

void CardTerminalLine::theRedKeyEndsIt()
{
    m_table->debit();
    m_table->runs(Clock{500});
    QVERIFY(m_table->terminal.pressCancel(m_table->now()).ok());
    m_table->runs(Clock{500});
    QCOMPARE(m_table->ends()[0].reason, std::string("cancelled"));
}

void CardTerminalLine::aCancelThatComesTooLateIsApproved()
{
    m_table->debit();
    pays();
    m_table->cancel();
    m_table->runs(Clock{5'000});
    QVERIFY(m_table->ends()[0].outcome == Outcome::Approved);
    init();
    m_table->debit();
    m_table->runs(Clock{500});
    m_table->cancel();
    m_table->runs(Clock{500});
    QCOMPARE(m_table->ends()[0].reason, std::string("cancelled"));
}

void CardTerminalLine::lostAnswersAreAskedForAndNeverDebitTwice()
{
    m_table->terminal.faults().loseAnswers = 4;
    m_table->debit();
    pays();
    m_table->runs(Clock{10'000});
    QCOMPARE(m_table->ends().size(), std::size_t{1});
    QVERIFY(m_table->ends()[0].outcome == Outcome::Approved);
    QCOMPARE(m_table->approvedDebits(), 1);
}

void CardTerminalLine::aLineThatIsPulledAndComesBack()
{
    m_table->debit();
    pays();
    m_table->plugged = false;
    m_table->close();
    QVERIFY(m_table->told<TerminalLost>());
    m_table->runs(Clock{20'000});
    QVERIFY(m_table->ends().empty()); // nobody knows, and nobody says
    m_table->plugged = true;
    m_table->open();
    m_table->runs(Clock{1'000});
    QVERIFY(m_table->ends()[0].outcome == Outcome::Approved);
    QCOMPARE(m_table->approvedDebits(), 1);
}

void CardTerminalLine::aKioskThatDiesAsksAndHearsTheSame()
{
    m_table->debit();
    pays();
    m_table->runs(Clock{2'000});
    m_table->restart();
    m_table->ask(); // before the terminal has been heard of
    m_table->runs(Clock{1'000});
    QCOMPARE(m_table->ends().size(), std::size_t{1});
    QVERIFY(m_table->ends()[0].outcome == Outcome::Approved);
    QCOMPARE(m_table->approvedDebits(), 1);
}

void CardTerminalLine::anOrderThatNeverArrivedIsNotKnown()
{
    m_table->plugged = false;
    m_table->debit();
    m_table->plugged = true;
    m_table->runs(Clock{3'000});
    QVERIFY(m_table->ends()[0].outcome == Outcome::NotKnown);
    QCOMPARE(m_table->terminal.display(), std::string_view("idle"));
}

void CardTerminalLine::powerCutBeforeTheBankTakesNothing()
{
    m_table->terminal.faults().cutBefore = true;
    m_table->debit();
    pays();
    m_table->runs(Clock{8'000});
    QVERIFY(!m_table->terminal.isPowered());
    QVERIFY(m_table->ends().empty());
    m_table->terminal.powerUp();
    m_table->runs(Clock{4'000});
    QCOMPARE(m_table->ends()[0].reason, std::string("interrupted"));
    QCOMPARE(m_table->approvedDebits(), 0);
}

void CardTerminalLine::powerCutAfterTheBankStandsInTheBooks()
{
    m_table->terminal.faults().cutAfter = true;
    m_table->debit();
    pays();
    m_table->runs(Clock{8'000});
    const auto kept = m_table->terminal.save();
    m_table->terminal = CardTerminalSimulator();
    QVERIFY(m_table->terminal.restore(kept).ok());
    m_table->runs(Clock{4'000});
    QVERIFY(m_table->ends()[0].outcome == Outcome::Approved);
    QCOMPARE(m_table->approvedDebits(), 1);
}

void CardTerminalLine::aTerminalThatDoesNotAnswerStartsNothing()
{
    m_table->terminal.faults().silent = true;
    m_table->runs(Clock{8'000});
    QVERIFY(m_table->told<TerminalLost>());
    m_table->debit();
    QCOMPARE(m_table->ends().size(), std::size_t{1});
    QCOMPARE(m_table->ends()[0].reason, std::string("not_started"));
    m_table->terminal.faults().silent = false;
    m_table->runs(Clock{8'000});
    QVERIFY(m_table->terminal.books().empty());
}

void CardTerminalLine::aRefundIsDoneOnce()
{
    m_table->debit();
    pays();
    m_table->runs(Clock{3'000});
    m_table->refund();
    m_table->runs(Clock{3'000});
    QVERIFY(m_table->ends().back().outcome == Outcome::Voided);
    const auto first = m_table->ends().back().slip.reference;
    m_table->restart();
    m_table->refund(); // the answer was lost with the program
    m_table->runs(Clock{3'000});
    QCOMPARE(m_table->ends().back().slip.reference, first);
    QCOMPARE(m_table->terminal.books().size(), std::size_t{2});
    m_table->take(m_table->session.refund({"another", dollars(60)}, order, m_table->now()));
    m_table->runs(Clock{3'000});
    QCOMPARE(m_table->ends().back().reason, std::string("not_refundable"));
}

void CardTerminalLine::aRefundWaitsForTheBank()
{
    m_table->debit();
    pays();
    m_table->runs(Clock{3'000});
    m_table->terminal.faults().bankDown = true;
    m_table->terminal.faults().booked = true;
    m_table->refund();
    m_table->runs(Clock{60'000});
    QCOMPARE(m_table->ends().size(), std::size_t{1});
    m_table->terminal.faults().bankDown = false;
    m_table->runs(Clock{5'000});
    QVERIFY(m_table->ends().back().outcome == Outcome::Approved);
}

void CardTerminalLine::aRefusedRefundIsSaidSo()
{
    m_table->debit();
    pays();
    m_table->runs(Clock{3'000});
    m_table->terminal.faults().refuseRefunds = true;
    m_table->refund();
    m_table->runs(Clock{3'000});
    QCOMPARE(m_table->ends().back().reason, std::string("refund_refused"));
}

void CardTerminalLine::theBooksSurviveAndHoldNoCardNumber()
{
    m_table->debit();
    pays();
    m_table->runs(Clock{3'000});
    m_table->refund();
    m_table->runs(Clock{3'000});
    const auto kept = m_table->terminal.save();
    QVERIFY(kept.find("41111") == std::string::npos); // the order's own name has 4111 in it
    CardTerminalSimulator other;
    QVERIFY(other.restore(kept).ok());
    QCOMPARE(other.save(), kept);
}

void CardTerminalLine::foreignBooksAreRefused()
{
    CardTerminalSimulator terminal;
    for (const auto* text : {"", "id003-validator 1\n", "card-terminal 1\ndebit x\n",
             "card-terminal 1\ndebit r - 60.00 USD maybe - - - - -\n",
             "card-terminal 1\ndebit r - 60.00 USD approved - - - - - and more\n"})
        QVERIFY2(!terminal.restore(text).ok(), text);
}

void CardTerminalLine::answersOfOthersDecideNothing()
{
    m_table->debit();
    m_table->runs(Clock{300});
    card::Answer answer;
    answer.type = card::Answer::Type::Ended;
    answer.outcome = Outcome::Approved;
    answer.slip = {"VISA", "1111", "1", "CT1"};
    answer.amount = dollars(60);
    for (std::uint32_t sequence = 0; sequence < 0x100; ++sequence) {
        answer.sequence = static_cast<std::uint16_t>(sequence);
        answer.reference = "another";
        m_table->take(m_table->session.received(card::encode(answer), m_table->now()));
    }
    QVERIFY(m_table->ends().empty());
    answer.reference = order;
    answer.amount = dollars(6);
    for (std::uint32_t sequence = 0; sequence < 0x100; ++sequence) {
        answer.sequence = static_cast<std::uint16_t>(sequence);
        m_table->take(m_table->session.received(card::encode(answer), m_table->now()));
    }
    QVERIFY(m_table->ends().empty());
}

void CardTerminalLine::anotherTerminalIsAskedNothingAboutWhatThisOneGot()
{
    m_table->debit();
    pays();
    m_table->terminal.faults().loseAnswers = 1'000;
    m_table->runs(Clock{3'000});
    m_table->close();
    CardTerminalSimulator away = m_table->terminal;
    m_table->terminal = CardTerminalSimulator({.serial = "CT7"});
    m_table->open();
    m_table->refund();
    m_table->runs(Clock{10'000});
    QVERIFY(m_table->ends().empty());
    QVERIFY(m_table->terminal.books().empty());
    m_table->close();
    m_table->terminal = away;
    m_table->terminal.faults().loseAnswers = 0;
    m_table->open();
    m_table->runs(Clock{5'000});
    QCOMPARE(m_table->ends().size(), std::size_t{2});
    QVERIFY(m_table->ends()[0].outcome == Outcome::Approved && m_table->ends()[1].outcome == Outcome::Voided);
}

void CardTerminalLine::nothingIsOrderedAtAnotherTerminal()
{
    m_table->close();
    m_table->terminal = CardTerminalSimulator({.serial = "CT7"});
    m_table->open();
    m_table->runs(Clock{200});
    m_table->debit();
    QCOMPARE(m_table->ends().size(), std::size_t{1});
    QCOMPARE(m_table->ends()[0].reason, std::string("not_started"));
    QVERIFY(m_table->terminal.display() == "idle");
}

ATHENA_TEST(CardTerminalLine)
#include "tst_card_terminal.moc"
