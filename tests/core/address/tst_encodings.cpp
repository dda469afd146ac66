// SPDX-License-Identifier: Apache-2.0
#include "core/address/base58.h"
#include "core/address/bech32.h"
#include "core/address/cashaddr.h"
#include "core/address/five_bit.h"
#include "core/address/keccak256.h"
#include "core/address/percent.h"
#include "core/address/web_url.h"
#include "tests/test_program.h"

using namespace kiosk;

namespace {

template <class T> std::string codeOfRefusal(const OrRefusal<T>& result)
{
    const auto* refusal = std::get_if<ScanRefusal>(&result);
    return refusal == nullptr ? "accepted" : refusal->code;
}

} // namespace

class TestEncodings : public QObject {
    Q_OBJECT

private slots:
    void base58KeepsLeadingZeros()
    {
        for (const Bytes& bytes : {Bytes{}, Bytes{0}, Bytes{0, 0, 1}, Bytes(40, 0), Bytes(40, 0xff)})
            QCOMPARE(decodeBase58(encodeBase58(bytes)).value(), bytes);
        QCOMPARE(encodeBase58(Bytes{0, 0, 1}), std::string("112"));
        for (const char* text : {"0", "O", "I", "l", " ", "1 ", "é"})
            QVERIFY2(!decodeBase58(text), text);
    }

    void everyChangedCharacterBreaksTheBase58Checksum()
    {
        const std::string good = "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2";
        QVERIFY(decodeBase58Check(good).has_value());
        for (std::size_t i = 0; i < good.size(); ++i) {
            std::string bad = good;
            bad[i] = bad[i] == 'x' ? 'y' : 'x';
            QVERIFY2(!decodeBase58Check(bad), bad.c_str());
        }
        for (const char* text : {"", "1", "111", "1111"})
            QVERIFY2(!decodeBase58Check(text), text);
    }

    void regroupingNoticesLeftOverBits()
    {
        QCOMPARE(five_bit::fromBytes(Bytes{0xff}), (Bytes{31, 28}));
        QVERIFY(five_bit::toBytes(Bytes{31, 28}).cleanPadding);
        QVERIFY(!five_bit::toBytes(Bytes{31, 29}).cleanPadding);
        QVERIFY(!five_bit::toBytes(Bytes{31, 28, 0}).cleanPadding);
    }

    void bech32RefusesWhatIsNotWhole()
    {
        QCOMPARE(codeOfRefusal(decodeBech32("")), std::string("bad_character"));
        QCOMPARE(codeOfRefusal(decodeBech32("1qqqqqq")), std::string("bad_character"));
        QCOMPARE(codeOfRefusal(decodeBech32("bc1qqqqq")), std::string("bad_length"));
        QCOMPARE(codeOfRefusal(decodeBech32("bc1" + std::string(88, 'q'))), std::string("bad_length"));
        QCOMPARE(codeOfRefusal(decodeBech32("a12UEL5L")), std::string("mixed_case"));
        QCOMPARE(codeOfRefusal(decodeSegwit("a12uel5l")), std::string("bad_length"));
    }

    void cashAddrRoundTrip()
    {
        const auto hash = fromHex("f5bf48b397dae70be82b3cca4793f8eb2b6cdac9").value();
        const std::string text = encodeCashAddr("bitcoincash", CashAddress::Type::PublicKeyHash, hash);
        QCOMPARE(text, std::string("bitcoincash:qr6m7j9njldwwzlg9v7v53unlr4jkmx6eylep8ekg2"));
        const auto decoded = decodeCashAddr("bitcoincash", std::string_view(text).substr(12));
        QCOMPARE(std::get<CashAddress>(decoded).hash, hash);
        QCOMPARE(codeOfRefusal(decodeCashAddr("bchtest", std::string_view(text).substr(12))),
            std::string("bad_checksum"));
        QCOMPARE(codeOfRefusal(decodeCashAddr("bitcoincash", "q")), std::string("bad_length"));
    }

    void keccakIsNotSha3()
    {
        QCOMPARE(toHex(keccak256({})),
            std::string("c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"));
        QCOMPARE(toHex(keccak256(asBytes("abc"))),
            std::string("4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"));
    }

    // Around one block of 136 bytes; the digests were made with another implementation.
    void keccakTakesWholeAndBrokenBlocks()
    {
        QCOMPARE(toHex(keccak256(asBytes(std::string(135, 'a')))),
            std::string("34367dc248bbd832f4e3e69dfaac2f92638bd0bbd18f2912ba4ef454919cf446"));
        QCOMPARE(toHex(keccak256(asBytes(std::string(136, 'a')))),
            std::string("a6c4d403279fe3e0af03729caada8374b5ca54d8065329a3ebcaeb4b60aa386e"));
        QCOMPARE(toHex(keccak256(asBytes(std::string(137, 'a')))),
            std::string("d869f639c7046b4929fc92a4d988a8b22c55fbadb802c0c66ebcd484f1915f39"));
    }

    void brokenEscapesAndBrokenUtf8AreRefused()
    {
        for (const char* text : {"%", "%4", "a%", "%GG", "%-1", "%FF", "%C3", "%C3%28", "%C0%80", "%E0%80%80",
                 "%ED%A0%80", "%F4%90%80%80", "%F5%80%80%80", "%80", "%E2%82"})
            QCOMPARE(codeOfRefusal(percentDecoded(text)), std::string("bad_percent"));
        for (const char* text : {"%00", "a%0Ab", "%7f", "%1B", "%C2%85"})
            QCOMPARE(codeOfRefusal(percentDecoded(text)), std::string("bad_character"));
    }

    void escapesAreDecodedOnceAndAPlusStaysAPlus()
    {
        QCOMPARE(std::get<std::string>(percentDecoded("a+b%2B%2525")), std::string("a+b+%25"));
        QCOMPARE(std::get<std::string>(percentDecoded("%f0%9f%98%80")), std::string("\xf0\x9f\x98\x80"));
        QCOMPARE(std::get<std::string>(percentDecoded("")), std::string());
    }

    void anUrlNeedsAHost()
    {
        for (const char* text : {"", "https", "https:", "https:/a", "https://", "https:///a", "https://:80/",
                 "https://?", "ftp://a/", "https//a", "https://a:b/", "https://a:123456/", "https://a b/",
                 "https://u@/", "https://[::1", "https://[]/", "https://%61/", "javascript:alert(1)"})
            QVERIFY2(!parseWebUrl(text), text);
    }

    void anUrlIsTakenApart()
    {
        const auto url = parseWebUrl("HTTPS://u:p@[::1]:8443/a/b?c=d?e#f").value();
        QVERIFY(url.secure && url.hasUser && url.hasPort && url.hasQuery && url.hasFragment);
        QCOMPARE(std::string(url.host), std::string("[::1]"));
        QCOMPARE(std::string(url.path), std::string("/a/b"));
        QCOMPARE(std::string(url.query), std::string("c=d?e"));
        QVERIFY(parseWebUrl("https://a\\@b/").value().hasUser);
        const auto bare = parseWebUrl("http://a.example").value();
        QVERIFY(!bare.secure && !bare.hasUser && !bare.hasPort && !bare.hasQuery && !bare.hasFragment);
        QVERIFY(bare.path.empty());
    }
};

ATHENA_TEST(TestEncodings)
#include "tst_encodings.moc"
