// SPDX-License-Identifier: Apache-2.0
// Films are cut into frames, and what is none is left alone.
#include "hardware/camera/film.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::hardware;

namespace {

Bytes bytesOf(const QByteArray& hex)
{
    const QByteArray raw = QByteArray::fromHex(hex);
    return {raw.begin(), raw.end()};
}

} // namespace

class FilmTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHeaderTellsTheFrame_data();
    void aHeaderTellsTheFrame();
    void whatIsNoFilmIsRefused_data();
    void whatIsNoFilmIsRefused();
    void aJpegIsWholeOrNothing();
    void anEndInsideASegmentIsNoEnd();
    void anyCutOfAJpegIsHarmless();
};

void FilmTest::aHeaderTellsTheFrame_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("bytes");
    QTest::newRow("usual") << QByteArray("YUV4MPEG2 W640 H480 F30:1 Ip A1:1 C420jpeg") << 640 * 480 * 3 / 2;
    QTest::newRow("no colours told") << QByteArray("YUV4MPEG2 W640 H480") << 640 * 480 * 3 / 2;
    QTest::newRow("grey") << QByteArray("YUV4MPEG2 W640 H480 Cmono") << 640 * 480;
    QTest::newRow("full colours") << QByteArray("YUV4MPEG2 W640 H480 C444") << 640 * 480 * 3;
    QTest::newRow("odd sides") << QByteArray("YUV4MPEG2 W641 H481 C420") << 641 * 481 + 2 * 321 * 241;
}

void FilmTest::aHeaderTellsTheFrame()
{
    QFETCH(QByteArray, line);
    QFETCH(int, bytes);
    const auto format = readFilmHeader(line.toStdString());
    QVERIFY(format.ok());
    QCOMPARE(format->frameBytes, static_cast<std::size_t>(bytes));
}

void FilmTest::whatIsNoFilmIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("something else") << QByteArray("RIFF");
    QTest::newRow("no size") << QByteArray("YUV4MPEG2");
    QTest::newRow("no height") << QByteArray("YUV4MPEG2 W640");
    QTest::newRow("too large") << QByteArray("YUV4MPEG2 W65536 H65536");
    QTest::newRow("larger than a number") << QByteArray("YUV4MPEG2 W99999999999999999999 H480");
    QTest::newRow("negative") << QByteArray("YUV4MPEG2 W-640 H480");
    QTest::newRow("not a number") << QByteArray("YUV4MPEG2 W640x H480");
    QTest::newRow("ten bits") << QByteArray("YUV4MPEG2 W640 H480 C420p10");
    QTest::newRow("unknown colours") << QByteArray("YUV4MPEG2 W640 H480 C411");
    QTest::newRow("endless") << QByteArray("YUV4MPEG2 W640 H480 ") + QByteArray(300, 'X');
}

void FilmTest::whatIsNoFilmIsRefused()
{
    QFETCH(QByteArray, line);
    QVERIFY(!readFilmHeader(line.toStdString()).ok());
}

void FilmTest::aJpegIsWholeOrNothing()
{
    const Bytes whole = bytesOf("0011FFD8FFDA0004AABB12FF0034FFD9FFD8");
    const auto piece = firstJpeg(whole);
    QVERIFY(piece.has_value());
    QCOMPARE(piece->begin, std::size_t{2});
    QCOMPARE(piece->size, std::size_t{14});
    QVERIFY(!firstJpeg(bytesOf("FFD8FFDA0004AABB12FF0034")));
    QVERIFY(!firstJpeg(bytesOf("FFD8")));
    QVERIFY(!firstJpeg({}));
}

void FilmTest::anEndInsideASegmentIsNoEnd()
{
    const auto piece = firstJpeg(bytesOf("FFD8FFE10006FFD9FFD9FFDA000201FFD9"));
    QVERIFY(piece.has_value());
    QCOMPARE(piece->size, std::size_t{17});
}

void FilmTest::anyCutOfAJpegIsHarmless()
{
    const Bytes whole = bytesOf("FFD8FFE00004AABBFFDA0004AABB12FFD034FFFFD9");
    for (std::size_t length = 0; length < whole.size(); ++length)
        QVERIFY(!firstJpeg(ByteView(whole).first(length)));
    QVERIFY(firstJpeg(whole).has_value());
}

ATHENA_TEST(FilmTest)
#include "tst_film.moc"
