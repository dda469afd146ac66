// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>

#include "core/keys/key_file.h"
#include "tests/core/keys/test_entropy.h"
#include "tests/test_program.h"

#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using namespace kiosk;
using namespace kiosk::test;

namespace {

// Made by another program with log2 N = 14, from the key below.
constexpr auto golden =
    "4154484e414b4559010e0801404142434445464748494a4b4c4d4e4f808182838485868788898a8b9731a8cfd3e595"
    "d9d8a20cd15edea9f4e8ec1eae6f58a8c3fa8a483c563bcc476ff4498330371688a9d20d0bce3cf156";
constexpr auto goldenSecret = "0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20";
const std::string credentialText = "correct horse battery staple";

ByteView credential() { return asBytes(credentialText); }

MachineKey goldenKey()
{
    auto key = MachineKey::fromBytes(SecretBytes::copyOf(bytesOf(goldenSecret)));
    return std::move(key).value();
}

Errc problemWith(ByteView file)
{
    CountingEntropy entropy;
    const auto key = decodeKeyFile(file, credential(), entropy);
    return key ? Errc::AlreadyExists : key.error().code; // never a problem of decoding
}

bool contains(const Error& error, const std::string& text)
{
    return error.detail.find(text) != std::string::npos;
}

} // namespace

class TestKeyFile : public QObject {
    Q_OBJECT

private slots:
    void init();

    void everyCutIsRefused();
    void anotherFileIsNotAKeyFile();
    void anotherVersionIsUnsupported();
    void hostileCostsAreRefusedBeforeTheWork();
    void aFlippedBitIsRefused();
    void aWrongCredentialDoesNotOpenIt();
    void aShortCredentialIsRefused();
    void aSealedZeroIsNoKey();
    void theFormIsTheDocumentedOne();
    void whatIsWrittenCanBeRead();

