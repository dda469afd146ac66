// SPDX-License-Identifier: Apache-2.0
#include "receipt_samples.h"
#include "tests/test_program.h"

#include "core/receipt/display_text.h"
#include "core/receipt/trusted_url.h"

#include <nlohmann/json.hpp>

using namespace kiosk;
using namespace kiosk::test;

namespace {

ReceiptDocument receiptOf(Stage stage, const ReceiptContext& context = sampleContext())
{
    auto document = makeReceipt(purchaseIn(std::move(stage)), context);
    if (!document)
        qFatal("%s", document.error().detail.c_str());
    return std::move(document).value();
}

Delivered delivered(athena::State state = athena::State::Delivered)
{
    Paid paid = samplePaid(state);
    paid.order.record.txid = "f4184fc596403b9d638783cf57adfe4c75c605f6356fbc91338530e9831e9e16";
    return {paid, {}};
}

} // namespace

class ReceiptTest : public QObject {
    Q_OBJECT

private slots:
    void aPurchaseWithoutMoneyHasNoReceipt()
    {
        QCOMPARE(makeReceipt(purchaseIn(ChoosingCoin{}), sampleContext()).error().code, Errc::Refused);
        QCOMPARE(makeReceipt(purchaseIn(Leaving{}), sampleContext()).error().code, Errc::Refused);
        InsertingBills bills;
        bills.order = samplePaid(athena::State::Ready).order;
        bills.moving = MovingBill{{1, dollars(20)}, MovingBill::Phase::Asked, false};
        QCOMPARE(makeReceipt(purchaseIn(bills), sampleContext()).error().code, Errc::Refused);
    }

    void moneyOfTwoCurrenciesIsNeverAddedUp()
    {
        Paid paid = samplePaid(athena::State::Purchased);
        paid.notes.push_back({8, Money::ofMinor(100, *Currency::parse("MXN"))});
        QCOMPARE(makeReceipt(purchaseIn(Delivered{paid, {}}), sampleContext()).error().code, Errc::Mismatch);
    }

    void whatIsDeliveredHasEveryFigureAndNoClaim()
    {
        const auto document = receiptOf(delivered());
        QCOMPARE(document.outcome, ReceiptOutcome::Sent);
        QCOMPARE(document.state, athena::State::Delivered);
        QCOMPARE(document.paid, dollars(120));
        QCOMPARE(document.cryptoAmount.toString(), std::string("0.00241312"));
        QCOMPARE(document.address, std::string("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"));
        QCOMPARE(document.txid.value_or("").size(), std::size_t(64));
        QCOMPARE(document.trackingUrl.value_or(""), std::string("https://pay.example/t/6b1f0a9c"));
        QVERIFY(!document.claimCode);
        const std::vector<ReceiptNotes> notes = {
            {dollars(50), 1, dollars(50)}, {dollars(20), 2, dollars(40)}, {dollars(10), 3, dollars(30)}};
        QCOMPARE(document.notes, notes);
    }

    // 0.00241312 x 46000.00 = 111.00352, floored 111.00; the spread is 9.00, of which 1.50 is the network's.
    void theFeesFollowTheRuleOfTheApi()
    {
        const auto document = receiptOf(delivered());
        QVERIFY(document.fees);
        QCOMPARE(document.fees->charged.spread.toString(), std::string("9.00"));
        QCOMPARE(document.fees->charged.networkFee.toString(), std::string("1.50"));
        QCOMPARE(document.fees->charged.serviceFee.toString(), std::string("7.50"));
        QCOMPARE(document.fees->referenceSource, std::string("Example Exchange"));
    }

    void anAmountThatAthenaHasNotBookedIsCountedFromThePrice()
    {
        Paid paid = samplePaid(athena::State::Funding);
        paid.order.record.sovereignAmount = dollars(100);
        paid.order.record.cryptoAmount = *CryptoAmount::parse("0.00201093", Coin::Btc);
        const auto document = receiptOf(Unresolved{paid, {}});
        QCOMPARE(document.cryptoAmount, *cryptoFor(dollars(120), paid.order.record.price));
    }

