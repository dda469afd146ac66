// SPDX-License-Identifier: Apache-2.0
// Every text in every language, and figures as each country writes them.
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include "app/language/formats.h"
#include "app/language/language_codes.h"
#include "app/language/languages.h"
#include "app/language/pseudo_language.h"

using namespace kiosk;

namespace {

struct Message {
    QString context;
    QString source;
    bool plural = false;
    bool finished = true;
    QStringList forms;
    QString note = {}; // for who translates it
};

Message messageOf(QXmlStreamReader& xml, const QString& context)
{
    Message message{context, {}, xml.attributes().value("numerus") == u"yes", true, {}};
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"message") && !xml.atEnd()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"extracomment")
            message.note = xml.readElementText();
        else if (xml.name() == u"translation") {
            message.finished = !xml.attributes().hasAttribute("type");
            if (!message.plural)
                message.forms << xml.readElementText();
        } else if (xml.name() == u"numerusform")
            message.forms << xml.readElementText();
    }
    return message;
}

QList<Message> messagesOf(const QString& language)
{
    QFile file(qEnvironmentVariable("ATHENA_SOURCE_DIR") + "/translations/athena_" + language + ".ts");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"message")
            messages << messageOf(xml, context);
    }
    return messages;
}

QStringList placesIn(const QString& text)
{
    static const QRegularExpression place("%(?:[0-9]|n)");
    QStringList found;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

int longestSentence(const QString& text)
{
    static const QRegularExpression end("[.!?؟]+\\s*|:\\s");
    int longest = 0;
    for (const QString& sentence : text.split(end, Qt::SkipEmptyParts))
        longest = std::max(longest, static_cast<int>(sentence.simplified().split(' ').size()));
    return longest;
}

Currency currency(const char* code) { return Currency::parse(code).value(); }
QString moneyIn(const char* language, const char* code, const char* amount)
{
    const Currency of = currency(code);
    return format::money(Money::parse(amount, of).value(), figuresFor(language, of));
}

} // namespace

class LanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("plurals");
        const QHash<QString, int> forms{{"en", 2}, {"es", 2}, {"pt", 2}, {"fr", 2}, {"ht", 1}, {"ar", 6}};
        for (const QString& code : knownLanguages())
            QTest::newRow(qPrintable(code)) << code << forms.value(code);
    }
    void everyTextIsTranslatedWithItsPlacesAndPlurals_data() { everyLanguage_data(); }
    void everyTextIsTranslatedWithItsPlacesAndPlurals()
    {
        QFETCH(QString, code);
        QFETCH(int, plurals);
        const QList<Message> messages = messagesOf(code);
        QVERIFY(messages.size() > (code == "en" ? 4 : 250));
        for (const Message& message : messages) {
            const QByteArray where = (message.context + ": " + message.source).toUtf8();
            QVERIFY2(message.finished, where.constData());
            QVERIFY2(message.note.size() > 8, where.constData()); // what it is for
            QVERIFY2(message.forms.size() == (message.plural ? plurals : 1), where.constData());
            for (const QString& form : message.forms) {
                QVERIFY2(!form.trimmed().isEmpty() && form == form.trimmed(), where.constData());
                QVERIFY2(placesIn(form) == placesIn(message.source), where.constData());
            }
        }
    }
    void noSentenceIsLong_data() { everyLanguage_data(); }
    void noSentenceIsLong()
    {
        QFETCH(QString, code);
        for (const Message& message : messagesOf(code)) {
            if (message.context == "Receipt")
                continue; // paper is read in peace
            for (const QString& form : message.forms)
                QVERIFY2(longestSentence(form) <= 14, qPrintable(form));
        }
    }
    void aPluralAgreesWithItsNumber()
    {
        QTranslator arabic;
        QVERIFY(arabic.load(wordsFile("ar")));
        QStringList forms;
        for (const int n : {0, 1, 2, 3, 11, 100})
            forms << arabic.translate("IdleWarning", "%n second(s) left", nullptr, n);
        QCOMPARE(forms.at(1), QString("بقيت ثانية واحدة (%n)"));
        QCOMPARE(forms.at(2), QString("بقيت ثانيتان (%n)"));
        QCOMPARE(forms.at(3), QString("بقيت %n ثوانٍ"));
        QCOMPARE(forms.at(4), QString("بقيت %n ثانية"));
        QTranslator creole;
        QVERIFY(creole.load(wordsFile("ht")));
        QCOMPARE(creole.translate("IdleWarning", "%n second(s) left", nullptr, 1), QString("%n segonn rete"));
        QCOMPARE(creole.translate("IdleWarning", "%n second(s) left", nullptr, 7), QString("%n segonn rete"));
        QTranslator french;
        QVERIFY(french.load(wordsFile("fr")));
        QCOMPARE(
            french.translate("IdleWarning", "%n second(s) left", nullptr, 0), QString("%n seconde restante"));
    }
    void anUnknownLanguageHasNoWords()
    {
        QVERIFY(wordsFile("xx").isEmpty());
        QCOMPARE(languageName("xx"), QString("xx"));
        QVERIFY(!isRightToLeft("xx"));
        QCOMPARE(wordsFile("es_MX"), wordsFile("es"));
        QVERIFY(isRightToLeft("ar"));
    }

    void moneyReadsAsWhereTheMachineStands_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* language, const char* code, const char* shown) {
            QTest::addRow("%s %s", language, code) << QString(language) << QString(code) << QString(shown);
        };
        row("en", "USD", "$1,234,567.50");
        row("es", "USD", "$1,234,567.50");
        row("es", "COP", "$1.234.567,50");
        row("es", "MXN", "$1,234,567.50");
        row("es", "ARS", "$\u00A01.234.567,50");
        row("es", "EUR", "1.234.567,50\u00A0€");
        row("es_MX", "USD", "US$1,234,567.50"); // "$" are pesos there
        row("en", "COP", "COP\u00A01,234,567.50"); // not to be taken for dollars
        row("pt", "BRL", "R$\u00A01.234.567,50");
        row("pt", "USD", "$\u00A01.234.567,50");
        row("fr", "USD", "1\u202F234\u202F567,50\u00A0$");
        row("fr", "EUR", "1\u202F234\u202F567,50\u00A0€");
        row("ht", "USD", "$1,234,567.50");
        row("ar", "USD", "\u2066$1,234,567.50\u2069");
        row("ar", "EUR", "\u2066€1,234,567.50\u2069");
    }
    void moneyReadsAsWhereTheMachineStands()
    {
        QFETCH(QString, language);
        QFETCH(QString, code);
        QTEST(moneyIn(qPrintable(language), qPrintable(code), "1234567.50"), "shown");
    }
    void pesosWithoutCentsAreWrittenWithoutThem()
    {
        QCOMPARE(moneyIn("es", "CLP", "1234567"), QString("$1.234.567"));
    }
    void aCountryMustBeOneWhoseFiguresAreKnown()
    {
        for (const char* code :
            {"en", "es", "es_MX", "es_CO", "es_US", "pt_PT", "fr_CA", "ht", "ht_HT", "ar_EG"})
            QVERIFY2(hasFigures(code), code);
        for (const char* code : {"es_ZZ", "es_DE", "ht_ZZ", "de", "de_DE", "", "e", "es_", "es_R ", "es_MXX"})
            QVERIFY2(!hasFigures(code), code);
    }
    void theCountriesAreThoseOfCldr()
    {
        const QStringList notCldr{"ht"}; // a language; and two shares of Spain that are no countries
        const QStringList noCountries{"EA", "IC"};
        for (const std::string_view language : languageCodes) {
            const QString code = QString::fromLatin1(language.data(), qsizetype(language.size()));
            if (notCldr.contains(code))
                continue;
            for (char first = 'A'; first <= 'Z'; ++first) {
                for (char second = 'A'; second <= 'Z'; ++second) {
                    const QString country = QString(QChar(first)) + QChar(second);
                    const QLocale::Territory territory = QLocale::codeToTerritory(country);
                    const bool isKnown = !noCountries.contains(country) && territory != QLocale::AnyTerritory
                        && QLocale(QLocale::codeToLanguage(code), territory).territory() == territory;
                    const std::string whole = (code + '_' + country).toStdString();
                    QVERIFY2(hasFigures(whole) == isKnown, whole.c_str());
                }
            }
        }
    }
    void datesAreThoseOfTheCountry()
    {
        const QDateTime moment(QDate(2026, 3, 4), QTime(14, 5, 6));
        const auto shown = [&](const char* language, const char* code) {
            return format::moment(moment, figuresFor(language, currency(code)));
        };
        QCOMPARE(shown("en", "USD"), QString("3/4/2026 14:05:06"));
        QCOMPARE(shown("es", "COP"), QString("4/03/2026 14:05:06"));
        QCOMPARE(shown("es", "MXN"), QString("04/03/2026 14:05:06"));
        QCOMPARE(shown("es", "ARS"), QString("4/3/2026 14:05:06"));
        QCOMPARE(shown("pt", "BRL"), QString("04/03/2026 14:05:06"));
        QCOMPARE(shown("fr", "EUR"), QString("04/03/2026 14:05:06"));
        QCOMPARE(shown("ar", "USD"), QString("\u20664/3/2026 14:05:06\u2069"));
    }
    void digitsAreThoseOnTheBills_data() { everyLanguage_data(); }
    void digitsAreThoseOnTheBills()
    {
        QFETCH(QString, code);
        const QString shown = moneyIn(qPrintable(code), "USD", "1234567.89")
            + format::percent(605, figuresFor(code, currency("USD")))
            + format::coins(
                CryptoAmount::parse("0.12345678", Coin::Btc).value(), figuresFor(code, currency("USD")));
        for (const QChar c : shown)
            QVERIFY2(!c.isDigit() || (c >= u'0' && c <= u'9'), qPrintable(shown));
        QVERIFY(shown.contains("89"));
    }

    void thePseudoLanguageIsLongerAndKeepsItsPlaces()
    {
        QCOMPARE(pseudoText("To"), QString("[Ťóó]"));
        for (const char* text : {"Insert your bills", "%1 of %2", "%n bill(s) inserted", "QR", "Help"}) {
            const QString english(text);
            const QString pseudo = pseudoText(english);
            QCOMPARE(placesIn(pseudo), placesIn(english));
            QVERIFY(pseudo.startsWith('[') && pseudo.endsWith(']'));
            if (english != "QR")
                QVERIFY(pseudo.size() - 2 >= english.size() + english.size() * 2 / 5);
        }
    }
    void aTextThatNoTranslatorSawIsFound()
    {
        const QSet<QString> data = dataWords({"Bitcoin", "tb1pqqqq", "Example Coin Machines"});
        QCOMPARE(untranslated("Your price", data), QStringList({"Your", "price"}));
        QCOMPARE(untranslated("[Ýóóúŕ] price", data), QStringList({"price"}));
        QCOMPARE(untranslated("[Ýóóúŕ [ó] Bitcoin]", data), QStringList());
        QCOMPARE(untranslated("Bitcoin $120.00 9:42", data), QStringList());
        QCOMPARE(untranslated("tb1p", data), QStringList());
        QCOMPARE(untranslated("i", data), QStringList());
    }
};

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
