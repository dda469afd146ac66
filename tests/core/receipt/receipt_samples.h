// SPDX-License-Identifier: Apache-2.0
// A purchase of $120.00 with six bills, and what surrounds it.
#pragma once

#include "core/receipt/receipt.h"

namespace kiosk::test {

inline Currency usd() { return *Currency::parse("USD"); }
inline Money dollars(std::uint64_t amount) { return Money::ofMinor(amount * 100, usd()); }

inline Paid samplePaid(athena::State state)
{
    Paid paid;
    athena::TransactionRecord& record = paid.order.record;
    record.transactionId = "6b1f0a9c-2d44-4c1e-9f00-0123456789ab";
    record.currency = usd();
    record.price = *Price::parse("49728.15", usd(), Coin::Btc);
    record.cryptoAddress = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq";
    record.sovereignAmount = dollars(120);
    record.cryptoAmount = *CryptoAmount::parse("0.00241312", Coin::Btc);
    record.transactionUrl = "https://pay.example/t/6b1f0a9c";
    record.state = state;
    record.referencePrice = *Price::parse("46000.00", usd(), Coin::Btc);
    record.referenceSource = "Example Exchange";
    record.networkFee = Money::ofMinor(150, usd());
    paid.order.payee = {Coin::Btc, "p2wpkh", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", {}, false};
    paid.amount = dollars(120);
    paid.notes = {{1, dollars(20)}, {2, dollars(50)}, {4, dollars(20)}, {5, dollars(10)}, {6, dollars(10)},
        {7, dollars(10)}};
    return paid;
}

inline Purchase purchaseIn(Stage stage)
{
    return {"0b9f6c1e-8a55-4d2b-8a34-5f6a7b8c9d0e", std::string(64, 'a'), 1700000000000, std::move(stage), {},
        {}};
}

inline ReceiptContext sampleContext()
{
    ReceiptContext context;
    context.operatorName = "Example Operator LLC";
    context.machineId = "DEMO-001";
    context.supportLine = "+1 555 0100";
    context.localTime = "2026-03-04 14:05:06";
    context.utcOffsetMinutes = -300;
    context.unixMs = 1772651106000;
    context.claimCode = "7K2MQ9XHTB4W";
    context.trustedUrlHosts = {"pay.example"};
    return context;
}

} // namespace kiosk::test
