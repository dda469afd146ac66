// SPDX-License-Identifier: Apache-2.0
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

#include "hardware/bench/bench_commands.h"
#include "hardware/bench/bench_server.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::bench;

namespace {

// A running bench and a script's connection to it, in one process.
struct Bench {
    Bench()
    {
        auto made = BenchDevices::create({directory.path(), *Currency::parse("USD"), 20});
        devices = std::move(*made);
        server = std::make_unique<BenchServer>(*devices);
        [[maybe_unused]] const auto listening = server->listen();
        socket.connectToServer(socketPath(directory.path()));
    }

    QJsonObject answer()
    {
        [[maybe_unused]] const bool came = QTest::qWaitFor([this] { return socket.canReadLine(); });
        return QJsonDocument::fromJson(socket.readLine()).object();
    }
    QJsonObject asks(const QByteArray& line)
    {
        socket.write(line + '\n');
        return answer();
    }
    // The faults that are on.
    QString faults()
    {
        QStringList names;
        const auto state = asks(R"({"words":["state","--json"]})")["state"].toObject();
        for (const auto name : state["faults"].toArray())
            names << name.toString();
        return names.join(',');
    }
    QString refusal(const QByteArray& line)
    {
        const auto object = asks(line);
        return object["ok"].toBool() ? QStringLiteral("none") : object["error"].toString();
    }

    QTemporaryDir directory;
    std::unique_ptr<BenchDevices> devices;
    std::unique_ptr<BenchServer> server;
    QLocalSocket socket;
};

} // namespace

class TestBenchServer : public QObject {
    Q_OBJECT

private slots:
    void aMalformedRequestIsAnsweredAndTheNextOneWorks_data();
    void aMalformedRequestIsAnsweredAndTheNextOneWorks();
    void aRequestWithoutEndIsCutOff();
    void aSocketPathThatIsTooLongIsRefused();
    void whatIsInTheWayStaysWhereItIs();
    void wrongUseIsToldApartFromARefusal();
    void wrongUseIsToldBeforeWhatStandsInTheWay();
    void aTextThatLooksLikeAnOptionCanBeScanned();
    void onlyItsUserMayOpenTheSocket();
    void requestsAreAnsweredInOrder();
    void stateIsToldInFull();
    void faultsGoOnAndOff();
    void faultsBesideEachOtherAreToldAndClearedEachByItself();
    void aFaultTakesNoNumberOrOneInItsRange();
    void unpluggedDevicesAreGoneAndComeBack();
    void quitIsPassedOn();
};

void TestBenchServer::aMalformedRequestIsAnsweredAndTheNextOneWorks_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("insert 20");
    QTest::newRow("half") << QByteArray("{\"words\":[\"insert\"");
    QTest::newRow("a list") << QByteArray("[\"insert\",\"20\"]");
    QTest::newRow("no words") << QByteArray("{}");
    QTest::newRow("a number") << QByteArray("{\"words\":[\"insert\",20]}");
    QTest::newRow("a text") << QByteArray("{\"words\":\"insert 20\"}");
    QTest::newRow("no command") << QByteArray("{\"words\":[]}");
    QTest::newRow("deep") << QByteArray(30000, '[');
    QTest::newRow("NUL") << QByteArray("\0\0", 2);
}

void TestBenchServer::aMalformedRequestIsAnsweredAndTheNextOneWorks()
{
    QFETCH(QByteArray, line);
    Bench bench;
    const auto object = bench.asks(line);
    QCOMPARE(object["ok"].toBool(true), false);
    QVERIFY(!object["error"].toString().isEmpty());
    QVERIFY(bench.asks(R"({"words":["state"]})")["ok"].toBool());
}

void TestBenchServer::aRequestWithoutEndIsCutOff()
{
    Bench bench;
    bench.socket.write(QByteArray(200 * 1024, 'x'));
    QCOMPARE(bench.answer()["error"].toString(), "a request has at most 64 KiB");
    QTRY_COMPARE(bench.socket.state(), QLocalSocket::UnconnectedState);
}

void TestBenchServer::aSocketPathThatIsTooLongIsRefused()
{
    QTemporaryDir parent;
    const auto path = parent.filePath(QString(120, 'd'));
    QVERIFY(QDir().mkpath(path));
    const auto devices = BenchDevices::create({path, *Currency::parse("USD"), 1});
    QVERIFY(devices);
    BenchServer server(**devices);
    const auto listening = server.listen();
    QVERIFY(!listening);
    QCOMPARE(listening.error().code, Errc::Io);
}

void TestBenchServer::whatIsInTheWayStaysWhereItIs()
{
    const QTemporaryDir directory;
    QFile mine(directory.filePath("validator"));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    const auto refused = BenchDevices::create({directory.path(), *Currency::parse("USD"), 20});
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().detail.find("/validator: is in the way") != std::string::npos,
        refused.error().detail.c_str());
    QVERIFY(mine.remove());

    QVERIFY(QDir(directory.path()).mkdir("bench.sock"));
    const auto devices = BenchDevices::create({directory.path(), *Currency::parse("USD"), 20});
    QVERIFY(devices.ok());
    const auto listening = BenchServer(**devices).listen();
    QVERIFY(!listening.ok());
    QVERIFY2(listening.error().detail.find("/bench.sock: is in the way") != std::string::npos,
        listening.error().detail.c_str());
}

