// SPDX-License-Identifier: Apache-2.0
// Codes by text message and what a customer may buy.
#include <QTemporaryDir>

#include "tests/server-stub/visit_fixture.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::stub;
using namespace kiosk::stub::testing;
using nlohmann::json;

namespace {

const std::string phone = "+15550100001";

std::string otherThan(std::string code)
{
    code[0] = code[0] == '0' ? '1' : '0';
    return code;
}

} // namespace

class TestStubCustomers : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TestMachine> m_machine;
    int m_number = 0;

    TestMachine& machine() { return *m_machine; }
    std::string path() { return m_folder.filePath(QStringLiteral("%1.db").arg(m_number)).toStdString(); }

    void buyFor(const std::string& amount)
    {
        machine().clock.now += 600'001;
        machine().ready();
        QCOMPARE(shown(machine().bill(1, amount).json()["approved"]), shown(true));
        QCOMPARE(machine().purchase(amount).http, 200);
    }

private slots:
    void init()
    {
        ++m_number;
        m_machine = std::make_unique<TestMachine>(path());
    }

    void aNumberThatIsNoneIsRefused()
    {
        const Said said = machine().askForCode("15550100001");
        QCOMPARE(said.http, 422);
        QCOMPARE(said.code(), std::string("invalid_phone"));
    }

    void aWrongCodeIsCountedAndTheFifthLocks()
    {
        TestMachine& m = machine();
        m.askForCode(phone);
        const std::string code = m.newestCode();
        for (int left = 4; left >= 0; --left) {
            const Said said = m.verify(otherThan(code));
            QCOMPARE(said.http, 403);
            QCOMPARE(said.code(), std::string("sms_code_wrong"));
            QCOMPARE(shown(said.json()["attempts_left"]), shown(left));
        }
        QCOMPARE(m.verify(code).code(), std::string("sms_locked"));
        m.reopen();
        QCOMPARE(m.verify(code).code(), std::string("sms_locked"));
        m.clock.now += 60'000;
        const Said fresh =
            m.post(athena::path::smsCode, encode(athena::SmsCodeRequest{m.machineId, phone, m.session}));
        QCOMPARE(fresh.json().value("session_token", ""), m.session);
        QCOMPARE(m.verify(m.newestCode()).http, 200);
    }

    void aCodeIsGoodForFiveMinutes()
    {
        TestMachine& m = machine();
        m.askForCode(phone);
        m.clock.now += 300'000;
        QCOMPARE(m.verify(m.newestCode()).http, 200);
        m.askForCode("+15550100002");
        m.clock.now += 300'001;
        const Said said = m.verify(m.newestCode());
        QCOMPARE(said.http, 410);
        QCOMPARE(said.code(), std::string("sms_code_expired"));
    }

    void theRightCodeAgainIsTheSameSuccess()
    {
        TestMachine& m = machine();
        m.askForCode(phone);
        const std::string code = m.newestCode();
        const Said first = m.verify(code);
        QCOMPARE(shown(first.customer()["phone_number"]), shown("+*******0001"));
        QCOMPARE(shown(first.customer()["authorized"]), shown(true));
        QCOMPARE(m.verify(code).body, first.body);
        m.clock.now += 400'000;
        QCOMPARE(m.verify(code).body, first.body);
        QVERIFY(athena::decodeAnswer(first.body, m.usd).ok());
    }

    void aCodeBelongsToItsSession()
    {
        TestMachine& m = machine();
        m.askForCode(phone);
        const std::string code = m.newestCode();
        m.askForCode("+15550100002");
        QVERIFY(m.newestCode() == code || m.verify(code).code() == "sms_code_wrong");
        m.session = "no-such-session";
        QCOMPARE(m.verify(code).code(), std::string("unknown_session"));
    }

    void messagesAreRationed()
    {
        TestMachine& m = machine();
        QCOMPARE(m.askForCode(phone).http, 200);
        const Said soon = m.askForCode(phone);
        QCOMPARE(soon.http, 429);
        QCOMPARE(soon.headers, (Headers{{"Retry-After", "60"}}));
        for (int i = 0; i < 2; ++i) {
            m.clock.now += 60'000;
            QCOMPARE(m.askForCode(phone).http, 200);
        }
        m.clock.now += 60'000;
        QCOMPARE(m.askForCode(phone).headers, (Headers{{"Retry-After", "420"}}));
        m.clock.now += 420'000;
        QCOMPARE(m.askForCode(phone).http, 200);
        for (int i = 0; i < 56; ++i)
            QCOMPARE(m.askForCode("+1555020" + std::to_string(1000 + i)).http, 200);
        QCOMPARE(m.askForCode("+15550300000").code(), std::string("rate_limited"));
    }

    void aSilentSessionWithoutTransactionFades()
    {
        TestMachine& m = machine();
        m.askForCode(phone);
        m.clock.now += idleMs;
        QCOMPARE(m.verify(m.newestCode()).code(), std::string("session_expired"));
    }

    void nobodyElseSignsInOnceMoneyIsIn()
    {
        TestMachine& m = machine();
        m.ready();
        m.bill(1, "20.00");
        const auto again = [&](const std::string& number) {
            m.post(athena::path::smsCode, encode(athena::SmsCodeRequest{m.machineId, number, m.session}));
            return m.verify(m.newestCode());
        };
        QCOMPARE(again("+15550100002").code(), std::string("bad_state"));
        m.clock.now += 60'000;
        QCOMPARE(again(phone).state(), std::string("FUNDING"));
        m.purchase("20.00");
        QCOMPARE(again(phone).code(), std::string("bad_state"));
    }

    void aDayHoldsThreePurchasesAndItsAmount()
    {
        TestMachine& m = machine();
        buyFor("300.00");
        buyFor("250.00");
        m.clock.now += 600'001;
        m.ready();
        QCOMPARE(shown(m.status().customer()["buy_limit"]), shown("300.00"));
        QCOMPARE(shown(m.bill(1, "20.00").json()["remaining_limit"]), shown("280.00"));
        m.purchase("20.00");
        m.clock.now += 600'001;
        const Said fourth = m.ready();
        QCOMPARE(shown(fourth.customer()["buy_limit"]), shown("0.00"));
        QCOMPARE(shown(fourth.customer()["required_level"]), shown(2));
        QCOMPARE(shown(m.bill(1, "5.00").json()["approved"]), shown(false));
        m.hook("/customers", {{"phone", phone}, {"level", 2}});
        QCOMPARE(shown(m.bill(2, "5.00").json()["remaining_limit"]), shown("1995.00"));
    }

    void whatWasReversedDoesNotCount()
    {
        TestMachine& m = machine();
        m.ready();
        m.bill(1, "300.00");
        m.cancel();
        m.clock.now += 60'000;
        m.ready();
        QCOMPARE(shown(m.status().customer()["buy_limit"]), shown("300.00"));
        buyFor("300.00");
    }

    void whatHoldsNoMoneyDoesNotCount()
    {
        TestMachine& m = machine();
        for (int visit = 0; visit < 3; ++visit) {
            m.clock.now += 600'001;
            m.ready();
            QCOMPARE(m.bill(1, "20.00").http, 200);
            QCOMPARE(m.billReturned(1).state(), std::string("FUNDING"));
        }
        buyFor("300.00");
    }

    void aCountryMayAskForMore()
    {
        TestMachine& m = machine();
        m_number += 100;
        TestMachine strict(path(), "KIOSK-CO", "CO");
        strict.askForCode(phone);
        const Said said = strict.verify(strict.newestCode());
        QCOMPARE(said.http, 200);
        QCOMPARE(shown(said.customer()["authorized"]), shown(false));
        QCOMPARE(shown(said.customer()["required_level"]), shown(3));
        strict.start();
        QCOMPARE(strict.address().state(), std::string("STARTED"));
        QCOMPARE(strict.bill(1, "20.00").code(), std::string("not_authorized"));
        QCOMPARE(m.ready().state(), std::string("READY"));
    }

    void anAddressThatPaidAnotherIsFlagged()
    {
        TestMachine& m = machine();
        buyFor("20.00");
        m.ready("+15550100002");
        QCOMPARE(m.bill(1, "20.00").http, 200);
        QCOMPARE(shown(m.hook("/books", nullptr, "GET")["transactions"][1]["review"]),
            shown("another customer was paid at this address"));
    }

    void withoutAnInboxNoCodeIsKept()
    {
        TestMachine& m = machine();
        m.backend.reset();
        m.backend = need(Backend::open({path(), baseUrl, Network::Test, 0, false}, m.clock, m.entropy));
        QCOMPARE(m.askForCode(phone).http, 200);
        QVERIFY(m.hook("/inbox", nullptr, "GET")["messages"].empty());
    }
};

ATHENA_TEST(TestStubCustomers)
#include "tst_stub_customers.moc"
