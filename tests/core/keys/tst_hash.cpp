// SPDX-License-Identifier: Apache-2.0
#include "core/keys/hash.h"
#include "core/keys/secret.h"
#include "tests/core/keys/test_entropy.h"
#include "tests/test_program.h"

#include <regex>
#include <type_traits>

using namespace kiosk;
using namespace kiosk::test;

class TestHash : public QObject {
    Q_OBJECT

private slots:
    void theHashOfNothingIsKnown();
    void theHashIsThatOfTheStandard();
    void twoPartsHashLikeOne();
    void anEmptyKeyIsAKey();
    void theMacIsThatOfRfc4231();
    void aLongKeyIsHashedFirst();
    void differentSizesAreNeverEqual();
    void oneBitMakesADifference();

    void secretsCannotBeCopied();
    void aMovedSecretLeavesNothingBehind();
    void aSecretTakesTheOthersPlace();
    void wipingEmptiesAndOverwrites();
    void wipingReachesWhatLongerContentLeft();

    void anIdentifierHasVersionAndVariant();
    void anIdentifierFromAHashStaysTheSame();
    void seedAndLabelCannotBeShifted();
    void aClaimCodeIsReadable();
    void everyCharacterOfAClaimCodeOccurs();
};

void TestHash::theHashOfNothingIsKnown()
{
    QCOMPARE(sha256Hex({}), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

void TestHash::theHashIsThatOfTheStandard()
{
    QCOMPARE(sha256Hex(asBytes("abc")),
        std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(sha256Hex(asBytes(std::string(1000000, 'a'))),
        std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
}

void TestHash::twoPartsHashLikeOne()
{
    QCOMPARE(sha256(asBytes("ab"), asBytes("c")), sha256(asBytes("abc")));
    QCOMPARE(sha256(asBytes("abc"), {}), sha256(asBytes("abc")));
    QCOMPARE(sha256({}, {}), sha256({}));
}

void TestHash::anEmptyKeyIsAKey()
{
    // Whatever key came before.
    hmacSha256(asBytes("another key"), asBytes("x"));
    QCOMPARE(toHex(hmacSha256({}, {})),
        std::string("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"));
}

void TestHash::theMacIsThatOfRfc4231()
{
    QCOMPARE(toHex(hmacSha256(Bytes(20, 0x0b), asBytes("Hi There"))),
        std::string("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"));
    QCOMPARE(toHex(hmacSha256(asBytes("Jefe"), asBytes("what do ya want for nothing?"))),
        std::string("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
}

void TestHash::aLongKeyIsHashedFirst()
{
    QCOMPARE(toHex(hmacSha256(
                 Bytes(131, 0xaa), asBytes("Test Using Larger Than Block-Size Key - Hash Key First"))),
        std::string("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"));
}

void TestHash::differentSizesAreNeverEqual()
{
    QVERIFY(!equalInConstantTime(asBytes("abc"), asBytes("abcd")));
    QVERIFY(!equalInConstantTime({}, asBytes("a")));
    QVERIFY(equalInConstantTime({}, {}));
}

void TestHash::oneBitMakesADifference()
{
    const Bytes a(32, 0x55);
    Bytes b = a;
    QVERIFY(equalInConstantTime(a, b));
    b.back() ^= 0x01;
    QVERIFY(!equalInConstantTime(a, b));
}

void TestHash::secretsCannotBeCopied()
{
    static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
    static_assert(
        std::is_nothrow_move_constructible_v<SecretBytes> && std::is_nothrow_move_assignable_v<SecretBytes>);
    static_assert(
        !std::is_convertible_v<Bytes, SecretBytes> && !std::is_convertible_v<std::size_t, SecretBytes>);
}

void TestHash::aMovedSecretLeavesNothingBehind()
{
    SecretBytes first = SecretBytes::copyOf(asBytes("secret"));
    const auto* place = first.view().data();
    const SecretBytes second = std::move(first);
    QVERIFY(first.empty()); // NOLINT(bugprone-use-after-move): the state after the move is the point
    QCOMPARE(second.toText(), std::string("secret"));
    QCOMPARE(second.view().data(), place); // moved, not copied
}

void TestHash::aSecretTakesTheOthersPlace()
{
    SecretBytes first = SecretBytes::copyOf(asBytes("first"));
    SecretBytes& itself = first;
    first = std::move(itself);
    QCOMPARE(first.toText(), std::string("first"));
    first = SecretBytes::copyOf(asBytes("second"));
    QCOMPARE(first.toText(), std::string("second"));
    first = SecretBytes();
    QVERIFY(first.empty());
    QCOMPARE(SecretBytes(4).toText(), std::string(4, '\0'));
}

void TestHash::wipingEmptiesAndOverwrites()
{
    std::string text = "+15558480808 is long enough to live on the heap";
    const std::size_t size = text.size();
    const char* place = text.data();
    wipe(text);
    QVERIFY(text.empty());
    QCOMPARE(text.data(), place);
    text.resize(text.capacity()); // the same buffer, so what it held can be looked at
    QCOMPARE(std::string(text, 0, size).find_first_not_of('\0'), std::string::npos);
    Bytes bytes(64, 0xee);
    const auto* bytesPlace = bytes.data();
    wipe(bytes);
    QVERIFY(bytes.empty());
    QCOMPARE(bytes.data(), bytesPlace);
    std::string nothing;
    wipe(nothing);
    Bytes none;
    wipe(none);
    QVERIFY(nothing.empty() && none.empty());
}

void TestHash::wipingReachesWhatLongerContentLeft()
{
    std::string text = "a secret of more than sixteen characters";
    const char* place = text.data();
    text = "short";
    QCOMPARE(text.data(), place);
    wipe(text);
    // capacity() bytes belong to the string; libstdc++ leaves them as they are.
    for (std::size_t i = 1; i < text.capacity(); ++i)
        QCOMPARE(place[i], '\0');
}

void TestHash::anIdentifierHasVersionAndVariant()
{
    StuckEntropy ones(0xff);
    QCOMPARE(uuidV4(ones), std::string("ffffffff-ffff-4fff-bfff-ffffffffffff"));
    StuckEntropy zeros(0);
    QCOMPARE(uuidV4(zeros), std::string("00000000-0000-4000-8000-000000000000"));
}

void TestHash::anIdentifierFromAHashStaysTheSame()
{
    // By another program.
    QCOMPARE(
        uuidFromHash(asBytes("journal-head"), "bill 3"), std::string("01977fbc-f5b7-470c-a3cb-032af092071f"));
    QVERIFY(
        uuidFromHash(asBytes("journal-head"), "bill 4") != uuidFromHash(asBytes("journal-head"), "bill 3"));
    const std::regex form("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    for (int i = 0; i < 200; ++i)
        QVERIFY(std::regex_match(uuidFromHash({}, std::to_string(i)), form));
}

void TestHash::seedAndLabelCannotBeShifted()
{
    QVERIFY(uuidFromHash(asBytes("ab"), "c") != uuidFromHash(asBytes("a"), "bc"));
    QVERIFY(uuidFromHash(asBytes("abc"), "") != uuidFromHash({}, "abc"));
}

void TestHash::aClaimCodeIsReadable()
{
    CountingEntropy entropy(20);
    QCOMPARE(claimCode(entropy), std::string("MNPQRSTVWXYZ"));
    QCOMPARE(claimCode(entropy), std::string("0123456789AB"));
}

void TestHash::everyCharacterOfAClaimCodeOccurs()
{
    CountingEntropy entropy;
    std::string all;
    for (int i = 0; i < 64; ++i) // 768 bytes: every byte value three times
        all += claimCode(entropy);
    for (const char c : std::string("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
        QCOMPARE(std::count(all.begin(), all.end(), c), 24);
}

ATHENA_TEST(TestHash)
#include "tst_hash.moc"
