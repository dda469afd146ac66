// SPDX-License-Identifier: Apache-2.0
#include "receipt_samples.h"
#include "tests/test_program.h"

#include "core/receipt/receipt_layout.h"
#include "core/receipt/receipt_text.h"

using namespace kiosk;
using namespace kiosk::test;

namespace {

// A line as a reader sees it; marks show what is special about it.
QString drawn(const ReceiptLine& line)
{
    if (const auto* text = std::get_if<ReceiptText>(&line))
        return QString(text->large ? "## " : "") + QString::fromStdString(text->text);
    if (const auto* pair = std::get_if<ReceiptPair>(&line))
        return QString::fromStdString(pair->left + " | " + pair->right);
    if (const auto* code = std::get_if<ReceiptQr>(&line))
        return QString::fromStdString("[QR " + code->data + "]");
    return std::holds_alternative<ReceiptRule>(line) ? QString("----") : QString();
}

QString drawn(Stage stage, const ReceiptContext& context = sampleContext())
{
    const auto document = makeReceipt(purchaseIn(std::move(stage)), context);
    if (!document)
        return QString::fromStdString(document.error().detail);
    QStringList lines;
    for (const auto& line : layoutReceipt(*document))
        lines << drawn(line);
    return lines.join('\n');
}

Delivered soldWhole()
{
    Paid paid = samplePaid(athena::State::Delivered);
    paid.order.record.txid = "f4184fc596403b9d";
    return {paid, {}};
}

} // namespace

class ReceiptLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void aDeliveredPurchaseReadsLikeThis()
    {
        QCOMPARE(drawn(soldWhole()), QString(R"(Example Operator LLC
2026-03-04 14:05:06 UTC-05:00
Machine | DEMO-001
----
## Sent
Your coins have been sent.

Cash in | $120.00
  1 x $50.00 | $50.00
  2 x $20.00 | $40.00
  3 x $10.00 | $30.00
Coins sent | 0.00241312 BTC
----
Price, all included | $49,728.15 per BTC
Reference price | $46,000.00 per BTC
Reference source | Example Exchange
Service fee | $7.50
Network fee | $1.50
All fees | $9.00
----
To this address
bc1q ar0s rrr7 xfkv y5l6 43ly dnw9 re59 gtzz wf5m dq
Transaction
6b1f0a9c-2d44-4c1e-9f00-0123456789ab
State | Delivered
Blockchain transaction
f4184fc596403b9d
Scan to follow your purchase
[QR https://pay.example/t/6b1f0a9c]
----
Help: +1 555 0100
)"));
    }

    void whatIsOnItsWayShowsTheClaimAndThatTheTransactionIsPending()
    {
        const QString receipt = drawn(Delivered{samplePaid(athena::State::Purchased), {}});
        QVERIFY(receipt.contains("## On its way\n"));
        QVERIFY(receipt.contains("Blockchain transaction | pending"));
        QVERIFY(receipt.contains("Coins bought | 0.00241312 BTC"));
        QVERIFY(receipt.contains("Your claim code\n## 7K2M Q9XH TB4W\n"));
    }

    void aRefusedPurchaseSaysThatTheCashIsOwed()
    {
        const QString receipt = drawn(
            Refused{samplePaid(athena::State::ReversalRequired), Refused::Step::Claimable, "bad_state", {}});
        QVERIFY(receipt.contains("## Not bought\nNothing was bought. The operator owes you this cash.\n"));
        QVERIFY(receipt.contains("Cash in | $120.00"));
        QVERIFY(receipt.contains("Coins sent | 0.00000000 BTC"));
        QVERIFY(receipt.contains("All fees | $0.00"));
        QVERIFY(receipt.contains(
            "## 7K2M Q9XH TB4W\nKeep this receipt. The code is your claim for this money.\n"));
    }

    void aRefusedPurchaseIsNotFollowedAndNoCoinsAreExpected()
    {
        for (const auto state : {athena::State::Funding, athena::State::ReversalRequired}) {
            const Refused refused{samplePaid(state), Refused::Step::Cancelling, "bad_state", {}};
            const QString receipt = drawn(refused);
            QVERIFY(receipt.contains("Blockchain transaction | none\n"));
            for (const char* untrue : {"pending", "Scan to follow", "QR", "delivered"})
                QVERIFY2(!receipt.contains(untrue), untrue);
        }
        // A delivery that failed may have been tried.
        Refused tried{samplePaid(athena::State::ReversalRequired), Refused::Step::Claimable, {}, {}};
        tried.paid.order.record.txid = "f4184fc596403b9d";
        QVERIFY(drawn(tried).contains("Blockchain transaction\nf4184fc596403b9d\n"));
    }

    void anUnresolvedPurchaseSaysWhatIsKnown()
    {
        const QString receipt = drawn(Unresolved{samplePaid(athena::State::Funding), {}});
        QVERIFY(receipt.contains("## Not confirmed yet\n"));
        QVERIFY(receipt.contains("Coins for this money | 0.00241312 BTC"));
        QVERIFY(receipt.contains("## 7K2M Q9XH TB4W"));
    }

    void moneyThatWentBackToTheCardIsNotAskedForAgain_data()
    {
        QTest::addColumn<int>("card");
        QTest::addColumn<QString>("state");
        using enum CardPayment::State;
        QTest::newRow("refunded") << static_cast<int>(Refunded) << "State | Refunded\n";
        QTest::newRow("voided") << static_cast<int>(Voided) << "State | Refunded\n";
        QTest::newRow("not debited") << static_cast<int>(NotDebited) << "State | Canceled\n";
        QTest::newRow("on its way") << static_cast<int>(Refunding) << "State | Refund due\n";
        QTest::newRow("refused") << static_cast<int>(RefundRefused) << "State | Refund due\n";
    }
    void moneyThatWentBackToTheCardIsNotAskedForAgain()
    {
        QFETCH(int, card);
        QFETCH(QString, state);
        Paid paid = samplePaid(athena::State::ReversalRequired);
        paid.notes.clear();
        CardPayment payment;
        payment.amount = paid.amount;
        payment.state = static_cast<CardPayment::State>(card);
        paid.card = payment;
        ReceiptContext context = sampleContext();
        context.place.refundUntil = "2026-06-02";
        const QString receipt =
            drawn(Refused{paid, Refused::Step::Claimable, "delivery_failed", {}}, context);
        QVERIFY2(receipt.contains(state), qPrintable(receipt));
        QCOMPARE(receipt.contains("Ask for a refund until"), state.contains("due"));
        QCOMPARE(receipt.contains("claim code"), state.contains("due"));
    }

    void aClaimWithoutACodePointsToTheTransaction()
    {
        ReceiptContext context = sampleContext();
        context.claimCode.clear();
        QVERIFY(drawn(Unresolved{samplePaid(athena::State::Funding), {}}, context)
                    .contains("The transaction above is your claim."));
    }

    void billsInDoubtAreNamedOneByOne()
    {
        Delivered stage = soldWhole();
        stage.paid.doubts = {
            {{3, dollars(20)}, Doubt::Kind::Lost}, {{8, dollars(50)}, Doubt::Kind::Unapproved}};
        const QString receipt = drawn(stage);
        QVERIFY(receipt.contains("One bill of $20.00 is being looked into."));
        QVERIFY(receipt.contains("One bill of $50.00 is in the machine but not in this purchase."));
        QVERIFY(receipt.contains("The code is your claim for the bill above."));
    }

    void whatWasNotBoughtForIsSaidToBeOwed()
    {
        Delivered stage = soldWhole();
        auto& record = stage.paid.order.record;
        record.sovereignAmount = dollars(100);
        record.cryptoAmount = *cryptoFor(dollars(100), record.price);
        const QString receipt = drawn(stage);
        QVERIFY(receipt.contains("No coins were bought for $20.00 of what you paid."));
        QVERIFY(receipt.contains("The code is your claim for the money named above."));
    }

    void whileCoinsAreToComeTheClaimIsForThemAndForTheRest()
    {
        Delivered stage{samplePaid(athena::State::Purchased), {}};
        QVERIFY(drawn(stage).contains("The code is your claim until the coins have been delivered."));
        const QString both = "for the money named above, and for the coins until they have been delivered.";
        stage.paid.doubts = {{{3, dollars(20)}, Doubt::Kind::Lost}};
        QVERIFY(drawn(stage).contains(both));
        stage.paid.doubts.clear();
        stage.paid.order.record.sovereignAmount = dollars(100);
        QVERIFY(drawn(stage).contains(both));
    }

    void theOnlyBillInDoubtIsWhatTheClaimIsFor()
    {
        Refused stage{samplePaid(athena::State::Reversed), Refused::Step::Claimable, {}, {}};
        stage.paid.amount = dollars(0);
        stage.paid.notes.clear();
        stage.paid.doubts = {{{3, dollars(20)}, Doubt::Kind::Held}};
        const QString receipt = drawn(stage);
        QVERIFY(receipt.contains("Your claim is for the bill below."));
        QVERIFY(receipt.contains("One bill of $20.00 is being looked into."));
        QVERIFY(receipt.contains("The code is your claim for the bill above."));
        QVERIFY(!receipt.contains("owes you this cash"));
        stage.paid.doubts.front().kind = Doubt::Kind::Returned;
        const QString copy = drawn(stage);
        QVERIFY(copy.contains("Your bill came back"));
        QVERIFY(!copy.contains("claim"));
        QVERIFY(!copy.contains("$20.00"));
    }

    void feesThatAreNotPublishedAreSaidSo()
    {
        Delivered stage = soldWhole();
        stage.paid.order.record.referencePrice.reset();
        const QString receipt = drawn(stage);
        QVERIFY(receipt.contains("The operator has not published the fee."));
        QVERIFY(!receipt.contains("Service fee"));
        QVERIFY(receipt.contains("Price, all included"));
    }

    void aTextMessageHasALinkAndNothingToScan()
    {
        const auto document = makeReceipt(purchaseIn(soldWhole()), sampleContext());
        const std::string message = receiptMessage(*document);
        QVERIFY(message.find("Follow your purchase here:\nhttps://pay.example/t/6b1f0a9c\n")
            != std::string::npos);
        QVERIFY(message.find("Scan") == std::string::npos);
    }

    void anUntrustedAddressIsNotDrawn()
    {
        ReceiptContext context = sampleContext();
        context.trustedUrlHosts = {"other.example"};
        const QString receipt = drawn(soldWhole(), context);
        QVERIFY(!receipt.contains("QR"));
        QVERIFY(!receipt.contains("Scan to follow"));
        QVERIFY(!receipt.contains("https"));
    }

    void aCopyAndADemoAreMarked()
    {
        ReceiptContext context = sampleContext();
        QVERIFY(!drawn(soldWhole(), context).contains("COPY"));
        context.copy = true;
        context.demo = true;
        QVERIFY(drawn(soldWhole(), context).startsWith("## COPY\nDemo, no real coins\n"));
    }

    void everyFieldThatAPlaceAsksForIsOnThePaper_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("printed");
        using enum place::ReceiptField;
        const auto row = [](place::ReceiptField field, const char* printed) {
            QTest::newRow(std::string(place::wordOf(field)).c_str()) << static_cast<int>(field) << printed;
        };
        row(License, "License | L-77");
        row(Customer, "Customer | c-123");
        row(Hold, "Coins held back | 48 hours");
        row(RefundDeadline, "Tricked? Ask for a refund until | 2026-06-02");
        row(LiveHelp, "A person answers | +1 800 555 0100");
        row(Authority, "Complaints | DFPI");
        row(ProfileVersion, "Rules of this place | US-CA 3, 1a2b3c4d");
    }
    void everyFieldThatAPlaceAsksForIsOnThePaper()
    {
        QFETCH(int, field);
        QFETCH(QString, printed);
        const auto asked = static_cast<place::ReceiptField>(field);
        const Stage stage = Delivered{samplePaid(athena::State::Delivered), {}};
        ReceiptContext context = sampleContext();
        QVERIFY(!drawn(stage, context).contains(printed));
        QVERIFY(!missingFrom(*makeReceipt(purchaseIn(stage), context), {asked}).empty());
        context.place = {"L-77", "c-123", 48, "2026-06-02", "+1 800 555 0100", "DFPI", "US-CA 3, 1a2b3c4d"};
        QVERIFY2(drawn(stage, context).contains(printed), qPrintable(drawn(stage, context)));
        QVERIFY(missingFrom(*makeReceipt(purchaseIn(stage), context), {asked}).empty());
    }

    void whatIsHeldBackIsNotOnItsWay()
    {
        const Stage stage = Delivered{samplePaid(athena::State::Purchased), {}};
        ReceiptContext context = sampleContext();
        QVERIFY(drawn(stage, context).contains("## On its way"));
        for (const auto& [hours, words] : {std::pair{1, "1 hour"}, std::pair{48, "48 hours"}}) {
            context.place.holdHours = hours;
            const QString receipt = drawn(stage, context);
            QVERIFY2(receipt.contains("## Bought, sent later"), qPrintable(receipt));
            QVERIFY(receipt.contains(QString("held back and sent after %1.").arg(words)));
            QVERIFY(receipt.contains(QString("Coins held back | %1").arg(words)));
            QVERIFY(!receipt.contains("On its way") && !receipt.contains("being sent"));
        }
        context.place.holdHours = 0; // a place that asks for it, and holds nothing back
        QVERIFY(drawn(stage, context).contains("## On its way"));
        QVERIFY(drawn(stage, context).contains("Coins held back | 0 hours"));
    }

    void everyOtherFieldIsOnEveryReceipt()
    {
        using enum place::ReceiptField;
        const Stage stage = Delivered{samplePaid(athena::State::Delivered), {}};
        const auto document = makeReceipt(purchaseIn(stage), sampleContext());
        QVERIFY(missingFrom(*document,
            {Operator, Time, Machine, Amount, CoinAmount, Price, Address, Transaction, Txid, Fees, Spread,
                ReferencePrice, ReferenceSource})
                    .empty());
    }

    void textFromElsewhereGivesThePrinterNoOrders()
    {
        Delivered stage = soldWhole();
        stage.paid.order.record.referenceSource = "Ex\x1b@change\n";
        stage.paid.order.record.txid = "ab\x1dV";
        const auto document = makeReceipt(purchaseIn(stage), sampleContext());
        for (const auto& line : layoutReceipt(*document))
            for (const QChar c : drawn(line))
                QVERIFY(c.unicode() >= 0x20);
    }

    void figuresThatLookLikePlacesStayFigures()
    {
        ReceiptWords words;
        words.support = "%1 %% 100% %2";
        ReceiptContext context = sampleContext();
        context.supportLine = "%1%2";
        const auto document = makeReceipt(purchaseIn(soldWhole()), context);
        const auto lines = layoutReceipt(*document, words);
        QCOMPARE(drawn(lines[lines.size() - 2]), QString("%1%2 %% 100% "));
    }
};

ATHENA_TEST(ReceiptLayoutTest)
#include "tst_receipt_layout.moc"
