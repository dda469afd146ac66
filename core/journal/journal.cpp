// SPDX-License-Identifier: Apache-2.0
#include "core/journal/journal.h"

#include "core/journal/journal_file.h"
#include "core/journal/journal_state.h"

namespace kiosk {

Journal::Journal(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
Journal::Journal(Journal&& other) noexcept = default;
Journal& Journal::operator=(Journal&& other) noexcept = default;
Journal::~Journal() = default;

Result<Journal> Journal::open(const std::string& path, const std::string& vfs)
{
    auto state = std::make_unique<State>();
    state->path = path;
    if (vfs.empty()) {
        if (const Status prepared = prepareJournalFile(path); !prepared)
            return prepared.error();
        auto lock = JournalLock::take(path);
        if (!lock)
            return lock.error();
        // Before SQLite, which would make a new one.
        if (const Status log = lock->hasLog() ? checkLogExists(path) : Status(Done{}); !log)
            return log.error();
        state->lock.emplace(std::move(lock).value());
    }
    using Mode = sqlite::Database::Mode;
    auto database = sqlite::Database::open(path, vfs.empty() ? Mode::Write : Mode::Create, vfs);
    if (!database)
        return database.error();
    state->database = std::move(database).value();
    auto opened = State::opened(std::move(state), !vfs.empty());
    if (!opened)
        return opened.error();
    return Journal(std::move(opened).value());
}

Result<Journal> Journal::openReadOnly(const std::string& path, const std::string& vfs)
{
    Status there = vfs.empty() ? checkJournalFileExists(path) : Status(Done{});
    if (there && vfs.empty() && JournalLock::hasLog(path))
        there = checkLogExists(path);
    if (!there)
        return there.error();
    auto database = sqlite::Database::open(path, sqlite::Database::Mode::ReadOnly, vfs);
    if (!database)
        return database.error();
    auto state = std::make_unique<State>();
    state->path = path;
    state->database = std::move(database).value();
    auto opened = State::openedReadOnly(std::move(state));
    if (!opened)
        return opened.error();
    return Journal(std::move(opened).value());
}

Status Journal::forEach(const Take& take) { return m_state->forEach(take); }

Result<std::vector<Event>> Journal::readAll()
{
    std::vector<Event> events;
    const Status read = forEach([&events](const Event& event, const JournalMark&) -> Status {
        events.push_back(event);
        return Done{};
    });
    if (!read)
        return read.error();
    return events;
}

Result<std::uint64_t> Journal::append(const Event& event)
{
    if (const Status may = m_state->mayWrite(); !may)
        return may.error();
    return m_state->written(m_state->append(event));
}

bool Journal::hasFailed() const { return m_state->failed; }

std::string Journal::head() const { return toHex(m_state->head); }

std::uint64_t Journal::size() const { return m_state->last; }

} // namespace kiosk
