// SPDX-License-Identifier: Apache-2.0
// Long random stories from fixed seeds: what must always hold, holds after every event.
#include "core/purchase/engine.h"
#include "core/purchase/exchange.h"
#include "purchase_invariants.h"
#include "purchase_samples.h"
#include "tests/test_program.h"

#include <map>
#include <set>

using namespace kiosk;
using namespace kiosk::test;

namespace {

constexpr int stepsOfAWalk = 3'000;

bool isCodeAwaited(const Machine& machine, const PurchaseId& id)
{
    const auto* stage = machine.current && machine.current->id == id
        ? std::get_if<SigningIn>(&machine.current->stage)
        : nullptr;
    return stage && stage->step == SigningIn::Step::SendingCode;
}

// Athena keeps (key) -> (body): the same key with another body would be idempotency_mismatch.
class Keys {
public:
    std::string brokenBy(const Machine& machine, const std::vector<Command>& commands)
    {
        for (const auto& command : commands) {
            const auto* asking = std::get_if<AskAthena>(&command);
            if (!asking)
                continue;
            const auto* purchase = find(machine, asking->purchase);
            m_tokens.try_emplace(asking->purchase, "token-0");
            if (!purchase)
                return "asked for a purchase that is not there";
            const Secrets secrets{
                m_tokens[asking->purchase], "+15550001111", "123456", "0123456789AB", {}, "A receipt"};
            const auto wire = compose({"m-1", usd()}, *purchase, asking->ask, secrets, "");
            if (!wire)
                return "cannot be asked: " + wire.error().detail;
            if (wire->body.find("idempotency_key") == std::string::npos)
                continue;
            const auto key = keyOf(*purchase, asking->ask);
            if (wire->body.find(key) == std::string::npos)
                return "another key than the ask's own";
            const auto [known, isNew] = m_bodies.emplace(wire->path + key, wire->body);
            if (!isNew && known->second != wire->body)
                return wire->path + ": one key for two requests";
        }
        return {};
    }
    // Each signing in opens another session.
    void newSession(const PurchaseId& purchase)
    {
        m_tokens[purchase] = "token-" + std::to_string(++m_sessions);
    }

private:
    static const Purchase* find(const Machine& machine, const PurchaseId& id)
    {
        if (machine.current && machine.current->id == id)
            return &*machine.current;
        const auto found = machine.open.find(id);
        return found == machine.open.end() ? nullptr : &found->second;
    }

    std::map<PurchaseId, std::string> m_tokens;
    int m_sessions = 0;
    std::map<std::string, std::string> m_bodies;
};

} // namespace

class StepWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStoryKeepsTheInvariants_data();
    void everyStoryKeepsTheInvariants();
    void theStoriesWentThroughEveryStage();
    void whenTheFaultsStopEveryOpenPurchaseEnds();

private:
    std::set<std::size_t> m_stages;
    std::size_t m_mostNotes = 0;
};

void StepWalk::everyStoryKeepsTheInvariants_data()
{
    QTest::addColumn<uint>("seed");
    QTest::addColumn<int>("wild");
    for (const uint seed : {1U, 2U, 3U, 4U, 5U, 6U, 7U, 8U, 9U, 10U})
        for (const int wild : {1, 10, 50})
            QTest::addRow("seed %u, %d in a hundred at random", seed, wild) << seed << wild;
}

void StepWalk::everyStoryKeepsTheInvariants()
{
    QFETCH(uint, seed);
    QFETCH(int, wild);
    Random random(seed);
    Keys keys;
    Machine machine = Driver().machine();
    std::vector<Event> story;
    for (int i = 0; i < stepsOfAWalk; ++i) {
        const bool mad = static_cast<int>(random() % 100) < wild;
        Event event = mad ? anything(machine, random) : likelyNext(machine, random);
        event.at = 1'700'000'000'000 + Milliseconds{i} * 100;
        if (std::holds_alternative<CodeSent>(event.fact) && isCodeAwaited(machine, event.purchase))
            keys.newSession(event.purchase);
        auto taken = step(machine, event);
        auto broken = brokenBy(machine, event, taken);
        if (broken.empty())
            broken = keys.brokenBy(taken.next, taken.commands);
        QVERIFY2(broken.empty(),
            qPrintable(QStringLiteral("step %1, fact %2: %3")
                           .arg(i)
                           .arg(event.fact.index())
                           .arg(QString::fromStdString(broken))));
        machine = std::move(taken.next);
        if (machine.current) {
            m_stages.insert(machine.current->stage.index());
            if (const auto* bills = std::get_if<InsertingBills>(&machine.current->stage))
                m_mostNotes = std::max(m_mostNotes, bills->notes.size());
        }
        for (const auto& [id, purchase] : machine.open)
            m_stages.insert(purchase.stage.index());
        story.push_back(std::move(event));
    }
    QVERIFY(fold(Driver().machine(), story) == machine);
}

void StepWalk::theStoriesWentThroughEveryStage()
{
    QCOMPARE(m_stages.size(), std::variant_size_v<StageKind>);
    QVERIFY(m_mostNotes >= 5);
}

// I10: nobody's money is in limbo.
void StepWalk::whenTheFaultsStopEveryOpenPurchaseEnds()
{
    for (const uint seed : {11U, 12U, 13U, 14U, 15U, 16U, 17U, 18U, 19U, 20U}) {
        Random random(seed);
        Machine machine = Driver().machine();
        for (int i = 0; i < 3'000; ++i)
            machine =
                step(machine, random() % 10 == 0 ? anything(machine, random) : likelyNext(machine, random))
                    .next;
        // Devices answer, the customer goes, Athena decides.
        for (int i = 0; i < 200 && machine.current; ++i) {
            for (const Fact& fact : {Fact{DeadlinePassed{Deadline::Bill}}, Fact{BillReturned{}},
                     Fact{DeadlinePassed{Deadline::Device}}, Fact{CancelPressed{}},
                     Fact{DeadlinePassed{Deadline::Idle}}, Fact{ValidatorInhibited{}},
                     Fact{DeadlinePassed{Deadline::Outcome}}, Fact{DeadlinePassed{Deadline::Leave}},
                     Fact{DonePressed{}}})
                machine = step(machine, {0, {}, fact}).next;
        }
        QVERIFY(!machine.current);
        std::vector<PurchaseId> ids;
        for (const auto& [id, purchase] : machine.open)
            ids.push_back(id);
        for (const auto& id : ids) {
            for (int i = 0; i < 50 && machine.open.contains(id); ++i) {
                const auto& purchase = machine.open.at(id);
                auto told = *recordOf(purchase);
                Fact answer;
                const auto* card = cardOf(purchase);
                if (card && card->state == CardPayment::State::Refunding) {
                    answer = CardRefunded{card->number, "CR1", false};
                } else if (card && card->state == CardPayment::State::Unclear) {
                    answer = CardDeclined{card->number, "insufficient"};
                } else if (purchase.pending.empty()) {
                    QVERIFY2(wantsStatus(purchase), "nothing is asked, and nothing ends it");
                    told.state = athena::State::Delivered;
                    answer = StatusReported{told, customer(), 0};
                } else {
                    const auto ask = purchase.pending.front();
                    answer = AskRefused{ask, "bad_state", 0, {}};
                }
                machine = step(machine, {0, id, answer}).next;
            }
            QVERIFY(!machine.open.contains(id));
        }
    }
}

ATHENA_TEST(StepWalk)
#include "tst_step_walk.moc"