    void whatIsOnItsWayCarriesTheClaim()
    {
        const auto document = receiptOf(Delivered{samplePaid(athena::State::Purchased), {}});
        QCOMPARE(document.outcome, ReceiptOutcome::OnItsWay);
        QCOMPARE(document.claimCode.value_or(""), std::string("7K2MQ9XHTB4W"));
        QVERIFY(!document.txid);
        const Completing completing{samplePaid(athena::State::Purchased), Completing::Step::Delivering, {}};
        QCOMPARE(receiptOf(completing).outcome, ReceiptOutcome::OnItsWay);
    }

    void aRefusedPurchaseOwesTheCashAndChargesNothing()
    {
        for (const auto state :
            {athena::State::Funding, athena::State::ReversalRequired, athena::State::Reversed}) {
            const auto document =
                receiptOf(Refused{samplePaid(state), Refused::Step::Claimable, "limit_exceeded", {}});
            QCOMPARE(document.outcome, ReceiptOutcome::Refused);
            QCOMPARE(document.paid, dollars(120));
            QVERIFY(document.cryptoAmount.isZero());
            QVERIFY(document.fees && document.fees->charged.spread.isZero());
            QCOMPARE(document.claimCode.value_or(""), std::string("7K2MQ9XHTB4W"));
        }
    }

    void anUnresolvedPurchaseCarriesTheClaim()
    {
        const auto document = receiptOf(Unresolved{samplePaid(athena::State::Funding), {}});
        QCOMPARE(document.outcome, ReceiptOutcome::Unresolved);
        QVERIFY(document.claimCode);
        QCOMPARE(receiptOf(Completing{samplePaid(athena::State::Funding), Completing::Step::Purchasing, {}})
                     .outcome,
            ReceiptOutcome::Unresolved);
    }

    void aClaimThatIsNotKnownDoesNotKeepTheReceiptBack()
    {
        ReceiptContext context = sampleContext();
        context.claimCode.clear();
        const auto document = receiptOf(Unresolved{samplePaid(athena::State::Funding), {}}, context);
        QVERIFY(!document.claimCode);
        QVERIFY(!document.transactionId.empty());
    }

    void moneyInsideIsShownWhenTheJournalFailsWhileBillsGoIn()
    {
        InsertingBills bills;
        bills.order = samplePaid(athena::State::Funding).order;
        bills.notes = {{1, dollars(20)}};
        bills.moving = MovingBill{{2, dollars(50)}, MovingBill::Phase::Stacking, true};
        const auto document = receiptOf(bills);
        QCOMPARE(document.outcome, ReceiptOutcome::Unresolved);
        QCOMPARE(document.paid, dollars(20));
        QCOMPARE(document.doubts, (std::vector<Doubt>{{{2, dollars(50)}, Doubt::Kind::Lost}}));
        QVERIFY(document.claimCode);
        bills.moving->phase = MovingBill::Phase::Credited;
        QVERIFY(receiptOf(bills).doubts.empty());
    }

    void aBillInDoubtIsNamedAndKeepsItsClaimEvenWhenTheRestIsDelivered()
    {
        Delivered stage = delivered();
        stage.paid.doubts = {{{3, dollars(20)}, Doubt::Kind::Lost}};
        const auto document = receiptOf(stage);
        QCOMPARE(document.doubts.size(), std::size_t(1));
        QCOMPARE(document.paid, dollars(120));
        QVERIFY(document.claimCode);
    }

    void whatWasNotBoughtForIsOwedAndKeepsItsClaim()
    {
        Delivered stage = delivered();
        QVERIFY(!receiptOf(stage).unbought && !receiptOf(stage).claimCode);
        auto& record = stage.paid.order.record;
        record.sovereignAmount = dollars(100);
        record.cryptoAmount = *cryptoFor(dollars(100), record.price);
        const auto document = receiptOf(stage);
        QCOMPARE(document.unbought, std::optional(dollars(20)));
        QCOMPARE(document.paid, dollars(120)); // which is what is in the machine
        QCOMPARE(document.cryptoAmount, record.cryptoAmount); // no coins are written that nobody has bought
        QVERIFY(document.claimCode);
        QCOMPARE(document.fees->charged,
            *feesFor(dollars(100), record.cryptoAmount, *record.referencePrice, *record.networkFee));
        QVERIFY(encode(document).at("unbought") == "20.00");
        record.cryptoAmount = CryptoAmount::zero(Coin::Btc);
        QCOMPARE(receiptOf(stage).cryptoAmount, *cryptoFor(dollars(100), record.price));
        record.sovereignAmount = dollars(140);
        QVERIFY(!receiptOf(stage).unbought);
    }

