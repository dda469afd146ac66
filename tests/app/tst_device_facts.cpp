// SPDX-License-Identifier: Apache-2.0
// What devices say, in the purchase's words; and the memory of what no journal may hold.
#include "app/kiosk/device_facts.h"
#include "app/kiosk/secrets_vault.h"
#include "tests/test_program.h"

using namespace kiosk;

namespace {

Fact scanned(const char* text, Network network = Network::Test)
{
    return factOf(hardware::ScannerFact{hardware::TextScanned{text}}, network);
}

std::string refusalOf(const Fact& fact)
{
    const auto* refused = std::get_if<ScanRefused>(&fact);
    return refused ? refused->code : "";
}

} // namespace

class DeviceFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aScanThatIsNoAddressLeavesNothingButItsCode()
    {
        QCOMPARE(refusalOf(scanned("cVpF924EspNh8KjYsfhgY96mmxvT6DgdWiTYMtMjuM74hJaU5psW")),
            std::string("private_key"));
        QCOMPARE(refusalOf(scanned("hello")), std::string("unrecognized"));
        QCOMPARE(refusalOf(scanned("https://example.com/")), std::string("unsupported_url"));
        QCOMPARE(refusalOf(scanned("bitcoin:?r=https://pay.example.com/i/1")),
            std::string("unsupported_payment_request"));
        QCOMPARE(refusalOf(scanned("tb1q4npuvywe6gavw29k0vkaavmjyqfhyhcp8r9gcx", Network::Main)),
            std::string("wrong_network"));
        using Reason = hardware::ScanRefused::Reason;
        QCOMPARE(refusalOf(factOf(hardware::ScanRefused{Reason::TooLong}, Network::Test)),
            std::string("too_long"));
        QCOMPARE(refusalOf(factOf(hardware::ScanRefused{Reason::Several}, Network::Test)),
            std::string("several_codes"));
        QCOMPARE(refusalOf(factOf(hardware::ScanRefused{Reason::BadByte}, Network::Test)),
            std::string("bad_character"));
    }

    void anAddressOfOneCoinHasOnePayee()
    {
        const Fact fact = scanned("bitcoin:tb1q4npuvywe6gavw29k0vkaavmjyqfhyhcp8r9gcx?amount=0.1");
        const auto* found = std::get_if<AddressScanned>(&fact);
        QVERIFY(found != nullptr);
        QCOMPARE(found->payees.size(), 1U);
        QCOMPARE(found->payees[0].address, std::string("tb1q4npuvywe6gavw29k0vkaavmjyqfhyhcp8r9gcx"));
        QVERIFY(found->payees[0].alsoUsedBy.empty());
    }

    void anAddressOfSeveralCoinsNamesTheOthers()
    {
        const Fact fact = scanned("2N3oefVeg6stiTb5Kh3ozCSkaqmx91FDbsm");
        const auto* found = std::get_if<AddressScanned>(&fact);
        QVERIFY(found != nullptr);
        QCOMPARE(found->payees.size(), 3U);
        for (const Payee& payee : found->payees) {
            QCOMPARE(payee.alsoUsedBy.size(), 2U);
            QVERIFY(std::find(payee.alsoUsedBy.begin(), payee.alsoUsedBy.end(), payee.coin)
                == payee.alsoUsedBy.end());
        }
    }

    void anEthereumAddressWithoutChecksumSaysSo()
    {
        const Fact fact = scanned("0x1640b5347e644774cdf90b5931ab57a46e739c35");
        const auto* found = std::get_if<AddressScanned>(&fact);
        QVERIFY(found != nullptr && found->payees.size() == 1);
        QVERIFY(found->payees[0].noChecksum);
    }

    void aScannerThatIsGoneIsACondition()
    {
        const Fact gone = factOf(hardware::ScannerFact{hardware::ScannerOffline{"no port"}}, Network::Test);
        QVERIFY(std::get<ConditionRaised>(gone).reason == Closed::Scanner);
        const Fact back = factOf(hardware::ScannerFact{hardware::ScannerOnline{}}, Network::Test);
        QVERIFY(std::get<ConditionCleared>(back).reason == Closed::Scanner);
    }

    void movementIsNoFactOfAPurchase()
    {
        QVERIFY(!factOf(hardware::ValidatorFact{hardware::BillAccepting{}}));
        QVERIFY(!factOf(hardware::ValidatorFact{hardware::BillStacking{}}));
        QCOMPARE(movementOf(hardware::BillStacking{}), std::optional(true));
        QCOMPARE(movementOf(hardware::BillCommitted{}), std::optional<bool>());
        QCOMPARE(movementOf(hardware::BillSettled{}), std::optional(false));
    }

    void bothJamsAreAJam()
    {
        for (const auto fault :
            {hardware::ValidatorFault::JamAcceptor, hardware::ValidatorFault::JamStacker}) {
            const auto fact = factOf(hardware::ValidatorFact{hardware::ValidatorTrouble{fault, ""}});
            QVERIFY(fact && std::get<ValidatorTroubled>(*fact).kind == ValidatorTroubleKind::Jam);
        }
    }

    void aForgottenPurchaseHasNoSecrets()
    {
        SecretsVault vault;
        vault.put("p", &Secrets::sessionToken, "token");
        vault.put("p", &Secrets::code, "123456");
        vault.put("q", &Secrets::claimCode, "7K3M9QX2VB4T");
        vault.forget("p", &Secrets::code);
        QVERIFY(vault.of("p").code.empty());
        QCOMPARE(vault.of("p").sessionToken, std::string("token"));
        vault.forget("p");
        QVERIFY(vault.of("p").sessionToken.empty());
        QCOMPARE(vault.of("q").claimCode, std::string("7K3M9QX2VB4T"));
    }
};

ATHENA_TEST(DeviceFactsTest)
#include "tst_device_facts.moc"
