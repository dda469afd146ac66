// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/transactions.h"

namespace kiosk::stub {

Money Transaction::approvedTotal() const
{
    std::uint64_t minor = 0;
    for (const Bill& bill : bills)
        if (bill.counts() && bill.denomination)
            minor += bill.denomination->minorUnits();
    return Money::ofMinor(minor, currency());
}

const Bill* Transaction::bill(std::int64_t sequence) const
{
    for (const Bill& each : bills)
        if (each.sequence == sequence)
            return &each;
    return nullptr;
}

void Transaction::adopt(const athena::CoinPrices& prices, std::int64_t expirationMs)
{
    price = prices.buy;
    priceExpirationMs = expirationMs;
    referencePrice = prices.reference.value_or(prices.buy);
    referenceSource = prices.referenceSource.value_or("");
    networkFee = prices.networkFee.value_or(Money::zero(currency()));
    minimumAmount = prices.minimumAmount.value_or(Money::zero(currency()));
}

athena::TransactionRecord Transaction::record() const
{
    athena::TransactionRecord record;
    record.transactionId = id;
    record.coin = coin();
    record.currency = currency();
    record.price = price;
    record.cryptoAddress = address;
    record.sovereignAmount = due();
    record.cryptoAmount =
        cryptoAmount.value_or(cryptoFor(record.sovereignAmount, price).valueOr(CryptoAmount::zero(coin())));
    record.transactionUrl = transactionUrl;
    record.state = state;
    record.priceExpirationMs = priceExpirationMs;
    if (firstMoneyMs)
        record.priceLockUntilMs = *firstMoneyMs + priceLockMs;
    record.txid = txid;
    if (sharedFormat)
        record.addressWarning = "shared_format";
    record.reversal = reversal;
    record.referencePrice = referencePrice;
    record.referenceSource = referenceSource;
    record.networkFee = networkFee;
    record.minimumAmount = minimumAmount;
    if (!record.sovereignAmount.isZero())
        if (const auto fees =
                feesFor(record.sovereignAmount, record.cryptoAmount, referencePrice, networkFee))
            record.serviceFee = fees->serviceFee;
    return record;
}

} // namespace kiosk::stub
