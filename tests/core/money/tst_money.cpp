// SPDX-License-Identifier: Apache-2.0
#include "core/money/bytes.h"
#include "core/money/money.h"
#include "tests/test_program.h"

#include <limits>

using namespace kiosk;

namespace {

constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();

Currency currency(std::string_view code) { return Currency::parse(code).value(); }

Money money(std::string_view text, std::string_view code = "USD")
{
    return Money::parse(text, currency(code)).value();
}

Price price(std::string_view text, Coin coin = Coin::Btc, std::string_view code = "USD")
{
    return Price::parse(text, currency(code), coin).value();
}

CryptoAmount crypto(std::string_view text, Coin coin = Coin::Btc)
{
    return CryptoAmount::parse(text, coin).value();
}

} // namespace

class TestMoney : public QObject {
    Q_OBJECT

private slots:
    void hostileTextIsNoAmount()
    {
        using namespace std::string_view_literals;
        for (const std::string_view text :
            {""sv, " "sv, "."sv, ".5"sv, "1."sv, "-1"sv, "+1"sv, "01"sv, "00"sv, "0x1"sv, "1e2"sv, "1,5"sv,
                " 1"sv, "1 "sv, "1\n"sv, "1\0"sv, "\0"sv, "1.0.0"sv, "1..0"sv, "NaN"sv, "1.000"sv,
                "1000000000000"sv, "99999999999999999999999999999999999999999999"sv,
                "0.00000000000000000000000000000000001"sv, "\xef\xbc\x91"sv}) {
            QVERIFY2(!Money::parse(text, currency("USD")), std::string(text).c_str());
            QVERIFY(!Money::parse(std::string(100000, '9'), currency("USD")));
        }
    }

    void anAmountHasAtMostTheDigitsOfItsCurrency()
    {
        QVERIFY(!Money::parse("1.0", currency("CLP")));
        QVERIFY(!Money::parse("1.001", currency("EUR")));
        QVERIFY(Money::parse("1.001", currency("KWD")));
        QCOMPARE(money("20").toString(), std::string("20.00"));
        QCOMPARE(money("0.5").minorUnits(), std::uint64_t{50});
        QCOMPARE(money("20", "CLP").toString(), std::string("20"));
        QCOMPARE(money("999999999999.999", "KWD").minorUnits(), std::uint64_t{999999999999999});
    }

    void aCurrencyIsThreeKnownCapitals()
    {
        for (const char* code : {"", "US", "usd", "USDX", "U D", "XYZ", "AED ", "SDU"})
            QVERIFY2(!Currency::parse(code), code);
        QCOMPARE(currency("JPY").digits(), 0);
        QCOMPARE(currency("KWD").digits(), 3);
        QCOMPARE(std::string(currency("MXN").code()), std::string("MXN"));
    }

    void differentCurrenciesDoNotAddUp()
    {
        QCOMPARE(money("1").plus(money("1", "EUR")).error().code, Errc::Mismatch);
        QCOMPARE(money("1").minus(money("1", "EUR")).error().code, Errc::Mismatch);
        QVERIFY(money("1") != money("1", "EUR"));
        QVERIFY(!(money("1") < money("2", "EUR")) && !(money("2", "EUR") < money("1")));
    }

    void differentCoinsDoNotAddUp()
    {
        QCOMPARE(crypto("1").plus(crypto("1", Coin::Ltc)).error().code, Errc::Mismatch);
        QCOMPARE(crypto("1").minus(crypto("1", Coin::Bch)).error().code, Errc::Mismatch);
        QVERIFY(!(crypto("1") < crypto("2", Coin::Bch)));
    }

    void sumsThatDoNotFitAreRefused()
    {
        const Money all = Money::ofMinor(most, currency("USD"));
        QCOMPARE(all.plus(money("0.01")).error().code, Errc::Overflow);
        QVERIFY(all.plus(Money::zero(currency("USD"))).value() == all);
        QCOMPARE(money("1").minus(money("1.01")).error().code, Errc::Overflow);
        const CryptoAmount ocean = CryptoAmount::ofUnits(~Uint128{0}, Coin::Eth);
        QCOMPARE(ocean.plus(CryptoAmount::ofUnits(1, Coin::Eth)).error().code, Errc::Overflow);
        QCOMPARE(ocean.unitsToString(), std::string("340282366920938463463374607431768211455"));
    }

    void cryptoIsWrittenWithAllItsDigits()
    {
        QCOMPARE(crypto("0.00412345").toString(), std::string("0.00412345"));
        QCOMPARE(crypto("1", Coin::Eth).toString(), std::string("1.000000000000000000"));
        QCOMPARE(crypto("0.000000000000000001", Coin::Eth).unitsToString(), std::string("1"));
        QVERIFY(!CryptoAmount::parse("0.000000001", Coin::Ltc));
    }

    void aPriceOfZeroIsRefused()
    {
        QCOMPARE(Price::parse("0.00", currency("USD"), Coin::Btc).error().code, Errc::Refused);
        QVERIFY(!Price::parse("1.123456789", currency("USD"), Coin::Btc));
    }

    void aPriceIsWrittenAsShortAsItsCurrencyAllows()
    {
        QCOMPARE(price("49728.15").toString(), std::string("49728.15"));
        QCOMPARE(price("61555120").toString(), std::string("61555120.00"));
        QCOMPARE(price("6.5").toString(), std::string("6.50"));
        QCOMPARE(price("0.12345670").toString(), std::string("0.1234567"));
        QCOMPARE(price("100", Coin::Btc, "CLP").toString(), std::string("100"));
        QCOMPARE(price("100.5", Coin::Btc, "CLP").toString(), std::string("100.5"));
    }

