// SPDX-License-Identifier: Apache-2.0
// Books of an older version are brought up, those of a newer one are left alone.
#include <QTemporaryDir>

#include "server-stub/backend/schema.h"
#include "tests/server-stub/visit_fixture.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::stub;
using namespace kiosk::stub::testing;

namespace {

// What version 1 wrote: a customer has a telephone, always.
constexpr const char* versionOne = R"(
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE customers (
    customer_id TEXT PRIMARY KEY, phone TEXT NOT NULL UNIQUE, level INTEGER NOT NULL,
    buy_limit INTEGER, buy_limit_currency TEXT) STRICT;
INSERT INTO customers VALUES ('c0ffee00-0000-4000-8000-000000000001', '+15550100001', 2, 12345, 'USD');
INSERT INTO customers VALUES ('c0ffee00-0000-4000-8000-000000000002', '+15550100002', 1, NULL, NULL);
CREATE TABLE sessions (
    token TEXT PRIMARY KEY, machine_id TEXT NOT NULL, customer_id TEXT, last_activity INTEGER NOT NULL) STRICT;
INSERT INTO sessions VALUES ('5e551017-0000-4000-8000-000000000001', 'KIOSK-0001',
    'c0ffee00-0000-4000-8000-000000000001', 1790000000000);
CREATE TABLE faults (number INTEGER PRIMARY KEY, endpoint TEXT NOT NULL, kind TEXT NOT NULL) STRICT;
INSERT INTO faults VALUES (1, '/transaction/bill', 'drop_after');
PRAGMA user_version=1;
)";

constexpr qint64 pageSize = 4096;

std::int64_t versionOf(Database& database)
{
    Statement row = database.query("PRAGMA user_version");
    return row.next() ? row.integer(0) : -1;
}

std::int64_t count(Database& database, const char* table)
{
    Statement row = database.query(
        "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = ?", std::string_view(table));
    return row.next() ? row.integer(0) : -1;
}

} // namespace

class TestStubSchema : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_number = 0;
    std::string path() { return m_folder.filePath(QStringLiteral("%1.db").arg(m_number)).toStdString(); }
    std::unique_ptr<Database> books(const char* script)
    {
        ++m_number;
        auto database = need(Database::open(path(), {}));
        database->script(script);
        return database;
    }

