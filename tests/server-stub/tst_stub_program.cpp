// SPDX-License-Identifier: Apache-2.0
// athena-stub as a process: its commands, what it prints, and how it ends.
#include "tests/test_program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSslSocket>
#include <QTemporaryDir>

#include <csignal>

namespace {

struct Ran {
    int exitCode = -1;
    QByteArray out;
    QByteArray error;
};

Ran run(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(ATHENA_STUB_PROGRAM), arguments);
    if (!process.waitForFinished(20'000))
        process.kill();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TestStubProgram : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_state = m_folder.filePath(QStringLiteral("state"));
    QProcess m_server;

    Ran ctl(const QString& words)
    {
        return run(QStringList{QStringLiteral("ctl"), QStringLiteral("--state"), m_state}
            + words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }

private slots:
    void badCommandLinesSayWhatIsWrong_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("about");
        QTest::addRow("nothing") << "" << QByteArray("athena-stub serve");
        QTest::addRow("unknown command") << "fly" << QByteArray("athena-stub serve");
        QTest::addRow("no state") << "serve" << QByteArray("--state");
        QTest::addRow("unknown option") << "serve --state /x --colour red" << QByteArray("colour");
        QTest::addRow("port") << "serve --state /x --port 70000" << QByteArray("--port");
        QTest::addRow("network") << "serve --state /x --network moon" << QByteArray("--network");
        QTest::addRow("delay") << "serve --state /x --delivery-delay soon" << QByteArray("--delivery-delay");
        QTest::addRow("no machine") << "enrol --state /x" << QByteArray("--machine-id");
        QTest::addRow("currency") << "enrol --state /x --machine-id A --currency DOLLAR"
                                  << QByteArray("--currency");
        QTest::addRow("ctl alone") << "ctl --state /x" << QByteArray("a command is required");
        QTest::addRow("ctl verb") << "ctl --state /x fly" << QByteArray("fly");
        QTest::addRow("ctl below zero")
            << "ctl --state /x set-limit +15550100001 -5" << QByteArray("\"-5\" is below zero");
        QTest::addRow("serve a query")
            << "serve --state /x --base-url https://a.example/?q" << QByteArray("--base-url: no query");
        QTest::addRow("serve no URL") << "serve --state /x --base-url nonsense" << QByteArray("--base-url: ");
        QTest::addRow("serve another scheme")
            << "serve --state /x --base-url ftp://a.example" << QByteArray("--base-url: ");
        QTest::addRow("serve currency")
            << "serve --state /x --currency nonsense" << QByteArray("--currency: ");
        QTest::addRow("serve country") << "serve --state /x --country nonsense" << QByteArray("--country: ");
        QTest::addRow("serve twice") << "serve --state /x --port 5 --port 0"
                                     << QByteArray("--port is given twice");
        QTest::addRow("serve two folders")
            << "serve --state /x --state /y" << QByteArray("--state is given twice");
        QTest::addRow("ctl twice") << "ctl --state /x inbox --to a --to b"
                                   << QByteArray("--to is given twice");
        QTest::addRow("ctl flag twice")
            << "ctl --state /x enrol A --release --release" << QByteArray("--release is given twice");
        QTest::addRow("serve with a word")
            << "serve --state /x hooks" << QByteArray("\"hooks\" is one word too many");
        QTest::addRow("enrol with a word")
            << "enrol --state /x --machine-id A release" << QByteArray("\"release\" is one word too many");
        QTest::addRow("ctl option of another")
            << "ctl --state /x clock --delay 60" << QByteArray("clock takes no --delay");
        QTest::addRow("ctl coin to expire")
            << "ctl --state /x expire-prices --coin BTC" << QByteArray("expire-prices takes no --coin");
        QTest::addRow("ctl count of messages")
            << "ctl --state /x inbox --count 5" << QByteArray("inbox takes no --count");
        QTest::addRow("ctl words") << "ctl --state /x set-limit 1" << QByteArray("set-limit PHONE");
    }
    void badCommandLinesSayWhatIsWrong()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, about);
        const Ran ran = run(words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(ran.error.contains(about), ran.error.constData());
        QVERIFY(ran.out.isEmpty());
    }

    void withoutAServerTheHooksSayWhere()
    {
        const Ran ran = ctl(QStringLiteral("inbox"));
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(ran.error.contains("control.json"));
    }

    void itServesAndSaysWhere()
    {
        m_server.start(QStringLiteral(ATHENA_STUB_PROGRAM),
            {QStringLiteral("serve"), QStringLiteral("--state"), m_state, QStringLiteral("--hooks"),
                QStringLiteral("--ready-file"), m_folder.filePath(QStringLiteral("ready.json"))});
        QVERIFY(m_server.waitForReadyRead(20'000));
        const QByteArray line = m_server.readLine();
        QVERIFY2(line.startsWith("listening on https://127.0.0.1:"), line.constData());
        QTRY_VERIFY(QFile::exists(m_folder.filePath(QStringLiteral("ready.json"))));
        QFile file(m_state + QStringLiteral("/stub.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject where = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(line.trimmed().endsWith(where.value(QStringLiteral("base_url")).toString().toLatin1()));
        QVERIFY(QFile::exists(where.value(QStringLiteral("ca")).toString()));
    }

    // Connections that never begin to speak TLS.
    void silentConnectionsShutNobodyOut()
    {
        QFile file(m_state + QStringLiteral("/stub.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto port = static_cast<quint16>(
            QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("port")).toInt());
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        for (int i = 0; i < 40; ++i) {
            silent.push_back(std::make_unique<QTcpSocket>());
            silent.back()->connectToHost(QStringLiteral("127.0.0.1"), port);
            QVERIFY(silent.back()->waitForConnected());
        }
        QSslSocket spoken;
        spoken.setPeerVerifyMode(QSslSocket::VerifyNone);
        spoken.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        QVERIFY2(spoken.waitForEncrypted(3'000), qPrintable(spoken.errorString()));
    }

    void aSecondServerOnTheFolderIsRefused()
    {
        const Ran ran = run({QStringLiteral("serve"), QStringLiteral("--state"), m_state});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(ran.error.contains("another athena-stub is running"));
    }

    void machinesAreEnrolledWhileItRuns()
    {
        const Ran ran = run({QStringLiteral("enrol"), QStringLiteral("--state"), m_state,
            QStringLiteral("--machine-id"), QStringLiteral("KIOSK-0001")});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.out.trimmed().size(), 10);
        QVERIFY(ctl(QStringLiteral("machines")).out.contains("\"KIOSK-0001\""));
    }

    void scriptsDriveItAndGetJson_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words : {"inbox", "inbox --to +15550100001", "customers", "transactions", "books",
                 "machines", "prices", "prices --factor 1.1", "prices --coin BTC --price 50000",
                 "expire-prices", "delivery", "delivery hold --delay 0.5", "clock", "clock --advance 60",
                 "faults", "fault /transaction/bill delay 5000 --count 2", "fault * drop_after",
                 "fault * status 409", "fault * status 409 price_expired", "fault * slow 5",
                 "fault * truncate", "fault * truncate 10", "fault * twice", "fault * repeat",
                 "fault /transaction/purchase repeat /transaction/status", "fault * other", "clear-faults",
                 "set-limit +15550100001 100.00", "set-limit +15550100001 none", "set-level +15550100001 2",
                 "login-picture svg --bare", "login-picture asked", "enrol KIOSK-0009"})
            QTest::addRow("%s", words) << QString::fromLatin1(words);
    }
    void scriptsDriveItAndGetJson()
    {
        QFETCH(QString, words);
        const Ran ran = ctl(words);
        QVERIFY2(ran.exitCode == 0, ran.error.constData());
        QVERIFY(QJsonDocument::fromJson(ran.out).isObject());
    }

    void whatTheStubRefusesIsSaid()
    {
        const Ran unknown = ctl(QStringLiteral("deliver 5f0c9d6e-2b1a-4c3d-8e4f-0123456789ab"));
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY(unknown.error.contains("no such transaction"));
        const Ran wrong = ctl(QStringLiteral("set-level +15550100001 nine"));
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.error.contains("level"));
    }

    void wordsThatHaveNoMeaningThereAreRefused_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("about");
        QTest::addRow("a delay's code") << "fault /transaction/bill delay 5 x" << QByteArray("code: ");
        QTest::addRow("a drop's value") << "fault /transaction/bill drop_after 5" << QByteArray("value: ");
        QTest::addRow("a factor of one coin") << "prices --factor 1.1 --coin BTC" << QByteArray("coin: ");
        QTest::addRow("a currency alone") << "prices --currency USD" << QByteArray("coin: ");
        QTest::addRow("no span") << "clock --advance abc"
                                 << QByteArray("seconds with at most three decimals");
    }
    void wordsThatHaveNoMeaningThereAreRefused()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, about);
        const Ran ran = ctl(words);
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(ran.error.contains(about), ran.error.constData());
    }

    void aSignalEndsItInOrder()
    {
        ::kill(static_cast<pid_t>(m_server.processId()), SIGTERM);
        QVERIFY(m_server.waitForFinished(10'000));
        QCOMPARE(m_server.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_server.exitCode(), 0);
        QVERIFY(!QFile::exists(m_state + QStringLiteral("/control.json")));
        QVERIFY(!m_server.readAllStandardError().contains("1555010"));
    }
};

ATHENA_TEST(TestStubProgram)
#include "tst_stub_program.moc"
