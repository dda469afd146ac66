// SPDX-License-Identifier: Apache-2.0
#include "core/journal/journal_state.h"

#include "core/journal/chain.h"
#include "core/journal/schema.h"
#include "core/purchase/event_json.h"

#include <algorithm>
#include <array>

namespace kiosk {

namespace {

// A whole sync for each commit, on disks that know a difference too; zeros over what is deleted; no memory
// map, whose read errors would be signals.
constexpr const char* settings =
    "PRAGMA synchronous=FULL; PRAGMA fullfsync=ON; PRAGMA checkpoint_fullfsync=ON; "
    "PRAGMA secure_delete=ON; PRAGMA mmap_size=0; PRAGMA cell_size_check=ON; "
    "PRAGMA temp_store=MEMORY;";

Status useLog(sqlite::Database& database)
{
    const auto mode = database.text("PRAGMA journal_mode=WAL");
    if (!mode)
        return mode.error();
    if (*mode != "wal")
        return Error{Errc::Io,
            "journal " + database.path()
                + ": its file system cannot hold a write-ahead log; put the journal on a local disk"};
    return database.run(settings);
}

} // namespace

Result<std::unique_ptr<Journal::State>> Journal::State::opened(std::unique_ptr<State> state, bool ownVfs)
{
    sqlite::Database& database = *state->database;
    if (database.isReadOnly())
        return Error{Errc::Io,
            "journal " + state->path + ": it may not be written; check the mode of the file and its folder"};
    // Without shared memory between processes, as a VFS of our own has none. The log is to stay whatever
    // comes: it is looked for before the next start.
    Status ready = ownVfs ? database.run("PRAGMA locking_mode=EXCLUSIVE") : database.keepLog();
    if (ready)
        ready = prepareSchema(database, state->lock && state->lock->hasBegun());
    if (ready && state->lock) // before the first event: an empty journal is a lost one from here on
        ready = state->lock->markBegun();
    if (ready)
        ready = useLog(database);
    if (ready && state->lock)
        ready = database.makeLog();
    if (ready && state->lock) // before the first event: a journal without its log has lost some from here on
        ready = state->lock->markLogged();
    if (ready)
        ready = state->findHead();
    if (!ready)
        return ready.error();
    auto insert = database.prepare("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    state->insert.emplace(std::move(insert).value());
    return state;
}

Result<std::unique_ptr<Journal::State>> Journal::State::openedReadOnly(std::unique_ptr<State> state)
{
    Status ready = checkSchema(*state->database);
    if (ready)
        ready = state->findHead();
    if (!ready)
        return ready.error();
    return state;
}

Status Journal::State::findHead()
{
    auto newest = database->prepare("SELECT sequence, hash FROM events ORDER BY sequence DESC LIMIT 1");
    if (!newest)
        return newest.error();
    const auto row = newest->step();
    if (!row)
        return row.error();
    if (!*row)
        return Done{};
    const auto sequence = newest->number(0);
    const auto hash = newest->blob(1);
    if (!sequence || !hash)
        return sequence ? hash.error() : sequence.error();
    if (*sequence < 1 || hash->size() != head.size())
        return broken(static_cast<std::uint64_t>(*sequence), "is not what was written");
    last = static_cast<std::uint64_t>(*sequence);
    std::copy(hash->begin(), hash->end(), head.begin());
    return Done{};
}

Status Journal::State::mayWrite() const
{
    if (!insert)
        return Error{Errc::Refused, "journal " + path + ": opened for reading only"};
    if (failed)
        return Error{Errc::Io,
            "journal " + path
                + ": an earlier write failed, so nothing more is written; mend what it said, then "
                  "start the kiosk again"};
    return Done{};
}

Result<std::uint64_t> Journal::State::append(const Event& event)
{
    const std::string body = bodyOf(event.fact);
    const JournalRow row{last + 1, event.purchase, event.at, typeOf(event.fact), body};
    // What the next start could not read would end the machine's memory there.
    if (const auto readBack = decodeEvent(row.type, row.body, row.at, event.purchase); !readBack)
        return Error{Errc::Corrupt,
            "journal " + path + ": an event that could not be read back: " + readBack.error().detail};
    const Hash256 hash = chainHash(head, row);
    Status bound = insert->bind(1, static_cast<std::int64_t>(row.sequence));
    const std::array<std::string_view, 3> texts{row.purchase, row.type, row.body};
    constexpr std::array<int, 3> places{2, 4, 5};
    for (std::size_t i = 0; i < texts.size() && bound; ++i)
        bound = insert->bind(places[i], texts[i]);
    if (bound)
        bound = insert->bind(3, row.at);
    if (bound)
        bound = insert->bind(6, ByteView(hash));
    const Result<bool> stepped = bound ? insert->step() : Result<bool>(bound.error());
    insert->reset();
    if (!stepped)
        return stepped.error();
    last = row.sequence;
    head = hash;
    return last;
}

} // namespace kiosk
