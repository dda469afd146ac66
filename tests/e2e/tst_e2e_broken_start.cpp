// SPDX-License-Identifier: Apache-2.0
// Something that the kiosk needs to sell is missing or wrong when it starts again with a customer's money
// inside: the slot is shut, the bill in it goes back, and the screen says so.
#include <QDir>
#include <QFile>
#include <QJsonArray>

#include "tests/e2e/e2e_case.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::e2e;

class TestE2eBrokenStart : public E2eCase {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongBesideTheSlotKeepsTheMachineShut_data();
    void whatIsWrongBesideTheSlotKeepsTheMachineShut();
    void aMachineThatDoesNotKnowItsSlotEndsWithAWord();
    void aJournalWithoutItsLogKeepsTheMachineShut();

private:
    // $20 in, $10 in escrow, and the power goes.
    Status cutWithMoney(Customer& customer);
    Status breaks(const QString& what);
    Status mends(const QString& what);
    Status replaceInConfig(const QByteArray& was, const QByteArray& becomes);
    [[nodiscard]] QJsonObject validator();
    Result<QString> maintenance(const QString& option);
    Status takesNoBill();

    QByteArray m_config;
};

Status TestE2eBrokenStart::cutWithMoney(Customer& customer)
{
    if (const auto there = customer.goesToInsert(); !there)
        return there;
    if (const auto in = customer.inserts("20", "$20.00"); !in)
        return in;
    if (const auto armed = fault("/transaction/bill", {"delay", "3500", "--count", "1"}); !armed)
        return armed;
    if (const auto in = stand().insertBill("10"); !in)
        return in;
    if (const auto read = customer.reads("phase", "reading"); !read)
        return read;
    stand().kill(stand().kioskProcess());
    stand().kioskProcess().readAll();
    return Done{};
}

