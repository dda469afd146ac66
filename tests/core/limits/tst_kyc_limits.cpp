// SPDX-License-Identifier: Apache-2.0
#include "core/limits/kyc_limits.h"
#include "tests/test_program.h"

#include <limits>

using namespace kiosk;
using athena::State;

namespace {

constexpr std::int64_t today = 1'790'000'000;

Currency currency(std::string_view code) { return *Currency::parse(code); }
Money usdCents(std::uint64_t cents) { return Money::ofMinor(cents, currency("USD")); }

const LimitTable& table()
{
    static const LimitTable made = LimitTable::usdExample();
    return made;
}

using History = std::vector<PastTransaction>;

LimitDecision ask(int level, const History& history, std::uint64_t cents, std::string_view country = "US")
{
    return *decide(level, country, history, today, usdCents(cents), table());
}

LimitDecision allowed(std::uint64_t limit) { return {true, usdCents(limit), std::nullopt, std::nullopt}; }
LimitDecision refused(std::uint64_t limit, LimitCode code, std::optional<int> required)
{
    return {false, usdCents(limit), required, code};
}

} // namespace

class TestKycLimits : public QObject {
    Q_OBJECT

private slots:
    void aTableOfTwoCurrenciesIsRefused();
    void aTableWithWrongLevelsIsRefused();
    void anotherCurrencyIsNotConverted();
    void aHistoryThatDoesNotAddUpIsAnError();
    void aLevelThatIsNoneBuysNothing();

    void nobodyYetBuysNothing();
    void nothingIsNoPurchase();
    void theLimitOfOneTransactionIsInclusive();
    void theDayIsTheLast86400Seconds();
    void onlyMoneyThatStayedCounts();
    void theDailyAmountRunsOut();
    void theDailyCountRunsOut();
    void usedBeyondTheLimitIsZeroNotNegative();
    void theReasonsComeInTheirOrder();
    void aStrictCountryNeedsItsLevel();
    void aMinimumOfZeroIsOne();
    void theRequiredLevelKeepsTheHistory();
    void theLimitAloneIsThatOfTheDecision();
    void everyReasonHasItsName();
    void extremeTimesAreOutsideTheWindow();
};

void TestKycLimits::aTableOfTwoCurrenciesIsRefused()
{
    const LevelLimits dollars{usdCents(100), usdCents(100), 1};
    LevelLimits mixed = dollars;
    mixed.daily = Money::ofMinor(100, currency("EUR"));
    QCOMPARE(LimitTable::create(currency("USD"), {dollars, mixed, dollars}, {}).error().code, Errc::Mismatch);
    QCOMPARE(
        LimitTable::create(currency("EUR"), {dollars, dollars, dollars}, {}).error().code, Errc::Mismatch);
    QVERIFY(LimitTable::create(currency("USD"), {dollars, dollars, dollars}, {}).ok());
}

void TestKycLimits::aTableWithWrongLevelsIsRefused()
{
    const LevelLimits good{usdCents(100), usdCents(100), 1};
    const LevelLimits negative{usdCents(100), usdCents(100), -1};
    const auto create = [](const LevelLimits& limits, const std::map<std::string, int, std::less<>>& minimum,
                            int least) {
        return LimitTable::create(currency("USD"), {limits, limits, limits}, minimum, least).ok();
    };
    QVERIFY(create(good, {{"CO", 3}}, 0));
    QVERIFY(!create(negative, {}, 1));
    QVERIFY(!create(good, {}, 4));
    QVERIFY(!create(good, {}, -1));
    QVERIFY(!create(good, {{"CO", 4}}, 1));
    QVERIFY(!create(good, {{"co", 3}}, 1));
    QVERIFY(!create(good, {{"COL", 3}}, 1));
    QVERIFY(!create(good, {{"", 3}}, 1));
}

void TestKycLimits::anotherCurrencyIsNotConverted()
{
    const Money euros = Money::ofMinor(100, currency("EUR"));
    QCOMPARE(decide(1, "US", {}, today, euros, table()).error().code, Errc::Mismatch);
    const History counted{{today, euros, State::Delivered}};
    QCOMPARE(decide(1, "US", counted, today, usdCents(100), table()).error().code, Errc::Mismatch);
    QVERIFY(!buyLimit(1, "US", counted, today, table()));
    const History notCounted{{today, euros, State::Reversed}, {today - 86400, euros, State::Delivered}};
    QVERIFY(decide(1, "US", notCounted, today, usdCents(100), table()).ok());
}

