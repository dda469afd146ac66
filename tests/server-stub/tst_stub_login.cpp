// SPDX-License-Identifier: Apache-2.0
// Signing in by phone, without a network: codes, the callback's book-keeping, Athena Mobile.
#include <QTemporaryDir>

#include "core/bitid/callback.h"
#include "core/bitid/signed_message.h"
#include "core/bitid/uri.h"
#include "core/bitid/wallet_key.h"
#include "tests/server-stub/visit_fixture.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::stub;
using namespace kiosk::stub::testing;

namespace {

constexpr auto wallet = bitid::AddressForm::P2pkh;

SecretBytes keyNumber(std::uint8_t number)
{
    SecretBytes key(32);
    key.data()[31] = number;
    return key;
}

} // namespace

class StubLogin : public QObject {
    Q_OBJECT

    // A started order that nobody has signed in to.
    void startAlone(TestMachine& machine)
    {
        machine.session.clear();
        const Said said = machine.post(athena::path::start,
            encode(athena::StartRequest{
                machine.machineId, Coin::Btc, machine.usd, "buy", machine.newKey(), {}, {}, {}, {}}));
        machine.session = said.json().value("session_token", "");
        machine.transaction = said.transaction().value("transaction_id", "");
    }
    Said login(TestMachine& machine, athena::LoginCodeFormat format = athena::LoginCodeFormat::Uri)
    {
        return machine.post(athena::path::loginCode, encode(athena::LoginCodeRequest{machine.ids(), format}));
    }
    std::string uriOf(const Said& said) { return said.json().value("login_uri", ""); }
    Said scan(TestMachine& machine, const std::string& uri, std::uint8_t key = 1)
    {
        const auto secret = keyNumber(key);
        const bitid::Post post{uri, need(bitid::addressOf(secret.view(), wallet, Network::Test)),
            need(bitid::signMessage(secret.view(), wallet, uri))};
        return machine.say({"POST", "/bitid/callback", {{"Content-Type", "application/json"}}, encode(post)});
    }
    Said badScan(TestMachine& machine, const std::string& uri)
    {
        const bitid::Post post{uri, "mfWxJ45yp2SFn7UciZyNpvDKrzbhyfKrY8", "AA=="};
        return machine.say({"POST", "/bitid/callback", {{"Content-Type", "application/json"}}, encode(post)});
    }

    QTemporaryDir m_folder;
    int m_number = 0;
    std::string books() { return m_folder.filePath(QString::number(++m_number)).toStdString(); }

private Q_SLOTS:
    void aCodeNeedsAnOrder()
    {
        TestMachine machine(books());
        machine.askForCode("+15550100001");
        machine.transaction = machine.newKey();
        QCOMPARE(login(machine).code(), std::string("unknown_transaction"));
    }

    void theCallbackIsPostedToAndNothingElse()
    {
        TestMachine machine(books());
        QCOMPARE(machine.say({"GET", "/bitid/callback", {}, {}}).http, 405);
        QCOMPARE(machine.say({"POST", "/bitid/callback", {}, {}}).http, 415);
    }

    void aWalletSignsInOnce()
    {
        TestMachine machine(books());
        startAlone(machine);
        const Said code = login(machine);
        QCOMPARE(code.json().value("expires_in", 0), 600);
        const std::string uri = uriOf(code);
        QVERIFY(bitid::parseUri(uri).ok());
        QCOMPARE(machine.status().customer().value("authorized", true), false);
        const Said done = scan(machine, uri);
        QCOMPARE(done.http, 200);
        const Said after = machine.status();
        QCOMPARE(after.customer().value("authorized", false), true);
        QCOMPARE(after.customer().value("kyc_level", 0), 2);
        QVERIFY(after.customer()["phone_number"].is_null());
        QCOMPARE(scan(machine, uri).code(), std::string("nonce_used"));
        // The same wallet is the same customer; another is another.
        const auto first = after.customer().value("customer_id", "");
        startAlone(machine);
        scan(machine, uriOf(login(machine)));
        QCOMPARE(machine.status().customer().value("customer_id", ""), first);
        startAlone(machine);
        scan(machine, uriOf(login(machine)), 2);
        QVERIFY(machine.status().customer().value("customer_id", "") != first);
    }

