// SPDX-License-Identifier: Apache-2.0
// The kiosk's program in simulated time: what app/kiosk does on Qt, over the same engine, journal, sessions
// and messages. Destroyed when the power goes, made anew from its disk.
#pragma once

#include "app/kiosk/clock_trust.h"
#include "app/kiosk/remembered.h"
#include "core/journal/journal.h"
#include "core/purchase/engine.h"
#include "core/receipt/receipt.h"
#include "hardware/card/card_terminal.h"
#include "hardware/printer/receipt_printer.h"
#include "hardware/scanner/scanner.h"
#include "hardware/validator/bill_validator.h"
#include "tests/simulation/athena.h"
#include "tests/simulation/checker.h"
#include "tests/simulation/mutant.h"
#include "tests/simulation/serial.h"

#include <deque>
#include <map>
#include <memory>

namespace kiosk::sim {

// What a kiosk stands in.
struct Surroundings {
    Disk& disk;
    Athena& athena;
    Cable& validator;
    Cable& scanner;
    Cable& printer;
    Cable& terminal;
    Checker& checker;
    Trace& trace;
    Random& random;
    Entropy& entropy;
    Mutant mutant = Mutant::None;
    bool signsForReal = false;
    Milliseconds clockOffset = 0; // of the kiosk's wall clock
    Milliseconds slowDisk = 0; // each write takes so long
    std::optional<place::Rules> law{}; // the place's, as the configuration has it
    bool lawInForce = true;
    bool losesLineAtStack = false; // the cable comes out over a bill: asked about, or ordered in
};

class Kiosk final : public EngineHost {
public:
    Kiosk(Surroundings& around, Remembered memory, int boot, Milliseconds now);
    ~Kiosk() override;

    void start();
    void run(Milliseconds now);
    void hear(const Answer& answer, Milliseconds now);
    // By the system: the surroundings say by how much.
    void clockWasSet(Milliseconds now);
    [[nodiscard]] Milliseconds nextWake() const;

    // --- the customer ---
    void startTouched();
    void intend(Fact fact);
    void submitPhone(const std::string& number);
    void submitCode(const std::string& code);
    void touched();
    // What a phone would read off the screen now; empty: no code is shown.
    [[nodiscard]] std::string loginUri() const;
    [[nodiscard]] const Snapshot& shown() const { return *m_shown; }
    [[nodiscard]] const Machine& newest() const { return m_engine.machine(); }

    [[nodiscard]] bool hasFailed() const { return m_engine.hasJournalFailed(); }
    // Nothing is waiting: no write, no exchange.
    [[nodiscard]] bool isQuiet() const;
    // What is left when no purchase is open.
    [[nodiscard]] Result<std::vector<PurchaseId>> secretsLeft();
    std::uint64_t purchases = 0;

private:
    struct Order { // for the journal
        enum class Kind { Append, Seal, Forget };
        Kind kind = Kind::Append;
        Milliseconds due = 0;
        std::uint64_t ticket = 0;
        Event event;
        PurchaseId purchase;
        SecretKind secret = SecretKind::ClaimCode;
        std::string text;
    };
    struct Exchange {
        bool prices = false;
        Purchase purchase;
        Ask ask;
        Milliseconds deadline = 0;
        stub::Request request;
        bool again = false; // signed anew after stale_timestamp
    };

    // --- EngineHost ---
    void record(std::uint64_t ticket, const Event& event) override;
    void obey(const Command& command) override;
    void ask(const Purchase& purchase, const Ask& ask) override;
    void publish(std::shared_ptr<const Snapshot> snapshot) override;

    [[nodiscard]] Now time() const;
    [[nodiscard]] Clock clock() const { return Clock{m_now}; }
    void handle(Fact fact, const PurchaseId& purchase = {});
    void post(std::function<void()> call) { m_posted.push_back(std::move(call)); }
    void queue(Order order);
    void writeJournal();
    Status write(const Order& order);
    void failJournal();
    void print(const Print& command);
    void toDevices(const Command& command);
    void onValidator(const hardware::ValidatorFact& fact);
    void onPrinter(const hardware::PrinterFact& fact);
    void toTerminal(const Command& command);
    void debitAtTerminal(const DebitCard& debit);
    void refundAtTerminal(const RefundCard& refund);
    void onTerminal(const hardware::TerminalFact& fact);
    void onCardEnded(const hardware::CardEnded& ended);
    void sendExchange(int id);
    void answered(const Exchange& exchange, const Answered& came);
    void takePrices(const Answered& came);
    void weigh(const Answered& came, const std::string& code);
    [[nodiscard]] bool isIgnored(const Fact& condition) const;
    [[nodiscard]] std::string codeIn(const Answered& came) const;
    void corrupt(const Purchase& purchase, const Ask& ask, Wire& wire);
    void corrupt(const Purchase& purchase, const Ask& ask, Fact& fact);
    void corrupt(ReceiptDocument& document) const;
    void runPrices();
    void weighLaw();
    [[nodiscard]] bool isDue(Milliseconds now) const;
    [[nodiscard]] Milliseconds findNextWake() const;
    void runExchanges();

    Surroundings& m_around;
    int m_boot;
    Milliseconds m_bootAt;
    Milliseconds m_now;
    MachineIdentity m_identity;
    SecretsVault m_secrets;
    JournalHeads m_heads;
    const bool m_wasRead; // the journal, with what is secret in it, when this kiosk started
    std::optional<Journal> m_journal;
    SealedBox m_box;
    Engine m_engine;
    HostLine<hardware::ValidatorSession, hardware::ValidatorFact> m_validator;
    HostLine<hardware::ScannerSession, hardware::ScannerFact> m_scanner;
    HostLine<hardware::PrinterSession, hardware::PrinterFact> m_printer;
    HostLine<hardware::TerminalSession, hardware::TerminalFact> m_terminal;

    std::deque<Order> m_orders;
    Milliseconds m_diskFreeAt = 0;
    std::deque<std::function<void()>> m_posted;
    std::map<int, Exchange> m_exchanges;
    int m_lastExchange = 0;
    std::optional<Milliseconds> m_serverOffset; // of Athena's clock to ours
    ClockTrust m_clockTrust;
    Milliseconds m_nextPrices = 0;
    Milliseconds m_pricesUntil = -1;
    std::uint32_t m_lastJob = 0;
    std::map<std::uint32_t, PurchaseId> m_jobs;
    bool m_moving = false;
    mutable std::optional<Milliseconds> m_wake; // empty: something has happened since it was last asked for
    std::shared_ptr<const Snapshot> m_shown;
};

} // namespace kiosk::sim
