// SPDX-License-Identifier: Apache-2.0
#include "core/athena/json.h"

#include "core/athena/records.h"

namespace kiosk::athena {

Fields::Fields(const Value& object, std::string path)
    : m_path(std::move(path))
{
    if (object.isObject())
        m_object = &object;
    else
        m_error = Error{Errc::Malformed,
            (m_path.empty() ? std::string("the body") : m_path) + ": an object is required, "
                + std::string(kindOf(object)) + " came"};
}

const Value* Fields::find(const char* name) const
{
    if (m_object == nullptr)
        return nullptr;
    const Value* member = m_object->find(name);
    return member == nullptr || member->isNull() ? nullptr : member;
}

bool Fields::has(const char* name) const { return find(name) != nullptr; }

const Value* Fields::required(const char* name, std::string_view what)
{
    const Value* member = find(name);
    if (member == nullptr)
        fail(name, std::string(what) + " is required, nothing came");
    return member;
}

void Fields::fail(const char* name, std::string_view why, Errc code)
{
    if (!m_error)
        m_error = Error{code, (m_path.empty() ? "" : m_path + ".") + name + ": " + std::string(why)};
}

void Fields::fail(const Error& error)
{
    if (!m_error)
        m_error = error;
}

std::string Fields::text(const char* name, std::size_t maximumBytes)
{
    const Value* member = required(name, "a string");
    if (member == nullptr)
        return {};
    if (!member->isText()) {
        fail(name, "a string is required, " + std::string(kindOf(*member)) + " came");
        return {};
    }
    const std::string_view value = member->text();
    if (value.size() > maximumBytes) {
        fail(name, "longer than " + std::to_string(maximumBytes) + " bytes");
        return {};
    }
    return std::string(value);
}

std::optional<std::string> Fields::optionalText(const char* name, std::size_t maximumBytes)
{
    return has(name) ? std::optional(text(name, maximumBytes)) : std::nullopt;
}

bool Fields::boolean(const char* name)
{
    const Value* member = required(name, "true or false");
    if (member == nullptr)
        return false;
    if (member->kind() != Value::Kind::Boolean) {
        fail(name, "true or false is required, " + std::string(kindOf(*member)) + " came");
        return false;
    }
    return member->flag();
}

std::int64_t Fields::integer(const char* name, std::int64_t least, std::int64_t most)
{
    const Value* member = required(name, "a whole number");
    if (member == nullptr)
        return least;
    if (!member->isWholeNumber()) {
        fail(name, "a whole number is required, " + std::string(kindOf(*member)) + " came");
        return least;
    }
    const bool fits = member->kind() == Value::Kind::Negative || member->number() <= INT64_MAX;
    const std::int64_t value = fits ? static_cast<std::int64_t>(member->number()) : most;
    if (!fits || value < least || value > most) {
        fail(name, "must lie between " + std::to_string(least) + " and " + std::to_string(most));
        return least;
    }
    return value;
}

std::optional<std::int64_t> Fields::optionalInteger(const char* name, std::int64_t least, std::int64_t most)
{
    return has(name) ? std::optional(integer(name, least, most)) : std::nullopt;
}

std::string Fields::matching(const char* name, bool (*accepts)(std::string_view), std::string_view what)
{
    std::string value = text(name, 1024);
    if (!m_error && !accepts(value))
        fail(name, "must be " + std::string(what));
    return value;
}

std::optional<std::string> Fields::optionalMatching(
    const char* name, bool (*accepts)(std::string_view), std::string_view what)
{
    return has(name) ? std::optional(matching(name, accepts, what)) : std::nullopt;
}

// The text of a decimal: a string, or a bare number where those are accepted.
std::optional<std::string> Fields::decimal(const char* name, std::string_view what)
{
    const Value* member = required(name, what);
    if (member == nullptr)
        return std::nullopt;
    if (member->isText())
        return std::string(member->text());
    auto number = numberText(*member);
    if (number && m_bareNumbers)
        return number;
    fail(name, std::string(what) + " is required, " + std::string(kindOf(*member)) + " came");
    return std::nullopt;
}

Currency Fields::currency(const char* name)
{
    const std::string code = text(name, 16);
    if (m_error)
        return {};
    const auto parsed = Currency::parse(code);
    if (!parsed)
        fail(name, parsed.error().detail, Errc::Unsupported);
    return parsed.valueOr({});
}

Coin Fields::coin(const char* name)
{
    const std::string code = text(name, 16);
    if (m_error)
        return Coin::Btc;
    const auto parsed = parseCoin(code);
    if (!parsed)
        fail(name, parsed.error().detail, Errc::Unsupported);
    return parsed.valueOr(Coin::Btc);
}

Money Fields::money(const char* name, Currency currency)
{
    const auto value = decimal(name, "a decimal string");
    if (!value)
        return Money::zero(currency);
    const auto parsed = Money::parse(*value, currency);
    if (!parsed)
        fail(name, "no amount of " + std::string(currency.code()), Errc::Refused);
    return parsed.valueOr(Money::zero(currency));
}

std::optional<Money> Fields::optionalMoney(const char* name, Currency currency)
{
    return has(name) ? std::optional(money(name, currency)) : std::nullopt;
}

CryptoAmount Fields::cryptoAmount(const char* name, Coin coin)
{
    const auto value = decimal(name, "a decimal string");
    if (!value)
        return CryptoAmount::zero(coin);
    const auto parsed = CryptoAmount::parse(*value, coin);
    if (!parsed)
        fail(name, "no amount of " + std::string(codeOf(coin)), Errc::Refused);
    return parsed.valueOr(CryptoAmount::zero(coin));
}

Price Fields::price(const char* name, Currency currency, Coin coin)
{
    const auto value = decimal(name, "a decimal string");
    if (!value)
        return {};
    const auto parsed = Price::parse(*value, currency, coin);
    if (!parsed)
        fail(name, "no price: a decimal above zero with at most 8 digits after the point", Errc::Refused);
    return parsed.valueOr({});
}

std::optional<Price> Fields::optionalPrice(const char* name, Currency currency, Coin coin)
{
    return has(name) ? std::optional(price(name, currency, coin)) : std::nullopt;
}

std::int64_t Fields::timeMs(const char* name)
{
    const auto value = decimal(name, "seconds with three decimals as a string");
    if (!value)
        return 0;
    const auto parsed = decodeTime(*value);
    if (!parsed)
        fail(name, parsed.error().detail);
    return parsed.valueOr(0);
}

std::optional<std::int64_t> Fields::optionalTimeMs(const char* name)
{
    return has(name) ? std::optional(timeMs(name)) : std::nullopt;
}

const Value* Fields::object(const char* name)
{
    const Value* member = required(name, "an object");
    if (member == nullptr || member->isObject())
        return member;
    fail(name, "an object is required, " + std::string(kindOf(*member)) + " came");
    return nullptr;
}

const Value* Fields::array(const char* name, std::size_t most)
{
    const Value* member = required(name, "a list");
    if (member == nullptr)
        return nullptr;
    if (!member->isList() || member->size() > most) {
        fail(name, "a list of at most " + std::to_string(most) + " is required");
        return nullptr;
    }
    return member;
}

} // namespace kiosk::athena
