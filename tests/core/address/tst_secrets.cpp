// SPDX-License-Identifier: Apache-2.0
// Secrets that somebody shows to the scanner: recognised before anything else, and gone afterwards. This
// program watches every block of memory that is given back.
#include "core/address/base58.h"
#include "core/address/classify.h"
#include "core/address/word_lists.h"
#include "tests/test_program.h"

#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <new>

namespace {

std::string_view watched; // empty: nobody watches
bool leaked = false;

void giveBack(void* block)
{
    if (block != nullptr && !watched.empty()
        && memmem(block, malloc_usable_size(block), watched.data(), watched.size()) != nullptr)
        leaked = true;
    std::free(block);
}

} // namespace

void* operator new(std::size_t size)
{
    if (void* block = std::malloc(size))
        return block;
    throw std::bad_alloc();
}
void operator delete(void* block) noexcept { giveBack(block); }
void operator delete(void* block, std::size_t) noexcept { giveBack(block); }

using namespace kiosk;

namespace {

const std::string walletKey = "L35tNdpBNhgu8u23tPkhaPTeJ4m6vM44qyDp58qgTkuL1KTRVZs8";
const std::string seed = "giggle erase museum head right digital cat task license almost brave save";

std::string codeFor(const std::string& text)
{
    const auto verdict = classify(text, Network::Main);
    const auto* refusal = std::get_if<ScanRefusal>(&verdict);
    return refusal == nullptr ? "accepted" : refusal->code;
}

std::string words(std::span<const std::string_view> list, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += (i == 0 ? "" : " ") + std::string(list[static_cast<std::size_t>(i * 37) % list.size()]);
    return text;
}

// A Base58Check text of `size` bytes beginning with those given.
std::string encoded(Bytes beginning, std::size_t size, std::uint8_t filler = 0x5a)
{
    beginning.resize(size, filler);
    return encodeBase58Check(beginning);
}

} // namespace

class TestSecrets : public QObject {
    Q_OBJECT

private slots:
    void cleanup()
    {
        watched = {};
        leaked = false;
    }

    void theWordListsAreWholeAndSorted()
    {
        QCOMPARE(bip39Words().size(), std::size_t{2048});
        QCOMPARE(slip39Words().size(), std::size_t{1024});
        QCOMPARE(std::string(bip39Words().back()), std::string("zoo"));
        QCOMPARE(std::string(slip39Words().front()), std::string("academic"));
        QVERIFY(std::is_sorted(bip39Words().begin(), bip39Words().end()));
        QVERIFY(std::is_sorted(slip39Words().begin(), slip39Words().end()));
    }

    void seedWordsAreAPrivateKey()
    {
        for (const int count : {12, 15, 18, 20, 21, 24, 33}) {
            QCOMPARE(codeFor(words(bip39Words(), count)), std::string("private_key"));
            QCOMPARE(codeFor(words(slip39Words(), count)), std::string("private_key"));
        }
        QCOMPARE(codeFor("\r\n " + seed + "\t\n"), std::string("private_key"));
    }

    void otherTextsOfWordsAreNot()
    {
        for (const int count : {2, 11, 13, 19, 23, 25, 32, 34, 300})
            QCOMPARE(codeFor(words(bip39Words(), count)), std::string("bad_character"));
        QString unknownWord = QString::fromStdString(seed);
        unknownWord.replace("museum", "museums");
        QCOMPARE(codeFor(unknownWord.toStdString()), std::string("bad_character"));
        QCOMPARE(codeFor(QString::fromStdString(seed).toUpper().toStdString()), std::string("bad_character"));
        QCOMPARE(codeFor(QString::fromStdString(seed).replace(" ", "  ").toStdString()),
            std::string("bad_character"));
    }

    void hexKeysAreAPrivateKey()
    {
        const std::string digits(64, 'a');
        QCOMPARE(codeFor(digits), std::string("private_key"));
        QCOMPARE(codeFor("0x" + digits), std::string("private_key"));
        QCOMPARE(codeFor(digits + "a"), std::string("unrecognized"));
        QCOMPARE(codeFor("0x" + digits.substr(1)), std::string("eth_format"));
    }

