// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/schema.h"

#include <functional>
#include <set>

namespace kiosk::stub {

namespace {

constexpr int version = 3;

constexpr const char* schemaTables = R"(
CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE IF NOT EXISTS machines (
    machine_id TEXT PRIMARY KEY, country TEXT NOT NULL, currency TEXT NOT NULL, has_scanner INTEGER NOT NULL,
    enrolment_hash TEXT, public_key TEXT UNIQUE, model TEXT, software_version TEXT) STRICT;

CREATE TABLE IF NOT EXISTS nonces (
    identity TEXT NOT NULL, nonce TEXT NOT NULL, seen INTEGER NOT NULL,
    PRIMARY KEY (identity, nonce)) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS nonces_by_time ON nonces (seen);

CREATE TABLE IF NOT EXISTS answers (
    identity TEXT NOT NULL, path TEXT NOT NULL, key TEXT NOT NULL, body_hash TEXT NOT NULL,
    http INTEGER NOT NULL, answer TEXT NOT NULL, created INTEGER NOT NULL, transaction_id TEXT,
    PRIMARY KEY (identity, path, key)) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS customers (
    customer_id TEXT PRIMARY KEY, phone TEXT UNIQUE, level INTEGER NOT NULL,
    buy_limit INTEGER, buy_limit_currency TEXT, bitid_address TEXT UNIQUE) STRICT;

CREATE TABLE IF NOT EXISTS registered_addresses (
    customer_id TEXT NOT NULL, coin TEXT NOT NULL, address TEXT NOT NULL,
    PRIMARY KEY (customer_id, coin)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS judged_addresses (address TEXT PRIMARY KEY, verdict TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS sessions (
    token TEXT PRIMARY KEY, machine_id TEXT NOT NULL, customer_id TEXT, last_activity INTEGER NOT NULL) STRICT;

CREATE TABLE IF NOT EXISTS sms_codes (
    session_token TEXT PRIMARY KEY, phone TEXT NOT NULL, code_hmac TEXT NOT NULL, expires INTEGER NOT NULL,
    wrong INTEGER NOT NULL, used INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS sms_sent (
    sent INTEGER NOT NULL, phone TEXT NOT NULL, machine_id TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS sms_sent_by_time ON sms_sent (sent);
CREATE TABLE IF NOT EXISTS receipts_sent (
    sent INTEGER NOT NULL, phone TEXT NOT NULL, machine_id TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS inbox (
    number INTEGER PRIMARY KEY, sent INTEGER NOT NULL, phone TEXT NOT NULL, code TEXT NOT NULL,
    text TEXT NOT NULL) STRICT;

-- Those of before all lived equally long; codes do not outlive a change of the program.
DROP TABLE IF EXISTS login_codes;
CREATE TABLE IF NOT EXISTS issued_login_codes (
    nonce TEXT PRIMARY KEY, session_token TEXT NOT NULL, created INTEGER NOT NULL, used INTEGER NOT NULL,
    failed INTEGER NOT NULL, lifetime_s INTEGER NOT NULL) STRICT;

CREATE TABLE IF NOT EXISTS transactions (
    number INTEGER PRIMARY KEY, transaction_id TEXT NOT NULL UNIQUE, session_token TEXT NOT NULL UNIQUE,
    machine_id TEXT NOT NULL, customer_id TEXT, state TEXT NOT NULL, coin TEXT NOT NULL, currency TEXT NOT NULL,
    price TEXT NOT NULL, price_expiration INTEGER NOT NULL, reference_price TEXT NOT NULL,
    reference_source TEXT NOT NULL, network_fee INTEGER NOT NULL, minimum_amount INTEGER NOT NULL,
    address TEXT, shared_format INTEGER NOT NULL, started INTEGER NOT NULL, last_activity INTEGER NOT NULL,
    first_money INTEGER, purchased INTEGER, purchase_amount INTEGER, payment_reference TEXT, claimed_bills INTEGER,
    crypto_amount TEXT, confirmation_hash TEXT, journal_head TEXT, transaction_url TEXT, txid TEXT,
    reversal_method TEXT, reversal_amount INTEGER, reversal_reference TEXT, ended INTEGER,
    review TEXT) STRICT;
CREATE INDEX IF NOT EXISTS transactions_by_state ON transactions (state);
CREATE INDEX IF NOT EXISTS transactions_by_customer ON transactions (customer_id);
CREATE INDEX IF NOT EXISTS transactions_by_address ON transactions (address);

CREATE TABLE IF NOT EXISTS bills (
    transaction_id TEXT NOT NULL, sequence INTEGER NOT NULL, denomination INTEGER,
    approved INTEGER NOT NULL, returned INTEGER NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (transaction_id, sequence)) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS prices (
    currency TEXT NOT NULL, coin TEXT NOT NULL, reference_price TEXT NOT NULL,
    PRIMARY KEY (currency, coin)) STRICT, WITHOUT ROWID;

-- What was ordered in a book of before had no word; orders do not outlive a change of the program.
DROP TABLE IF EXISTS faults;
CREATE TABLE IF NOT EXISTS ordered_faults (
    number INTEGER PRIMARY KEY, endpoint TEXT NOT NULL, kind TEXT NOT NULL, value INTEGER NOT NULL,
    remaining INTEGER NOT NULL, word TEXT NOT NULL) STRICT;
)";

// Version 1 knew customers by telephone only. Version 2 got some of its tables while it was in use: one that
// it does not have need not be lost.
constexpr const char* fromVersion1 = R"(
ALTER TABLE customers RENAME TO customers_1;
CREATE TABLE customers (
    customer_id TEXT PRIMARY KEY, phone TEXT UNIQUE, level INTEGER NOT NULL,
    buy_limit INTEGER, buy_limit_currency TEXT, bitid_address TEXT UNIQUE) STRICT;
INSERT INTO customers (customer_id, phone, level, buy_limit, buy_limit_currency)
    SELECT customer_id, phone, level, buy_limit, buy_limit_currency FROM customers_1;
DROP TABLE customers_1;
)";

// The first of `schemaTables` that is not there; empty when all are.
std::string missingTable(Database& database)
{
    std::set<std::string, std::less<>> there;
    for (Statement row = database.query("SELECT name FROM sqlite_master WHERE type = 'table'"); row.next();)
        there.insert(row.text(0));
    constexpr std::string_view opening = "CREATE TABLE IF NOT EXISTS ";
    const std::string_view all = schemaTables;
    for (std::size_t at = all.find(opening); at != all.npos; at = all.find(opening, at)) {
        at += opening.size();
        const std::string_view name = all.substr(at, all.find(' ', at) - at);
        if (!there.contains(name))
            return std::string(name);
    }
    return {};
}

// The statement is closed again: a table that is read from cannot be dropped.
std::int64_t storedVersion(Database& database)
{
    Statement found = database.query("PRAGMA user_version");
    return found.next() ? found.integer(0) : 0;
}

} // namespace

Status prepareSchema(Database& database)
{
    try {
        Unit unit(database);
        const std::int64_t stored = storedVersion(database);
        if (stored == 1)
            database.script(fromVersion1);
        else if (stored < 0 || stored > version)
            return Error{Errc::Unsupported,
                "these books are of version " + std::to_string(stored) + ", this program writes version "
                    + std::to_string(version) + "; start with another state folder"};
        if (const std::string missing = stored == version ? missingTable(database) : ""; !missing.empty())
            return Error{Errc::Corrupt, "the table " + missing + " is missing; " + Database::advice};
        database.script(schemaTables);
        database.script(("PRAGMA user_version=" + std::to_string(version)
            + "; PRAGMA application_id=" + std::to_string(Database::applicationId))
                            .c_str());
        unit.commit();
    } catch (const DatabaseError& error) {
        const std::string what = std::string("the books cannot be prepared (") + error.what() + ")";
        return error.damage ? Error{Errc::Corrupt, what + "; " + Database::advice} : Error{Errc::Io, what};
    }
    return Done{};
}

} // namespace kiosk::stub
