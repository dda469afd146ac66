// SPDX-License-Identifier: Apache-2.0
// SQLite's C API as values that own what they hold and answer with a Result. Private to this folder.
#pragma once

#include "core/money/bytes.h"
#include "core/money/result.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace kiosk::sqlite {

class Database;

// A prepared statement. Parameters count from 1, columns from 0.
class Statement {
public:
    Status bind(int parameter, std::int64_t number);
    Status bind(int parameter, std::string_view text);
    Status bind(int parameter, ByteView blob);

    // True: there is a row to read. False: it is done, and if it wrote, that is on the disk.
    Result<bool> step();
    // For the next use. What went wrong was told by step().
    void reset();

    // Views end with the next step or reset. Errc::Corrupt when the column holds another type.
    [[nodiscard]] Result<std::int64_t> number(int column) const;
    [[nodiscard]] Result<std::string_view> text(int column) const;
    [[nodiscard]] Result<ByteView> blob(int column) const;

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    Statement(sqlite3_stmt* statement, const Database& database)
        : m_statement(statement)
        , m_database(&database)
    {
    }
    Status bound(int code);

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    const Database* m_database; // outlives its statements, does not move
};

class Database {
public:
    enum class Mode { Write, Create, ReadOnly };
    // `vfs` empty: the system's files.
    static Result<std::unique_ptr<Database>> open(const std::string& path, Mode mode, const std::string& vfs);

    // One or more statements whose rows do not matter.
    Status run(const std::string& sql);
    Result<Statement> prepare(std::string_view sql) const;
    // Prepared at its first use, and kept; ready to be bound. Nobody else may be using it.
    Result<Statement*> kept(const std::string& sql);
    // The first column of the first row.
    Result<std::int64_t> number(const std::string& sql) const;
    Result<std::string> text(const std::string& sql) const;

    [[nodiscard]] bool isReadOnly() const;
    void setBusyTimeout(int milliseconds);
    // The write-ahead log, if there is one, stays when the database is closed, emptied. Reads nothing.
    Status keepLog();
    // It is there from now on.
    Status makeLog();
    // Moves what the write-ahead log holds into the database and empties the log, so that what was deleted is
    // not left in it. A reader in the way is no error: the next time does it.
    Status emptyLog();

    // What SQLite last said, where, and what to do.
    [[nodiscard]] Error problem() const;
    [[nodiscard]] Error corrupt(const std::string& why) const;
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    explicit Database(std::string path)
        : m_path(std::move(path))
    {
    }

    std::string m_path;
    std::unique_ptr<sqlite3, Close> m_database;
    std::map<std::string, Statement> m_kept; // gone before the database is closed
};

} // namespace kiosk::sqlite
