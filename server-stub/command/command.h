// SPDX-License-Identifier: Apache-2.0
// The program's commands. Each gets the arguments without the command's own name and answers an exit code:
// 0 done, 1 it did not work, 2 it was not asked properly.
#pragma once

#include <QStringList>

class QCommandLineParser;

namespace kiosk::stub {

int serve(const QStringList& arguments);
int enrol(const QStringList& arguments);
int ctl(const QStringList& arguments);

// "athena-stub: text" on standard error; answers `exitCode`.
int complain(const std::string& text, int exitCode);
// Beside the options.
enum class Words { None, Some };
// Whether the arguments could be read, no option was given twice and --state is there; says what is wrong.
// --help prints and ends.
bool parseOrComplain(QCommandLineParser& parser, const QStringList& arguments, Words words = Words::None);

} // namespace kiosk::stub