    void aMissingFileIsSaidToBeMissing();
    void aFileOpenToOthersIsRefused();
    void aLinkAPipeAndAFolderAreRefused();
    void aLargeFileIsRefused();
    void aFileOfAnotherUserIsRefused();
    void aDamagedFileNamesItsPath();
    void aKeyIsNeverOverwritten();
    void aFolderThatIsNotThereIsAnError();
    void aSavedKeyIsPrivateAndLoads();
    void aHalfWrittenFileOfAPowerCutIsReplaced();
    void theUmaskDoesNotMatter();

private:
    [[nodiscard]] std::string path() const { return m_folder->filePath("machine.key").toStdString(); }
    [[nodiscard]] Result<MachineKey> load() const
    {
        CountingEntropy entropy;
        return loadKeyFile(path(), credential(), entropy);
    }
    void write(ByteView content, mode_t mode = 0600) const
    {
        std::ofstream(path(), std::ios::binary)
            .write(
                reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
        QCOMPARE(::chmod(path().c_str(), mode), 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestKeyFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestKeyFile::everyCutIsRefused()
{
    const Bytes whole = bytesOf(golden);
    for (std::size_t size = 0; size < whole.size(); ++size)
        QCOMPARE(problemWith(ByteView(whole).first(size)), Errc::Corrupt);
    Bytes longer = whole;
    longer.push_back(0);
    QCOMPARE(problemWith(longer), Errc::Corrupt);
}

void TestKeyFile::anotherFileIsNotAKeyFile()
{
    QCOMPARE(problemWith(asBytes("-----BEGIN EC PRIVATE KEY-----")), Errc::Malformed);
    QCOMPARE(problemWith(Bytes(88, 0)), Errc::Malformed);
    Bytes wrong = bytesOf(golden);
    wrong[7] ^= 0x20;
    QCOMPARE(problemWith(wrong), Errc::Malformed);
}

void TestKeyFile::anotherVersionIsUnsupported()
{
    Bytes file = bytesOf(golden);
    file[8] = 2;
    QCOMPARE(problemWith(file), Errc::Unsupported);
    file.resize(500); // whose length we cannot know
    QCOMPARE(problemWith(file), Errc::Unsupported);
}

void TestKeyFile::hostileCostsAreRefusedBeforeTheWork()
{
    const std::vector<std::array<std::uint8_t, 3>> costs = {{0, 8, 1}, {13, 8, 1}, {18, 8, 1}, {63, 8, 1},
        {64, 8, 1}, {255, 255, 255}, {15, 0, 1}, {15, 255, 1}, {15, 7, 1}, {15, 8, 0}, {15, 8, 3},
        {15, 8, 255}};
    for (const auto& cost : costs) {
        Bytes file = bytesOf(golden);
        std::copy(cost.begin(), cost.end(), file.begin() + 9);
        QCOMPARE(problemWith(file), Errc::Unsupported);
    }
}

void TestKeyFile::aFlippedBitIsRefused()
{
    const Bytes whole = bytesOf(golden);
    // Every byte that is free to check; every third of those that cost a scrypt (the seal's own test flips
    // every bit).
    for (std::size_t at = 0; at < whole.size(); at += at < 12 ? 1 : 3) {
        Bytes changed = whole;
        changed[at] ^= static_cast<std::uint8_t>(1U << (at % 8));
        QVERIFY2(problemWith(changed) != Errc::AlreadyExists, std::to_string(at).c_str());
        if (at >= 12) // salt, nonce, ciphertext, tag
            QCOMPARE(problemWith(changed), Errc::Mismatch);
    }
}

void TestKeyFile::aWrongCredentialDoesNotOpenIt()
{
    CountingEntropy entropy;
    for (const std::string wrong :
        {"correct horse battery stapl", "correct horse battery staple\n", "Correct horse battery staple"}) {
        const auto key = decodeKeyFile(bytesOf(golden), asBytes(wrong), entropy);
        QVERIFY(!key);
        QCOMPARE(key.error().code, Errc::Mismatch);
        QVERIFY(contains(key.error(), "credential"));
        QVERIFY(!contains(key.error(), wrong));
    }
}

void TestKeyFile::aShortCredentialIsRefused()
{
    CountingEntropy entropy;
    for (const std::size_t size : {0U, 1U, 15U, 4097U}) {
        QCOMPARE(decodeKeyFile(bytesOf(golden), Bytes(size, 'x'), entropy).error().code, Errc::Refused);
        QCOMPARE(encodeKeyFile(goldenKey(), Bytes(size, 'x'), entropy).error().code, Errc::Refused);
    }
    QVERIFY(encodeKeyFile(goldenKey(), Bytes(16, 'x'), entropy).ok());
}

void TestKeyFile::aSealedZeroIsNoKey()
{
    // Sealed with the right credential, but 32 zero bytes; by another program.
    const auto file =
        bytesOf("4154484e414b4559010e0801404142434445464748494a4b4c4d4e4f808182838485868788898a8b9633abcb"
                "d6e392d1d1a807dd53d0a6e4f9fe0dba7a4ebfdbe39053204b25d367f34bf8352a9b89edab0578089a3d81df");
    QCOMPARE(problemWith(file), Errc::Malformed);
}

void TestKeyFile::theFormIsTheDocumentedOne()
{
    CountingEntropy entropy;
    const auto key = decodeKeyFile(bytesOf(golden), credential(), entropy);
    QVERIFY(key.ok());
    QCOMPARE(toHex(key->secret().view()), std::string(goldenSecret));
    CountingEntropy salt(0x40);
    const auto written = encodeKeyFile(goldenKey(), credential(), salt);
    QVERIFY(written.ok());
    QCOMPARE(toHex(*written).substr(0, 56),
        std::string("4154484e414b4559010f0801404142434445464748494a4b4c4d4e4f"));
    QCOMPARE(written->size(), std::size_t{88});
}

void TestKeyFile::whatIsWrittenCanBeRead()
{
    CountingEntropy entropy(9);
    const auto file = encodeKeyFile(goldenKey(), credential(), entropy);
    QVERIFY(file.ok());
    const auto key = decodeKeyFile(*file, credential(), entropy);
    QVERIFY(key.ok());
    QCOMPARE(key->publicKeyHex(), goldenKey().publicKeyHex());
    const auto again = encodeKeyFile(goldenKey(), credential(), entropy);
    QVERIFY(*again != *file); // other salt and nonce
}

void TestKeyFile::aMissingFileIsSaidToBeMissing()
{
    const auto key = load();
    QVERIFY(!key);
    QCOMPARE(key.error().code, Errc::NotFound);
    QVERIFY(contains(key.error(), path()));
}

void TestKeyFile::aFileOpenToOthersIsRefused()
{
    for (const mode_t mode : {0644U, 0640U, 0660U, 0604U, 0610U, 0602U, 0777U}) {
        write(bytesOf(golden), mode);
        const auto key = load();
        QVERIFY(!key);
        QCOMPARE(key.error().code, Errc::Refused);
        QVERIFY(contains(key.error(), "chmod 600 " + path()));
    }
    for (const mode_t mode : {0600U, 0400U, 0700U}) {
        write(bytesOf(golden), mode);
        QVERIFY(load().ok());
        QCOMPARE(::unlink(path().c_str()), 0);
    }
}

void TestKeyFile::aLinkAPipeAndAFolderAreRefused()
{
    const std::string other = path() + ".other";
    QCOMPARE(::symlink(other.c_str(), path().c_str()), 0);
    QCOMPARE(load().error().code, Errc::Refused);
    QCOMPARE(::unlink(path().c_str()), 0);
    QCOMPARE(::mkfifo(path().c_str(), 0600), 0); // and does not hang
    QCOMPARE(load().error().code, Errc::Refused);
    QCOMPARE(::unlink(path().c_str()), 0);
    QCOMPARE(::mkdir(path().c_str(), 0700), 0);
    QCOMPARE(load().error().code, Errc::Refused);
}

void TestKeyFile::aLargeFileIsRefused()
{
    Bytes large = bytesOf(golden);
    large.resize(4097);
    write(large);
    QCOMPARE(load().error().code, Errc::Refused);
    large.resize(4096);
    write(large);
    QCOMPARE(load().error().code, Errc::Corrupt);
}

void TestKeyFile::aFileOfAnotherUserIsRefused()
{
    if (::geteuid() != 0)
        QSKIP("only root can give a file away");
    write(bytesOf(golden));
    QCOMPARE(::chown(path().c_str(), 1, 1), 0);
    const auto key = load();
    QCOMPARE(key.error().code, Errc::Refused);
    QVERIFY(contains(key.error(), "another user"));
}

void TestKeyFile::aDamagedFileNamesItsPath()
{
    Bytes file = bytesOf(golden);
    file.pop_back();
    write(file);
    const auto key = load();
    QCOMPARE(key.error().code, Errc::Corrupt);
    QVERIFY(contains(key.error(), path()));
}

void TestKeyFile::aKeyIsNeverOverwritten()
{
    write(asBytes("something"), 0600);
    CountingEntropy entropy;
    const auto saved = saveKeyFile(path(), goldenKey(), credential(), entropy);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Errc::AlreadyExists);
    QFile file(QString::fromStdString(path()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("something"));
    QCOMPARE(::unlink(path().c_str()), 0);
    QCOMPARE(::symlink("nowhere", path().c_str()), 0); // also not through a link
    QCOMPARE(saveKeyFile(path(), goldenKey(), credential(), entropy).error().code, Errc::AlreadyExists);
}

void TestKeyFile::aFolderThatIsNotThereIsAnError()
{
    CountingEntropy entropy;
    const auto saved = saveKeyFile(path() + "/no/such", goldenKey(), credential(), entropy);
    QVERIFY(!saved);
    QVERIFY(contains(saved.error(), path()));
}

void TestKeyFile::aSavedKeyIsPrivateAndLoads()
{
    CountingEntropy entropy;
    const auto key = MachineKey::generate(entropy);
    QVERIFY(key.ok());
    QVERIFY(saveKeyFile(path(), *key, credential(), entropy).ok());
    struct stat facts { };
    QCOMPARE(::stat(path().c_str(), &facts), 0);
    QCOMPARE(facts.st_mode & 07777U, 0600U);
    QCOMPARE(static_cast<int>(facts.st_nlink), 1);
    QVERIFY(!QFile::exists(QString::fromStdString(path() + ".new")));
    QFile file(QString::fromStdString(path()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::string content = file.readAll().toStdString();
    QVERIFY(content.find(textOf(key->secret().view())) == std::string::npos);
    const auto loaded = load();
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->publicKeyHex(), key->publicKeyHex());
}

void TestKeyFile::aHalfWrittenFileOfAPowerCutIsReplaced()
{
    std::ofstream(path() + ".new") << "ATHNAK";
    CountingEntropy entropy;
    QVERIFY(saveKeyFile(path(), goldenKey(), credential(), entropy).ok());
    QVERIFY(load().ok());
    QVERIFY(!QFile::exists(QString::fromStdString(path() + ".new")));
}

void TestKeyFile::theUmaskDoesNotMatter()
{
    const mode_t before = ::umask(0777);
    CountingEntropy entropy;
    const auto saved = saveKeyFile(path(), goldenKey(), credential(), entropy);
    ::umask(before);
    QVERIFY(saved.ok());
    struct stat facts { };
    QCOMPARE(::stat(path().c_str(), &facts), 0);
    QCOMPARE(facts.st_mode & 07777U, 0600U);
}

ATHENA_TEST(TestKeyFile)
#include "tst_key_file.moc"
