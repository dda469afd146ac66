// SPDX-License-Identifier: Apache-2.0
#include <QTcpServer>
#include <QTcpSocket>

#include "hardware/bench/stub_hooks.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::bench;

namespace {

// Answers each request with what stands for its first two words, and keeps what was asked.
class Stub : public QTcpServer {
public:
    Stub()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { onData(socket); });
        });
    }
    QMap<QByteArray, QByteArray> answers;
    QByteArrayList requests;

    [[nodiscard]] bool wasAsked(const QByteArray& start, const QByteArray& part) const
    {
        return std::any_of(requests.begin(), requests.end(),
            [&](const QByteArray& request) { return request.startsWith(start) && request.contains(part); });
    }

private:
    void onData(QTcpSocket* socket)
    {
        const auto request = socket->property("text").toByteArray() + socket->readAll();
        socket->setProperty("text", request);
        const auto end = request.indexOf("\r\n\r\n");
        static const QRegularExpression lengthLine(
            QStringLiteral("content-length: (\\d+)"), QRegularExpression::CaseInsensitiveOption);
        const auto length = lengthLine.match(QString::fromLatin1(request)).captured(1).toInt();
        if (end < 0 || request.size() < end + 4 + length)
            return;
        requests << request;
        const auto body = answers.value(request.left(request.indexOf(' ', request.indexOf(' ') + 1)), "{}");
        socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        socket->disconnectFromHost();
    }
};

QString controlFile(const QTemporaryDir& directory, int port)
{
    QFile file(directory.filePath("control.json"));
    file.open(QIODevice::WriteOnly);
    file.write("{\"port\":" + QByteArray::number(port) + ",\"token\":\"c0ffee\"}");
    return file.fileName();
}

} // namespace

class TestBenchStubHooks : public QObject {
    Q_OBJECT

private slots:
    void aControlFileThatIsNoneIsRefused();
    void withoutAStubNothingIsShown();
    void anUnreadableInboxIsAnEmptyOne();
    void messagesAndFaultsAreShown();
    void faultsAndPricesAreOrderedWithTheToken();
};

void TestBenchStubHooks::aControlFileThatIsNoneIsRefused()
{
    for (const QByteArray text : {"", "[]", "{}", R"({"port":0,"token":"aa"})",
             R"({"port":70000,"token":"aa"})", R"({"port":"80","token":"aa"})", R"({"port":80})",
             R"({"port":80,"token":""})", R"({"port":80,"token":"a\r\nHost: x"})"})
        QVERIFY2(!parseControlFile(text), text.constData());
    QVERIFY(parseControlFile(R"({"port":80,"token":"c0ffee","ca":"/x"})"));
}

void TestBenchStubHooks::withoutAStubNothingIsShown()
{
    QTemporaryDir directory;
    StubHooks hooks(directory.filePath("missing.json"));
    hooks.start();
    QVERIFY(!hooks.isConnected());
    QVERIFY(hooks.messages().isEmpty());
}

void TestBenchStubHooks::anUnreadableInboxIsAnEmptyOne()
{
    QTemporaryDir directory;
    Stub stub;
    stub.answers["GET /inbox"] = R"({"messages":"none"})";
    stub.answers["GET /faults"] = "not JSON";
    StubHooks hooks(controlFile(directory, stub.serverPort()));
    hooks.start();
    QTRY_VERIFY(hooks.isConnected());
    QVERIFY(hooks.messages().isEmpty() && hooks.waitingFaults().isEmpty());
}

void TestBenchStubHooks::messagesAndFaultsAreShown()
{
    QTemporaryDir directory;
    Stub stub;
    stub.answers["GET /inbox"] = R"({"messages":[{"to":"+13055550142","text":"one","at":"1"},
        {"to":"+13055550142","text":"two","at":"2"}]})";
    stub.answers["GET /faults"] = R"({"faults":[{"endpoint":"*","kind":"delay","value":5000,"count":1}]})";
    stub.answers["GET /delivery"] = R"({"outcome":"fail","delay":null})";
    StubHooks hooks(controlFile(directory, stub.serverPort()));
    hooks.start();
    QTRY_VERIFY(hooks.refusesDelivery());
    QTRY_COMPARE(hooks.messages().size(), 2);
    QCOMPARE(hooks.messages().last().text, "two");
    QTRY_COMPARE(hooks.waitingFaults(), QStringList{"delay"});
}

void TestBenchStubHooks::faultsAndPricesAreOrderedWithTheToken()
{
    QTemporaryDir directory;
    Stub stub;
    StubHooks hooks(controlFile(directory, stub.serverPort()));
    hooks.addFault("status", 503);
    hooks.multiplyPrices("1.10");
    hooks.expirePrices();
    hooks.setRefusesDelivery(true);
    hooks.limitCustomer("+13055550142", "100");
    hooks.clearFaults();
    QTRY_VERIFY(stub.wasAsked("POST /faults", R"("kind":"status")"));
    QVERIFY(stub.wasAsked("POST /faults", R"("value":503)"));
    QTRY_VERIFY(stub.wasAsked("POST /prices", R"({"factor":"1.10"})"));
    QTRY_VERIFY(stub.wasAsked("DELETE /faults", "X-Control-Token: c0ffee"));
    QTRY_VERIFY(stub.wasAsked("POST /prices/expire", "{}"));
    QTRY_VERIFY(stub.wasAsked("POST /delivery", R"({"outcome":"fail"})"));
    QTRY_VERIFY(stub.wasAsked("POST /customers", R"("buy_limit":"100")"));
    QVERIFY(stub.wasAsked("POST /faults", "X-Control-Token: c0ffee"));
}

ATHENA_TEST(TestBenchStubHooks)
#include "tst_bench_stub_hooks.moc"
