// SPDX-License-Identifier: Apache-2.0
// The purchase from the first request to the last, over signed requests: refusals, replays, restarts.
#include <QTemporaryDir>

#include "core/athena/confirmation_hash.h"
#include "tests/server-stub/visit_fixture.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::stub;
using namespace kiosk::stub::testing;
using nlohmann::json;

class TestStubBackend : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TestMachine> m_machine;
    int m_number = 0;

    TestMachine& machine() { return *m_machine; }

private slots:
    void init()
    {
        m_machine = std::make_unique<TestMachine>(
            m_folder.filePath(QStringLiteral("%1.db").arg(m_number++)).toStdString());
        QCOMPARE(machine().enrolled.http, 200);
    }

    void aForeignSignatureIsRefused()
    {
        Request request = machine().signedRequest(athena::path::status, "{}");
        request.body = "{ }";
        QCOMPARE(machine().say(request).code(), std::string("bad_signature"));
        request = machine().signedRequest(athena::path::status, "{}");
        request.target = std::string(athena::path::bill);
        QCOMPARE(machine().say(request).code(), std::string("bad_signature"));
        machine().key = need(MachineKey::generate(machine().entropy));
        QCOMPARE(machine().post(athena::path::status, "{}").code(), std::string("unknown_identity"));
        QCOMPARE(machine()
                     .say({"POST", "/transaction/status", {{"Content-Type", "application/json"}}, "{}"})
                     .code(),
            std::string("missing_header"));
    }

    void aNonceIsGoodOnceEvenAfterARestart()
    {
        const Request request = machine().signedRequest(athena::path::status, "{}");
        QCOMPARE(machine().say(request).code(), std::string("malformed"));
        QCOMPARE(machine().say(request).code(), std::string("replayed_nonce"));
        machine().reopen();
        QCOMPARE(machine().say(request).code(), std::string("replayed_nonce"));
        machine().clock.now += maxClockSkewMs + 1;
        QCOMPARE(machine().say(request).code(), std::string("stale_timestamp"));
    }

    void whatHappensInATrialNeverWas()
    {
        const Request request = machine().signedRequest(athena::path::status, "{}");
        QVERIFY(machine().backend->beginTrial().ok());
        QCOMPARE(machine().say(request).code(), std::string("malformed"));
        QCOMPARE(machine().say(request).code(), std::string("replayed_nonce"));
        QVERIFY(machine().backend->undoTrial().ok());
        QVERIFY(!machine().backend->undoTrial());
        QCOMPARE(machine().say(request).code(), std::string("malformed"));
        machine().reopen();
        QCOMPARE(machine().say(request).code(), std::string("replayed_nonce"));
    }

    void aRequestForAnotherMachineIsRefused()
    {
        machine().machineId = "KIOSK-0002";
        const Said said = machine().askForCode("+15550100001");
        QCOMPARE(said.http, 403);
        QCOMPARE(said.code(), std::string("machine_mismatch"));
    }

    void whatIsNoEndpointIsNotFound()
    {
        QCOMPARE(machine().post("/transaction", "{}").http, 404);
        QCOMPARE(machine().post("/customer/nothing", "{}").code(), std::string("not_found"));
        Request request = machine().signedRequest(athena::path::bill, "");
        request.method = "GET";
        QCOMPARE(machine().say(request).http, 405);
        request = machine().signedRequest(athena::path::bill, "{}");
        request.headers.back().second = "text/plain";
        QCOMPARE(machine().say(request).code(), std::string("unsupported_media_type"));
        request.headers.back().second = "application/json; charset=latin1";
        QCOMPARE(machine().say(request).http, 415);
        request = machine().signedRequest(athena::path::bill, std::string(65537, ' '));
        QCOMPARE(machine().say(request).code(), std::string("too_large"));
    }

    void malformedBodiesNameTheMember()
    {
        const Said said = machine().post(athena::path::bill,
            json{{"machine_id", "KIOSK-0001"}, {"session_token", "x"}, {"transaction_id", machine().newKey()},
                {"bill_sequence", 1}, {"denomination", 20}, {"sovereign_currency", "USD"},
                {"idempotency_key", machine().newKey()}}
                .dump());
        QCOMPARE(said.http, 400);
        QCOMPARE(said.json().value("message", ""),
            std::string("denomination: a decimal string is required, a number came"));
    }

    void anEnrolmentCodeWorksOnceAndForOneKey()
    {
        TestMachine& first = machine();
        const auto bind = [&](const std::string& code) {
            return first.post(athena::path::machineRegister, encode(first.registration(code)));
        };
        QCOMPARE(bind("AAAAAAAAAA").http, 200); // the same key again
        const std::string code =
            first.hook("/machines", {{"machine_id", "KIOSK-0002"}}).value("enrolment_code", "");
        first.key = need(MachineKey::generate(first.entropy));
        QCOMPARE(bind(code).code(), std::string("already_registered"));
        first.machineId = "KIOSK-0002";
        QCOMPARE(bind("AAAAAAAAAA").code(), std::string("enrolment_refused"));
        QCOMPARE(bind(code).http, 200);
        first.machineId = "KIOSK-0003";
        QCOMPARE(bind(code).code(), std::string("enrolment_refused"));
        QVERIFY(first.hook("/machines", {{"machine_id", "KIOSK-0002"}}).contains("error"));
        const std::string fresh = first.hook("/machines", {{"machine_id", "KIOSK-0002"}, {"release", true}})
                                      .value("enrolment_code", "");
        first.machineId = "KIOSK-0002";
        first.key = need(MachineKey::generate(first.entropy));
        QCOMPARE(bind(fresh).http, 200);
    }

    void aWholePurchaseIsDelivered()
    {
        TestMachine& m = machine();
        QCOMPARE(m.ready().state(), std::string("READY"));
        const Said bill = m.bill(1, "100.00");
        QCOMPARE(shown(bill.json()["approved"]), shown(true));
        QCOMPARE(shown(bill.json()["remaining_limit"]), shown("200.00"));
        QCOMPARE(shown(bill.transaction()["price"]), shown("49728.15"));
        QCOMPARE(shown(bill.transaction()["crypto_amount"]), shown("0.00201093"));
        QCOMPARE(shown(bill.transaction()["service_fee"]), shown("5.42"));
        m.bill(2, "20.00");
        const Said bought = m.purchase("120.00");
        QCOMPARE(bought.state(), std::string("PURCHASED"));
        QVERIFY(bought.transaction()["transaction_url"].get<std::string>().starts_with(
            "https://pay.athena.example/t/"));
        QCOMPARE(m.status().state(), std::string("PURCHASED"));
        m.clock.now += 3000;
        const Said delivered = m.status();
        QCOMPARE(delivered.state(), std::string("DELIVERED"));
        QCOMPARE(delivered.transaction()["txid"].get<std::string>().size(), std::size_t{64});
        QCOMPARE(shown(delivered.customer()["buy_limit"]), shown("300.00"));
        QVERIFY(athena::decodeAnswer(delivered.body, m.usd).ok());
    }

    void theSameKeyIsAnsweredOnceAndForEver()
    {
        TestMachine& m = machine();
        m.ready();
        const athena::BillRequest request{m.ids(), 1, m.money("20.00"), m.newKey()};
        const Said first = m.post(athena::path::bill, encode(request));
        QCOMPARE(m.post(athena::path::bill, encode(request)).body, first.body);
        m.reopen();
        QCOMPARE(m.post(athena::path::bill, encode(request)).body, first.body);
        m.clock.now += 60'000;
        athena::BillRequest other = request;
        other.denomination = m.money("50.00");
        QCOMPARE(m.post(athena::path::bill, encode(other)).code(), std::string("idempotency_mismatch"));
        QCOMPARE(shown(m.status().transaction()["sovereign_amount"]), shown("20.00"));
        // A key counts for its own path.
        QCOMPARE(
            m.post(athena::path::cancel, encode(athena::CancelRequest{m.ids(), request.idempotencyKey})).http,
            200);
    }

    void aRefusalIsStoredUnderItsKeyToo()
    {
        TestMachine& m = machine();
        m.ready();
        m.hook("/prices/expire", json::object());
        const athena::BillRequest request{m.ids(), 1, m.money("20.00"), m.newKey()};
        QCOMPARE(m.post(athena::path::bill, encode(request)).code(), std::string("price_expired"));
        QCOMPARE(m.post(athena::path::bill, encode(request)).code(), std::string("price_expired"));
        QCOMPARE(m.bill(2, "20.00").http, 200);
    }

    void aRefusedBillStaysRefusedUnderItsKey()
    {
        TestMachine& m = machine();
        m.askForCode("+15550100001");
        m.start();
        m.address();
        const athena::BillRequest request{m.ids(), 1, m.money("20.00"), m.newKey()};
        QCOMPARE(m.post(athena::path::bill, encode(request)).code(), std::string("not_authorized"));
        m.verify(m.newestCode());
        QCOMPARE(m.post(athena::path::bill, encode(request)).code(), std::string("not_authorized"));
        QCOMPARE(m.bill(2, "20.00").http, 200);
    }

    void aBillsNumberStandsForOneNote()
    {
        TestMachine& m = machine();
        m.ready();
        QCOMPARE(m.bill(7, "20.00").http, 200);
        QCOMPARE(m.bill(7, "50.00").code(), std::string("idempotency_mismatch"));
        const Said again = m.bill(7, "20.00");
        QCOMPARE(shown(again.json()["approved"]), shown(true));
        QCOMPARE(shown(again.json()["approved_total"]), shown("20.00"));
    }

    void aReturnedBillNoLongerCounts()
    {
        TestMachine& m = machine();
        m.ready();
        m.bill(1, "100.00");
        m.bill(2, "100.00");
        QCOMPARE(shown(m.billReturned(2).transaction()["sovereign_amount"]), shown("100.00"));
        QCOMPARE(m.billReturned(2).http, 200);
        QCOMPARE(m.bill(2, "100.00").code(), std::string("idempotency_mismatch"));
        QCOMPARE(shown(m.bill(3, "100.00").json()["remaining_limit"]), shown("100.00"));
        QCOMPARE(m.billReturned(99).http, 200);
        // The question about a note that was already taken back comes late.
        QCOMPARE(m.bill(99, "20.00").code(), std::string("idempotency_mismatch"));
        QCOMPARE(m.cancel().state(), std::string("REVERSAL_REQUIRED"));
        QCOMPARE(m.billReturned(3).http, 200);
        QCOMPARE(m.reversal("200.00").code(), std::string("amount_mismatch"));
        QCOMPARE(m.reversal("100.00").state(), std::string("REVERSED"));
        QCOMPARE(m.billReturned(1).code(), std::string("bad_state"));
    }

    void aNoteOverTheLimitGoesBack()
    {
        TestMachine& m = machine();
        m.ready();
        m.hook("/customers", {{"phone", "+15550100001"}, {"buy_limit", "30.00"}});
        QCOMPARE(shown(m.bill(1, "20.00").json()["bill_action"]), shown("stack"));
        const Said said = m.bill(2, "20.00");
        QCOMPARE(said.http, 200);
        QCOMPARE(shown(said.json()["approved"]), shown(false));
        QCOMPARE(shown(said.json()["bill_action"]), shown("return"));
        QCOMPARE(shown(said.json()["reason"]), shown("limit_exceeded"));
        QCOMPARE(shown(said.json()["approved_total"]), shown("20.00"));
        QCOMPARE(shown(said.customer()["buy_limit"]), shown("10.00"));
    }

    void thePriceIsFreshUntilTheFirstNoteAndLockedAfterIt()
    {
        TestMachine& m = machine();
        m.ready();
        m.hook("/prices", {{"factor", "1.1"}});
        QCOMPARE(shown(m.status().transaction()["price"]), shown("49728.15"));
        m.clock.now += 120'001;
        QCOMPARE(shown(m.status().transaction()["price"]), shown("54700.96"));
        m.hook("/prices", {{"factor", "2"}});
        m.clock.now += 120'001;
        const Said refused = m.bill(1, "20.00");
        QCOMPARE(refused.code(), std::string("price_expired"));
        QCOMPARE(shown(refused.transaction()["price"]), shown("109401.91"));
        const Said first = m.bill(2, "20.00");
        QCOMPARE(
            shown(first.transaction()["price_lock_until"]), shown(athena::encodeTime(m.clock.now + 600'000)));
        m.clock.now += 700'000;
        QCOMPARE(shown(m.bill(3, "20.00").transaction()["price"]), shown("109401.91"));
        QCOMPARE(m.purchase("40.00").http, 200);
    }

    void theHashOfWhatWasConfirmedMustAgree()
    {
        TestMachine& m = machine();
        m.ready();
        const Said bill = m.bill(1, "20.00");
        const athena::Confirmed confirmed{m.transaction, goodAddress,
            need(Price::parse(bill.transaction().value("price", ""), m.usd, Coin::Btc)),
            bill.customer().value("customer_id", "")};
        athena::PurchaseRequest request{m.ids(), m.money("20.00"), m.newKey(), {{1, m.money("20.00")}}, {},
            std::string(64, '0'), std::string(64, 'a')};
        QCOMPARE(
            m.post(athena::path::purchase, encode(request)).code(), std::string("confirmation_mismatch"));
        request.idempotencyKey = m.newKey();
        request.confirmationHash = confirmationHash(confirmed);
        QCOMPARE(m.post(athena::path::purchase, encode(request)).http, 200);
        const json books = m.hook("/books", nullptr, "GET");
        QCOMPARE(shown(books["transactions"][0]["journal_head"]), shown(std::string(64, 'a')));
        QCOMPARE(shown(books["transactions"][0]["review"]), shown(nullptr));
        QCOMPARE(shown(books["totals"]["USD"]["frozen"]), shown("20.00"));
    }

    void theBooksNameADiscrepancy()
    {
        TestMachine& m = machine();
        m.ready();
        m.bill(1, "20.00");
        m.bill(2, "20.00");
        QCOMPARE(m.purchase("20.00").state(), std::string("PURCHASED"));
        const json entry = m.hook("/books", nullptr, "GET")["transactions"][0];
        QCOMPARE(shown(entry["review"]), shown("less was collected than approved"));
        QCOMPARE(shown(entry["approved_total"]), shown("40.00"));
        QCOMPARE(shown(entry["purchase_amount"]), shown("20.00"));
        QCOMPARE(entry["bills"].size(), std::size_t{2});
    }

    void whatFailsForGoodIsReversed()
    {
        TestMachine& m = machine();
        m.hook("/delivery", {{"outcome", "fail"}, {"delay", 1}});
        m.ready();
        m.bill(1, "20.00");
        m.purchase("20.00");
        m.clock.now += 1000;
        QCOMPARE(m.status().state(), std::string("REVERSAL_REQUIRED"));
        const Said reversed = m.reversal("20.00");
        QCOMPARE(reversed.state(), std::string("REVERSED"));
        QCOMPARE(shown(reversed.transaction()["reversal"]["method"]), shown("claim_ticket"));
        QCOMPARE(shown(m.hook("/books", nullptr, "GET")["totals"]["USD"]["reversed"]), shown("20.00"));
    }

    void whatIsHeldWaits()
    {
        TestMachine& m = machine();
        m.hook("/delivery", {{"outcome", "hold"}});
        m.ready();
        m.bill(1, "20.00");
        m.purchase("20.00");
        m.clock.now += 3'600'000;
        QCOMPARE(m.status().state(), std::string("PURCHASED"));
        m.hook("/deliver", {{"transaction_id", m.transaction}});
        QCOMPARE(m.status().state(), std::string("DELIVERED"));
    }

    void aSilentTransactionExpiresUnlessMoneyIsIn()
    {
        TestMachine& m = machine();
        m.ready();
        m.clock.now += idleMs - 1;
        QCOMPARE(m.status().state(), std::string("READY"));
        m.clock.now += idleMs;
        QCOMPARE(m.status().state(), std::string("EXPIRED"));
        QCOMPARE(m.bill(1, "20.00").code(), std::string("bad_state"));
        m.ready("+15550100002");
        m.bill(1, "20.00");
        m.clock.now += 30 * idleMs;
        QCOMPARE(m.status().state(), std::string("FUNDING"));
    }

    void aSessionOfAnotherMachineIsUnknown()
    {
        TestMachine& m = machine();
        m.ready();
        const std::string code =
            m.hook("/machines", {{"machine_id", "KIOSK-0002"}}).value("enrolment_code", "");
        m.key = need(MachineKey::generate(m.entropy));
        m.machineId = "KIOSK-0002";
        QCOMPARE(m.post(athena::path::machineRegister, encode(m.registration(code))).http, 200);
        QCOMPARE(m.status().code(), std::string("unknown_session"));
        QCOMPARE(m.start().code(), std::string("unknown_session"));
        m.session.clear();
        const Said own = m.post(athena::path::start,
            encode(athena::StartRequest{m.machineId, Coin::Btc, m.usd, "buy", m.newKey(), {}, {}, {}, {}}));
        QCOMPARE(own.state(), std::string("STARTED"));
        m.session = own.json().value("session_token", "");
        QCOMPARE(m.status().code(), std::string("unknown_transaction"));
    }

    void whatIsStartedMustBeOffered()
    {
        TestMachine& m = machine();
        m.askForCode("+15550100001");
        athena::StartRequest request{
            m.machineId, Coin::Btc, m.usd, "sell", m.newKey(), m.session, {}, {}, {}};
        QCOMPARE(m.post(athena::path::start, encode(request)).code(), std::string("unsupported_type"));
        request.transactionType = "swap";
        request.idempotencyKey = m.newKey();
        QCOMPARE(m.post(athena::path::start, encode(request)).code(), std::string("malformed"));
        request.transactionType = "buy";
        request.currency = need(Currency::parse("EUR"));
        QCOMPARE(m.post(athena::path::start, encode(request)).code(), std::string("unknown_currency"));
        request.currency = m.usd;
        request.card = athena::CardData{"4111111111111112", "3001", "A B"};
        QCOMPARE(m.post(athena::path::start, encode(request)).code(), std::string("invalid_card"));
    }

    void anAddressMustFitCoinAndNetwork()
    {
        TestMachine& m = machine();
        m.askForCode("+15550100001");
        m.verify(m.newestCode());
        m.start();
        const std::string uri = std::string("bitcoin:") + "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx";
        for (const char* text : {"", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", uri.c_str(),
                 "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsy", "0x52908400098527886E0F7030069857D2E4169EE7"})
            QCOMPARE(m.address(text).code(), std::string("invalid_address"));
        QCOMPARE(m.status().state(), std::string("STARTED"));
        const Said shared = m.address("mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn");
        QCOMPARE(shared.state(), std::string("READY"));
        QCOMPARE(shown(shared.transaction()["address_warning"]), shown("shared_format"));
        const Said own = m.address("TB1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KXPJZSX");
        QCOMPARE(shown(own.transaction()["crypto_address"]), shown(goodAddress));
        QCOMPARE(shown(own.transaction()["address_warning"]), shown(nullptr));
    }

    void pricesAreOpenToAllButAMachinesOwnAreSigned()
    {
        TestMachine& m = machine();
        const auto get = [&](const std::string& target) { return m.say({"GET", target, {}, ""}); };
        const auto table = athena::decodePriceTable(get("/price/USD/*").body, m.usd);
        QVERIFY(table.ok());
        QCOMPARE(table->coins.size(), std::size_t{4});
        QCOMPARE(table->lifetimeMs(), priceLifetimeMs);
        QCOMPARE(
            need(athena::decodePriceTable(get("/price/*/ETH").body, m.usd)).coins.size(), std::size_t{1});
        QVERIFY(athena::decodePriceTable(get("/price").body, need(Currency::parse("JPY"))).ok());
        for (const char* target : {"/price/XXX", "/price/usd", "/price/USD/DOGE", "/price/"})
            QCOMPARE(get(target).code(), std::string("unknown_currency"));
        QCOMPARE(get("/price/USD/BTC/x").code(), std::string("not_found"));
        QCOMPARE(get("/price/USD?MachineID=KIOSK-0001").code(), std::string("missing_header"));

        Request own{"GET", "/price/USD?MachineID=KIOSK-0001", {}, ""};
        own.headers =
            need(signStrict(m.key, {"GET", baseUrl + own.target, {}}, m.clock.now, std::string(32, 'a')));
        QCOMPARE(m.say(own).http, 200);
        // Another machine's key does not open this machine's prices.
        const std::string code =
            m.hook("/machines", {{"machine_id", "KIOSK-0002"}}).value("enrolment_code", "");
        m.key = need(MachineKey::generate(m.entropy));
        m.machineId = "KIOSK-0002";
        QCOMPARE(m.post(athena::path::machineRegister, encode(m.registration(code))).http, 200);
        own.headers =
            need(signStrict(m.key, {"GET", baseUrl + own.target, {}}, m.clock.now, std::string(32, 'b')));
        QCOMPARE(m.say(own).code(), std::string("unknown_identity"));
        own.target = "/price/USD?MachineID=KIOSK-0009";
        QCOMPARE(m.say(own).code(), std::string("unknown_identity"));
    }

    void aRestartForgetsNothing()
    {
        TestMachine& m = machine();
        m.ready();
        m.bill(1, "20.00");
        m.hook("/clock", {{"advance_seconds", 90}});
        m.hook("/faults", {{"endpoint", "*"}, {"kind", "drop_after"}, {"count", 3}});
        const json before = m.hook("/books", nullptr, "GET");
        m.reopen();
        QCOMPARE(shown(m.hook("/books", nullptr, "GET")), shown(before));
        QCOMPARE(m.backend->nowMs(), m.clock.now + 90'000);
        QCOMPARE(shown(m.hook("/faults", nullptr, "GET")["faults"][0]["count"]), shown(3));
        QCOMPARE(shown(m.bill(2, "20.00").json()["approved_total"]), shown("40.00"));
    }

    void booksOfAnotherProgramAreRefused()
    {
        const QString path = m_folder.filePath(QStringLiteral("foreign.db"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto opened = Backend::open(
            {path.toStdString(), baseUrl, Network::Test, 0, false}, machine().clock, machine().entropy);
        QVERIFY(!opened);
        QVERIFY(opened.error().detail.find("foreign.db") != std::string::npos);
        QVERIFY(!Backend::open(
            {"/nonexistent/books.db", baseUrl, Network::Test, 0, false}, machine().clock, machine().entropy));
    }
};

ATHENA_TEST(TestStubBackend)
#include "tst_stub_backend.moc"
