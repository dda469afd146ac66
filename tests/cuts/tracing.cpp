// SPDX-License-Identifier: Apache-2.0
#include "tests/cuts/tracing.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace kiosk::cuts {

namespace {

constexpr auto everyWay =
    "trace=write,writev,pwrite64,pwritev,pwritev2,sendto,sendmsg,sendmmsg,fsync,fdatasync,"
    "sync,syncfs,sync_file_range,msync,truncate,ftruncate,fallocate,sendfile,splice,"
    "vmsplice,tee,copy_file_range,io_submit,io_uring_enter,unlink,unlinkat,rename,"
    "renameat,renameat2,mmap";

QString channelOf(const QString& target, const QString& storage, const QMap<QString, QString>& serial)
{
    if (target.contains("<TCP"))
        return "athena";
    for (auto line = serial.begin(); line != serial.end(); ++line) {
        if (target.contains(line.value() + "<") || target.contains(line.value() + ">"))
            return line.key();
    }
    return target.contains(storage) && !target.contains("-shm") ? "journal" : QString();
}

} // namespace

QString tracingProblem()
{
    QProcess strace;
    strace.start("strace", {"-f", "-o", "/dev/null", "true"});
    if (!strace.waitForFinished(10'000))
        return "strace cannot be run: " + strace.errorString();
    return strace.exitCode() == 0
        ? QString()
        : "tracing is not allowed here: " + QString::fromUtf8(strace.readAllStandardError()).trimmed();
}

QStringList countingTracer(const QString& file)
{
    return {"strace", "-f", "--seccomp-bpf", "-yy", "-s", "0", "-o", file, "-e", everyWay};
}

QStringList killingTracer(const QString& call, const QString& path, int number)
{
    return {"strace", "-f", "-o", "/dev/null", "-P", path, "-e", "trace=" + call, "-e",
        QStringLiteral("inject=%1:signal=KILL:when=%2").arg(call).arg(number)};
}

QMap<QString, int> tracedCounts(
    const QString& file, const QString& storage, const QMap<QString, QString>& serial)
{
    static const QRegularExpression started("^\\d+ +(\\w+)\\((.*)$");
    QMap<QString, int> counts;
    QFile content(file);
    if (!content.open(QIODevice::ReadOnly))
        return counts;
    for (const auto& line : content.readAll().split('\n')) {
        const auto match = started.match(QString::fromUtf8(line));
        if (!match.hasMatch())
            continue; // the other half of a call that another thread's had interrupted, a signal, an end
        const auto call = match.captured(1);
        const auto rest = match.captured(2);
        if (call == "mmap" && !(rest.contains("PROT_WRITE") && rest.contains("MAP_SHARED")))
            continue;
        if (const auto channel = channelOf(rest, storage, serial); !channel.isEmpty())
            ++counts[channel + " " + call];
    }
    return counts;
}

} // namespace kiosk::cuts
