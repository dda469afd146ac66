// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/stand.h"

#include "tests/e2e/demo_place.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSaveFile>
#include <QThread>

#include <array>
#include <csignal>
#include <sys/prctl.h>

namespace kiosk::e2e {

namespace {

constexpr int patience = 30'000; // milliseconds
constexpr int lookEvery = 25;

Error failure(const QString& what) { return {Errc::Io, what.toStdString()}; }

Status writeFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure("cannot write " + path + ": " + file.errorString());
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return Done{};
}

Result<QJsonObject> readJson(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure("cannot read " + path + ": " + file.errorString());
    const auto document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return failure(path + " does not hold a JSON object");
    return document.object();
}

Status makeFolder(const QString& path)
{
    if (!QDir().mkpath(path))
        return failure("cannot make the folder " + path);
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return Done{};
}

// The code under which the simulated validator has a currency that has no published one.
QString privateCountry(const QString& currency)
{
    static const QStringList published{"USD", "EUR", "CAD"};
    return published.contains(currency) ? QString() : currency + QStringLiteral(" = 0xF0");
}

QString lastLines(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll().right(1500)).trimmed();
}

} // namespace

Result<QString> runProgram(const QString& program, const QStringList& arguments, int milliseconds)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(milliseconds)) {
        process.kill();
        process.waitForFinished();
        return failure(program + " " + arguments.join(' ') + ": no end within "
            + QString::number(milliseconds) + " ms (" + process.errorString() + ")");
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failure(program + " " + arguments.join(' ') + ": exit code "
            + QString::number(process.exitCode()) + ": "
            + QString::fromUtf8(process.readAllStandardError() + process.readAllStandardOutput()).trimmed());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

Stand::Stand(StandSettings settings)
    : m_settings(std::move(settings))
    , m_stub(std::make_unique<QProcess>())
    , m_bench(std::make_unique<QProcess>())
    , m_kiosk(std::make_unique<QProcess>())
{
    m_settings.folder = QDir(m_settings.folder).absolutePath();
    m_settings.programs = QDir(m_settings.programs).absolutePath();
}

Stand::~Stand()
{
    stop(*m_kiosk);
    stop(*m_bench);
    stop(*m_stub);
}

QString Stand::program(const QString& name) const
{
    static const QHash<QString, QString> folders{{"athena-kiosk", "app"}, {"athena-stub", "server-stub"},
        {"athena-bench", "hardware/bench"}, {"athena-robot", "tests/robot"}, {"athena-profile", "app/place"},
        {"athena-demo", "tests/e2e"}};
    return QDir(m_settings.programs).filePath(folders.value(name) + '/' + name);
}

void Stand::stop(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (process.waitForFinished(5'000))
        return;
    kill(process);
}

void Stand::kill(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    process.waitForFinished(5'000);
}

Status Stand::waitFor(QProcess& process, const std::function<bool()>& ready, const QString& what)
{
    QElapsedTimer time;
    time.start();
    while (!ready()) {
        if (process.state() == QProcess::NotRunning)
            return failure(what + ": " + process.program() + " has ended with code "
                + QString::number(process.exitCode()) + ":\n"
                + lastLines(process.property("log").toString()));
        if (time.elapsed() > patience)
            return failure(what + ": waited in vain for " + process.program());
        process.waitForFinished(lookEvery);
    }
    return Done{};
}

Status Stand::start(QProcess& process, const QString& name, const QStringList& arguments)
{
    const auto log = path(name + ".log");
    process.setProperty("log", log);
    process.setStandardErrorFile(log, QIODevice::Append);
    if (!m_settings.window || name == "athena-robot") {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        environment.insert("QT_QUICK_BACKEND", "software");
        process.setProcessEnvironment(environment);
    }
    // Nothing outlives whoever started it, however that ends.
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    process.start(program(name), arguments);
    if (!process.waitForStarted())
        return failure("cannot start " + process.program() + ": " + process.errorString());
    return Done{};
}

Status Stand::startStub()
{
    const auto folder = path("stub");
    if (const auto made = makeFolder(folder); !made)
        return made;
    const auto ready = folder + "/stub.json";
    QFile::remove(ready);
    m_stub->setStandardOutputFile(path("athena-stub.log"), QIODevice::Append);
    QStringList arguments{"serve", "--state", folder, "--hooks", "--network", "test", "--country",
        m_settings.country, "--currency", m_settings.currency, "--delivery-delay",
        QString::number(m_settings.deliveryDelay), "--port", QString::number(m_stubPort)};
    if (m_settings.publicPort != 0)
        arguments += {"--base-url", QStringLiteral("https://127.0.0.1:%1").arg(m_settings.publicPort)};
    if (const auto started = start(*m_stub, "athena-stub", arguments); !started)
        return started;
    if (const auto waited = waitFor(
            *m_stub, [&] { return readJson(ready).ok(); }, "the back end starts");
        !waited)
        return waited;
    const auto where = readJson(ready);
    m_stubPort = where ? (*where)["port"].toInt() : 0;
    if (m_settings.onStub)
        m_settings.onStub(m_stubPort);
    return Done{};
}

Status Stand::startBench()
{
    const auto folder = path("bench");
    if (const auto made = makeFolder(folder); !made)
        return made;
    QStringList arguments{"serve", "--state", folder, "--control-file", path("stub/control.json"), "--speed",
        QString::number(m_settings.benchSpeed), "--currency", m_settings.currency,
        m_settings.window ? "--window" : "--no-window"};
    m_bench->setStandardOutputFile(path("athena-bench.log"), QIODevice::Append);
    if (const auto started = start(*m_bench, "athena-bench", arguments); !started)
        return started;
    return waitFor(
        *m_bench,
        [&] {
            return bench({"state", "--json"}).ok();
        },
        "the device bench starts");
}

Result<QString> Stand::authorities(const QString& ofStub)
{
    QFile file(ofStub);
    if (m_settings.moreAuthorities.isEmpty())
        return ofStub;
    if (!file.open(QIODevice::ReadOnly))
        return failure("cannot read " + ofStub);
    const auto both = path("authorities.pem");
    const auto written = writeFile(both, file.readAll() + m_settings.moreAuthorities);
    return written ? Result<QString>(both) : Result<QString>(written.error());
}

Status Stand::writeConfig()
{
    const auto stub = readJson(path("stub/stub.json"));
    if (!stub)
        return stub.error();
    const auto authority = authorities((*stub)["ca"].toString());
    if (!authority)
        return authority.error();
    QStringList languages;
    for (const auto& language : m_settings.languages)
        languages.append('"' + language + '"');
    const auto text = QStringLiteral(R"(# The configuration of a demonstration: no real coins.
[machine]
id = "KIOSK-0001"
currency = "%1"
network = "test"
operator = "Athena Demo"
support_line = "+1 305 555 0100"
help_line = "+1 305 555 0199"
demo = true
coins = ["BTC", "ETH", "LTC", "BCH"]

[athena]
base_url = "%2"
ca_file = "%3"
trusted_url_hosts = ["pay.athena.example"]

[storage]
directory = "%4"
credential_file = "%5"

[screen]
width = %6
height = %7
px_per_mm = %8
fullscreen = false
reduced_motion = %12
languages = [%9]
phone_countries = ["US", "CA", "MX", "CO", "AR", "BR"]

[speech]
headphones = "%10/headphones"
command = "%13"

[validator]
protocol = "id003"
port = "%10/validator"
country_codes = { %14 }

[printer]
protocol = "escpos"
port = "%10/printer"

[sound]
mute = %11
)")
                          .arg(m_settings.currency, (*stub)["base_url"].toString(), *authority,
                              path("storage"), path("credential"))
                          .arg(m_settings.width)
                          .arg(m_settings.height)
                          .arg(QString::number(m_settings.pxPerMm), languages.join(", "), path("bench"),
                              m_settings.window ? "false" : "true", // nobody is there to hear
                              m_settings.window ? "false" : "true") // and nothing has to be waited for
                          .arg(m_settings.speechCommand, privateCountry(m_settings.currency));
    const auto place = m_settings.place ? demoPlace(*this) : Result<QString>(QString{});
    if (!place)
        return place.error();
    const auto scanner = m_settings.scanner
        ? QStringLiteral("\n[scanner]\nprotocol = \"line\"\nport = \"%1/scanner\"\n").arg(path("bench"))
        : QString{};
    const auto camera = m_settings.camera
        ? QStringLiteral("\n[camera]\ndevice = \"%1\"\n").arg(path("camera.png"))
        : QString{};
    const auto card = m_settings.card
        ? QStringLiteral("\n[card]\nprotocol = \"athena-card\"\nport = \"%1/terminal\"\n").arg(path("bench"))
        : QString();
    return writeFile(configFile(), (text + scanner + camera + card + *place).toUtf8());
}

Status Stand::enrol()
{
    if (QFile::exists(path("storage/machine.key")) && QFile::exists(path("registered")))
        return Done{};
    const auto enrolled = runProgram(program("athena-stub"),
        {"enrol", "--state", path("stub"), "--machine-id", "KIOSK-0001", "--country", m_settings.country,
            "--currency", m_settings.currency});
    if (!enrolled)
        return enrolled.error();
    static const QRegularExpression code("\\b[A-Z2-9]{10}\\b");
    const auto match = code.match(*enrolled);
    if (!match.hasMatch())
        return failure("athena-stub enrol printed no enrolment code: " + *enrolled);
    const auto registered =
        runProgram(program("athena-kiosk"), {"--config", configFile(), "--register", match.captured(0)});
    if (!registered)
        return registered.error();
    return writeFile(path("registered"), "KIOSK-0001\n");
}

Status Stand::prepare()
{
    for (const auto& folder : {m_settings.folder, path("storage")}) {
        if (const auto made = makeFolder(folder); !made)
            return made;
    }
    if (!QFile::exists(path("credential"))) {
        std::array<quint32, 8> random{};
        QRandomGenerator::system()->fillRange(random.data(), random.size());
        const auto secret = QByteArray(reinterpret_cast<const char*>(random.data()), sizeof random).toHex();
        if (const auto written = writeFile(path("credential"), secret); !written)
            return written;
    }
    if (const auto started = startStub(); !started)
        return started;
    if (const auto started = startBench(); !started)
        return started;
    if (const auto written = writeConfig(); !written)
        return written;
    return enrol();
}

Status Stand::startKiosk() { return start(*m_kiosk, "athena-kiosk", {"--config", configFile()}); }

Status Stand::startRobot()
{
    if (const auto started = start(
            *m_kiosk, "athena-robot", QStringList{"--config", configFile()} + m_settings.robotArguments);
        !started)
        return started;
    const auto first = robot("get machineId");
    return first ? Status(Done{}) : Status(first.error());
}

Result<QJsonDocument> Stand::ctl(const QStringList& arguments)
{
    const auto printed =
        runProgram(program("athena-stub"), QStringList{"ctl", "--state", path("stub")} + arguments);
    if (!printed)
        return printed.error();
    return QJsonDocument::fromJson(printed->toUtf8());
}

Result<QString> Stand::bench(const QStringList& arguments)
{
    return runProgram(program("athena-bench"), QStringList{"--state", path("bench")} + arguments);
}

Result<QJsonObject> Stand::benchState()
{
    const auto printed = bench({"state", "--json"});
    if (!printed)
        return printed.error();
    return QJsonDocument::fromJson(printed->toUtf8()).object();
}

Status Stand::insertBill(const QString& value, int milliseconds)
{
    QElapsedTimer time;
    time.start();
    for (;;) {
        const auto drawn = bench({"insert", value});
        if (drawn)
            return Done{};
        if (time.elapsed() > milliseconds || m_bench->state() == QProcess::NotRunning)
            return drawn.error();
        m_bench->waitForFinished(4 * lookEvery);
    }
}

Result<QJsonObject> Stand::robot(const QString& command)
{
    m_kiosk->write(command.toUtf8() + '\n');
    QElapsedTimer time;
    time.start();
    while (!m_kiosk->canReadLine()) {
        if (m_kiosk->state() == QProcess::NotRunning)
            return failure("robot, '" + command + "': the kiosk has ended:\n"
                + lastLines(m_kiosk->property("log").toString()));
        if (time.elapsed() > qint64{3} * patience)
            return failure("robot, '" + command + "': no answer");
        m_kiosk->waitForReadyRead(lookEvery * 4);
    }
    const auto answer = QJsonDocument::fromJson(m_kiosk->readLine()).object();
    if (!answer["ok"].toBool())
        return failure("robot, '" + command + "' on screen " + answer["screen"].toString() + ": "
            + answer["error"].toString()
            + (answer.contains("texts") ? "; it reads: " + QJsonDocument(answer["texts"].toArray()).toJson()
                                        : ""));
    return answer;
}

Result<QString> Stand::codeFor(const QString& phone)
{
    const auto inbox = ctl({"inbox"});
    if (!inbox)
        return inbox.error();
    static const QRegularExpression digits("\\b(\\d{3}) ?(\\d{3})\\b");
    for (const auto& value : inbox->object()["messages"].toArray()) {
        const auto message = value.toObject();
        const auto match = digits.match(message["text"].toString());
        const bool isReceipt = message["code"].toString().isEmpty();
        if (message["to"].toString() == phone && !isReceipt && match.hasMatch())
            return match.captured(1) + match.captured(2); // they come newest first
    }
    return failure("no text message with a code has come for " + phone);
}

} // namespace kiosk::e2e