void TestKycLimits::aHistoryThatDoesNotAddUpIsAnError()
{
    const Money huge = usdCents(std::numeric_limits<std::uint64_t>::max());
    const History history{{today, huge, State::Delivered}, {today, huge, State::Delivered}};
    QCOMPARE(decide(3, "US", history, today, usdCents(1), table()).error().code, Errc::Overflow);
}

void TestKycLimits::aLevelThatIsNoneBuysNothing()
{
    for (const int level : {-1, 4, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()}) {
        const auto decision = ask(level, {}, 100);
        QVERIFY(!decision.allowed);
        QVERIFY(decision.buyLimit.isZero());
        QCOMPARE(decision.code, LimitCode::LevelRequired);
    }
}

void TestKycLimits::nobodyYetBuysNothing()
{
    QCOMPARE(ask(0, {}, 1), refused(0, LimitCode::LevelRequired, 1));
    QCOMPARE(ask(0, {}, 30001), refused(0, LimitCode::LevelRequired, 2));
    QCOMPARE(ask(0, {}, 1000001), refused(0, LimitCode::LevelRequired, std::nullopt));
}

void TestKycLimits::nothingIsNoPurchase()
{
    QCOMPARE(ask(1, {}, 0), refused(30000, LimitCode::AmountZero, std::nullopt));
    QCOMPARE(ask(0, {}, 0), refused(0, LimitCode::AmountZero, std::nullopt));
}

void TestKycLimits::theLimitOfOneTransactionIsInclusive()
{
    QCOMPARE(ask(1, {}, 30000), allowed(30000));
    QCOMPARE(ask(1, {}, 30001), refused(30000, LimitCode::PerTransaction, 2));
    QCOMPARE(ask(3, {}, 1000000), allowed(1000000));
    QCOMPARE(ask(3, {}, 1000001), refused(1000000, LimitCode::PerTransaction, std::nullopt));
}

void TestKycLimits::theDayIsTheLast86400Seconds()
{
    const auto limitAfter = [](std::int64_t at) {
        return ask(1, {{at, usdCents(80000), State::Delivered}}, 1).buyLimit;
    };
    QCOMPARE(limitAfter(today), usdCents(10000));
    QCOMPARE(limitAfter(today - 86399), usdCents(10000));
    QCOMPARE(limitAfter(today - 86400), usdCents(30000));
    QCOMPARE(limitAfter(today + 1), usdCents(30000));
}

void TestKycLimits::onlyMoneyThatStayedCounts()
{
    for (const State state : {State::Funding, State::Purchased, State::Delivered, State::ReversalRequired})
        QCOMPARE(ask(1, {{today, usdCents(90000), state}}, 1), refused(0, LimitCode::DailyLimit, 2));
    for (const State state :
        {State::Started, State::Ready, State::Reversed, State::Cancelled, State::Expired})
        QCOMPARE(ask(1, {{today, usdCents(90000), state}}, 1), allowed(30000));
}

void TestKycLimits::theDailyAmountRunsOut()
{
    const History history{
        {today, usdCents(60000), State::Delivered}, {today - 5, usdCents(10000), State::Funding}};
    QCOMPARE(ask(1, history, 20000), allowed(20000));
    QCOMPARE(ask(1, history, 20001), refused(20000, LimitCode::DailyLimit, 2));
}

void TestKycLimits::theDailyCountRunsOut()
{
    const History three(3, {today, usdCents(100), State::Delivered});
    QCOMPARE(ask(1, three, 100), refused(0, LimitCode::DailyCount, 2));
    QCOMPARE(ask(1, History(2, {today, usdCents(100), State::Delivered}), 100), allowed(30000));
    QCOMPARE(ask(2, History(10, {today, usdCents(100), State::Delivered}), 100),
        refused(0, LimitCode::DailyCount, 3));
    QCOMPARE(ask(3, History(20, {today, usdCents(100), State::Delivered}), 100),
        refused(0, LimitCode::DailyCount, std::nullopt));
}

