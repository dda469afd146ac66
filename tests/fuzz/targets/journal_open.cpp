// SPDX-License-Identifier: Apache-2.0
// A journal file that a stranger or a fault has changed: it opens or it says why not, and what is read from
// it is what was written, up to some row. Input: 0 and the bytes of a file, or 1 and changes to a good file
// (place, length, bytes), the length 255 meaning that the file ends at that place.
#include "core/journal/journal.h"

#include "core/purchase/event_json.h"
#include "tests/fuzz/targets/sample_purchase.h"
#include "tests/fuzz/targets/scratch.h"

namespace {

using namespace kiosk;

struct GoodJournal {
    fuzz::Scratch scratch;
    fuzz::CountingEntropy entropy;
    MachineKey key = fuzz::need(MachineKey::generate(entropy));
    SealedBox box{key};
    std::vector<std::string> rows;
    Bytes file;

    GoodJournal()
    {
        const auto record = fuzz::sampleRecord();
        const std::vector<Fact> facts{PowerRestored{}, StartTouched{std::string(64, 'b')},
            CoinChosen{Coin::Btc}, BillInEscrow{Money::ofMinor(2000, fuzz::currencyOf("USD"))},
            BillApproved{1, Money::ofMinor(28000, fuzz::currencyOf("USD")), record, 600'000},
            BillCommitted{Money::ofMinor(2000, fuzz::currencyOf("USD"))}, FinishPressed{},
            PurchaseBooked{record}};
        {
            auto journal = fuzz::need(Journal::open(scratch.path("journal.db")));
            Milliseconds at = 1'790'000'000'000;
            for (const Fact& fact : facts) {
                rows.push_back(std::string(typeOf(fact)) + " " + bodyOf(fact));
                fuzz::need(journal.append({++at, "0b9f6c1e-8a55-4d2b-8a34-5f6a7b8c9d0e", fact}));
            }
            MUST(journal.putSecret("p", SecretKind::ClaimCode, asBytes("7K2MQ9XHTB4W"), box, entropy).ok());
        }
        file = scratch.read("journal.db");
        MUST(!file.empty());
    }

    Bytes changed(fuzz::Input& in) const
    {
        Bytes out = file;
        while (!in.empty()) {
            const std::size_t place = (in.byte() * 256U + in.byte()) % (out.size() + 1);
            const std::size_t length = in.byte();
            if (length == 255) {
                out.resize(place);
                continue;
            }
            const auto bytes = in.take(length);
            std::copy_n(bytes.begin(), std::min(bytes.size(), out.size() - place),
                out.begin() + static_cast<std::ptrdiff_t>(place));
        }
        return out;
    }

    void mustBeAsWritten(Journal journal) const
    {
        std::size_t read = 0;
        (void)journal.forEach([&](const Event& event, const auto&) -> Status {
            MUST(read < rows.size());
            MUST(std::string(typeOf(event.fact)) + " " + bodyOf(event.fact) == rows[read++]);
            return Done{};
        });
        if (const auto secret = journal.getSecret("p", SecretKind::ClaimCode, box))
            MUST(secret->toText() == "7K2MQ9XHTB4W");
        (void)journal.purchasesWithSecrets();
        (void)journal.head();
    }
};

} // namespace

FUZZ_TARGET(journal_open)
{
    static const GoodJournal good;
    fuzz::Input in(bytes);
    const bool raw = in.byte() == 0;
    const Bytes file = raw ? Bytes(in.rest().begin(), bytes.end()) : good.changed(in);
    const std::string path = good.scratch.path("hostile.db");
    good.scratch.write("hostile.db", file);
    if (auto journal = Journal::openReadOnly(path))
        good.mustBeAsWritten(std::move(journal).value());
    if (auto journal = Journal::open(path)) {
        (void)journal->append({1'790'000'001'000, {}, PowerRestored{}});
    }
    good.scratch.write("hostile.db", file);
    if (auto journal = Journal::open(path))
        good.mustBeAsWritten(std::move(journal).value());
}
