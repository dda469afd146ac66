// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/plan.h"

#include "tests/simulation/random.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace kiosk::sim {

namespace {

constexpr int customersOfAnEpisode = 10;

Temper drawTemper(Random& random)
{
    const auto roll = random.below(100);
    if (roll < 62)
        return Temper::Fast;
    if (roll < 72)
        return Temper::Slow;
    if (roll < 80)
        return Temper::WalksOff;
    if (roll < 88)
        return Temper::PressesEverything;
    return roll < 93 ? Temper::ScansRubbish : Temper::TooManyBills;
}

// Over several customers: few of them come so far.
bool isLasting(Trouble trouble)
{
    return trouble == Trouble::PricesGone || trouble == Trouble::BankRefuses
        || trouble == Trouble::RefundsRefused || trouble == Trouble::DebitsBooked
        || trouble == Trouble::AnotherTerminal;
}

TroublePlan drawTrouble(Random& random, int customer)
{
    TroublePlan trouble;
    trouble.what = static_cast<Trouble>(random.below(static_cast<std::uint64_t>(Trouble::Count_)));
    if (random.chance(100))
        trouble.what = Trouble::Network;
    trouble.customer = customer;
    trouble.after = random.between(0, 30'000);
    trouble.lasts = random.chance(800) ? random.between(200, 15'000) : random.between(15'000, 90'000);
    if (isLasting(trouble.what))
        trouble.lasts = random.between(60'000, 600'000);
    trouble.seed = random.next();
    return trouble;
}

} // namespace

std::string_view nameOf(Temper temper)
{
    static constexpr std::array<std::string_view, static_cast<std::size_t>(Temper::Count_)> names{
        "fast", "slow", "walks off", "presses everything", "scans rubbish", "too many bills"};
    return names.at(static_cast<std::size_t>(temper));
}

std::string_view nameOf(Trouble trouble)
{
    static constexpr std::array<std::string_view, static_cast<std::size_t>(Trouble::Count_)> names{
        "program killed", "power of the kiosk cut", "power of all cut", "program killed at a boundary",
        "power cut at a boundary", "network faults", "network down", "noisy validator", "noisy scanner",
        "noisy printer", "validator unplugged", "scanner unplugged", "printer unplugged", "validator reboots",
        "validator silent", "wire fault", "jam in the acceptor", "jam in the stacker", "cheat",
        "cassette out", "stacker full", "validator fails", "bill pulled back", "paper out",
        "printer's cover open", "printer silent", "printer reboots", "disk fails", "disk full", "slow disk",
        "clock jumps", "prices gone", "price moves", "delivery fails", "delivery held", "limit falls",
        "validator stacks by itself", "line lost while a bill is stacked", "operator collects the notes",
        "operator changes the paper", "operator looks", "operator looks by command",
        "operator frees the bill and switches all off and on", "another law of the place",
        "law of the place not in force", "noisy terminal", "terminal unplugged", "terminal reboots",
        "terminal silent", "terminal loses answers", "terminal loses its power at the bank", "card left",
        "bank down", "bank refuses", "refunds refused", "debits booked", "another terminal"};
    return names.at(static_cast<std::size_t>(trouble));
}

std::optional<place::Rules> drawLaw(Random& random)
{
    if (random.chance(500))
        return std::nullopt;
    const Currency currency = Currency::parse("USD").valueOr({});
    const auto perhaps = [&](std::int64_t least, std::int64_t most) {
        const auto amount = static_cast<std::uint64_t>(random.between(least, most)) * 500;
        return random.chance(400) ? std::optional(Money::ofMinor(amount, currency)) : std::nullopt;
    };
    place::Rules law;
    law.place = "US-XX";
    law.version = random.between(1, 9);
    law.hash = std::string(64, static_cast<char>('a' + random.below(6)));
    law.minimumLevel = random.chance(100) ? 2 : 1;
    law.newCustomerDays = random.chance(500) ? 30 : 0;
    law.dailyNew = perhaps(4, 60);
    law.dailyKnown = perhaps(10, 120);
    law.perTransaction = perhaps(4, 60);
    // Athena's spread is 6 %.
    if (random.chance(400))
        law.feeCap = place::FeeCap{Money::ofMinor(500, currency), random.chance(150) ? 500U : 1500U};
    law.needsReference = random.chance(300);
    law.needsFees = law.needsReference;
    for (auto pages = random.below(4); pages > 0; --pages)
        law.waits.push_back(random.chance(500) ? 0 : random.between(500, 4'000));
    return law;
}

Plan makePlan(std::uint64_t seed)
{
    Random random(seed);
    Plan plan;
    plan.seed = seed;
    plan.signsForReal = random.chance(1);
    plan.law = drawLaw(random);
    plan.hasTerminal = random.chance(750);
    const auto calm = random.below(10);
    // Troubles a customer, in thousandths; now and then a burst.
    const unsigned density = calm < 3 ? 0 : calm < 8 ? 400 : 1'500;
    for (int i = 0; i < customersOfAnEpisode; ++i) {
        const int phone =
            i > 0 && random.chance(150) ? static_cast<int>(random.below(static_cast<unsigned>(i))) : i;
        plan.customers.push_back({drawTemper(random), random.next(), i, phone, true});
        auto count = density / 1000 + (random.chance(density % 1000) ? 1 : 0);
        if (density != 0 && random.chance(50))
            count += static_cast<unsigned>(random.between(2, 6));
        for (unsigned n = 0; n < count; ++n)
            plan.troubles.push_back(drawTrouble(random, i));
    }
    std::stable_sort(plan.troubles.begin(), plan.troubles.end(), [](const auto& a, const auto& b) {
        return std::pair(a.customer, a.after) < std::pair(b.customer, b.after);
    });
    return plan;
}

std::string describe(const Plan& plan)
{
    std::ostringstream out;
    for (const auto& customer : plan.customers) {
        if (customer.kept)
            out << "  customer " << customer.number << ": " << nameOf(customer.temper) << '\n';
        for (const auto& trouble : plan.troubles)
            if (trouble.kept && trouble.customer == customer.number)
                out << "    " << trouble.after << " ms in: " << nameOf(trouble.what) << ", " << trouble.lasts
                    << " ms\n";
    }
    return out.str();
}

} // namespace kiosk::sim
