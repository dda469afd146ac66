// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/transactions.h"

namespace kiosk::stub {

namespace {

constexpr std::string_view columns =
    "SELECT transaction_id, session_token, machine_id, customer_id, state, coin, currency, price, "
    "price_expiration, reference_price, reference_source, network_fee, minimum_amount, address, "
    "shared_format, "
    "started, last_activity, first_money, purchased, purchase_amount, payment_reference, claimed_bills, "
    "crypto_amount, confirmation_hash, journal_head, transaction_url, txid, reversal_method, "
    "reversal_amount, "
    "reversal_reference, ended, review FROM transactions ";

// What the books hold was written by this program: a value that cannot be read is damage.
template <class T> T sound(Result<T> value)
{
    if (!value)
        throw DatabaseError("the books are damaged: " + value.error().detail, true);
    return std::move(value).value();
}

Money moneyAt(const Statement& row, int column, Currency currency)
{
    return Money::ofMinor(static_cast<std::uint64_t>(row.integer(column)), currency);
}

std::optional<Money> optionalMoneyAt(const Statement& row, int column, Currency currency)
{
    return row.isNull(column) ? std::nullopt : std::optional(moneyAt(row, column, currency));
}

std::optional<std::int64_t> minor(const std::optional<Money>& money)
{
    return money ? std::optional(static_cast<std::int64_t>(money->minorUnits())) : std::nullopt;
}

Transaction readTransaction(const Statement& row)
{
    const Coin coin = sound(parseCoin(row.text(5)));
    const Currency currency = sound(Currency::parse(row.text(6)));
    Transaction out;
    out.id = row.text(0);
    out.sessionToken = row.text(1);
    out.machineId = row.text(2);
    out.customerId = row.optionalText(3);
    out.state = sound(athena::parseState(row.text(4)));
    out.price = sound(Price::parse(row.text(7), currency, coin));
    out.priceExpirationMs = row.integer(8);
    out.referencePrice = sound(Price::parse(row.text(9), currency, coin));
    out.referenceSource = row.text(10);
    out.networkFee = moneyAt(row, 11, currency);
    out.minimumAmount = moneyAt(row, 12, currency);
    out.address = row.optionalText(13);
    out.sharedFormat = row.integer(14) != 0;
    out.startedMs = row.integer(15);
    out.lastActivityMs = row.integer(16);
    out.firstMoneyMs = row.optionalInteger(17);
    out.purchasedMs = row.optionalInteger(18);
    out.purchaseAmount = optionalMoneyAt(row, 19, currency);
    out.paymentReference = row.optionalText(20);
    out.claimedBills = optionalMoneyAt(row, 21, currency);
    if (!row.isNull(22))
        out.cryptoAmount = sound(CryptoAmount::parse(row.text(22), coin));
    out.confirmationHash = row.optionalText(23);
    out.journalHead = row.optionalText(24);
    out.transactionUrl = row.optionalText(25);
    out.txid = row.optionalText(26);
    if (!row.isNull(27))
        out.reversal = athena::ReversalRecord{row.text(27), moneyAt(row, 28, currency), row.text(29)};
    out.endedMs = row.optionalInteger(30);
    out.review = row.optionalText(31);
    return out;
}

} // namespace

std::vector<Bill> Transactions::billsOf(std::string_view id, Currency currency)
{
    std::vector<Bill> out;
    Statement rows = m_database.query("SELECT sequence, denomination, approved, returned FROM bills WHERE "
                                      "transaction_id = ? ORDER BY sequence",
        id);
    while (rows.next())
        out.push_back({rows.integer(0), optionalMoneyAt(rows, 1, currency), rows.integer(2) != 0,
            rows.integer(3) != 0});
    return out;
}

std::optional<Transaction> Transactions::first(Statement statement)
{
    if (!statement.next())
        return std::nullopt;
    Transaction transaction = readTransaction(statement);
    transaction.bills = billsOf(transaction.id, transaction.currency());
    return transaction;
}

std::optional<Transaction> Transactions::find(std::string_view id)
{
    return first(m_database.query(std::string(columns) + "WHERE transaction_id = ?", id));
}

std::optional<Transaction> Transactions::ofSession(std::string_view token)
{
    return first(m_database.query(std::string(columns) + "WHERE session_token = ?", token));
}

std::vector<Transaction> Transactions::all()
{
    std::vector<Transaction> out;
    Statement rows = m_database.query(std::string(columns) + "ORDER BY number");
    while (rows.next()) {
        out.push_back(readTransaction(rows));
        out.back().bills = billsOf(out.back().id, out.back().currency());
    }
    return out;
}

void Transactions::insert(const Transaction& transaction)
{
    m_database.run(
        "INSERT INTO transactions (transaction_id, session_token, machine_id, state, coin, currency, price, "
        "price_expiration, reference_price, reference_source, network_fee, minimum_amount, shared_format, "
        "started, last_activity) VALUES (?, ?, ?, '', ?, ?, '', 0, '', '', 0, 0, 0, ?, 0)",
        transaction.id, transaction.sessionToken, transaction.machineId, codeOf(transaction.coin()),
        transaction.currency().code(), transaction.startedMs);
}

void Transactions::save(const Transaction& t)
{
    std::optional<std::string> method;
    std::optional<std::string> reference;
    std::optional<Money> reversed;
    if (t.reversal) {
        method = t.reversal->method;
        reference = t.reversal->reference;
        reversed = t.reversal->amount;
    }
    m_database.run(
        "UPDATE transactions SET customer_id = ?, state = ?, price = ?, price_expiration = ?, "
        "reference_price = ?, reference_source = ?, network_fee = ?, minimum_amount = ?, address = ?, "
        "shared_format = ?, last_activity = ?, first_money = ?, purchased = ?, purchase_amount = ?, "
        "payment_reference = ?, claimed_bills = ?, crypto_amount = ?, confirmation_hash = ?, "
        "journal_head = ?, transaction_url = ?, txid = ?, reversal_method = ?, reversal_amount = ?, "
        "reversal_reference = ?, ended = ?, review = ? WHERE transaction_id = ?",
        t.customerId, textOf(t.state), t.price.toString(), t.priceExpirationMs, t.referencePrice.toString(),
        t.referenceSource, *minor(t.networkFee), *minor(t.minimumAmount), t.address, t.sharedFormat ? 1 : 0,
        t.lastActivityMs, t.firstMoneyMs, t.purchasedMs, minor(t.purchaseAmount), t.paymentReference,
        minor(t.claimedBills), t.cryptoAmount ? std::optional(t.cryptoAmount->toString()) : std::nullopt,
        t.confirmationHash, t.journalHead, t.transactionUrl, t.txid, method, minor(reversed), reference,
        t.endedMs, t.review, t.id);
}

void Transactions::saveActivity(const Transaction& transaction)
{
    m_database.run("UPDATE transactions SET last_activity = ? WHERE transaction_id = ?",
        transaction.lastActivityMs, transaction.id);
}

void Transactions::saveBill(std::string_view transactionId, const Bill& bill, std::int64_t nowMs)
{
    m_database.run("INSERT INTO bills (transaction_id, sequence, denomination, approved, returned, at) "
                   "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET returned = excluded.returned",
        transactionId, bill.sequence, minor(bill.denomination), bill.approved ? 1 : 0, bill.returned ? 1 : 0,
        nowMs);
}

std::vector<PastTransaction> Transactions::history(
    std::string_view customerId, Currency currency, std::string_view exceptId)
{
    std::vector<PastTransaction> out;
    // As Transaction::due() has it, without reading the rest.
    Statement rows = m_database.query(
        "SELECT first_money, coalesce(purchase_amount, (SELECT sum(denomination) FROM bills b WHERE "
        "b.transaction_id = t.transaction_id AND approved AND NOT returned), 0), state FROM transactions t "
        "WHERE customer_id = ? AND currency = ? AND transaction_id <> ? AND first_money IS NOT NULL",
        customerId, currency.code(), exceptId);
    while (rows.next())
        if (const Money due = moneyAt(rows, 1, currency); !due.isZero())
            out.push_back({rows.integer(0) / 1000, due, sound(athena::parseState(rows.text(2)))});
    return out;
}

bool Transactions::paidToAnother(std::string_view address, const std::optional<std::string>& customerId)
{
    return m_database
        .query("SELECT 1 FROM transactions WHERE address = ? AND customer_id <> ? AND first_money IS NOT "
               "NULL LIMIT 1",
            address, customerId.value_or(""))
        .next();
}

std::vector<std::string> Transactions::silentSince(std::int64_t timeMs)
{
    std::vector<std::string> out;
    Statement rows = m_database.query(
        "SELECT transaction_id FROM transactions WHERE state = 'STARTED' AND last_activity <= ?1 UNION ALL "
        "SELECT transaction_id FROM transactions WHERE state = 'READY' AND last_activity <= ?1",
        timeMs);
    while (rows.next())
        out.push_back(rows.text(0));
    return out;
}

std::vector<std::string> Transactions::purchasedUntil(std::int64_t timeMs)
{
    std::vector<std::string> out;
    Statement rows = m_database.query(
        "SELECT transaction_id FROM transactions WHERE state = 'PURCHASED' AND purchased <= ?", timeMs);
    while (rows.next())
        out.push_back(rows.text(0));
    return out;
}

void Transactions::expirePrices(const std::optional<std::string>& id, std::int64_t nowMs)
{
    m_database.run("UPDATE transactions SET price_expiration = min(price_expiration, ?) "
                   "WHERE state IN ('STARTED', 'READY') AND (?2 IS NULL OR transaction_id = ?2)",
        nowMs - 1, id);
}

} // namespace kiosk::stub
