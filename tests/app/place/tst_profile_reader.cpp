// SPDX-License-Identifier: Apache-2.0
// A wrong profile says which file, line and key; the shipped examples say what their laws say.
#include <QDir>
#include <QTemporaryDir>

#include "app/language/language_codes.h"
#include "app/place/place_file.h"
#include "core/place/profile_signature.h"
#include "tests/test_program.h"

#include <fstream>
#include <set>

using namespace kiosk;
using namespace kiosk::place;
using namespace std::string_literals;

namespace {

const std::string good = R"(schema = 1
place = "US-XX"
name = "Somewhere"
version = 7
effective = 2026-01-01T00:00:00-08:00
expires = 2027-01-01T00:00:00-08:00
status = "open"
currency = "USD"
[limits]
minimum_level = 1
new_customer_days = 30
daily_new = "1000.00"
daily_known = "2000.00"
[fees]
cap_fixed = "5.00"
cap_percent = "12.5"
needs_reference = true
[refund]
days = 90
[operator]
license = "L-1"
live_help = "+1 800 555 0100"
[receipt]
fields = ["license", "refund_deadline"]
[words]
forbidden = ["ATM"]
[[disclosure]]
wait_seconds = 5
text.en = "One.\nTwo."
[[warning]]
wait_seconds = 6
text.en = "Beware."
[[question]]
wait_seconds = 7
stops_on = "no"
text.en = "Is it yours?"
)";

std::string with(const std::string& from, const std::string& to)
{
    std::string text = good;
    const auto at = text.find(from);
    return at == std::string::npos ? std::string("not found: ") + from : text.replace(at, from.size(), to);
}

std::string shippedFile(const QString& name)
{
    return (qEnvironmentVariable("ATHENA_SOURCE_DIR") + "/profiles/" + name).toStdString();
}

Profile shipped(const char* name)
{
    const auto outcome = loadProfile(shippedFile(name), std::nullopt);
    for (const auto& problem : outcome.problems)
        qWarning("%s", problem.text().c_str());
    return outcome.profile.value_or(Profile{});
}

} // namespace

class TestProfileReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongIsNamedWithLineAndKey_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said"); // the first problem begins with it
        const auto row = [](const char* name, const std::string& text, const char* said) {
            QTest::newRow(name) << QString::fromStdString(text) << QString::fromUtf8(said);
        };
        row("no TOML", "schema = ", "p:1: is no TOML");
        row("nothing", "", "p: limits: the section is missing");
        row("schema", with("schema = 1", "schema = 2"), "p:1: schema: ");
        row("place", with("US-XX", "us-xx"), "p:2: place: ");
        row("version", with("version = 7", "version = 0"), "p:4: version: ");
        row("version as text", with("version = 7", "version = \"7\""), "p:4: version: ");
        row("no offset", with("00:00:00-08:00", "00:00:00"), "p:5: effective: ");
        row("a date only", with("2026-01-01T00:00:00-08:00", "2026-01-01"), "p:5: effective: ");
        row("status", with("\"open\"", "\"ajar\""), "p:7: status: ");
        row("currency", with("\"USD\"", "\"usd\""), "p:8: currency: ");
        row("level", with("minimum_level = 1", "minimum_level = 4"), "p:10: limits.minimum_level: ");
        row("money as a number", with("\"1000.00\"", "1000.00"), "p:12: limits.daily_new: ");
        row("money with three digits", with("\"1000.00\"", "\"1000.001\""), "p:12: limits.daily_new: ");
        row("percent", with("\"12.5\"", "\"12.505\""), "p:16: fees.cap_percent: ");
        row("over a hundred per cent", with("\"12.5\"", "\"100.01\""), "p:16: fees.cap_percent: ");
        row("half a cap", with("cap_fixed = \"5.00\"\n", ""), "p:15: fees.cap_percent: ");
        row("a field nobody can print", with("\"license\"", "\"name\""), "p:24: receipt.fields: ");
        row("a field twice", with("\"license\"", "\"refund_deadline\""), "p:24: receipt.fields: ");
        row("an unknown key", with("days = 90", "day = 90"), "p:19: refund.day: ");
        row("an unknown section", good + "[taxes]\n", "p:37: taxes: ");
        row("a warning without a wait", with("wait_seconds = 6", "wait_seconds = 4"),
            "p:31: warning.wait_seconds: ");
        row("a warning in no language", with("text.en = \"Beware.\"", "text = \"Beware.\""),
            "p:32: warning.text: ");
        row("a language in capitals", with("text.en = \"Beware.\"", "text.EN = \"Beware.\""),
            "p:32: warning.text: ");
        row("a warning that is a speech", with("Beware.", std::string(201, 'a')), "p:32: warning.text.en: ");
        row("a disclosure that must be scrolled", with("One.", std::string(421, 'a')),
            "p:29: disclosure.text.en: ");
        row("a control character", with("Beware.", "Be\\u001Bware."), "p:32: warning.text.en: ");
        row("a blank warning", with("Beware.", " "), "p:32: warning.text.en: is blank; ");
        row("a warning that turns around", with("Beware.", "Be\\u202Eware."),
            "p:32: warning.text.en: holds U+202E, ");
        row("a warning of two lines", with("Beware.", "Beware\\nof dogs."),
            "p:32: warning.text.en: has a line break; ");
        row("a warning of two sentences", with("Beware.", "Beware. Go home."),
            "p:32: warning.text.en: is more than one sentence; ");
        row("a question of two sentences", with("Is it yours?", "Is it yours? Really?"),
            "p:36: question.text.en: is more than one sentence; ");
        row("a disclosure that begins far below", with("One.", "\\n\\n\\nOne."),
            "p:29: disclosure.text.en: has a blank line, ");
        row("a license of two lines", with("\"L-1\"", "\"L\\n1\""),
            "p:21: operator.license: has a line break; ");
        row("an authority in other languages than the pages",
            with("[receipt]", "authority.en = \"A\"\nauthority.es = \"B\"\n[receipt]"),
            "p: operator.authority: must be there in the languages of the pages");
        row("hours in no language", with("[receipt]", "live_help_hours.EN = \"always\"\n[receipt]"),
            "p:23: operator.live_help_hours: ");
        row("a banned word in the hours", with("[receipt]", "live_help_hours = \"as the ATM\"\n[receipt]"),
            "p: words.forbidden: ");
        row("an answer that is none", with("stops_on = \"no\"", "stops_on = \"maybe\""),
            "p:35: question.stops_on: ");
        row("a banned word", with("Is it yours?", "Is the ATM yours?"), "p: words.forbidden: ");
        row("no list", with("[[warning]]", "[warning]"), "p:30: warning: ");
    }
    void whatIsWrongIsNamedWithLineAndKey()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const auto outcome = parseProfile(text.toStdString(), "p");
        QVERIFY(!outcome.profile);
        QVERIFY(!outcome.problems.empty());
        const auto first = QString::fromStdString(outcome.problems.front().text());
        QVERIFY2(first.startsWith(said), qPrintable(first));
    }

    void aProfileIsReadWhole()
    {
        const auto outcome = parseProfile(good, "p");
        QVERIFY(outcome.profile);
        const Profile& profile = *outcome.profile;
        QCOMPARE(profile.rules.version, 7);
        QCOMPARE(profile.rules.hash.size(), std::size_t{64});
        QCOMPARE(profile.effectiveMs, std::int64_t{1'767'254'400'000}); // 2026-01-01 08:00 UTC
        QCOMPARE(profile.expiresMs - profile.effectiveMs, std::int64_t{365} * 86'400'000);
        QCOMPARE(profile.rules.dailyKnown->toString(), std::string("2000.00"));
        QCOMPARE(profile.rules.feeCap->basisPoints, std::uint32_t{1250});
        QCOMPARE(profile.rules.waits, (std::vector<std::int64_t>{5000, 6000, 7000}));
        QCOMPARE(profile.pages.size(), std::size_t{3});
        QCOMPARE(profile.pages[0].text.at("en"), std::string("One.\nTwo."));
        QVERIFY(!profile.pages[2].stopsOnYes);
        QVERIFY(!profile.example);
    }

    void theShippedExamplesSayWhatTheirLawsSay_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("dailyNew"); // empty: none is known
        QTest::addColumn<QString>("dailyKnown");
        QTest::addColumn<QString>("perTransaction");
        QTest::addColumn<int>("capBasisPoints"); // -1: none is known
        QTest::addColumn<int>("level");
        QTest::addColumn<int>("newDays");
        QTest::addColumn<int>("refundDays");
        QTest::newRow("CA") << "us-ca.toml"
                            << "1000.00"
                            << "1000.00"
                            << "" << 1500 << 1 << 0 << 0;
        QTest::newRow("VT") << "us-vt.toml"
                            << "2000.00"
                            << "5000.00"
                            << "" << 1500 << 1 << 30 << 0;
        QTest::newRow("NE") << "us-ne.toml"
                            << "2000.00"
                            << "10500.00"
                            << "" << -1 << 1 << 30 << 0;
        QTest::newRow("FL") << "us-fl.toml"
                            << ""
                            << ""
                            << "" << -1 << 1 << 0 << 60;
        QTest::newRow("CO") << "co.toml"
                            << ""
                            << ""
                            << "" << -1 << 3 << 0 << 0;
        QTest::newRow("MX") << "mx.toml"
                            << ""
                            << ""
                            << "" << -1 << 3 << 0 << 0;
        QTest::newRow("AR") << "ar.toml"
                            << ""
                            << ""
                            << "" << -1 << 3 << 0 << 0;
        QTest::newRow("EU") << "eu.toml"
                            << ""
                            << ""
                            << "1000.00" << -1 << 2 << 0 << 0;
    }
    void theShippedExamplesSayWhatTheirLawsSay()
    {
        QFETCH(QString, file);
        QFETCH(QString, dailyNew);
        QFETCH(QString, dailyKnown);
        QFETCH(QString, perTransaction);
        QFETCH(int, capBasisPoints);
        QFETCH(int, level);
        QFETCH(int, newDays);
        QFETCH(int, refundDays);
        const auto profile = shipped(file.toLatin1().constData());
        const auto said = [](const std::optional<Money>& money) {
            return money ? QString::fromStdString(money->toString()) : QString();
        };
        QCOMPARE(said(profile.rules.dailyNew), dailyNew);
        QCOMPARE(said(profile.rules.dailyKnown), dailyKnown);
        QCOMPARE(said(profile.rules.perTransaction), perTransaction);
        QCOMPARE(
            profile.rules.feeCap ? static_cast<int>(profile.rules.feeCap->basisPoints) : -1, capBasisPoints);
        QCOMPARE(profile.rules.minimumLevel, level);
        QCOMPARE(profile.rules.newCustomerDays, newDays);
        QCOMPARE(profile.refundDays, refundDays);
        QVERIFY(profile.example);
        QVERIFY(profile.status == Profile::Status::Open);
        edges(profile);
    }

    void everyFileInTheFolderIsOneOfThem()
    {
        const QDir folder(qEnvironmentVariable("ATHENA_SOURCE_DIR") + "/profiles");
        const auto files = folder.entryList({"*.toml"});
        QCOMPARE(files.size(), 8);
        std::set<std::string> places;
        for (const auto& file : files)
            places.insert(shipped(file.toLatin1().constData()).rules.place);
        QCOMPARE(places.size(), std::size_t{8});
        QVERIFY(!places.contains(""));
    }

    void everyPageOfTheExamplesIsInEveryLanguageOfTheProgram()
    {
        const QDir folder(qEnvironmentVariable("ATHENA_SOURCE_DIR") + "/profiles");
        for (const auto& file : folder.entryList({"*.toml"})) {
            for (const Page& page : shipped(file.toLatin1().constData()).pages) {
                QCOMPARE(page.text.size(), languageCodes.size());
                for (const auto language : languageCodes)
                    QCOMPARE(languageIn(page.text, language), language);
            }
        }
    }

    // What is shown of the operator and the authority, too, where it is words and not a name.
    void contactsAreOneTextForAllOrOneInEachLanguage()
    {
        const std::string two = "text.en = \"One.\\nTwo.\"\ntext.es = \"Uno.\"";
        std::string text = with("[receipt]",
            "live_help_hours.en = \"always\"\nlive_help_hours.es = \"siempre\"\nauthority = "
            "\"The ATM office\"\n[receipt]"); // a banned word, but so it is called
        for (const auto& [from, to] :
            {std::pair{std::string("text.en = \"One.\\nTwo.\""), two},
                std::pair{std::string("text.en = \"Beware.\""), "text.en = \"Beware.\"\ntext.es = \"Ojo.\""s},
                std::pair{std::string("text.en = \"Is it yours?\""),
                    "text.en = \"Is it yours?\"\ntext.es = \"¿Es suya?\""s}})
            text.replace(text.find(from), from.size(), to);
        const Outcome outcome = parseProfile(text, "p");
        QVERIFY2(outcome.profile, outcome.problems.empty() ? "" : outcome.problems.front().text().c_str());
        QCOMPARE(textIn(outcome.profile->liveHelpHours, "es_MX"), std::string_view("siempre"));
        QCOMPARE(textIn(outcome.profile->liveHelpHours, "fr"), std::string_view("always"));
        QCOMPARE(textIn(outcome.profile->authority, "es"), std::string_view("The ATM office"));
    }

    void theHoursOfTheExamplesAreInEveryLanguageOfTheProgram()
    {
        const QDir folder(qEnvironmentVariable("ATHENA_SOURCE_DIR") + "/profiles");
        for (const auto& file : folder.entryList({"*.toml"})) {
            const Profile profile = shipped(file.toLatin1().constData());
            for (const auto language : languageCodes)
                QCOMPARE(languageIn(profile.liveHelpHours, language), language);
        }
    }

    void whatNobodySignedIsNotRead()
    {
        const QTemporaryDir folder;
        const auto file = (folder.path() + "/p.toml").toStdString();
        const auto key = MachineKey::fromBytes(SecretBytes::copyOf(Bytes(32, 1)));
        QVERIFY(key.ok());
        QVERIFY(!loadProfile(file, key->publicKey()).profile); // not there
        std::ofstream(file) << good;
        const auto unsignedOne = loadProfile(file, key->publicKey());
        QVERIFY(!unsignedOne.profile);
        QCOMPARE(unsignedOne.problems.front().file, file + ".sig");
        std::ofstream(file + ".sig") << sign(*key, asBytes(good));
        QVERIFY(loadProfile(file, key->publicKey()).profile.has_value());
        std::ofstream(file) << with("2000.00", "9000.00");
        QVERIFY(!loadProfile(file, key->publicKey()).profile);
        QVERIFY(loadProfile(file, std::nullopt).profile.has_value()); // before it is signed
    }

