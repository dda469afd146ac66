// SPDX-License-Identifier: Apache-2.0
// A vocabulary for tests of the purchase: says what happens to a machine, remembers what it wished, and
// checks after every event what must always hold (purchase_invariants.h).
#pragma once

#include <QtTest>

#include "core/purchase/step.h"
#include "core/purchase/timing.h"

#include <string>
#include <vector>

namespace kiosk::test {

// --- things of which stories are told ---

Currency usd();
Money dollars(std::uint64_t amount);
Payee bitcoinPayee();
Payee litecoinPayee();
CustomerFacts customer(std::uint64_t limit = 500);
// As Athena would have it for bitcoinPayee() in this state, `minimum` 10.
athena::TransactionRecord record(athena::State state, std::uint64_t amount = 0);
CardSlip visa();
std::vector<Money> denominations(); // 5, 10, 20, 50, 100

inline const PurchaseId first = "11111111-1111-4111-8111-111111111111";
inline const PurchaseId second = "22222222-2222-4222-8222-222222222222";

class Driver {
public:
    // In service: validator ready, printer can print.
    Driver();
    explicit Driver(Machine machine)
        : m_machine(std::move(machine))
    {
    }

    Driver& happens(Fact fact, PurchaseId purchase = {});
    // happens(), for each purchase's own answers.
    Driver& refused(AskKind kind, std::string code, std::uint32_t sequence = 0, PurchaseId purchase = {});
    Driver& unanswered(
        AskKind kind, std::string code = {}, std::uint32_t sequence = 0, PurchaseId purchase = {});
    Driver& passes(Deadline which) { return happens(DeadlinePassed{which}); }
    Driver& later(Milliseconds time);

    // --- short ways to a stage, by events alone ---
    Driver& toDisclosure(const PurchaseId& id = first);
    Driver& toChoosingCoin();
    Driver& toNumber();
    Driver& toCode();
    // With the code on the screen, or only asked for.
    Driver& toLogin(bool shown = true);
    Driver& toScanning(std::uint64_t limit = 500);
    Driver& toReceiving(); // the app's address is waited for
    Driver& received(const Payee& payee);
    Driver& toChecking();
    Driver& toConfirming();
    Driver& toQuote();
    Driver& toBills();
    // A bill goes all the way in, as number `sequence`.
    Driver& bill(std::uint64_t value, std::uint32_t sequence);
    Driver& escrowed(std::uint64_t value);
    Driver& approved(std::uint32_t sequence, std::uint64_t total = 20);
    Driver& committed(std::uint64_t value);
    // A card terminal is there, and card is chosen.
    Driver& toChoosingPayment();
    Driver& toAmount(std::uint64_t limit = 500);
    Driver& toDebiting(std::uint64_t value = 60);
    Driver& debited(std::uint32_t number = 1);
    // Finish, with `value` in as the only bill.
    Driver& toCompleting(std::uint64_t value = 20);
    Driver& toDelivering(std::uint64_t value = 20);

    // --- what is ---
    [[nodiscard]] const Machine& machine() const { return m_machine; }
    [[nodiscard]] bool isIdle() const { return !m_machine.current; }
    [[nodiscard]] const Purchase& current() const;
    [[nodiscard]] const Purchase& open(const PurchaseId& id = first) const;
    [[nodiscard]] bool isOpen(const PurchaseId& id = first) const { return m_machine.open.contains(id); }
    template <class S> [[nodiscard]] bool at() const
    {
        return m_machine.current && std::holds_alternative<S>(m_machine.current->stage);
    }
    template <class S> [[nodiscard]] const S& stage() const
    {
        if (!at<S>())
            qFatal("the purchase is in another stage");
        return std::get<S>(m_machine.current->stage);
    }
    template <class S> [[nodiscard]] bool openAt(const PurchaseId& id = first) const
    {
        return isOpen(id) && std::holds_alternative<S>(open(id).stage);
    }
    [[nodiscard]] std::vector<Ask> pending() const { return current().pending; }
    [[nodiscard]] bool awaits(AskKind kind, std::uint32_t sequence = 0) const;
    [[nodiscard]] std::size_t items(OpenItem::Kind kind) const;
    [[nodiscard]] const std::vector<Event>& story() const { return m_story; }

    // --- what the last event made it wish ---
    template <class C> [[nodiscard]] bool wished() const { return wish<C>() != nullptr; }
    template <class C> [[nodiscard]] const C* wish() const
    {
        for (const auto& command : m_commands) {
            if (const auto* one = std::get_if<C>(&command))
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] bool asked(AskKind kind, std::uint32_t sequence = 0) const;
    [[nodiscard]] bool askedAnything() const { return wished<AskAthena>(); }
    [[nodiscard]] Milliseconds wait(Deadline which) const; // -1: not set by the last event
    [[nodiscard]] bool clears(Deadline which) const;
    [[nodiscard]] bool touchesTheScreen() const; // a device, a deadline, paper

private:
    Machine m_machine;
    Milliseconds m_now = 1'700'000'000'000;
    std::vector<Command> m_commands;
    std::vector<Event> m_story;
};

} // namespace kiosk::test