    void aNewCodeVoidsTheOldOne()
    {
        TestMachine machine(books());
        startAlone(machine);
        const std::string old = uriOf(login(machine));
        const std::string fresh = uriOf(login(machine));
        QVERIFY(old != fresh);
        QCOMPARE(scan(machine, old).code(), std::string("nonce_unknown"));
        QCOMPARE(scan(machine, fresh).http, 200);
    }

    void aCodeIsDroppedAfterTenBadPosts()
    {
        TestMachine machine(books());
        startAlone(machine);
        const std::string uri = uriOf(login(machine));
        for (int post = 0; post < 10; ++post)
            QCOMPARE(badScan(machine, uri).code(), std::string("signature_encoding"));
        QCOMPARE(scan(machine, uri).code(), std::string("nonce_unknown"));
    }

    void aCodeAgesByTheStubsClock()
    {
        TestMachine machine(books());
        startAlone(machine);
        const std::string uri = uriOf(login(machine));
        machine.clock.now += 601'000;
        QCOMPARE(scan(machine, uri).code(), std::string("nonce_expired"));
    }

    void aCodeLivesAsLongAsItSaid()
    {
        TestMachine machine(books());
        startAlone(machine);
        QVERIFY(!machine.hook("/login", {{"lifetime_seconds", 4}}).contains("error"));
        const Said code = login(machine);
        QCOMPARE(code.json().value("expires_in", 0), 4);
        QVERIFY(!machine.hook("/login", {{"lifetime_seconds", 600}}).contains("error")); // of codes to come
        machine.clock.now += 9'000;
        QCOMPARE(scan(machine, uriOf(code)).code(), std::string("nonce_expired"));
        for (const auto& request : {nlohmann::json{{"phone", "+15550100009"}},
                 nlohmann::json{{"phone", "+15550100009"}, {"uri", uriOf(code)}}})
            QVERIFY(machine.hook("/approve", request).contains("error"));
        const std::string fresh = uriOf(login(machine));
        machine.clock.now += 9'000;
        QCOMPARE(scan(machine, fresh).http, 200);
    }

    void nobodySignsInToWhatIsOver()
    {
        TestMachine machine(books());
        startAlone(machine);
        const std::string uri = uriOf(login(machine));
        machine.cancel();
        QCOMPARE(login(machine).code(), std::string("bad_state"));
        QCOMPARE(scan(machine, uri).code(), std::string("bad_state"));
    }

    void anAddressThatWasThereMakesItReady()
    {
        TestMachine machine(books());
        startAlone(machine);
        QCOMPARE(machine.address().state(), std::string("STARTED"));
        scan(machine, uriOf(login(machine)));
        QCOMPARE(machine.status().state(), std::string("READY"));
    }

    void athenaMobileSignsInByNumberAndLevel()
    {
        TestMachine machine(books());
        QVERIFY(machine.hook("/approve", {{"phone", "+15550100009"}}).contains("error"));
        startAlone(machine);
        const std::string uri = uriOf(login(machine));
        machine.hook("/prices", {{"factor", "0.5"}});
        const auto before = machine.status().transaction().value("price", "");
        const auto approved =
            machine.hook("/approve", {{"phone", "+15550100009"}, {"uri", uri}, {"level", 3}});
        QCOMPARE(approved.value("level", 0), 3);
        const Said after = machine.status();
        QCOMPARE(after.customer().value("buy_limit", ""), std::string("10000.00"));
        QVERIFY(after.transaction().value("price", "") != before);
        QVERIFY(machine.hook("/approve", {{"phone", "+15550100009"}, {"uri", uri}}).contains("error"));
    }

    void aTextMessageWithinTheOrderSignsInToo()
    {
        TestMachine machine(books());
        startAlone(machine);
        const Said sent = machine.post(athena::path::smsCode,
            encode(athena::SmsCodeRequest{machine.machineId, "+15550100001", machine.session}));
        QCOMPARE(sent.json().value("session_token", ""), machine.session);
        QCOMPARE(machine.verify(machine.newestCode()).customer().value("authorized", false), true);
    }

