// SPDX-License-Identifier: Apache-2.0
// Pictures and films as the camera, on its own thread.
#include "hardware/bench/phone_screen.h"
#include "hardware/camera/camera_device.h"
#include "hardware/camera/qr_reader.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::hardware;

namespace {

constexpr auto address = "bitcoin:tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx";
constexpr auto key = "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ";

GreyFrame frameOf(const QStringList& texts)
{
    const QImage picture = bench::phoneScreen(texts).valueOr({});
    GreyFrame frame;
    const Packing packing{
        picture.width(), picture.height(), static_cast<std::size_t>(picture.bytesPerLine()), 1, 0};
    (void)takeLuminance(
        {picture.constBits(), static_cast<std::size_t>(picture.sizeInBytes())}, packing, frame);
    return frame;
}

// A camera and what it says, in words.
class Watched {
public:
    explicit Watched(const QString& file)
        : camera({file.toStdString()})
    {
        QObject::connect(&camera, &CameraDevice::fact, &camera, [this](const ScannerFact& fact) {
            if (const auto* scanned = std::get_if<TextScanned>(&fact))
                said << QString::fromStdString(scanned->text);
            else if (std::holds_alternative<ScanRefused>(fact))
                said << QStringLiteral("<refused>");
            else
                said << (std::holds_alternative<ScannerOnline>(fact) ? QStringLiteral("<there>")
                                                                     : QStringLiteral("<gone>"));
        });
        QObject::connect(&camera, &CameraDevice::preview, &camera, [this](const QImage& picture, bool code) {
            pictures += picture.isNull() ? 0 : 1;
            withCode += code ? 1 : 0;
        });
        camera.start();
    }
    CameraDevice camera;
    QStringList said;
    int pictures = 0;
    int withCode = 0;
};

} // namespace

class CameraTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFrameIsReadUprightTurnedAndInverted();
    void aFrameWithoutACodeIsSilent();
    void twoCodesAreBothSeen();
    void aPictureIsScannedOnceWhileItIsHeldUp();
    void nothingIsSeenUnlessArmed();
    void severalCodesAreRefused();
    void aPrivateKeyComesOutAsItIsForWhoeverWipesIt();
    void aRawFilmIsRead();
    void picturesInARowAreRead();
    void aCameraThatIsTakenAwayIsSaidAndComesBack();
    void whatIsNoPictureIsNoCamera_data();
    void whatIsNoPictureIsNoCamera();
};

void CameraTest::aFrameIsReadUprightTurnedAndInverted()
{
    GreyFrame frame = frameOf({address});
    QCOMPARE(QrReader().read(frame), std::vector<std::string>{address});
    for (auto& grey : frame.pixels)
        grey = static_cast<std::uint8_t>(255 - grey);
    QrReader reader; // the ways take turns: light on dark is found within four frames
    bool found = false;
    for (int i = 0; i < 4; ++i)
        found = found || reader.read(frame) == std::vector<std::string>{address};
    QVERIFY(found);
}

void CameraTest::aFrameWithoutACodeIsSilent()
{
    QrReader reader;
    for (int i = 0; i < 8; ++i)
        QVERIFY(reader.read(frameOf({})).empty());
    GreyFrame lies = frameOf({address});
    lies.height += 100; // more than there is
    QVERIFY(reader.read(lies).empty());
    QVERIFY(reader.read({}).empty());
}

void CameraTest::twoCodesAreBothSeen() { QCOMPARE(QrReader().read(frameOf({address, key})).size(), 2U); }

void CameraTest::aPictureIsScannedOnceWhileItIsHeldUp()
{
    QTemporaryDir folder;
    const QString file = folder.filePath("camera.png");
    QVERIFY(bench::writePhoneScreen(file, {address}).ok());
    Watched watched(file);
    QCOMPARE(watched.said, QStringList{"<there>"});
    watched.camera.arm();
    QTRY_COMPARE(watched.said.size(), 2);
    QCOMPARE(watched.said.last(), QString(address));
    QTRY_VERIFY(watched.pictures > 4);
    QCOMPARE(watched.said.size(), 2);
    QVERIFY(watched.withCode > 0);
    QVERIFY(bench::writePhoneScreen(file, {key}).ok());
    QTRY_COMPARE(watched.said.size(), 3);
}

void CameraTest::nothingIsSeenUnlessArmed()
{
    QTemporaryDir folder;
    const QString file = folder.filePath("camera.png");
    QVERIFY(bench::writePhoneScreen(file, {address}).ok());
    Watched watched(file);
    watched.camera.arm();
    watched.camera.disarm(); // before a frame came: what it held counts no more
    Watched other(file); // for as long as another one takes to see several
    other.camera.arm();
    QTRY_VERIFY(other.pictures > 4);
    QCOMPARE(watched.said, QStringList{"<there>"});
    QCOMPARE(watched.pictures, 0);
}

