// SPDX-License-Identifier: Apache-2.0
#include "core/address/classify.h"
#include "tests/test_program.h"

using namespace kiosk;

namespace {

const std::string p2pkh = "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2";
const std::string p2sh = "3CVEk5HnXF1g41tjKuWriN8es6sxzDdQNr";
const std::string segwit = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";
const std::string cash = "bitcoincash:qpwhjvrt5rkltmrzj0ymwa4z0etcccm2yv7yj20d9w";
const std::string account = "0x52519aD76bAABFa9CC1603F51296ddd0e2D0516D";
const ScanHosts hosts{{"Addresses.kiosk.example"}, {"partner.kiosk.example"}};

// The refusal's code, or "" when the text was accepted.
std::string refusal(std::string_view text, Network network = Network::Main)
{
    const auto verdict = classify(text, network, hosts);
    const auto* refused = std::get_if<ScanRefusal>(&verdict);
    return refused == nullptr ? "" : refused->code;
}

Scan scan(std::string_view text, Network network = Network::Main)
{
    const auto verdict = classify(text, network, hosts);
    if (const auto* refused = std::get_if<ScanRefusal>(&verdict))
        qWarning("refused with %s: %s", refused->code.c_str(), std::string(text).c_str());
    const auto* found = std::get_if<Scan>(&verdict);
    return found == nullptr ? Scan{} : *found;
}

PaymentUri uri(std::string_view text, Network network = Network::Main)
{
    return scan(text, network).uri.value_or(PaymentUri{});
}

} // namespace

class TestClassify : public QObject {
    Q_OBJECT

private slots:
    void emptyAndTooLongTextsAreRefused()
    {
        for (const char* text : {"", " ", "\t\r\n "})
            QCOMPARE(refusal(text), std::string("empty"));
        QCOMPARE(refusal(std::string(4097, 'q')), std::string("too_long"));
        QCOMPARE(refusal(std::string(4096, 'q')), std::string("bad_checksum"));
        QCOMPARE(refusal(std::string(4096, '1')), std::string("unrecognized"));
        const std::string blanks(3000, ' ');
        QCOMPARE(refusal(blanks + segwit + blanks), std::string());
    }

    void onlyVisibleAsciiIsRead()
    {
        using namespace std::string_literals;
        const std::string twice = p2pkh + "\n" + p2pkh;
        for (const std::string& text :
            {p2pkh + "\0"s, "\0"s + p2pkh, p2pkh.substr(0, 9) + " " + p2pkh.substr(9), "\xe2\x80\x8b" + p2pkh,
                "\xe2\x80\xae" + p2pkh, "\xef\xbb\xbf" + p2pkh, p2pkh + "\xc2\xa0", p2pkh + "\x7f",
                "\xff\xfe"s, "\x1b[2J"s, twice, "\v" + p2pkh})
            QCOMPARE(refusal(text), std::string("bad_character"));
    }

    void everyCutAndEveryChangeOfAnAddressIsRefused()
    {
        for (const std::string& good : {p2pkh, p2sh, segwit, cash, account}) {
            QCOMPARE(refusal(good), std::string());
            for (std::size_t i = 1; i < good.size(); ++i) {
                QVERIFY2(!refusal(good.substr(0, i)).empty(), good.substr(0, i).c_str());
                std::string changed = good;
                changed[i] = changed[i] == 'a' ? 'c' : 'a';
                if (good != account)
                    QVERIFY2(!refusal(changed).empty(), changed.c_str());
            }
        }
    }

    void aSharedFormatIsAmbiguousUntilASchemeSettlesIt()
    {
        const Scan shared = scan(p2sh);
        QVERIFY(shared.kind == Scan::Kind::Address);
        QVERIFY(shared.ambiguous);
        QCOMPARE(shared.candidates.size(), std::size_t{3});
        QCOMPARE(candidateFor(shared, Coin::Ltc)->address, std::string("MJhP3xhkUMs6rXAdRnWCY1P4BoUQvNAT7x"));
        QCOMPARE(candidateFor(shared, Coin::Eth), nullptr);
        const Scan settled = scan("litecoin:" + p2sh);
        QVERIFY(!settled.ambiguous);
        QCOMPARE(settled.candidates.size(), std::size_t{1});
        QVERIFY(settled.candidates.front() == *candidateFor(shared, Coin::Ltc));
    }

