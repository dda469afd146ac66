// SPDX-License-Identifier: Apache-2.0
#include "journal_bench.h"
#include "tests/test_program.h"

using namespace kiosk;
using kiosk::test::JournalBench;

namespace {

class CountingEntropy final : public Entropy {
public:
    explicit CountingEntropy(std::uint8_t first)
        : m_next(first)
    {
    }
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (auto& byte : bytes)
            byte = m_next++;
    }

private:
    std::uint8_t m_next;
};

SealedBox boxOf(std::uint8_t number)
{
    CountingEntropy entropy(number);
    return SealedBox(*MachineKey::generate(entropy));
}

constexpr std::string_view token = "token-CANARY-0123456789";

std::string textOf(const Result<SecretBytes>& secret)
{
    return secret ? secret->toText() : "error: " + secret.error().detail;
}

} // namespace

class SealedTableTest : public QObject {
    Q_OBJECT

    JournalBench m_bench;
    CountingEntropy m_entropy{100};
    SealedBox m_box = boxOf(1);

    void put(Journal& journal, const PurchaseId& purchase, SecretKind kind, std::string_view secret)
    {
        const Status status = journal.putSecret(purchase, kind, asBytes(secret), m_box, m_entropy);
        QVERIFY2(status, status ? "" : status.error().detail.c_str());
    }

private slots:
    void whatIsNotThereIsSaidSo()
    {
        auto journal = Journal::open(m_bench.path("a.db"));
        const auto secret = journal->getSecret("p", SecretKind::ClaimCode, m_box);
        QVERIFY(!secret);
        QCOMPARE(secret.error().code, Errc::NotFound);
        QVERIFY(secret.error().detail.find("claim_code") != std::string::npos);
        QVERIFY(journal->forgetSecrets("p"));
    }

    void anotherMachinesKeyOpensNothing()
    {
        auto journal = Journal::open(m_bench.path("b.db"));
        put(*journal, "p", SecretKind::SessionToken, token);
        const auto secret = journal->getSecret("p", SecretKind::SessionToken, boxOf(2));
        QVERIFY(!secret);
        QCOMPARE(secret.error().code, Errc::Corrupt);
    }

    void anEntryMovedElsewhereDoesNotOpen()
    {
        const std::string path = m_bench.path("c.db");
        {
            auto journal = Journal::open(path);
            put(*journal, "p", SecretKind::SessionToken, token);
        }
        for (const char* sql : {"UPDATE secrets SET purchase = 'q'", "UPDATE secrets SET kind = 'claim_code'",
                 "UPDATE secrets SET sealed = x'00'"})
            QCOMPARE(JournalBench::raw(path, sql), std::string());
        auto journal = Journal::open(path);
        QCOMPARE(journal->getSecret("q", SecretKind::ClaimCode, m_box).error().code, Errc::Corrupt);
        QCOMPARE(JournalBench::raw(path, "UPDATE secrets SET kind = 'session_tokenx'"), std::string());
        QCOMPARE(journal->getSecret("q", SecretKind::ClaimCode, m_box).error().code, Errc::NotFound);
    }

    void secretsSurviveARestartAndAreReplaced()
    {
        const std::string path = m_bench.path("d.db");
        {
            auto journal = Journal::open(path);
            put(*journal, "p", SecretKind::SessionToken, "old");
            put(*journal, "p", SecretKind::SessionToken, token);
            put(*journal, "p", SecretKind::ClaimCode, "CLAIM");
            put(*journal, "q", SecretKind::ClaimCode, "OTHER");
        }
        auto journal = Journal::open(path);
        QCOMPARE(textOf(journal->getSecret("p", SecretKind::SessionToken, m_box)), std::string(token));
        QCOMPARE(textOf(journal->getSecret("p", SecretKind::ClaimCode, m_box)), std::string("CLAIM"));
        QCOMPARE(*journal->purchasesWithSecrets(), (std::vector<PurchaseId>{"p", "q"}));
    }

    void aClosedPurchaseLeavesNoSecretBehind()
    {
        const std::string path = m_bench.path("e.db");
        auto journal = Journal::open(path);
        put(*journal, "p", SecretKind::SessionToken, token);
        put(*journal, "p", SecretKind::ClaimCode, "CLAIM");
        put(*journal, "q", SecretKind::ClaimCode, "OTHER");
        QVERIFY(journal->forgetSecret("p", SecretKind::SessionToken));
        QVERIFY(!journal->getSecret("p", SecretKind::SessionToken, m_box));
        QVERIFY(journal->getSecret("p", SecretKind::ClaimCode, m_box));
        QVERIFY(journal->forgetSecrets("p"));
        QCOMPARE(*journal->purchasesWithSecrets(), std::vector<PurchaseId>{"q"});
        QCOMPARE(textOf(journal->getSecret("q", SecretKind::ClaimCode, m_box)), std::string("OTHER"));
    }

    void theFilesNeverHoldASecretInClearNorASealedOneThatIsForgotten()
    {
        const std::string path = m_bench.path("f.db");
        auto journal = Journal::open(path);
        const auto everything = [&] {
            return JournalBench::bytesOf(path) + JournalBench::bytesOf(path + "-wal");
        };
        // The same nonce comes first from a source that counts from the same number.
        CountingEntropy known(200);
        const Bytes nonce = {200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211};
        const QByteArray mark(
            reinterpret_cast<const char*>(nonce.data()), static_cast<qsizetype>(nonce.size()));
        QVERIFY(journal->putSecret("p", SecretKind::SessionToken, asBytes(token), m_box, known));
        QVERIFY(everything().contains(mark));
        QVERIFY(!everything().contains("CANARY"));
        QVERIFY(journal->forgetSecrets("p"));
        QVERIFY(!everything().contains(mark));
    }

    void aReaderMayReadSecretsButNotPutThem()
    {
        const std::string path = m_bench.path("g.db");
        auto journal = Journal::open(path);
        put(*journal, "p", SecretKind::ClaimCode, "CLAIM");
        auto reader = Journal::openReadOnly(path);
        QCOMPARE(textOf(reader->getSecret("p", SecretKind::ClaimCode, m_box)), std::string("CLAIM"));
        QVERIFY(!reader->forgetSecrets("p"));
        QVERIFY(!reader->putSecret("p", SecretKind::ClaimCode, asBytes("X"), m_box, m_entropy));
    }

    void anOpenReaderDoesNotStopTheForgetting()
    {
        const std::string path = m_bench.path("h.db");
        auto journal = Journal::open(path);
        QCOMPARE(JournalBench::write(*journal, 2), std::string());
        put(*journal, "p", SecretKind::ClaimCode, "CLAIM");
        auto reader = Journal::openReadOnly(path);
        const Status during = reader->forEach([&](const Event&, const JournalMark& mark) -> Status {
            return mark.sequence == 1 ? journal->forgetSecrets("p") : Status(Done{});
        });
        QVERIFY2(during, during ? "" : during.error().detail.c_str());
        QVERIFY(!journal->hasFailed());
        QCOMPARE(JournalBench::write(*journal, 1), std::string());
    }
};

ATHENA_TEST(SealedTableTest)
#include "tst_sealed_table.moc"
