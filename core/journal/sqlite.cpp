// SPDX-License-Identifier: Apache-2.0
#include "core/journal/sqlite.h"

#include <sqlite3.h>

#include <system_error>

namespace kiosk::sqlite {

namespace {

constexpr int busyTimeoutMs = 2000;
// Of one text, blob or row: far above any event, and a bound for a hostile file.
constexpr int longestValue = 1 << 20;

std::string_view adviceFor(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return "the disk is full: free some space, then start again";
    case SQLITE_NOTADB:
        return "the file is no journal: move it away, or put the right one back";
    case SQLITE_CORRUPT:
        return "the file is damaged: keep it for the operator, do not repair it";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "another program is holding the file: end that program";
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return "check that the folder exists and that the file and the folder may be written";
    case SQLITE_IOERR:
        return "the disk does not do what it is asked: check it, and the system's log";
    default:
        return "keep the file for the operator";
    }
}

Errc kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
    case SQLITE_CONSTRAINT:
    case SQLITE_ERROR:
        return Errc::Corrupt; // our statements are right: what they meet is not what we wrote
    default:
        return Errc::Io;
    }
}

// SQLite takes ":memory:", "file:…" and "" for something else than a file's name.
std::string plainName(const std::string& path) { return path.starts_with('/') ? path : "./" + path; }

} // namespace

void Database::Close::operator()(sqlite3* database) const { sqlite3_close_v2(database); }

Result<std::unique_ptr<Database>> Database::open(const std::string& path, Mode mode, const std::string& vfs)
{
    std::unique_ptr<Database> opened(new Database(path));
    const int flags = (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE)
        | (mode == Mode::Create ? SQLITE_OPEN_CREATE : 0) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    sqlite3* raw = nullptr;
    const int code =
        sqlite3_open_v2(plainName(path).c_str(), &raw, flags, vfs.empty() ? nullptr : vfs.c_str());
    opened->m_database.reset(raw);
    if (code != SQLITE_OK)
        return opened->problem();
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(raw, SQLITE_LIMIT_LENGTH, longestValue);
    opened->setBusyTimeout(busyTimeoutMs);
    return opened;
}

Status Database::run(const std::string& sql)
{
    if (sqlite3_exec(m_database.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return problem();
    return Done{};
}

Result<Statement> Database::prepare(std::string_view sql) const
{
    sqlite3_stmt* raw = nullptr;
    const int code =
        sqlite3_prepare_v2(m_database.get(), sql.data(), static_cast<int>(sql.size()), &raw, nullptr);
    if (code != SQLITE_OK)
        return problem();
    return Statement(raw, *this);
}

Result<Statement*> Database::kept(const std::string& sql)
{
    auto found = m_kept.find(sql);
    if (found == m_kept.end()) {
        auto statement = prepare(sql);
        if (!statement)
            return statement.error();
        found = m_kept.emplace(sql, std::move(statement).value()).first;
    }
    found->second.reset();
    return &found->second;
}

Result<std::int64_t> Database::number(const std::string& sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->number(0) : corrupt("an answer is missing");
}

Result<std::string> Database::text(const std::string& sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    const auto value = *row ? statement->text(0) : Result<std::string_view>(corrupt("an answer is missing"));
    if (!value)
        return value.error();
    return std::string(*value);
}

bool Database::isReadOnly() const { return sqlite3_db_readonly(m_database.get(), "main") != 0; }

void Database::setBusyTimeout(int milliseconds) { sqlite3_busy_timeout(m_database.get(), milliseconds); }

Status Database::keepLog()
{
    int on = 1;
    if (sqlite3_file_control(m_database.get(), "main", SQLITE_FCNTL_PERSIST_WAL, &on) != SQLITE_OK)
        return problem();
    return Done{};
}

Status Database::makeLog()
{
    // No limit would leave it full. It is made when the first reader comes.
    return run("PRAGMA journal_size_limit=4194304; SELECT count(*) FROM sqlite_schema");
}

Status Database::emptyLog()
{
    setBusyTimeout(0);
    const int code =
        sqlite3_wal_checkpoint_v2(m_database.get(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    const Error error = problem();
    setBusyTimeout(busyTimeoutMs);
    if (code == SQLITE_OK || (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED)
        return Done{};
    return error;
}

Error Database::problem() const
{
    sqlite3* database = m_database.get();
    const int code = database == nullptr ? SQLITE_NOMEM : sqlite3_extended_errcode(database);
    std::string said = database == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(database);
    if (const int number = database == nullptr ? 0 : sqlite3_system_errno(database); number != 0)
        said += " (" + std::generic_category().message(number) + ")";
    return {kindOf(code), "journal " + m_path + ": " + said + "; " + std::string(adviceFor(code))};
}

Error Database::corrupt(const std::string& why) const
{
    return {Errc::Corrupt, "journal " + m_path + ": " + why + "; " + std::string(adviceFor(SQLITE_CORRUPT))};
}

} // namespace kiosk::sqlite
