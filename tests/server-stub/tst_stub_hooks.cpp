// SPDX-License-Identifier: Apache-2.0
// The test hooks let in who holds the token, and say what is wrong.
#include <QTemporaryDir>

#include "tests/server-stub/visit_fixture.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::stub;
using namespace kiosk::stub::testing;
using nlohmann::json;

namespace {

int gateSays(const Headers& headers)
{
    const auto refused = gate({"GET", "/inbox", headers, ""}, "secret", 8080);
    return refused ? refused->http : 200;
}

} // namespace

class TestStubHooks : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TestMachine> m_machine;

    Reply say(const std::string& method, const std::string& target, const std::string& body)
    {
        return Hooks(*m_machine->backend).answer({method, target, {}, body});
    }
    void complains(const std::string& target, const std::string& body, int http, const std::string& about)
    {
        const Reply reply = say("POST", target, body);
        QVERIFY2(reply.http == http && reply.body.find(about) != std::string::npos,
            (target + " " + body + " -> " + std::to_string(reply.http) + " " + reply.body).c_str());
    }

private slots:
    void initTestCase()
    {
        m_machine =
            std::make_unique<TestMachine>(m_folder.filePath(QStringLiteral("books.db")).toStdString());
    }

    void nobodyComesInWithoutTheToken()
    {
        const std::pair<std::string, std::string> host{"Host", "127.0.0.1:8080"};
        const std::pair<std::string, std::string> token{"X-Control-Token", "secret"};
        QCOMPARE(gateSays({host, token}), 200);
        QCOMPARE(gateSays({{"host", "localhost:8080"}, {"x-control-token", "secret"}}), 200);
        QCOMPARE(gateSays({host}), 401);
        QCOMPARE(gateSays({host, {"X-Control-Token", "Secret"}}), 401);
        QCOMPARE(gateSays({host, {"X-Control-Token", "secre"}}), 401);
        QCOMPARE(gateSays({host, {"X-Control-Token", ""}}), 401);
        QCOMPARE(gateSays({host, token, token}), 401);
        const auto open = gate({"GET", "/inbox", {host, {"X-Control-Token", ""}}, ""}, "", 8080);
        QVERIFY(open.has_value());
    }

    void noWebPageComesIn()
    {
        const std::pair<std::string, std::string> token{"X-Control-Token", "secret"};
        QCOMPARE(gateSays({{"Host", "evil.example:8080"}, token}), 403);
        QCOMPARE(gateSays({{"Host", "127.0.0.1"}, token}), 403);
        QCOMPARE(gateSays({{"Host", "127.0.0.1:8081"}, token}), 403);
        QCOMPARE(gateSays({token}), 403);
        QCOMPARE(gateSays({{"Host", "127.0.0.1:8080"}, {"Origin", "http://127.0.0.1:8080"}, token}), 403);
        QCOMPARE(gateSays({{"Host", "127.0.0.1:8080"}, {"origin", "null"}, token}), 403);
    }

    void whatIsNoHookIsSaid()
    {
        QCOMPARE(say("GET", "/nothing", "").http, 404);
        QCOMPARE(say("DELETE", "/inbox", "").http, 405);
        complains("/faults", "{", 400, "not strict JSON");
        complains("/faults", "[]", 400, "an object is required");
    }

    void badOrdersAreNamed()
    {
        complains("/faults", R"({"endpoint":"bill","kind":"delay","value":1})", 400, "endpoint");
        complains("/faults", R"({"endpoint":"/bogus","kind":"drop_after"})", 400, "endpoint");
        complains("/faults", R"({"endpoint":"/transaction/bil","kind":"drop_after"})", 400, "endpoint");
        complains("/faults", R"({"endpoint":"*","kind":"repeat","of":"/bogus"})", 400, "of");
        complains("/prices/expire", R"({"transaction_id":"bogus"})", 404, "no such transaction");
        complains("/faults", R"({"endpoint":"*","kind":"explode"})", 400, "kind");
        complains("/faults", R"({"endpoint":"*","kind":"delay"})", 400, "value");
        complains("/faults", R"({"endpoint":"*","kind":"status","value":200})", 400, "value");
        complains("/faults", R"({"endpoint":"*","kind":"drop_after","count":0})", 400, "count");
        complains("/faults", R"({"endpoint":"*","kind":"drop_before","value":300})", 400, "value");
        complains("/faults", R"({"endpoint":"*","kind":"twice","value":2})", 400, "value");
        complains("/faults", R"({"endpoint":"*","kind":"slow"})", 400, "value");
        complains("/faults", R"({"endpoint":"*","kind":"slow","value":10001})", 400, "value");
        complains("/faults", R"({"endpoint":"*","kind":"repeat","of":"purchase"})", 400, "of");
        complains("/faults", R"({"endpoint":"*","kind":"twice","of":"/price"})", 400, "of");
        complains(
            "/faults", R"({"endpoint":"*","kind":"status","value":409,"code":"Bad State"})", 400, "code");
        complains("/delivery", "{}", 400, "outcome");
        complains("/delivery", R"({"outcome":"lose"})", 400, "outcome");
        complains("/delivery", R"({"delay":-1})", 400, "delay");
        complains("/deliver", R"({"transaction_id":"x"})", 404, "transaction_id");
        complains("/expire", "{}", 400, "transaction_id");
        complains("/clock", R"({"advance_seconds":"soon"})", 400, "advance_seconds");
        complains("/prices", R"({"factor":"0"})", 400, "factor");
        complains("/prices", R"({"factor":"1000000000"})", 409, "range");
        complains("/prices", R"({"coin":"DOGE","price":"1"})", 400, "coin");
        complains("/prices", R"({"coin":"BTC","price":1.5})", 400, "price");
        complains("/customers", R"({"phone":"12"})", 400, "phone");
        complains("/customers", R"({"phone":"+15550100001","level":4})", 400, "level");
        complains("/machines", R"({"machine_id":"a b"})", 400, "machine id");
        complains("/machines", R"({"machine_id":"KIOSK-0001"})", 409, "release");
    }

    void aRefusedOrderChangesNothing()
    {
        const json before = json::parse(say("GET", "/prices", "").body)["USD"];
        complains("/prices", R"({"factor":"100000"})", 409, "range");
        QCOMPARE(shown(json::parse(say("GET", "/prices", "").body)["USD"]), shown(before));
    }

    void pricesMoveOnlyWhenTold()
    {
        m_machine->clock.now += 3'600'000;
        const json one = m_machine->hook("/prices", {{"coin", "ETH"}, {"price", "1000"}});
        QCOMPARE(shown(one["USD"]["ETH"]["reference_price"]), shown("1000.00"));
        QCOMPARE(shown(one["USD"]["ETH"]["buy_price"]), shown("1060.00"));
        QCOMPARE(shown(one["USD"]["ETH"]["sell_price"]), shown("940.00"));
        QCOMPARE(shown(one["USD"]["BTC"]["reference_price"]), shown("46913.34"));
    }

    void theInboxCanBeReadByNumber()
    {
        m_machine->askForCode("+15550100007");
        m_machine->askForCode("+15550100008");
        const json one = json::parse(say("GET", "/inbox?to=%2B15550100007", "").body);
        QCOMPARE(one["messages"].size(), std::size_t{1});
        QCOMPARE(shown(one["messages"][0]["to"]), shown("+15550100007"));
        QCOMPARE(
            shown(json::parse(say("GET", "/inbox", "").body)["messages"][0]["to"]), shown("+15550100008"));
        const auto none = say("GET", "/inbox?to=zz", "");
        QCOMPARE(none.http, 400);
        QVERIFY(none.body.find("must be a number in E.164 form") != std::string::npos);
    }

    void faultsAreUsedUpInOrder()
    {
        const auto take = [&](std::string_view path) {
            return need(m_machine->backend->withBooks(
                [&](Books& books) -> Result<std::optional<Fault>> { return books.faults.take(path); }));
        };
        m_machine->hook(
            "/faults", {{"endpoint", "/price"}, {"kind", "status"}, {"value", 503}, {"count", 2}});
        m_machine->hook("/faults", {{"endpoint", "*"}, {"kind", "drop_after"}});
        QCOMPARE(take("/price/USD")->kind, FaultKind::HttpStatus);
        QCOMPARE(take("/prices")->kind, FaultKind::DropAfter);
        QVERIFY(!take("/transaction/bill"));
        QCOMPARE(take("/price")->value, std::int64_t{503});
        QVERIFY(!take("/price"));
    }

    void whatIsOrderedIsShown()
    {
        m_machine->hook(
            "/faults", {{"endpoint", "*"}, {"kind", "status"}, {"value", 409}, {"code", "price_expired"}});
        const json shownFaults = m_machine->hook(
            "/faults", {{"endpoint", "/price"}, {"kind", "repeat"}, {"of", "/transaction/status"}})["faults"];
        QCOMPARE(shown(shownFaults[0]["code"]), shown("price_expired"));
        QCOMPARE(shown(shownFaults[1]["of"]), shown("/transaction/status"));
        QVERIFY(!shownFaults[1].contains("code"));
    }
};

ATHENA_TEST(TestStubHooks)
#include "tst_stub_hooks.moc"
