// SPDX-License-Identifier: Apache-2.0
// What the machine knows from before it was started: the journal folded, and the secrets of purchases that
// are still open.
#pragma once

#include "app/config/kiosk_config.h"
#include "app/kiosk/secrets_vault.h"
#include "core/journal/journal.h"
#include "core/purchase/journal_heads.h"
#include "core/purchase/machine.h"

#include <optional>

namespace kiosk {

struct Remembered {
    std::optional<Journal> journal; // nothing: it cannot be used; the machine stays closed
    Machine machine;
    JournalHeads heads;
    SecretsVault secrets;
    std::vector<PurchaseId> lostSecrets; // whose cannot be opened, or are gone
    std::string problem; // why there is no journal, or a secret is lost; for the log
};

// The machine key, opened with the credential.
Result<MachineKey> loadMachineKey(const KioskConfig& config, Entropy& entropy);

// Errc::AlreadyExists when another kiosk is running. A journal that is broken or cannot be read is no error
// here: customers then see why the machine is closed.
Result<Remembered> remember(const KioskConfig& config, const MachineKey& key);
// The same for this file; `vfs` as in Journal::open(), `machineId` as in foldJournal().
Result<Remembered> remember(const std::string& journalFile, Currency currency, const MachineKey& key,
    const std::string& vfs = {}, const std::string& machineId = {});

// Every event of a journal folded.
struct Folded {
    Machine machine;
    JournalHeads heads;
};
// Errc::Refused when another machine has written in it, or one that counts in another currency: its notes
// would be none. `machineId` empty: whichever it is.
Result<Folded> foldJournal(Journal& journal, Currency currency, const std::string& machineId = {});
// That rule, for one event.
Status checkMachine(const Event& event, Currency currency, const std::string& machineId);

} // namespace kiosk
