// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/database.h"

#include <sqlite3.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kiosk::stub {

namespace {

constexpr int waitMs = 5000;
// A small cache: it is full after a few purchases, and what grows afterwards is a leak.
constexpr const char* onDisk = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; "
                               "PRAGMA cache_size=-256;";
constexpr const char* inMemory = "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=MEMORY; "
                                 "PRAGMA synchronous=OFF; PRAGMA foreign_keys=ON;";

[[noreturn]] void fail(sqlite3* database, std::string_view doing)
{
    const int code = sqlite3_errcode(database);
    throw DatabaseError(std::string(doing) + ": " + sqlite3_errmsg(database),
        code == SQLITE_CORRUPT || code == SQLITE_NOTADB);
}

// SQLite gives its side files the mode of the database, so that one mode protects all three.
bool preparePrivateFile(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    const bool isPrivate = ::fchmod(file, 0600) == 0;
    ::close(file);
    return isPrivate;
}

bool isThereButEmpty(const std::string& path)
{
    struct stat status { };
    return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) && status.st_size == 0;
}

std::int64_t numberOf(Database& database, std::string_view sql)
{
    Statement found = database.query(sql);
    return found.next() ? found.integer(0) : 0;
}

// Books of before the mark have its 0, but a version; a database without tables is nobody's.
bool isAnothers(Database& database)
{
    const std::int64_t mark = numberOf(database, "PRAGMA application_id");
    if (mark != 0)
        return mark != Database::applicationId;
    return numberOf(database, "PRAGMA user_version") == 0
        && numberOf(database, "SELECT count(*) FROM sqlite_master") != 0;
}

// The first thing that is wrong with its pages; empty when they are whole.
std::string damageIn(Database& database)
{
    Statement found = database.query("PRAGMA quick_check(1)");
    const std::string told = found.next() ? found.text(0) : "nothing can be read";
    return told == "ok" ? std::string() : told.substr(told.find('\n') + 1); // a headline comes before it
}

} // namespace

Prepared::~Prepared()
{
    for (const auto& [sql, statements] : m_free)
        for (sqlite3_stmt* statement : statements)
            sqlite3_finalize(statement);
}

Prepared::Free& Prepared::of(std::string_view sql)
{
    const auto found = m_free.find(sql);
    return found != m_free.end() ? found->second : m_free[std::string(sql)];
}

sqlite3_stmt* Prepared::take(Free& free, std::string_view sql)
{
    if (!free.empty()) {
        sqlite3_stmt* statement = free.back();
        free.pop_back();
        return statement;
    }
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_database, sql.data(), static_cast<int>(sql.size()), &statement, nullptr)
        != SQLITE_OK)
        fail(m_database, sql);
    return statement;
}

void Prepared::giveBack(Free& free, sqlite3_stmt* statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    free.push_back(statement);
}

Statement::Statement(Prepared& prepared, std::string_view sql)
    : m_database(prepared.database())
    , m_statement(nullptr, GiveBack{&prepared.of(sql)})
{
    m_statement.reset(prepared.take(*m_statement.get_deleter().free, sql));
}

void Statement::bindNext(std::int64_t value)
{
    if (sqlite3_bind_int64(m_statement.get(), ++m_bound, value) != SQLITE_OK)
        fail(m_database, "binding a number");
}

void Statement::bindNext(std::string_view value)
{
    if (sqlite3_bind_text(
            m_statement.get(), ++m_bound, value.data(), static_cast<int>(value.size()), SQLITE_TRANSIENT)
        != SQLITE_OK)
        fail(m_database, "binding a text");
}

bool Statement::next()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        fail(m_database, sqlite3_sql(m_statement.get()));
    }
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

std::string Statement::text(int column) const
{
    const unsigned char* text = sqlite3_column_text(m_statement.get(), column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    return text == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(text), size);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::optional<std::string> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

void Database::Close::operator()(sqlite3* database) const { sqlite3_close_v2(database); }

Result<std::unique_ptr<Database>> Database::open(const std::string& path, const std::string& vfs)
{
    if (vfs.empty() && isThereButEmpty(path))
        return Error{Errc::Corrupt,
            path + ": is empty, and books never are; put a copy back, or remove it to start with new books"};
    if (vfs.empty() && !preparePrivateFile(path))
        return Error{Errc::Io, path + ": cannot be opened for writing; check the folder and its owner"};
    sqlite3* handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | (vfs.empty() ? 0 : SQLITE_OPEN_CREATE);
    const int opened = sqlite3_open_v2(path.c_str(), &handle, flags, vfs.empty() ? nullptr : vfs.c_str());
    std::unique_ptr<Database> database(new Database(handle));
    if (opened != SQLITE_OK)
        return Error{Errc::Io, path + ": cannot be opened as a database"};
    sqlite3_busy_timeout(handle, waitMs);
    try {
        if (isAnothers(*database))
            return Error{Errc::Unsupported, path + ": belongs to another program; name another state folder"};
        if (const std::string damage = vfs.empty() ? damageIn(*database) : ""; !damage.empty())
            return Error{Errc::Corrupt, path + ": is damaged (" + damage + "); " + advice};
        database->script(vfs.empty() ? onDisk : inMemory);
    } catch (const DatabaseError& error) {
        const std::string what = path + ": is no usable database (" + error.what() + ")";
        return error.damage ? Error{Errc::Corrupt, what + "; " + advice} : Error{Errc::Io, what};
    }
    return database;
}

void Database::script(const char* sql)
{
    if (sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(m_handle.get(), "a script");
}

int Database::changes() const { return sqlite3_changes(m_handle.get()); }

bool Database::isInTransaction() const { return sqlite3_get_autocommit(m_handle.get()) == 0; }

Unit::Unit(Database& database)
    : m_database(database)
    , m_within(database.isInTransaction())
{
    m_database.run(m_within ? "SAVEPOINT unit" : "BEGIN IMMEDIATE");
}

Unit::~Unit()
{
    if (!m_open)
        return;
    try {
        if (m_within)
            m_database.run("ROLLBACK TO unit");
        m_database.run(m_within ? "RELEASE unit" : "ROLLBACK");
    } catch (const DatabaseError&) { // SQLite has rolled back by itself
        m_open = false;
    }
}

void Unit::commit()
{
    m_database.run(m_within ? "RELEASE unit" : "COMMIT");
    m_open = false;
}

} // namespace kiosk::stub
