// SPDX-License-Identifier: Apache-2.0
// athena-demo: what tools/run starts. Windows for people, or one purchase by itself.
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLockFile>
#include <QSocketNotifier>
#include <QTimer>

#include "tests/e2e/demo_purchase.h"
#include "tests/e2e/own_folder.h"
#include "tests/e2e/picture_strip.h"

#include <csignal>
#include <cstdio>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using namespace kiosk;
using namespace kiosk::e2e;

const QString lockName = QStringLiteral("running.lock");

int signalPipe[2];

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[0], &byte, 1);
}

void say(const QString& text)
{
    std::printf("%s\n", qUtf8Printable(text));
    std::fflush(stdout);
}

// Ctrl-C ends the event loop, and with it all three programs.
void endOnSignals(QCoreApplication& program)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return;
    auto* notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, &program);
    QObject::connect(notifier, &QSocketNotifier::activated, &program, [&program] { program.exit(0); });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

int fail(const Status& status)
{
    std::fprintf(stderr, "demo: %s\n", status.error().detail.c_str());
    return 1;
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

// The README's pictures: two strips of the purchase.
Status saveReadmePictures(const QString& pictures, const QString& target)
{
    const auto files = [&](const QStringList& names) {
        QStringList paths;
        for (const auto& name : names)
            paths += QDir(pictures).entryInfoList({"*-" + name + ".png"}).value(0).filePath();
        return paths;
    };
    QDir().mkpath(target);
    const auto first =
        saveStrip(files({"idle", "quote", "bills", "delivered"}), 720, target + "/purchase.png");
    if (!first)
        return first;
    const auto second = saveStrip(
        files({"disclosure", "coin", "phone", "code", "scan", "address"}), 480, target + "/before-money.png");
    if (!second)
        return second;
    return saveStrip({pictures + "/receipt.png"}, 720, target + "/receipt.png");
}

int runByItself(Stand& stand, const QString& readme)
{
    const auto pictures = stand.path("pictures");
    QDir(pictures).removeRecursively();
    QDir().mkpath(pictures);
    if (const auto started = stand.startRobot(); !started)
        return fail(started);
    if (const auto bought = demoPurchase(stand, pictures, say); !bought) {
        [[maybe_unused]] const auto grabbed = stand.robot("grab " + pictures + "/failed.png");
        return fail(bought);
    }
    const auto files = QDir(pictures).entryList({"*.png"}, QDir::Files, QDir::Name);
    say(QString("\nOne purchase, from the idle screen to the receipt. %1 pictures in %2:")
            .arg(files.size())
            .arg(pictures));
    for (const auto& file : files)
        say("  " + file);
    if (readme.isEmpty())
        return 0;
    const auto saved = saveReadmePictures(pictures, readme);
    return saved ? 0 : fail(saved);
}

// Prints what the customer's phone gets, as it comes.
class Inbox : public QObject {
public:
    explicit Inbox(Stand& stand)
        : m_stand(stand)
    {
        m_timer.setInterval(1000);
        connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
        m_timer.start();
        look();
    }

private:
    void look()
    {
        const auto inbox = m_stand.ctl({"inbox"});
        if (!inbox)
            return;
        const auto messages = inbox->object()["messages"].toArray(); // newest first
        for (auto i = messages.size() - 1; i >= 0; --i) {
            const auto message = messages.at(i).toObject();
            if (message["number"].toInt() <= m_known)
                continue;
            m_known = message["number"].toInt();
            if (!m_first)
                say(QString("text message to %1: %2")
                        .arg(message["to"].toString(), message["text"].toString()));
        }
        m_first = false;
    }

    Stand& m_stand;
    QTimer m_timer;
    int m_known = 0; // the newest that was printed, or was there before
    bool m_first = true;
};

int runWindows(QCoreApplication& program, Stand& stand)
{
    if (const auto started = stand.startKiosk(); !started)
        return fail(started);
    say("The kiosk, the device bench and the back end are running; everything is in "
        + stand.settings().folder + ".");
    say("In the kiosk: type any phone number; its code appears here. In the bench: scan a sample address, "
        "insert bills.");
    say("Ctrl-C ends all three.");
    Inbox inbox(stand);
    for (auto* process : {&stand.stubProcess(), &stand.benchProcess(), &stand.kioskProcess()}) {
        QObject::connect(process, &QProcess::finished, &program, [process, &program](int code) {
            say(QString("%1 has ended with code %2; ending the others.").arg(process->program()).arg(code));
            program.exit(code == 0 ? 0 : 1);
        });
    }
    return program.exec();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication program(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{"programs", "The build folder.", "folder", "build/dev"},
        {"folder", "Where everything of the demonstration is kept.", "folder", "build/demo"},
        {"demo", "One whole purchase by itself, off screen."}, {"reset", "Forgets earlier runs first."},
        {"readme-pictures", "With --demo: makes the README's pictures there.", "folder"}});
    parser.addHelpOption();
    parser.process(program);
    if (const auto stray = parser.positionalArguments(); !stray.isEmpty()) {
        std::fprintf(stderr, "demo: \"%s\" is one word too many; --help lists what there is\n",
            qUtf8Printable(stray.first()));
        return 2;
    }

    StandSettings settings;
    settings.programs = parser.value("programs");
    settings.folder = parser.value("folder");
    settings.place = true;
    settings.card = true;
    settings.languages = QStringList{"en", "es", "pt", "fr", "ht", "ar"};
    settings.window = !parser.isSet("demo") && hasDisplay();
    if (const auto ours = claimFolder(settings.folder); !ours)
        return fail(ours);
    QLockFile lock(QDir(settings.folder).filePath(lockName));
    if (!lock.tryLock(100)) {
        qint64 pid = 0;
        QString host, name;
        lock.getLockInfo(&pid, &host, &name);
        std::fprintf(stderr,
            "demo: one is running already (process %lld); end it with Ctrl-C in its terminal.\n",
            static_cast<long long>(pid));
        return 1;
    }
    if (parser.isSet("reset")) {
        emptyFolder(settings.folder, lockName);
        say("Earlier runs are forgotten.");
    }

    if (settings.window)
        endOnSignals(program);

    Stand stand(settings);
    say("Starting the back end, the device bench and the kiosk …");
    if (const auto prepared = stand.prepare(); !prepared)
        return fail(prepared);
    const auto code =
        settings.window ? runWindows(program, stand) : runByItself(stand, parser.value("readme-pictures"));
    for (auto* process : {&stand.stubProcess(), &stand.benchProcess(), &stand.kioskProcess()})
        process->disconnect();
    return code;
}
