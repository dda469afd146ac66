// SPDX-License-Identifier: Apache-2.0
#include "core/place/profile_signature.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::place;

namespace {

MachineKey keyOf(std::uint8_t last)
{
    Bytes bytes(32, 0);
    bytes.back() = last;
    auto key = MachineKey::fromBytes(SecretBytes::copyOf(bytes));
    return std::move(key).value();
}

} // namespace

class TestProfileSignature : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoSignatureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        const auto good = QByteArray::fromStdString(sign(keyOf(1), asBytes("profile")));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a line end") << QByteArray("\n");
        QTest::newRow("no hex") << QByteArray("signature\n");
        QTest::newRow("odd") << good.left(good.size() - 2);
        QTest::newRow("cut") << good.left(good.size() - 3);
        QTest::newRow("bytes after it") << good.trimmed() + "00\n";
        QTest::newRow("two lines") << good + good;
        QTest::newRow("far too long") << QByteArray(100'000, '0');
    }
    void whatIsNoSignatureIsRefused()
    {
        QFETCH(QByteArray, file);
        const auto checked = checkSignature(keyOf(1).publicKey(), asBytes("profile"), file.toStdString());
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().code, Errc::Malformed);
    }

    void oneByteOfTheProfileOrAnotherKeyBreaksIt()
    {
        const auto signature = sign(keyOf(1), asBytes("profile"));
        QVERIFY(checkSignature(keyOf(1).publicKey(), asBytes("profile"), signature).ok());
        QCOMPARE(
            checkSignature(keyOf(1).publicKey(), asBytes("Profile"), signature).error().code, Errc::Mismatch);
        QCOMPARE(checkSignature(keyOf(1).publicKey(), asBytes("profile\n"), signature).error().code,
            Errc::Mismatch);
        QCOMPARE(
            checkSignature(keyOf(2).publicKey(), asBytes("profile"), signature).error().code, Errc::Mismatch);
    }

    void aSignatureOverTheBareBytesIsNoneOverAProfile()
    {
        const std::string text = "profile";
        const auto bare = toHex(keyOf(1).sign(sha256(asBytes(text))));
        QCOMPARE(checkSignature(keyOf(1).publicKey(), asBytes(text), bare).error().code, Errc::Mismatch);
    }
};

ATHENA_TEST(TestProfileSignature)
#include "tst_profile_signature.moc"
