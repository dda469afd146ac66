// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/remembered.h"

#include "app/config/small_file.h"
#include "core/keys/key_file.h"
#include "core/keys/secret.h"
#include "core/purchase/step.h"

namespace kiosk {
namespace {

// False: it is there, and cannot be opened.
bool openSecret(Remembered& memory, Journal& journal, const PurchaseId& id, const SealedBox& box,
    SecretKind kind, std::string Secrets::*member)
{
    const Result<SecretBytes> secret = journal.getSecret(id, kind, box);
    if (secret)
        memory.secrets.put(id, member, secret->toText());
    else if (secret.error().code != Errc::NotFound)
        memory.problem = secret.error().detail;
    return secret || secret.error().code == Errc::NotFound;
}

// False: nobody can go on with this purchase.
bool restoreSecrets(Remembered& memory, Journal& journal, const Purchase& purchase, const SealedBox& box)
{
    const PurchaseId& id = purchase.id;
    const bool token = openSecret(memory, journal, id, box, SecretKind::SessionToken, &Secrets::sessionToken);
    const bool claim = openSecret(memory, journal, id, box, SecretKind::ClaimCode, &Secrets::claimCode);
    const bool text = openSecret(memory, journal, id, box, SecretKind::ReceiptText, &Secrets::receiptText);
    // What Athena has told of an order came with its session. An older version may have forgotten that one:
    // the purchase was over for it, and is not by the rules of this one.
    const bool missing = recordOf(purchase) != nullptr && memory.secrets.of(id).sessionToken.empty();
    return token && claim && text && !missing;
}

Status restoreSecrets(Remembered& memory, Journal& journal, const MachineKey& key)
{
    const Result<std::vector<PurchaseId>> purchases = journal.purchasesWithSecrets();
    if (!purchases)
        return purchases.error();
    const SealedBox box(key);
    const auto restore = [&](const Purchase& purchase) {
        if (!restoreSecrets(memory, journal, purchase, box))
            memory.lostSecrets.push_back(purchase.id);
    };
    if (memory.machine.current)
        restore(*memory.machine.current);
    for (const auto& [id, purchase] : memory.machine.open)
        restore(purchase);
    // Last: a disk that takes nothing more leaves the claim to be shown.
    for (const PurchaseId& id : *purchases) {
        if (findPurchase(memory.machine, id))
            continue;
        // A power cut came between the end of a purchase and the forgetting of its secrets.
        if (Status forgotten = journal.forgetSecrets(id); !forgotten)
            return forgotten;
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

Status checkMachine(const Event& event, Currency currency, const std::string& machineId)
{
    const auto* start = std::get_if<PowerRestored>(&event.fact);
    if (start == nullptr)
        return Done{};
    const std::string ours(currency.code());
    if (start->currency && *start->currency != ours)
        return Error{Errc::Refused,
            "the journal counts in " + *start->currency + ", and this machine in " + ours
                + " (machine.currency); put the currency back, or settle what is open and begin a new "
                  "journal"};
    if (!start->machine || machineId.empty() || *start->machine == machineId)
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
        if (Status own = checkMachine(event, currency, machineId); !own)
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