Status TestE2eBrokenStart::replaceInConfig(const QByteArray& was, const QByteArray& becomes)
{
    m_config = contentOf(stand().configFile());
    QFile file(stand().configFile());
    auto text = m_config;
    if (!text.contains(was) || !file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Error{Errc::Io, "the configuration cannot be changed"};
    file.write(text.replace(was, becomes));
    return Done{};
}

Status TestE2eBrokenStart::breaks(const QString& what)
{
    const auto moves = [&](const QString& name) {
        return QFile::rename(stand().path(name), stand().path("away"))
            ? Status(Done{})
            : Error{Errc::Io, "cannot move " + name.toStdString()};
    };
    if (what == "px_per_mm")
        return replaceInConfig("px_per_mm = 4.03", "px_per_mm = \"x\"");
    if (what == "is no TOML")
        return replaceInConfig("px_per_mm = 4.03", "px_per_mm = x");
    if (what == "ca_file")
        return moves("stub/ca.pem");
    if (what == "machine.key")
        return moves("storage/machine.key");
    return QFile::setPermissions(stand().path("credential"),
               QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther)
        ? Status(Done{})
        : Error{Errc::Io, "the credential keeps its mode"};
}

Status TestE2eBrokenStart::mends(const QString& what)
{
    const auto back = [&](const QString& name) {
        return QFile::rename(stand().path("away"), stand().path(name))
            ? Status(Done{})
            : Error{Errc::Io, "cannot put back " + name.toStdString()};
    };
    if (what == "ca_file")
        return back("stub/ca.pem");
    if (what == "machine.key")
        return back("storage/machine.key");
    if (what == "credential_file") {
        QFile::setPermissions(stand().path("credential"), QFile::ReadOwner | QFile::WriteOwner);
        return Done{};
    }
    QFile file(stand().configFile());
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(m_config) > 0
        ? Status(Done{})
        : Error{Errc::Io, "cannot put the configuration back"};
}

QJsonObject TestE2eBrokenStart::validator()
{
    const auto state = stand().benchState();
    return state ? (*state)["validator"].toObject() : QJsonObject{};
}

Result<QString> TestE2eBrokenStart::maintenance(const QString& option)
{
    return runProgram(stand().program("athena-kiosk"), {"--config", stand().configFile(), option});
}

Status TestE2eBrokenStart::takesNoBill()
{
    for (int look = 0; look < 200; ++look) {
        const auto now = validator();
        if (now["bill"].toString() == "none" && now["status"].toString().contains("DISABLED"))
            return stand().bench({"insert", "5"}) ? Status(Error{Errc::Refused, "a bill was drawn in"})
                                                  : Status(Done{});
        stand().benchProcess().waitForFinished(100);
    }
    return Error{Errc::Io, "the slot does not shut: " + validator()["status"].toString().toStdString()};
}

void TestE2eBrokenStart::whatIsWrongBesideTheSlotKeepsTheMachineShut_data()
{
    QTest::addColumn<QString>("named");
    for (const auto* named : {"px_per_mm", "is no TOML", "credential_file", "ca_file", "machine.key"})
        QTest::newRow(named) << QString(named);
}

void TestE2eBrokenStart::whatIsWrongBesideTheSlotKeepsTheMachineShut()
{
    QFETCH(const QString, named);
    Customer ada(stand(), 61);
    STEP(cutWithMoney(ada));
    STEP(breaks(named));
    STEP(stand().startRobot());
    STEP(takesNoBill());
    STEP(ada.sees("Unresolved")); // $20 are inside
    QVERIFY(ada.valueOf("closedReasons").contains("configuration"));
    const auto log = contentOf(stand().path("athena-robot.log"));
    QVERIFY2(log.contains(named.toUtf8()), log.right(1500).constData());
    const auto items = maintenance("--open-items");
    STEP(items);
    QVERIFY2(items->contains("Purchases whose end is not known: 1"), qPrintable(*items));
    STEP(maintenance("--verify-journal"));
    auto& kiosk = stand().kioskProcess();
    kiosk.terminate();
    QVERIFY(kiosk.waitForFinished(20'000));
    QCOMPARE(kiosk.exitCode(), 1);

    STEP(mends(named));
    STEP(stand().startRobot());
    STEP(ada.sees("Delivered", 90'000));
    STEP(ada.does({"touch primaryButton", "wait Idle 60000"}));
    STEP(booksAgree(stand(), {.cash = "20.00"}));
}

void TestE2eBrokenStart::aMachineThatDoesNotKnowItsSlotEndsWithAWord()
{
    stand().stop(stand().kioskProcess());
    STEP(replaceInConfig("/bench/validator\"", "/bench/validator"));
    QProcess process;
    process.start(stand().program("athena-kiosk"), {"--config", stand().configFile()});
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 1);
    const auto said = process.readAllStandardError();
    QVERIFY2(said.contains("kiosk.toml:"), said.constData());
    QVERIFY2(said.contains("[validator]"), said.constData());
    QVERIFY2(!said.contains("QObject::connect"), said.constData());
}

// The log holds what has happened since the journal was last closed; SQLite would go on without it.
void TestE2eBrokenStart::aJournalWithoutItsLogKeepsTheMachineShut()
{
    Customer bo(stand(), 62);
    STEP(bo.goesToInsert());
    STEP(bo.inserts("20", "$20.00"));
    stand().kill(stand().kioskProcess());
    stand().kioskProcess().readAll();
    const auto log = stand().path("storage/journal.db-wal");
    QVERIFY(QFile::rename(log, stand().path("away")));
    STEP(stand().startRobot());
    STEP(bo.sees("OutOfService"));
    QVERIFY(bo.valueOf("closedReasons").contains("journal"));
    STEP(takesNoBill());
    for (const auto* option : {"--verify-journal", "--open-items"}) {
        const auto refused = maintenance(option);
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.find("journal.db-wal is gone") != std::string::npos,
            refused.error().detail.c_str());
    }
    stand().stop(stand().kioskProcess());

    QVERIFY(QFile::rename(stand().path("away"), log));
    STEP(stand().startRobot());
    STEP(bo.sees("Delivered", 90'000));
    STEP(bo.does({"touch primaryButton", "wait Idle 60000"}));
    STEP(booksAgree(stand(), {.cash = "20.00"}));
}

ATHENA_TEST(TestE2eBrokenStart)
#include "tst_e2e_broken_start.moc"
