// SPDX-License-Identifier: Apache-2.0
// A theme that cannot be read well is refused, and says which pair, in which line; a good one says what it
// changes.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "app/theme/logo.h"
#include "app/theme/theme_file.h"
#include "app/theme/tokens.h"
#include "tests/test_program.h"

#include <algorithm>

using namespace kiosk;
using namespace kiosk::theme;

namespace {

QString all(const ThemeOutcome& outcome)
{
    QStringList lines;
    for (const ConfigProblem& problem : outcome.problems)
        lines << QString::fromStdString(problem.text());
    return lines.join('\n');
}

Rgb highContrastOf(std::string_view name)
{
    return std::find_if(tokens().begin(), tokens().end(), [name](const Token& token) {
        return token.name == name;
    })->highContrast;
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const std::string m_themes = qEnvironmentVariable("ATHENA_SOURCE_DIR").toStdString() + "/themes";

    QString write(const char* name, const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }

private Q_SLOTS:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrast({0, 0, 0}, {255, 255, 255}), 21.0);
        QCOMPARE(contrast({18, 52, 86}, {18, 52, 86}), 1.0);
        QVERIFY(std::abs(contrast({0x77, 0x77, 0x77}, {255, 255, 255}) - 4.48) < 0.01);
    }

    void onlySixHexDigitsAreAColour_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
            {"", "#", "#12345", "#1234567", "123456#", "#12345G", "#12 456", "red", "#+12345"})
            QTest::newRow(text) << QString(text);
    }
    void onlySixHexDigitsAreAColour()
    {
        QFETCH(QString, text);
        QVERIFY(!parseRgb(text.toStdString()));
        QCOMPARE(textOf(*parseRgb("#1a43B8")), std::string("#1A43B8"));
    }

    void theProgramsOwnLookCanBeRead()
    {
        const ThemeOutcome plain = parseTheme("[brand]\nname = \"A\"\n", "t.toml");
        QVERIFY2(plain.theme, qPrintable(all(plain)));
        QVERIFY(plain.theme->colours.empty());
    }

    void highContrastIsHigh()
    {
        for (const Pair& pair : pairs()) {
            const double found = contrast(highContrastOf(pair.token), highContrastOf(pair.ground));
            const double needed = pair.needed >= textContrast ? highContrastText : edgeContrast;
            QVERIFY2(found >= needed, std::string(pair.token).append(" on ").append(pair.ground).c_str());
        }
    }

    void theSecondBrandIsAGoodTheme()
    {
        const ThemeOutcome outcome = loadTheme(m_themes + "/sol.toml");
        QVERIFY2(outcome.theme, qPrintable(all(outcome)));
        QCOMPARE(outcome.theme->name, std::string("Cajero Sol"));
        QCOMPARE(outcome.theme->logo, m_themes + "/sol.svg");
        QCOMPARE(textOf(outcome.theme->colours.at("primary")), std::string("#7A1F4B"));
        QVERIFY(!outcome.theme->colours.contains("good")); // says nothing of it
        QCOMPARE(outcome.theme->texts.at("es").support, std::string("Llame a Sol"));
    }

    void eachMistakeIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& text, const char* expected) {
            QTest::newRow(name) << text << QString(expected);
        };
        const QString brand = "[brand]\nname = \"A\"\n";
        row("no TOML", "[brand", "t.toml:1: is no TOML: ");
        row("empty", "", "t.toml: brand: the section is missing");
        row("no name", "[brand]\n", "t.toml:1: brand.name: is missing");
        row("a long name", "[brand]\nname = \"12345678901234567890abcde\"\n",
            "t.toml:2: brand.name: must have 1 to 24 bytes, it has 25");
        row("an unknown key", brand + "colour = \"#FFFFFF\"\n",
            "t.toml:3: brand.colour: is no key of [brand]");
        row("an unknown section", brand + "[colours]\n",
            "t.toml:3: colours: is no section of a theme; did you mean [colors]?");
        row("an unknown colour", brand + "[colors]\nprimry = \"#000000\"\n",
            "t.toml:4: colors.primry: is no key of [colors]; did you mean \"primary\"?");
        row("no colour", brand + "[colors]\nprimary = \"blue\"\n",
            "t.toml:4: colors.primary: \"blue\" is no colour; write it as \"#1A43B8\"");
        row("a number", brand + "[colors]\nprimary = 0x1A43B8\n",
            "t.toml:4: colors.primary: a text in quotes is required, a whole number came");
        row("text that cannot be read", brand + "[colors]\nprimary = \"#F06060\"\n",
            "t.toml:4: colors.primary: accent_ink #FFFFFF on primary #F06060 has a contrast of 3.21:1, text "
            "needs 7:1");
        row("an edge that cannot be seen", brand + "[colors]\nedge = \"#AAB4BE\"\n",
            "t.toml:4: colors.edge: edge #AAB4BE on surface #FFFFFF has a contrast of 2.10:1, an edge needs "
            "3:1");
        row("a ground for text that says nothing", brand + "[colors]\nground = \"#909090\"\n",
            "t.toml:4: colors.ground: ink_muted #3F4C59 on ground #909090 has a contrast of 2.75:1, text "
            "needs 7:1");
        row("a logo elsewhere", brand + "logo = \"../logo.svg\"\n",
            "t.toml:3: brand.logo: \"../logo.svg\" is no name of a file beside the theme");
        row("no name at all", brand + "name_shown = false\n",
            "t.toml:3: brand.name_shown: may be false only with");
        row("a language that nobody speaks", brand + "[texts.xx]\n",
            "t.toml:3: texts.xx: is no language that this program speaks");
        row("an unknown text", brand + "[texts.es]\npromis = \"x\"\n",
            "t.toml:4: texts.es.promis: is no key of [es]; did you mean \"promise\"?");
        row("a blank name", "[brand]\nname = \" \"\n", "t.toml:2: brand.name: is blank; ");
        row("a name that turns around", "[brand]\nname = \"A\\u202EB\"\n",
            "t.toml:2: brand.name: holds U+202E, ");
        row("care that looks like danger",
            brand + "[colors]\ngood = \"#5A2A00\"\nwarn = \"#5A2A00\"\nbad = \"#8F1A11\"\n",
            "t.toml:5: colors.warn: warn #5A2A00 and good #5A2A00 look alike and mean different things; ");
        row("a promise without end", brand + "[texts.es]\npromise = \"" + QString(49, 'x') + "\"\n",
            "t.toml:4: texts.es.promise: must have 1 to 48 bytes, it has 49");
        row("texts without a language", brand + "texts = 3\n", "t.toml:3: ");
    }
    void eachMistakeIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const ThemeOutcome outcome = parseTheme(text.toStdString(), "t.toml");
        QVERIFY(!outcome.theme);
        QVERIFY2(all(outcome).contains(expected), qPrintable(all(outcome)));
    }

    void eachWrongLogoIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const QByteArray png("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR", 16);
        QTest::newRow("nothing") << QByteArray() << "is neither a PNG nor an SVG";
        QTest::newRow("a page") << QByteArray("<html></html>") << "is neither a PNG nor an SVG";
        QTest::newRow("a torn PNG") << png << "is a PNG that ends before its size";
        QTest::newRow("a wide PNG") << png + QByteArray("\0\0\x08\x01\0\0\0\x10", 8)
                                    << "has 2049 x 16 pixels";
        QTest::newRow("an empty PNG") << png + QByteArray(8, '\0') << "has 0 x 0 pixels";
        QTest::newRow("a torn SVG") << QByteArray("<svg>") << "is an SVG that has no end";
        QTest::newRow("an SVG with a script")
            << QByteArray("<svg><script/></svg>") << "is an SVG with \"<script\"";
        QTest::newRow("an SVG in a font of elsewhere")
            << QByteArray("<svg><text>A</text></svg>") << "is an SVG with \"<text\"";
        QTest::newRow("an SVG from elsewhere")
            << QByteArray("<svg><use href=\"/etc/passwd\"/></svg>") << "is an SVG with \"href\"";
        QTest::newRow("words under another name") << QByteArray(
            "<!-- <svg --><s:svg xmlns:s=\"http://www.w3.org/2000/svg\"><s:rect/><s:text>E</s:text></s:svg>")
                                                  << "is an SVG with <s:text>";
        QTest::newRow("an SVG that is no XML")
            << QByteArray("<svg><g></svg>") << "is an SVG that cannot be read";
        QTest::newRow("much") << QByteArray(static_cast<qsizetype>(logoMaxSize) + 1, 'x')
                              << "is larger than 262144 bytes";
    }
    void eachWrongLogoIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        write("logo.svg", bytes);
        const QString path = write("t.toml", "[brand]\nname = \"A\"\nlogo = \"logo.svg\"\n");
        const ThemeOutcome outcome = loadTheme(path.toStdString());
        QVERIFY(!outcome.theme);
        QVERIFY2(all(outcome).contains("brand.logo: ") && all(outcome).contains(expected),
            qPrintable(all(outcome)));
    }

    void aLogoIsSeenWhereItStands_data()
    {
        QTest::addColumn<QString>("logo");
        QTest::addColumn<QString>("night"); // empty: none
        QTest::addColumn<QString>("wrong"); // the key; empty: all is well
        QTest::newRow("white on light") << "#FFFFFF"
                                        << ""
                                        << "brand.logo: ";
        QTest::newRow("dark on dark") << "#101820"
                                      << ""
                                      << "brand.logo: ";
        QTest::newRow("dark on dark, named") << "#7A1F4B"
                                             << "#101820"
                                             << "brand.logo_night: ";
        QTest::newRow("one for each") << "#101820"
                                      << "#FFFFFF"
                                      << "";
        QTest::newRow("nothing in it") << "none"
                                       << "#FFFFFF"
                                       << "brand.logo: ";
    }
    void aLogoIsSeenWhereItStands()
    {
        QFETCH(QString, logo);
        QFETCH(QString, night);
        QFETCH(QString, wrong);
        const auto svg = [](const QString& fill) {
            return ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\">"
                    "<rect width=\"20\" height=\"20\" fill=\""
                + fill + "\"/></svg>")
                .toUtf8();
        };
        write("day.svg", svg(logo));
        write("night.svg", svg(night));
        const QString path = write("t.toml",
            QByteArray("[brand]\nname = \"A\"\nname_shown = false\nlogo = \"day.svg\"\n")
                + (night.isEmpty() ? "" : "logo_night = \"night.svg\"\n"));
        const ThemeOutcome outcome = loadTheme(path.toStdString());
        QCOMPARE(outcome.theme.has_value(), wrong.isEmpty());
        QVERIFY2(all(outcome).contains(wrong), qPrintable(all(outcome)));
    }

    void aMissingFileIsNamed()
    {
        const QString path = write("t.toml", "[brand]\nname = \"A\"\nlogo = \"none.svg\"\n");
        QVERIFY(all(loadTheme(path.toStdString())).contains("none.svg cannot be read"));
        QVERIFY(all(loadTheme("/nowhere/t.toml")).contains("/nowhere/t.toml cannot be read"));
        const QString large = write("large.toml", QByteArray(static_cast<qsizetype>(themeMaxSize) + 1, '#'));
        QVERIFY(all(loadTheme(large.toStdString())).contains("is larger than 65536 bytes"));
    }

    void aConfigurationWithABadThemeIsRefused()
    {
        const QString themePath =
            write("t.toml", "[brand]\nname = \"A\"\n[colors]\ngood_muted = \"#06573A\"\n");
        const QString credential = write("credential", QByteArray(64, 'a'));
        QFile::setPermissions(credential, QFile::ReadOwner | QFile::WriteOwner);
        const QByteArray text =
            QStringLiteral("[machine]\nid = \"l\"\ncurrency = \"USD\"\nnetwork = \"test\"\n"
                           "operator = \"E\"\nsupport_line = \"1\"\n"
                           "[athena]\nbase_url = \"http://127.0.0.1\"\n"
                           "[storage]\ndirectory = \"%1\"\ncredential_file = \"%2\"\n"
                           "[screen]\ntheme = \"%3\"\n"
                           "[validator]\nprotocol = \"id003\"\nport = \"/dev/a\"\n"
                           "[scanner]\nprotocol = \"line\"\nport = \"/dev/b\"\n"
                           "[printer]\nprotocol = \"escpos\"\nport = \"/dev/c\"\n")
                .arg(m_folder.path(), credential, themePath)
                .toUtf8();
        const std::string config = write("kiosk.toml", text).toStdString();
        const ConfigOutcome refused = loadConfig(config);
        QVERIFY(!refused.config);
        QCOMPARE(refused.problems.size(), std::size_t{1});
        QCOMPARE(refused.problems[0].file, themePath.toStdString());
        QCOMPARE(refused.problems[0].key, std::string("colors.good_muted"));

        write("t.toml", "[brand]\nname = \"A\"\n[colors]\nprimary = \"#7A1F4B\"\n");
        const ConfigOutcome accepted = loadConfig(config);
        QVERIFY(accepted.config);
        QCOMPARE(accepted.config->theme.name, std::string("A"));
    }
};

ATHENA_TEST(ThemeTest)

#include "tst_theme.moc"