void TestBenchServer::wrongUseIsToldApartFromARefusal()
{
    Bench bench;
    const auto usage = [&](const QByteArray& line) { return bench.asks(line)["usage"].toBool(); };
    QVERIFY(usage(R"({"words":["dance"]})"));
    QVERIFY(usage(R"({"words":["insert"]})"));
    QVERIFY(usage(R"({"words":["insert","twenty"]})"));
    QVERIFY(usage(R"({"words":["insert","-20"]})"));
    QVERIFY(usage(R"({"words":["insert-bad","999"]})"));
    QVERIFY(usage(R"({"words":["fault","rain"]})"));
    QVERIFY(usage(R"({"words":["fault","corrupt","0"]})"));
    QVERIFY(usage(R"({"words":["clear","rain"]})"));
    QVERIFY(usage(R"({"words":["unplug","camera"]})"));
    QVERIFY(usage(R"({"words":["noise","xyz"]})"));
    QVERIFY(usage(R"({"words":["scan","--upside-down","text"]})"));
    QVERIFY(usage(R"({"words":["scan",""]})"));
    QVERIFY(usage(R"({"words":["scan","--"]})"));
    QVERIFY(usage(R"({"words":["scan","--twice"]})"));
    QVERIFY(usage(R"({"words":["clear","--all"]})"));
    QVERIFY(usage(R"({"words":["wait-receipt","1"]})"));
    QVERIFY(usage(R"({"words":["paper","-1"]})"));
    QVERIFY(usage(R"({"words":["state","--xml"]})"));
    QVERIFY(!usage(R"({"words":["insert","20"]})"));
    QVERIFY(!usage(R"({"words":["insert","3"]})"));
    QVERIFY(!usage(R"({"words":["pull"]})"));
    QVERIFY(!usage(R"({"words":["receipt","--text"]})"));
    QVERIFY(bench.refusal(R"({"words":["insert","3"]})").contains("no note of 3.00"));
    QCOMPARE(bench.refusal(R"({"words":["receipt","--text"]})"), "refused: nothing was printed yet");
    QCOMPARE(bench.refusal(R"({"words":["quit","now"]})"), "use: quit");
}

void TestBenchServer::wrongUseIsToldBeforeWhatStandsInTheWay()
{
    Bench bench;
    QCOMPARE(bench.refusal(R"({"words":["receipt","--save"]})"), "use: receipt --save FILE | --text");
    bench.asks(R"({"words":["unplug","terminal"]})");
    QCOMPARE(bench.refusal(R"({"words":["card","eat"]})"), "use: card present CARD|pin DIGITS|cancel|take");
    QCOMPARE(bench.refusal(R"({"words":["card","pin"]})"), "use: card present CARD|pin DIGITS|cancel|take");
}

void TestBenchServer::aTextThatLooksLikeAnOptionCanBeScanned()
{
    Bench bench;
    bench.asks(R"({"words":["scan","--","--half"]})");
    bench.asks(R"({"words":["scan","--twice","--","--"]})");
    QCOMPARE(bench.devices->wire().lines(), (QStringList{"scanner   < --half", "scanner   < --"}));
}

void TestBenchServer::onlyItsUserMayOpenTheSocket()
{
    const Bench bench;
    const auto permissions = QFileInfo(socketPath(bench.directory.path())).permissions();
    QCOMPARE(permissions & QFile::Permissions(0x1077), QFile::Permissions());
    QVERIFY((permissions & QFile::WriteOwner) != 0);
}

void TestBenchServer::requestsAreAnsweredInOrder()
{
    Bench bench;
    bench.socket.write("{\"words\":[\"paper\",\"7\"]}\n{\"words\":[\"dance\"]}\n{\"words\":[\"paper\",");
    QCOMPARE(bench.answer()["text"].toString(), "7 mm of paper");
    QVERIFY(!bench.answer()["ok"].toBool());
    bench.socket.write("\"8\"]}\n");
    QCOMPARE(bench.answer()["text"].toString(), "8 mm of paper");
}

void TestBenchServer::stateIsToldInFull()
{
    Bench bench;
    const auto state = bench.asks(R"({"words":["state","--json"]})")["state"].toObject();
    const auto validator = state["validator"].toObject();
    QCOMPARE(validator["bill"].toString(), "none");
    QCOMPARE(validator["denominations"].toArray().size(), 6);
    QCOMPARE(validator["cash_box_total"].toString(), "0.00");
    QVERIFY(validator["plugged"].toBool() && !validator["connected"].toBool());
    QCOMPARE(state["printer"].toObject()["receipts_printed"].toInt(-1), 0);
    QCOMPARE(state["faults"].toArray().size(), 0);
}