    void cryptoForRoundsDownToTheSmallestUnit()
    {
        QCOMPARE(cryptoFor(money("2375", "COP"), price("6.5", Coin::Btc, "COP")).value().toString(),
            std::string("365.38461538"));
        QCOMPARE(cryptoFor(money("0.01"), price("4327.5")).value().unitsToString(), std::string("231"));
        QCOMPARE(
            cryptoFor(money("0.001", "KWD"), price("97533.25", Coin::Btc, "KWD")).value().unitsToString(),
            std::string("1"));
        QCOMPARE(cryptoFor(money("0.01"), price("99999999999")).value().unitsToString(), std::string("0"));
    }

    void cryptoForHoldsTheLargestAmountsOfEther()
    {
        // 10^12 dollars less a cent at a hundred-millionth of a dollar: a product of 134 bits.
        QCOMPARE(cryptoFor(money("999999999999.99"), price("0.00000001", Coin::Eth)).value().unitsToString(),
            std::string("99999999999999000000000000000000000000"));
        const auto tooMuch = cryptoFor(Money::ofMinor(most, currency("USD")), price("0.00000001", Coin::Eth));
        QCOMPARE(tooMuch.error().code, Errc::Overflow);
    }

    void cryptoForNeedsThePriceOfTheSameCurrency()
    {
        QCOMPARE(cryptoFor(money("1", "EUR"), price("1")).error().code, Errc::Mismatch);
        QCOMPARE(worthOf(crypto("1", Coin::Ltc), price("1")).error().code, Errc::Mismatch);
    }

    void worthOfRoundsDownToTheMinorUnit()
    {
        QCOMPARE(worthOf(crypto("0.00000001"), price("999999.99")).value().toString(), std::string("0.00"));
        QCOMPARE(worthOf(crypto("0.5"), price("49728.15")).value().toString(), std::string("24864.07"));
        QCOMPARE(worthOf(crypto("1.5", Coin::Eth), price("3000.01", Coin::Eth, "CLP")).value().toString(),
            std::string("4500"));
        const CryptoAmount ocean = CryptoAmount::ofUnits(~Uint128{0}, Coin::Btc);
        QCOMPARE(worthOf(ocean, price("999999999999")).error().code, Errc::Overflow);
    }

    void whatIsPaidNeverBuysMoreThanItIsWorth()
    {
        for (std::uint64_t cents = 1; cents < 100000; cents += 977) {
            for (const char* text : {"0.03", "6.5", "97533.25", "7479851.12345678"}) {
                const Money paid = Money::ofMinor(cents, currency("USD"));
                const Price at = price(text, Coin::Eth);
                QVERIFY(worthOf(cryptoFor(paid, at).value(), at).value() <= paid);
            }
        }
    }

    void feesAddUpToTheSpread()
    {
        const Price reference = price("50000");
        const auto fees = feesFor(money("100"), crypto("0.00187"), reference, money("1.50")).value();
        QCOMPARE(fees.spread.toString(), std::string("6.50"));
        QCOMPARE(fees.networkFee.toString(), std::string("1.50"));
        QCOMPARE(fees.serviceFee.toString(), std::string("5.00"));
    }

    void theNetworkFeeShownIsNeverMoreThanTheSpread()
    {
        const auto fees = feesFor(money("100"), crypto("0.00199"), price("50000"), money("3")).value();
        QCOMPARE(fees.spread.toString(), std::string("0.50"));
        QCOMPARE(fees.networkFee.toString(), std::string("0.50"));
        QVERIFY(fees.serviceFee.isZero());
    }

    void aPriceBelowTheReferenceHasNoFees()
    {
        const auto fees = feesFor(money("100"), crypto("0.0021"), price("50000"), money("3")).value();
        QVERIFY(fees.spread.isZero() && fees.networkFee.isZero() && fees.serviceFee.isZero());
        QCOMPARE(
            feesFor(money("1"), crypto("1"), price("1"), money("1", "EUR")).error().code, Errc::Mismatch);
        QCOMPARE(
            feesFor(money("1", "EUR"), crypto("1"), price("1"), money("1")).error().code, Errc::Mismatch);
    }

    void theMarkupIsShownToTheNearestHundredthOfAPerCent()
    {
        QCOMPARE(markupBasisPoints(price("106.50"), price("100")).value(), std::uint64_t{650});
        QCOMPARE(markupBasisPoints(price("106.50000001"), price("100")).value(), std::uint64_t{651});
        QCOMPARE(markupBasisPoints(price("106.51"), price("100")).value(), std::uint64_t{651});
        QCOMPARE(markupBasisPoints(price("100"), price("100")).value(), std::uint64_t{0});
        QCOMPARE(markupBasisPoints(price("90"), price("100")).value(), std::uint64_t{0});
        QCOMPARE(markupBasisPoints(price("1"), price("1", Coin::Ltc)).error().code, Errc::Mismatch);
        QCOMPARE(markupBasisPoints(price("1"), price("1", Coin::Btc, "EUR")).error().code, Errc::Mismatch);
        QCOMPARE(markupBasisPoints(price("999999999999"), price("0.00000001")).error().code, Errc::Overflow);
    }

    void hexTakesWholeBytesInEitherCase()
    {
        for (const char* text : {"0", "0g", " 00", "0x00", "00 "})
            QVERIFY2(!fromHex(text), text);
        QCOMPARE(fromHex("00FfaB").value(), (Bytes{0x00, 0xff, 0xab}));
        QCOMPARE(toHex(Bytes{0x00, 0xff, 0xab}), std::string("00ffab"));
        QCOMPARE(fromHex("").value(), Bytes{});
    }
};

ATHENA_TEST(TestMoney)
#include "tst_money.moc"
