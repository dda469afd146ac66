// SPDX-License-Identifier: Apache-2.0
// A receipt in every language, from the purchase to the paper.
// ATHENA_TEST_PICTURES=FOLDER keeps the papers as pictures.
#include <QDir>
#include <QFont>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QPainter>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>

#include "app/kiosk/devices.h"
#include "app/kiosk/receipt_job.h"
#include "app/language/formats.h"
#include "app/language/languages.h"
#include "app/language/line_pictures.h"
#include "app/language/receipt_language.h"
#include "hardware/bench/receipt_picture.h"
#include "hardware/printer/escpos_layout.h"
#include "hardware/printer/escpos_simulator.h"
#include "tests/core/receipt/receipt_samples.h"

#include <algorithm>
#include <bit>
#include <numeric>

using namespace kiosk;
using namespace kiosk::test;
using namespace kiosk::hardware;

namespace {

KioskConfig sampleConfig()
{
    KioskConfig config;
    config.machine.id = "DEMO-001";
    config.machine.currency = usd();
    config.machine.operatorName = "Example Operator LLC";
    config.machine.supportLine = "+1 555 0100";
    config.athena.trustedUrlHosts = {"pay.example"};
    config.screen.languages = {"en", "es"};
    return config;
}

Purchase purchaseIn(const std::string& language, Stage stage)
{
    Purchase purchase = kiosk::test::purchaseIn(std::move(stage));
    purchase.language = language;
    return purchase;
}

Stage onItsWay()
{
    Paid paid = samplePaid(athena::State::Purchased);
    paid.doubts = {{{3, dollars(20)}, Doubt::Kind::Lost}};
    return Delivered{paid, {}};
}

PrintedPage printed(const PrintJob& job, const escpos::PaperFormat& paper)
{
    EscPosSimulator printer({.columns = paper.columns});
    const auto parts = escpos::encodeJob(job, paper);
    Clock now{0};
    for (const Bytes& part : *parts)
        printer.received(part, now);
    for (; printer.nextWake() != Clock::max(); now = printer.nextWake())
        printer.tick(now);
    return printer.state().pages.empty() ? PrintedPage{} : printer.state().pages.back();
}

QString paperIn(const std::string& language, const KioskConfig& config = sampleConfig())
{
    const auto job = receiptJob(
        1, purchaseIn(language, onItsWay()), config, "7K2MQ9XHTB4W", false, sampleContext().unixMs);
    const auto paper = paperOf(config.printer);
    const PrintedPage page = printed(*job, paper);
    if (const QString folder = qEnvironmentVariable("ATHENA_TEST_PICTURES"); !folder.isEmpty())
        bench::drawReceipt(page, {paper.columns, paper.dots})
            .save(QDir(folder).filePath(
                QString("receipt_%1_%2.png").arg(QString::fromStdString(language)).arg(paper.columns)));
    return QString::fromStdString(plainText(page, paper.columns));
}

// Of a line that is drawn with room all around it.
int dotsOf(const QString& text, int pixels, int width)
{
    QFont font;
    font.setFamilies({"Inter", "Noto Sans Arabic UI"});
    font.setPixelSize(pixels);
    font.setBold(true);
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    QTextOption option(Qt::AlignHCenter);
    option.setTextDirection(Qt::RightToLeft);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine().setLineWidth(width);
    layout.endLayout();
    QImage image(width, 5 * pixels, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.draw(&painter, QPointF(0, 2 * pixels));
    painter.end();
    int dots = 0;
    for (int y = 0; y < image.height(); ++y)
        dots += static_cast<int>(std::count_if(
            image.constScanLine(y), image.constScanLine(y) + width, [](uchar grey) { return grey < 150; }));
    return dots;
}

// With the blanks that a printer has.
QString asPrinted(QString text) { return text.replace(u'\u00A0', u' ').replace(u'\u202F', u' '); }

// Left and right edge of the ink, in dots; nothing: no ink.
struct Ink {
    int left = -1;
    int right = -1;
    int dots = 0;
};
Ink inkOf(const PrintItem& item)
{
    const auto& picture = std::get<PrintPicture>(item);
    Ink ink;
    for (int y = 0; y < picture.rows; ++y) {
        for (int x = 0; x < picture.bytesPerRow * 8; ++x) {
            const auto byte = picture.bits[static_cast<std::size_t>(y * picture.bytesPerRow + x / 8)];
            if ((byte >> (7 - x % 8) & 1) == 0)
                continue;
            ++ink.dots;
            ink.left = ink.left < 0 ? x : std::min(ink.left, x);
            ink.right = std::max(ink.right, x);
        }
    }
    return ink;
}

PrintItem drawn(PrintItem item) { return withPictures({std::move(item)}, {}).front(); }

constexpr const char* arabic = "رسوم الشبكة";

} // namespace

class ReceiptLanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguage_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString& code : knownLanguages())
            QTest::newRow(qPrintable(code)) << code;
    }
    void aLanguageThatNobodySpeaksIsEnglish()
    {
        const ReceiptLanguage language = receiptLanguage("xx", usd());
        QCOMPARE(language.words.cashIn, ReceiptWords{}.cashIn);
        QVERIFY(!language.rightToLeft);
    }
    void englishIsWhatTheCodeSays()
    {
        const ReceiptWords words = receiptLanguage("en", usd()).words;
        QCOMPARE(words.sent, ReceiptWords{}.sent);
        QCOMPARE(words.support, ReceiptWords{}.support);
    }
    void figuresOnPaperAreThoseOnTheScreen_data() { everyLanguage_data(); }
    void figuresOnPaperAreThoseOnTheScreen()
    {
        QFETCH(QString, code);
        for (const char* name : {"USD", "COP", "MXN", "ARS", "BRL", "EUR"}) {
            const Currency currency = *Currency::parse(name);
            const QLocale screen = figuresFor(code, currency);
            const ReceiptFigures paper = receiptLanguage(code, currency).figures;
            const Money money = Money::parse("1234567.80", currency).value();
            QCOMPARE(QString::fromStdString(paper.money(money)), format::money(money, screen));
            const Price price = *Price::parse("49728.15", currency, Coin::Btc);
            QCOMPARE(QString::fromStdString(paper.price(price)), format::price(price, screen));
            const CryptoAmount coins = *CryptoAmount::parse("0.00241312", Coin::Btc);
            QCOMPARE(QString::fromStdString(paper.coins(coins)), format::coins(coins, screen));
        }
    }
    void anEtherReceiptKeepsEveryDigit()
    {
        const CryptoAmount ether = *CryptoAmount::parse("0.123456789012345678", Coin::Eth);
        QCOMPARE(
            receiptLanguage("pt", usd()).figures.coins(ether), std::string("0,123456789012345678\u00A0ETH"));
    }
    void aReceiptIsWholeInEveryLanguage_data() { everyLanguage_data(); }
    void aReceiptIsWholeInEveryLanguage()
    {
        QFETCH(QString, code);
        for (const int columns : {42, 32}) {
            KioskConfig config = sampleConfig();
            config.printer.columns = columns;
            const QString paper = paperIn(code.toStdString(), config);
            QVERIFY2(!paper.contains('?'), qPrintable(paper)); // a letter that the printer does not have
            QVERIFY2(QString(paper)
                         .remove(QRegularExpression("\\s"))
                         .contains("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"),
                qPrintable(paper));
            QVERIFY2(paper.contains("[QR: https://pay.example/t/6b1f0a9c]"), qPrintable(paper));
            if (isRightToLeft(code))
                continue; // drawn
            const auto language = receiptLanguage(code, usd());
            const QString total = QString::fromStdString(language.figures.money(dollars(120)));
            for (QString text : {total, QString::fromStdString(language.words.onItsWay),
                     QString::fromStdString(language.words.claim), QString("+1 555 0100"),
                     QString("7K2M Q9XH TB4W")}) {
                text = asPrinted(text);
                QVERIFY2(paper.contains(text), qPrintable(text + "\n" + paper));
            }
        }
    }
    void theMachinesLanguageIsUsedWhereNoneWasChosen()
    {
        KioskConfig config = sampleConfig();
        QVERIFY(paperIn("", config).contains("Coins bought"));
        config.screen.languages = {"es", "en"};
        QVERIFY(paperIn("", config).contains("Monedas compradas"));
        QVERIFY(paperIn("fr", config).contains("Pièces achetées"));
    }

    void whatThePrinterHasLettersForStaysText()
    {
        QVERIFY(std::holds_alternative<PrintText>(drawn(PrintText{"Précio: ñandú, œuvre 1\u202F234,50 €"})));
        QVERIFY(std::holds_alternative<PrintPair>(drawn(PrintPair{"Cash in", "\u2066$120.00\u2069"})));
        QVERIFY(std::holds_alternative<PrintQr>(drawn(PrintQr{"https://pay.example"})));
        QVERIFY(std::holds_alternative<PrintPicture>(drawn(PrintText{arabic})));
        QVERIFY(std::holds_alternative<PrintPicture>(drawn(PrintText{"收据"})));
    }

    // "Sent" begins with a hamza and a vowel above it, taller than what the font calls a line.
    void nothingOfALetterIsCutOff()
    {
        const auto paper = paperOf(sampleConfig().printer);
        for (const char* word : {"أُرسلت", "إِجْعٍ", "لم يتأكد بعد"}) {
            for (const bool large : {false, true}) {
                const auto items =
                    withPictures({PrintText{word, PrintText::Align::Centre, true, large}}, paper);
                const auto& bits = std::get<PrintPicture>(items.front()).bits;
                const auto dots = std::accumulate(bits.begin(), bits.end(), 0,
                    [](int sum, std::uint8_t byte) { return sum + std::popcount(byte); });
                QCOMPARE(dots, dotsOf(QString::fromUtf8(word), large ? 52 : 26, paper.dots));
            }
        }
    }
    void arabicIsDrawnWithItsOwnFontAndJoined()
    {
        QFont font;
        font.setFamilies({"Inter", "Noto Sans Arabic UI"});
        QTextLayout layout(QString::fromUtf8(arabic), font);
        layout.beginLayout();
        layout.createLine().setLineWidth(1000);
        layout.endLayout();
        QSet<QString> families;
        for (const QGlyphRun& run : layout.glyphRuns())
            families << run.rawFont().familyName();
        QVERIFY2(families.contains("Noto Sans Arabic UI"), "install fonts-noto-ui-core");
        // Letters that join are narrower than the same letters apart.
        const Ink joined = inkOf(drawn(PrintText{"سسسس"}));
        const Ink apart = inkOf(drawn(PrintText{"س\u200Cس\u200Cس\u200Cس"}));
        QVERIFY(joined.dots > 100);
        QVERIFY(joined.right - joined.left < apart.right - apart.left);
    }
    void textStandsWhereItIsAligned()
    {
        const Ink right = inkOf(drawn(PrintText{arabic, PrintText::Align::Right}));
        const Ink centre = inkOf(drawn(PrintText{arabic, PrintText::Align::Centre}));
        QVERIFY(right.right > 560 && right.left > 288);
        QVERIFY(std::abs(centre.left + centre.right - 576) < 12);
        const Ink left = inkOf(drawn(PrintText{arabic, PrintText::Align::Left}));
        QVERIFY(left.left < 12);
    }
    void aPairKeepsBothEdgesAndTakesTwoLinesWhenItIsLong()
    {
        const PrintItem line = drawn(PrintPair{"$1.50", arabic});
        QVERIFY(inkOf(line).left < 12 && inkOf(line).right > 560);
        const PrintItem lines = drawn(PrintPair{std::string(40, '8'), arabic});
        QVERIFY(std::get<PrintPicture>(lines).rows > std::get<PrintPicture>(line).rows * 3 / 2);
    }
    void aLongTextIsWrappedWithinThePaper()
    {
        std::string text;
        for (int i = 0; i < 12; ++i)
            text += std::string(arabic) + " ";
        const PrintItem item = drawn(PrintText{text, PrintText::Align::Right});
        QVERIFY(std::get<PrintPicture>(item).rows > 90);
        QVERIFY(escpos::encodeJob({1, {item}}, {}));
    }
};

QTEST_MAIN(ReceiptLanguagesTest)
#include "tst_receipt_languages.moc"
