// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/frame_log.h"
#include "tests/benchmark/monotonic.h"
#include "tests/benchmark/parts.h"
#include "tests/benchmark/process_facts.h"
#include "tests/benchmark/wire_tap.h"
#include "tests/e2e/customer.h"

#include <array>
#include <filesystem>
#include <fstream>

namespace kiosk::benchmark {

namespace {

constexpr int billsPerPurchase = 10;
constexpr const char* bill = "5";
// ID003: SYNC, length 5, VEND VALID; a checksum follows.
constexpr std::array<std::uint8_t, 3> vendValid{0xFC, 0x05, 0x15};

struct PaintScene {
    e2e::Stand& stand;
    std::string frames; // file
    WireTap validator;
    WireTap scanner;
    std::vector<double> billToPaint;
    std::vector<double> scanToPaint;
    std::vector<double> scanToChecked;
};

// The kiosk's configuration names the taps instead of the devices.
Status tap(PaintScene& scene)
{
    const std::string config = scene.stand.configFile().toStdString();
    Result<std::string> text = readWhole(config);
    if (!text)
        return text.error();
    for (const std::string name : {"validator", "scanner"}) {
        const std::string device = scene.stand.path("bench").toStdString() + "/" + name;
        const std::string link = scene.stand.path("tap-" + QString::fromStdString(name)).toStdString();
        const auto at = text->find(device);
        if (at == std::string::npos)
            return Error{Errc::NotFound, config + " does not name " + device};
        text->replace(at, device.size(), link);
        if (const Status started =
                (name == "validator" ? scene.validator : scene.scanner).start(device, link);
            !started)
            return started;
    }
    std::ofstream(config) << *text;
    return Done{};
}

Result<double> fromWireToPaint(const PaintScene& scene, std::optional<std::int64_t> wire,
    const std::function<bool(const PaintedFrame&)>& wanted)
{
    const Result<std::vector<PaintedFrame>> frames = readFrames(scene.frames);
    if (!frames)
        return frames.error();
    if (!wire)
        return Error{Errc::NotFound, "the device said nothing on the wire"};
    for (const PaintedFrame& frame : *frames)
        if (frame.at > *wire && wanted(frame))
            return milliseconds(frame.at - *wire);
    return Error{Errc::NotFound, "no frame shows what the device said"};
}

Status scanOnce(PaintScene& scene, e2e::Customer& customer)
{
    if (const Status there = customer.goesToScan(); !there)
        return there;
    const std::int64_t before = monotonicNs();
    if (const Status shown = customer.shows(e2e::bitcoinWallet); !shown)
        return shown;
    if (const Status ready = customer.does({"wait Address", "wait-for addressStep ready 30000"}); !ready)
        return ready;
    const auto wire = scene.scanner.firstWith(asBytes(std::string_view(e2e::bitcoinWallet)), before);
    const Result<double> painted =
        fromWireToPaint(scene, wire, [](const PaintedFrame& frame) { return frame.screen == "Address"; });
    const Result<double> checked =
        fromWireToPaint(scene, wire, [](const PaintedFrame& frame) { return frame.addressStep == "ready"; });
    if (!painted || !checked)
        return painted ? checked.error() : painted.error();
    scene.scanToPaint.push_back(*painted);
    scene.scanToChecked.push_back(*checked);
    return Done{};
}

Status billOnce(PaintScene& scene, e2e::Customer& customer, int total)
{
    const std::string amount = QStringLiteral("$%1.00").arg(total).toStdString();
    const std::int64_t before = monotonicNs();
    if (const Status inserted = customer.inserts(bill, QString::fromStdString(amount)); !inserted)
        return inserted;
    const auto wire = scene.validator.firstWith(vendValid, before);
    const Result<double> painted = fromWireToPaint(scene, wire,
        [&](const PaintedFrame& frame) { return frame.screen == "Insert" && frame.paid == amount; });
    if (!painted)
        return painted.error();
    scene.billToPaint.push_back(*painted);
    return Done{};
}

Status buyOnce(PaintScene& scene, int number)
{
    e2e::Customer customer(scene.stand, number);
    if (const Status scanned = scanOnce(scene, customer); !scanned)
        return scanned;
    if (const Status there = customer.does({"touch primaryButton", "wait Quote", "wait-for quoteStep shown",
            "touch primaryButton", "wait Insert", "wait-for phase open"});
        !there)
        return there;
    for (int n = 1; n <= billsPerPurchase; ++n)
        if (const Status done = billOnce(scene, customer, 5 * n); !done)
            return done;
    if (const Status bought = customer.buys(); !bought)
        return bought;
    return customer.leaves();
}

} // namespace

Figures measurePaint(const Plan& plan, std::set<std::string>& mapped)
{
    e2e::StandSettings settings;
    settings.programs = QString::fromStdString(plan.programs);
    settings.folder = QString::fromStdString(plan.folder + "/paint");
    settings.deliveryDelay = 0;
    settings.benchSpeed = 8; // motors and printer; what is measured begins when they are done
    const std::string frames = plan.folder + "/paint/frames.log";
    settings.robotArguments = {"--frames", QString::fromStdString(frames)};
    std::filesystem::remove_all(plan.folder + "/paint");
    e2e::Stand stand(settings);
    if (const Status prepared = stand.prepare(); !prepared)
        return prepared.error();
    PaintScene scene{stand, frames, {}, {}, {}, {}, {}};
    if (const Status tapped = tap(scene); !tapped)
        return tapped.error();
    if (const Status started = stand.startRobot(); !started)
        return started.error();
    for (int number = 0; number < plan.runs(10, 1); ++number)
        if (const Status bought = buyOnce(scene, number); !bought)
            return bought.error();
    Result<std::set<std::string>> files = filesMappedBy(stand.kioskProcess().processId());
    if (!files)
        return files.error();
    std::erase_if(
        *files, [](const std::string& file) { return file.find("libQt6Test") != std::string::npos; });
    mapped.merge(*files);
    stand.stop(stand.kioskProcess()); // before its lines go
    return std::vector<Figure>{
        {"bill_to_paint_ms", "bill committed on the wire to its amount painted, synced, ms",
            scene.billToPaint, true, 32, 20},
        {"scan_to_paint_ms", "scan on the wire to the address painted, ms", scene.scanToPaint},
        {"", "scan on the wire to the address checked by Athena, painted, ms", scene.scanToChecked},
    };
}

} // namespace kiosk::benchmark
