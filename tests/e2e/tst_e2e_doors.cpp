// SPDX-License-Identifier: Apache-2.0
// The shipped kiosk obeys nobody but its devices, its screen and Athena: no remote control, no open port.
#include <QDir>
#include <QSet>

#include "tests/e2e/e2e_case.h"
#include "tests/test_program.h"

#include <unistd.h>

using namespace kiosk;
using namespace kiosk::e2e;

namespace {

// "socket:[12345]" of every open file of a process.
QSet<QByteArray> socketsOf(qint64 process)
{
    QSet<QByteArray> inodes;
    const QDir descriptors(QString("/proc/%1/fd").arg(process));
    for (const auto& name : descriptors.entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot)) {
        char target[256];
        const auto path = descriptors.filePath(name).toLocal8Bit();
        const auto size = ::readlink(path.constData(), target, sizeof target);
        const QByteArray link(target, std::max<qsizetype>(size, 0));
        if (link.startsWith("socket:["))
            inodes.insert(link.mid(8).chopped(1));
    }
    return inodes;
}

// Inodes of the sockets that listen, TCP or UDP, as /proc/net tells them.
QSet<QByteArray> listening()
{
    QSet<QByteArray> inodes;
    for (const auto* table : {"tcp", "tcp6", "udp", "udp6"}) {
        const bool udp = QByteArray(table).startsWith("udp");
        for (const auto& line : contentOf(QString("/proc/net/%1").arg(table)).split('\n')) {
            const auto columns = line.simplified().split(' ');
            // 0A: LISTEN; a UDP socket that anybody may send to is 07.
            if (columns.size() > 9 && columns.at(3) == (udp ? "07" : "0A"))
                inodes.insert(columns.at(9));
        }
    }
    return inodes;
}

} // namespace

class TestE2eDoors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anUnknownOptionIsRefusedWithAWord_data();
    void anUnknownOptionIsRefusedWithAWord();
    void aWrongConfigurationIsNamedBeforeADisplayIsLookedFor();
    void theRobotIsNotInside();
    void theSearchWouldFindTheRobot();
    void theTestLibraryIsNotLinked();
    void standardInputIsIgnoredAndNoPortIsOpen();

private:
    [[nodiscard]] QString kiosk() const { return m_stand->program("athena-kiosk"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Stand> m_stand;
};

void TestE2eDoors::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    StandSettings settings;
    settings.programs = E2eCase::programs();
    settings.folder = m_folder->path();
    m_stand = std::make_unique<Stand>(settings);
    QVERIFY(QFile::exists(kiosk()));
}

void TestE2eDoors::cleanup()
{
    m_stand.reset();
    m_folder.reset();
}

void TestE2eDoors::anUnknownOptionIsRefusedWithAWord_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto refused = [](const char* program, const QString& words, const QString& named) {
        QTest::addRow("%s %s", program, qPrintable(words))
            << program << words.split(' ', Qt::SkipEmptyParts) << named;
    };
    refused("athena-kiosk", "--remote-control", "\"--remote-control\" is no option");
    refused("athena-kiosk", "touch startButton", "\"touch\" is one word too many");
    refused("athena-kiosk", "--verify-jornal", "did you mean --verify-journal?");
    refused("athena-profile", "", "a task is missing");
    refused("athena-profile", "shred", "there is no task \"shred\"");
    refused("athena-profile", "sign a.toml key", "sign needs CREDENTIAL");
    refused("athena-profile", "check a.toml b.toml", "\"b.toml\" is one word too many");
    refused("athena-robot", "--config a.toml idle", "\"idle\" is one word too many");
    refused("athena-robot", "", "--config is missing");
    refused("athena-demo", "--reset now", "\"now\" is one word too many");
}

void TestE2eDoors::anUnknownOptionIsRefusedWithAWord()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, named);
    QProcess process;
    process.start(m_stand->program(program), arguments);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 2);
    const auto said = process.readAllStandardError();
    QVERIFY2(said.contains(named.toUtf8()), said.constData());
    QVERIFY2(program == "athena-robot" || said.contains("--help"), said.constData());
}

// Qt ends a program with an abort when there is no display server: what is wrong has been said by then.
void TestE2eDoors::aWrongConfigurationIsNamedBeforeADisplayIsLookedFor()
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "xcb");
    environment.insert("DISPLAY", ":4711");
    process.setProcessEnvironment(environment);
    process.start(kiosk(), {"--config", "/nowhere/kiosk.toml"});
    QVERIFY(process.waitForFinished(20'000));
    QVERIFY(process.exitStatus() == QProcess::CrashExit || process.exitCode() != 0);
    const auto said = process.readAllStandardError();
    QVERIFY2(said.startsWith("/nowhere/kiosk.toml: is not there"), said.constData());
}

void TestE2eDoors::theRobotIsNotInside()
{
    const auto bytes = contentOf(kiosk());
    QVERIFY(bytes.size() > 100'000);
    for (const auto* word : {"wait-seen", "wait-for", "ScreenHand", "5robot", "waited in vain", "QTestLib",
             "5QTest", "libQt6Test", "QSpontaneKeyEvent"})
        QVERIFY2(!bytes.contains(word), word);
}

void TestE2eDoors::theSearchWouldFindTheRobot()
{
    const auto bytes = contentOf(m_stand->program("athena-robot"));
    for (const auto* word : {"wait-seen", "wait-for", "ScreenHand", "5robot", "waited in vain", "libQt6Test"})
        QVERIFY2(bytes.contains(word), word);
}

void TestE2eDoors::theTestLibraryIsNotLinked()
{
    const auto libraries = runProgram("ldd", {kiosk()});
    STEP(libraries);
    QVERIFY(libraries->contains("libQt6Quick.so"));
    QVERIFY2(!libraries->contains("Qt6Test") && !libraries->contains("Qt6QuickTest"), qPrintable(*libraries));
}

void TestE2eDoors::standardInputIsIgnoredAndNoPortIsOpen()
{
    STEP(m_stand->prepare());
    auto& process = m_stand->kioskProcess();
    STEP(m_stand->startKiosk());
    // It speaks to its devices and to Athena: it is up.
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const auto state = m_stand->benchState();
            return state && (*state)["validator"]["status"].toString().contains("DISABLED")
                && contentOf(m_stand->path("athena-stub.log")).contains("GET /price");
        }(),
        60'000);
    process.write("touch startButton\nquit\n");
    process.closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(process.bytesToWrite() == 0, 5'000);

    const auto open = socketsOf(process.processId());
    QVERIFY2(!open.isEmpty(), "the kiosk has no socket at all, not even to Athena");
    const auto doors = QSet<QByteArray>(open).intersect(listening());
    QVERIFY2(doors.isEmpty(), "the kiosk listens");
    const auto stub = socketsOf(m_stand->stubProcess().processId());
    QVERIFY2(stub.intersects(listening()), "the search would not find who listens");

    QVERIFY(!process.waitForFinished(2'000)); // "quit" and the end of input change nothing
    QVERIFY2(!contentOf(m_stand->path("athena-kiosk.log")).contains("StartTouched"), "it was touched");
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
}

ATHENA_TEST(TestE2eDoors)
#include "tst_e2e_doors.moc"
