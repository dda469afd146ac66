// SPDX-License-Identifier: Apache-2.0
// Real TLS, real sockets: what is not HTTP, what is too large, what is dropped on order, and who is let in.
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTimer>

#include "core/athena/requests.h"
#include "server-stub/http/stub.h"
#include "tests/server-stub/stub_client.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::stub;
using namespace kiosk::stub::testing;
using nlohmann::json;

class TestStubWire : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ManualClock m_clock;
    SeededEntropy m_entropy;
    std::unique_ptr<Stub> m_stub;
    std::unique_ptr<StubClient> m_client;
    std::string m_log;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    Result<std::unique_ptr<Stub>> startIn(const QString& folder)
    {
        StubOptions options;
        options.folder = folder.toStdString();
        options.hooks = true;
        options.log = [this](const std::string& line) { m_log += line + "\n"; };
        return Stub::start(std::move(options), m_clock, m_entropy);
    }

    // What the server says to these bytes until it hangs up.
    QByteArray raw(const QByteArray& bytes)
    {
        QSslSocket socket;
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(path("stub/ca.pem")));
        socket.setSslConfiguration(tls);
        return exchange(socket, bytes, [&] {
            socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), static_cast<quint16>(m_stub->port()));
        });
    }
    QByteArray rawControl(const QByteArray& bytes)
    {
        QTcpSocket socket;
        return exchange(socket, bytes, [&] {
            socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(*m_stub->controlPort()));
        });
    }
    template <class Connect> QByteArray exchange(QTcpSocket& socket, const QByteArray& bytes, Connect connect)
    {
        QByteArray heard;
        QEventLoop loop;
        auto* tls = qobject_cast<QSslSocket*>(&socket);
        const auto say = [&] { socket.write(bytes); };
        if (tls != nullptr)
            QObject::connect(tls, &QSslSocket::encrypted, &loop, say);
        else
            QObject::connect(&socket, &QTcpSocket::connected, &loop, say);
        QObject::connect(&socket, &QTcpSocket::readyRead, &loop, [&] {
            heard += socket.readAll();
            // The server waits for us to hang up first.
            if (heard.contains("Connection: close") && heard.contains("}"))
                socket.disconnectFromHost();
        });
        QObject::connect(&socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
        QObject::connect(&socket, &QTcpSocket::errorOccurred, &loop, &QEventLoop::quit);
        QTimer::singleShot(5000, &loop, &QEventLoop::quit);
        connect();
        loop.exec();
        return heard;
    }

    json hook(const std::string& target, const json& body)
    {
        return json::parse(m_stub->hooks().answer({"POST", target, {}, body.dump()}).body);
    }

    std::string statusBody()
    {
        return encode(athena::StatusRequest{{"KIOSK-0001", "none", uuidV4(m_entropy)}});
    }

private slots:
    void initTestCase()
    {
        auto started = startIn(path("stub"));
        QVERIFY2(started.ok(), started.ok() ? "" : started.error().detail.c_str());
        m_stub = std::move(*started);
        auto key = MachineKey::generate(m_entropy);
        QVERIFY(key.ok());
        m_client = std::make_unique<StubClient>(
            m_stub->baseUrl(), m_stub->authorityPath(), std::move(*key), m_clock, m_entropy);
        const std::string code =
            hook("/machines", {{"machine_id", "KIOSK-0001"}}).value("enrolment_code", "");
        QCOMPARE(m_client
                     ->post(athena::path::machineRegister,
                         encode(athena::RegisterRequest{
                             "KIOSK-0001", code, m_client->identity(), "test", "0", uuidV4(m_entropy)}))
                     .http,
            200);
    }

    // However slowly its bytes drip: half a request holds nobody's place for long.
    void halfARequestIsNotWaitedForWithoutEnd()
    {
        StubOptions options;
        options.folder = path("impatient").toStdString();
        options.requestMs = 50;
        auto stub = Stub::start(std::move(options), m_clock, m_entropy);
        QVERIFY(stub.ok());
        QSslSocket socket;
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(path("impatient/ca.pem")));
        socket.setSslConfiguration(tls);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), static_cast<quint16>((*stub)->port()));
        QTRY_VERIFY(socket.isEncrypted());
        QTimer drip;
        drip.callOnTimeout(&socket, [&] { socket.write("a"); });
        socket.write("POST /transaction/status HTTP/1.1\r\nA: ");
        drip.start(10);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 10'000);
    }

    void init() { m_stub->hooks().answer({"DELETE", "/faults", {}, ""}); }

    void whatIsNoHttpIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("noise") << QByteArray("\x01\x02\x03\x04\r\n\r\n", 8);
        QTest::addRow("no version") << QByteArray("GET /price\r\n\r\n");
        QTest::addRow("another version") << QByteArray("GET /price HTTP/7.3\r\n\r\n");
        QTest::addRow("blank in a name") << QByteArray("GET /price HTTP/1.1\r\nA B: c\r\n\r\n");
        QTest::addRow("two lengths") << QByteArray(
            "POST /price HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab");
        QTest::addRow("length is no number")
            << QByteArray("POST /price HTTP/1.1\r\nContent-Length: -1\r\n\r\n");
        QTest::addRow("bad chunk") << QByteArray(
            "POST /price HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n");
        QTest::addRow("no host") << QByteArray("GET /price/USD HTTP/1.1\r\n\r\n");
        QTest::addRow("two hosts") << QByteArray("GET /price/USD HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n");
        QTest::addRow("endless header") << "GET /price HTTP/1.1\r\nA: " + QByteArray(20000, 'a');
    }
    void whatIsNoHttpIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const QByteArray heard = raw(bytes);
        QVERIFY2(heard.startsWith("HTTP/1.1 400 Bad Request\r\n"), heard.constData());
        QVERIFY(heard.contains("\"error_code\":\"malformed\""));
    }

    void aBodyOverSixtyFourKibibytesIsRefused()
    {
        for (const QByteArray& head : {QByteArray("Content-Length: 65537\r\n\r\n"),
                 QByteArray("Transfer-Encoding: chunked\r\n\r\n10001\r\n")}) {
            const QByteArray heard =
                raw("POST /transaction/bill HTTP/1.1\r\nContent-Type: application/json\r\n" + head
                    + QByteArray(65537, ' ') + "\r\n0\r\n\r\n");
            QVERIFY2(heard.startsWith("HTTP/1.1 413 "), heard.constData());
            QVERIFY(heard.contains("\"error_code\":\"too_large\""));
        }
    }

    void requestsMayComeInPiecesAndTogether()
    {
        const QByteArray heard =
            raw("GET /price/USD HTTP/1.1\r\nHost: x\r\n\r\nGET /price/EUR HTTP/1.1\r\nHost: x\r\nConnection: "
                "close\r\n\r\n");
        QCOMPARE(heard.count("HTTP/1.1 200 OK"), 2);
        QVERIFY(heard.contains("Date: Mon, 21 Sep 2026 14:13:20 GMT\r\n"));
    }

    void aForeignAuthorityIsNotBelieved()
    {
        StubClient stranger(m_stub->baseUrl(), "", *MachineKey::generate(m_entropy), m_clock, m_entropy);
        QCOMPARE(stranger.get("/price", false).http, 0);
        QCOMPARE(m_client->get("/price", false).http, 200);
    }

    void signaturesAreCheckedOverTheWire()
    {
        const std::string body = statusBody();
        const std::string target(athena::path::status);
        QCOMPARE(m_client->post(target, body).errorCode(), std::string("unknown_session"));
        QCOMPARE(m_client->send("POST", target, body, {}).errorCode(), std::string("missing_header"));
        QCOMPARE(m_client->send("POST", target, body, m_client->sign("POST", target, body + " ")).errorCode(),
            std::string("bad_signature"));
        QCOMPARE(m_client->send("POST", target, body, m_client->sign("POST", target + "?", body)).errorCode(),
            std::string("bad_signature"));
        const Headers once = m_client->sign("POST", target, body);
        QCOMPARE(m_client->send("POST", target, body, once).http, 404);
        QCOMPARE(m_client->send("POST", target, body, once).errorCode(), std::string("replayed_nonce"));
        m_clock.now -= maxClockSkewMs + 1;
        const Headers old = m_client->sign("POST", target, body);
        m_clock.now += maxClockSkewMs + 1;
        QCOMPARE(m_client->send("POST", target, body, old).errorCode(), std::string("stale_timestamp"));
        QCOMPARE(m_client->send("POST", target, body, once, "text/plain").http, 415);
        QCOMPARE(m_client->get("/price/USD?MachineID=KIOSK-0001", true).http, 200);
        QCOMPARE(m_client->get("/price/USD?MachineID=KIOSK-0001", false).http, 400);
    }

    void faultsHappenOnOrder()
    {
        hook("/faults", {{"endpoint", "/transaction/status"}, {"kind", "status"}, {"value", 503}});
        const Heard status = m_client->post(athena::path::status, statusBody());
        QCOMPARE(status.http, 503);
        QCOMPARE(status.errorCode(), std::string("unavailable"));
        hook("/faults", {{"endpoint", "/price"}, {"kind", "delay"}, {"value", 300}});
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(m_client->get("/price/USD", false).http, 200);
        QVERIFY(clock.elapsed() >= 300);
    }

    void anOrderedStatusSaysTheUsualCodeOrTheOneThatIsGiven()
    {
        const auto ordered = [&](int http, const char* code) {
            json order{{"endpoint", "*"}, {"kind", "status"}, {"value", http}};
            if (*code != '\0')
                order["code"] = code;
            hook("/faults", order);
            const Heard heard = m_client->post(athena::path::status, statusBody());
            return std::to_string(heard.http) + ' ' + heard.errorCode();
        };
        QCOMPARE(ordered(409, ""), std::string("409 bad_state"));
        QCOMPARE(ordered(409, "price_expired"), std::string("409 price_expired"));
        QCOMPARE(ordered(410, ""), std::string("410 session_expired"));
        QCOMPARE(ordered(422, ""), std::string("422 invalid_amount"));
        QCOMPARE(ordered(500, ""), std::string("500 internal"));
        QCOMPARE(ordered(418, ""), std::string("418 internal"));
    }

    // The bytes themselves: a client hides what it cannot use.
    void answersComeCutTwiceOrSlowlyOnOrder()
    {
        const QByteArray get = "GET /price/USD HTTP/1.1\r\nHost: stub\r\nConnection: close\r\n\r\n";
        const QByteArray whole = raw(get);
        const auto bodyOf = [](const QByteArray& bytes) { return bytes.mid(bytes.indexOf("\r\n\r\n") + 4); };
        const auto promised = "Content-Length: " + QByteArray::number(bodyOf(whole).size()) + "\r\n";
        QVERIFY(whole.contains(promised));
        hook("/faults", {{"endpoint", "*"}, {"kind", "truncate"}, {"value", 10}});
        const QByteArray cut = raw(get);
        QVERIFY(cut.contains(promised));
        QCOMPARE(bodyOf(cut), bodyOf(whole).left(10));
        hook("/faults", {{"endpoint", "*"}, {"kind", "truncate"}});
        QCOMPARE(bodyOf(raw(get)).size(), bodyOf(whole).size() / 2);
        hook("/faults", {{"endpoint", "*"}, {"kind", "twice"}});
        QCOMPARE(raw(get).count("HTTP/1.1 200"), 2);
        hook("/faults", {{"endpoint", "*"}, {"kind", "slow"}, {"value", 1}});
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(m_client->get("/price/USD", false).http, 200);
        QVERIFY(clock.elapsed() >= whole.size());
    }

    void answersOfAnotherRequestAndOfAnotherTransactionComeOnOrder()
    {
        const std::string code = encode(athena::SmsCodeRequest{"KIOSK-0001", "+15550100031", std::nullopt});
        const Heard first = m_client->post(athena::path::smsCode, code);
        QCOMPARE(first.http, 200);
        hook("/faults",
            {{"endpoint", "/price"}, {"kind", "repeat"}, {"of", std::string(athena::path::smsCode)}});
        QCOMPARE(m_client->get("/price/USD", false).body, first.body);
        hook("/faults", {{"endpoint", "*"}, {"kind", "repeat"}});
        const std::string again = encode(athena::SmsCodeRequest{"KIOSK-0001", "+15550100032", std::nullopt});
        QCOMPARE(m_client->post(athena::path::smsCode, again).body, first.body);
        hook("/faults", {{"endpoint", "*"}, {"kind", "other"}});
        const std::string third = encode(athena::SmsCodeRequest{"KIOSK-0001", "+15550100033", std::nullopt});
        const Heard other = m_client->post(athena::path::smsCode, third);
        hook("/faults",
            {{"endpoint", "/price"}, {"kind", "repeat"}, {"of", std::string(athena::path::smsCode)}});
        const json right = json::parse(m_client->get("/price/USD", false).body);
        QCOMPARE(other.http, 200);
        QVERIFY(other.json()["session_token"] != right["session_token"]);
        QCOMPARE(other.json()["session_token"].get<std::string>().size(), std::size_t{36});
    }

    void aDropBeforeLeavesNothingAndADropAfterLeavesTheEffect()
    {
        const auto phones = [&] {
            return json::parse(m_stub->hooks().answer({"GET", "/inbox", {}, ""}).body)["messages"].size();
        };
        const std::size_t before = phones();
        const std::string body = encode(athena::SmsCodeRequest{"KIOSK-0001", "+15550100001", std::nullopt});
        // The network layer sends a request again by itself when the peer hangs up.
        hook("/faults", {{"endpoint", "*"}, {"kind", "drop_before"}, {"count", 10}});
        QCOMPARE(m_client->post(athena::path::smsCode, body).http, 0);
        QCOMPARE(phones(), before);
        m_stub->hooks().answer({"DELETE", "/faults", {}, ""});
        hook("/faults", {{"endpoint", "*"}, {"kind", "drop_after"}, {"count", 10}});
        QCOMPARE(m_client->post(athena::path::smsCode, body).http, 0);
        QCOMPARE(phones(), before + 1);
    }

    void theHooksNeedTheTokenAndTheRightHost()
    {
        const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(*m_stub->controlPort()) + "\r\n";
        const QByteArray token =
            "X-Control-Token: " + QByteArray::fromStdString(m_stub->controlToken()) + "\r\n";
        const auto ask = [&](const QByteArray& headers) {
            return rawControl("GET /machines HTTP/1.1\r\nConnection: close\r\n" + headers + "\r\n").mid(9, 3);
        };
        QCOMPARE(ask(host + token), QByteArray("200"));
        QCOMPARE(ask(host), QByteArray("401"));
        QCOMPARE(ask(token + "Host: kiosk.example\r\n"), QByteArray("403"));
        QCOMPARE(ask(host + token + "Origin: null\r\n"), QByteArray("403"));
        // The machines' port knows no hooks.
        QCOMPARE(raw("GET /machines HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + token + "\r\n").mid(9, 3),
            QByteArray("404"));
    }

    void keysAndTokensAreForTheirOwnerOnly()
    {
        const auto mode = [&](const char* name) {
            return QFileInfo(path(name)).permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
        };
        for (const char* name : {"stub/ca.key", "stub/server.key", "stub/books.db", "stub/control.json"}) {
            QVERIFY(QFile::exists(path(name)));
            QVERIFY2(!mode(name), name);
        }
    }

    void oneFolderHasOneServer()
    {
        const auto second = startIn(path("stub"));
        QVERIFY(!second);
        QCOMPARE(second.error().code, Errc::AlreadyExists);
    }

    void theAuthorityStaysAndABrokenCertificateIsMadeAgain()
    {
        const auto read = [&](const char* name) {
            QFile file(path(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(startIn(path("other")).ok());
        const QByteArray authority = read("other/ca.pem");
        const QByteArray certificate = read("other/server.pem");
        QVERIFY(startIn(path("other")).ok());
        QCOMPARE(read("other/ca.pem"), authority);
        QCOMPARE(read("other/server.pem"), certificate);
        QVERIFY(QFile(path("other/server.pem")).resize(100));
        QVERIFY(startIn(path("other")).ok());
        QCOMPARE(read("other/ca.pem"), authority);
        QVERIFY(read("other/server.pem") != certificate);
        QVERIFY(!QFile::exists(path("other/stub.json")));
    }

    void anAuthorityThatMachinesTrustIsNeverReplacedUnasked()
    {
        QVERIFY(startIn(path("pinned")).ok());
        QVERIFY(QFile::rename(path("pinned/ca.key"), path("pinned/kept.key")));
        const auto refused = startIn(path("pinned"));
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().detail.find("pinned/ca.pem") != std::string::npos,
            refused.error().detail.c_str());
        QVERIFY(QFile::rename(path("pinned/kept.key"), path("pinned/ca.key")));
        QVERIFY(QFile(path("pinned/ca.pem")).resize(100));
        QVERIFY(!startIn(path("pinned")).ok());
        QVERIFY(QFile::remove(path("pinned/ca.pem")));
        QVERIFY(startIn(path("pinned")).ok());
    }

    void theLogHoldsNoQueryNoNumberAndNoToken()
    {
        m_client->get("/price/USD?MachineID=KIOSK-0001", true);
        m_client->get("/secret/+15550100001", false);
        QVERIFY(m_log.find("POST /customer/sms_code dropped") != std::string::npos);
        for (const std::string& canary :
            {std::string("1555010"), std::string("MachineID"), m_stub->controlToken(), m_client->identity()})
            QVERIFY2(m_log.find(canary) == std::string::npos, m_log.c_str());
    }
};

ATHENA_TEST(TestStubWire)
#include "tst_stub_wire.moc"
