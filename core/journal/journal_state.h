// SPDX-License-Identifier: Apache-2.0
// What an open journal holds. Private to this folder.
#pragma once

#include "core/journal/journal.h"
#include "core/journal/journal_lock.h"
#include "core/journal/sqlite.h"
#include "core/keys/hash.h"

namespace kiosk {

struct Journal::State {
    std::string path;
    std::optional<JournalLock> lock; // let go last
    std::unique_ptr<sqlite::Database> database;
    std::optional<sqlite::Statement> insert; // the writer's
    std::uint64_t last = 0;
    Hash256 head{};
    bool failed = false;

    // Settings, tables, the newest row.
    static Result<std::unique_ptr<State>> opened(std::unique_ptr<State> state, bool ownVfs);
    static Result<std::unique_ptr<State>> openedReadOnly(std::unique_ptr<State> state);

    // Not read-only, and nothing has failed.
    [[nodiscard]] Status mayWrite() const;
    // Whatever a write came to: a failure is the last one.
    template <class T> Result<T> written(Result<T> outcome)
    {
        failed = failed || !outcome;
        return outcome;
    }

    Result<std::uint64_t> append(const Event& event);
    Status forEach(const Take& take);

private:
    Status findHead();
    Status checkEnd(std::uint64_t lastRead, const Hash256& headRead);
    [[nodiscard]] Error broken(std::uint64_t row, const std::string& why) const;
};

} // namespace kiosk
