// SPDX-License-Identifier: Apache-2.0
#include "hardware/printer/escpos_layout.h"
#include "hardware/printer/escpos_simulator.h"
#include "hardware/printer/transliteration.h"
#include "hardware/utf8.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::hardware;
using namespace kiosk::hardware::escpos;

namespace {

// What stands on the paper after the job.
PrintedPage printed(const std::vector<PrintItem>& items, PaperFormat format = {})
{
    EscPosSimulator printer({.columns = format.columns});
    const auto parts = encodeJob({1, items}, format);
    Clock now{0};
    for (const auto& part : *parts)
        printer.received(part, now);
    for (; printer.nextWake() != Clock::max(); now = printer.nextWake())
        printer.tick(now);
    return printer.state().pages.empty() ? PrintedPage{} : printer.state().pages.back();
}

std::string text(const std::vector<PrintItem>& items, PaperFormat format = {})
{
    return plainText(printed(items, format), format.columns);
}

PaperFormat narrow()
{
    PaperFormat format;
    format.columns = 10;
    format.feedBeforeCut = 0;
    return format;
}

} // namespace

class TestEscPosLayout : public QObject {
    Q_OBJECT

private slots:
    void noTextBecomesAnOrder();
    void everyCharacterBecomesPrintableBytes();
    void whatThePageLacksIsWrittenInOtherLetters();
    void everyCharacterOfAPageComesBack();
    void brokenUtf8IsAQuestionMark();
    void longLinesAreWrappedAtBlanksElseAtTheEdge();
    void largeTextHasHalfTheColumns();
    void aPairIsSpreadOverTheLineOrTakesTwo();
    void aRuleIsAsWideAsThePaper();
    void aCodeThatDoesNotFitIsRefused();
    void tooManyItemsAreRefused();
    void aPictureThatIsNotWhatItSaysIsRefused();
    void aPictureComesOutDotForDotInShortOrders();
    void onlyLettersThatWouldBeLostNeedAPicture();
    void aJobEndsWithFeedAndCut();
    void aReceiptComesOutAsItWentIn();
};

void TestEscPosLayout::noTextBecomesAnOrder()
{
    std::string hostile;
    for (int byte = 0; byte < 256; ++byte)
        hostile += static_cast<char>(byte);
    const auto part = encodeJob({1, {PrintText{hostile}}}, {})->at(1);
    const auto style = encodeJob({1, {PrintText{""}}}, {})->at(1).size() - 1;
    for (std::size_t i = style; i < part.size(); ++i)
        QVERIFY(part[i] == '\n' || (part[i] >= 0x20 && part[i] != 0x7f));
    QCOMPARE(toCodePage("a\x1b\x40\x10\x04z", CodePage::Pc858), "a?@??z");
    QCOMPARE(toCodePage("a\tb\nc", CodePage::Pc858), "a b c");
}

void TestEscPosLayout::everyCharacterBecomesPrintableBytes()
{
    for (const auto page : {CodePage::Pc858, CodePage::Wpc1252}) {
        for (char32_t character = 1; character < 0x11000; ++character) {
            std::string utf8;
            appendCharacter(utf8, character);
            for (const char byte : toCodePage(utf8, page))
                QVERIFY(fromCodePage(static_cast<std::uint8_t>(byte), page).has_value());
        }
    }
}

void TestEscPosLayout::whatThePageLacksIsWrittenInOtherLetters()
{
    QCOMPARE(toCodePage("€", CodePage::Pc858), "\xd5");
    QCOMPARE(toCodePage("€", CodePage::Wpc1252), "\x80");
    QCOMPARE(toCodePage("é", CodePage::Pc858), "\x82");
    QCOMPARE(toCodePage("“don’t” – wait…", CodePage::Pc858), "\"don't\" - wait...");
    QCOMPARE(toCodePage("“", CodePage::Wpc1252), "\x93");
    QCOMPARE(toCodePage("Łódź ₿ 5\u00a0%", CodePage::Pc858),
        "L\xa2"
        "dz BTC 5 %");
    QCOMPARE(toCodePage("e\u0301\u2066x\u2069", CodePage::Pc858), "ex");
    QCOMPARE(toCodePage("漢字", CodePage::Pc858), "??");
}

void TestEscPosLayout::everyCharacterOfAPageComesBack()
{
    for (const auto page : {CodePage::Pc858, CodePage::Wpc1252}) {
        for (int byte = 0x20; byte < 0x100; ++byte) {
            const auto character = fromCodePage(static_cast<std::uint8_t>(byte), page);
            if (!character)
                continue;
            std::string utf8;
            appendCharacter(utf8, *character);
            QCOMPARE(toCodePage(utf8, page), std::string(1, static_cast<char>(byte)));
        }
    }
}

void TestEscPosLayout::brokenUtf8IsAQuestionMark()
{
    QCOMPARE(toCodePage("a\xff\xc3z", CodePage::Pc858), "a??z");
    QCOMPARE(toCodePage("\xed\xa0\x80", CodePage::Wpc1252), "???");
    QCOMPARE(transliterated(0xfffd), "?");
}

void TestEscPosLayout::longLinesAreWrappedAtBlanksElseAtTheEdge()
{
    QCOMPARE(text({PrintText{"one two three four"}}, narrow()), "one two\nthree four\n");
    QCOMPARE(text({PrintText{"0123456789abc"}}, narrow()), "0123456789\nabc\n");
    QCOMPARE(text({PrintText{"0123456789 abc"}}, narrow()), "0123456789\nabc\n");
    QCOMPARE(text({PrintText{""}}, narrow()), "\n");
    QCOMPARE(text({PrintText{"mid", PrintText::Align::Centre}}, narrow()), "   mid\n");
    QCOMPARE(text({PrintText{"end", PrintText::Align::Right}}, narrow()), "       end\n");
}

