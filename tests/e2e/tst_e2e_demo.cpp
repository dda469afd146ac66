// SPDX-License-Identifier: Apache-2.0
// What tools/run starts: the demonstration by itself and in windows, begun again, ended, and badly begun.
#include <QDateTime>
#include <QImage>

#include "core/athena/requests.h"
#include "tests/e2e/e2e_case.h"
#include "tests/server-stub/stub_client.h"
#include "tests/test_program.h"

#include <csignal>

using namespace kiosk;
using namespace kiosk::e2e;

namespace {

constexpr int patience = 120'000; // milliseconds

void waitFor(const std::function<bool()>& condition) { QTRY_VERIFY_WITH_TIMEOUT(condition(), 60'000); }

} // namespace

class TestE2eDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutADisplayItBuysByItself();
    void inWindowsItPrintsCodesAndEndsAtOnce();
    void aFolderOfSomebodyElseIsLeftAlone();
    void whatCannotStartIsSaid();

private:
    // What it prints goes to one buffer.
    void start(const QStringList& words, const QString& display);
    [[nodiscard]] QString said();
    // A machine of its own asks the demonstration's back end to send a code to that number.
    Status sendCode(const std::string& phone);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Stand> m_stand; // only names the programs, and asks what the demonstration has started
    QProcess m_demo;
    QString m_said;
};

void TestE2eDemo::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    StandSettings settings;
    settings.programs = E2eCase::programs();
    settings.folder = m_folder->filePath("a demo");
    m_stand = std::make_unique<Stand>(settings);
}

void TestE2eDemo::cleanup()
{
    m_demo.kill();
    m_demo.waitForFinished();
    m_stand.reset();
    m_folder.reset();
}

void TestE2eDemo::start(const QStringList& words, const QString& display)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove("WAYLAND_DISPLAY");
    environment.insert("DISPLAY", display);
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    m_said.clear();
    m_demo.setProcessEnvironment(environment);
    m_demo.setProcessChannelMode(QProcess::MergedChannels);
    m_demo.start(m_stand->program("athena-demo"),
        QStringList{"--programs", m_stand->settings().programs, "--folder", m_stand->settings().folder}
            + words);
    QVERIFY(m_demo.waitForStarted());
}

QString TestE2eDemo::said()
{
    m_said += QString::fromUtf8(m_demo.readAll());
    return m_said;
}

Status TestE2eDemo::sendCode(const std::string& phone)
{
    const std::string machine = "KIOSK-0002";
    const auto where = QJsonDocument::fromJson(contentOf(m_stand->path("stub/stub.json"))).object();
    const auto enrolled = m_stand->ctl({"enrol", QString::fromStdString(machine)});
    if (!enrolled)
        return enrolled.error();
    stub::testing::ManualClock clock;
    clock.now = QDateTime::currentMSecsSinceEpoch();
    stub::testing::SeededEntropy entropy;
    auto key = MachineKey::generate(entropy);
    if (!key)
        return key.error();
    stub::testing::StubClient client(where["base_url"].toString().toStdString(),
        where["ca"].toString().toStdString(), std::move(*key), clock, entropy);
    for (const auto& [path, body] : std::vector<std::pair<std::string_view, std::string>>{
             {athena::path::machineRegister,
                 athena::encode(athena::RegisterRequest{machine,
                     enrolled->object()["enrolment_code"].toString().toStdString(), client.identity(), "demo",
                     "0", uuidV4(entropy)})},
             {athena::path::smsCode, athena::encode(athena::SmsCodeRequest{machine, phone, std::nullopt})}})
        if (const auto heard = client.post(path, body); heard.http != 200)
            return Error{Errc::Refused, std::string(path) + ": " + heard.body};
    return Done{};
}

