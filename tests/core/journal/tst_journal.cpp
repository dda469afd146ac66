// SPDX-License-Identifier: Apache-2.0
#include "journal_bench.h"
#include "tests/test_program.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace kiosk;
using kiosk::test::JournalBench;

namespace {

// What opening and reading it says: "" when all is well.
std::string faultOf(const std::string& path)
{
    auto journal = Journal::open(path);
    if (!journal)
        return journal.error().detail;
    const auto events = journal->readAll();
    return events ? std::string() : events.error().detail;
}

bool says(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

// A journal of `count` events whose kiosk was killed.
void killedAfter(const JournalBench& bench, std::uint32_t count)
{
    const pid_t child = ::fork();
    if (child == 0) {
        auto journal = Journal::open(bench.path());
        ::_exit(journal && JournalBench::write(*journal, count).empty() && ::raise(SIGKILL) == 0 ? 0 : 1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
}

} // namespace

class JournalTest : public QObject {
    Q_OBJECT

private slots:
    void aPlaceThatCannotHoldItIsNamed()
    {
        const JournalBench bench;
        const std::string nowhere = bench.path("missing/journal.db");
        const auto journal = Journal::open(nowhere);
        QVERIFY(!journal);
        QVERIFY(says(journal.error().detail, nowhere.c_str()));
        QVERIFY(says(journal.error().detail, "check that its folder exists"));
        QVERIFY(!Journal::open(""));
        QVERIFY(!Journal::open("/proc/self/journal.db"));
        QVERIFY(says(faultOf(bench.path("")), "not a plain file"));
        const Error none = Journal::openReadOnly(nowhere).error();
        QCOMPARE(none.code, Errc::NotFound);
        QVERIFY2(says(none.detail, "no kiosk has run with this storage directory yet"), none.detail.c_str());
    }

    void aJournalThatIsGoneIsNotSilentlyBegunAnew()
    {
        const JournalBench bench;
        QCOMPARE(bench.made(2), std::string());
        QCOMPARE(::unlink(bench.path().c_str()), 0);
        QVERIFY(says(faultOf(bench.path()), "it is gone"));
        QVERIFY(says(Journal::openReadOnly(bench.path()).error().detail, "it is gone"));
        QCOMPARE(::unlink((bench.path() + ".lock").c_str()), 0);
        QCOMPARE(faultOf(bench.path()), std::string());
    }

    void aJournalThatWasEmptiedIsNotSilentlyBegunAnew()
    {
        const JournalBench bench;
        QCOMPARE(bench.made(2), std::string());
        JournalBench::put(bench.path(), {});
        const auto emptied = Journal::open(bench.path());
        QVERIFY(!emptied);
        QCOMPARE(emptied.error().code, Errc::Corrupt);
        QVERIFY(says(emptied.error().detail, "it is empty"));
        QVERIFY(says(emptied.error().detail, ("remove " + bench.path() + ".lock").c_str()));
        QCOMPARE(JournalBench::bytesOf(bench.path()), QByteArray());
        QVERIFY(says(faultOf(bench.path()), "it is empty")); // and so it stays
        QCOMPARE(::unlink((bench.path() + ".lock").c_str()), 0);
        QCOMPARE(faultOf(bench.path()), std::string());
    }

    // A database without its log reads as whole to SQLite, up to where it was last emptied.
    void aJournalWhoseLogIsGoneIsRefusedByKioskAndMaintenance()
    {
        const JournalBench bench;
        killedAfter(bench, 7);
        const QByteArray log = JournalBench::bytesOf(bench.path() + "-wal");
        QVERIFY(!log.isEmpty());
        QCOMPARE(::unlink((bench.path() + "-wal").c_str()), 0);
        for (int times = 0; times < 2; ++times) { // looking makes nothing that would pass for it
            const auto read = Journal::openReadOnly(bench.path());
            QVERIFY(!read);
            QCOMPARE(read.error().code, Errc::Corrupt);
            QVERIFY(says(read.error().detail, (bench.path() + "-wal is gone").c_str()));
            const auto journal = Journal::open(bench.path());
            QVERIFY(!journal);
            QCOMPARE(journal.error().code, Errc::Corrupt);
            QVERIFY(says(journal.error().detail, "put it back"));
        }
        JournalBench::put(bench.path() + "-wal", log);
        QCOMPARE(JournalBench::prefixLength(*Journal::open(bench.path())->readAll()), 7);
    }

    void theLogStaysWhenAJournalIsClosed()
    {
        const JournalBench bench;
        QCOMPARE(bench.made(2), std::string());
        QVERIFY(::access((bench.path() + "-wal").c_str(), R_OK) == 0);
        QCOMPARE(JournalBench::bytesOf(bench.path() + "-wal"), QByteArray()); // all of it is in the journal
        QVERIFY(Journal::openReadOnly(bench.path()));
        QCOMPARE(faultOf(bench.path()), std::string());
        QCOMPARE(::unlink((bench.path() + "-wal").c_str()), 0);
        QVERIFY(says(faultOf(bench.path()), "-wal is gone"));
    }

    // Else one start at which the disk cannot be read would end the machine for good.
    void theLogStaysWhenAJournalCannotBeOpened()
    {
        const JournalBench bench;
        QCOMPARE(bench.made(2), std::string());
        QCOMPARE(JournalBench::raw(bench.path(), "CREATE TABLE strange (x)"), std::string());
        JournalBench::put(bench.path() + "-wal", {});
        QVERIFY(says(faultOf(bench.path()), "\"strange\" is not as this program makes it"));
        QVERIFY(::access((bench.path() + "-wal").c_str(), R_OK) == 0);
        QVERIFY(!Journal::openReadOnly(bench.path()));
        QVERIFY(::access((bench.path() + "-wal").c_str(), R_OK) == 0);
        QCOMPARE(JournalBench::raw(bench.path(), "DROP TABLE strange"), std::string());
        JournalBench::put(bench.path() + "-wal", {});
        QCOMPARE(faultOf(bench.path()), std::string());
    }

    // Its log went with each clean end; the word in its lock file may have been torn while it was changed.
    void aJournalOfAnEarlierVersionMayBeWithoutItsLogOnce()
    {
        for (const QByteArray& lock : {QByteArray("begun  \n4711"), QByteArray("logun  \n4711")}) {
            const JournalBench bench;
            QCOMPARE(bench.made(2), std::string());
            JournalBench::put(bench.path() + ".lock", lock);
            QCOMPARE(::unlink((bench.path() + "-wal").c_str()), 0);
            QVERIFY(Journal::openReadOnly(bench.path()));
            QCOMPARE(faultOf(bench.path()), std::string());
            QCOMPARE(::unlink((bench.path() + "-wal").c_str()), 0);
            QVERIFY(says(faultOf(bench.path()), "-wal is gone"));
        }
    }

    void aDatabaseWithoutAnythingInPlaceOfTheJournalIsNotBegunEither()
    {
        const JournalBench bench;
        QCOMPARE(bench.made(2), std::string());
        QCOMPARE(::unlink(bench.path().c_str()), 0);
        QCOMPARE(JournalBench::raw(bench.path(), "CREATE TABLE t (x); DROP TABLE t"), std::string());
        QVERIFY(::chmod(bench.path().c_str(), 0600) == 0);
        QVERIFY(says(faultOf(bench.path()), "it is empty"));
    }

    // The lock file of a machine that an earlier version of this program began holds a number alone.
    void anEmptiedJournalOfAnEarlierVersionIsRefusedToo()
    {
        const JournalBench bench;
        JournalBench::put(bench.path(), {});
        JournalBench::put(bench.path() + ".lock", "4711");
        QVERIFY(says(faultOf(bench.path()), "it is empty"));
    }

    void aJournalOfAnEarlierVersionGoesOnAndIsKnownFromThenOn()
    {
        const JournalBench bench;
        QCOMPARE(bench.made(2), std::string());
        JournalBench::put(bench.path() + ".lock", "4711");
        QCOMPARE(faultOf(bench.path()), std::string());
        JournalBench::put(bench.path(), {});
        QVERIFY(says(faultOf(bench.path()), "it is empty"));
    }

    // The power may go between the files' making and the tables', and while the lock file is written.
    void aFirstStartThatWasCutBeginsAgain()
    {
        for (const QByteArray& lock : {QByteArray(), QByteArray("n"), QByteArray("new"),
                 QByteArray("new    \n"), QByteArray("new    \n4711"), QByteArray(20, '\0')}) {
            const JournalBench bench;
            JournalBench::put(bench.path(), {});
            JournalBench::put(bench.path() + ".lock", lock);
            QCOMPARE(faultOf(bench.path()), std::string());
        }
        const JournalBench bench;
        JournalBench::put(bench.path(), {});
        QCOMPARE(faultOf(bench.path()), std::string());
        // The tables were made, the lock does not say so yet.
        JournalBench::put(bench.path() + ".lock", "new    \n4711");
        QCOMPARE(faultOf(bench.path()), std::string());
        JournalBench::put(bench.path(), {});
        QVERIFY(says(faultOf(bench.path()), "it is empty"));
    }

    void namesThatMeanSomethingElseToTheDatabaseAreOnlyNames()
    {
        const JournalBench bench;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(QString::fromStdString(bench.path(""))));
        for (const char* name : {":memory:", "file:x.db?mode=memory"}) {
            QCOMPARE(faultOf(name), std::string());
            QVERIFY(::access(name, R_OK) == 0);
        }
        QDir::setCurrent(before);
    }

    void aFileThatIsNoJournalIsRefusedAndKept()
    {
        const JournalBench bench;
        const QByteArray letter(5000, 'x');
        JournalBench::put(bench.path(), letter);
        QVERIFY(says(faultOf(bench.path()), "move it away"));
        QCOMPARE(JournalBench::bytesOf(bench.path()), letter);
    }

    void anotherProgramsDatabaseIsRefusedAndKept()
    {
        const JournalBench bench;
        QCOMPARE(JournalBench::raw(bench.path(), "CREATE TABLE photos (name TEXT)"), std::string());
        QVERIFY(::chmod(bench.path().c_str(), 0600) == 0);
        const QByteArray before = JournalBench::bytesOf(bench.path());
        const auto journal = Journal::open(bench.path());
        QVERIFY(!journal);
        QCOMPARE(journal.error().code, Errc::Refused);
        QVERIFY(says(journal.error().detail, "another program"));
        QCOMPARE(JournalBench::bytesOf(bench.path()), before);
    }

    void aNewerVersionsJournalIsRefused()
    {
        const JournalBench bench;
        QCOMPARE(bench.made(1), std::string());
        QCOMPARE(JournalBench::raw(bench.path(), "PRAGMA user_version=2"), std::string());
        const auto journal = Journal::open(bench.path());
        QVERIFY(!journal);
        QCOMPARE(journal.error().code, Errc::Unsupported);
        QVERIFY(says(journal.error().detail, "newer version"));
        QVERIFY(!Journal::openReadOnly(bench.path()));
    }

    void tablesThatAreNotOursAreRefused()
    {
        for (const char* sql : {"CREATE TABLE extra (x)", "DROP TABLE secrets",
                 "CREATE TRIGGER t AFTER INSERT ON events BEGIN SELECT RAISE(ABORT, 'no'); END",
                 "ALTER TABLE secrets ADD COLUMN x TEXT", "PRAGMA user_version=0"}) {
            const JournalBench bench;
            QCOMPARE(bench.made(1), std::string());
            QCOMPARE(JournalBench::raw(bench.path(), sql), std::string());
            const auto journal = Journal::open(bench.path());
            QVERIFY2(!journal, sql);
            QCOMPARE(journal.error().code, Errc::Corrupt);
            QVERIFY(!Journal::openReadOnly(bench.path()));
        }
    }

    void aFileThatOthersMayReadIsRefusedWithTheRemedy()
    {
        const JournalBench bench;
        QCOMPARE(bench.made(1), std::string());
        struct stat facts { };
        QVERIFY(::stat(bench.path().c_str(), &facts) == 0);
        QCOMPARE(facts.st_mode & 0777U, 0600U);
        QVERIFY(::chmod(bench.path().c_str(), 0640) == 0);
        QVERIFY(says(faultOf(bench.path()), ("chmod 600 " + bench.path()).c_str()));
    }

    void aSecondKioskIsRefusedAndTheFirstGoesOn()
    {
        const JournalBench bench;
        auto first = Journal::open(bench.path());
        QVERIFY(first);
        const auto second = Journal::open(bench.path());
        QVERIFY(!second);
        QCOMPARE(second.error().code, Errc::AlreadyExists);
        QVERIFY(says(second.error().detail, "another athena-kiosk"));
        QVERIFY(says(second.error().detail, std::to_string(::getpid()).c_str()));
        QCOMPARE(JournalBench::write(*first, 1), std::string());
        {
            const Journal gone = std::move(*first);
        }
        QCOMPARE(faultOf(bench.path()), std::string());
    }

    void theGuardsRefuseChangesAndArePutBack()
    {
        const JournalBench bench;
        QCOMPARE(bench.made(2), std::string());
        const auto tries = {"DELETE FROM events", "UPDATE events SET body = '{}'"};
        for (const char* sql : tries)
            QVERIFY(says(JournalBench::raw(bench.path(), sql), "the journal only grows"));
        QCOMPARE(JournalBench::raw(bench.path(), JournalBench::withoutGuards("")), std::string());
        QVERIFY(Journal::openReadOnly(bench.path()));
        QCOMPARE(faultOf(bench.path()), std::string());
        for (const char* sql : tries)
            QVERIFY(says(JournalBench::raw(bench.path(), sql), "the journal only grows"));
    }

    void everyChangeToARowShowsWithItsNumber_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* sql, const char* said) {
            QTest::newRow(sql) << QByteArray(sql) << QByteArray(said);
        };
        row("UPDATE events SET body = replace(body, '4.00', '9.00') WHERE sequence = 4", "row 4 is not what");
        row("UPDATE events SET at = at + 1 WHERE sequence = 4", "row 4 is not what");
        row("UPDATE events SET purchase = 'x' WHERE sequence = 4", "row 4 is not what");
        row("UPDATE events SET type = 'FinishPressed' WHERE sequence = 4", "row 4 is not what");
        row("UPDATE events SET type = type || 'x', purchase = '' WHERE sequence = 4", "row 4 is not what");
        row("UPDATE events SET hash = x'00' WHERE sequence = 4", "row 4 is not what");
        row("UPDATE events SET hash = x'00' WHERE sequence = 10", "row 10 is not what");
        row("DELETE FROM events WHERE sequence = 4", "row 4 is missing");
        row("DELETE FROM events WHERE sequence = 1", "row 1 is missing");
        row("UPDATE events SET sequence = 40 WHERE sequence = 10", "row 10 is missing");
        row("UPDATE events SET sequence = -4 WHERE sequence = 4", "row 1 is missing");
        row("INSERT INTO events SELECT 11, purchase, at, type, body, hash FROM events WHERE sequence = 10",
            "row 11 is not what");
        row("DELETE FROM events WHERE sequence = 4; UPDATE events SET sequence = sequence - 1 "
            "WHERE sequence > 4",
            "row 4 is not what");
    }
    void everyChangeToARowShowsWithItsNumber()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, said);
        const JournalBench bench;
        QCOMPARE(bench.made(10), std::string());
        QCOMPARE(
            JournalBench::raw(bench.path(), JournalBench::withoutGuards(sql.toStdString())), std::string());
        const std::string fault = faultOf(bench.path());
        QVERIFY2(says(fault, said.constData()), fault.c_str());
        QVERIFY2(says(fault, "keep it as it is"), fault.c_str());
        auto reader = Journal::openReadOnly(bench.path());
        QVERIFY(!reader || !reader->readAll());
    }

    void aJournalCutShortHasAnotherHead()
    {
        const JournalBench bench;
        QCOMPARE(bench.made(3), std::string());
        const std::string head = Journal::openReadOnly(bench.path())->head();
        const std::string cut = JournalBench::withoutGuards("DELETE FROM events WHERE sequence = 3");
        QCOMPARE(JournalBench::raw(bench.path(), cut), std::string());
        QVERIFY(Journal::openReadOnly(bench.path())->head() != head);
    }

    void rowsTakenAwayBehindTheKiosksBackShow()
    {
        const JournalBench bench;
        auto journal = Journal::open(bench.path());
        QVERIFY(journal);
        QCOMPARE(JournalBench::write(*journal, 3), std::string());
        const std::string cut = JournalBench::withoutGuards("DELETE FROM events WHERE sequence = 3");
        QCOMPARE(JournalBench::raw(bench.path(), cut), std::string());
        const auto events = journal->readAll();
        QVERIFY(!events);
        QVERIFY(says(events.error().detail, "row 3 is missing"));
    }

    void whatWasWrittenComesBackInOrder()
    {
        const JournalBench bench;
        {
            auto journal = Journal::open(bench.path());
            QVERIFY(journal);
            QCOMPARE(journal->head(), std::string(64, '0'));
            QCOMPARE(journal->size(), 0U);
            QCOMPARE(JournalBench::prefixLength(*journal->readAll()), 0);
            QCOMPARE(*journal->append(JournalBench::event(1)), 1U);
            QCOMPARE(*journal->append(JournalBench::event(2)), 2U);
        }
        auto journal = Journal::open(bench.path());
        QVERIFY(journal);
        QCOMPARE(*journal->append(JournalBench::event(3)), 3U);
        QCOMPARE(JournalBench::prefixLength(*journal->readAll()), 3);
        QCOMPARE(journal->size(), 3U);
    }

    // Two sides of the same rule: the head depends on every row, and on nothing else.
    void theHeadIsTheSameForTheSameEvents()
    {
        const JournalBench bench;
        auto one = Journal::open(bench.path("one.db"));
        auto two = Journal::open(bench.path("two.db"));
        QCOMPARE(JournalBench::write(*one, 5), std::string());
        QCOMPARE(JournalBench::write(*two, 5), std::string());
        QCOMPARE(one->head(), two->head());
        QVERIFY(one->append(Event{1, "ab", ScanRefused{"c"}}));
        QVERIFY(two->append(Event{1, "a", ScanRefused{"bc"}}));
        QVERIFY(one->head() != two->head());
    }

    void aCallbackMayStopTheReading()
    {
        const JournalBench bench;
        QCOMPARE(bench.made(5), std::string());
        auto journal = Journal::open(bench.path());
        std::uint64_t seen = 0;
        const Status stopped = journal->forEach([&](const Event&, const JournalMark& mark) -> Status {
            seen = mark.sequence;
            return mark.sequence == 3 ? Status(Error{Errc::Refused, "enough"}) : Status(Done{});
        });
        QCOMPARE(stopped.error().detail, std::string("enough"));
        QCOMPARE(seen, 3U);
        QCOMPARE(JournalBench::write(*journal, 1), std::string());
    }

    void anEventThatCannotBeReadBackIsAFailure()
    {
        const JournalBench bench;
        auto journal = Journal::open(bench.path());
        QCOMPARE(JournalBench::write(*journal, 1), std::string());
        const auto written = journal->append(Event{0, "", PurchaseBooked{}});
        QVERIFY(!written);
        QVERIFY(says(written.error().detail, "could not be read back: PurchaseBooked.record"));
        QVERIFY(journal->hasFailed());
        QVERIFY(!journal->append(JournalBench::event(2)));
        QCOMPARE(JournalBench::prefixLength(*journal->readAll()), 1);
    }

    void maintenanceReadsWhileTheKioskWrites()
    {
        const JournalBench bench;
        auto kiosk = Journal::open(bench.path());
        QCOMPARE(JournalBench::write(*kiosk, 2), std::string());
        auto reader = Journal::openReadOnly(bench.path());
        QVERIFY2(reader, reader ? "" : reader.error().detail.c_str());
        QCOMPARE(reader->head(), kiosk->head());
        QCOMPARE(JournalBench::prefixLength(*reader->readAll()), 2);
        QCOMPARE(JournalBench::write(*kiosk, 2), std::string());
        QCOMPARE(JournalBench::prefixLength(*reader->readAll()), 4);
        QCOMPARE(reader->head(), kiosk->head());
        const auto written = reader->append(JournalBench::event(5));
        QVERIFY(!written);
        QCOMPARE(written.error().code, Errc::Refused);
    }

    void aJournalThatNobodyHoldsCanBeReadToo()
    {
        const JournalBench bench;
        QVERIFY(bench.made(3).empty());
        QCOMPARE(JournalBench::prefixLength(*Journal::openReadOnly(bench.path())->readAll()), 3);
        JournalBench::put(bench.path("empty.db"), {});
        const auto empty = Journal::openReadOnly(bench.path("empty.db"));
        QCOMPARE(empty.error().code, Errc::Refused);
        QVERIFY(says(empty.error().detail, "no kiosk has begun it yet, or what it recorded is lost"));
    }

    void aKilledKioskLosesNothingAndHoldsNothing()
    {
        const JournalBench bench;
        killedAfter(bench, 7);
        QCOMPARE(JournalBench::prefixLength(*Journal::openReadOnly(bench.path())->readAll()), 7);
        auto journal = Journal::open(bench.path());
        QVERIFY2(journal, journal ? "" : journal.error().detail.c_str());
        QCOMPARE(JournalBench::prefixLength(*journal->readAll()), 7);
        QCOMPARE(JournalBench::write(*journal, 1), std::string());
    }
};

ATHENA_TEST(JournalTest)
#include "tst_journal.moc"