void CameraTest::severalCodesAreRefused()
{
    QTemporaryDir folder;
    const QString file = folder.filePath("camera.png");
    QVERIFY(bench::writePhoneScreen(file, {address, key}).ok());
    Watched watched(file);
    watched.camera.arm();
    QTRY_COMPARE(watched.said.size(), 2);
    QCOMPARE(watched.said.last(), QString("<refused>"));
}

void CameraTest::aPrivateKeyComesOutAsItIsForWhoeverWipesIt()
{
    QTemporaryDir folder;
    const QString file = folder.filePath("camera.png");
    QVERIFY(bench::writePhoneScreen(file, {key}).ok());
    Watched watched(file);
    watched.camera.arm();
    QTRY_COMPARE(watched.said.value(1), QString(key));
}

void CameraTest::aRawFilmIsRead()
{
    QTemporaryDir folder;
    const QString name = folder.filePath("film.y4m");
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("YUV4MPEG2 W1280 H720 F10:1 C420jpeg\n");
    for (const QStringList& texts : {QStringList{}, QStringList{address}, QStringList{}}) {
        const GreyFrame frame = frameOf(texts);
        file.write("FRAME\n");
        file.write(reinterpret_cast<const char*>(frame.pixels.data()), static_cast<qint64>(frame.size()));
        file.write(QByteArray(1280 * 720 / 2, '\x80'));
    }
    file.close();
    Watched watched(name);
    watched.camera.arm();
    QTRY_COMPARE(watched.said.value(1), QString(address));
    QTRY_VERIFY(watched.pictures > 6); // over and over
    QVERIFY(QFile::resize(name, 100'000)); // cut short under it
    QTRY_VERIFY(watched.said.contains("<gone>"));
}

void CameraTest::picturesInARowAreRead()
{
    QTemporaryDir folder;
    const QString name = folder.filePath("film.mjpeg");
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const QStringList& texts : {QStringList{}, QStringList{address}, QStringList{}}) {
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && bench::phoneScreen(texts)->save(&buffer, "JPG", 80));
        file.write(jpeg);
    }
    file.close();
    Watched watched(name);
    watched.camera.arm();
    QTRY_COMPARE(watched.said.value(1), QString(address));
    QTRY_VERIFY(watched.pictures > 6);
}

void CameraTest::aCameraThatIsTakenAwayIsSaidAndComesBack()
{
    QTemporaryDir folder;
    const QString file = folder.filePath("camera.png");
    Watched watched(file);
    QCOMPARE(watched.said, QStringList{"<gone>"});
    QVERIFY(bench::writePhoneScreen(file, {}).ok());
    watched.camera.arm();
    QTRY_COMPARE(watched.said, (QStringList{"<gone>", "<there>"}));
    QVERIFY(QFile::remove(file));
    QTRY_COMPARE(watched.said, (QStringList{"<gone>", "<there>", "<gone>"}));
    QVERIFY(bench::writePhoneScreen(file, {address}).ok());
    QTRY_COMPARE(watched.said, (QStringList{"<gone>", "<there>", "<gone>", "<there>", address}));
}

void CameraTest::whatIsNoPictureIsNoCamera_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("a film without frames") << QByteArray("YUV4MPEG2 W640 H480\n");
    QTest::newRow("a film with half a frame") << "YUV4MPEG2 W640 H480\nFRAME\n" + QByteArray(1000, 'x');
    QTest::newRow("a JPEG's beginning") << QByteArray::fromHex("FFD8FFE000104A464946");
    QTest::newRow("a JPEG of nothing") << QByteArray::fromHex("FFD8FFDA000201FFD9");
    QTest::newRow("a picture of one pixel") << QByteArray("P5\n1 1\n255\nx");
    QTest::newRow("a picture that says that it is huge") << QByteArray("P5\n60000 60000\n255\nx");
}

void CameraTest::whatIsNoPictureIsNoCamera()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    QFile file(folder.filePath("camera"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    Watched watched(file.fileName());
    watched.camera.arm();
    QTRY_VERIFY(watched.said.contains("<gone>"));
    QCOMPARE(watched.pictures, 0);
    const auto device = openCamera({"/dev/null"});
    QVERIFY(!device.ok());
}

ATHENA_TEST(CameraTest)
#include "tst_camera.moc"
