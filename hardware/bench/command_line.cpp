// SPDX-License-Identifier: Apache-2.0
#include "hardware/bench/command_line.h"

#include <QDir>
#include <QProcessEnvironment>

#include "hardware/bench/bench_commands.h"
#include "hardware/bench/phone.h"

namespace kiosk::bench {

namespace {

Error badCommandLine(const QString& what) { return {Errc::Malformed, what.toStdString()}; }

// Takes the value of an option off the front of `words`.
Result<QString> takeValue(QStringList& words, const QString& option)
{
    if (words.isEmpty() || words.first().isEmpty())
        return badCommandLine(option + QStringLiteral(" needs a value"));
    return words.takeFirst();
}

Status takeOption(ServeOptions& options, QStringList& words)
{
    const auto name = words.takeFirst();
    if (name == QLatin1String("--window") || name == QLatin1String("--no-window")) {
        options.window = name == QLatin1String("--window");
        return Done{};
    }
    QString* text = name == QLatin1String("--state") ? &options.directory
        : name == QLatin1String("--control-file")    ? &options.controlFile
        : name == QLatin1String("--currency")        ? &options.currency
        : name == QLatin1String("--grab")            ? &options.grabFile
                                                     : nullptr;
    if (text == nullptr && name != QLatin1String("--speed"))
        return badCommandLine(QStringLiteral("serve does not know %1").arg(name));
    auto value = takeValue(words, name);
    if (!value)
        return value.error();
    if (text != nullptr) {
        *text = *value;
        return Done{};
    }
    bool good = false;
    options.speed = value->toInt(&good);
    if (!good || options.speed < 1 || options.speed > 100)
        return badCommandLine(QStringLiteral("--speed is a whole number from 1 to 100"));
    return Done{};
}

// A socket and the links need a path that means the same everywhere.
Status makeAbsolute(QString& directory)
{
    if (directory.isEmpty())
        return badCommandLine(QStringLiteral("no directory: give --state DIR or set ATHENA_BENCH_DIR"));
    directory = QDir::cleanPath(QDir::current().absoluteFilePath(directory));
    return Done{};
}

Result<CommandLine> parseServe(QStringList words, const QString& directory)
{
    ServeOptions options;
    options.directory = directory;
    while (!words.isEmpty()) {
        if (const auto taken = takeOption(options, words); !taken)
            return taken.error();
    }
    if (!options.grabFile.isEmpty() && options.window == false)
        return badCommandLine(QStringLiteral("--grab needs the window"));
    if (const auto known = makeAbsolute(options.directory); !known)
        return known.error();
    return CommandLine(options);
}

bool wantsHelp(const QString& word) { return word == QLatin1String("--help") || word == QLatin1String("-h"); }

} // namespace

Result<CommandLine> parseCommandLine(QStringList words, const QString& usualDirectory)
{
    auto directory = usualDirectory;
    if (!words.isEmpty() && words.first() == QLatin1String("--state")) {
        const auto option = words.takeFirst();
        auto value = takeValue(words, option);
        if (!value)
            return value.error();
        directory = *value;
    }
    if (words.isEmpty())
        return badCommandLine(QStringLiteral("a command is missing"));
    if (words.first() == QLatin1String("help") || wantsHelp(words.first())
        || (words.size() == 2 && wantsHelp(words.last())))
        return CommandLine(HelpWanted{});
    if (words.first().startsWith(QLatin1String("--")))
        return badCommandLine(QStringLiteral("there is no option %1").arg(words.first()));
    if (words.first() == QLatin1String("phone"))
        return CommandLine(PhoneCommand{words.mid(1)});
    if (words.first() == QLatin1String("serve"))
        return parseServe(words.mid(1), directory);
    if (const auto known = makeAbsolute(directory); !known)
        return known.error();
    return CommandLine(ClientCommand{directory, words});
}

QString usualDirectory()
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    const auto own = environment.value(QStringLiteral("ATHENA_BENCH_DIR"));
    const auto runtime = environment.value(QStringLiteral("XDG_RUNTIME_DIR"));
    if (!own.isEmpty())
        return own;
    return runtime.isEmpty() ? QString() : QDir(runtime).filePath(QStringLiteral("athena-bench"));
}

QString helpText()
{
    return QStringLiteral(
               "athena-bench: simulated devices of a kiosk, each on a pseudo-terminal with its "
               "real wire protocol\n"
               "\n"
               "  athena-bench serve [--state DIR] [--window|--no-window] [--control-file FILE] "
               "[--currency USD]\n"
               "                     [--speed 1] [--grab FILE.png]\n"
               "  athena-bench [--state DIR] COMMAND\n"
               "  athena-bench phone read|wallet|app PICTURE ...\n"
               "\n"
               "DIR holds the devices (DIR/validator, DIR/scanner, DIR/printer, DIR/terminal) and "
               "what they remember.\n"
               "Without --state: $ATHENA_BENCH_DIR, else $XDG_RUNTIME_DIR/athena-bench. Ends with 0: "
               "done, 1: refused\n"
               "or failed, 2: wrong use.\n"
               "\n"
               "Commands\n")
        + commandHelp() + QStringLiteral("\nThe customer's phone (needs no running bench)\n") + phoneHelp();
}

} // namespace kiosk::bench