void TestBenchServer::faultsGoOnAndOff()
{
    Bench bench;
    for (const QByteArray name : {"silence", "power-cut", "paper-low", "paper-out", "cover", "cutter",
             "printer-silent", "printer-offline", "full", "cassette-out", "jam", "jam-stacker", "failure"}) {
        QVERIFY(bench.asks("{\"words\":[\"fault\",\"" + name + "\"]}")["ok"].toBool());
        QCOMPARE(bench.faults(), name);
        QVERIFY(bench.asks("{\"words\":[\"clear\",\"" + name + "\"]}")["ok"].toBool());
        QCOMPARE(bench.faults(), "");
    }
    bench.asks(R"({"words":["fault","cover"]})");
    bench.asks(R"({"words":["fault","silence"]})");
    bench.asks(R"({"words":["clear"]})");
    QCOMPARE(bench.faults(), "");
    QVERIFY(bench.asks(R"({"words":["fault","cheat"]})")["ok"].toBool());
    for (const QByteArray name : {"corrupt", "drop-reply", "drop-request", "duplicate-reply", "slow-reply"})
        QVERIFY(bench.asks("{\"words\":[\"fault\",\"" + name + "\",\"2\"]}")["ok"].toBool());
}

void TestBenchServer::faultsBesideEachOtherAreToldAndClearedEachByItself()
{
    Bench bench;
    bench.asks(R"({"words":["fault","jam"]})");
    bench.asks(R"({"words":["fault","failure"]})");
    QCOMPARE(bench.faults(), "jam,failure");
    QCOMPARE(bench.asks(R"({"words":["clear"]})")["text"].toString(), "cleared: jam, failure");
    QCOMPARE(bench.faults(), "");

    bench.asks(R"({"words":["fault","jam-stacker"]})");
    bench.asks(R"({"words":["fault","failure"]})");
    bench.asks(R"({"words":["clear","jam"]})");
    QCOMPARE(bench.faults(), "jam-stacker,failure");
    bench.asks(R"({"words":["clear","failure"]})");
    QCOMPARE(bench.faults(), "jam-stacker");

    bench.asks(R"({"words":["fault","card-expired"]})");
    bench.asks(R"({"words":["clear","card-blocked"]})");
    QCOMPARE(bench.faults(), "jam-stacker,card-expired");
}

void TestBenchServer::aFaultTakesNoNumberOrOneInItsRange()
{
    Bench bench;
    const QString failure = "failure takes a number from 1 to 255, not ";
    QCOMPARE(bench.refusal(R"({"words":["fault","failure","256"]})"), failure + "256");
    QCOMPARE(bench.refusal(R"({"words":["fault","failure","999"]})"), failure + "999");
    QCOMPARE(bench.refusal(R"({"words":["fault","failure","0"]})"), failure + "0");
    QCOMPARE(bench.refusal(R"({"words":["fault","jam","7"]})"), "jam takes no number");
    QCOMPARE(bench.refusal(R"({"words":["fault","slow-reply","1001"]})"),
        "slow-reply takes a number from 1 to 1000, not 1001");
    QVERIFY(bench.asks(R"({"words":["fault","jam","7"]})")["usage"].toBool());
    QCOMPARE(bench.faults(), "");
    QVERIFY(bench.asks(R"({"words":["fault","failure","255"]})")["ok"].toBool());
    QVERIFY(bench.asks(R"({"words":["fault","card-lost-answer","1000"]})")["ok"].toBool());
    QCOMPARE(bench.faults(), "failure,card-lost-answer");
}

void TestBenchServer::unpluggedDevicesAreGoneAndComeBack()
{
    Bench bench;
    for (const QByteArray device : {"validator", "scanner", "printer"}) {
        const auto link = bench.directory.filePath(device);
        QVERIFY(QFileInfo::exists(link));
        QVERIFY(bench.asks("{\"words\":[\"unplug\",\"" + device + "\"]}")["ok"].toBool());
        QVERIFY(!QFileInfo::exists(link));
        QVERIFY(bench.asks("{\"words\":[\"plug\",\"" + device + "\"]}")["ok"].toBool());
        QVERIFY(QFileInfo::exists(link));
    }
    bench.asks(R"({"words":["unplug","scanner"]})");
    QCOMPARE(bench.refusal(R"({"words":["scan","text"]})"), "refused: the scanner is unplugged");
    QCOMPARE(bench.refusal(R"({"words":["noise","00"]})"), "refused: the scanner is unplugged");
}

void TestBenchServer::quitIsPassedOn()
{
    Bench bench;
    QSignalSpy quit(bench.server.get(), &BenchServer::quitRequested);
    QVERIFY(bench.asks(R"({"words":["quit"]})")["ok"].toBool());
    QTRY_COMPARE(quit.count(), 1);
}

ATHENA_TEST(TestBenchServer)
#include "tst_bench_server.moc"
