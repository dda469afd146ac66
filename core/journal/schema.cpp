// SPDX-License-Identifier: Apache-2.0
#include "core/journal/schema.h"

#include "core/journal/journal_file.h"

#include <array>
#include <string>

namespace kiosk {

namespace {

constexpr std::int64_t applicationId = 0x41744a6e; // "AtJn"
constexpr std::int64_t schemaVersion = 1;

struct SchemaObject {
    std::string_view name;
    std::string_view sql; // as sqlite_schema keeps it
    bool isGuard; // a trigger: what it guards is safe without it, by the chain
};

// A journal only grows; secrets go when their purchase closes.
constexpr std::array<SchemaObject, 4> schemaObjects{{
    {"events",
        "CREATE TABLE events (sequence INTEGER PRIMARY KEY, purchase TEXT NOT NULL, at INTEGER NOT NULL, "
        "type TEXT NOT NULL, body TEXT NOT NULL, hash BLOB NOT NULL) STRICT",
        false},
    {"secrets",
        "CREATE TABLE secrets (purchase TEXT NOT NULL, kind TEXT NOT NULL, sealed BLOB NOT NULL, "
        "PRIMARY KEY (purchase, kind)) STRICT, WITHOUT ROWID",
        false},
    {"events_keep_rows",
        "CREATE TRIGGER events_keep_rows BEFORE DELETE ON events "
        "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END",
        true},
    {"events_keep_content",
        "CREATE TRIGGER events_keep_content BEFORE UPDATE ON events "
        "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END",
        true},
}};

using Found = std::array<bool, schemaObjects.size()>;

// Which of our objects are there; an error for anything else.
Result<Found> findObjects(sqlite::Database& database)
{
    auto rows = database.prepare("SELECT name, coalesce(sql, '') FROM sqlite_schema");
    if (!rows)
        return rows.error();
    Found found{};
    while (true) {
        const auto row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        const auto name = rows->text(0);
        const auto sql = rows->text(1);
        if (!name || !sql)
            return name ? sql.error() : name.error();
        bool known = false;
        for (std::size_t i = 0; i < schemaObjects.size(); ++i)
            if (schemaObjects[i].name == *name && schemaObjects[i].sql == *sql)
                known = found[i] = true;
        if (!known)
            return database.corrupt("its table or trigger \"" + std::string(name->substr(0, 64))
                + "\" is not as this program makes it");
    }
}

Status create(sqlite::Database& database, const Found& found)
{
    std::string sql = "BEGIN IMMEDIATE;";
    for (std::size_t i = 0; i < schemaObjects.size(); ++i)
        if (!found[i])
            sql += std::string(schemaObjects[i].sql) + ";";
    sql += "PRAGMA application_id=" + std::to_string(applicationId) + ";";
    sql += "PRAGMA user_version=" + std::to_string(schemaVersion) + ";COMMIT;";
    return database.run(sql);
}

Error foreign(const sqlite::Database& database)
{
    return {Errc::Refused,
        "journal " + database.path()
            + ": a database of another program; move it away, or name another file in the configuration"};
}

// Whose file it is. True: ours; false: still empty.
Result<bool> checkOwner(sqlite::Database& database)
{
    const auto id = database.number("PRAGMA application_id");
    const auto version = database.number("PRAGMA user_version");
    const auto objects = database.number("SELECT count(*) FROM sqlite_schema");
    if (!id || !version || !objects)
        return !id ? id.error() : !version ? version.error() : objects.error();
    if (*id == 0 && *version == 0 && *objects == 0)
        return false;
    if (*id != applicationId)
        return foreign(database);
    if (*version > schemaVersion)
        return Error{Errc::Unsupported,
            "journal " + database.path() + ": written by a newer version of this program (format "
                + std::to_string(*version) + ", this one knows " + std::to_string(schemaVersion)
                + "); install that version again"};
    if (*version != schemaVersion)
        return database.corrupt("its format number is wrong");
    return true;
}

// Guards may be missing where something is about to put them back, or nothing is written.
Status checkTables(const sqlite::Database& database, const Found& found)
{
    for (std::size_t i = 0; i < schemaObjects.size(); ++i)
        if (!found[i] && !schemaObjects[i].isGuard)
            return database.corrupt("its table \"" + std::string(schemaObjects[i].name) + "\" is missing");
    return Done{};
}

} // namespace

Status prepareSchema(sqlite::Database& database, bool hasBegun)
{
    const auto ours = checkOwner(database);
    if (!ours)
        return ours.error();
    if (!*ours)
        return hasBegun ? Status(lostJournal(database.path(), "it is empty")) : create(database, {});
    const auto found = findObjects(database);
    if (!found)
        return found.error();
    if (Status tables = checkTables(database, *found); !tables)
        return tables;
    return *found == Found{true, true, true, true} ? Status(Done{}) : create(database, *found);
}

Status checkSchema(sqlite::Database& database)
{
    const auto ours = checkOwner(database);
    if (!ours)
        return ours.error();
    if (!*ours)
        return Error{Errc::Refused,
            "journal " + database.path()
                + ": it is empty; no kiosk has begun it yet, or what it recorded is lost"};
    const auto found = findObjects(database);
    return found ? checkTables(database, *found) : found.error();
}

} // namespace kiosk