// A display that is set and empty is none.
void TestE2eDemo::withoutADisplayItBuysByItself()
{
    start({}, "");
    QVERIFY(m_demo.waitForFinished(patience));
    QVERIFY2(m_demo.exitStatus() == QProcess::NormalExit && m_demo.exitCode() == 0, qPrintable(said()));
    const QDir pictures(m_stand->path("pictures"));
    const auto files = pictures.entryList({"*.png"});
    QVERIFY2(files.size() > 12, qPrintable(files.join(' ')));
    for (const auto& file : files) {
        QVERIFY2(said().contains("  " + file), qPrintable(file));
        QVERIFY2(QImage(pictures.filePath(file)).width() > 300, qPrintable(file));
    }
    QVERIFY(files.contains("receipt.png"));
    QVERIFY2(said().contains(pictures.path()), qPrintable(said()));
}

void TestE2eDemo::inWindowsItPrintsCodesAndEndsAtOnce()
{
    start({}, ":nowhere");
    waitFor([&] { return said().contains("Ctrl-C ends all three."); });
    QVERIFY(m_demo.state() == QProcess::Running);

    // What a customer's phone gets stands in the terminal.
    STEP(sendCode("+15550100077"));
    waitFor(
        [&] { return said().contains(QRegularExpression("text message to \\+15550100077: .*[0-9]{6}")); });

    // A second start leaves the first alone.
    const auto second = runProgram(m_stand->program("athena-demo"),
        {"--programs", m_stand->settings().programs, "--folder", m_stand->settings().folder, "--reset"});
    QVERIFY(!second);
    QVERIFY2(
        second.error().detail.find("one is running already (process " + std::to_string(m_demo.processId()))
            != std::string::npos,
        second.error().detail.c_str());

    ::kill(static_cast<pid_t>(m_demo.processId()), SIGINT);
    QVERIFY(m_demo.waitForFinished(20'000));
    QVERIFY2(m_demo.exitStatus() == QProcess::NormalExit && m_demo.exitCode() == 0, qPrintable(said()));
    QVERIFY(!m_stand->ctl({"books"})); // nobody is there any more
    QVERIFY(!m_stand->benchState());

    // What it kept is there at the next start, and gone after --reset.
    const auto kept = m_stand->path("stub/ca.pem");
    const auto before = contentOf(kept);
    QVERIFY2(!before.isEmpty(), qPrintable(kept));
    for (const bool reset : {false, true}) {
        start(reset ? QStringList{"--reset"} : QStringList{}, ":nowhere");
        waitFor([&] { return said().contains("Ctrl-C ends all three."); });
        QCOMPARE(said().contains("Earlier runs are forgotten."), reset);
        QCOMPARE(contentOf(kept) == before, !reset);
        m_demo.terminate();
        QVERIFY(m_demo.waitForFinished(20'000));
    }
}

void TestE2eDemo::aFolderOfSomebodyElseIsLeftAlone()
{
    const auto letter = m_stand->path("pictures/letter.txt");
    QVERIFY(QDir().mkpath(m_stand->path("pictures")));
    QFile file(letter);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    for (const auto& words : {QStringList{}, QStringList{"--reset"}, QStringList{"--demo"}}) {
        start(words, "");
        QVERIFY(m_demo.waitForFinished(patience));
        QCOMPARE(m_demo.exitCode(), 1);
        QVERIFY2(said().contains("holds files that no demonstration has made"), qPrintable(said()));
        QVERIFY(QFile::exists(letter));
        QCOMPARE(QDir(m_stand->settings().folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
            QStringList{"pictures"});
    }
}

void TestE2eDemo::whatCannotStartIsSaid()
{
    start({"--programs", m_folder->path()}, "");
    QVERIFY(m_demo.waitForFinished(patience));
    QCOMPARE(m_demo.exitCode(), 1);
    QVERIFY2(said().contains("demo: cannot start " + m_folder->path()), qPrintable(said()));
}

ATHENA_TEST(TestE2eDemo)
#include "tst_e2e_demo.moc"
