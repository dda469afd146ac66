// SPDX-License-Identifier: Apache-2.0
// athena-bench: the simulated devices of a kiosk, by window and by command line.
#include <QCoreApplication>
#include <QGuiApplication>
#include <QTextStream>

#include "hardware/bench/bench_client.h"
#include "hardware/bench/command_line.h"
#include "hardware/bench/phone.h"
#include "hardware/bench/serve.h"

using namespace kiosk;
using namespace kiosk::bench;

namespace {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int misused = 2;

int say(const Error& error, const QString& what)
{
    QTextStream(stderr) << "athena-bench: " << what << QString::fromStdString(error.detail) << Qt::endl;
    if (error.code != Errc::Malformed)
        return failed;
    QTextStream(stderr) << "athena-bench --help tells how it is used" << Qt::endl;
    return misused;
}

int runServe(int argc, char** argv, const ServeOptions& options)
{
    const bool display =
        !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    const bool hidden =
        options.window == false || (!options.window && !display) || (!display && !options.grabFile.isEmpty());
    if (hidden && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto status = serve(options);
    return status ? done : say(status.error(), QString());
}

int runCommand(int argc, char** argv, const ClientCommand& command)
{
    const QCoreApplication application(argc, argv);
    const auto text = runClient(command.directory, command.words);
    if (!text)
        return say(text.error(), command.words.join(QLatin1Char(' ')) + QStringLiteral(": "));
    QTextStream(stdout) << *text << Qt::endl;
    return done;
}

int runPhoneCommand(int argc, char** argv, const PhoneCommand& command)
{
    const QCoreApplication application(argc, argv);
    const auto text = runPhone(command.words);
    if (!text)
        return say(text.error(), QStringLiteral("phone: "));
    QTextStream(stdout) << *text << Qt::endl;
    return done;
}

} // namespace

int main(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    const auto line = parseCommandLine(words, usualDirectory());
    if (!line)
        return say(line.error(), QString());
    if (const auto* options = std::get_if<ServeOptions>(&*line))
        return runServe(argc, argv, *options);
    if (const auto* command = std::get_if<ClientCommand>(&*line))
        return runCommand(argc, argv, *command);
    if (const auto* phone = std::get_if<PhoneCommand>(&*line))
        return runPhoneCommand(argc, argv, *phone);
    QTextStream(stdout) << helpText();
    return done;
}
