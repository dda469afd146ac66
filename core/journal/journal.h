// SPDX-License-Identifier: Apache-2.0
// What the kiosk remembers over a power cut: every event in order, chained by hashes so that a change shows,
// and beside them the few secrets of open purchases, sealed. One SQLite file; what append() and the calls on
// secrets have returned from is on the disk. One thread at a time. Source: architecture, "Journal"; Athena's
// API, "Idempotency".
#pragma once

#include "core/keys/entropy.h"
#include "core/keys/hash.h"
#include "core/keys/sealed_box.h"
#include "core/purchase/event.h"

#include <functional>
#include <memory>

namespace kiosk {

// Which row of the journal.
struct JournalMark {
    std::uint64_t sequence = 0; // counting from 1
    Hash256 hash{}; // of this row, over all rows before it
};

enum class SecretKind { SessionToken, ClaimCode, ReceiptText };

class Journal {
public:
    // Makes the file (mode 0600) when there is none; its log, "-wal", stays beside it from then on, and one
    // without the other is refused (Errc::Corrupt). Errc::AlreadyExists when another kiosk is using it;
    // Errc::Refused for a file that others may read or that another program made; Errc::Unsupported for one
    // of a newer version; Errc::Corrupt, Errc::Io. Every error says what, where and what to do. `vfs`: a
    // registered SQLite VFS in place of the system's files. Mode and lock are then its own concern; SQLite
    // locks the file for good, so that the VFS needs no shared memory.
    static Result<Journal> open(const std::string& path, const std::string& vfs = {});
    // For maintenance, also while a kiosk runs: reads and verifies, writes nothing.
    static Result<Journal> openReadOnly(const std::string& path, const std::string& vfs = {});

    Journal(Journal&& other) noexcept;
    Journal& operator=(Journal&& other) noexcept;
    ~Journal();

    // Every event in order, each row checked against the chain before it is handed out. Stops at the first
    // row that is not what was written (Errc::Corrupt, with its number), and at the first error that `take`
    // returns. `take` must not write to this journal.
    using Take = std::function<Status(const Event&, const JournalMark&)>;
    Status forEach(const Take& take);
    Result<std::vector<Event>> readAll();

    // Durable on return; its sequence, counting from 1. After one write that failed, also of a secret,
    // nothing is written any more (Errc::Io): what the disk holds is only known after a restart. An event
    // that could not be read back counts as a failure. Reading goes on: a customer's claim must still be
    // shown.
    Result<std::uint64_t> append(const Event& event);
    [[nodiscard]] bool hasFailed() const;

    // The newest row's hash, 64 hex digits; zeros for an empty journal. Athena's `journal_head`.
    [[nodiscard]] std::string head() const;
    // The newest row's sequence; 0 for an empty journal.
    [[nodiscard]] std::uint64_t size() const;

    // Replaces what was there under this purchase and kind.
    Status putSecret(
        const PurchaseId& purchase, SecretKind kind, ByteView secret, const SealedBox& box, Entropy& entropy);
    // Errc::NotFound when there is none; Errc::Corrupt when it was changed, or sealed under another key.
    Result<SecretBytes> getSecret(const PurchaseId& purchase, SecretKind kind, const SealedBox& box);
    // One kind, or all; their bytes are overwritten on the disk. None there: success.
    Status forgetSecret(const PurchaseId& purchase, SecretKind kind);
    Status forgetSecrets(const PurchaseId& purchase);
    // Whose secrets are still there: a power cut may have come between the end of a purchase and the
    // forgetting.
    Result<std::vector<PurchaseId>> purchasesWithSecrets();

private:
    struct State;
    explicit Journal(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace kiosk
