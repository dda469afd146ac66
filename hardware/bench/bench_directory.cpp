// SPDX-License-Identifier: Apache-2.0
#include "hardware/bench/bench_directory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace kiosk::bench {

Result<std::unique_ptr<QLockFile>> openBenchDirectory(const QString& path)
{
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    const auto trouble = [&](const char* what) { return Error{Errc::Io, path.toStdString() + ": " + what}; };
    if (!QDir().mkpath(path))
        return trouble("cannot be made, or is no directory");
    const QFileInfo info(path);
    if (info.isSymLink() || info.ownerId() != ::getuid())
        return trouble("belongs to somebody else, or is a link; choose another --state");
    // Only what is new is closed: nobody's home becomes private by a slip of the pen.
    const bool closed = (info.permissions() & others) == QFile::Permissions();
    if (!closed && !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return trouble("is open to other users; make it 0700 or choose another --state");
    if (!closed && !QFile::setPermissions(path, owner))
        return trouble("cannot be closed to others");
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral("/bench.lock"));
    lock->setStaleLockTime(0); // stale when its process is gone, not by its age
    if (!lock->tryLock()) {
        if (lock->error() == QLockFile::LockFailedError)
            return Error{Errc::AlreadyExists, path.toStdString() + ": a bench runs there already"};
        return trouble("cannot be written to");
    }
    // The directory is closed to others; its files are so too, wherever they may be copied.
    if (!QFile::setPermissions(lock->fileName(), QFile::ReadOwner | QFile::WriteOwner))
        return trouble("cannot be written to");
    return lock;
}

} // namespace kiosk::bench
