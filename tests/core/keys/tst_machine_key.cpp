// SPDX-License-Identifier: Apache-2.0
#include "core/keys/machine_key.h"
#include "core/keys/sealed_box.h"
#include "tests/core/keys/test_entropy.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::test;

namespace {

constexpr auto order = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";
constexpr auto generator = "79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798";
constexpr auto generatorY = "483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8";

Result<MachineKey> keyOf(std::string_view hex)
{
    return MachineKey::fromBytes(SecretBytes::copyOf(bytesOf(hex)));
}

std::string padded(const std::string& end) { return std::string(64 - end.size(), '0') + end; }

Bytes withTag(std::uint8_t tag, Bytes content)
{
    content.insert(content.begin(), {tag, static_cast<std::uint8_t>(content.size())});
    return content;
}

Bytes der(const Bytes& r, const Bytes& s)
{
    Bytes content = withTag(0x02, r);
    const Bytes second = withTag(0x02, s);
    content.insert(content.end(), second.begin(), second.end());
    return withTag(0x30, content);
}

} // namespace

class TestMachineKey : public QObject {
    Q_OBJECT

private slots:
    void aKeyOfAnotherSizeIsRefused();
    void aKeyOutOfRangeIsRefused();
    void aBrokenSourceMakesNoKey();
    void theSmallestKeyIsTheGenerator();
    void oneKeyIsMadeFromThirtyTwoBytes();
    void signaturesDoNotDependOnTheBlinding();
    void aSignatureIsStrictAndVerifies();
    void aMovedKeySigns();

    void malformedIdentitiesAreRefused();
    void everyEncodingOfAPointIsOneIdentity();
    void theFingerprintIsTheHashOfTheCompressedKey();

    void everyCutOfASignatureIsRefused();
    void malformedDerIsRefused();
    void numbersOutOfRangeAreRefused();
    void highSIsSaidToBeHigh();
    void theLargestLowSIsTaken();

    void aSealedTokenOpens();
    void theSealIsThatOfTheSpecification();
    void everyCutOfASealIsRefused();
    void everyFlippedBitOfASealIsRefused();
    void aSealIsBoundToItsPlace();
    void anotherMachineCannotOpenASeal();
    void tooMuchIsNotSealed();
    void nothingCanBeSealed();
};

void TestMachineKey::aKeyOfAnotherSizeIsRefused()
{
    for (const std::size_t size : {0U, 1U, 31U, 33U, 64U}) {
        const auto key = MachineKey::fromBytes(SecretBytes::copyOf(Bytes(size, 1)));
        QVERIFY(!key);
        QCOMPARE(key.error().code, Errc::Malformed);
    }
}

void TestMachineKey::aKeyOutOfRangeIsRefused()
{
    QVERIFY(!keyOf(padded("0")));
    QVERIFY(!keyOf(order));
    QVERIFY(!keyOf(std::string(64, 'f')));
    QVERIFY(keyOf("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364140").ok());
}

void TestMachineKey::aBrokenSourceMakesNoKey()
{
    StuckEntropy zeros(0);
    QCOMPARE(MachineKey::generate(zeros).error().code, Errc::Refused);
    StuckEntropy ones(0xff);
    QVERIFY(!MachineKey::generate(ones));
}

void TestMachineKey::theSmallestKeyIsTheGenerator()
{
    const auto key = keyOf(padded("1"));
    QVERIFY(key.ok());
    QCOMPARE(key->publicKeyHex(), std::string("02") + generator);
}

void TestMachineKey::oneKeyIsMadeFromThirtyTwoBytes()
{
    CountingEntropy entropy(1);
    const auto key = MachineKey::generate(entropy);
    QVERIFY(key.ok());
    QCOMPARE(toHex(key->secret().view()),
        std::string("0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20"));
    CountingEntropy later(2);
    QVERIFY(MachineKey::generate(later)->publicKeyHex() != key->publicKeyHex());
}

void TestMachineKey::signaturesDoNotDependOnTheBlinding()
{
    CountingEntropy entropy;
    const auto blinded = MachineKey::fromBytes(SecretBytes::copyOf(Bytes(32, 7)), entropy);
    const auto plain = MachineKey::fromBytes(SecretBytes::copyOf(Bytes(32, 7)));
    QVERIFY(blinded.ok() && plain.ok());
    const Hash256 digest = sha256(asBytes("text"));
    QCOMPARE(blinded->sign(digest), plain->sign(digest));
    QCOMPARE(blinded->sign(digest), blinded->sign(digest));
}

void TestMachineKey::aSignatureIsStrictAndVerifies()
{
    const auto key = keyOf(padded("2a"));
    QVERIFY(key.ok());
    for (int i = 0; i < 300; ++i) {
        const Hash256 digest = sha256(asBytes(std::to_string(i)));
        const auto signature = parseStrictDer(key->sign(digest));
        QVERIFY2(signature.ok(), std::to_string(i).c_str());
        QVERIFY(key->publicKey().verify(digest, *signature));
        Hash256 other = digest;
        other[31] ^= 1;
        QVERIFY(!key->publicKey().verify(other, *signature));
    }
}

