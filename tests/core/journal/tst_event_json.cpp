// SPDX-License-Identifier: Apache-2.0
#include "core/athena/json.h"
#include "core/journal/fact_description.h"
#include "core/journal/fact_words.h"
#include "core/purchase/event_json.h"
#include "tests/test_program.h"

#include <set>

using namespace kiosk;

namespace {

Currency journalCurrency() { return *Currency::parse("USD"); }

athena::TransactionRecord sampleRecord()
{
    athena::TransactionRecord record;
    record.transactionId = "6b1f0a9c-2d44-4c1e-9f00-0123456789ab";
    record.coin = Coin::Eth;
    record.currency = journalCurrency();
    record.price = *Price::parse("2500.12", journalCurrency(), Coin::Eth);
    record.cryptoAddress = "0x52908400098527886E0F7030069857D2E4169EE7";
    record.sovereignAmount = Money::ofMinor(12000, journalCurrency());
    record.cryptoAmount = *CryptoAmount::parse("0.047997696110586692", Coin::Eth);
    record.transactionUrl = "https://pay.example/t/6b1f";
    record.state = athena::State::Funding;
    record.priceExpirationMs = 1700000000123;
    record.priceLockUntilMs = 1700000600456;
    record.txid = "ab12";
    record.addressWarning = "shared_format";
    record.reversal = athena::ReversalRecord{"claim_ticket", Money::ofMinor(12000, journalCurrency()), "R-1"};
    record.referencePrice = *Price::parse("2400.5", journalCurrency(), Coin::Eth);
    record.referenceSource = "Example Exchange";
    record.networkFee = Money::ofMinor(150, journalCurrency());
    record.minimumAmount = Money::ofMinor(2000, journalCurrency());
    record.serviceFee = Money::ofMinor(330, journalCurrency());
    return record;
}

// Something else than the default for every kind of member. A fact with a member of a new kind does not
// compile here.
struct Fill {
    static void value(bool& into) { into = true; }
    static void value(int& into) { into = -7; }
    static void value(std::uint32_t& into) { into = 4000000000U; }
    static void value(std::int64_t& into) { into = 1700000000000; }
    static void value(std::string& into) { into = "t\u00e9xt \"quoted\"\n"; }
    static void value(Money& into) { into = Money::ofMinor(12345, journalCurrency()); }
    static void value(Coin& into) { into = Coin::Bch; }
    static void value(athena::TransactionRecord& into) { into = sampleRecord(); }
    static void value(HasWords auto& into)
    {
        // The last value that has a word.
        using Value = std::remove_reference_t<decltype(into)>;
        for (int number = 0; number < 64; ++number)
            if (!wordOf(static_cast<Value>(number)).empty())
                into = static_cast<Value>(number);
    }
    template <class T> static void value(std::optional<T>& into) { value(into.emplace()); }
    template <class T> static void value(std::vector<T>& into)
    {
        value(into.emplace_back());
        value(into.emplace_back());
    }
    template <class T>
    requires requires { describe(description::Of<T>{}); }
    static void value(T& into)
    {
        std::apply([&](const auto&... member) { (value(into.*member.pointer), ...); },
            describe(description::Of<T>{}).members);
    }
};

template <class T> bool sameMembers(const T& a, const T& b)
{
    return std::apply(
        [&](const auto&... member) { return (true && ... && (a.*member.pointer == b.*member.pointer)); },
        describe(description::Of<T>{}).members);
}

template <class T> QString tripOf(const T& fact)
{
    const std::string name(typeOf(fact));
    const auto back = decodeEvent(typeOf(fact), bodyOf(fact), 17, "purchase");
    if (!back)
        return QString::fromStdString(name + ": " + back.error().detail);
    if (back->at != 17 || back->purchase != "purchase" || !std::holds_alternative<T>(back->fact))
        return QString::fromStdString(name + ": another event came back");
    if (!sameMembers(fact, std::get<T>(back->fact)))
        return QString::fromStdString(name + ": changed on the way: " + bodyOf(fact));
    return {};
}

template <std::size_t... Index> QStringList tripsOfAll(std::index_sequence<Index...> /*all*/)
{
    QStringList problems;
    const auto one = [&]<class T>(T fact) {
        Fill::value(fact);
        problems << tripOf(fact);
    };
    (one(std::variant_alternative_t<Index, FactKind>{}), ...);
    problems.removeAll(QString());
    return problems;
}

template <std::size_t... Index> std::set<std::string_view> namesOfAll(std::index_sequence<Index...> /*all*/)
{
    return {typeOf(Fact(std::variant_alternative_t<Index, FactKind>{}))...};
}

constexpr auto allFacts = std::make_index_sequence<std::variant_size_v<FactKind>>{};

} // namespace

class EventJsonTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* type, const char* body, const char* said) {
            QTest::addRow("%s %s", type, body) << QByteArray(type) << QByteArray(body) << QString(said);
        };
        row("BillEaten", "{}", "type that this program does not know");
        row("", "{}", "type that this program does not know");
        row("CoinChosen", "", "CoinChosen: not strict JSON");
        row("CoinChosen", "{\"coin\":\"BTC\"", "CoinChosen: not strict JSON");
        row("CoinChosen", "{\"coin\":\"BTC\",\"coin\":\"ETH\"}", "twice");
        row("CoinChosen", "[]", "CoinChosen: an object is required, a list came");
        row("CoinChosen", "{}", "CoinChosen.coin: is missing");
        row("CoinChosen", "{\"coin\":1}", "CoinChosen.coin: a string is required, a number came");
        row("CoinChosen", "{\"coin\":\"XRP\"}", "CoinChosen.coin: ");
        row("CoinChosen", "{\"coin\":\"BTC\",\"more\":1}", "members that this program does not know");
        row("FinishPressed", "{\"coin\":\"BTC\"}", "members that this program does not know");
        row("BillInEscrow", "{\"value\":20}", "BillInEscrow.value: a string is required, a number came");
        row("BillInEscrow", "{\"value\":\"20.00\"}", "BillInEscrow.value: an amount with its currency");
        row("BillInEscrow", "{\"value\":\"-20.00 USD\"}", "BillInEscrow.value: ");
        row("BillInEscrow", "{\"value\":\"20.00 journalCurrency\"}", "BillInEscrow.value: ");
        row("BillInEscrow", "{\"value\":null}", "BillInEscrow.value: a string is required, null came");
        row("BillDeclined", "{\"sequence\":-1,\"reason\":\"\",\"remaining\":\"1.00 USD\"}",
            "BillDeclined.sequence: must lie between 0 and 4294967295");
        row("BillDeclined", "{\"sequence\":1.5,\"reason\":\"\",\"remaining\":\"1.00 USD\"}",
            "BillDeclined.sequence: a whole number is required");
        row("PrinterChanged", "{\"can_print\":1}", "PrinterChanged.can_print: true or false is required");
        row("DeadlinePassed", "{\"which\":\"lunch\"}", "DeadlinePassed.which: a word that");
        row("DeadlinePassed", "{\"which\":\"\"}", "DeadlinePassed.which: a word that");
        row("PurchaseBooked", "{\"record\":{}}", "PurchaseBooked.record: transaction_record.transaction_id");
        row("ValidatorReady", "{\"denominations\":[\"1.00 USD\",5],\"power_up\":\"none\",\"running\":false}",
            "ValidatorReady.denominations[1]: a string is required");
        row("AskRefused", "{\"ask\":{\"kind\":\"bill\"},\"code\":\"\",\"attempts_left\":0,\"record\":null}",
            "AskRefused.ask.sequence: is missing");
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, said);
        const auto event = decodeEvent(type.toStdString(), body.toStdString(), 0, {});
        QVERIFY(!event);
        QCOMPARE(event.error().code, Errc::Corrupt);
        QVERIFY2(QString::fromStdString(event.error().detail).contains(said), event.error().detail.c_str());
    }

    void aHugeOrDeepBodyIsRefused()
    {
        const std::string huge = "{\"code\":\"" + std::string(70000, 'a') + "\"}";
        QVERIFY(!decodeEvent("ScanRefused", huge, 0, {}));
        QVERIFY(!decodeEvent("ScanRefused", std::string(100000, '['), 0, {}));
        QVERIFY(!decodeEvent("ScanRefused", "{\"code\":\"" + std::string(513, 'a') + "\"}", 0, {}));
        QVERIFY(decodeEvent("ScanRefused", "{\"code\":\"" + std::string(512, 'a') + "\"}", 0, {}));
    }

    void everyFactComesBackWhole() { QCOMPARE(tripsOfAll(allFacts), QStringList()); }

    void everyFactHasANameOfItsOwn() { QCOMPARE(namesOfAll(allFacts).size(), std::variant_size_v<FactKind>); }

    void emptyMembersComeBackEmpty()
    {
        QCOMPARE(tripOf(BillCommitted{}), QString());
        QCOMPARE(tripOf(AskRefused{{AskKind::Start, 1}, "bad_state", 0, std::nullopt}), QString());
        QCOMPARE(tripOf(ValidatorReady{}), QString());
        QCOMPARE(tripOf(SignedIn{}), QString());
    }

    void theFormOnTheDiskStays()
    {
        QCOMPARE(bodyOf(BillDeclined{3, "limit_exceeded", Money::ofMinor(1050, journalCurrency())}),
            std::string(R"({"reason":"limit_exceeded","remaining":"10.50 USD","sequence":3})"));
        QCOMPARE(bodyOf(BillCommitted{}), std::string(R"({"value":null})"));
        QCOMPARE(bodyOf(FinishPressed{}), std::string("{}"));
        QCOMPARE(bodyOf(AskUnanswered{{AskKind::SmsCode, 2}, "rate_limited", 30}),
            std::string(
                R"({"ask":{"kind":"sms_code","sequence":2},"code":"rate_limited","retry_after":30})"));
    }

    void bytesThatAreNoTextDoNotStopTheKiosk()
    {
        QVERIFY(bodyOf(ScanRefused{"\xff\xfe"}).find("code") != std::string::npos);
    }
};

ATHENA_TEST(EventJsonTest)
#include "tst_event_json.moc"
