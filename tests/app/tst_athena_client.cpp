// SPDX-License-Identifier: Apache-2.0
// One request, one answer: within one time, one size, one authority, and signed anew each time.
#include <QTemporaryDir>

#include "app/athena/athena_client.h"
#include "app/athena/price_poller.h"
#include "app/kiosk/system_entropy.h"
#include "core/athena/answers.h"
#include "core/athena/requests.h"
#include "core/keys/signed_request.h"
#include "server-stub/backend/qr_picture.h"
#include "tests/app/scripted_server.h"
#include "tests/test_program.h"

#include <set>

using namespace kiosk;

namespace {

constexpr qint64 aYear = 365LL * 86400 * 1000;

QByteArray errorBody(const char* code)
{
    return QByteArray("{\"status\":\"error\",\"message\":\"\",\"error_code\":\"") + code + "\"}";
}

QByteArray priceBody(int lifetimeSeconds, const char* coin = "BTC")
{
    const qint64 now = 1'700'000'000;
    return QByteArray("{\"timestamp\":\"") + QByteArray::number(now) + ".000\",\"expiration\":\""
        + QByteArray::number(now + lifetimeSeconds) + ".000\",\"USD\":{\"" + coin
        + "\":{\"buy_price\":\"50000.00\",\"sell_price\":\"48000.00\"}}}";
}

} // namespace

class AthenaClientTest : public QObject {
    Q_OBJECT

    TestAuthority m_authority;
    SystemEntropy m_entropy;
    MachineKey m_key = *MachineKey::generate(m_entropy);
    QTemporaryDir m_folder;
    std::int64_t m_skew = 0; // of the kiosk's clock

