// SPDX-License-Identifier: Apache-2.0
// athena-robot: the kiosk's own screens and worker, with a hand at them that obeys standard input. For the
// demonstration and the end-to-end tests; never installed. The shipped kiosk has no such door.
#include <QCommandLineParser>
#include <QGuiApplication>

#include "app/kiosk/log.h"
#include "app/kiosk_application.h"
#include "app/unix_signals.h"
#include "tests/robot/command_line.h"
#include "tests/robot/frame_watch.h"

#include <cstdio>
#include <optional>

int main(int argc, char** argv)
{
    using namespace kiosk;
    if (!hasScreenToDrawOn()) {
        std::fputs(
            "athena-robot: there is no screen to draw on; QT_QPA_PLATFORM=offscreen needs none\n", stderr);
        return 1;
    }
    UnixSignals::block();
    QGuiApplication qt(argc, argv);
    logToJournald();
    QCommandLineParser parser;
    parser.setApplicationDescription(
        "The kiosk with a hand at its screens that obeys standard input; for tests and demonstrations.");
    parser.addHelpOption();
    parser.addOption({"config", "The kiosk's configuration.", "file"});
    parser.addOption({"frames", "When which frame was painted, for measurements.", "file"});
    parser.process(qt);
    if (const auto stray = parser.positionalArguments(); !stray.isEmpty() || !parser.isSet("config")) {
        std::fprintf(stderr, "athena-robot: %s\n",
            stray.isEmpty() ? "--config is missing"
                            : qUtf8Printable('"' + stray.first() + "\" is one word too many"));
        return 2;
    }

    const auto outcome = loadConfig(parser.value("config").toStdString());
    for (const auto& problem : outcome.problems)
        std::fprintf(stderr, "%s\n", problem.text().c_str());
    const auto application = KioskApplication::create(outcome, openKey(outcome));
    if (!application) {
        std::fprintf(stderr, "athena-robot: %s\n", application.error().detail.c_str());
        return 1;
    }
    auto& kiosk = **application;
    const UnixSignals endSignals;
    QObject::connect(&endSignals, &UnixSignals::endAsked, &kiosk, &KioskApplication::shutDown);
    QObject::connect(&kiosk, &KioskApplication::finished, &qt, &QCoreApplication::quit, Qt::QueuedConnection);
    kiosk.window().resize(kiosk.config().screen.width, kiosk.config().screen.height);
    std::optional<robot::FrameWatch> frames;
    if (parser.isSet("frames"))
        frames.emplace(kiosk.window(), kiosk.view(), parser.value("frames"));
    robot::CommandLine commands(kiosk.window(), kiosk.view());
    commands.serve();
    const int ended = QGuiApplication::exec();
    return ended == 0 && !kiosk.shutBecause().empty() ? 1 : ended;
}
