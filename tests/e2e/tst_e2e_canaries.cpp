// SPDX-License-Identifier: Apache-2.0
// Every byte that a whole purchase leaves behind, searched for what must not be there.
#include <QDirIterator>

#include "tests/e2e/e2e_case.h"
#include "tests/test_program.h"

#include <sqlite3.h>

using namespace kiosk;
using namespace kiosk::e2e;

namespace {

constexpr auto canaryPhrase =
    "letter advice cage absurd amount doctor acoustic avoid letter advice cage above";
constexpr auto canaryKey = "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ";

struct Canary {
    const char* what;
    QByteArray bytes;
};

} // namespace

class TestE2eCanaries : public E2eCase {
    Q_OBJECT

private Q_SLOTS:
    void nothingSecretIsWrittenDuringAPurchase();

private:
    Status sessionToken(QByteArray& token);
    [[nodiscard]] QStringList written();
};

// The back end's own book is the one place where it stands in clear.
Status TestE2eCanaries::sessionToken(QByteArray& token)
{
    QDirIterator files(stand().path("stub"), {"*.db"}, QDir::Files);
    if (!files.hasNext())
        return Error{Errc::NotFound, "the back end has no database"};
    sqlite3* database = nullptr;
    sqlite3_stmt* statement = nullptr;
    const auto name = files.next().toUtf8();
    if (sqlite3_open_v2(name.constData(), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK
        && sqlite3_prepare_v2(database, "SELECT token FROM sessions", -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        token = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return token.isEmpty() ? Status(Error{Errc::NotFound, "no session in " + name.toStdString()})
                           : Status(Done{});
}

// Everything of the stand but the back end's own folder, the bench's (it keeps the receipt):
// logs, configuration, and all that the kiosk keeps.
QStringList TestE2eCanaries::written()
{
    QStringList list;
    QDirIterator files(stand().path(QString()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto name = files.next();
        if (!name.startsWith(stand().path("stub/")) && !name.startsWith(stand().path("bench/")))
            list.append(name);
    }
    return list;
}

void TestE2eCanaries::nothingSecretIsWrittenDuringAPurchase()
{
    STEP(ctl({"delivery", "hold"}));
    Customer ada(stand(), 87);
    STEP(ada.goesToCode());
    const auto code = stand().codeFor(ada.phone());
    STEP(code);
    STEP(ada.typesTheCode());
    STEP(ada.sees("Scan"));
    for (const auto* secret : {canaryPhrase, canaryKey}) {
        STEP(ada.shows(secret));
        STEP(ada.reads("notice", "secret"));
        STEP(ada.does({"touch primaryButton"}));
    }
    STEP(ada.shows(bitcoinWallet));
    STEP(ada.does({"wait Address", "wait-for addressStep ready", "touch primaryButton", "wait Quote",
        "touch primaryButton", "wait Insert", "wait-for phase open"}));
    QByteArray token;
    STEP(sessionToken(token));
    QVERIFY2(token.size() == 36, token.constData());
    STEP(ada.inserts("20", "$20.00"));
    STEP(ada.does({"touch primaryButton", "wait Delivered 60000"}));
    STEP(ada.reads("receipt", "printed", 60'000));
    const auto claim = ada.valueOf("claimCode").toUtf8();
    QCOMPARE(claim.size(), 12);

    const QList<Canary> canaries{{"phone number", ada.national().toUtf8()},
        {"phone number as typed", "(305) 555-0187"}, {"last digits of the phone number", "555-0187"},
        {"code", code->toUtf8()}, {"session token", token}, {"claim code", claim},
        {"claim code in groups", claim.left(4) + ' ' + claim.mid(4, 4) + ' ' + claim.right(4)},
        {"seed phrase", canaryPhrase}, {"words of the seed phrase", "cage absurd"},
        {"private key", canaryKey}};
    const auto search = [&] {
        QStringList found;
        for (const auto& name : written()) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                continue; // a journal's side file may be gone by now
            const auto bytes = file.readAll();
            for (const auto& canary : canaries) {
                if (bytes.contains(canary.bytes))
                    found.append(QString("%1 in %2").arg(canary.what, name));
            }
        }
        return found;
    };
    QVERIFY2(written().size() >= 6, qPrintable(written().join('\n')));
    QVERIFY2(search().isEmpty(), qPrintable(search().join('\n'))); // while the secrets are in use
    STEP(ctl({"deliver", newestTransaction(stand())["transaction_id"].toString()}));
    STEP(ada.reads("sent", "true"));
    STEP(ada.leaves());
    STEP(booksAgree(stand(), {.cash = "20.00"}));
    QVERIFY2(search().isEmpty(), qPrintable(search().join('\n')));
    stand().stop(stand().kioskProcess());
    QVERIFY2(search().isEmpty(), qPrintable(search().join('\n')));
}

ATHENA_TEST(TestE2eCanaries)
#include "tst_e2e_canaries.moc"
