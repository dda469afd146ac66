// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QGuiApplication>

#include "app/command_line.h"
#include "app/kiosk/log.h"
#include "app/kiosk_application.h"
#include "app/maintenance.h"
#include "app/self_test.h"
#include "app/unix_signals.h"

#include <iostream>
#include <memory>

namespace {

using namespace kiosk;

int runKiosk(const ConfigOutcome& outcome, int argc, char** argv)
{
    UnixSignals::block(); // before there is another thread
    std::future<Result<MachineKey>> key = openKey(outcome);
    const QGuiApplication qt(argc, argv);
    logToJournald();
    const Result<std::unique_ptr<KioskApplication>> application =
        KioskApplication::create(outcome, std::move(key));
    if (!application) {
        std::cerr << "athena-kiosk: " << application.error().detail << '\n';
        return somethingWrong;
    }
    KioskApplication& kiosk = **application;
    const UnixSignals endSignals;
    QObject::connect(&endSignals, &UnixSignals::endAsked, &kiosk, &KioskApplication::shutDown);
    QObject::connect(&kiosk, &KioskApplication::finished, &qt, &QCoreApplication::quit, Qt::QueuedConnection);
    // A closed window (in development) ends the program as cleanly as a signal does.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&qt, &QGuiApplication::lastWindowClosed, &kiosk, &KioskApplication::shutDown);
    const int ended = QGuiApplication::exec();
    return ended == allWell && !kiosk.shutBecause().empty() ? somethingWrong : ended;
}

int selfTest(const Invocation& invocation, int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication qt(argc, argv);
    SelfTestWishes wishes;
    wishes.everything = invocation.everything;
    wishes.only.setPattern(QString::fromStdString(invocation.only));
    wishes.folder = QString::fromStdString(invocation.folder);
    if (!wishes.only.isValid() || (!wishes.folder.isEmpty() && !QDir().mkpath(wishes.folder))) {
        std::cerr << "athena-kiosk: --only needs a pattern, --save a folder that can be made\n";
        return wrongUsage;
    }
    return runSelfTest(std::cout, wishes) == 0 ? allWell : somethingWrong;
}

// Of the journal alone, whatever else of the configuration is wrong.
bool isAboutJournal(Invocation::Task task)
{
    return task == Invocation::Task::OpenItems || task == Invocation::Task::OperatorLooked
        || task == Invocation::Task::Settle || task == Invocation::Task::VerifyJournal;
}

int withConfig(const Invocation& invocation, int argc, char** argv)
{
    const ConfigOutcome outcome = loadConfig(invocation.configFile);
    const bool journalWill = isAboutJournal(invocation.task) && canReadJournal(outcome);
    for (const ConfigProblem& problem : outcome.problems) {
        if (!journalWill)
            std::cerr << problem.text() << '\n';
    }
    const bool runs = invocation.task == Invocation::Task::Run;
    if (runs && hasScreenToDrawOn())
        return runKiosk(outcome, argc, argv);
    if (runs) {
        std::cerr
            << "athena-kiosk: there is no screen to draw on; start it in a graphical session, or name one "
               "in QT_QPA_PLATFORM (eglfs, linuxfb)\n";
        return somethingWrong;
    }
    if (!outcome.config && !journalWill)
        return somethingWrong;
    const QCoreApplication qt(argc, argv);
    const KioskConfig& config = *outcome.remains;
    const Console console{std::cout, std::cerr};
    switch (invocation.task) {
    case Invocation::Task::Register:
        return registerMachine(config, invocation.enrolmentCode, console);
    case Invocation::Task::OpenItems:
        return listOpenItems(config, console);
    case Invocation::Task::OperatorLooked:
        return recordOperatorLooked(config, console);
    case Invocation::Task::Settle:
        return settleItem(config, invocation.item, invocation.note, console);
    case Invocation::Task::CheckProfile:
        return checkProfile(config, invocation.profileFile, console);
    case Invocation::Task::VerifyJournal:
        return verifyJournal(config, invocation.journalHead, console);
    default:
        return wrongUsage;
    }
}

} // namespace

int main(int argc, char** argv)
{
    const Result<Invocation> invocation = parseCommandLine({argv + 1, argv + argc});
    if (!invocation) {
        std::cerr << "athena-kiosk: " << invocation.error().detail << '\n';
        return wrongUsage;
    }
    switch (invocation->task) {
    case Invocation::Task::Help:
        std::cout << usageText;
        return allWell;
    case Invocation::Task::Version:
        std::cout << "athena-kiosk " KIOSK_VERSION "\n";
        return allWell;
    case Invocation::Task::CheckConfig: {
        const QCoreApplication qt(argc, argv);
        return checkConfig(invocation->configFile, {std::cout, std::cerr});
    }
    case Invocation::Task::SelfTest:
        return selfTest(*invocation, argc, argv);
    default:
        return withConfig(*invocation, argc, argv);
    }
}
