// SPDX-License-Identifier: Apache-2.0
// A kiosk without its screen: the real worker, with the real back end over HTTPS and the simulated devices on
// their lines, all in one process and one folder.
#pragma once

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "app/kiosk/kiosk_worker.h"
#include "hardware/bench/bench_devices.h"
#include "server-stub/http/stub.h"
#include "server-stub/http/system.h"

#include <sstream>

class WholeKiosk : public QObject {
    Q_OBJECT

public:
    static constexpr auto phone = "+13055550142";
    static constexpr auto address = "tb1q4npuvywe6gavw29k0vkaavmjyqfhyhcp8r9gcx";

    WholeKiosk();
    ~WholeKiosk() override;

    // Stub, bench, credential; a machine that is enrolled.
    bool prepare();
    // The worker on its thread; again after stop(), as after a restart.
    bool start();
    void stop();

    // Waits for what the newest snapshot says.
    bool waitFor(const std::function<bool(const kiosk::Machine&)>& condition, int milliseconds = 10'000);
    template <class Stage> bool waitForStage(int milliseconds = 10'000)
    {
        return waitFor([this](const kiosk::Machine&) { return stage<Stage>() != nullptr; }, milliseconds);
    }
    template <class Stage> [[nodiscard]] const Stage* stage() const
    {
        if (!snapshot || !snapshot->machine.current)
            return nullptr;
        return std::get_if<Stage>(&snapshot->machine.current->stage);
    }
    bool bench(const QStringList& words);
    // The newest text message's code.
    std::string codeSent();
    std::vector<kiosk::stub::Transaction> booked();
    // From the idle screen to the open validator.
    bool goToBills();
    bool insert(int dollars);

    [[nodiscard]] QByteArray everyByteOnDisk() const; // of the kiosk's own folder

    QTemporaryDir folder;
    kiosk::KioskConfig config;
    kiosk::place::HeldPlace place = {nullptr, false, {}}; // as in a demonstration without a profile
    kiosk::ClockSource clockSource = {};
    std::shared_ptr<const kiosk::Snapshot> snapshot;
    std::shared_ptr<const kiosk::PriceList> prices;
    kiosk::LiveFacts live;
    kiosk::stub::SystemClock clock;
    kiosk::stub::SystemEntropy entropy;
    std::unique_ptr<kiosk::stub::Stub> stub;
    std::unique_ptr<kiosk::bench::BenchDevices> devices;
    std::unique_ptr<kiosk::KioskWorker> worker;
    std::stringstream said;

private:
    bool startStub();
    void describe();

    QThread m_thread;
};