    void encodedKeysAreKnownByVersionAndLength()
    {
        for (const std::uint8_t version : Bytes{0x80, 0xef, 0xb0}) {
            QCOMPARE(codeFor(encoded({version}, 33)), std::string("private_key"));
            QCOMPARE(codeFor(encoded({version}, 34, 0x01)), std::string("private_key"));
            QVERIFY(codeFor(encoded({version}, 34, 0x02)) != "private_key");
            QVERIFY(codeFor(encoded({version}, 35, 0x01)) != "private_key");
        }
        QCOMPARE(codeFor(encoded({0x01, 0x42}, 39)), std::string("private_key"));
        QCOMPARE(codeFor(encoded({0x01, 0x43}, 39)), std::string("private_key"));
        QVERIFY(codeFor(encoded({0x01, 0x44}, 39)) != "private_key");
        for (const char* version :
            {"0488ade4", "04358394", "049d7878", "04b2430c", "044a4e28", "045f18bc", "0295b005", "02aa7a99"})
            QCOMPARE(codeFor(encoded(fromHex(version).value(), 78)), std::string("private_key"));
        for (const char* version : {"0488b21e", "043587cf", "049d7cb2", "04b24746", "044a5262", "045f1cf6",
                 "0295b43f", "02aa7ed3", "019da462", "01b26ef6"})
            QCOMPARE(codeFor(encoded(fromHex(version).value(), 78)), std::string("extended_public_key"));
    }

    void aKeyBehindASchemeIsFoundBeforeAnythingElseIsJudged()
    {
        for (const std::string& text : {"bitcoin:" + walletKey, "BITCOIN://" + walletKey + "?amount=nonsense",
                 "dogecoin:" + walletKey, "ethereum:0x" + std::string(64, 'b') + "@1", "seed:" + seed})
            QCOMPARE(codeFor(text), std::string("private_key"));
    }

    void aSecretIsWipedFromTheTextThatHeldIt()
    {
        for (const std::string& secret : {walletKey, seed, " " + walletKey + "\r\n", std::string(64, '7')}) {
            std::string text = secret;
            text.reserve(500);
            const char* memory = text.data();
            const auto verdict = classifyAndWipe(text, Network::Main);
            QCOMPARE(std::get<ScanRefusal>(verdict).code, std::string("private_key"));
            QVERIFY(text.empty());
            QCOMPARE(text.data(), memory);
            QCOMPARE(std::count(memory, memory + secret.size(), '\0'), std::ptrdiff_t(secret.size()));
        }
    }

    void whatIsNoSecretStaysAsItWas()
    {
        std::string address = " 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2\n";
        QVERIFY(std::holds_alternative<Scan>(classifyAndWipe(address, Network::Main)));
        QCOMPARE(address, std::string(" 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2\n"));
    }

    void noCopyOfASecretIsLeftInMemoryThatWasGivenBack()
    {
        const Bytes key = decodeBase58Check(walletKey).value();
        const std::string keyBytes(key.begin() + 1, key.begin() + 17);
        for (const std::string& needle : {keyBytes, walletKey.substr(10, 20), seed.substr(10, 20)}) {
            for (const std::string& secret : {walletKey, "bitcoin:" + walletKey, seed}) {
                std::string text = secret;
                text.reserve(200);
                watched = needle;
                leaked = false;
                const auto verdict = classifyAndWipe(text, Network::Main);
                std::string().swap(text);
                watched = {};
                QVERIFY(std::holds_alternative<ScanRefusal>(verdict));
                QVERIFY(!leaked);
            }
        }
    }

    void aMistypedKeyIsNotLeftInMemoryEither()
    {
        const Bytes key = decodeBase58Check(walletKey).value();
        const std::string keyBytes(key.begin() + 1, key.begin() + 17);
        std::string mistyped = walletKey;
        mistyped.back() = mistyped.back() == '8' ? '9' : '8';
        watched = keyBytes;
        const auto verdict = classify(mistyped, Network::Main);
        watched = {};
        QVERIFY(std::holds_alternative<ScanRefusal>(verdict));
        QVERIFY(!leaked);
    }

    void theWatcherSeesALeak()
    {
        watched = "canary in a freed block";
        {
            const std::string copy(watched);
            QVERIFY(!copy.empty());
        }
        QVERIFY(leaked);
    }
};

ATHENA_TEST(TestSecrets)
#include "tst_secrets.moc"
