// SPDX-License-Identifier: Apache-2.0
// One purchase in any stage that waits for Athena, for the targets to be hostile to.
#pragma once

#include "core/purchase/machine.h"
#include "tests/fuzz/fuzz.h"

namespace kiosk::fuzz {

inline athena::TransactionRecord sampleRecord()
{
    const Currency usd = currencyOf("USD");
    athena::TransactionRecord record;
    record.transactionId = "6b1f0a9c-2d44-4c1e-9f00-0123456789ab";
    record.currency = usd;
    record.price = need(Price::parse("49728.15", usd, Coin::Btc));
    record.cryptoAddress = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq";
    record.sovereignAmount = Money::ofMinor(2000, usd);
    record.cryptoAmount = need(CryptoAmount::parse("0.00040218", Coin::Btc));
    record.state = athena::State::Funding;
    return record;
}

inline Order sampleOrder()
{
    const Currency usd = currencyOf("USD");
    return {{Coin::Btc, "p2wpkh", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", {}, false},
        {"customer-1", true, Money::ofMinor(30000, usd), 1, {}}, sampleRecord()};
}

inline Paid samplePaid()
{
    const Currency usd = currencyOf("USD");
    return {sampleOrder(), Money::ofMinor(2000, usd), {{1, Money::ofMinor(2000, usd)}},
        {{{2, Money::ofMinor(5000, usd)}, Doubt::Kind::Lost}}, false};
}

inline Stage sampleStage(std::uint8_t which)
{
    const Currency usd = currencyOf("USD");
    switch (which % 13) {
    case 0:
        return SigningIn{
            Coin::Btc, SigningIn::Step::CheckingCode, SigningIn::Notice::None, 0, 0, 0, 0, 0, {}};
    case 1:
        return ConfirmingAddress{{Coin::Btc, sampleOrder().customer, std::nullopt}, sampleOrder().payee,
            ConfirmingAddress::Step::Starting, false, false};
    case 2:
        return Quoting{sampleOrder(), Quoting::Step::Refreshing, false, false};
    case 3:
        return Completing{samplePaid(), Completing::Step::Purchasing, {}};
    case 4:
        return Delivered{samplePaid(), {}};
    case 5:
        return Refused{samplePaid(), Refused::Step::Reversing, "bad_state", {}};
    case 6:
        return Unresolved{samplePaid(), {}};
    case 7:
        return Leaving{sampleRecord(), false};
    case 9:
        return SigningInByPhone{Coin::Btc, SigningInByPhone::Step::Starting, {}};
    case 10:
        return SigningInByPhone{Coin::Btc, SigningInByPhone::Step::Shown, sampleRecord()};
    case 11:
        return ReceivingAddress{
            {Coin::Btc, sampleOrder().customer, std::nullopt}, ReceivingAddress::Step::Starting};
    case 12:
        return ReceivingAddress{
            {Coin::Btc, sampleOrder().customer, sampleRecord()}, ReceivingAddress::Step::Waiting};
    default:
        break;
    }
    InsertingBills bills;
    bills.order = sampleOrder();
    bills.remaining = Money::ofMinor(28000, usd);
    bills.notes = {{1, Money::ofMinor(2000, usd)}};
    bills.moving = MovingBill{{2, Money::ofMinor(5000, usd)}};
    bills.lastSequence = 2;
    return bills;
}

inline Purchase samplePurchase(std::uint8_t stage)
{
    Purchase purchase;
    purchase.id = "0b9f6c1e-8a55-4d2b-8a34-5f6a7b8c9d0e";
    purchase.seed = std::string(64, 'a');
    purchase.startedAt = 1'790'000'000'000;
    purchase.stage = sampleStage(stage);
    purchase.pending = {{AskKind::Bill, 2}, {AskKind::BillReturned, 2}, {AskKind::Purchase, 0},
        {AskKind::Reversal, 1}, {AskKind::Cancel, 0}};
    purchase.asked.emplace(2, Money::ofMinor(5000, currencyOf("USD")));
    return purchase;
}

// In service, with that purchase on the screen.
inline Machine sampleMachine(std::uint8_t stage)
{
    const Currency usd = currencyOf("USD");
    Machine machine;
    machine.currency = usd;
    machine.validator.ready = true;
    machine.validator.denominations = {Money::ofMinor(2000, usd), Money::ofMinor(5000, usd)};
    machine.canPrint = true;
    machine.current = samplePurchase(stage);
    return machine;
}

} // namespace kiosk::fuzz
