// SPDX-License-Identifier: Apache-2.0
#include "core/money/money.h"

#include "tests/conformance/entries.h"

#include <stdexcept>

namespace kiosk::conformance {

namespace {

using nlohmann::json;

template <class T> T required(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail);
    return std::move(result).value();
}

// What a text is as an amount of a currency or of a coin: its smallest units and its canonical form.
struct Reading {
    std::string units;
    std::string canonical;
};

Result<Reading> readAmount(const std::string& text, const std::string& unit)
{
    if (const auto coin = parseCoin(unit)) {
        const auto amount = CryptoAmount::parse(text, *coin);
        return amount ? Result<Reading>(Reading{amount->unitsToString(), amount->toString()})
                      : amount.error();
    }
    const auto amount = Money::parse(text, required(Currency::parse(unit)));
    return amount ? Result<Reading>(Reading{std::to_string(amount->minorUnits()), amount->toString()})
                  : amount.error();
}

void judgeDigits(const json& group, const std::string& name, VectorReport& report,
    const std::function<int(const std::string&)>& digitsOfUnit)
{
    for (const auto& [unit, digits] : group.items()) {
        const std::string where = name + "." + unit;
        try {
            const int ours = digitsOfUnit(unit);
            report.check(ours == digits.get<int>(), where, "we count " + std::to_string(ours) + " digits");
        } catch (const std::exception& error) {
            report.fail(where, error.what());
        }
    }
}

void judgeValid(const json& entry, const std::string& where, VectorReport& report)
{
    requireKnownMembers(entry, {"currency", "text", "minor_units", "canonical"});
    const Reading reading = required(readAmount(textOf(entry, "text"), textOf(entry, "currency")));
    report.check(
        reading.units == textOf(entry, "minor_units") && reading.canonical == textOf(entry, "canonical"),
        where, "read as " + reading.units + ", written as " + reading.canonical);
}

void judgeInvalid(const json& entry, const std::string& where, VectorReport& report)
{
    requireKnownMembers(entry, {"currency", "text"});
    const auto reading = readAmount(textOf(entry, "text"), textOf(entry, "currency"));
    report.check(!reading, where, "accepted " + entry.at("text").dump());
}

void judgeConversion(const json& entry, const std::string& where, VectorReport& report)
{
    requireKnownMembers(
        entry, {"crypto", "sovereign", "sovereign_amount", "price", "crypto_units", "crypto_amount"});
    const Coin coin = required(parseCoin(textOf(entry, "crypto")));
    const Currency currency = required(Currency::parse(textOf(entry, "sovereign")));
    const Money paid = required(Money::parse(textOf(entry, "sovereign_amount"), currency));
    const Price price = required(Price::parse(textOf(entry, "price"), currency, coin));
    const CryptoAmount bought = required(cryptoFor(paid, price));
    report.check(bought.unitsToString() == textOf(entry, "crypto_units")
            && bought.toString() == textOf(entry, "crypto_amount"),
        where, bought.unitsToString() + " units came, " + bought.toString());
}

} // namespace

void runMoney(const json& file, VectorReport& report)
{
    requireKnownGroups(
        file, {"currency_minor_digits", "crypto_digits", "valid", "invalid", "convert"}, report);
    judgeDigits(file.at("currency_minor_digits"), "currency_minor_digits", report,
        [](const std::string& code) { return required(Currency::parse(code)).digits(); });
    judgeDigits(file.at("crypto_digits"), "crypto_digits", report,
        [](const std::string& code) { return digitsOf(required(parseCoin(code))); });
    const auto bind = [&report](auto judge) {
        return [&report, judge](const json& entry, const std::string& where) { judge(entry, where, report); };
    };
    eachEntry(file.at("valid"), "valid", report, bind(judgeValid));
    eachEntry(file.at("invalid"), "invalid", report, bind(judgeInvalid));
    eachEntry(file.at("convert"), "convert", report, bind(judgeConversion));
}

} // namespace kiosk::conformance
