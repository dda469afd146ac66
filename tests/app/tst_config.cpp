// SPDX-License-Identifier: Apache-2.0
// A wrong configuration says which file, line and key, and what to do.
#include <QFile>
#include <QTemporaryDir>

#include "app/config/authority_file.h"
#include "app/config/kiosk_config.h"
#include "tests/app/test_authority.h"
#include "tests/test_program.h"

#include <sys/stat.h>

using namespace kiosk;

namespace {

const std::string good = "[machine]\n"
                         "id = \"lobby-1\"\n"
                         "currency = \"USD\"\n"
                         "network = \"test\"\n"
                         "operator = \"Example\"\n"
                         "support_line = \"+1 305 555 0100\"\n"
                         "[athena]\n"
                         "base_url = \"https://athena.example.com\"\n"
                         "ca_file = \"/tmp/ca.pem\"\n"
                         "[storage]\n"
                         "directory = \"/tmp\"\n"
                         "credential_file = \"/tmp/credential\"\n"
                         "[screen]\n"
                         "[validator]\n"
                         "protocol = \"id003\"\n"
                         "port = \"/dev/ttyS0\"\n"
                         "[scanner]\n"
                         "protocol = \"line\"\n"
                         "port = \"/dev/ttyS1\"\n"
                         "[printer]\n"
                         "protocol = \"escpos\"\n"
                         "port = \"/dev/ttyS2\"\n";

std::string with(const std::string& old, const std::string& replacement)
{
    std::string text = good;
    const std::size_t at = text.find(old);
    Q_ASSERT(at != std::string::npos);
    return text.replace(at, old.size(), replacement);
}

void write(const QString& path, const QByteArray& text, mode_t mode = 0600)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QCOMPARE(::chmod(path.toLocal8Bit().constData(), mode), 0);
}

QString all(const ConfigOutcome& outcome)
{
    QStringList lines;
    for (const ConfigProblem& problem : outcome.problems)
        lines << QString::fromStdString(problem.text());
    return lines.join('\n');
}

} // namespace

class ConfigTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotWrongRemainsOfAWrongConfiguration_data()
    {
        QTest::addColumn<QByteArray>("old");
        QTest::addColumn<QByteArray>("replacement");
        QTest::addColumn<bool>("mayGiveBack");
        QTest::addColumn<bool>("mayReadJournal");
        const auto row = [](const char* name, const char* old, const char* replacement, bool slot,
                             bool book) {
            QTest::newRow(name) << QByteArray(old) << QByteArray(replacement) << slot << book;
        };
        row("a screen's key", "[screen]\n", "[screen]\npx_per_mm = \"x\"\n", true, true);
        row("no TOML in a section", "[screen]\n", "[screen]\npx_per_mm = x\n", true, true);
        row("no TOML in the first", "id = \"lobby-1\"", "id = lobby-1", true, false);
        row("an unknown section", "[screen]", "[sreen]", true, true);
        row("an unknown key beside", "port = \"/dev/ttyS0\"", "port = \"/dev/ttyS0\"\nbaud = 9600", true,
            true);
        row("no slot", "port = \"/dev/ttyS0\"", "prot = \"/dev/ttyS0\"", false, true);
        row("another protocol", "\"id003\"", "\"cctalk\"", false, true);
        row("no TOML at the slot", "\"/dev/ttyS0\"", "/dev/ttyS0", false, true);
        row("no section of the slot", "[validator]", "[valdator]", false, true);
        row("no currency", "\"USD\"", "\"usd\"", true, false);
        row("no folder", "directory = \"/tmp\"", "directory = \"tmp\"", true, false);
        row("no credential", "\"/tmp/credential\"", "\"credential\"", true, true);
    }
    void whatIsNotWrongRemainsOfAWrongConfiguration()
    {
        QFETCH(const QByteArray, old);
        QFETCH(const QByteArray, replacement);
        QFETCH(const bool, mayGiveBack);
        QFETCH(const bool, mayReadJournal);
        const ConfigOutcome outcome =
            parseConfig(with(old.toStdString(), replacement.toStdString()), "k.toml");
        QVERIFY(!outcome.config);
        QCOMPARE(canGiveBack(outcome), mayGiveBack);
        QCOMPARE(canReadJournal(outcome), mayReadJournal);
        const KioskConfig shut = shutConfig(outcome);
        if (mayGiveBack)
            QCOMPARE(shut.validator.port, std::string("/dev/ttyS0"));
        QCOMPARE(shut.storage.directory, std::string(mayReadJournal ? "/tmp" : ""));
        QVERIFY(!shut.screen.languages.empty() && shut.scanner.port.empty());
    }

    void nothingRemainsOfAFileThatIsNotThere()
    {
        const ConfigOutcome outcome = loadConfig("/nowhere/k.toml");
        QVERIFY(!canGiveBack(outcome) && !canReadJournal(outcome));
        QVERIFY(shutConfig(outcome).storage.directory.empty());
    }

    void aMachineMayHaveNoScannerOrACamera()
    {
        const std::string scanner = "[scanner]\nprotocol = \"line\"\nport = \"/dev/ttyS1\"\n";
        const ConfigOutcome none = parseConfig(with(scanner, ""), "k.toml");
        QVERIFY2(none.config.has_value(), qPrintable(all(none)));
        QVERIFY(none.config->scanner.port.empty() && none.config->camera.device.empty());
        const ConfigOutcome camera =
            parseConfig(with(scanner, "[camera]\ndevice = \"/dev/video0\"\n"), "k.toml");
        QVERIFY2(camera.config.has_value(), qPrintable(all(camera)));
        QCOMPARE(camera.config->camera.device, std::string("/dev/video0"));
        QCOMPARE(camera.config->camera.width, 1280);
        QVERIFY(!parseConfig(with(scanner, "[camera]\ndevice = \"video0\"\n"), "k.toml").config);
        QVERIFY(!parseConfig(with(scanner, "[camera]\n"), "k.toml").config);
    }
    void aValidatorMayHaveCountryCodesOfItsOwn()
    {
        const std::string port = "port = \"/dev/ttyS0\"\n";
        std::string text = with("\"USD\"", "\"MXN\"");
        QVERIFY(!parseConfig(text, "k.toml").config); // every note would go back
        text.replace(text.find(port), port.size(), port + "country_codes = { MXN = 0x24, ARS = 37 }\n");
        const ConfigOutcome outcome = parseConfig(text, "k.toml");
        QVERIFY2(outcome.config.has_value(), qPrintable(all(outcome)));
        const auto& countries = outcome.config->validator.countries;
        QCOMPARE(countries.at(0x24).code(), std::string_view("MXN"));
        QCOMPARE(countries.at(37).code(), std::string_view("ARS"));
        QCOMPARE(countries.at(0x01).code(), std::string_view("USD"));
    }
    void eachMistakeIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const std::string& text, const char* expected) {
            QTest::newRow(name) << QString::fromStdString(text) << QString(expected);
        };
        row("no TOML", with("id = \"lobby-1\"", "id = lobby"), "k.toml:2: is no TOML: ");
        row("a key twice", with("currency = \"USD\"", "id = \"x\""), "k.toml:3: is no TOML: ");
        row("empty", "", "k.toml: machine: the section is missing; add [machine] as in kiosk.example.toml");
        row("a section that is a text", "machine = \"x\"\n",
            "k.toml:1: machine: a section [machine] is required, a text came");
        row("an unknown section", good + "[printers]\n",
            "k.toml:23: printers: is no section of the configuration; did you mean [printer]?");
        row("an unknown key", with("support_line", "supportline"),
            "k.toml:6: machine.supportline: is no key of [machine]; did you mean \"support_line\"?");
        row("a key that resembles nothing", with("[screen]", "[screen]\nzzzzzzzz = 1"),
            "k.toml:14: screen.zzzzzzzz: is no key of [screen]; remove it");
        row("a missing key", with("id = \"lobby-1\"\n", ""),
            "k.toml:1: machine.id: is missing, and it has no default; kiosk.example.toml says what it means");
        row("a number for a text", with("\"lobby-1\"", "7"),
            "k.toml:2: machine.id: a text in quotes is required, a whole number came");
        row("a machine name with a blank", with("lobby-1", "lobby 1"),
            "k.toml:2: machine.id: \"lobby 1\" is no machine name: 1 to 64 of A-Z a-z 0-9 _ . - as the "
            "operator "
            "registered it");
        row("an unknown currency", with("USD", "usd"),
            "k.toml:3: machine.currency: \"usd\" is no currency that this version handles; use its three "
            "capitals, like \"USD\"");
        row("a currency whose country code nobody knows", with("USD", "MXN"),
            "k.toml:14: validator.country_codes: names no code for MXN, which this machine takes: all bills "
            "would go back; the validator's manual has it");
        row("a country code for two", with("[scanner]", "country_codes = { MXN = 0x01 }\n[scanner]"),
            "k.toml:17: validator.country_codes: MXN: 1 already stands for USD; the validator's manual says "
            "which code is right");
        row("a country code that no byte holds",
            with("[scanner]", "country_codes = { MXN = 256 }\n[scanner]"),
            "k.toml:17: validator.country_codes: MXN: a whole number from 1 to 255 is required");
        row("a country code of no currency", with("[scanner]", "country_codes = { PESO = 3 }\n[scanner]"),
            "k.toml:17: validator.country_codes: \"PESO\" is no currency that this version handles; use its "
            "three capitals, like \"USD\"");
        row("an unknown network", with("\"test\"", "\"testnet\""),
            "k.toml:4: machine.network: \"testnet\" is no network; use \"main\", \"test\" or \"regtest\"");
        row("a country without phone numbers",
            with("[screen]", "[screen]\nphone_countries = [\"US\", \"ZZ\"]"),
            "k.toml:14: screen.phone_countries: \"ZZ\" is a country whose phone numbers this version does "
            "not "
            "know; it knows US, CA, MX, CO, AR, BR, CL, DO, EC, GT, HN, HT, PE, SV, DE, ES, FR, GB, IT, NL, "
            "PT");
        row("a text that never ends", with("Example", std::string(600, 'x')),
            "k.toml:5: machine.operator: is longer than 512 bytes");
        row("a control character", with("Example", "Ex\\u0007"),
            "k.toml:5: machine.operator: holds a control character");
        row("a company that nobody can read", with("\"Example\"", "\"  \""),
            "k.toml:5: machine.operator: is blank; ");
        row("a company that turns around", with("Example", "Ex\\u202Eample"),
            "k.toml:5: machine.operator: holds U+202E, ");
        row("a demonstration with real coins", with("network = \"test\"", "network = \"main\"\ndemo = true"),
            "k.toml:5: machine.demo: a demonstration must not run on network \"main\"; set it to \"test\"");
        row("a coin twice", with("[athena]", "coins = [\"BTC\", \"BTC\"]\n[athena]"),
            "k.toml:7: machine.coins: names \"BTC\" twice");
        row("no coin at all", with("[athena]", "coins = []\n[athena]"),
            "k.toml:7: machine.coins: names no coin; the machine would have nothing to sell");
        row("plain http", with("https://athena", "http://athena"),
            "k.toml:8: athena.base_url: must begin with https://; plain http is only for a back end on this "
            "machine (127.0.0.1)");
        row("a host that only begins like the loopback",
            with("https://athena.example.com", "http://localhost.example.com"),
            "k.toml:8: athena.base_url: must begin with https://; plain http is only for a back end on this "
            "machine (127.0.0.1)");
        row("a slash at the end", with("example.com\"", "example.com/\""),
            "k.toml:8: athena.base_url: must not end with a slash; remove it");
        row("a fragment in the URL", with("example.com\"", "example.com/#a\""),
            "k.toml:8: athena.base_url: must have no fragment");
        row("a user name in the URL", with("https://", "https://me:pw@"),
            "k.toml:8: athena.base_url: \"https://me:pw@athena.example.com\" is no address like "
            "\"https://athena.example.com\"");
        row("https without an authority", with("ca_file = \"/tmp/ca.pem\"\n", ""),
            "k.toml:7: athena.ca_file: is missing; it names the authority (PEM) that Athena's certificate "
            "must "
            "come from, no other is trusted");
        row("a URL where a host belongs",
            with("[storage]", "trusted_url_hosts = [\"https://x.com\"]\n[storage]"),
            "k.toml:10: athena.trusted_url_hosts: \"https://x.com\" is no host name in small letters, like "
            "\"pay.example.com\"");
        row("a relative folder", with("directory = \"/tmp\"", "directory = \"data\""),
            "k.toml:11: storage.directory: \"data\" is no absolute path; begin it with a slash");
        row("a place without a key", with("[screen]", "[place]\nprofile = \"/etc/p.toml\"\n[screen]"),
            "k.toml:13: place.public_key: is missing, and it has no default; kiosk.example.toml says what it "
            "means");
        row("a key that is none",
            with("[screen]", "[place]\nprofile = \"/etc/p.toml\"\npublic_key = \"02ab\"\n[screen]"),
            "k.toml:15: place.public_key: is no public key: 66 hex digits, as athena-profile public-key "
            "prints them");
        row("a speech program with options",
            with("[screen]", "[speech]\ncommand = \"espeak-ng -v en\"\n[screen]"),
            "k.toml:14: speech.command: \"espeak-ng -v en\" is no program; give its name or its absolute "
            "path, "
            "without options");
        row("headphones without a path", with("[screen]", "[speech]\nheadphones = \"jack\"\n[screen]"),
            "k.toml:14: speech.headphones: \"jack\" is no absolute path; begin it with a slash");
        row("a glass that no hand fits", with("[screen]", "[screen]\nwidth = 800"),
            "k.toml:13: screen.px_per_mm: makes a glass of 198 x 476 mm; ");
        row("letters that nobody can read", with("[screen]", "[screen]\npx_per_mm = 12"),
            "k.toml:14: screen.px_per_mm: makes a glass of 90 x 160 mm; ");
        row("a country that is none", with("[screen]", "[screen]\nlanguages = [\"es_ZZ\"]"),
            "k.toml:14: screen.languages: \"es_ZZ\" names a country whose way to write figures in this "
            "language "
            "nobody knows; \"es\" alone takes the currency's");
        row("a country of another language", with("[screen]", "[screen]\nlanguages = [\"es_DE\"]"),
            "k.toml:14: screen.languages: \"es_DE\" names a country");
        row("one language twice", with("[screen]", "[screen]\nlanguages = [\"es_MX\", \"en\", \"es_CO\"]"),
            "k.toml:14: screen.languages: \"es_CO\" and \"es_MX\" are one language to a customer; ");
        row("a screen of no size", with("[screen]", "[screen]\nwidth = 3"),
            "k.toml:14: screen.width: a whole number from 640 to 7680 is required, 3 came");
        row("a size in quotes", with("[screen]", "[screen]\nheight = \"1920\""),
            "k.toml:14: screen.height: a whole number from 640 to 7680 is required, a text came");
        row("an endless density", with("[screen]", "[screen]\npx_per_mm = inf"),
            "k.toml:14: screen.px_per_mm: a number from 2 to 16 is required");
        row("a language by its name", with("[screen]", "[screen]\nlanguages = [\"English\"]"),
            "k.toml:14: screen.languages: \"English\" is no language code like \"en\" or \"es_MX\"");
        row("a language without words", with("[screen]", "[screen]\nlanguages = [\"de\"]"),
            "k.toml:14: screen.languages: \"de\" is a language that this program does not speak; it speaks "
            "en, es, "
            "pt, fr, ht, ar");
        row("a flag in quotes", with("[screen]", "[screen]\nfullscreen = \"yes\""),
            "k.toml:14: screen.fullscreen: true or false is required, a text came");
        row("a protocol still to come", with("\"id003\"", "\"ccnet\""),
            "k.toml:15: validator.protocol: \"ccnet\" is no protocol that this version speaks; it knows "
            "\"id003\"");
        row("one port for two devices", with("ttyS1", "ttyS0"),
            "k.toml:19: scanner.port: is also validator.port; each device has a port of its own");
        row("a preamble that is no preamble",
            with("[printer]", "preamble = \"12345678901234567\"\n[printer]"),
            "k.toml:20: scanner.preamble: is longer than 16 bytes; scanners put an identifier like \"]Q1\" "
            "before "
            "a scan");
        row("a speed that no line has", good + "baud = 9601\n",
            "k.toml:23: printer.baud: 9601 is no speed of a serial line; usual are 9600 and 115200");
        row("a volume that hurts", good + "[sound]\nvolume = 101\n",
            "k.toml:24: sound.volume: a whole number from 0 to 100 is required, 101 came");
        row("a night that is no time", good + "[sound]\nnight_from = \"24:00\"\n",
            "k.toml:24: sound.night_from: \"24:00\" is no time of day like \"22:00\"");
        row("a note without a language", good + "[service]\nnote = \"Closed\"\n",
            "k.toml:24: service.note: is written a language each, like { en = \"…\", es = \"…\" }; a text "
            "came");
        row("a note in a language that nobody speaks", good + "[service]\nnote = { xx = \"Closed\" }\n",
            "k.toml:24: service.note: \"xx\" is a language that this program does not speak; it speaks en, "
            "es, "
            "pt, fr, ht, ar");
        row("a moment with an offset", good + "[service]\nback_at = 2026-11-21T18:00:00Z\n",
            "k.toml:24: service.back_at: a day and a time by the machine's own clock is required, like "
            "2026-11-21T18:00:00");
        row("another machine without an address", good + "[service]\nelsewhere = [{ name = \"A\" }]\n",
            "k.toml:24: service.elsewhere.address: is missing, and it has no default; kiosk.example.toml "
            "says "
            "what it means");
        row("an unknown key of another machine",
            good + "[service]\nelsewhere = [{ name = \"A\", address = \"B\", hour = \"C\" }]\n",
            "k.toml:24: service.elsewhere.hour: is no key of [service.elsewhere]; did you mean \"hours\"?");
        row("four other machines", good + "[service]\nelsewhere = [{}, {}, {}, {}]\n",
            "k.toml:24: service.elsewhere: a list of at most 3 tables is required, like [{ name = \"…\" }]");
        row("a card terminal's port that is the printer's",
            good + "[card]\nprotocol = \"athena-card\"\nport = \"/dev/ttyS2\"\n",
            "k.toml:25: card.port: is also printer.port; each device has a port of its own");
        row("a card terminal of another make", good + "[card]\nprotocol = \"zvt\"\nport = \"/dev/ttyS3\"\n",
            "k.toml:24: card.protocol: \"zvt\" is no protocol that this version speaks; it knows "
            "\"athena-card\"");
        row("an unknown code page", good + "code_page = \"cp437\"\n",
            "k.toml:23: printer.code_page: \"cp437\" is no code page of the printer; use \"pc858\" or "
            "\"wpc1252\"");
    }
    void eachMistakeIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const ConfigOutcome outcome = parseConfig(text.toStdString(), "k.toml");
        QVERIFY(!outcome.config);
        QVERIFY2(all(outcome).contains(expected), qPrintable(all(outcome)));
    }

    void aMachineHasACardTerminalOnlyWhereItSaysSo()
    {
        const auto without = parseConfig(good, "k.toml");
        QVERIFY(without.config && !without.config->card);
        const auto with = parseConfig(
            std::string(good) + "[card]\nprotocol = \"athena-card\"\nport = \"/dev/ttyS3\"\n", "k.toml");
        QVERIFY2(with.config && with.config->card, qPrintable(all(with)));
        QCOMPARE(with.config->card->port, std::string("/dev/ttyS3"));
        QCOMPARE(with.config->card->baud, 115200);
    }

    void oneMistakeIsToldOnce()
    {
        const ConfigOutcome outcome =
            parseConfig(with("network = \"test\"", "network = \"tset\"\ndemo = true"), "k.toml");
        QCOMPARE(outcome.problems.size(), 1U);
        QCOMPARE(outcome.problems[0].line, 4);
    }

    void everyMistakeIsToldAtOnceInTheOrderOfLines()
    {
        std::string text = with("USD", "usd");
        text.replace(text.find("id003"), 5, "sspnv");
        const ConfigOutcome outcome = parseConfig(text, "k.toml");
        QCOMPARE(outcome.problems.size(), 2U);
        QCOMPARE(outcome.problems[0].line, 3);
        QCOMPARE(outcome.problems[1].line, 15);
    }

    void randomBytesAreRefusedAndNothingElse()
    {
        std::string text = good;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char kept = std::exchange(text[i], static_cast<char>((i * 37) & 0xFF));
            const ConfigOutcome outcome = parseConfig(text, "k.toml");
            QVERIFY(outcome.config.has_value() != !outcome.problems.empty());
            text[i] = kept;
        }
    }

    void filesThatAreNamedMustBeThere()
    {
        const QTemporaryDir folder;
        const std::string dir = folder.path().toStdString();
        const auto problemsOf = [&](const std::string& text) {
            write(folder.filePath("k.toml"), QByteArray::fromStdString(text));
            return all(loadConfig(dir + "/k.toml"));
        };
        std::string text = with("/tmp/ca.pem", dir + "/ca.pem");
        text.replace(text.find("\"/tmp\""), 6, "\"" + dir + "/none\"");
        text.replace(text.find("/tmp/credential"), 15, dir + "/credential");
        const QString missing = problemsOf(text);
        QVERIFY2(missing.contains("/k.toml:9: athena.ca_file: "), qPrintable(missing));
        QVERIFY2(missing.contains("/k.toml:11: storage.directory: "), qPrintable(missing));
        QVERIFY2(missing.contains("/k.toml:12: storage.credential_file: "), qPrintable(missing));

        text.replace(text.find("/none\""), 6, "\"");
        write(folder.filePath("ca.pem"), "not a certificate");
        write(folder.filePath("credential"), "0123456789abcdef0123456789abcdef\n", 0644);
        const QString wrong = problemsOf(text);
        QVERIFY2(wrong.contains("holds no certificate in PEM form"), qPrintable(wrong));
        QVERIFY2(wrong.contains("can be read by others; chmod 600 "), qPrintable(wrong));

        const QByteArray pem = TestAuthority().certificate();
        write(folder.filePath("ca.pem"),
            pem + "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        QVERIFY(!problemsOf(text).contains("athena.ca_file")); // one that can be read is enough to run
        const Status damaged = checkAuthorities(dir + "/ca.pem");
        QVERIFY(!damaged.ok());
        QVERIFY(damaged.error().detail.find("is damaged: of 2 only 1 can be read") != std::string::npos);

        const TestAuthority authority;
        write(folder.filePath("ca.pem"), authority.certificate() + authority.issue().certificate);
        const Status notOne = checkAuthorities(dir + "/ca.pem");
        QVERIFY(!notOne.ok());
        QVERIFY(notOne.error().detail.find("holds a certificate that is no authority's, /CN=")
            != std::string::npos);
        write(folder.filePath("ca.pem"), pem + "\n" + authority.certificate());
        QVERIFY(checkAuthorities(dir + "/ca.pem").ok());
        QByteArray locked = authority.certificate();
        locked.replace("CERTIFICATE-----\nMII",
            "CERTIFICATE-----\nProc-Type: 4,ENCRYPTED\n"
            "DEK-Info: AES-256-CBC,00000000000000000000000000000000\n\nMII");
        write(folder.filePath("ca.pem"), locked); // nobody is asked for its password
        QVERIFY(!readAuthorities(dir + "/ca.pem").ok());

        write(folder.filePath("ca.pem"), pem);
        write(folder.filePath("credential"), "short\n");
        QVERIFY(problemsOf(text).contains("is shorter than 16 bytes"));
        write(folder.filePath("credential"), "0123456789abcdef0123456789abcdef\n");
        QCOMPARE(problemsOf(text), QString());
    }

    void filesAndFoldersThatAreNotWhatTheyShouldBe()
    {
        const QTemporaryDir folder;
        const std::string dir = folder.path().toStdString();
        write(folder.filePath("ca.pem"), TestAuthority().certificate());
        QVERIFY(QDir(folder.path()).mkdir("credential"));
        write(folder.filePath("printer"), "not a port");
        std::string text = with("/tmp/ca.pem", dir + "/ca.pem");
        text.replace(text.find("\"/tmp\""), 6, "\"" + dir + "\"");
        text.replace(text.find("/tmp/credential"), 15, dir + "/credential");
        text.replace(text.find("/dev/ttyS2"), 10, dir + "/printer");
        text.replace(text.find("[screen]"), 8, "[screen]\ntheme = \"" + dir + "/none.toml\"");
        write(folder.filePath("k.toml"), QByteArray::fromStdString(text));
        const QString wrong = all(loadConfig(dir + "/k.toml"));
        for (const char* part : {"/credential is no plain file", "printer.port: ",
                 "/printer is no serial port", "screen.theme: ", "/none.toml cannot be read"})
            QVERIFY2(wrong.contains(part), qPrintable(part + QStringLiteral(" in ") + wrong));
    }

    void aFileThatIsNotThereOrTooLargeIsSaidSo()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("k.toml").toStdString();
        QVERIFY(all(loadConfig(path)).startsWith(QString::fromStdString(path + ": is not there; copy")));
        write(folder.filePath("k.toml"), QByteArray(70'000, '#'));
        QVERIFY(all(loadConfig(path)).contains("is larger than 65536 bytes"));
        QVERIFY(all(loadConfig(folder.path().toStdString())).contains("is no plain file"));
    }

    void aGoodOneIsReadWhole()
    {
        const ConfigOutcome outcome = parseConfig(good, "k.toml");
        QVERIFY2(outcome.config.has_value(), qPrintable(all(outcome)));
        const KioskConfig& config = *outcome.config;
        QCOMPARE(config.machine.id, std::string("lobby-1"));
        QCOMPARE(config.machine.helpLine, config.machine.supportLine);
        QCOMPARE(config.machine.coins.size(), 4U);
        QCOMPARE(config.athena.baseUrl, std::string("https://athena.example.com"));
        QCOMPARE(config.storage.journalFile(), std::string("/tmp/journal.db"));
        QCOMPARE(config.screen.languages, std::vector<std::string>{"en"});
        QCOMPARE(config.printer.columns, 42);
    }

    void soundsAndWordsOutOfServiceAreRead()
    {
        const ConfigOutcome outcome = parseConfig(good
                + "[sound]\ncommand = [\"pw-play\", \"-\"]\nnight_from = \"21:30\"\nmute = true\n"
                  "[service]\nnote = { en = \"Back soon\", es = \"Ya volvemos\" }\n"
                  "back_at = 2026-11-21T18:05:00\n"
                  "elsewhere = [{ name = \"Market\", address = \"12 Main Street\", distance = \"400 m\" }]\n",
            "k.toml");
        QVERIFY2(outcome.config.has_value(), qPrintable(all(outcome)));
        const KioskConfig& config = *outcome.config;
        QCOMPARE(config.sound.command, (std::vector<std::string>{"pw-play", "-"}));
        QCOMPARE(config.sound.nightFrom, 21 * 60 + 30);
        QCOMPARE(config.sound.nightTo, 7 * 60);
        QVERIFY(config.sound.mute);
        QCOMPARE(config.service.note.at("es"), std::string("Ya volvemos"));
        QCOMPARE(*config.service.backAt, (WallTime{2026, 11, 21, 18, 5}));
        QCOMPARE(config.service.elsewhere,
            (std::vector<KioskConfig::ServiceSection::Elsewhere>{{"Market", "12 Main Street", "400 m", ""}}));
    }

    void theLoopbackNeedsNoAuthority()
    {
        std::string text = with("https://athena.example.com", "http://127.0.0.1:8080");
        text.replace(text.find("ca_file = \"/tmp/ca.pem\"\n"), 24, "");
        const ConfigOutcome outcome = parseConfig(text, "k.toml");
        QVERIFY2(outcome.config.has_value(), qPrintable(all(outcome)));
        QCOMPARE(outcome.config->athena.baseUrl, std::string("http://127.0.0.1:8080"));
    }

    void theExampleIsGoodAndNamesEveryKey()
    {
        QFile file(QString(qgetenv("ATHENA_SOURCE_DIR")) + "/app/config/kiosk.example.toml");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string example = file.readAll().toStdString();
        const ConfigOutcome outcome = parseConfig(example, "kiosk.example.toml");
        QVERIFY2(outcome.config.has_value(), qPrintable(all(outcome)));

        // With the defaults written out it is the same, so every commented key is a real one.
        std::string whole;
        for (const QByteArray& line : QByteArray::fromStdString(example).split('\n')) {
            const bool section = line.startsWith("# [") && line.endsWith(']');
            const bool hidden = section || (line.startsWith("# ") && line.contains(" = "));
            whole += (hidden ? line.mid(2) : line).toStdString() + "\n";
        }
        const ConfigOutcome spelled = parseConfig(whole, "kiosk.example.toml");
        QVERIFY2(spelled.config.has_value(), qPrintable(all(spelled)));
        QVERIFY(spelled.lines.size() > outcome.lines.size());
        QCOMPARE(spelled.config->screen.pxPerMm, outcome.config->screen.pxPerMm);
        QCOMPARE(spelled.config->machine.coins, outcome.config->machine.coins);
    }
};

ATHENA_TEST(ConfigTest)
#include "tst_config.moc"