    void canonicalFormsAreTheSameForEverySpelling()
    {
        QCOMPARE(scan("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4").candidates, scan(segwit).candidates);
        QCOMPARE(scan(cash.substr(12)).candidates, scan(cash).candidates);
        QCOMPARE(scan("0x52519AD76BAABFA9CC1603F51296DDD0E2D0516D").candidates, scan(account).candidates);
    }

    void anEthereumAddressWithoutMixedCaseIsTakenWithAWarning()
    {
        QVERIFY(scan(account).warnings.empty());
        QCOMPARE(scan("0x52519ad76baabfa9cc1603f51296ddd0e2d0516d").warnings,
            std::vector<std::string>{"no_checksum"});
        QVERIFY(scan("0x1111111111111111111111111111111111111111").warnings.empty());
        QCOMPARE(refusal("0x0000000000000000000000000000000000000000"), std::string("burn_address"));
        QCOMPARE(refusal("0X52519ad76baabfa9cc1603f51296ddd0e2d0516d"), std::string("eth_format"));
    }

    void aKeyInHexIsASecretHoweverItBegins()
    {
        for (const char* prefix : {"", "0x", "0X"}) // a code of capitals is smaller
            QCOMPARE(refusal(prefix + std::string(64, 'A')), std::string("private_key"));
    }

    void anotherNetworksAddressIsRefused()
    {
        for (const std::string& text : {p2pkh, p2sh, segwit, cash, cash.substr(12), "bitcoin:" + segwit})
            QCOMPARE(refusal(text, Network::Test), std::string("wrong_network"));
        QCOMPARE(refusal("bchreg:x", Network::Main), std::string("wrong_network"));
        QCOMPARE(refusal("ethereum:" + account + "@1", Network::Test), std::string("wrong_chain"));
        QCOMPARE(refusal("ethereum:" + account + "@11155111", Network::Regtest), std::string());
    }

    void lightningIsAnsweredByItsOwnCode()
    {
        for (const char* text : {"lnbc1", "LNBC10U1", "lntb1q", "lnurl1dp68", "lno1q", "a@b.example",
                 "Ann@Example.org", "lightning:x", "bitcoin:?lightning=x", "bitcoin:?lno=x", "bitcoin:?LNO"})
            QCOMPARE(refusal(text), std::string("lightning_unsupported"));
        QCOMPARE(refusal("lnBc1qqq"), std::string("unrecognized"));
        QCOMPARE(
            scan("bitcoin:" + segwit + "?lno=x").warnings, std::vector<std::string>{"lightning_ignored"});
        QVERIFY(scan("bitcoin:?r=https://a.example/&lightning=x").warnings.empty());
    }

    void requiredParametersAreNeverSkipped()
    {
        for (const char* query : {"?req-pop=x", "?REQ-a", "?amount=x&req-b=1", "?label=%&req-", "?=&req-c"})
            QCOMPARE(refusal("bitcoin:" + segwit + query), std::string("unknown_required"));
        QCOMPARE(refusal("bitcoincash:" + cash.substr(12) + "?req-x"), std::string("unknown_required"));
    }

    void theFourKnownKeysStandOnce()
    {
        for (const char* query :
            {"?amount=1&AMOUNT=1", "?label&label=", "?r=&R=", "?message=a&x=1&message=a"})
            QCOMPARE(refusal("bitcoin:" + segwit + query), std::string("duplicate_key"));
        QCOMPARE(refusal("bitcoin:" + segwit + "?x=1&x=2&lightning=a&lightning=b"), std::string());
    }

    void amountsAreExactAndBounded()
    {
        for (const char* amount : {"", ".", "1.", ".1", "-1", "+1", "1e1", "1,0", "0x1", "21000000.00000001",
                 "100000000", "0.000000001", "1%20", "1%2e2%2e3"})
            QCOMPARE(refusal("bitcoin:" + segwit + "?amount=" + amount), std::string("bad_amount"));
        QCOMPARE(
            uri("bitcoin:" + segwit + "?amount=21000000").amountSat.value(), std::string("2100000000000000"));
        QCOMPARE(uri("bitcoin:" + segwit + "?amount=00.10").amountSat.value(), std::string("10000000"));
        QVERIFY(!uri("bitcoin:" + segwit + "?amount=0.00000000").amountSat);
        QCOMPARE(uri("litecoin:" + p2sh + "?amount=84000000.0").amountSat.value(),
            std::string("8400000000000000"));
        QCOMPARE(refusal("litecoin:" + p2sh + "?amount=84000000.1"), std::string("bad_amount"));
        QCOMPARE(refusal("bitcoincash:" + cash.substr(12) + "?amount=21000001"), std::string("bad_amount"));
    }

