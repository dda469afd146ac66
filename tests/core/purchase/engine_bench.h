// SPDX-License-Identifier: Apache-2.0
// An engine with a journal, a validator and an Athena that do what a test says.
#pragma once

#include "core/purchase/engine.h"
#include "purchase_driver.h"

#include <algorithm>

namespace kiosk::test {

class EngineBench : public EngineHost {
public:
    // In service and durable, with an empty list of what was obeyed.
    explicit EngineBench(Machine folded = Driver().machine())
        : m_folded(folded)
        , m_engine(*this, std::move(folded))
    {
    }

    // --- the host ---
    void record(std::uint64_t ticket, const Event& event) override
    {
        tickets.push_back(ticket);
        journal.push_back(event);
        if (quick)
            confirm();
    }
    void obey(const Command& command) override
    {
        obeyed.push_back(command);
        if (whileObeying)
            whileObeying(command);
    }
    void ask(const Purchase& purchase, const Ask& ask) override
    {
        asks.push_back({purchase.id, ask});
        durableAtAsk.push_back(purchase);
    }
    void publish(std::shared_ptr<const Snapshot> snapshot) override
    {
        snapshots.push_back(std::move(snapshot));
    }

    // --- the test's side ---
    Engine& engine() { return m_engine; }
    [[nodiscard]] Now now() const { return {time, 1'700'000'000'000 + time}; }
    void happens(Fact fact, const PurchaseId& purchase = {})
    {
        m_engine.handle(std::move(fact), now(), purchase);
    }
    void answers(const Ask& ask, Fact fact, const PurchaseId& purchase = first)
    {
        m_engine.answered(purchase, ask, std::move(fact), now());
    }
    void waits(Milliseconds span)
    {
        for (const auto end = time + span; time < end;) {
            time = std::clamp(m_engine.nextWake(), time + 1, end);
            m_engine.tick(now());
        }
    }
    // The journal has written one, or all.
    void confirmOne()
    {
        const auto ticket = tickets.front();
        tickets.erase(tickets.begin());
        m_engine.recorded(ticket, now());
    }
    void confirm()
    {
        while (!tickets.empty())
            confirmOne();
    }
    // A purchase whose bills may come, everything durable.
    void toBills() { plays(Driver().toBills()); }
    void plays(const Driver& driver)
    {
        quick = true;
        const auto& story = driver.story();
        for (const auto& event : story)
            m_engine.handle(event.fact, now(), event.purchase);
        quick = false;
        m_engine.tick(now());
        forget();
    }
    void forget()
    {
        obeyed.clear();
        asks.clear();
        durableAtAsk.clear();
        snapshots.clear();
    }

    template <class C> [[nodiscard]] long count() const
    {
        return std::count_if(obeyed.begin(), obeyed.end(),
            [](const Command& command) { return std::holds_alternative<C>(command); });
    }
    [[nodiscard]] long count(const Ask& ask, const PurchaseId& purchase = first) const
    {
        return std::count(asks.begin(), asks.end(), std::pair{purchase, ask});
    }
    [[nodiscard]] const Snapshot& shown() const { return *snapshots.back(); }
    [[nodiscard]] bool waitsFor(Deadline which) const { return shown().deadlines.contains(which); }
    // The machine that the journal would give back.
    [[nodiscard]] Machine folded() const { return fold(m_folded, journal); }

    Milliseconds time = 1'000;
    bool quick = false; // the journal answers at once
    std::function<void(const Command&)> whileObeying;
    std::vector<std::uint64_t> tickets; // not yet written
    std::vector<Event> journal;
    std::vector<Command> obeyed;
    std::vector<std::pair<PurchaseId, Ask>> asks;
    std::vector<Purchase> durableAtAsk;
    std::vector<std::shared_ptr<const Snapshot>> snapshots;

private:
    Machine m_folded;
    Engine m_engine;
};

} // namespace kiosk::test
