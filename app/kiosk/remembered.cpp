// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/remembered.h"

#include "app/config/small_file.h"
#include "core/keys/key_file.h"
#include "core/keys/secret.h"
#include "core/purchase/step.h"

namespace kiosk {
namespace {

std::optional<std::string> openSecret(
    Journal& journal, const PurchaseId& id, SecretKind kind, const SealedBox& box, std::string& problem)
{
    const Result<SecretBytes> secret = journal.getSecret(id, kind, box);
    if (secret)
        return secret->toText();
    if (secret.error().code != Errc::NotFound)
        problem = secret.error().detail;
    return std::nullopt;
}

// A power cut may have come between the end of a purchase and the forgetting of its secrets.
Status restoreSecrets(Remembered& memory, Journal& journal, const MachineKey& key)
{
    const Result<std::vector<PurchaseId>> purchases = journal.purchasesWithSecrets();
    if (!purchases)
        return purchases.error();
    const SealedBox box(key);
    for (const PurchaseId& id : *purchases) {
        if (!findPurchase(memory.machine, id)) {
            if (Status forgotten = journal.forgetSecrets(id); !forgotten)
                return forgotten;
            continue;
        }
        if (auto token = openSecret(journal, id, SecretKind::SessionToken, box, memory.problem))
            memory.secrets.put(id, &Secrets::sessionToken, std::move(*token));
        if (auto claim = openSecret(journal, id, SecretKind::ClaimCode, box, memory.problem))
            memory.secrets.put(id, &Secrets::claimCode, std::move(*claim));
        if (auto text = openSecret(journal, id, SecretKind::ReceiptText, box, memory.problem))
            memory.secrets.put(id, &Secrets::receiptText, std::move(*text));
    }
    return Done{};
}

} // namespace

Result<MachineKey> loadMachineKey(const KioskConfig& config, Entropy& entropy)
{
    Result<std::string> credential = readCredential(config.storage.credentialFile);
    if (!credential)
        return credential.error();
    Result<MachineKey> key = loadKeyFile(config.storage.keyFile(), asBytes(*credential), entropy);
    wipe(*credential);
    return key;
}

Status checkMachine(const Event& event, const std::string& machineId)
{
    const auto* start = std::get_if<PowerRestored>(&event.fact);
    if (start == nullptr || !start->machine || machineId.empty() || *start->machine == machineId)
        return Done{};
    return Error{Errc::Refused,
        "the journal is of machine " + *start->machine + ", and this one is " + machineId
            + " (machine.id); put this machine's own journal in its place"};
}

Result<Folded> foldJournal(Journal& journal, Currency currency, const std::string& machineId)
{
    Folded folded;
    folded.machine.currency = currency;
    const Status read = journal.forEach([&](const Event& event, const JournalMark& mark) -> Status {
        if (Status own = checkMachine(event, machineId); !own)
            return own;
        folded.machine = step(std::move(folded.machine), event).next;
        folded.heads.recorded(folded.machine, toHex(mark.hash));
        return Done{};
    });
    if (!read)
        return read.error();
    return folded;
}

Result<Remembered> remember(const KioskConfig& config, const MachineKey& key)
{
    return remember(config.storage.journalFile(), config.machine.currency, key, {}, config.machine.id);
}

Result<Remembered> remember(const std::string& journalFile, Currency currency, const MachineKey& key,
    const std::string& vfs, const std::string& machineId)
{
    Remembered memory;
    memory.machine.currency = currency;
    Result<Journal> journal = Journal::open(journalFile, vfs);
    if (!journal) {
        if (journal.error().code == Errc::AlreadyExists)
            return journal.error();
        memory.problem = journal.error().detail;
        return memory;
    }
    Result<Folded> folded = foldJournal(*journal, currency, machineId);
    if (!folded) {
        memory.problem = folded.error().detail;
        return memory;
    }
    memory.machine = std::move(folded->machine);
    memory.heads = std::move(folded->heads);
    if (const Status restored = restoreSecrets(memory, *journal, key); !restored) {
        memory.problem = restored.error().detail;
        return memory;
    }
    memory.journal = std::move(*journal);
    return memory;
}

} // namespace kiosk