void TestMachineKey::aMovedKeySigns()
{
    auto made = keyOf(padded("5"));
    QVERIFY(made.ok());
    const Hash256 digest = sha256(asBytes("text"));
    const Bytes before = made->sign(digest);
    MachineKey moved = std::move(*made);
    QCOMPARE(moved.sign(digest), before);
    auto another = keyOf(padded("6"));
    QVERIFY(another.ok());
    moved = std::move(*another);
    QVERIFY(moved.sign(digest) != before);
}

void TestMachineKey::malformedIdentitiesAreRefused()
{
    const std::string x = generator;
    const std::string y = generatorY;
    const std::vector<std::string> wrong = {"", "02", x, x + y, "02" + x + "0", "02" + x + "00", "0x02" + x,
        "05" + x, "00" + x, "04" + x, "02" + x.substr(2), "06" + x + y, "07" + x + y, "02" + x + y,
        "04" + x + x, "0 2" + x.substr(1), "02" + x.substr(1) + "g", "02" + std::string(64, 'f'), " 02" + x,
        "02" + x + "\n", "04" + x + y + "00", std::string(100000, '0')};
    for (const auto& text : wrong) {
        const auto key = PublicKey::parse(text);
        QVERIFY2(!key, text.substr(0, 140).c_str());
        QCOMPARE(key.error().code, Errc::Malformed);
    }
}

void TestMachineKey::everyEncodingOfAPointIsOneIdentity()
{
    const std::string compressed = std::string("02") + generator;
    std::string capitals = compressed;
    for (char& c : capitals)
        c = static_cast<char>(std::toupper(c));
    const std::string whole = std::string("04") + generator + generatorY;
    for (const auto& text : {compressed, capitals, whole})
        QCOMPARE(PublicKey::parse(text)->toHex(), compressed);
    QVERIFY(PublicKey::parse(std::string("03") + generator)->toHex() != compressed);
}

void TestMachineKey::theFingerprintIsTheHashOfTheCompressedKey()
{
    const auto key = PublicKey::parse(std::string("04") + generator + generatorY);
    const std::string hash = sha256Hex(bytesOf(std::string("02") + generator));
    QCOMPARE(key->fingerprint(), hash.substr(0, 4) + " " + hash.substr(4, 4));
    QCOMPARE(key->fingerprint(), std::string("0f71 5baf"));
}

void TestMachineKey::everyCutOfASignatureIsRefused()
{
    const Bytes whole = keyOf(padded("3"))->sign(sha256(asBytes("text")));
    for (std::size_t size = 0; size < whole.size(); ++size) {
        Bytes cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
        QVERIFY(!parseStrictDer(cut));
        if (size >= 2) {
            cut[1] = static_cast<std::uint8_t>(size - 2); // also when the outer length agrees
            QVERIFY(!parseStrictDer(cut));
        }
    }
    Bytes longer = whole;
    longer.push_back(0);
    QVERIFY(!parseStrictDer(longer));
    ++longer[1];
    QVERIFY(!parseStrictDer(longer));
    QVERIFY(!parseStrictDer(Bytes(100000, 0x30)));
}

void TestMachineKey::malformedDerIsRefused()
{
    QVERIFY(parseStrictDer(der({1}, {1})).ok());
    const std::vector<Bytes> wrong = {
        der({}, {1}), der({1}, {}), // empty
        der({0x80}, {1}), der({1}, {0xff}), // negative
        der({0, 1}, {1}), der({1}, {0, 0x7f}), der({0, 0, 0x80}, {1}), // needless zeros
        withTag(0x30, withTag(0x02, {1})), // one number
        withTag(0x31, {2, 1, 1, 2, 1, 1}), withTag(0x30, {3, 1, 1, 2, 1, 1}), // other tags
        withTag(0x30, {2, 1, 1, 2, 1, 1, 0}), withTag(0x30, {2, 1, 1, 2, 1, 1, 2, 1, 1}), // something after
        {0x30, 0x81, 6, 2, 1, 1, 2, 1, 1}, {0x30, 0x80, 2, 1, 1, 2, 1, 1, 0, 0}, // long and indefinite forms
        withTag(0x30, {2, 0x81, 1, 1, 2, 1, 1}), withTag(0x30, {2, 1, 1, 2, 2, 1}), // lengths
    };
    for (const auto& bytes : wrong) {
        const auto parsed = parseStrictDer(bytes);
        QVERIFY2(!parsed, toHex(bytes).c_str());
        QCOMPARE(parsed.error().code, Errc::Malformed);
    }
}