private:
    // The day's limit of the place itself: one cent below, on it, one cent above; and its cap on fees.
    static void edges(const Profile& profile)
    {
        constexpr std::int64_t now = 1'800'000'000'000;
        const auto& rules = profile.rules;
        const auto plenty = Money::ofMinor(100'000'000, profile.currency);
        const auto none = Money::zero(profile.currency);
        const auto check = [&](const Customer& customer, const std::optional<Money>& limit) {
            const auto most = limit.value_or(plenty).minorUnits();
            const auto buys = [&](std::uint64_t minor) {
                return mayBuy(rules, customer, plenty, Money::ofMinor(minor, profile.currency), now);
            };
            QVERIFY(buys(most - 1));
            QVERIFY(buys(most));
            QVERIFY(!buys(most + 1));
        };
        const auto least = [&](const std::optional<Money>& daily) {
            return rules.perTransaction ? rules.perTransaction : daily;
        };
        check({rules.minimumLevel, std::nullopt, none}, least(rules.dailyNew));
        check({rules.minimumLevel, 0, none}, least(rules.dailyKnown));
        QVERIFY(mostAllowed(rules, {rules.minimumLevel - 1, 0, none}, plenty, now).isZero());
        if (!rules.feeCap)
            return;
        const auto worth = Money::ofMinor(100'000, profile.currency);
        const auto share = 100'000 * rules.feeCap->basisPoints / 10'000;
        QVERIFY(feeWithinCap(*rules.feeCap, Money::ofMinor(share, profile.currency), worth));
        QVERIFY(!feeWithinCap(*rules.feeCap, Money::ofMinor(share + 1, profile.currency), worth));
    }
};

ATHENA_TEST(TestProfileReader)
#include "tst_profile_reader.moc"
