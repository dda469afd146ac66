// SPDX-License-Identifier: Apache-2.0
// The two records of Athena's API: what the server knows of a customer and of a transaction. Shared by the
// kiosk and the stub, so that the two cannot drift. Source: Athena's API, section 2.
#pragma once

#include "core/athena/document.h"
#include "core/athena/json_text.h"
#include "core/money/money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk::athena {

enum class State {
    Started,
    Ready,
    Funding,
    Purchased,
    Delivered,
    ReversalRequired,
    Reversed,
    Cancelled,
    Expired
};
std::string_view textOf(State state); // "STARTED" …
Result<State> parseState(std::string_view text);
// DELIVERED, REVERSED, CANCELLED, EXPIRED: nothing can happen to it any more.
bool isEnd(State state);

struct CustomerRecord {
    std::optional<std::string> customerId;
    bool authorized = false;
    Money buyLimit; // what may still be accepted now
    Money sellLimit;
    bool phoneVerified = false;
    std::optional<std::string> phoneNumber; // masked to the last four digits; never journaled
    int kycLevel = 0;
    std::optional<int> requiredLevel; // what would raise the limit
    std::optional<std::int64_t> sinceMs =
        {}; // Unix milliseconds of the first purchase; absent from an old server
    std::optional<Money> usedToday =
        {}; // in the last 24 hours, without the running transaction; absent likewise

    friend bool operator==(const CustomerRecord&, const CustomerRecord&) = default;
};

struct ReversalRecord {
    std::string method; // card_refund, card_void, cash_dispensed, claim_ticket
    Money amount;
    std::string reference;

    friend bool operator==(const ReversalRecord&, const ReversalRecord&) = default;
};

struct TransactionRecord {
    std::string transactionId;
    std::string transactionType = "buy";
    Coin coin = Coin::Btc;
    Currency currency;
    Price price; // all-inclusive
    std::optional<std::string> cryptoAddress; // canonical form
    Money sovereignAmount; // so far accepted
    CryptoAmount cryptoAmount; // so far bought
    std::optional<std::string> transactionUrl;
    State state = State::Started;
    std::optional<std::int64_t> priceExpirationMs; // Unix milliseconds, by the server's clock
    std::optional<std::int64_t> priceLockUntilMs; // from the first approved note on
    std::optional<std::string> txid;
    std::optional<std::string> addressWarning; // "shared_format"
    std::optional<ReversalRecord> reversal;
    // Fees; absent from an old server.
    std::optional<Price> referencePrice;
    std::optional<std::string> referenceSource;
    std::optional<Money> networkFee;
    std::optional<Money> minimumAmount;
    std::optional<Money> serviceFee;

    friend bool operator==(const TransactionRecord&, const TransactionRecord&) = default;
};

// Wire form. Decoding checks every member and names the one that is wrong; amounts must be decimal strings.
// The customer's limits are in `currency`, the machine's.
JsonText encode(const CustomerRecord& record);
JsonText encode(const TransactionRecord& record);
Result<CustomerRecord> decodeCustomer(const Value& value, Currency currency);
Result<TransactionRecord> decodeTransaction(const Value& value);

// "1508799603.768" <-> Unix milliseconds.
std::string encodeTime(std::int64_t unixMs);
Result<std::int64_t> decodeTime(std::string_view text);

} // namespace kiosk::athena
