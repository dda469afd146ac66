// SPDX-License-Identifier: Apache-2.0
// What a worker has while it runs, made on its own thread. Internal to app/kiosk.
#pragma once

#include "app/kiosk/kiosk_worker.h"

namespace kiosk {

struct KioskWorker::Running {
    Running(KioskWorker& worker, Parts& parts, Entropy& entropy)
        : secrets(std::move(parts.memory.secrets))
        , heads(std::move(parts.memory.heads))
        , engine(worker, std::move(parts.memory.machine))
        , devices(parts.config)
        , athena(parts.config.athena.baseUrl, parts.tls, parts.key, entropy, [] { return kioskTime().wall; })
        , prices(athena, {parts.config.machine.id, parts.config.machine.currency, parts.config.machine.coins})
        , clock(parts.clock)
    {
        wake.setSingleShot(true);
        wake.setTimerType(Qt::PreciseTimer);
        if (!parts.memory.journal || !parts.shutBecause.empty())
            return;
        journal = std::make_unique<JournalWriter>(std::move(*parts.memory.journal), SealedBox(parts.key));
        parts.memory.journal.reset();
    }

    SecretsVault secrets;
    JournalHeads heads;
    std::unique_ptr<JournalWriter> journal; // null: it cannot be used
    Engine engine;
    QTimer wake;
    Devices devices;
    AthenaClient athena;
    PricePoller prices;
    ClockWatch clock;
    bool inhibited = false; // said by the validator since it was last opened
    bool canPrint = false; // said by the printer, also when the journal is lost
    bool visited = false; // somebody was at the screen
    std::uint32_t lastJob = 0;
    std::optional<Milliseconds> journalLostAt; // monotonic
    std::map<std::uint32_t, PurchaseId> jobs; // at the printer
    std::optional<LiveFacts> toldLive;
    // What the code on the last screen says, and of which purchase as it was then.
    std::optional<Purchase> codeOf;
    std::string code;
    std::string logged; // the stage and conditions that were last written to the log
};

} // namespace kiosk
