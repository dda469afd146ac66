// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/parts.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <sstream>

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
    std::vector<double> work;
    std::vector<double> late;
    std::istringstream lines(*printed);
    double made = 0;
    for (std::string gap; lines >> made >> gap;) {
        if (gap == "-")
            continue; // a screen is made in it; nothing moves yet
        work.push_back(made);
        late.push_back(made > frameMs ? 100 : 0);
    }
    if (work.empty())
        return Error{Errc::NotFound, "nothing has moved"};
    double share = 0;
    for (const double one : late)
        share += one / static_cast<double>(late.size());
    return std::vector<Figure>{
        {"frame_ms", "a frame of a change of screen, 1080x1920 in software, ms", work, true, std::nullopt,
            frameMs},
        {"frames_late_percent", "of them over 16.7 ms, %", {share}},
    };
}

} // namespace kiosk::benchmark
