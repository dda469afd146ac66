// SPDX-License-Identifier: Apache-2.0
// The invariants I1 to I10, watched from outside the kiosk: at the disk, the cables and the network, and in
// the three books at the end. The first thing that breaks is kept, in words.
#pragma once

#include "core/journal/journal.h"
#include "core/purchase/engine.h"
#include "core/purchase/exchange.h"
#include "hardware/card/terminal_simulator.h"
#include "hardware/validator/validator_simulator.h"
#include "server-stub/backend/transactions.h"
#include "tests/simulation/tally.h"

#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace kiosk::sim {

inline constexpr const char* operatorName = "Simulated Operator"; // heads every page

class Checker {
public:
    explicit Checker(Currency currency) { m_machine.currency = currency; }

    [[nodiscard]] const std::string& broken() const { return m_broken; }
    [[nodiscard]] bool isBroken() const { return !m_broken.empty(); }
    void fail(std::string why);

    // --- the disk ---
    // The kiosk has given the journal something to write.
    void handedIn(Milliseconds now);
    void appended(const Event& event, const std::string& head);
    // The journal as a restart finds it: everything that append() returned from, and at most what was being
    // written when it ended.
    void restarted(Journal& journal, const Machine& folded);
    void journalFailed(Milliseconds now);
    // By more than Athena bears, and the kiosk has heard of it.
    void clockJumped(Milliseconds now);
    // What is durable.
    [[nodiscard]] const Machine& machine() const { return m_machine; }

    // --- the cables ---
    void ordered(const Command& command, Milliseconds trueTime, Milliseconds now);
    // A note went into the slot: somebody must have wanted it.
    void slotOpen(Milliseconds trueTime, Milliseconds now);
    // A bill waits in escrow / waits there no more.
    void inEscrow(Milliseconds now);
    void escrowOver();

    // --- the screen ---
    // `unread`: what is secret could not be read at the start; the screen has the reference in its place.
    void shown(const Snapshot& snapshot, const std::string& claimCode, bool unread, Milliseconds now);

    // --- the network ---
    void asked(const Purchase& purchase, const Ask& ask, const Wire& wire);
    // Any answer, before the kiosk makes anything of it.
    void came(int http, const std::string& code, Milliseconds now);
    // A table of prices, which is good for so long.
    void priced(Milliseconds now, Milliseconds lifetime);
    // What came back, as it stands on the wire.
    void answered(const PurchaseId& purchase, const Ask& ask, int http, const std::string& code);
    // What the kiosk made of it.
    void heard(const Purchase& purchase, const Ask& ask, std::string_view body, const Fact& fact);

    // --- paper ---
    // Of what is durable now.
    void receiptOrdered(const PurchaseId& id);
    // `undisturbed`: nothing on the way to the paper, nor there, can have changed what it says.
    void printed(const std::string& page, bool undisturbed);

    void tick(Milliseconds now);
    [[nodiscard]] Milliseconds nextWake() const;
    void kioskIsGone();

    // An operator's program has written at a kiosk that was stopped.
    void operatorWrote(const Event& event, const std::string& head);

    // The three books, when every fault has stopped and every queue should be empty.
    void finished(const std::vector<stub::Transaction>& transactions,
        const hardware::ValidatorSimulatorState& validator);
    // A debit has ended as coins or as a refund, never as both; or an operator sees it. The terminal, the
    // journal and Athena agree on that.
    using TerminalBooks = std::map<std::string, hardware::CardTerminalSimulator::Entry>;
    void compareCards(const TerminalBooks& terminal, const std::vector<stub::Transaction>& transactions);
    void noSecretIn(const std::map<std::string, std::vector<std::uint8_t>>& files);
    std::optional<place::Rules> law; // of the place, as the kiosk was started with it
    std::set<std::string> secrets; // phone numbers, tokens, claim codes
    std::map<PurchaseId, std::string> claimCodes;

