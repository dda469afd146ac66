// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/own_folder.h"

#include <QDir>
#include <QFile>

namespace kiosk::e2e {

namespace {

const QString markName = QStringLiteral("MADE-BY-ATHENA-DEMO");

QFileInfoList entriesOf(const QString& folder)
{
    return QDir(folder).entryInfoList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden | QDir::System);
}

} // namespace

Status claimFolder(const QString& folder)
{
    const auto path = QDir(folder).absolutePath().toStdString();
    const auto mark = QDir(folder).filePath(markName);
    if (QFile::exists(mark))
        return Done{};
    if (!entriesOf(folder).isEmpty())
        return Error{Errc::Refused,
            path + " holds files that no demonstration has made; remove them, or name another folder"};
    QFile file(mark);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly)
        || file.write(
               "Everything in this folder is made by a demonstration, and may be removed by the next one.\n")
            < 0)
        return Error{Errc::Io, "cannot write into the folder " + path};
    return Done{};
}

void emptyFolder(const QString& folder, const QString& kept)
{
    for (const auto& entry : entriesOf(folder)) {
        if (entry.fileName() == markName || entry.fileName() == kept)
            continue;
        entry.isDir() && !entry.isSymLink() ? QDir(entry.filePath()).removeRecursively()
                                            : QFile::remove(entry.filePath());
    }
}

} // namespace kiosk::e2e
