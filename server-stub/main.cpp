// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "server-stub/command/command.h"

#include <cstdio>

namespace {

constexpr const char* usage = R"(athena-stub: Athena's API for testing

  athena-stub serve --state DIR [--port N] [--base-url URL] [--hooks] [--network main|test|regtest]
                    [--country US] [--currency USD] [--machine-id ID] [--delivery-delay SECONDS]
                    [--ready-file FILE] [--bitid-callback URL]
  athena-stub enrol --state DIR --machine-id ID [--country US] [--currency USD] [--no-scanner] [--release]
  athena-stub ctl --state DIR COMMAND …      (athena-stub ctl --help lists the commands)
)";

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("athena-stub"));
    QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.size() > 1 ? arguments.takeAt(1) : QString();
    if (command == QLatin1String("serve"))
        return kiosk::stub::serve(arguments);
    if (command == QLatin1String("enrol"))
        return kiosk::stub::enrol(arguments);
    if (command == QLatin1String("ctl"))
        return kiosk::stub::ctl(arguments);
    const bool asked = command == QLatin1String("--help") || command == QLatin1String("-h");
    if (!asked && command.isEmpty())
        std::fputs("athena-stub: a command is missing\n\n", stderr);
    else if (!asked)
        std::fprintf(stderr, "athena-stub: there is no command %s\n\n", qUtf8Printable(command));
    std::fputs(usage, asked ? stdout : stderr);
    return asked ? 0 : 2;
}
