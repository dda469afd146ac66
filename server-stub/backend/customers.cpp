// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/customers.h"

#include <algorithm>

namespace kiosk::stub {

namespace {

constexpr int provenByWallet = 2;

constexpr std::string_view columns =
    "SELECT customer_id, phone, level, buy_limit, buy_limit_currency, bitid_address FROM customers ";

Customer readCustomer(const Statement& row)
{
    Customer customer{row.text(0), row.optionalText(1).value_or(""), static_cast<int>(row.integer(2)),
        std::nullopt, row.optionalText(5).value_or("")};
    const auto currency = Currency::parse(row.text(4));
    if (!row.isNull(3) && currency)
        customer.buyLimit = Money::ofMinor(static_cast<std::uint64_t>(row.integer(3)), *currency);
    return customer;
}

} // namespace

std::optional<Customer> Customers::find(std::string_view customerId)
{
    Statement row = m_database.query(std::string(columns) + "WHERE customer_id = ?", customerId);
    return row.next() ? std::optional(readCustomer(row)) : std::nullopt;
}

std::vector<Customer> Customers::all()
{
    std::vector<Customer> out;
    Statement rows = m_database.query(std::string(columns) + "ORDER BY rowid");
    while (rows.next())
        out.push_back(readCustomer(rows));
    return out;
}

std::optional<Customer> Customers::findByPhone(std::string_view phone)
{
    Statement row = m_database.query(std::string(columns) + "WHERE phone = ?", phone);
    return row.next() ? std::optional(readCustomer(row)) : std::nullopt;
}

std::optional<Customer> Customers::findByBitid(std::string_view address)
{
    Statement row = m_database.query(std::string(columns) + "WHERE bitid_address = ?", address);
    return row.next() ? std::optional(readCustomer(row)) : std::nullopt;
}

void Customers::addBitid(const Customer& customer, std::string_view address)
{
    m_database.run("UPDATE customers SET bitid_address = ? WHERE customer_id = ?", address, customer.id);
    setLevel(customer.id, std::max(customer.level, provenByWallet));
}

Customer Customers::withBitid(std::string_view address, Entropy& entropy)
{
    if (auto known = findByBitid(address))
        return std::move(*known);
    Customer customer{uuidV4(entropy), {}, provenByWallet, std::nullopt, std::string(address)};
    m_database.run("INSERT INTO customers (customer_id, bitid_address, level) VALUES (?, ?, ?)", customer.id,
        address, customer.level);
    return customer;
}

Customer Customers::withPhone(std::string_view phone, Entropy& entropy)
{
    if (auto known = findByPhone(phone))
        return std::move(*known);
    Customer customer{uuidV4(entropy), std::string(phone), 1, std::nullopt};
    m_database.run("INSERT INTO customers (customer_id, phone, level) VALUES (?, ?, ?)", customer.id, phone,
        customer.level);
    return customer;
}

void Customers::setLevel(std::string_view customerId, int level)
{
    m_database.run("UPDATE customers SET level = ? WHERE customer_id = ?", level, customerId);
}

void Customers::setBuyLimit(std::string_view customerId, const std::optional<Money>& limit)
{
    std::optional<std::int64_t> minor;
    std::optional<std::string> currency;
    if (limit) {
        minor = static_cast<std::int64_t>(limit->minorUnits());
        currency = std::string(limit->currency().code());
    }
    m_database.run("UPDATE customers SET buy_limit = ?, buy_limit_currency = ? WHERE customer_id = ?", minor,
        currency, customerId);
}

namespace {

// An operator's own limit takes the place of the level's two amounts; the count of a day stays.
Result<LimitTable> tableFor(const Customer& customer, Currency currency)
{
    Result<LimitTable> table = limitTableFor(currency);
    if (!table || !customer.buyLimit || customer.buyLimit->currency() != currency)
        return table;
    std::array<LevelLimits, highestKycLevel> levels;
    std::map<std::string, int, std::less<>> minimums;
    for (int level = 1; level <= highestKycLevel; ++level)
        levels.at(static_cast<std::size_t>(level - 1)) = {
            *customer.buyLimit, *customer.buyLimit, table->limitsOf(level)->dailyCount};
    for (const char* country : {"CO", "MX", "AR"})
        minimums[country] = table->minimumLevel(country);
    return LimitTable::create(currency, levels, minimums);
}

} // namespace

Result<Allowance> allowanceOf(const Customer& customer, std::string_view country, Currency currency,
    std::span<const PastTransaction> history, std::int64_t nowMs, const Money& alreadyIn)
{
    const Result<LimitTable> table = tableFor(customer, currency);
    if (!table)
        return table.error();
    const std::int64_t now = nowMs / 1000;
    const Result<Money> limit = buyLimit(customer.level, country, history, now, *table);
    if (!limit)
        return limit.error();
    Allowance allowance{*limit, std::nullopt, customer.level >= table->minimumLevel(country)};
    // The least that one more note could bring, above what may be in.
    const Money& reached = alreadyIn > *limit ? alreadyIn : *limit;
    const Result<Money> more = reached.plus(Money::ofMinor(1, currency));
    if (!more)
        return more.error();
    const Result<LimitDecision> decision = decide(customer.level, country, history, now, *more, *table);
    if (!decision)
        return decision.error();
    allowance.requiredLevel = decision->requiredLevel;
    return allowance;
}

} // namespace kiosk::stub
