// SPDX-License-Identifier: Apache-2.0
// What was typed after `athena-bench`.
#pragma once

#include <QString>
#include <QStringList>

#include "core/money/result.h"

#include <optional>
#include <variant>

namespace kiosk::bench {

struct ServeOptions {
    QString directory;
    std::optional<bool> window; // nothing: when there is a display
    QString controlFile; // of the stub; empty: none
    QString currency = QStringLiteral("USD");
    int speed = 1;
    QString grabFile; // render the window once into it and end; empty: do not
};
struct ClientCommand {
    QString directory;
    QStringList words;
};
struct PhoneCommand {
    QStringList words; // after "phone"
};
struct HelpWanted { };
using CommandLine = std::variant<ServeOptions, ClientCommand, PhoneCommand, HelpWanted>;

// `words` without the program's name. `usualDirectory`: what to use without --state; may be empty.
// Errc::Malformed with what is wrong.
Result<CommandLine> parseCommandLine(QStringList words, const QString& usualDirectory);

// ATHENA_BENCH_DIR, else athena-bench in XDG_RUNTIME_DIR, else nothing.
QString usualDirectory();

QString helpText();

} // namespace kiosk::bench
