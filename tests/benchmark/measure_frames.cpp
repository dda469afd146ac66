// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/movement_log.h"
#include "tests/benchmark/parts.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace kiosk::benchmark {

namespace {

constexpr double frameMs = 1000.0 / 60;

// Off screen and in software, as a board without a graphics driver draws; what the panel itself takes is not
// in it.
Result<std::string> runFrames(const std::string& program, int rounds)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("QT_QUICK_BACKEND", "software");
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QString::fromStdString(program), {QString::number(rounds)});
    const bool ended = process.waitForFinished(120'000);
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Error{Errc::Io, program + ": " + process.errorString().toStdString()};
    return process.readAllStandardOutput().toStdString();
}

} // namespace

Figures measureFrames(const Plan& plan)
{
    const Result<std::string> printed =
        runFrames(plan.programs + "/tests/benchmark/athena-frames", plan.runs(10, 2));
    if (!printed)
        return printed.error();
    const Result<MovementLog> log = parseMovements(*printed);
    if (!log)
        return log.error();
    if (log->gapMs.empty())
        return Error{Errc::NotFound, "nothing has moved"};
    const auto changes = static_cast<double>(log->firstMs.size());
    return std::vector<Figure>{
        {"first_frame_ms", "the wish for another screen to its first frame, ms", log->firstMs, true,
            std::nullopt, 100},
        {"frame_ms", "making a frame of a movement, 1080x1920 in software, ms", log->madeMs, true,
            std::nullopt, frameMs},
        {"frame_gap_ms", "from one such frame to the next, ms", log->gapMs},
        {"frames_missed_percent", "frames that 60 a second had time for and that were not shown, %",
            {missedPercent(log->gapMs)}},
        {"still_percent", "changes without movement, the machine being too slow for it, %",
            {100 * log->still / changes}},
    };
}

} // namespace kiosk::benchmark
