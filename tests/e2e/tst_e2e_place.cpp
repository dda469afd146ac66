// SPDX-License-Identifier: Apache-2.0
// The law of the place on a whole machine: what it puts before a purchase, and what an expired one leaves
// open.
#include <QFile>

#include "tests/e2e/e2e_case.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::e2e;

class TestE2ePlace : public E2eCase {
    Q_OBJECT

private Q_SLOTS:
    void anExpiredProfileIsClosedToPurchasesAndOpenToClaimsAndRefunds();
    void theCheckOfTheConfigurationReadsTheProfileToo();

private:
    Status arrange(StandSettings& settings) override
    {
        settings.place = true;
        return Done{};
    }
    Status goesToInsert(Customer& customer);
    // The operator signs the next version, which is over already, and puts it on the machine.
    Status placeExpires();
};

Status TestE2ePlace::goesToInsert(Customer& customer)
{
    if (const auto begun = customer.does({"wait Idle 60000", "touch startButton", "wait PlacePage"}); !begun)
        return begun;
    for (const auto* kind : {"disclosure", "warning", "question"}) {
        const auto read = customer.does({QStringLiteral("wait-for pageKind %1").arg(kind),
            "wait-for pageSeconds 0 20000", "touch primaryButton"});
        if (!read)
            return read;
    }
    if (const auto asked = customer.does({"wait Coin", "touch coin_BTC", "wait Phone",
            "type " + customer.national(), "touch primaryButton", "wait Code 30000"});
        !asked)
        return asked;
    if (const auto typed = customer.typesTheCode(); !typed)
        return typed;
    if (const auto scans = customer.sees("Scan"); !scans)
        return scans;
    if (const auto shown = customer.shows(bitcoinWallet); !shown)
        return shown;
    return customer.does(
        {"wait Address", "wait-for addressStep ready 30000", "touch primaryButton", "wait Quote",
            "wait-for quoteStep shown", "touch primaryButton", "wait Insert", "wait-for phase open"});
}

Status TestE2ePlace::placeExpires()
{
    QFile file(stand().path("place.toml"));
    if (!file.open(QIODevice::ReadWrite))
        return Error{Errc::Io, "the profile cannot be opened"};
    QByteArray text = file.readAll();
    text.replace("version = 1", "version = 2").replace("expires = 2120", "expires = 2021");
    if (!file.seek(0) || !file.resize(0) || file.write(text) != text.size())
        return Error{Errc::Io, "the profile cannot be written"};
    file.close();
    const auto done = runProgram(stand().program("athena-profile"),
        {"sign", file.fileName(), stand().path("operator/operator.key"),
            stand().path("operator/credential")});
    return done ? Status(Done{}) : Status(done.error());
}

void TestE2ePlace::anExpiredProfileIsClosedToPurchasesAndOpenToClaimsAndRefunds()
{
    Customer ada(stand(), 53);
    STEP(ctl({"delivery", "fail"}));
    STEP(goesToInsert(ada));
    STEP(ada.inserts("50", "$50.00"));
    STEP(fault("/transaction/reversal", {"drop_before", "--count", "2"})); // still owed at the power cut
    STEP(ada.does({"touch primaryButton", "wait Refused 60000", "wait-for claimReady true"}));
    const auto claim = ada.valueOf("claimCode");
    STEP(placeExpires());
    STEP(powerCut());

    // Her claim and her refund go on; her code is the same.
    STEP(ada.does({"wait Refused 60000", "wait-for claimReady true"}));
    QCOMPARE(ada.valueOf("claimCode"), claim);
    STEP(transactionIs(stand(), "REVERSED"));
    STEP(ada.does({"touch primaryButton", "wait OutOfService 30000"}));

    // Nobody else can begin; help for victims stays within reach.
    QVERIFY2(ada.valueOf("closedReasons").contains("profile"), qPrintable(ada.valueOf("closedReasons")));
    STEP(ada.does(
        {"touch helpButton", "wait-seen HelpOverlay", "touch scammedButton", "wait-seen ScamOverlay"}));
    QVERIFY2(ada.texts().remove(QChar(0x0A)).contains("+1 305 555 0199"), qPrintable(ada.texts()));
    QCOMPARE(transactionCount(stand()), 1);
    STEP(booksAgree(stand(), {.cash = "50.00", .openItems = 1}));
}

void TestE2ePlace::theCheckOfTheConfigurationReadsTheProfileToo()
{
    const auto checked = [this] {
        return runProgram(stand().program("athena-kiosk"), {"--check-config", stand().configFile()});
    };
    QVERIFY(checked());
    QVERIFY(QFile::setPermissions(stand().path("storage"), QFile::Permissions(0x7077)));
    const auto open = checked();
    QVERIFY(!open);
    QVERIFY2(open.error().detail.find("can be written by others") != std::string::npos,
        open.error().detail.c_str());
    QVERIFY(QFile::setPermissions(stand().path("storage"), QFile::Permissions(0x7000)));
    QVERIFY(QFile::remove(stand().path("place.toml")));
    const auto missing = checked();
    QVERIFY(!missing);
    QVERIFY2(missing.error().detail.find("place.toml") != std::string::npos, missing.error().detail.c_str());
}

ATHENA_TEST(TestE2ePlace)
#include "tst_e2e_place.moc"
