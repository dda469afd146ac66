// SPDX-License-Identifier: Apache-2.0
// The transactions and their bills, as the books hold them.
#pragma once

#include "core/athena/price_table.h"
#include "core/athena/records.h"
#include "core/limits/kyc_limits.h"
#include "server-stub/backend/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk::stub {

struct Bill {
    std::int64_t sequence = 0;
    std::optional<Money> denomination; // nothing: taken back before it was ever asked about
    bool approved = false;
    bool returned = false;

    [[nodiscard]] bool counts() const { return approved && !returned; }
    friend bool operator==(const Bill&, const Bill&) = default;
};

struct Transaction {
    // The 128-bit values stand first: they need the widest alignment.
    Price price;
    Price referencePrice;
    std::optional<CryptoAmount> cryptoAmount;
    std::string id;
    std::string sessionToken;
    std::string machineId;
    std::optional<std::string> customerId;
    std::int64_t priceExpirationMs = 0;
    std::string referenceSource;
    Money networkFee;
    Money minimumAmount;
    std::optional<std::string> address;
    std::int64_t startedMs = 0;
    std::int64_t lastActivityMs = 0;
    std::optional<std::int64_t> firstMoneyMs; // first approved note, or the debit
    std::optional<std::int64_t> purchasedMs;
    std::optional<Money> purchaseAmount;
    std::optional<std::string> paymentReference; // card
    std::optional<Money> claimedBills; // what the machine's own list of notes adds up to
    std::optional<std::string> confirmationHash;
    std::optional<std::string> journalHead; // of the last purchase or reversal
    std::optional<std::string> transactionUrl;
    std::optional<std::string> txid;
    std::optional<athena::ReversalRecord> reversal;
    std::optional<std::int64_t> endedMs;
    std::optional<std::string> review; // why somebody should look at it
    std::vector<Bill> bills;
    athena::State state = athena::State::Started;
    bool sharedFormat = false; // the address text is good for several coins

    [[nodiscard]] Currency currency() const { return price.currency(); }
    [[nodiscard]] Coin coin() const { return price.coin(); }
    [[nodiscard]] Money approvedTotal() const;
    // What a reversal must give back.
    [[nodiscard]] Money due() const { return purchaseAmount.value_or(approvedTotal()); }
    [[nodiscard]] const Bill* bill(std::int64_t sequence) const;
    void adopt(const athena::CoinPrices& prices, std::int64_t expirationMs);
    [[nodiscard]] athena::TransactionRecord record() const;
    friend bool operator==(const Transaction&, const Transaction&) = default;
};

// How long the price holds after the first approved note.
inline constexpr std::int64_t priceLockMs = 600'000;

class Transactions {
public:
    explicit Transactions(Database& database)
        : m_database(database)
    {
    }

    std::optional<Transaction> find(std::string_view id);
    std::optional<Transaction> ofSession(std::string_view token);
    std::vector<Transaction> all();
    // What never changes; the rest by save().
    void insert(const Transaction& transaction);
    // Everything else but the bills.
    void save(const Transaction& transaction);
    // Where nothing else has changed.
    void saveActivity(const Transaction& transaction);
    void saveBill(std::string_view transactionId, const Bill& bill, std::int64_t nowMs);

    // What counts towards a customer's limits, without `exceptId`.
    std::vector<PastTransaction> history(
        std::string_view customerId, Currency currency, std::string_view exceptId);
    // Whether another customer was paid at this address.
    bool paidToAnother(std::string_view address, const std::optional<std::string>& customerId);
    // Without money, and nothing was heard of them since then.
    std::vector<std::string> silentSince(std::int64_t timeMs);
    // Bought by then, and not yet delivered.
    std::vector<std::string> purchasedUntil(std::int64_t timeMs);
    // Prices of what has no money in yet run out; of one transaction, or of all.
    void expirePrices(const std::optional<std::string>& id, std::int64_t nowMs);

private:
    std::optional<Transaction> first(Statement statement);
    std::vector<Bill> billsOf(std::string_view id, Currency currency);

    Database& m_database;
};

} // namespace kiosk::stub
