// SPDX-License-Identifier: Apache-2.0
#include <QCommandLineParser>
#include <QCoreApplication>

#include "server-stub/command/command.h"

#include <cstdio>

namespace kiosk::stub {

namespace {

// An option that was given more than once; empty where none was.
QString repeatedOption(const QCommandLineParser& parser)
{
    const QStringList given = parser.optionNames();
    for (const QString& name : given)
        if (given.count(name) > 1)
            return name;
    return {};
}

} // namespace

int complain(const std::string& text, int exitCode)
{
    std::fprintf(stderr, "athena-stub: %s\n", text.c_str());
    return exitCode;
}

bool parseOrComplain(QCommandLineParser& parser, const QStringList& arguments, Words words)
{
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption state(
        QStringLiteral("state"), QStringLiteral("The state folder."), QStringLiteral("DIR"));
    parser.addOption(state);
    if (!parser.parse(arguments)) {
        complain(parser.errorText().toStdString(), 2);
        return false;
    }
    if (parser.isSet(help))
        parser.showHelp(0);
    if (const QString repeated = repeatedOption(parser); !repeated.isEmpty()) {
        complain("--" + repeated.toStdString() + " is given twice", 2);
        return false;
    }
    if (words == Words::None && !parser.positionalArguments().isEmpty()) {
        complain(
            '"' + parser.positionalArguments().constFirst().toStdString() + "\" is one word too many", 2);
        return false;
    }
    if (parser.value(state).isEmpty()) {
        complain("--state DIR is required", 2);
        return false;
    }
    return true;
}

} // namespace kiosk::stub
