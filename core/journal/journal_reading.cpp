// SPDX-License-Identifier: Apache-2.0
#include "core/journal/chain.h"
#include "core/journal/journal_state.h"
#include "core/purchase/event_json.h"

#include <algorithm>

namespace kiosk {

namespace {

// Views into the statement's current row.
struct StoredRow {
    JournalRow row;
    ByteView hash;
};

Result<StoredRow> storedRow(const sqlite::Statement& rows)
{
    const auto sequence = rows.number(0);
    const auto purchase = rows.text(1);
    const auto at = rows.number(2);
    const auto type = rows.text(3);
    const auto body = rows.text(4);
    const auto hash = rows.blob(5);
    for (const auto* problem : {sequence ? nullptr : &sequence.error(),
             purchase ? nullptr : &purchase.error(), at ? nullptr : &at.error(),
             type ? nullptr : &type.error(), body ? nullptr : &body.error(), hash ? nullptr : &hash.error()})
        if (problem != nullptr)
            return *problem;
    return StoredRow{{static_cast<std::uint64_t>(*sequence), *purchase, *at, *type, *body}, *hash};
}

} // namespace

Error Journal::State::broken(std::uint64_t row, const std::string& why) const
{
    return {Errc::Corrupt,
        "journal " + path + ": row " + std::to_string(row) + " " + why
            + "; somebody or a fault has changed the file: keep it as it is, and settle the machine's cash "
              "with Athena before it goes on with a new one"};
}

Status Journal::State::forEach(const Take& take)
{
    auto rows =
        database->prepare("SELECT sequence, purchase, at, type, body, hash FROM events ORDER BY sequence");
    if (!rows)
        return rows.error();
    Hash256 previous{};
    for (std::uint64_t sequence = 1;; ++sequence) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            return checkEnd(sequence - 1, previous);
        const auto stored = storedRow(*rows);
        if (!stored)
            return broken(sequence, "is not what was written (" + stored.error().detail + ")");
        if (stored->row.sequence != sequence)
            return broken(sequence, "is missing");
        previous = chainHash(previous, stored->row);
        if (!std::equal(previous.begin(), previous.end(), stored->hash.begin(), stored->hash.end()))
            return broken(sequence, "is not what was written: its hash does not follow from the row before");
        const auto event =
            decodeEvent(stored->row.type, stored->row.body, stored->row.at, PurchaseId(stored->row.purchase));
        if (!event)
            return broken(sequence, "cannot be read: " + event.error().detail);
        if (Status taken = take(*event, {sequence, previous}); !taken)
            return taken;
    }
}

// A reader follows a kiosk that goes on writing; the writer itself knows what the end must be.
Status Journal::State::checkEnd(std::uint64_t lastRead, const Hash256& headRead)
{
    if (insert && (lastRead != last || headRead != head))
        return broken(lastRead + 1, "is missing: rows were taken away while the journal was open");
    last = lastRead;
    head = headRead;
    return Done{};
}

} // namespace kiosk
