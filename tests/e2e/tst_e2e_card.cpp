// SPDX-License-Identifier: Apache-2.0
// Paying by card: the terminal debits once, and every debit ends as coins or goes back.
#include <QElapsedTimer>
#include <QJsonArray>

#include "tests/e2e/e2e_case.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::e2e;

namespace {

constexpr auto cardNumber = "4111111111111111"; // published, for tests

} // namespace

class TestE2eCard : public E2eCase {
    Q_OBJECT

protected:
    Status arrange(StandSettings& settings) override
    {
        settings.card = true;
        return Done{};
    }

private Q_SLOTS:
    void aCardIsDebitedOnceAndBecomesCoins();
    void aPhoneRaisesTheLimitBeforeTheDebit();
    void whatBuysNothingGoesBackToTheCard();
    void noPowerCutDebitsTwiceOrLosesADebit();
    void withoutItsValidatorTheMachineTakesCards();

private:
    Status goesToPayment(Customer& customer);
    Status goesOnByCard(Customer& customer); // to the amount
    Status goesToAmount(Customer& customer);
    // Until the terminal's display says that.
    Status terminalShows(const QString& display);
    Status paysAtTerminal();
    Status orders(Customer& customer, const QString& amount);
    int approvedDebits();
};

Status TestE2eCard::goesToAmount(Customer& customer)
{
    if (const auto ways = goesToPayment(customer); !ways)
        return ways;
    return goesOnByCard(customer);
}

Status TestE2eCard::goesToPayment(Customer& customer)
{
    if (const auto coins = customer.goesToCoins(); !coins)
        return coins;
    return customer.does({"touch coin_BTC", "wait Payment"});
}

Status TestE2eCard::goesOnByCard(Customer& customer)
{
    const auto signedIn = customer.does({"touch pay_card", "wait Phone", "type " + customer.national(),
        "touch primaryButton", "wait Code 30000"});
    if (!signedIn)
        return signedIn;
    if (const auto typed = customer.typesTheCode(); !typed)
        return typed;
    if (const auto scan = customer.sees("Scan"); !scan)
        return scan;
    if (const auto shown = customer.shows(bitcoinWallet); !shown)
        return shown;
    return customer.does({"wait Address", "wait-for addressStep ready 30000", "touch primaryButton",
        "wait Quote", "wait-for quoteStep shown", "touch primaryButton", "wait Amount"});
}

