// SPDX-License-Identifier: Apache-2.0
// The customer's phone: what its camera reads, and what it refuses to answer.
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>

#include "hardware/bench/phone.h"
#include "hardware/bench/phone_camera.h"

#include <qrencode.h>

using namespace kiosk;
using namespace kiosk::bench;

namespace {

// A screen with a code in its middle.
QImage screenWith(const char* text, int modulePixels)
{
    QImage screen(1080, 1920, QImage::Format_RGB32);
    screen.fill(QColor(0xF4, 0xF6, 0xF8));
    QPainter painter(&screen);
    QRcode* code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1);
    const int side = code->width * modulePixels;
    const int left = (1080 - side) / 2;
    const int top = (1920 - side) / 2;
    const int quiet = 4 * modulePixels;
    painter.fillRect(left - quiet, top - quiet, side + 2 * quiet, side + 2 * quiet, Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if ((code->data[y * code->width + x] & 1U) != 0)
                painter.fillRect(
                    left + x * modulePixels, top + y * modulePixels, modulePixels, modulePixels, Qt::black);
        }
    }
    QRcode_free(code);
    return screen;
}

} // namespace

class BenchPhone : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString saved(const QImage& picture)
    {
        const auto file = m_folder.filePath(QStringLiteral("screen.png"));
        picture.save(file);
        return file;
    }

private Q_SLOTS:
    void aPictureWithoutACodeHasNone()
    {
        QCOMPARE(readCode(QImage()).error().code, Errc::NotFound);
        QImage empty(640, 480, QImage::Format_RGB32);
        empty.fill(Qt::white);
        QCOMPARE(readCode(empty).error().code, Errc::NotFound);
        QCOMPARE(readCodeFile(m_folder.filePath(QStringLiteral("nothing.png"))).error().code, Errc::Io);
    }
    void aHugePictureIsNotDecoded()
    {
        QImage wide(9000, 4, QImage::Format_Mono);
        wide.fill(0);
        QCOMPARE(readCodeFile(saved(wide)).error().code, Errc::Io);
    }
    void aCodeOnAScreenIsRead()
    {
        const char* challenge = "bitid://127.0.0.1:40123/bitid/callback?x=9087074f4ead0bb60a15b8e2aa521317";
        for (const int pixels : {3, 8, 15})
            QCOMPARE(readCode(screenWith(challenge, pixels)).valueOr({}), QString::fromLatin1(challenge));
    }
    void onlyAChallengeIsAnswered()
    {
        const auto wallet = signInAsWallet(QStringLiteral("https://evil.example/"), exampleWallet(), {});
        QCOMPARE(wallet.error().code, Errc::Malformed);
        const auto app = signInAsApp(QStringLiteral("bitcoin:tb1q"), QStringLiteral("+13055550142"), {});
        QCOMPARE(app.error().code, Errc::Malformed);
    }
    void wrongUseIsSaid()
    {
        const auto screen = saved(screenWith("bitid://127.0.0.1:1/cb?x=1", 8));
        for (const QStringList& words : {QStringList{}, QStringList{"read"}, QStringList{"look", screen},
                 QStringList{"wallet", screen}, QStringList{"app", screen, "+13055550142", "--control-file"},
                 QStringList{"app", screen, "--control-file", "x"}})
            QCOMPARE(runPhone(words).error().code, Errc::Malformed);
        QCOMPARE(runPhone({"read", screen}).valueOr({}), QStringLiteral("bitid://127.0.0.1:1/cb?x=1"));
        const auto lost = runPhone({"wallet", screen, "--control-file", m_folder.filePath("none.json")});
        QCOMPARE(lost.error().code, Errc::Io);
    }
};

QTEST_MAIN(BenchPhone)
#include "tst_bench_phone.moc"
