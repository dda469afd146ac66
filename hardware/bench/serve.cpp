// SPDX-License-Identifier: Apache-2.0
#include "hardware/bench/serve.h"

#include <QGuiApplication>
#include <QTextStream>
#include <QTimer>

#include "hardware/bench/bench_devices.h"
#include "hardware/bench/bench_directory.h"
#include "hardware/bench/bench_server.h"
#include "hardware/bench/end_signals.h"
#include "hardware/bench/stub_hooks.h"
#include "hardware/bench/window/bench_view.h"
#include "hardware/bench/window/bench_window.h"

#include <chrono>
#include <memory>

namespace kiosk::bench {

namespace {

constexpr std::chrono::milliseconds settleTime{1500}; // until a picture shows more than the first instant

bool hasDisplay() { return QGuiApplication::platformName() != QLatin1String("offscreen"); }

Status runWindow(BenchWindow& window, const ServeOptions& options)
{
    if (const auto opened = window.open(); !opened)
        return opened;
    if (options.grabFile.isEmpty()) {
        QGuiApplication::exec();
        return Done{};
    }
    QTimer::singleShot(settleTime, qGuiApp, &QGuiApplication::quit);
    QGuiApplication::exec();
    if (const auto grabbed = window.grab(options.grabFile); !grabbed)
        return grabbed;
    if (window.warnings() > 0)
        return Error{Errc::Refused, "the window was drawn with warnings; the log names them"};
    return Done{};
}

} // namespace

Status serve(const ServeOptions& options)
{
    const auto currency = Currency::parse(options.currency.toStdString());
    if (!currency)
        return Error{
            Errc::Malformed, "--currency " + options.currency.toStdString() + ": " + currency.error().detail};
    auto lock = openBenchDirectory(options.directory);
    if (!lock)
        return lock.error();
    auto devices = BenchDevices::create({options.directory, *currency, options.speed});
    if (!devices)
        return devices.error();
    BenchServer server(**devices);
    if (const auto listening = server.listen(); !listening)
        return listening;
    QObject::connect(&server, &BenchServer::quitRequested, qGuiApp, &QGuiApplication::quit);
    const EndSignals endSignals;
    QTextStream(stdout) << "athena-bench: ready in " << options.directory << Qt::endl;

    if (const auto countries = hardware::countriesOf(*currency); countries.contains(hardware::privateCountry))
        QTextStream(stdout) << "athena-bench: the kiosk's [validator] needs country_codes = { "
                            << options.currency << " = " << int{hardware::privateCountry} << " }" << Qt::endl;

    std::unique_ptr<StubHooks> hooks;
    if (!options.controlFile.isEmpty())
        hooks = std::make_unique<StubHooks>(options.controlFile);
    const bool wanted = options.window.value_or(!options.grabFile.isEmpty() || hasDisplay());
    if (!wanted) {
        QGuiApplication::exec();
        return Done{};
    }
    BenchView view(**devices, hooks.get());
    BenchWindow window(view);
    if (hooks)
        hooks->start();
    return runWindow(window, options);
}

} // namespace kiosk::bench