void TestEscPosLayout::largeTextHasHalfTheColumns()
{
    const auto page = printed({PrintText{"seven c", PrintText::Align::Left, true, true}}, narrow());
    QCOMPARE(page.items.size(), 2u);
    QCOMPARE(page.items[0], PrintedItem(PrintedText{"seven", PrintText::Align::Left, true, false, 2, 2}));
    QCOMPARE(page.items[1], PrintedItem(PrintedText{"c", PrintText::Align::Left, true, false, 2, 2}));
}

void TestEscPosLayout::aPairIsSpreadOverTheLineOrTakesTwo()
{
    QCOMPARE(text({PrintPair{"a", "1"}}, narrow()), "a        1\n");
    QCOMPARE(text({PrintPair{"abcde", "1234"}}, narrow()), "abcde 1234\n");
    QCOMPARE(text({PrintPair{"abcdef", "1234"}}, narrow()), "abcdef\n      1234\n");
    QCOMPARE(text({PrintPair{"é", "€1"}}, narrow()), "é       €1\n");
}

void TestEscPosLayout::aRuleIsAsWideAsThePaper() { QCOMPARE(text({PrintRule{}}, narrow()), "----------\n"); }

void TestEscPosLayout::aCodeThatDoesNotFitIsRefused()
{
    QVERIFY(!encodeJob({1, {PrintQr{std::string(2332, 'a')}}}, {}));
    QVERIFY(!encodeJob({1, {PrintQr{""}}}, {}));
    QVERIFY(!encodeJob({1, {PrintQr{"a\nb"}}}, {}));
}

void TestEscPosLayout::tooManyItemsAreRefused()
{
    QVERIFY(!encodeJob({1, std::vector<PrintItem>(1001, PrintRule{})}, {}));
}

void TestEscPosLayout::aPictureThatIsNotWhatItSaysIsRefused()
{
    const auto refuses = [](int width, int rows, std::size_t size) {
        return !encodeJob({1, {PrintPicture{width, rows, Bytes(size)}}}, {});
    };
    QVERIFY(!refuses(72, 1, 72)); // as wide as the paper
    QVERIFY(refuses(73, 1, 73));
    QVERIFY(refuses(0, 1, 0));
    QVERIFY(refuses(1, 0, 0));
    QVERIFY(refuses(-1, -1, 1));
    QVERIFY(refuses(2, 2, 3));
    QVERIFY(refuses(1, 4097, 4097));
}

void TestEscPosLayout::aPictureComesOutDotForDotInShortOrders()
{
    PrintPicture picture{72, 40, {}};
    for (int i = 0; i < 72 * 40; ++i)
        picture.bits.push_back(static_cast<std::uint8_t>(i * 37));
    const auto parts = encodeJob({1, {picture}}, {});
    for (const Bytes& part : *parts)
        QVERIFY(part.size() <= 520); // a status question never waits longer
    Bytes bits;
    const auto page = printed({picture});
    for (const auto& item : page.items) {
        if (const auto* band = std::get_if<PrintedRaster>(&item)) {
            QCOMPARE(band->raster.bytesPerRow, 72);
            QVERIFY(band->align == PrintText::Align::Left);
            bits.insert(bits.end(), band->raster.bits.begin(), band->raster.bits.end());
        }
    }
    QCOMPARE(bits, picture.bits);
}

void TestEscPosLayout::onlyLettersThatWouldBeLostNeedAPicture()
{
    for (const auto page : {CodePage::Pc858, CodePage::Wpc1252}) {
        QVERIFY(fitsCodePage("", page));
        QVERIFY(fitsCodePage("Why? ÀÉÎÕÜ ñç œ 1\u202F234,50 \u20AC \u2066x\u2069", page));
        QVERIFY(!fitsCodePage("\u0631\u0633\u0648\u0645", page));
        QVERIFY(!fitsCodePage("a\u6536", page));
        QVERIFY(fitsCodePage("\xff", page)); // broken: no picture makes it better
    }
}

void TestEscPosLayout::aJobEndsWithFeedAndCut()
{
    const auto page = printed({PrintFeed{-3}, PrintText{"x"}});
    QVERIFY(page.cut);
    QCOMPARE(page.items.back(), PrintedItem(PrintedGap{4 * 34}));
}

void TestEscPosLayout::aReceiptComesOutAsItWentIn()
{
    for (const auto codePage : {CodePage::Pc858, CodePage::Wpc1252}) {
        PaperFormat format;
        format.page = codePage;
        format.columns = 48;
        const auto page = printed({PrintText{"Café “Söl”", PrintText::Align::Centre, true}, PrintRule{},
                                      PrintPair{"Cash in", "€120.00"}, PrintQr{"https://example.com/t/1"}},
            format);
        const auto title = codePage == CodePage::Pc858 ? "Café \"Söl\"" : "Café “Söl”";
        QCOMPARE(page.items.at(0), PrintedItem(PrintedText{title, PrintText::Align::Centre, true}));
        QCOMPARE(std::get<PrintedText>(page.items.at(2)).text, "Cash in" + std::string(34, ' ') + "€120.00");
        QCOMPARE(page.items.at(3), PrintedItem(PrintedGap{34})); // the quiet zone
        QCOMPARE(page.items.at(4),
            PrintedItem(PrintedQr{"https://example.com/t/1", PrintText::Align::Centre, 8, QrLevel::M}));
    }
}

ATHENA_TEST(TestEscPosLayout)
#include "tst_escpos_layout.moc"
