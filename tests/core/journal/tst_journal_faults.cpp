// SPDX-License-Identifier: Apache-2.0
#include "faulty_vfs.h"
#include "journal_bench.h"
#include "tests/test_program.h"

using namespace kiosk;
using kiosk::test::FaultyDisk;
using kiosk::test::faultyDisk;
using kiosk::test::JournalBench;

namespace {

constexpr std::uint32_t count = 6;

// What a kiosk finds there: how many of our events from the first on; -1 for events that were never written;
// -2 for a clear refusal.
int foundIn(const std::string& path, const std::string& vfs = {})
{
    auto journal = Journal::open(path, vfs);
    if (!journal)
        return journal.error().detail.find(path) == std::string::npos ? -1 : -2;
    const auto events = journal->readAll();
    if (!events)
        return events.error().detail.find(path) == std::string::npos ? -1 : -2;
    const int length = JournalBench::prefixLength(*events);
    // It must also be possible to go on from there.
    return JournalBench::write(*journal, 1).empty() ? length : -1;
}

// The two files as they are while a kiosk is running.
struct LiveFiles {
    QByteArray database;
    QByteArray log;

    LiveFiles()
    {
        const JournalBench bench;
        auto journal = Journal::open(bench.path());
        if (!journal || !JournalBench::write(*journal, count).empty())
            qFatal("no journal to begin with");
        database = JournalBench::bytesOf(bench.path());
        log = JournalBench::bytesOf(bench.path() + "-wal");
    }
};

} // namespace

class JournalFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { faultyDisk() = FaultyDisk(); }

    void aLogCutAnywhereLeavesAWholeBeginning()
    {
        const LiveFiles live;
        QVERIFY(live.log.size() > 4000);
        int longest = 0;
        for (qsizetype size = 0; size <= live.log.size(); size += 1021) {
            const JournalBench bench;
            JournalBench::put(bench.path(), live.database);
            JournalBench::put(bench.path() + "-wal", live.log.left(size));
            const int found = foundIn(bench.path());
            QVERIFY2(found >= longest, qPrintable(QString("cut at %1: %2").arg(size).arg(found)));
            longest = found;
        }
        const JournalBench bench;
        JournalBench::put(bench.path(), live.database);
        JournalBench::put(bench.path() + "-wal", live.log);
        QCOMPARE(foundIn(bench.path()), static_cast<int>(count));
    }

    void aChangedByteInTheLogNeverBecomesAnEvent()
    {
        const LiveFiles live;
        for (qsizetype at = 0; at < live.log.size(); at += 797) {
            const JournalBench bench;
            QByteArray log = live.log;
            log[at] = static_cast<char>(log[at] ^ 0x10);
            JournalBench::put(bench.path(), live.database);
            JournalBench::put(bench.path() + "-wal", log);
            QVERIFY2(foundIn(bench.path()) != -1, qPrintable(QString::number(at)));
        }
    }

    void aChangedByteInTheFileNeverBecomesAnEvent()
    {
        const JournalBench source;
        QCOMPARE(source.made(count), std::string());
        const QByteArray whole = JournalBench::bytesOf(source.path());
        int refusals = 0;
        for (qsizetype at = 0; at < whole.size(); at += 61) {
            const JournalBench bench;
            QByteArray bytes = whole;
            bytes[at] = static_cast<char>(bytes[at] ^ 0x04);
            JournalBench::put(bench.path(), bytes);
            const int found = foundIn(bench.path());
            QVERIFY2(found == -2 || found == static_cast<int>(count),
                qPrintable(QString("byte %1: %2").arg(at).arg(found)));
            refusals += found == -2 ? 1 : 0;
        }
        QVERIFY(refusals > 10);
    }

    void aFileCutShortIsRefused()
    {
        const JournalBench source;
        QCOMPARE(source.made(count), std::string());
        const QByteArray whole = JournalBench::bytesOf(source.path());
        for (qsizetype size = 1; size < whole.size(); size += 1021) {
            const JournalBench bench;
            JournalBench::put(bench.path(), whole.left(size));
            // Whole when only the page of the secrets has suffered.
            const int found = foundIn(bench.path());
            QVERIFY2(found == -2 || (found == static_cast<int>(count) && size > 8192),
                qPrintable(QString::number(size)));
        }
    }

    void aLogWithoutItsFileIsNotThrownAway()
    {
        const LiveFiles live;
        const JournalBench bench;
        JournalBench::put(bench.path(), {});
        JournalBench::put(bench.path() + "-wal", live.log);
        QCOMPARE(foundIn(bench.path()), -2);
        QCOMPARE(JournalBench::bytesOf(bench.path() + "-wal"), live.log);
    }

    void aFullDiskEndsTheWritingAndSaysSo()
    {
        const JournalBench bench;
        faultyDisk();
        {
            auto journal = Journal::open(bench.path(), "faulty");
            QVERIFY2(journal, journal ? "" : journal.error().detail.c_str());
            QCOMPARE(JournalBench::write(*journal, 3), std::string());
            const std::string head = journal->head();
            faultyDisk().writesLeft = 0;
            const auto written = journal->append(JournalBench::event(4));
            QVERIFY(!written);
            QCOMPARE(written.error().code, Errc::Io);
            QVERIFY2(written.error().detail.find("free some space") != std::string::npos,
                written.error().detail.c_str());
            faultyDisk().writesLeft = -1;
            const auto again = journal->append(JournalBench::event(4));
            QVERIFY(!again);
            QVERIFY(again.error().detail.find("an earlier write failed") != std::string::npos);
            QVERIFY(journal->hasFailed());
            QCOMPARE(journal->head(), head);
            QCOMPARE(JournalBench::prefixLength(*journal->readAll()), 3);
        }
        QCOMPARE(foundIn(bench.path(), "faulty"), 3);
    }

    void aFailedSyncIsNeverTriedAgain()
    {
        const JournalBench bench;
        faultyDisk();
        {
            auto journal = Journal::open(bench.path(), "faulty");
            QCOMPARE(JournalBench::write(*journal, 2), std::string());
            faultyDisk().syncsLeft = 0;
            const auto written = journal->append(JournalBench::event(3));
            QVERIFY(!written);
            QCOMPARE(written.error().code, Errc::Io);
            faultyDisk().syncsLeft = -1;
            const int syncs = faultyDisk().syncs;
            QVERIFY(!journal->append(JournalBench::event(3)));
            QCOMPARE(faultyDisk().syncs, syncs);
        }
        // The bytes may have reached the disk: then the third event is whole, else it is not there.
        const int found = foundIn(bench.path(), "faulty");
        QVERIFY(found == 2 || found == 3);
    }

    void everyEventIsSyncedBeforeItCounts()
    {
        const JournalBench bench;
        faultyDisk();
        auto journal = Journal::open(bench.path(), "faulty");
        QVERIFY(journal);
        for (int i = 0; i < 5; ++i) {
            const int before = faultyDisk().syncs;
            QCOMPARE(JournalBench::write(*journal, 1), std::string());
            QVERIFY(faultyDisk().syncs > before);
        }
    }

    void aDiskThatFillsAtAnyMomentLeavesWhatWasPromised()
    {
        for (int writes = 0; writes < 60; writes += 3) {
            const JournalBench bench;
            faultyDisk() = FaultyDisk{writes, -1, 0};
            std::uint64_t promised = 0;
            if (auto journal = Journal::open(bench.path(), "faulty")) {
                JournalBench::write(*journal, count);
                promised = journal->size();
            }
            faultyDisk() = FaultyDisk();
            auto journal = Journal::open(bench.path(), "faulty");
            QVERIFY2(journal, journal ? "" : journal.error().detail.c_str());
            const int found = JournalBench::prefixLength(*journal->readAll());
            QVERIFY2(found >= static_cast<int>(promised), qPrintable(QString::number(writes)));
        }
    }

    void aSecondOpenerOfAnotherDiskIsRefusedToo()
    {
        const JournalBench bench;
        faultyDisk();
        auto first = Journal::open(bench.path(), "faulty");
        QVERIFY(first);
        QCOMPARE(JournalBench::write(*first, 1), std::string());
        QVERIFY(!Journal::open(bench.path(), "faulty"));
    }
};

ATHENA_TEST(JournalFaultsTest)
#include "tst_journal_faults.moc"
