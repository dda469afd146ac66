// SPDX-License-Identifier: Apache-2.0
// A receipt by text message: to the verified phone, once for a key, and not too often.
#include <QTemporaryDir>

#include "tests/server-stub/visit_fixture.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::stub;
using namespace kiosk::stub::testing;
using nlohmann::json;

namespace {

constexpr const char* textedPhone = "+15550100001";

Said ask(TestMachine& m, const std::string& key, const std::string& text = "Cash in: $20.00\n")
{
    return m.post(athena::path::textReceipt, encode(athena::TextReceiptRequest{m.ids(), "en", text, key}));
}

json receipts(TestMachine& m)
{
    json found = json::array();
    const json inbox = m.hook("/inbox", nullptr, "GET");
    for (const json& message : inbox["messages"])
        if (message.at("code") == json(""))
            found.push_back(message);
    return found;
}

} // namespace

class TestStubReceipts : public QObject {
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
            m_folder.filePath(QStringLiteral("%1.db").arg(++m_number)).toStdString());
    }

    void itGoesToTheVerifiedPhoneAsItWasWritten()
    {
        TestMachine& m = machine();
        m.ready(textedPhone);
        m.bill(1, "20.00");
        const Said said = ask(m, m.newKey(), "Operador\nTotal: $20.00\n");
        QCOMPARE(said.http, 200);
        QCOMPARE(said.state(), std::string("FUNDING"));
        QVERIFY(athena::decodeAnswer(said.body, m.usd).ok());
        QCOMPARE(receipts(m).size(), std::size_t{1});
        QCOMPARE(shown(receipts(m)[0]["to"]), shown(textedPhone));
        QCOMPARE(shown(receipts(m)[0]["text"]), shown("Operador\nTotal: $20.00\n"));
    }

    void oneKeyIsOneMessage()
    {
        TestMachine& m = machine();
        m.ready(textedPhone);
        m.bill(1, "20.00");
        m.purchase("20.00");
        const std::string key = m.newKey();
        const Said first = ask(m, key);
        QCOMPARE(first.http, 200);
        m.reopen();
        m.clock.now += 60'000;
        QCOMPARE(ask(m, key).body, first.body);
        QCOMPARE(ask(m, key, "another text").code(), std::string("idempotency_mismatch"));
        QCOMPARE(receipts(m).size(), std::size_t{1});
    }

    void withoutAVerifiedPhoneItIsRefused()
    {
        TestMachine& m = machine();
        m.ready(textedPhone);
        m.bill(1, "20.00");
        QVERIFY(m.backend
                    ->withBooks([](Books& books) -> Status {
                        books.database.run("UPDATE customers SET phone = NULL");
                        return Done{};
                    })
                    .ok());
        QCOMPARE(ask(m, m.newKey()).code(), std::string("phone_missing"));
        QVERIFY(receipts(m).empty());
    }

    void withoutMoneyThereIsNoReceipt()
    {
        TestMachine& m = machine();
        m.ready(textedPhone);
        QCOMPARE(ask(m, m.newKey()).code(), std::string("bad_state"));
        m.cancel();
        QCOMPARE(ask(m, m.newKey()).code(), std::string("bad_state"));
        m.transaction = m.newKey();
        QCOMPARE(ask(m, m.newKey()).code(), std::string("unknown_transaction"));
        m.session = "no-such-session";
        QCOMPARE(ask(m, m.newKey()).code(), std::string("unknown_session"));
        m.machineId = "KIOSK-0002";
        QCOMPARE(ask(m, m.newKey()).code(), std::string("machine_mismatch"));
        QVERIFY(receipts(m).empty());
    }

    void anotherMachineCannotSendIt()
    {
        TestMachine& m = machine();
        m.ready(textedPhone);
        m.bill(1, "20.00");
        auto request = m.signedRequest(
            athena::path::textReceipt, encode(athena::TextReceiptRequest{m.ids(), "en", "text", m.newKey()}));
        request.body.replace(request.body.find("text"), 4, "tixt");
        QCOMPARE(m.say(request).code(), std::string("bad_signature"));
        QVERIFY(receipts(m).empty());
    }

    void receiptsAreRationed()
    {
        TestMachine& m = machine();
        m.ready(textedPhone);
        m.bill(1, "20.00");
        for (int i = 0; i < 5; ++i)
            QCOMPARE(ask(m, m.newKey()).http, 200);
        const std::string key = m.newKey();
        const Said much = ask(m, key);
        QCOMPARE(much.code(), std::string("rate_limited"));
        QCOMPARE(much.headers, (Headers{{"Retry-After", "3600"}}));
        m.clock.now += 3'600'000;
        QCOMPARE(ask(m, key).http, 200); // 429 was no answer to that key
        QCOMPARE(receipts(m).size(), std::size_t{6});
        m.clock.now += 60'000;
        QCOMPARE(m.askForCode(textedPhone).http, 200); // codes are counted on their own
    }
};

ATHENA_TEST(TestStubReceipts)
#include "tst_stub_receipts.moc"
