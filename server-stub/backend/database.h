// SPDX-License-Identifier: Apache-2.0
// A thin C++ hand on SQLite for the stub's books: statements with bound values, transactions that roll back
// unless committed. DatabaseError never leaves this folder: the public entrances turn it into a Result or
// 500.
#pragma once

#include "core/money/result.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace kiosk::stub {

class DatabaseError : public std::runtime_error {
public:
    explicit DatabaseError(const std::string& what, bool isDamage = false)
        : std::runtime_error(what)
        , damage(isDamage)
    {
    }

    bool damage; // of the file; else its disk is full, another program holds it, …
};

// Statements that were prepared before and are free: the same text is parsed once.
class Prepared {
public:
    explicit Prepared(sqlite3* database)
        : m_database(database)
    {
    }
    ~Prepared();
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;

    [[nodiscard]] sqlite3* database() const { return m_database; }
    using Free = std::vector<sqlite3_stmt*>; // all of one text
    Free& of(std::string_view sql);
    sqlite3_stmt* take(Free& free, std::string_view sql);
    static void giveBack(Free& free, sqlite3_stmt* statement);

private:
    sqlite3* m_database;
    std::map<std::string, Free, std::less<>> m_free; // by text
};

// One row at a time. Columns count from 0; parameters are bound in order.
class Statement {
public:
    // `prepared` must outlive it.
    Statement(Prepared& prepared, std::string_view sql);

    template <class... Values> Statement& bind(const Values&... values)
    {
        (bindNext(values), ...);
        return *this;
    }

    // Steps to the next row; false after the last.
    bool next();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<std::string> optionalText(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;

private:
    void bindNext(std::int64_t value);
    void bindNext(int value) { bindNext(static_cast<std::int64_t>(value)); }
    void bindNext(std::string_view value);
    void bindNext(const std::string& value) { bindNext(std::string_view(value)); }
    void bindNext(const char* value) { bindNext(std::string_view(value)); }
    template <class T> void bindNext(const std::optional<T>& value)
    {
        if (value)
            bindNext(*value);
        else
            ++m_bound;
    }

    struct GiveBack {
        Prepared::Free* free;
        void operator()(sqlite3_stmt* statement) const { Prepared::giveBack(*free, statement); }
    };
    sqlite3* m_database;
    std::unique_ptr<sqlite3_stmt, GiveBack> m_statement;
    int m_bound = 0;
};

class Database {
public:
    static constexpr std::int64_t applicationId = 0x41537462; // "AStb": marks the file as these books
    // What to do with a file that is damaged.
    static constexpr const char* advice = "put a copy back, or move it away to start with new books";

    // Creates the file with mode 0600; refuses an empty one, a damaged one and another program's. WAL, full
    // sync; waits up to 5 s for another process. With a VFS of its own (`vfs`) nothing outlives the process,
    // and nothing is synced or looked through.
    static Result<std::unique_ptr<Database>> open(const std::string& path, const std::string& vfs = {});

    // Runs statements without values, separated by semicolons.
    void script(const char* sql);

    template <class... Values> Statement query(std::string_view sql, const Values&... values)
    {
        Statement statement(m_prepared, sql);
        statement.bind(values...);
        return statement;
    }
    // How many rows it changed.
    template <class... Values> int run(std::string_view sql, const Values&... values)
    {
        query(sql, values...).next();
        return changes();
    }

    // Between BEGIN and COMMIT.
    [[nodiscard]] bool isInTransaction() const;

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    explicit Database(sqlite3* handle)
        : m_handle(handle)
        , m_prepared(handle)
    {
    }
    int changes() const;

    std::unique_ptr<sqlite3, Close> m_handle;
    Prepared m_prepared;
};

// All or nothing: undone when destroyed without commit(). Within another one, or a trial, what it commits is
// part of that.
class Unit {
public:
    explicit Unit(Database& database);
    ~Unit();
    Unit(const Unit&) = delete;
    Unit& operator=(const Unit&) = delete;
    void commit();

private:
    Database& m_database;
    bool m_within;
    bool m_open = true;
};

} // namespace kiosk::stub