    std::string caFile(const TestAuthority& authority)
    {
        const QString path = m_folder.filePath("ca.pem");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(authority.certificate());
        return path.toStdString();
    }
    std::unique_ptr<AthenaClient> clientFor(const std::string& url)
    {
        return std::make_unique<AthenaClient>(url, *pinnedTls(caFile(m_authority)), m_key, m_entropy,
            [this] { return QDateTime::currentMSecsSinceEpoch() + m_skew; });
    }
    static AthenaAnswer wait(const std::function<void(AthenaClient::Callback)>& start)
    {
        std::optional<AthenaAnswer> got;
        start([&](const AthenaAnswer& answer) { got = answer; });
        if (got)
            qFatal("called back from within");
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 10'000))
            qFatal("never called back");
        if (got->http == 0)
            qInfo("no answer: %s", got->problem.c_str());
        return *got;
    }
    static AthenaAnswer post(AthenaClient& client, std::int64_t timeout = 5'000)
    {
        return wait([&](auto callback) {
            client.post("/transaction/status", R"({"machine_id":"m"})", timeout, std::move(callback));
        });
    }
    static AthenaAnswer askForLoginCode(AthenaClient& client)
    {
        return wait([&](auto callback) {
            client.post(athena::path::loginCode, R"({"machine_id":"m"})", 5'000, std::move(callback));
        });
    }
    // What a back end would say to it.
    Verification verified(const ScriptedServer& server, const ScriptedRequest& request)
    {
        const std::string base = server.url();
        VerifyContext context;
        context.nowMs = QDateTime::currentMSecsSinceEpoch();
        context.isRegistered = [this](
                                   const std::string& identity) { return identity == m_key.publicKeyHex(); };
        context.nonceSeen = [](const std::string&, const std::string&) { return false; };
        const std::string method = request.method.toStdString();
        const std::string target = request.target.toStdString();
        const std::string body = request.body.toStdString();
        return verifyRequest(
            AuthProfile::Strict, {method, base, target, asBytes(body), request.headers}, context);
    }

private Q_SLOTS:
    void init() { m_skew = 0; }

    void anotherAuthorityIsNotTrusted()
    {
        const TestAuthority stranger;
        ScriptedServer server(stranger.issue());
        server.answer = [](const ScriptedRequest&) { return httpAnswer(200, "{}"); };
        const AthenaAnswer answer = post(*clientFor(server.url()));
        QCOMPARE(answer.http, 0);
        QVERIFY(!answer.tlsClockProblem);
        QVERIFY(!answer.problem.empty());
        QVERIFY(server.requests.empty());
    }

    void aCertificateOfAnotherTimeTellsOfTheClock()
    {
        ScriptedServer late(m_authority.issue(-7200, -3600));
        late.answer = [](const ScriptedRequest&) { return httpAnswer(200, "{}"); };
        QVERIFY(post(*clientFor(late.url())).tlsClockProblem);
        ScriptedServer early(m_authority.issue(3600, 7200));
        early.answer = late.answer;
        QVERIFY(post(*clientFor(early.url())).tlsClockProblem);
    }

    void nobodyThereIsNoAnswer()
    {
        std::string url;
        {
            const ScriptedServer server(m_authority.issue());
            url = server.url();
        }
        const AthenaAnswer answer = post(*clientFor(url));
        QCOMPARE(answer.http, 0);
        QVERIFY(!answer.tlsClockProblem);
    }

    void slowBytesDoNotStretchTheTime()
    {
        ScriptedServer server(m_authority.issue());
        server.answer = [](const ScriptedRequest&) { return httpAnswer(200, QByteArray(60'000, ' ')); };
        server.dribble = true;
        QElapsedTimer timer;
        timer.start();
        const AthenaAnswer answer = post(*clientFor(server.url()), 400);
        QCOMPARE(answer.http, 0);
        QCOMPARE(answer.problem, std::string("no answer in time"));
        QVERIFY(timer.elapsed() < 4'000);
    }

    void anAnswerOf64KiBPassesAndOneByteMoreDoesNot()
    {
        ScriptedServer server(m_authority.issue());
        qsizetype size = 65'536;
        server.answer = [&](const ScriptedRequest&) { return httpAnswer(200, QByteArray(size, 'x')); };
        const auto client = clientFor(server.url());
        QCOMPARE(post(*client).body.size(), 65'536U);
        size = 65'537;
        const AthenaAnswer answer = post(*client);
        QCOMPARE(answer.http, 0);
        QCOMPARE(answer.problem, std::string("the answer is over 64 KiB"));
    }

    void anEndlessAnswerIsCut()
    {
        ScriptedServer server(m_authority.issue());
        server.answer = [](const ScriptedRequest&) {
            return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + QByteArray(4'000'000, 'x');
        };
        QCOMPARE(post(*clientFor(server.url())).http, 0);
    }

    void anAnswerThatIsNoJsonIsNone_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::newRow("a page") << httpAnswer(200, "<html>", "text/html");
        QTest::newRow("nearly JSON") << httpAnswer(200, "{}", "application/jsonp");
        QTest::newRow("a picture that says not what it is") << httpAnswer(200, "\x89PNG", "image/png");
        QTest::newRow("a proxy's error") << httpAnswer(404, "<html>", "text/html");
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
        QTest::newRow("half an answer")
            << httpAnswer(200, QByteArray(100, 'x'))
                   .chopped(50)
                   .replace("HTTP/1.1 200 Word\r\n", "HTTP/1.1 200 Word\r\nConnection: close\r\n");
        QTest::newRow("a redirection")
            << httpAnswer(302, "", "text/html", 0, "Location: https://127.0.0.1:1/\r\n");
    }
    void anAnswerThatIsNoJsonIsNone()
    {
        QFETCH(QByteArray, raw);
        ScriptedServer server(m_authority.issue());
        server.answer = [&](const ScriptedRequest&) { return raw; };
        const AthenaAnswer answer = post(*clientFor(server.url()), 600);
        QCOMPARE(answer.http, 0);
        QVERIFY(answer.body.empty());
    }

    void aDrawnLoginCodeIsWhatItsHeaderSays()
    {
        for (const char* type : {"image/svg+xml", "image/png", "application/png; v=1"}) {
            ScriptedServer server(m_authority.issue());
            server.answer = [type](const ScriptedRequest&) {
                return httpAnswer(200, "<svg onload='evil()'/>", type, QDateTime::currentMSecsSinceEpoch(),
                    "X-Login-Uri: bitid://login.example/cb?x=1\r\n");
            };
            const AthenaAnswer answer = askForLoginCode(*clientFor(server.url()));
            QCOMPARE(answer.http, 200);
            const auto login = athena::decodeLoginCodeAnswer(answer.body);
            QVERIFY(login.ok());
            QCOMPARE(login->loginUri, std::string("bitid://login.example/cb?x=1"));
            QCOMPARE(post(*clientFor(server.url())).http, 0); // nowhere else is a picture an answer
        }
    }

    void aDrawnLoginCodeIsReadWhereNoHeaderSaysIt_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<QString>("problem"); // empty: it is read
        const auto row = [](const char* name, const char* type, const std::string& picture,
                             const char* problem) {
            QTest::newRow(name) << QByteArray(type) << QByteArray::fromStdString(picture) << problem;
        };
        const std::string uri = "bitid://login.example/cb?x=1";
        const std::string svg = stub::qrSvg(uri).valueOr({});
        const std::string png = stub::qrPng(uri).valueOr({});
        const auto inside = [&svg](const std::string& more) {
            return svg.substr(0, svg.size() - std::string("</svg>").size()) + more + "</svg>";
        };
        row("SVG", "image/svg+xml", svg, "");
        row("PNG", "image/png", png, "");
        row("PNG by its old name", "application/png", png, "");
        row("another address", "image/png", stub::qrPng("https://evil.example/").valueOr({}),
            "the picture of the login code shows a QR code that is no bitid address");
        row("no code", "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>",
            "the picture of the login code shows no QR code");
        row("a torn PNG", "image/png", png.substr(0, 40), "the picture of the login code cannot be drawn");
        row("an SVG that is called a PNG", "image/png", svg, "the picture of the login code cannot be drawn");
        for (const char* more : {"<script>evil()</script>", "<image href=\"/etc/passwd\"/>",
                 "<path d=\"M0 0h9\" stroke-dasharray=\"0.0001\"/>", "<rect fill=\"url(#a)\"/>",
                 "<text>x</text>"})
            row(more, "image/svg+xml", inside(more),
                "the picture of the login code is no SVG of plain shapes");
        row("entities", "image/svg+xml", "<!DOCTYPE svg [<!ENTITY a \"b\">]>" + svg,
            "the picture of the login code is no SVG of plain shapes");
        row("a vast PNG", "image/png",
            std::string("\x89PNG\r\n\x1a\n\0\0\0\x0DIHDR\0\0\x04\x01\0\0\x04\x01\x01\0\0\0\0", 29),
            "the picture of the login code cannot be drawn");
    }
    void aDrawnLoginCodeIsReadWhereNoHeaderSaysIt()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, picture);
        QFETCH(QString, problem);
        ScriptedServer server(m_authority.issue());
        server.answer = [&](const ScriptedRequest&) { return httpAnswer(200, picture, type); };
        const AthenaAnswer answer = askForLoginCode(*clientFor(server.url()));
        QCOMPARE(answer.http, problem.isEmpty() ? 200 : 0);
        QVERIFY2(answer.problem.rfind(problem.toStdString(), 0) == 0, answer.problem.c_str());
        if (!problem.isEmpty())
            return;
        const auto login = athena::decodeLoginCodeAnswer(answer.body);
        QVERIFY(login.ok());
        QCOMPARE(login->loginUri, std::string("bitid://login.example/cb?x=1"));
    }

    void aDroppedConnectionIsNoAnswer()
    {
        ScriptedServer server(m_authority.issue());
        server.answer = [](const ScriptedRequest&) { return QByteArray(); };
        QCOMPARE(post(*clientFor(server.url()), 2'000).http, 0);
    }

    void anErrorComesWithItsBodyAndItsWait()
    {
        ScriptedServer server(m_authority.issue());
        server.answer = [](const ScriptedRequest&) {
            return httpAnswer(429, errorBody("rate_limited"), "application/json; charset=utf-8",
                QDateTime::currentMSecsSinceEpoch(), "Retry-After: 42\r\n");
        };
        const AthenaAnswer answer = post(*clientFor(server.url()));
        QCOMPARE(answer.http, 429);
        QCOMPARE(answer.retryAfter, 42);
        QCOMPARE(errorCodeOf(answer), std::string("rate_limited"));
    }

    void everyRequestIsSignedWithANonceOfItsOwn()
    {
        ScriptedServer server(m_authority.issue());
        server.answer = [](const ScriptedRequest&) { return httpAnswer(200, "{}"); };
        const auto client = clientFor(server.url());
        QCOMPARE(post(*client).http, 200);
        QCOMPARE(post(*client).http, 200);
        const AthenaAnswer got = wait([&](auto callback) {
            client->get("/price/USD/*?MachineID=a_b.c-1", 5'000, std::move(callback));
        });
        QCOMPARE(got.http, 200);
        std::set<QByteArray> nonces;
        for (const ScriptedRequest& request : server.requests) {
            QVERIFY(std::holds_alternative<Verified>(verified(server, request)));
            nonces.insert(request.header("X-Nonce"));
            QVERIFY(request.header("Cookie").isEmpty());
        }
        QCOMPARE(nonces.size(), 3U);
        QCOMPARE(server.requests[2].target, QByteArray("/price/USD/*?MachineID=a_b.c-1"));
    }

    void aStaleTimestampIsMendedOnceFromTheServersDate()
    {
        m_skew = -aYear;
        ScriptedServer server(m_authority.issue());
        server.answer = [&](const ScriptedRequest& request) {
            const auto verdict = verified(server, request);
            const auto* refusal = std::get_if<Refusal>(&verdict);
            return refusal ? httpAnswer(refusal->http, errorBody(refusal->code.c_str()))
                           : httpAnswer(200, "{}");
        };
        const auto client = clientFor(server.url());
        const AthenaAnswer answer = post(*client);
        QCOMPARE(answer.http, 200);
        QCOMPARE(server.requests.size(), 2U);
        QVERIFY(server.requests[0].header("X-Nonce") != server.requests[1].header("X-Nonce"));
        QVERIFY(qAbs(answer.serverNowMs - QDateTime::currentMSecsSinceEpoch()) < 2'000);
        QCOMPARE(post(*client).http, 200); // and from then on at once
        QCOMPARE(server.requests.size(), 3U);
    }

    // Of its second the Date header does not tell the fraction: a price must not seem to last longer.
    void theServersTimeIsNeverTakenToBeEarlierThanItIs()
    {
        constexpr qint64 second = 1'800'000'000'000;
        ScriptedServer server(m_authority.issue());
        server.answer = [](const ScriptedRequest&) {
            return httpAnswer(200, "{}", "application/json", second + 999);
        };
        const AthenaAnswer answer = post(*clientFor(server.url()));
        QVERIFY(answer.serverNowMs >= second + 999);
        QVERIFY(answer.serverNowMs < second + 10'000);
    }

    void aServerThatCallsEveryTimeStaleIsAskedTwiceOnly()
    {
        ScriptedServer server(m_authority.issue());
        server.answer = [](const ScriptedRequest&) { return httpAnswer(401, errorBody("stale_timestamp")); };
        const AthenaAnswer answer = post(*clientFor(server.url()));
        QCOMPARE(answer.http, 401);
        QCOMPARE(errorCodeOf(answer), std::string("stale_timestamp"));
        QCOMPARE(server.requests.size(), 2U);
    }

    void aCancelledRequestNeverCallsBack()
    {
        ScriptedServer server(m_authority.issue());
        server.answer = [](const ScriptedRequest&) { return httpAnswer(200, "{}"); };
        const auto client = clientFor(server.url());
        const auto ticket =
            client->post("/a", "{}", 5'000, [](const AthenaAnswer&) { QFAIL("called back"); });
        client->cancel(ticket);
        QCOMPARE(post(*client).http, 200);
    }

    void anAuthorityFileWithoutACertificateIsRefused()
    {
        const QString path = m_folder.filePath("empty.pem");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n");
        file.close();
        QVERIFY(!pinnedTls(path.toStdString()));
        QVERIFY(!pinnedTls(m_folder.filePath("none.pem").toStdString()));
    }

    void pricesGoWhenTheirTimeIsOverAndComeBack()
    {
        ScriptedServer server(m_authority.issue());
        int asked = 0;
        server.answer = [&](const ScriptedRequest&) {
            ++asked;
            return asked == 2 ? httpAnswer(503, errorBody("unavailable")) : httpAnswer(200, priceBody(2));
        };
        const auto client = clientFor(server.url());
        PricePoller poller(*client, {"m-1", *Currency::parse("USD"), {Coin::Eth, Coin::Btc}});
        std::vector<std::shared_ptr<const PriceList>> told;
        QStringList problems;
        connect(&poller, &PricePoller::pricesChanged, this, [&](const auto& list) { told.push_back(list); });
        connect(&poller, &PricePoller::problemChanged, this, [&](const QString& why) { problems << why; });
        poller.start();
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 3U, 15'000);
        QCOMPARE(told[0]->entries.size(), 1U); // ETH has no price
        QCOMPARE(told[0]->entries[0].priceText, std::string("50000.00"));
        QVERIFY(told[1] == nullptr);
        QVERIFY(told[2] != nullptr);
        QCOMPARE(server.requests[0].target, QByteArray("/price/USD/*?MachineID=m-1"));
        QCOMPARE(problems, QStringList({"Athena answers HTTP 503, unavailable", ""}));
    }

    void pricesFromNobodySayWhyOnce()
    {
        const auto client = clientFor("https://127.0.0.1:1");
        PricePoller poller(*client, {"m-1", *Currency::parse("USD"), {Coin::Btc}});
        QStringList problems;
        int asked = 0;
        connect(&poller, &PricePoller::answered, this, [&asked] { ++asked; });
        connect(&poller, &PricePoller::problemChanged, this, [&](const QString& why) { problems << why; });
        poller.start();
        QTRY_COMPARE_WITH_TIMEOUT(asked, 2, 15'000);
        QCOMPARE(problems, QStringList({"Connection refused"}));
    }

    void aTableWithoutAnythingOnOfferIsNone()
    {
        std::string problem;
        const PricePoller::Options options{"m", *Currency::parse("USD"), {Coin::Btc}};
        QVERIFY(!priceListOf(priceBody(60, "LTC").toStdString(), options, {}, problem));
        QVERIFY(!priceListOf("{}", options, {}, problem));
        const auto list = priceListOf(priceBody(60).toStdString(), options, {5, 0}, problem);
        QVERIFY(list.has_value());
        QCOMPARE(list->validUntil, Milliseconds{60'005});
    }
};

ATHENA_TEST(AthenaClientTest)
#include "tst_athena_client.moc"
