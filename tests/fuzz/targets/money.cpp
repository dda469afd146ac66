// SPDX-License-Identifier: Apache-2.0
// Amounts: what is read is written back in one form, and arithmetic is exact or says that it does not fit.
#include "core/money/money.h"
#include "core/money/decimal.h"
#include "tests/fuzz/fuzz.h"

namespace {

using namespace kiosk;

constexpr std::string_view currencyCodes[] = {"USD", "MXN", "CLP", "JPY", "KWD", "EUR"};

template <class T> void mustAddUp(const T& a, const T& b)
{
    if (const auto sum = a.plus(b)) {
        MUST(fuzz::need(sum->minus(b)) == a);
        MUST(a <= *sum && b <= *sum);
    }
    if (const auto rest = a.minus(b))
        MUST(fuzz::need(rest->plus(b)) == a);
}

void trade(const Money& money, const Price& price)
{
    const auto coins = cryptoFor(money, price);
    if (!coins)
        return;
    const auto worth = worthOf(*coins, price);
    MUST(!worth || *worth <= money); // rounded down both ways
    const auto fees = feesFor(money, *coins, price, Money::ofMinor(150, money.currency()));
    if (fees)
        MUST(fuzz::need(fees->networkFee.plus(fees->serviceFee)) == fees->spread);
    (void)markupBasisPoints(price, price);
}

} // namespace

FUZZ_TARGET(money)
{
    fuzz::Input in(bytes);
    const std::uint8_t shape = in.byte();
    const Currency currency = fuzz::currencyOf(currencyCodes[shape % std::size(currencyCodes)]);
    const Coin coin = static_cast<Coin>(shape / 8 % 4);
    const std::string first = in.line();
    const std::string second = in.line();
    const auto a = Money::parse(first, currency);
    const auto b = Money::parse(second, currency);
    if (a)
        MUST(fuzz::need(Money::parse(a->toString(), currency)) == *a);
    if (a && b)
        mustAddUp(*a, *b);
    const auto c = CryptoAmount::parse(first, coin);
    const auto d = CryptoAmount::parse(second, coin);
    if (c)
        MUST(fuzz::need(CryptoAmount::parse(c->toString(), coin)) == *c);
    if (c && d)
        mustAddUp(*c, *d);
    const auto price = Price::parse(second, currency, coin);
    if (price)
        MUST(fuzz::need(Price::parse(price->toString(), currency, coin)) == *price);
    if (a && price)
        trade(*a, *price);
    if (const auto units = decimal::parse(first, 18))
        MUST(fuzz::need(decimal::parse(decimal::toString(*units, 18), 18)) == *units);
    if (const auto known = Currency::parse(first))
        MUST(known->code() == first);
}
