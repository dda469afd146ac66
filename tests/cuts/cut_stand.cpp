// SPDX-License-Identifier: Apache-2.0
#include "tests/cuts/cut_stand.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

namespace kiosk::cuts {

namespace {

Error cannot(const QString& what) { return {Errc::Io, what.toStdString()}; }

// Milliseconds for which the process could have run, and others did.
int waitedForProcessor(qint64 process)
{
    QFile facts(QStringLiteral("/proc/%1/schedstat").arg(process));
    if (!facts.open(QIODevice::ReadOnly))
        return 0;
    constexpr qint64 nanoseconds = 1'000'000;
    return static_cast<int>(facts.readAll().split(' ').value(1).toLongLong() / nanoseconds);
}

QString quoted(const QString& word) { return "'" + word + "'"; }

Status write(QFile& file, const QByteArray& text)
{
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return cannot("cannot write " + file.fileName());
    file.close();
    return Done{};
}

constexpr const char* robotScript = "programs/tests/robot/athena-robot";

} // namespace

CutStand::CutStand(const QString& programs, const QString& seam)
    : m_programs(QDir(programs).absolutePath())
    , m_seam(QFileInfo(seam).absoluteFilePath())
    , m_folder(std::make_unique<QTemporaryDir>())
{
    e2e::StandSettings settings;
    settings.programs = m_folder->filePath("programs");
    settings.folder = m_folder->filePath("stand");
    settings.deliveryDelay = 0;
    settings.benchSpeed = 20; // the bills' ways only: the kiosk polls and waits as in life
    // What is painted does not matter here, and the processor is shared.
    settings.width = 720;
    settings.height = 1280;
    settings.pxPerMm = 2.687;
    m_stand = std::make_unique<e2e::Stand>(settings);
}

CutStand::~CutStand() { end(); }

Status CutStand::prepare()
{
    if (!QFileInfo::exists(m_seam))
        return cannot("there is no " + m_seam);
    const QDir place(m_folder->path());
    for (const auto* program :
        {"app/athena-kiosk", "server-stub/athena-stub", "hardware/bench/athena-bench"}) {
        const auto link = place.filePath(QStringLiteral("programs/") + program);
        place.mkpath(QFileInfo(link).path());
        if (!QFile::link(QDir(m_programs).filePath(program), link))
            return cannot("cannot make " + link);
    }
    if (auto placed = placeScript(); !placed)
        return placed;
    return m_stand->prepare();
}

// Written once: what another thread's child still holds open for writing cannot be started.
Status CutStand::placeScript()
{
    QDir(m_folder->path()).mkpath("programs/tests/robot");
    QFile script(m_folder->filePath(robotScript));
    if (auto written = write(script, "#!/bin/sh\n. \"$0.orders\"\n"); !written)
        return written;
    script.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return Done{};
}

Status CutStand::giveOrders(const SeamOrders& orders)
{
    QStringList words{"exec"};
    for (const auto& word : orders.wrapper)
        words += quoted(word);
    if (orders.seam) {
        QStringList lines;
        for (const auto* line : {"validator", "scanner", "printer"})
            lines += QString(line) + "="
                + QFileInfo(m_stand->path(QStringLiteral("bench/") + line)).canonicalFilePath();
        words << "env" << quoted("LD_PRELOAD=" + m_seam) << quoted("CUTS_RECORD=" + m_stand->path("record"))
              << quoted("CUTS_STORAGE=" + QFileInfo(m_stand->path("storage")).canonicalFilePath())
              << quoted("CUTS_LINES=" + lines.join(','));
        if (orders.cut)
            words += quoted("CUTS_KILL=" + orders.cut->text());
        if (orders.failing)
            words += quoted("CUTS_FAIL=" + orders.failing->text());
    }
    words << quoted(QDir(m_programs).filePath("tests/robot/athena-robot")) << "\"$@\"";
    QFile file(m_folder->filePath(QString(robotScript) + ".orders"));
    return write(file, words.join(' ').toUtf8() + "\n");
}

Status CutStand::start(const SeamOrders& orders)
{
    end();
    QFile::remove(m_stand->path("record"));
    if (auto given = giveOrders(orders); !given)
        return given;
    return m_stand->startRobot();
}

Result<int> CutStand::startAndSee(const SeamOrders& orders)
{
    constexpr int patience = 60'000;
    QElapsedTimer time;
    time.start();
    if (const auto started = start(orders); !started)
        return started.error();
    while (time.elapsed() < patience) {
        const auto now = screen();
        if (now.isEmpty())
            return cannot("the kiosk ended while it started");
        if (now != "OutOfService" && now != "Waiting")
            return static_cast<int>(time.elapsed()) - waitedForProcessor(m_stand->kioskProcess().processId());
        m_stand->kioskProcess().waitForFinished(10);
    }
    return cannot("no screen for the customer within a minute");
}

bool CutStand::hasEnded()
{
    auto& process = m_stand->kioskProcess();
    return process.state() == QProcess::NotRunning || process.waitForFinished(300);
}

void CutStand::end()
{
    auto& process = m_stand->kioskProcess();
    m_stand->kill(process);
    if (process.isOpen())
        process.readAll(); // what it said last concerns nobody any more
}

Record CutStand::record() const { return Record::read(m_stand->path("record")); }

QString CutStand::screen()
{
    const auto answer = m_stand->robot("get machineId");
    return answer ? (*answer)["screen"].toString() : QString();
}

} // namespace kiosk::cuts
