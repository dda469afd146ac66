// SPDX-License-Identifier: Apache-2.0
// One episode: a machine, its devices, its disk, Athena, and the people and troubles of a plan, on one clock.
#pragma once

#include "hardware/card/terminal_simulator.h"
#include "hardware/printer/escpos_simulator.h"
#include "hardware/scanner/line_scanner_simulator.h"
#include "hardware/validator/id003_simulator.h"
#include "tests/simulation/kiosk.h"
#include "tests/simulation/plan.h"

#include <memory>

namespace kiosk::sim {

inline constexpr const char* journalPath = "/kiosk/journal.db";

struct Outcome {
    std::string broken; // empty: everything held
    std::uint64_t traceHash = 0;
    std::uint64_t purchases = 0; // that customers began
    std::uint64_t withMoney = 0;
    std::uint64_t notes = 0;
    std::uint64_t restarts = 0;
    std::uint64_t events = 0;
    std::uint64_t requests = 0;
    std::uint64_t syncs = 0;
    std::uint64_t signedForReal = 0;
    Milliseconds time = 0; // simulated
    Tally tally; // what happened, how often
};

class World {
public:
    World(Plan plan, Mutant mutant, std::ostream* trace);
    ~World();
    Outcome run();

private:
    friend class Customer;
    struct Undo {
        Milliseconds at = 0;
        TroublePlan trouble;
    };

    [[nodiscard]] Milliseconds nextMoment() const;
    void pass(); // to the next moment at which something happens
    void serve(Milliseconds until);
    void runTroubles();
    void begin(const TroublePlan& trouble);
    void beginAtValidator(const TroublePlan& trouble, Random& random);
    void beginElsewhere(const TroublePlan& trouble, Random& random);
    void beginAtTerminal(const TroublePlan& trouble, Random& random);
    void endAtTerminal(const TroublePlan& trouble);
    void beginOnTheMarket(const TroublePlan& trouble, Random& random);
    void end(const TroublePlan& trouble);
    void repairEverything();
    void runTerminal(hardware::Clock now);
    void exchangeTerminals();
    void plugTerminal();
    void bringTerminalBack();
    void operatorLooksAtTerminal();
    [[nodiscard]] Checker::TerminalBooks terminalBooks() const;
    void stackByItself();
    void operatorLooksByCommand();
    void tell();
    void tellCards();
    void endKiosk(bool survives, bool all, Milliseconds down);
    void startKiosk();
    void afterPower();
    void lookAtPaper();
    [[nodiscard]] bool isPaperTroubled() const;
    [[nodiscard]] std::string whoIsDue() const;
    void settle();
    void finish();
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] bool owesCard() const;
    [[nodiscard]] bool isDrained() const;

    Plan m_plan;
    Trace m_trace;
    Random m_random;
    SeededEntropy m_entropy;
    Disk m_disk;
    Athena m_athena;
    Cable m_validatorCable;
    Cable m_scannerCable;
    Cable m_printerCable;
    Cable m_terminalCable;
    Handled<hardware::Id003Simulator> m_validator;
    Handled<hardware::LineScannerSimulator> m_scanner;
    Handled<hardware::EscPosSimulator> m_printer;
    Handled<hardware::CardTerminalSimulator> m_terminal;
    hardware::CardTerminalSimulator m_otherTerminal{{.serial = "CT1000B"}}; // not plugged in
    Milliseconds m_terminalPlugsAt; // after an exchange
    Milliseconds m_exchangedAt = 0;
    bool m_exchangesWhenOff = false;
    Checker m_checker;
    Surroundings m_around;
    std::unique_ptr<Kiosk> m_kiosk;
    Milliseconds m_now = 1'000;
    Milliseconds m_kioskAt = 1'000; // when it starts (again)
    bool m_stacksByItself = false;
    bool m_survives = false; // the crash left the system running
    int m_boot = 0;
    std::unique_ptr<class Customer> m_customer;
    Milliseconds m_arrival = 0;
    int m_customerNumber = 0;
    std::size_t m_nextTrouble = 0;
    std::vector<Undo> m_undo;
    std::uint64_t m_pagesSeen = 0;
    bool m_paperTroubled = false; // since the last page
    std::uint64_t m_printerHarmSeen = 0;
    bool m_pageBeforeDisturbed =
        false; // then the next one's first bytes may have been with it in the printer
    std::uint64_t m_stepsNow = 0; // at this very moment
    Outcome m_outcome;
};

} // namespace kiosk::sim