// Price and limit are agreed to again, and then the card pays more than it could have.
void TestE2eCard::aPhoneRaisesTheLimitBeforeTheDebit()
{
    Customer lou(stand(), 72);
    STEP(goesToAmount(lou));
    QCOMPARE(lou.valueOf("limit"), QString("$300.00"));
    STEP(lou.does({"touch cancelButton", "wait Raise", "wait-for loginStep shown 30000",
        "touch primaryButton", "wait Quote", "wait-for notice limit_same", "wait-for quoteStep shown",
        "touch primaryButton", "wait Amount"}));
    STEP(lou.does({"touch cancelButton", "wait Raise", "wait-for loginStep shown 30000"}));
    STEP(ctl({"approve", lou.phone()}));
    STEP(lou.does({"wait Quote 30000", "wait-for notice limit_changed", "wait-for quoteStep shown"}));
    QCOMPARE(lou.valueOf("limit"), QString("$2,000.00"));
    STEP(lou.does({"touch primaryButton", "wait Amount"}));
    STEP(lou.does({"type 400", "touch primaryButton", "wait Terminal"}));
    STEP(paysAtTerminal());
    STEP(lou.sees("Delivered", 60'000));
    QCOMPARE(lou.valueOf("paid"), QString("$400.00"));
}

Status TestE2eCard::terminalShows(const QString& display)
{
    QElapsedTimer time;
    time.start();
    QString last;
    while (time.elapsed() < 20'000) {
        const auto state = stand().benchState();
        last = state ? (*state)["terminal"]["display"].toString() : QString();
        if (last == display)
            return Done{};
        stand().benchProcess().waitForFinished(20);
    }
    return Error{Errc::Mismatch, "the terminal shows " + last.toStdString()};
}

Status TestE2eCard::paysAtTerminal()
{
    if (const auto asked = terminalShows("card"); !asked)
        return asked;
    if (const auto shown = bench({"card", "present", "visa"}); !shown)
        return shown;
    return bench({"card", "pin", "1234"});
}

Status TestE2eCard::orders(Customer& customer, const QString& amount)
{
    if (const auto typing = goesToAmount(customer); !typing)
        return typing;
    if (const auto ordered = customer.does({"type " + amount, "touch primaryButton", "wait Terminal"});
        !ordered)
        return ordered;
    return paysAtTerminal();
}

int TestE2eCard::approvedDebits()
{
    const auto state = stand().benchState();
    int count = 0;
    for (const auto& value : state ? (*state)["terminal"]["books"].toArray() : QJsonArray()) {
        const auto entry = value.toObject();
        count += entry["kind"] == "debit" && entry["outcome"] == "approved" ? 1 : 0;
    }
    return count;
}

void TestE2eCard::aCardIsDebitedOnceAndBecomesCoins()
{
    Customer ada(stand(), 42);
    STEP(bench({"fault", "card-insufficient"}));
    STEP(orders(ada, "70"));
    STEP(ada.does({"wait Amount 30000", "wait-for notice declined", "wait-for cardReason insufficient"}));
    STEP(bench({"clear", "card-insufficient"}));
    STEP(ada.does({"touch key_clear", "type 60", "wait-for paid $60.00"}));
    const auto coins = ada.valueOf("coinAmount");
    STEP(ada.does({"touch primaryButton", "wait Terminal", "wait-for cardStep card"}));
    STEP(terminalShows("card"));
    STEP(bench({"card", "present", cardNumber}));
    STEP(ada.reads("cardStep", "pin"));
    STEP(bench({"card", "pin", "9999"}));
    STEP(ada.reads("cardStep", "pin_again"));
    STEP(bench({"card", "pin", "1234"}));
    STEP(ada.does({"wait Delivered 60000", "wait-for sent true 60000"}));
    QCOMPARE(ada.valueOf("coinAmount"), coins);
    STEP(ada.reads("receipt", "printed", 60'000));
    const auto paper = receiptText(stand());
    QVERIFY2(paper.contains("**** 1111") && paper.contains("60.00"), qPrintable(paper));
    const auto transaction = newestTransaction(stand());
    QCOMPARE(transaction["purchase_amount"].toString(), QString("60.00"));
    QVERIFY2(paper.contains(transaction["payment_reference"].toString()), qPrintable(paper));
    STEP(ada.leaves());
    QCOMPARE(approvedDebits(), 1);
    STEP(booksAgree(stand(), {}));
    // The terminal has read the card's number. Nothing that any of the programs has written holds it.
    QCOMPARE(filesWith(stand().path("."), {cardNumber}), QStringList());
}

void TestE2eCard::whatBuysNothingGoesBackToTheCard()
{
    Customer cy(stand(), 44);
    STEP(goesToAmount(cy));
    STEP(ctl({"set-limit", cy.phone(), "10"})); // Athena refuses after the debit
    STEP(cy.does({"type 60", "touch primaryButton", "wait Terminal"}));
    STEP(paysAtTerminal());
    STEP(cy.does({"wait Refused 60000", "wait-for refundState refunded 30000"}));
    QCOMPARE(cy.valueOf("claimCode"), QString());
    STEP(cy.reads("receipt", "printed", 60'000));
    STEP(cy.leaves());
    STEP(transactionIs(stand(), "CANCELLED"));
    STEP(booksAgree(stand(), {}));

    Customer di(stand(), 45);
    STEP(ctl({"delivery", "fail"}));
    STEP(bench({"fault", "card-booked"}));
    STEP(orders(di, "60"));
    STEP(di.does({"wait Refused 60000", "wait-for refundState refunded 30000"}));
    STEP(transactionIs(stand(), "REVERSED"));
    const auto reversal = newestTransaction(stand())["reversal"].toObject();
    QCOMPARE(reversal["method"].toString(), QString("card_refund"));
    QVERIFY(reversal["reference"].toString().startsWith("CR"));
    STEP(di.leaves());
    STEP(booksAgree(stand(), {}));
}

void TestE2eCard::noPowerCutDebitsTwiceOrLosesADebit()
{
    Customer fe(stand(), 47);
    STEP(bench({"fault", "card-cut-after"})); // the terminal's
    STEP(orders(fe, "40"));
    STEP(fe.does({"wait Delivered 60000", "wait-for paid $40.00"}));
    STEP(fe.leaves());
    QCOMPARE(approvedDebits(), 1);

    Customer ed(stand(), 46);
    STEP(bench({"fault", "card-lost-answer", "1000"}));
    STEP(orders(ed, "60"));
    STEP(terminalShows("idle"));
    stand().kill(stand().kioskProcess());
    STEP(bench({"clear", "card-lost-answer"}));
    STEP(powerCut());
    STEP(ed.does({"wait Delivered 90000", "wait-for sent true 60000", "wait-for paid $60.00"}));
    STEP(ed.does({"touch primaryButton", "wait Idle 60000"}));
    QCOMPARE(approvedDebits(), 2);
    STEP(booksAgree(stand(), {}));
}

void TestE2eCard::withoutItsValidatorTheMachineTakesCards()
{
    Customer gil(stand(), 73);
    STEP(gil.sees("Idle", 60'000));
    STEP(bench({"unplug", "validator"}));
    STEP(gil.reads("cashReady", "false"));
    STEP(goesToPayment(gil));
    STEP(gil.does({"touch pay_cash", "wait-for notice cash_not_ready"}));
    STEP(goesOnByCard(gil));
    STEP(gil.does({"type 60", "touch primaryButton", "wait Terminal"}));
    STEP(paysAtTerminal());
    STEP(gil.does({"wait Delivered 60000", "wait-for paid $60.00"}));
    STEP(gil.leaves());
    STEP(bench({"plug", "validator"}));
    STEP(gil.reads("cashReady", "true"));
    STEP(booksAgree(stand(), {}));
}

ATHENA_TEST(TestE2eCard)
#include "tst_e2e_card.moc"