void TestMachineKey::numbersOutOfRangeAreRefused()
{
    Bytes n = bytesOf(order);
    n.insert(n.begin(), 0);
    Bytes belowN = n;
    --belowN.back();
    Bytes tooLong(33, 0x01);
    for (const auto& [r, s] :
        {std::pair(Bytes{0}, Bytes{1}), std::pair(Bytes{1}, Bytes{0}), std::pair(n, Bytes{1}),
            std::pair(Bytes{1}, n), std::pair(tooLong, Bytes{1}), std::pair(Bytes{1}, tooLong)}) {
        QCOMPARE(parseStrictDer(der(r, s)).error().code, Errc::Malformed);
    }
    QVERIFY(parseStrictDer(der(belowN, {1})).ok());
    QCOMPARE(parseStrictDer(der({1}, belowN)).error().code, Errc::Refused);
    // A wrong r is a wrong signature, also when s is high.
    QCOMPARE(parseStrictDer(der(n, belowN)).error().code, Errc::Malformed);
}

void TestMachineKey::highSIsSaidToBeHigh()
{
    const Bytes above = bytesOf("7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a1");
    QCOMPARE(parseStrictDer(der({1}, above)).error().code, Errc::Refused);
}

void TestMachineKey::theLargestLowSIsTaken()
{
    const Bytes half = bytesOf("7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0");
    const auto signature = parseStrictDer(der({0x5a}, half));
    QVERIFY(signature.ok());
    QCOMPARE(toHex(*signature), padded("5a") + toHex(half));
}

void TestMachineKey::aSealedTokenOpens()
{
    CountingEntropy entropy;
    const SealedBox box(*keyOf(padded("7")));
    const auto first = box.seal(asBytes("token"), asBytes("p1"), entropy);
    const auto second = box.seal(asBytes("token"), asBytes("p1"), entropy);
    QVERIFY(first.ok() && second.ok());
    QVERIFY(*first != *second); // a nonce each
    QCOMPARE(box.open(*first, asBytes("p1"))->toText(), std::string("token"));
    QCOMPARE(box.open(*second, asBytes("p1"))->toText(), std::string("token"));
}

void TestMachineKey::theSealIsThatOfTheSpecification()
{
    // By another program: HKDF-SHA256 and AES-256-GCM of the same key, nonce and text.
    const auto sealed =
        bytesOf("000102030405060708090a0b57a2296b7a5597a858e2de6503e66a7fa7a0e18786dc3e5815d44d2d8e");
    const SealedBox box(*keyOf("0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20"));
    QCOMPARE(box.open(sealed, asBytes("purchase 7"))->toText(), std::string("session token"));
    CountingEntropy entropy;
    QCOMPARE(*box.seal(asBytes("session token"), asBytes("purchase 7"), entropy), sealed);
}

void TestMachineKey::everyCutOfASealIsRefused()
{
    CountingEntropy entropy;
    const SealedBox box(*keyOf(padded("7")));
    const auto whole = box.seal(asBytes("token"), {}, entropy);
    for (std::size_t size = 0; size < whole->size(); ++size)
        QCOMPARE(box.open(ByteView(*whole).first(size), {}).error().code, Errc::Corrupt);
    Bytes longer = *whole;
    longer.push_back(0);
    QVERIFY(!box.open(longer, {}));
    QVERIFY(!box.open(Bytes(200000), {}));
}

void TestMachineKey::everyFlippedBitOfASealIsRefused()
{
    CountingEntropy entropy;
    const SealedBox box(*keyOf(padded("7")));
    const auto whole = box.seal(asBytes("token"), asBytes("p1"), entropy);
    for (std::size_t bit = 0; bit < whole->size() * 8; ++bit) {
        Bytes changed = *whole;
        changed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        QVERIFY(!box.open(changed, asBytes("p1")));
    }
}

void TestMachineKey::aSealIsBoundToItsPlace()
{
    CountingEntropy entropy;
    const SealedBox box(*keyOf(padded("7")));
    const auto sealed = box.seal(asBytes("token"), asBytes("p1"), entropy);
    QVERIFY(!box.open(*sealed, asBytes("p2")));
    QVERIFY(!box.open(*sealed, {}));
}

void TestMachineKey::anotherMachineCannotOpenASeal()
{
    CountingEntropy entropy;
    const auto sealed = SealedBox(*keyOf(padded("7"))).seal(asBytes("token"), {}, entropy);
    QVERIFY(!SealedBox(*keyOf(padded("8"))).open(*sealed, {}));
}

void TestMachineKey::tooMuchIsNotSealed()
{
    CountingEntropy entropy;
    const SealedBox box(*keyOf(padded("7")));
    QCOMPARE(box.seal(Bytes(65537), {}, entropy).error().code, Errc::Overflow);
    QCOMPARE(box.seal({}, Bytes(65537), entropy).error().code, Errc::Overflow);
    const auto most = box.seal(Bytes(65536, 1), {}, entropy);
    QVERIFY(most.ok());
    QCOMPARE(box.open(*most, {})->size(), std::size_t{65536});
}

void TestMachineKey::nothingCanBeSealed()
{
    CountingEntropy entropy;
    const SealedBox box(*keyOf(padded("7")));
    const auto sealed = box.seal({}, asBytes("p1"), entropy);
    QCOMPARE(sealed->size(), std::size_t{28});
    QVERIFY(box.open(*sealed, asBytes("p1"))->empty());
    QVERIFY(!box.open(*sealed, {}));
}

ATHENA_TEST(TestMachineKey)
#include "tst_machine_key.moc"