    void weiAreWholeAndBelow256Bits()
    {
        const std::string most =
            "115792089237316195423570985008687907853269984665640564039457584007913129639935";
        const std::string asked = "ethereum:" + account + "?value=";
        for (const std::string& value :
            {std::string(), std::string("1.5"), std::string("-1"), std::string("+1"), std::string("1e"),
                std::string("e1"), std::string("1e-1"), std::string("1e78"), std::string("1.25e1"),
                std::string("1e99999999999999999999"), std::string("0x1"), std::string("1e1e1"),
                most.substr(0, most.size() - 1) + "6", most + "0", std::string(3000, '9')})
            QCOMPARE(refusal(asked + value), std::string("bad_amount"));
        const auto wei = [](const std::string& value) {
            return uri("ethereum:" + account + "?value=" + value).amountWei;
        };
        QCOMPARE(wei("2.014e18").value(), std::string("2014000000000000000"));
        QCOMPARE(wei("1.500E1").value(), std::string("15"));
        QCOMPARE(wei("12.00").value(), std::string("12"));
        QCOMPARE(wei("00012e0002").value(), std::string("1200"));
        QCOMPARE(wei(most).value(), most);
        QCOMPARE(
            wei("1.15792089237316195423570985008687907853269984665640564039457584007913129639935e77").value(),
            most);
        QVERIFY(!uri("ethereum:" + account + "?gas=1").amountWei);
    }

    void anEthereumUriPaysToAnAccountOnTheRightChain()
    {
        QCOMPARE(refusal("ethereum:"), std::string("no_address"));
        QCOMPARE(refusal("ethereum:pay-"), std::string("no_address"));
        QCOMPARE(refusal("ethereum:vitalik.eth@1"), std::string("ens_unsupported"));
        QCOMPARE(refusal("ethereum:" + account + "@1/transfer"), std::string("eth_contract_call"));
        QCOMPARE(refusal("ethereum:" + account + "@"), std::string("bad_uri"));
        QCOMPARE(refusal("ethereum:" + account + "@one"), std::string("bad_uri"));
        QCOMPARE(refusal("ethereum:" + account + "@10"), std::string("wrong_chain"));
        QCOMPARE(refusal("ethereum:" + account + "?value=1&value=1"), std::string("duplicate_key"));
        QCOMPARE(scan("ethereum:pay-" + account + "@1").candidates, scan(account).candidates);
    }

    void aPaymentRequestNeedsAnHttpsUrl()
    {
        for (const char* r : {"", "x", "http://a.example/", "https://", "https://u@a.example/",
                 "https://a b/", "ftp://a.example/", "//a.example/"})
            QVERIFY2(refusal(std::string("bitcoin:?r=") + r) == "bad_payment_url"
                    || refusal(std::string("bitcoin:?r=") + r) == "bad_character",
                r);
        QCOMPARE(refusal("bitcoin:?r=https://a.example/%20"), std::string("bad_payment_url"));
        QCOMPARE(
            uri("bitcoin:?r=https%3A%2F%2Fa.example%2F%3Fb").r.value(), std::string("https://a.example/?b"));
        QVERIFY(scan("bitcoin:?r=https://a.example").candidates.empty());
        QCOMPARE(
            uri("bitcoin:?r=http://a.example/", Network::Test).r.value(), std::string("http://a.example/"));
    }

    void aUriIsCutWhereBip21Says()
    {
        for (const char* text :
            {"bitcoin:", "bitcoin://", "bitcoin:?", "bitcoin:?amount=1", "litecoin:?x", "bitcoincash:?"})
            QCOMPARE(refusal(text), std::string("no_address"));
        QCOMPARE(refusal("bitcoin:" + segwit + "#x"), std::string("bad_uri"));
        QCOMPARE(refusal("bitcoin:" + segwit + "?=1"), std::string("bad_uri"));
        QCOMPARE(refusal("bitcoin:///" + segwit), std::string("unrecognized"));
        QCOMPARE(uri("bitcoin://" + segwit + "?&label=a?b=c&&").label.value(), std::string("a?b=c"));
        QCOMPARE(uri("BitCoin:" + segwit).scheme, std::string("bitcoin"));
    }

