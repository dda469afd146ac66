// SPDX-License-Identifier: Apache-2.0
#include "id003_bench.h"

#include "tests/hardware/dollars.h"

#include <algorithm>

using namespace kiosk;
using namespace kiosk::hardware;
using namespace kiosk::test;

namespace {

std::string nameOf(ValidatorFault fault)
{
    static const char* const names[] = {"jam-acceptor", "jam-stacker", "full", "cassette", "cheated",
        "paused", "failure", "comm-lost", "unusable"};
    return names[static_cast<int>(fault)];
}

struct Words {
    std::string operator()(const ValidatorReady& ready) const
    {
        std::string word = ready.running ? "running" : "ready";
        if (ready.powerUp == PowerUpBill::InAcceptor)
            word += "(acceptor)";
        if (ready.powerUp == PowerUpBill::InStacker)
            word += "(stacker)";
        return word;
    }
    std::string operator()(const BillAccepting&) const { return "accepting"; }
    std::string operator()(const BillInEscrow& bill) const { return "escrow:" + bill.value.toString(); }
    std::string operator()(const BillReturned&) const { return "returned"; }
    std::string operator()(const BillRejected& bill) const
    {
        return "rejected:" + std::to_string(bill.reason);
    }
    std::string operator()(const BillStacking&) const { return "stacking"; }
    std::string operator()(const BillCommitted& bill) const
    {
        return "credit:" + (bill.value ? bill.value->toString() : std::string("?"));
    }
    std::string operator()(const BillSettled&) const { return "settled"; }
    std::string operator()(const ValidatorInhibited&) const { return "inhibited"; }
    std::string operator()(const ValidatorEnabled&) const { return "enabled"; }
    std::string operator()(const StackRefused&) const { return "refused"; }
    std::string operator()(const ValidatorTrouble& trouble) const
    {
        return "trouble:" + nameOf(trouble.fault);
    }
    std::string operator()(const ValidatorCleared&) const { return "cleared"; }
};

} // namespace

std::string wordOf(const ValidatorFact& fact) { return std::visit(Words{}, fact); }

Id003Bench::Id003Bench(Id003SimulatorOptions options)
    : device(std::move(options))
    , session(std::make_unique<Id003Session>(usd()))
{
    device.setWireLog([this](const WireRecord& record) { wire.push_back(record); });
}

Id003SimulatorOptions Id003Bench::usDollars()
{
    Id003SimulatorOptions options;
    options.table = usualNotes(usd());
    return options;
}

void Id003Bench::start()
{
    device.powerUp(now);
    openLine();
    runUntil([this] { return !readies.empty(); });
    obey(session->enable(now));
    runUntilFact("enabled");
    story();
}

void Id003Bench::openLine()
{
    lineOpen = true;
    obey(session->opened(now));
}

void Id003Bench::closeLine()
{
    lineOpen = false;
    obey(session->closed(now));
}

void Id003Bench::restartKiosk()
{
    session = std::make_unique<Id003Session>(usd());
    openLine();
}

void Id003Bench::obey(const ValidatorOutput& out)
{
    if (lineOpen)
        device.received(out.toDevice, now);
    for (const auto& fact : out.facts) {
        facts.push_back(wordOf(fact));
        if (const auto* ready = std::get_if<ValidatorReady>(&fact))
            readies.push_back(*ready);
        if (std::holds_alternative<BillInEscrow>(fact) && decides)
            obey(session->stack(now));
        if (std::holds_alternative<BillCommitted>(fact) && acknowledges)
            obey(session->acknowledge(now));
    }
}

void Id003Bench::run(Clock duration)
{
    const auto end = now + duration;
    while (true) {
        const auto said = device.tick(now);
        if (lineOpen && byteByByte) {
            for (const auto& byte : said)
                obey(session->received({&byte, 1}, now));
        } else if (lineOpen && !said.empty()) {
            obey(session->received(said, now));
        }
        if (session->nextWake() <= now)
            obey(session->tick(now));
        const auto wake = std::min(session->nextWake(), device.nextWake());
        if (wake > end)
            break;
        now = std::max(wake, now);
    }
    now = end;
}

bool Id003Bench::runUntil(const std::function<bool()>& done)
{
    for (int step = 0; step < 12000; ++step) {
        if (done())
            return true;
        run(Clock{5});
    }
    return done();
}

bool Id003Bench::runUntilFact(const std::string& fact)
{
    const auto before = count(fact);
    return runUntil([&] { return count(fact) > before; });
}

bool Id003Bench::runUntilStatus(id003::State state)
{
    return runUntil([&] { return device.status() && device.status()->state == state; });
}

int Id003Bench::count(const std::string& fact) const
{
    return static_cast<int>(std::count_if(facts.begin(), facts.end(),
        [&](const std::string& told_) { return told_ == fact || told_.rfind(fact + ':', 0) == 0; }));
}

std::string Id003Bench::story()
{
    std::string text;
    for (; told < facts.size(); ++told)
        text += (text.empty() ? "" : " ") + facts[told];
    return text;
}

int Id003Bench::stacked() const
{
    int sum = 0;
    for (const auto& note : device.state().everStacked)
        sum += note.count;
    return sum;
}