    [[nodiscard]] std::uint64_t withMoney() const;
    [[nodiscard]] std::uint64_t events() const { return m_heads.size(); }
    // How often each kind of event was journaled.
    void tell(Tally& tally) const;

private:
    struct Book {
        std::string transaction;
        std::vector<Note> notes;
        std::vector<Doubt> doubts;
        std::optional<CardPayment> card;
        bool frozen = false;
        std::pair<std::string, Coin> looked; // the last address that was looked at: it stays what it is
        Payee payee;
        std::string customer;
        std::string price;
        bool unlocked = false; // by card Athena locks no price
        std::string confirmation; // the hash of what was agreed to
    };
    void take(const Event& event);
    void debitOrdered(const DebitCard& debit, Milliseconds trueTime);
    void refundOrdered(const RefundCard& refund);
    void compareWithLaw(const CustomerFacts& customer, std::uint64_t sum);
    void enterAgreement();
    void blindAs(Closed reason, Milliseconds now);
    // Since when the machine must take no bill, and why: as the checker sees it, whatever the rules make of
    // it. Empty: it sees.
    struct Blindness {
        Milliseconds since = 0;
        const char* why = "";
    };
    [[nodiscard]] std::optional<Blindness> blindness(Milliseconds now) const;
    [[nodiscard]] Milliseconds escrowDue() const;
    void lookAtLastScreen(const Snapshot& snapshot, Milliseconds now);
    void enter(const Purchase& purchase);
    void enterRefund(const Event& event);
    void compareCash(const hardware::ValidatorSimulatorState& validator);
    void compareClaims(const std::vector<stub::Transaction>& transactions);
    void compare(const stub::Transaction& transaction);
    void compareReceipt(const PurchaseId& id, const Book& book, const std::string& page);
    void compareReceipts(const std::vector<stub::Transaction>& transactions);
    void compareHashes(const PurchaseId& purchase, const Wire& wire);
    struct Debit;
    void compareDebit(const Debit& debit);
    void compareRefund(const Debit& debit);
    void compareWithAthena(const Debit& debit);
    [[nodiscard]] bool isListed(const PurchaseId& purchase, OpenItem::Kind kind) const;

    std::string m_broken;
    std::array<std::uint64_t, std::variant_size_v<FactKind>> m_facts{};
    Machine m_machine;
    std::vector<std::string> m_heads;
    std::map<PurchaseId, std::string> m_agreed; // price and customer of the quote that was accepted last
    std::map<PurchaseId, Book> m_books;
    std::map<std::pair<PurchaseId, Ask>, std::string> m_requests;
    std::map<std::string, std::pair<PurchaseId, Ask>> m_keys;
    std::map<PurchaseId, Money> m_limits;
    std::set<std::pair<PurchaseId, std::uint32_t>> m_approved;
    std::set<std::pair<PurchaseId, Ask>> m_refused; // with a business code
    std::set<std::pair<PurchaseId, std::uint32_t>> m_debits; // ordered
    std::map<std::string, int> m_pages; // originals, by transaction
    std::map<std::string, std::vector<Money>>
        m_owedOn; // what its receipts were ordered to say is owed, each change
    // What its receipts have to say: what was paid, and on the blockchain where it is.
    std::map<std::string, std::set<std::pair<std::string, std::string>>> m_receiptsOf;
    std::vector<std::pair<std::string, std::string>> m_receipts; // whole ones, with their transaction
    std::vector<Milliseconds> m_waiting; // handed in, not yet durable
    Milliseconds m_stopOwed = -1;
    bool m_ordersOpen = false;
    Milliseconds m_lastStop = -1;
    Milliseconds m_escrowSince = -1; // of a bill about which nothing has been ordered yet
    Milliseconds m_journalGone = -1; // since then nothing can be written
    Milliseconds m_pricesUntil = -1;
    std::map<Closed, Milliseconds> m_blind; // by the clock, by Athena
    struct LastScreen { // that says what becomes of the money, as it is shown
        PurchaseId purchase;
        Milliseconds since = 0;
        bool isClaim = false; // that is not on paper in a hand
    };
    std::optional<LastScreen> m_lastScreen;
    std::set<PurchaseId> m_done; // "I have it"
    std::set<PurchaseId> m_told; // what became of the money, on the screen
};

} // namespace kiosk::sim