    void theOnlyBillInDoubtIsClaimed()
    {
        for (const Doubt::Kind kind : {Doubt::Kind::Lost, Doubt::Kind::Held}) {
            Refused stage{samplePaid(athena::State::Reversed), Refused::Step::Claimable, {}, {}};
            stage.paid.amount = dollars(0);
            stage.paid.notes.clear();
            stage.paid.doubts = {{{3, dollars(20)}, kind}};
            const auto document = receiptOf(stage);
            QVERIFY(document.paid.isZero());
            QCOMPARE(document.doubts.size(), std::size_t(1));
            QVERIFY(document.claimCode.has_value());
            QVERIFY(!isNothing(document));
        }
    }

    void whatCameBackIsNotClaimedAgain()
    {
        Refused stage{samplePaid(athena::State::Reversed), Refused::Step::Claimable, {}, {}};
        stage.paid.doubts = {{{3, dollars(20)}, Doubt::Kind::Returned}};
        QVERIFY(receiptOf(stage).doubts.empty());
        QVERIFY(receiptOf(stage).claimCode.has_value()); // for the rest
        stage.paid.amount = dollars(0);
        stage.paid.notes.clear();
        QVERIFY(isNothing(receiptOf(stage)));
        QVERIFY(!receiptOf(stage).claimCode);
    }

    void anAddressAtAnotherHostIsNoCode()
    {
        Delivered stage = delivered();
        stage.paid.order.record.transactionUrl = "https://pay.example.evil.test/t";
        QVERIFY(!receiptOf(stage).trackingUrl);
        stage.paid.order.record.transactionUrl.reset();
        QVERIFY(!receiptOf(stage).trackingUrl);
    }

