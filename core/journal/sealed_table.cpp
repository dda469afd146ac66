// SPDX-License-Identifier: Apache-2.0
#include "core/journal/chain.h"
#include "core/journal/journal_state.h"

namespace kiosk {

namespace {

std::string_view nameOf(SecretKind kind)
{
    switch (kind) {
    case SecretKind::SessionToken:
        return "session_token";
    case SecretKind::ReceiptText:
        return "receipt_text";
    case SecretKind::ClaimCode:
        break;
    }
    return "claim_code";
}

// Binds a sealed entry to its place: moved to another purchase or kind, it does not open.
Bytes placeOf(std::string_view purchase, SecretKind kind)
{
    Bytes place;
    appendPart(place, purchase);
    appendPart(place, nameOf(kind));
    return place;
}

// One statement that writes, with texts and perhaps a blob after them.
Status write(sqlite::Database& database, const char* sql, std::initializer_list<std::string_view> texts,
    ByteView blob = {})
{
    const auto kept = database.kept(sql);
    if (!kept)
        return kept.error();
    sqlite::Statement& statement = **kept;
    int place = 0;
    Status done = Done{};
    for (const std::string_view text : texts)
        if (done)
            done = statement.bind(++place, text);
    if (done && !blob.empty())
        done = statement.bind(++place, blob);
    if (done)
        if (const auto stepped = statement.step(); !stepped)
            done = stepped.error();
    statement.reset();
    return done;
}

Status forget(sqlite::Database& database, const char* sql, std::initializer_list<std::string_view> texts)
{
    const Status forgotten = write(database, sql, texts);
    // The log still holds what was there.
    return forgotten ? database.emptyLog() : forgotten;
}

} // namespace

Status Journal::putSecret(
    const PurchaseId& purchase, SecretKind kind, ByteView secret, const SealedBox& box, Entropy& entropy)
{
    if (Status may = m_state->mayWrite(); !may)
        return may;
    const auto sealed = box.seal(secret, placeOf(purchase, kind), entropy);
    if (!sealed)
        return sealed.error();
    return m_state->written(write(*m_state->database,
        "INSERT INTO secrets VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET sealed = excluded.sealed",
        {purchase, nameOf(kind)}, *sealed));
}

Result<SecretBytes> Journal::getSecret(const PurchaseId& purchase, SecretKind kind, const SealedBox& box)
{
    auto rows = m_state->database->prepare("SELECT sealed FROM secrets WHERE purchase = ? AND kind = ?");
    if (!rows)
        return rows.error();
    if (Status bound = rows->bind(1, std::string_view(purchase)); !bound)
        return bound.error();
    if (Status bound = rows->bind(2, nameOf(kind)); !bound)
        return bound.error();
    const auto row = rows->step();
    if (!row)
        return row.error();
    if (!*row)
        return Error{Errc::NotFound,
            "journal " + m_state->path + ": no " + std::string(nameOf(kind)) + " for purchase " + purchase};
    const auto sealed = rows->blob(0);
    if (!sealed)
        return sealed.error();
    return box.open(*sealed, placeOf(purchase, kind));
}

Status Journal::forgetSecret(const PurchaseId& purchase, SecretKind kind)
{
    if (Status may = m_state->mayWrite(); !may)
        return may;
    return m_state->written(forget(
        *m_state->database, "DELETE FROM secrets WHERE purchase = ? AND kind = ?", {purchase, nameOf(kind)}));
}

Status Journal::forgetSecrets(const PurchaseId& purchase)
{
    if (Status may = m_state->mayWrite(); !may)
        return may;
    return m_state->written(forget(*m_state->database, "DELETE FROM secrets WHERE purchase = ?", {purchase}));
}

Result<std::vector<PurchaseId>> Journal::purchasesWithSecrets()
{
    auto rows = m_state->database->prepare("SELECT DISTINCT purchase FROM secrets ORDER BY purchase");
    if (!rows)
        return rows.error();
    std::vector<PurchaseId> purchases;
    while (true) {
        const auto row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return purchases;
        const auto purchase = rows->text(0);
        if (!purchase)
            return purchase.error();
        purchases.emplace_back(*purchase);
    }
}

} // namespace kiosk
