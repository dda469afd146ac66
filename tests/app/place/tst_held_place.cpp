// SPDX-License-Identifier: Apache-2.0
// Which law holds on a machine, and what keeps it from selling.
#include <QTemporaryDir>

#include "app/maintenance.h"
#include "app/place/held_place.h"
#include "core/place/profile_signature.h"
#include "tests/test_program.h"

#include <fstream>
#include <iterator>
#include <sstream>

using namespace kiosk;
using namespace kiosk::place;

namespace {

struct Desk {
    QTemporaryDir folder;
    MachineKey key = std::move(MachineKey::fromBytes(SecretBytes::copyOf(Bytes(32, 1)))).value();
    KioskConfig config;

    Desk()
    {
        config.machine.currency = *Currency::parse("USD");
        config.machine.operatorName = "Example Coin Machines";
        config.place.profileFile = (folder.path() + "/place.toml").toStdString();
        config.place.publicKey = key.publicKeyHex();
        write(shipped());
    }
    static std::string shipped()
    {
        std::ifstream file(qEnvironmentVariable("ATHENA_SOURCE_DIR").toStdString() + "/profiles/us-ca.toml");
        return {std::istreambuf_iterator<char>(file), {}};
    }
    void write(const std::string& text) const
    {
        std::ofstream(config.place.profileFile) << text;
        std::ofstream(signatureFileOf(config.place.profileFile)) << sign(key, asBytes(text));
    }
    void change(const std::string& from, const std::string& to) const
    {
        std::string text = shipped();
        const auto at = text.find(from);
        QVERIFY(at != std::string::npos);
        write(text.replace(at, from.size(), to));
    }
    [[nodiscard]] HeldPlace held(const std::optional<Rules>& before = std::nullopt) const
    {
        Laws laws;
        if (before)
            laws[before->place] = {before->version, before->hash};
        return placeOf(config, laws);
    }
};

constexpr std::int64_t inForce = 1'780'000'000'000; // 2026-05-28
constexpr std::int64_t longAfter = 1'900'000'000'000;

} // namespace

class TestHeldPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAProfileOnlyADemonstrationSells()
    {
        Desk desk;
        desk.config.place = {};
        QVERIFY(!mayOpen(desk.held(), inForce));
        QVERIFY(!desk.held().problems.empty());
        desk.config.machine.demo = true;
        QVERIFY(mayOpen(desk.held(), inForce));
        QVERIFY(!mayOpen(HeldPlace{}, inForce));
    }

    void aDemonstrationWithABrokenProfileSellsNothing()
    {
        Desk desk;
        desk.config.machine.demo = true;
        desk.write("broken");
        QVERIFY(!mayOpen(desk.held(), inForce));
    }

    void aSignedProfileInForceSells()
    {
        Desk desk;
        const auto held = desk.held();
        QVERIFY(held.problems.empty());
        QVERIFY(mayOpen(held, inForce));
        QVERIFY(!mayOpen(held, longAfter));
        QVERIFY(!mayOpen(held, held.profile->effectiveMs - 1));
        QVERIFY(mayOpen(held, held.profile->effectiveMs));
        QVERIFY(mayOpen(held, held.profile->expiresMs - 1));
        QVERIFY(!mayOpen(held, held.profile->expiresMs));
        QCOMPARE(stampOf(held), "US-CA/1/" + held.profile->rules.hash);
        QVERIFY(stampOf(HeldPlace{}).empty());
    }

    void theMomentOfTheNextChangeIsKnown()
    {
        Desk desk;
        const auto held = desk.held();
        const auto from = held.profile->effectiveMs;
        const auto until = held.profile->expiresMs;
        QVERIFY(changesAt(held, from - 1) == from);
        QVERIFY(changesAt(held, from) == until);
        QVERIFY(changesAt(held, until - 1) == until);
        QVERIFY(!changesAt(held, until));
        QVERIFY(!changesAt(HeldPlace{}, inForce));
    }

    void aClosedPlaceSellsNothing()
    {
        Desk desk;
        desk.change("status = \"open\"", "status = \"closed\"");
        QVERIFY(desk.held().profile);
        QVERIFY(!mayOpen(desk.held(), inForce));
    }

    void whatTheOperatorDidNotSignIsNone()
    {
        Desk desk;
        desk.config.place.publicKey =
            std::move(MachineKey::fromBytes(SecretBytes::copyOf(Bytes(32, 2)))).value().publicKeyHex();
        QVERIFY(!desk.held().profile);
        QVERIFY(!mayOpen(desk.held(), inForce));
    }

    void noRealCoinsAreSoldUnderAnExample()
    {
        Desk desk;
        desk.config.machine.network = Network::Main;
        QVERIFY(!desk.held().profile);
        desk.change("\nexample = true", "\nexample = false");
        QVERIFY(desk.held().profile);
    }

    void itMustFitTheMachine()
    {
        Desk desk;
        desk.config.machine.currency = *Currency::parse("MXN");
        QVERIFY(!desk.held().profile);
        desk.config.machine.currency = *Currency::parse("USD");
        desk.change("forbidden = []", "forbidden = [\"coin\"]");
        // The word is in the profile's own texts only in another form; in the operator's name it is whole.
        QVERIFY(!desk.held().profile);
    }

    void whatTheOperatorWritesElsewhereUsesNoBannedWord_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("where");
        int which = 0;
        for (const char* where : {"machine.operator", "machine.support_line", "machine.help_line",
                 "service.note.es", "service.elsewhere", "the theme's brand.name", "the theme's texts.es"})
            QTest::newRow(where) << which++ << where;
    }
    void whatTheOperatorWritesElsewhereUsesNoBannedWord()
    {
        QFETCH(int, which);
        QFETCH(QString, where);
        Desk desk;
        desk.change("forbidden = []", "forbidden = [\"ATM\"]");
        KioskConfig& config = desk.config;
        config.service.note["es"] = "Cerrado";
        config.service.elsewhere = {{"Market", "1 Street", "", ""}};
        config.theme.texts["es"].legal = "Licencia";
        QVERIFY(desk.held().profile);
        const std::vector<std::string*> texts{&config.machine.operatorName, &config.machine.supportLine,
            &config.machine.helpLine, &config.service.note["es"], &config.service.elsewhere[0].name,
            &config.theme.name, &config.theme.texts["es"].legal};
        *texts.at(static_cast<std::size_t>(which)) = "Your Bitcoin atm";
        const HeldPlace held = desk.held();
        QVERIFY(!held.profile);
        QCOMPARE(held.problems.size(), std::size_t{1});
        QCOMPARE(held.problems[0].key, std::string("words.forbidden"));
        QCOMPARE(held.problems[0].message, "\"ATM\" is in " + where.toStdString() + "; write it otherwise");
    }

    void theProgramsOwnWordsAreLookedThrough_data()
    {
        QTest::addColumn<QString>("banned");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("said"); // empty: nowhere in this language
        QTest::newRow("English") << "Warning"
                                 << "en"
                                 << "(en): Warning";
        QTest::newRow("Spanish") << "Advertencia"
                                 << "es"
                                 << "(es): Advertencia";
        QTest::newRow("a country's Spanish") << "Advertencia"
                                             << "es_MX"
                                             << "(es_MX): Advertencia";
        QTest::newRow("not on offer") << "Advertencia"
                                      << "en"
                                      << "";
        QTest::newRow("nowhere") << "ATM"
                                 << "en"
                                 << "";
    }
    void theProgramsOwnWordsAreLookedThrough()
    {
        QFETCH(QString, banned);
        QFETCH(QString, language);
        QFETCH(QString, said);
        Desk desk;
        desk.change("forbidden = []", "forbidden = [\"" + banned.toStdString() + "\"]");
        desk.config.screen.languages = {language.toStdString()};
        std::ostringstream out;
        std::ostringstream err;
        const int code = checkProfile(desk.config, {}, {out, err});
        const QString problems = QString::fromStdString(err.str());
        QVERIFY2(problems.contains(said), qPrintable(problems));
        QCOMPARE(problems.isEmpty(), said.isEmpty());
        if (!said.isEmpty())
            QCOMPARE(code, somethingWrong);
    }

    void anOlderVersionDoesNotComeBack()
    {
        Desk desk;
        Rules before = desk.held().profile->rules;
        QVERIFY(desk.held(before).profile);
        before.version = 2;
        QVERIFY(!desk.held(before).profile);
        before.version = 1;
        before.hash = std::string(64, '0');
        QVERIFY(!desk.held(before).profile);
        before.place = "US-NE";
        QVERIFY(desk.held(before).profile);
    }
};

ATHENA_TEST(TestHeldPlace)
#include "tst_held_place.moc"
