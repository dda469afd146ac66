// SPDX-License-Identifier: Apache-2.0
#include "purchase_driver.h"

#include "purchase_invariants.h"

#include <algorithm>

namespace kiosk::test {

Currency usd() { return *Currency::parse("USD"); }
Money dollars(std::uint64_t amount) { return Money::ofMinor(amount * 100, usd()); }

Payee bitcoinPayee()
{
    return {Coin::Btc, "p2wpkh", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", {}, false};
}
Payee litecoinPayee()
{
    return {Coin::Ltc, "p2wpkh", "ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9", {}, false};
}

CustomerFacts customer(std::uint64_t limit)
{
    return {"c0ffee00-0000-4000-8000-000000000001", true, dollars(limit), 1, {}, {}, {}, true};
}

athena::TransactionRecord record(athena::State state, std::uint64_t amount)
{
    athena::TransactionRecord out;
    out.transactionId = "7e57ab1e-0000-4000-8000-000000000001";
    out.coin = Coin::Btc;
    out.currency = usd();
    out.price = *Price::parse("50000.00", usd(), Coin::Btc);
    out.cryptoAddress = bitcoinPayee().address;
    out.sovereignAmount = dollars(amount);
    out.cryptoAmount = CryptoAmount::zero(Coin::Btc);
    out.state = state;
    out.minimumAmount = dollars(10);
    return out;
}

std::vector<Money> denominations()
{
    return {dollars(5), dollars(10), dollars(20), dollars(50), dollars(100)};
}

Driver::Driver()
{
    m_machine.currency = usd();
    happens(PowerRestored{{}, {}, presentRules});
    happens(ValidatorReady{denominations(), PowerUpBill::None, true});
    happens(ConditionCleared{Closed::Scanner});
    happens(ConditionCleared{Closed::Prices});
    happens(PrinterChanged{true});
}

Driver& Driver::happens(Fact fact, PurchaseId purchase)
{
    m_now += 10;
    Event event{m_now, std::move(purchase), std::move(fact)};
    auto taken = step(m_machine, event);
    const auto broken = brokenBy(m_machine, event, taken);
    if (!broken.empty())
        QTest::qFail(broken.c_str(), __FILE__, __LINE__);
    m_machine = std::move(taken.next);
    m_commands = std::move(taken.commands);
    m_story.push_back(std::move(event));
    return *this;
}

Driver& Driver::refused(AskKind kind, std::string code, std::uint32_t sequence, PurchaseId purchase)
{
    return happens(AskRefused{{kind, sequence}, std::move(code), 0, {}}, std::move(purchase));
}

Driver& Driver::unanswered(AskKind kind, std::string code, std::uint32_t sequence, PurchaseId purchase)
{
    return happens(AskUnanswered{{kind, sequence}, std::move(code), 0}, std::move(purchase));
}

Driver& Driver::later(Milliseconds time)
{
    m_now += time;
    return *this;
}

Driver& Driver::toDisclosure(const PurchaseId& id)
{
    return happens(StartTouched{std::string(64, id.front())}, id);
}
Driver& Driver::toChoosingCoin() { return toDisclosure().happens(DisclosureAccepted{}); }
Driver& Driver::toNumber() { return toChoosingCoin().happens(CoinChosen{Coin::Btc}); }
Driver& Driver::toCode() { return toNumber().happens(PhoneSubmitted{}).happens(CodeSent{300, 60}); }
Driver& Driver::toLogin(bool shown)
{
    toNumber().happens(PhoneSignInChosen{});
    auto started = record(athena::State::Started);
    started.cryptoAddress.reset();
    happens(OrderStarted{started, {}, 120'000});
    return shown ? happens(LoginCodeIssued{600}) : *this;
}
Driver& Driver::toScanning(std::uint64_t limit)
{
    return toCode().happens(CodeSubmitted{}).happens(SignedIn{customer(limit)});
}
Driver& Driver::toReceiving()
{
    toScanning().happens(AppAddressChosen{});
    auto started = record(athena::State::Started);
    started.cryptoAddress.reset();
    return happens(OrderStarted{started, customer(), 120'000});
}
Driver& Driver::received(const Payee& payee)
{
    auto told = record(athena::State::Ready);
    told.cryptoAddress = payee.address;
    return happens(StatusReported{told, customer(), 120'000, payee});
}
Driver& Driver::toChecking()
{
    using athena::State;
    toScanning().happens(AddressScanned{{bitcoinPayee()}});
    auto started = record(State::Started);
    started.cryptoAddress.reset();
    return happens(OrderStarted{started, customer(), 120'000});
}
Driver& Driver::toConfirming()
{
    return toChecking().happens(AddressAccepted{record(athena::State::Ready), customer(), 120'000});
}
Driver& Driver::toQuote() { return toConfirming().happens(AddressConfirmed{}); }
Driver& Driver::toBills() { return toQuote().happens(QuoteAccepted{}); }

Driver& Driver::escrowed(std::uint64_t value) { return happens(BillInEscrow{dollars(value)}); }
Driver& Driver::approved(std::uint32_t sequence, std::uint64_t total)
{
    return happens(BillApproved{
        sequence, dollars(500 - total), record(athena::State::Funding, total), timing::priceLock});
}
Driver& Driver::committed(std::uint64_t value) { return happens(BillCommitted{dollars(value)}); }
Driver& Driver::bill(std::uint64_t value, std::uint32_t sequence)
{
    const auto before = stage<InsertingBills>().order.record.sovereignAmount.minorUnits() / 100;
    return escrowed(value).approved(sequence, before + value).committed(value).happens(BillSettled{});
}
Driver& Driver::toCompleting(std::uint64_t value)
{
    return toBills().bill(value, 1).happens(FinishPressed{}).happens(ValidatorInhibited{});
}
Driver& Driver::toDelivering(std::uint64_t value)
{
    return toCompleting(value).happens(PurchaseBooked{record(athena::State::Purchased, value)});
}

const Purchase& Driver::current() const
{
    if (!m_machine.current)
        qFatal("nobody is at the screen");
    return *m_machine.current;
}

const Purchase& Driver::open(const PurchaseId& id) const
{
    if (!isOpen(id))
        qFatal("no such open purchase");
    return m_machine.open.at(id);
}

bool Driver::awaits(AskKind kind, std::uint32_t sequence) const
{
    const auto& purchase = m_machine.current ? *m_machine.current : open();
    return isPending(purchase, {kind, sequence});
}

std::size_t Driver::items(OpenItem::Kind kind) const
{
    return static_cast<std::size_t>(std::count_if(m_machine.items.begin(), m_machine.items.end(),
        [kind](const OpenItem& item) { return item.kind == kind; }));
}

bool Driver::asked(AskKind kind, std::uint32_t sequence) const
{
    return std::any_of(m_commands.begin(), m_commands.end(), [&](const Command& command) {
        const auto* ask = std::get_if<AskAthena>(&command);
        return ask && ask->ask == Ask{kind, sequence};
    });
}

Milliseconds Driver::wait(Deadline which) const
{
    Milliseconds found = -1;
    for (const auto& command : m_commands) {
        if (const auto* set = std::get_if<SetDeadline>(&command); set && set->which == which)
            found = set->after;
        if (const auto* clear = std::get_if<ClearDeadline>(&command); clear && clear->which == which)
            found = -1;
    }
    return found;
}

bool Driver::clears(Deadline which) const
{
    return wait(which) == -1
        && std::any_of(m_commands.begin(), m_commands.end(), [&](const Command& command) {
               const auto* clear = std::get_if<ClearDeadline>(&command);
               return clear && clear->which == which;
           });
}

bool Driver::touchesTheScreen() const
{
    return std::any_of(m_commands.begin(), m_commands.end(), [](const Command& command) {
        return !std::holds_alternative<AskAthena>(command) && !std::holds_alternative<ForgetSecrets>(command);
    });
}

CardSlip visa() { return {"VISA", "1111", "100001", "CT100001"}; }

Driver& Driver::toChoosingPayment()
{
    return happens(TerminalReady{"CT1"}).toChoosingCoin().happens(CoinChosen{Coin::Btc});
}

Driver& Driver::toAmount(std::uint64_t limit)
{
    toChoosingPayment().happens(PaymentChosen{PaymentWay::Card});
    happens(PhoneSubmitted{}).happens(CodeSent{300, 60}, first).happens(CodeSubmitted{});
    happens(SignedIn{customer(limit)}, first).happens(AddressScanned{{bitcoinPayee()}});
    happens(OrderStarted{record(athena::State::Started), customer(limit), 120'000}, first);
    happens(AddressAccepted{record(athena::State::Ready), customer(limit), 120'000}, first);
    return happens(AddressConfirmed{}).happens(QuoteAccepted{});
}

Driver& Driver::toDebiting(std::uint64_t value)
{
    return toAmount().happens(AmountSubmitted{dollars(value)});
}

Driver& Driver::debited(std::uint32_t number) { return happens(CardDebited{number, visa()}, first); }

} // namespace kiosk::test