    void onlyHttpsAtAKnownHostIsTrusted_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<bool>("trusted");
        const auto row = [](const char* url, bool trusted) {
            QTest::newRow(url) << QByteArray(url) << trusted;
        };
        row("", false);
        row("https://", false);
        row("https://?pay.example", false);
        row("http://pay.example/t", false);
        row("ftp://pay.example/t", false);
        row("javascript:alert(1)", false);
        row("https://evil.test/pay.example", false);
        row("https://evil.test/?https://pay.example", false);
        row("https://pay.example@evil.test/", false);
        row("https://user@pay.example/", false);
        row("https://pay.example.evil.test/", false);
        row("https://xpay.example/", false);
        row("https://sub.pay.example/", false);
        row("https://pay.example\\@evil.test/", false);
        row("https://pay.example./", false);
        row("https://pay.example:8443/", false);
        row("https://pay.ex\xc3\xa4mple/", false);
        row("https://pay.example/a b", false);
        row("https://pay.example", true);
        row("https://pay.example/t/1?x=1#y", true);
        row("https://PAY.Example:443/t", true);
        row("https://localhost:8443/t", true);
        row("https://localhost/t", false);
    }
    void onlyHttpsAtAKnownHostIsTrusted()
    {
        QFETCH(QByteArray, url);
        QFETCH(bool, trusted);
        QCOMPARE(isTrustedUrl(url.toStdString(), {"pay.example", "localhost:8443"}), trusted);
        QVERIFY(!isTrustedUrl(url.toStdString(), {}));
    }

    void anEndlessAddressIsNoCode()
    {
        QVERIFY(!isTrustedUrl("https://pay.example/" + std::string(400, 'a'), {"pay.example"}));
    }

    void feesThatAreNotPublishedAreNotInvented()
    {
        Delivered stage = delivered();
        stage.paid.order.record.referencePrice.reset();
        QVERIFY(!receiptOf(stage).fees);
        stage = delivered();
        stage.paid.order.record.networkFee.reset();
        QVERIFY(!receiptOf(stage).fees);
    }

    void theWrittenFormHoldsEveryFieldButTheClaimCode()
    {
        ReceiptContext context = sampleContext();
        context.copy = true;
        context.demo = true;
        Paid paid = samplePaid(athena::State::Purchased);
        paid.doubts = {{{3, dollars(20)}, Doubt::Kind::Late}};
        const auto document = receiptOf(Delivered{paid, {}}, context);
        const auto bill = [](const char* value, int count) {
            return nlohmann::json{{"denomination", value}, {"count", count}};
        };
        const nlohmann::json expected{{"outcome", "on_its_way"}, {"copy", true}, {"demo", true},
            {"operator", "Example Operator LLC"}, {"machine_id", "DEMO-001"}, {"support", "+1 555 0100"},
            {"local_time", "2026-03-04 14:05:06"}, {"utc_offset_minutes", -300}, {"at", 1772651106000},
            {"transaction_id", "6b1f0a9c-2d44-4c1e-9f00-0123456789ab"}, {"state", "PURCHASED"},
            {"sovereign_currency", "USD"}, {"sovereign_amount", "120.00"},
            {"notes", nlohmann::json::array({bill("50.00", 1), bill("20.00", 2), bill("10.00", 3)})},
            {"doubts",
                nlohmann::json::array({{{"denomination", "20.00"}, {"bill_sequence", 3}, {"kind", "late"}}})},
            {"price", "49728.15"}, {"crypto_currency", "BTC"}, {"crypto_amount", "0.00241312"},
            {"crypto_address", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"}, {"txid", nullptr},
            {"transaction_url", "https://pay.example/t/6b1f0a9c"}, {"has_claim_code", true},
            {"reference_price", "46000.00"}, {"reference_source", "Example Exchange"}, {"spread", "9.00"},
            {"network_fee", "1.50"}, {"service_fee", "7.50"}};
        QCOMPARE(QString::fromStdString(encode(document).dump(1)), QString::fromStdString(expected.dump(1)));
    }

    void amountsReadAsPeopleWriteThem()
    {
        const auto money = [](std::uint64_t minor, const char* code) {
            return QString::fromStdString(displayText(Money::ofMinor(minor, *Currency::parse(code))));
        };
        QCOMPARE(money(0, "USD"), "$0.00");
        QCOMPARE(money(12000, "USD"), "$120.00");
        QCOMPARE(money(99999, "USD"), "$999.99");
        QCOMPARE(money(100000, "USD"), "$1,000.00");
        QCOMPARE(money(123456789012, "USD"), "$1,234,567,890.12");
        QCOMPARE(money(123450, "EUR"), QString("€1,234.50"));
        QCOMPARE(money(12000, "COP"), "120.00 COP");
        QCOMPARE(money(1500000, "CLP"), "1,500,000 CLP");
        QCOMPARE(displayText(*Price::parse("0.12345678", usd(), Coin::Ltc)), std::string("$0.12345678"));
        QCOMPARE(displayText(CryptoAmount::ofUnits(1, Coin::Eth)), std::string("0.000000000000000001 ETH"));
    }

    void addressesReadInGroupsOfFour()
    {
        QCOMPARE(inGroupsOfFour(""), std::string());
        QCOMPARE(inGroupsOfFour("abcd"), std::string("abcd"));
        QCOMPARE(inGroupsOfFour("abcdefghi"), std::string("abcd efgh i"));
        QCOMPARE(inGroupsOfFour("bitcoincash:qpm2qsznh"), std::string("bitcoincash: qpm2 qszn h"));
    }

    void offsetsHaveASign()
    {
        QCOMPARE(utcOffsetText(0), std::string("UTC+00:00"));
        QCOMPARE(utcOffsetText(-300), std::string("UTC-05:00"));
        QCOMPARE(utcOffsetText(-30), std::string("UTC-00:30"));
        QCOMPARE(utcOffsetText(345), std::string("UTC+05:45"));
    }
};

ATHENA_TEST(ReceiptTest)
#include "tst_receipt.moc"