void TestKycLimits::usedBeyondTheLimitIsZeroNotNegative()
{
    QCOMPARE(
        ask(1, {{today, usdCents(500000), State::Delivered}}, 100), refused(0, LimitCode::DailyLimit, 3));
}

void TestKycLimits::theReasonsComeInTheirOrder()
{
    const History full(3, {today, usdCents(90000), State::Delivered});
    QCOMPARE(ask(1, full, 0, "CO").code, LimitCode::AmountZero);
    QCOMPARE(ask(1, full, 99999999, "CO").code, LimitCode::LevelRequired);
    QCOMPARE(ask(1, full, 99999999).code, LimitCode::DailyCount);
    const History spent(1, {today, usdCents(90000), State::Delivered});
    QCOMPARE(ask(1, spent, 99999999).code, LimitCode::PerTransaction);
    QCOMPARE(ask(1, spent, 30000).code, LimitCode::DailyLimit);
}

void TestKycLimits::aStrictCountryNeedsItsLevel()
{
    for (const auto* country : {"CO", "MX", "AR"}) {
        for (const int level : {0, 1, 2})
            QCOMPARE(ask(level, {}, 100, country), refused(0, LimitCode::LevelRequired, 3));
        QCOMPARE(ask(3, {}, 100, country), allowed(1000000));
    }
    QCOMPARE(ask(1, {}, 100, "SV"), allowed(30000));
    QCOMPARE(ask(1, {}, 100, ""), allowed(30000));
}

void TestKycLimits::aMinimumOfZeroIsOne()
{
    const LevelLimits limits{usdCents(100), usdCents(100), 1};
    const auto lax = LimitTable::create(currency("USD"), {limits, limits, limits}, {{"US", 0}}, 0);
    QVERIFY(lax.ok());
    QCOMPARE(lax->minimumLevel("US"), 1);
    QCOMPARE(lax->minimumLevel("SV"), 1);
    QCOMPARE(*decide(0, "US", {}, today, usdCents(1), *lax), refused(0, LimitCode::LevelRequired, 1));
}

void TestKycLimits::theRequiredLevelKeepsTheHistory()
{
    // Level 2 would allow 2000.00 a transaction, but 4900.00 of its 5000.00 are used.
    const History history{{today, usdCents(490000), State::Delivered}};
    QCOMPARE(ask(1, history, 10000), refused(0, LimitCode::DailyLimit, 2));
    QCOMPARE(ask(1, history, 10001), refused(0, LimitCode::DailyLimit, 3));
    QCOMPARE(ask(2, history, 10001), refused(10000, LimitCode::DailyLimit, 3));
}

void TestKycLimits::theLimitAloneIsThatOfTheDecision()
{
    const History history{{today, usdCents(75000), State::Funding}};
    for (int level = 0; level <= highestKycLevel; ++level)
        QCOMPARE(*buyLimit(level, "US", history, today, table()), ask(level, history, 1).buyLimit);
    QCOMPARE(*buyLimit(1, "US", history, today, table()), usdCents(15000));
}

void TestKycLimits::everyReasonHasItsName()
{
    QCOMPARE(textOf(LimitCode::AmountZero), std::string_view("amount_zero"));
    QCOMPARE(textOf(LimitCode::LevelRequired), std::string_view("level_required"));
    QCOMPARE(textOf(LimitCode::DailyCount), std::string_view("daily_count"));
    QCOMPARE(textOf(LimitCode::PerTransaction), std::string_view("per_transaction"));
    QCOMPARE(textOf(LimitCode::DailyLimit), std::string_view("daily_limit"));
}

void TestKycLimits::extremeTimesAreOutsideTheWindow()
{
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    const History history{
        {least, usdCents(90000), State::Delivered}, {most, usdCents(90000), State::Delivered}};
    QCOMPARE(*buyLimit(1, "US", history, today, table()), usdCents(30000));
    QCOMPARE(*buyLimit(1, "US", history, least, table()), usdCents(0));
    QCOMPARE(*buyLimit(1, "US", history, most, table()), usdCents(0));
}

ATHENA_TEST(TestKycLimits)
#include "tst_kyc_limits.moc"