    void aSchemeAcceptsItsOwnCoinOnly()
    {
        QCOMPARE(refusal("bitcoin:" + account), std::string("scheme_mismatch"));
        QCOMPARE(refusal("litecoin:" + segwit), std::string("scheme_mismatch"));
        QCOMPARE(refusal("bitcoincash:LXQwcyPjuKVvDjghX8gJ23jPS6axCMv4Q7"), std::string("scheme_mismatch"));
        QCOMPARE(refusal("bitcoincash:" + segwit), std::string("bad_character"));
        for (const char* text : {":", "x:", "dogecoin:x", "javascript:alert(1)", "mailto:a@b.example"})
            QCOMPARE(refusal(text), std::string("unsupported_scheme"));
        QCOMPARE(refusal("bitid://a.example/x"), std::string("bitid_uri"));
    }

    void bitcoinCashTakesTheOldFormWithAWarning()
    {
        const Scan legacy = scan("BitcoinCash:" + p2pkh + "?amount=1&lightning=x");
        QCOMPARE(legacy.warnings, (std::vector<std::string>{"legacy_format", "lightning_ignored"}));
        QVERIFY(legacy.candidates.front() == *candidateFor(scan(p2pkh), Coin::Bch));
        QCOMPARE(refusal("BitcoinCash:" + cash.substr(12)), std::string("mixed_case"));
        QCOMPARE(
            scan("BITCOINCASH:QPWHJVRT5RKLTMRZJ0YMWA4Z0ETCCCM2YV7YJ20D9W").candidates, scan(cash).candidates);
    }

    void onlyConfiguredLinksAreKnown()
    {
        const std::string id(32, 'a');
        const std::string resolve = "https://addresses.kiosk.example/address/" + id + "/resolve";
        QVERIFY(scan(resolve).kind == Scan::Kind::Addressimo);
        QCOMPARE(scan(" " + resolve + "?bip70=true\n").url, resolve + "?bip70=true");
        QVERIFY(scan("HTTPS://ADDRESSES.KIOSK.EXAMPLE/address/" + id + "/resolve?").kind
            == Scan::Kind::Addressimo);
        QVERIFY(scan("https://partner.kiosk.example/bitkey/widget?x=1").kind == Scan::Kind::Bitkey);
        for (const std::string& text : {"http" + resolve.substr(5), resolve + "?bip70=false", resolve + "#x",
                 resolve + "/", "https://addresses.kiosk.example:443/address/" + id + "/resolve",
                 "https://addresses.kiosk.example/address/" + std::string(32, 'A') + "/resolve",
                 "https://addresses.kiosk.example/address/" + id.substr(1) + "/resolve",
                 "https://addresses.kiosk.example/Address/" + id + "/resolve",
                 "https://u@addresses.kiosk.example/address/" + id + "/resolve",
                 "https://addresses.kiosk.example.evil.example/address/" + id + "/resolve",
                 std::string("https://partner.kiosk.example/bitkey/widget/"), std::string("https:"),
                 std::string("http://x"), std::string("https://partner.kiosk.example/bitkey/widget?x#y")})
            QCOMPARE(refusal(text), std::string("unsupported_url"));
        QVERIFY(std::holds_alternative<ScanRefusal>(classify(resolve, Network::Main)));
    }

    void networksHaveTheirNames()
    {
        QVERIFY(parseNetwork("main").value() == Network::Main);
        QVERIFY(parseNetwork("test").value() == Network::Test);
        QVERIFY(parseNetwork("regtest").value() == Network::Regtest);
        for (const char* name : {"", "Main", "testnet", "signet"})
            QVERIFY2(!parseNetwork(name), name);
    }

    // Deterministic noise: nothing here may crash, hang, or be taken for an address.
    void noiseIsRefused()
    {
        std::uint32_t state = 12345;
        const auto next = [&state] { return state = state * 1664525U + 1013904223U, state >> 16; };
        constexpr std::string_view pieces[] = {"bitcoin:", "ethereum:", "0x", "bc1", "%", "?", "&", "=",
            "amount", "req-", "https://", "@", "/", ":", "1", "q", "\xff", "lightning", "value", "e"};
        for (int round = 0; round < 20000; ++round) {
            std::string text;
            for (std::uint32_t length = next() % 30; length > 0; --length)
                text += pieces[next() % std::size(pieces)];
            QVERIFY2(!refusal(text).empty(), text.c_str());
        }
    }
};

ATHENA_TEST(TestClassify)
#include "tst_classify.moc"