private slots:
    void versionOneKeepsItsCustomersAndSessions()
    {
        const auto database = books(versionOne);
        QVERIFY(prepareSchema(*database));
        QCOMPARE(versionOf(*database), std::int64_t{3});
        QCOMPARE(count(*database, "customers_1"), std::int64_t{0});
        QCOMPARE(count(*database, "faults"), std::int64_t{0});
        QCOMPARE(count(*database, "login_codes"), std::int64_t{0});
        for (const char* table :
            {"ordered_faults", "issued_login_codes", "receipts_sent", "transactions", "bills"})
            QCOMPARE(count(*database, table), std::int64_t{1});

        Customers customers(*database);
        QCOMPARE(customers.all().size(), std::size_t{2});
        const auto first = customers.findByPhone("+15550100001");
        QVERIFY(first.has_value());
        QCOMPARE(first->id, std::string("c0ffee00-0000-4000-8000-000000000001"));
        QCOMPARE(first->level, 2);
        QCOMPARE(first->buyLimit->toString(), std::string("123.45"));
        QVERIFY(first->bitidAddress.empty());
        QVERIFY(!customers.findByPhone("+15550100002")->buyLimit);
        QCOMPARE(*Sessions(*database).find("5e551017-0000-4000-8000-000000000001")->customerId, first->id);
    }

    void booksOfAnotherProgramAreLeftAlone()
    {
        books("CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('mine');").reset();
        const auto foreign = Database::open(path(), {});
        QVERIFY(!foreign.ok());
        QVERIFY(foreign.error().code == Errc::Unsupported);
        books("PRAGMA application_id=7;").reset();
        QVERIFY(!Database::open(path(), {}).ok());
    }

    void booksThatWereEmptiedAreNotTakenForNewOnes()
    {
        QVERIFY(prepareSchema(*books("")));
        QVERIFY(QFile(QString::fromStdString(path())).resize(0));
        const auto emptied = Database::open(path(), {});
        QVERIFY(!emptied.ok());
        QVERIFY2(
            emptied.error().detail.find("is empty") != std::string::npos, emptied.error().detail.c_str());
    }

    void booksAreMarkedAndOpenAgain()
    {
        QVERIFY(prepareSchema(*books("")));
        const auto again = need(Database::open(path(), {}));
        QVERIFY(prepareSchema(*again));
        Statement mark = again->query("PRAGMA application_id");
        QVERIFY(mark.next());
        QCOMPARE(mark.integer(0), Database::applicationId);
    }

    void aCustomerWithoutATelephoneFitsAfterwards()
    {
        const auto database = books(versionOne);
        QVERIFY(prepareSchema(*database));
        SeededEntropy entropy;
        Customers customers(*database);
        const auto wallet = customers.withBitid("tb1qwallet", entropy);
        QVERIFY(wallet.phone.empty());
        QCOMPARE(customers.withBitid("tb1qwallet", entropy).id, wallet.id);
        QCOMPARE(customers.all().size(), std::size_t{3});
    }

    void theStubStartsOnBooksOfVersionOne()
    {
        books(versionOne).reset();
        ManualClock clock;
        SeededEntropy entropy;
        for (int start = 0; start < 2; ++start) { // and again, now that they are new
            const auto backend =
                Backend::open({path(), "https://athena.test", Network::Test, 0, true}, clock, entropy);
            QVERIFY2(backend.ok(), backend ? "" : backend.error().detail.c_str());
        }
    }

    void booksOfTheFutureAreLeftAsTheyAre()
    {
        const auto database = books("PRAGMA user_version=4;");
        const auto prepared = prepareSchema(*database);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, Errc::Unsupported);
        QCOMPARE(versionOf(*database), std::int64_t{4});
        QCOMPARE(count(*database, "customers"), std::int64_t{0});
    }

    void booksOfTwoGetTheTablesThatCameLater()
    {
        const auto database = books("");
        QVERIFY(prepareSchema(*database));
        database->script("DROP TABLE issued_login_codes; DROP TABLE judged_addresses; PRAGMA user_version=2;"
                         "CREATE TABLE login_codes (nonce TEXT PRIMARY KEY) STRICT;");
        QVERIFY(prepareSchema(*database));
        QCOMPARE(versionOf(*database), std::int64_t{3});
        QCOMPARE(count(*database, "issued_login_codes"), std::int64_t{1});
        QCOMPARE(count(*database, "judged_addresses"), std::int64_t{1});
        QCOMPARE(count(*database, "login_codes"), std::int64_t{0});
    }

    void aLostTableIsNotReplacedByAnEmptyOne()
    {
        const auto database = books("");
        QVERIFY(prepareSchema(*database));
        database->script("DROP TABLE bills");
        const auto prepared = prepareSchema(*database);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, Errc::Corrupt);
        QCOMPARE(prepared.error().detail,
            std::string(
                "the table bills is missing; put a copy back, or move it away to start with new books"));
        QCOMPARE(count(*database, "bills"), std::int64_t{0});
    }

    void damagedPagesAreNoticedAtTheStart()
    {
        QVERIFY(prepareSchema(*books("")));
        QFile file(QString::fromStdString(path()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2)); // far behind what is read to open it
        QVERIFY(file.write(QByteArray(pageSize, '\xff')) == pageSize);
        file.close();
        const auto damaged = Database::open(path(), {});
        QVERIFY(!damaged.ok());
        QCOMPARE(damaged.error().code, Errc::Corrupt);
        QVERIFY2(damaged.error().detail.starts_with(path() + ": is damaged (")
                && damaged.error().detail.ends_with(Database::advice),
            damaged.error().detail.c_str());
    }

    void theStubNamesTheBooksThatItRefuses()
    {
        {
            const auto database = books("");
            QVERIFY(prepareSchema(*database));
            database->script("DROP TABLE transactions");
        }
        ManualClock clock;
        SeededEntropy entropy;
        const auto backend =
            Backend::open({path(), "https://athena.test", Network::Test, 0, true}, clock, entropy);
        QVERIFY(!backend.ok());
        QVERIFY2(backend.error().detail.starts_with(path() + ": the table transactions is missing"),
            backend.error().detail.c_str());
    }

    void booksOfOneThatAreNotWholeStayAsTheyWere()
    {
        const auto database =
            books("CREATE TABLE customers (customer_id TEXT) STRICT; PRAGMA user_version=1;");
        const auto prepared = prepareSchema(*database);
        QVERIFY(!prepared);
        QVERIFY2(prepared.error().detail.find("the books cannot be prepared") == 0,
            prepared.error().detail.c_str());
        QCOMPARE(versionOf(*database), std::int64_t{1});
        QCOMPARE(count(*database, "customers"), std::int64_t{1});
        QCOMPARE(count(*database, "customers_1"), std::int64_t{0});
    }
};

ATHENA_TEST(TestStubSchema)
#include "tst_stub_schema.moc"
