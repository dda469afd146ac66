// SPDX-License-Identifier: Apache-2.0
#include "core/place/plain_text.h"
#include "tests/test_program.h"

using namespace kiosk::place;

class TestPlainText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWarningIsOneSentence_data()
    {
        QTest::addColumn<bool>("one");
        const auto row = [](const char* text, bool one) { QTest::newRow(text) << one; };
        row("Coins that you send to a stranger are gone.", true);
        row("Coins that you send to a stranger are gone", true);
        row("No office of the U.S. government takes payment here.", true);
        row("Nothing is sent before 7 a.m. on any day.", true);
        row("Ninguna oficina de EE. UU. cobra en esta máquina.", true);
        row("Ley No. 1258: no es dinero de curso legal.", true);
        row("¿La billetera es suya y solo suya?", true);
        row("Version 1.5 costs 3.50 more...", true);
        row("Stop! You are being robbed.", false);
        row("PROTECT YOURSELF FROM FRAUD. NEVER SEND MONEY.", false);
        row("He said \"pay.\" Do not.", false);
        row("coins are gone. nobody brings them back", false);
        row("هل المحفظة لك؟ أجب.", false);
    }
    void aWarningIsOneSentence()
    {
        QFETCH(bool, one);
        const auto fault = faultInSentence(QTest::currentDataTag());
        QVERIFY2(!fault == one, fault.value_or("no fault").c_str());
    }

    void whatNobodySeesIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const int character :
            {0x61C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060,
                0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF, 0x180E, 0xFFF9, 0x07, 0x7F, 0x85})
            QTest::addRow("%x", character) << QStringLiteral("a%1b").arg(QChar(character));
        for (const char* text :
            {"", " ", "\n", "\t ", "\xC2\xA0", "\xE3\x80\x80", "\u2003", "\u2800\u3164", "\u00ad\u200c"})
            QTest::addRow("blank %s", QByteArray(text).toHex().constData()) << QString::fromUtf8(text);
    }
    void whatNobodySeesIsRefused()
    {
        QFETCH(QString, text);
        for (const auto fault : {faultInLine, faultInParagraph, faultInSentence})
            QVERIFY(fault(text.toStdString()));
    }

    void whatPeopleWriteIsTaken()
    {
        for (const char* text :
            {"Café «Sol» n’est pas fermé", "ماكينة بيع العملات", "São Paulo — 24 h", "O'Hara & Co."})
            QVERIFY2(!faultInLine(text), text);
    }

    void linesFollowEachOtherWithoutAGap()
    {
        QVERIFY(!faultInParagraph("One.\nTwo.\nThree."));
        for (const char* text : {"\nOne.", "One.\n", "One.\n\nTwo.", "One.\n \nTwo."})
            QVERIFY2(faultInParagraph(text), text);
        QVERIFY(faultInLine("One.\nTwo."));
    }
};

ATHENA_TEST(TestPlainText)
#include "tst_plain_text.moc"
