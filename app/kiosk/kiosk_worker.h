// SPDX-License-Identifier: Apache-2.0
// Runs the purchase: the engine with its clock, the devices, Athena and the journal, on a thread of its own.
// The screen's thread calls in and never waits; what it shows comes back as values.
#pragma once

#include <QImage>
#include <QObject>
#include <QTimer>

#include "app/athena/price_poller.h"
#include "app/kiosk/clock_watch.h"
#include "app/kiosk/devices.h"
#include "app/kiosk/journal_writer.h"
#include "app/kiosk/published.h"
#include "app/kiosk/remembered.h"
#include "app/kiosk/system_entropy.h"
#include "app/place/held_place.h"

namespace kiosk {

class KioskWorker : public QObject, private EngineHost {
    Q_OBJECT

public:
    struct Parts {
        KioskConfig config;
        QSslConfiguration tls;
        MachineKey key;
        Remembered memory;
        place::HeldPlace place = {}; // none: nothing is sold
        // Why the machine only gives back what is in its slot: then `key` and `tls` need not be its own, no
        // request is made, and the journal is held and not written. Empty: it runs.
        std::string shutBecause = {};
        ClockSource clock = {};
    };
    // To be moved to its thread, then started there with start().
    explicit KioskWorker(Parts parts);
    ~KioskWorker() override;

    void start();

    // From any thread; each returns at once.
    void startTouched();
    void intend(Fact fact); // about the purchase on the screen
    void phoneSubmitted(const QString& e164);
    void codeSubmitted(const QString& digits);
    void touched();
    // Closes the validator, gives back what may be given back, and says finished(): within 6 s.
    void shutDown();

Q_SIGNALS:
    void snapshotPublished(const std::shared_ptr<const kiosk::Snapshot>& snapshot);
    void pricesPublished(const std::shared_ptr<const kiosk::PriceList>& prices); // null: none
    void livePublished(const kiosk::LiveFacts& live);
    void cameraSaw(const QImage& picture, bool code); // null: nothing more; a code is in view
    void finished();

private:
    struct Running; // what exists from start() on, on the worker's thread

    // --- EngineHost ---
    void record(std::uint64_t ticket, const Event& event) override;
    void obey(const Command& command) override;
    void ask(const Purchase& purchase, const Ask& ask) override;
    void publish(std::shared_ptr<const Snapshot> snapshot) override;

    // --- what happens ---
    void handle(Fact fact, const PurchaseId& purchase = {});
    void answered(const Purchase& purchase, const Ask& ask, const AthenaAnswer& answer);
    void cannotAsk(const PurchaseId& purchase, const Ask& ask, const std::string& why);
    void onValidator(const hardware::ValidatorFact& fact);
    void onScanner(const hardware::ScannerFact& fact);
    void onPrinter(const hardware::PrinterFact& fact);
    void onTerminal(const hardware::TerminalFact& fact);
    void onCardEnded(const hardware::CardEnded& ended);
    void onPrices(const std::shared_ptr<const PriceList>& prices);
    // What an exchange tells of the clock and of our identity.
    void weigh(const AthenaAnswer& answer);
    // Opens and closes as the place's law begins and ends to hold.
    void weighPlace();
    void onJournalFailed(const QString& why);
    void onClockJumped(qint64 milliseconds);

    void post(std::function<void()> call);
    void print(const Print& command);
    void printed(const PurchaseId& purchase, PrintVerdict verdict);
    // The claim of whoever's money is in, when the journal is lost and nobody else will print it.
    void printClaim();
    // The receipt of a text message is written once, and on the disk before it is asked for.
    void writeText(const Purchase& purchase);
    [[nodiscard]] std::string receiptCodeOf(const Purchase& purchase);
    void forgetSecrets(const PurchaseId& purchase);
    void schedule();
    void publishLive();
    void closeDown();
    [[nodiscard]] bool isQuiet() const;

    Parts m_parts;
    SystemEntropy m_entropy;
    MachineIdentity m_identity;
    std::unique_ptr<Running> m_running;
    LiveFacts m_live;
    bool m_closing = false;
};

} // namespace kiosk