    void theCodeIsDrawnWhereThatIsAskedFor()
    {
        TestMachine machine(books());
        startAlone(machine);
        for (const bool svg : {true, false}) {
            const auto format = svg ? athena::LoginCodeFormat::Svg : athena::LoginCodeFormat::Png;
            const Reply reply = machine.backend->answer(machine.signedRequest(
                athena::path::loginCode, encode(athena::LoginCodeRequest{machine.ids(), format})));
            QCOMPARE(reply.contentType, std::string(svg ? "image/svg+xml" : "image/png"));
            QVERIFY(reply.body.starts_with(svg ? "<svg" : "\x89PNG"));
            const auto header = std::find_if(reply.headers.begin(), reply.headers.end(),
                [](const auto& each) { return each.first == "X-Login-Uri"; });
            QVERIFY(header != reply.headers.end());
            QVERIFY(bitid::parseUri(header->second).ok());
        }
    }

    void anAddressThatWasRegisteredComesWithTheOrder()
    {
        TestMachine machine(books());
        const std::string phone = "+15550100001";
        QVERIFY(!machine.hook("/addresses", {{"phone", phone}, {"coin", "BTC"}, {"address", goodAddress}})
                     .contains("error"));
        QVERIFY(machine.hook("/addresses", {{"phone", phone}, {"coin", "LTC"}, {"address", goodAddress}})
                    .contains("error")); // not of this coin
        machine.askForCode(phone);
        machine.verify(machine.newestCode());
        const Said started = machine.start();
        QCOMPARE(started.transaction().value("crypto_address", ""), std::string(goodAddress));
        QCOMPARE(started.state(), std::string("READY"));
        TestMachine other(books()); // and with one that the phone has begun
        other.hook("/addresses", {{"phone", phone}, {"coin", "BTC"}, {"address", goodAddress}});
        startAlone(other);
        const std::string uri = uriOf(login(other));
        other.hook("/approve", {{"phone", phone}, {"uri", uri}});
        QCOMPARE(other.status().transaction().value("crypto_address", ""), std::string(goodAddress));
    }

    void theAppSendsAnAddressUntilMoneyIsIn()
    {
        TestMachine machine(books());
        const std::string phone = "+15550100001";
        const auto send = [&](const std::string& address, bool unchecked = false) {
            return !machine
                        .hook("/addresses/send",
                            {{"phone", phone}, {"address", address}, {"unchecked", unchecked}})
                        .contains("error");
        };
        QVERIFY(!send(goodAddress)); // nobody is there
        machine.askForCode(phone);
        machine.verify(machine.newestCode());
        machine.start();
        QVERIFY(!send("nonsense"));
        QVERIFY(send("nonsense", true));
        QCOMPARE(machine.status().transaction().value("crypto_address", ""), std::string("nonsense"));
        QVERIFY(send(goodAddress));
        QCOMPARE(machine.status().transaction().value("crypto_address", ""), std::string(goodAddress));
        QCOMPARE(machine.bill(1, "20.00").http, 200);
        QVERIFY(!send(goodAddress));
        QVERIFY(!send("nonsense", true));
    }

    void athenaMayNotLikeAnAddress()
    {
        TestMachine machine(books());
        machine.askForCode("+15550100001");
        machine.verify(machine.newestCode());
        machine.start();
        for (const auto& [verdict, code] :
            {std::pair{"blocked", "address_blocked"}, std::pair{"reused", "address_reused"}}) {
            machine.hook("/addresses/judge", {{"address", goodAddress}, {"verdict", verdict}});
            QCOMPARE(machine.address().code(), std::string(code));
            QCOMPARE(machine.status().state(), std::string("STARTED"));
        }
        machine.hook("/addresses/judge", {{"address", goodAddress}, {"verdict", "free"}});
        QCOMPARE(machine.address().state(), std::string("READY"));
        QVERIFY(machine.hook("/addresses/judge", {{"address", goodAddress}, {"verdict", "odd"}})
                    .contains("error"));
    }
};

ATHENA_TEST(StubLogin)
#include "tst_stub_login.moc"
