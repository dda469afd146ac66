// SPDX-License-Identifier: Apache-2.0
#include "core/athena/records.h"

#include "core/athena/grammar.h"
#include "core/athena/json.h"
#include "core/money/decimal.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kiosk::athena {

namespace {

constexpr std::array<std::pair<State, std::string_view>, 9> stateTexts{{
    {State::Started, "STARTED"},
    {State::Ready, "READY"},
    {State::Funding, "FUNDING"},
    {State::Purchased, "PURCHASED"},
    {State::Delivered, "DELIVERED"},
    {State::ReversalRequired, "REVERSAL_REQUIRED"},
    {State::Reversed, "REVERSED"},
    {State::Cancelled, "CANCELLED"},
    {State::Expired, "EXPIRED"},
}};

bool isReversalMethod(std::string_view text)
{
    return text == "card_refund" || text == "card_void" || text == "cash_dispensed" || text == "claim_ticket";
}

bool isTransactionType(std::string_view text) { return text == "buy" || text == "sell"; }
bool isAddressWarning(std::string_view text) { return text == "shared_format"; }
bool isStateText(std::string_view text) { return parseState(text).ok(); }

// What a screen may show of a phone number.
bool isMaskedPhoneNumber(std::string_view text)
{
    if (text.size() < 6 || text.size() > 16 || text[0] != '+')
        return false;
    const std::string_view hidden = text.substr(1, text.size() - 5);
    return hidden.find_first_not_of('*') == std::string_view::npos
        && text.substr(text.size() - 4).find_first_not_of("*0123456789") == std::string_view::npos;
}

std::optional<JsonText> encode(const std::optional<ReversalRecord>& reversal)
{
    if (!reversal)
        return std::nullopt;
    return ObjectText()
        .add("method", reversal->method)
        .add("sovereign_amount", reversal->amount)
        .add("reference", reversal->reference)
        .value();
}

std::optional<ReversalRecord> decodeReversal(Fields& parent, Currency currency)
{
    if (!parent.has("reversal"))
        return std::nullopt;
    const Value* object = parent.object("reversal");
    if (object == nullptr)
        return std::nullopt;
    Fields in(*object, "transaction_record.reversal");
    ReversalRecord record;
    record.method = in.matching("method", isReversalMethod, "a known way to give money back");
    record.amount = in.money("sovereign_amount", currency);
    record.reference = in.text("reference", 128);
    return parent.take(in.finish(record));
}

} // namespace

std::string_view textOf(State state)
{
    return std::find_if(stateTexts.begin(), stateTexts.end(), [&](const auto& row) {
        return row.first == state;
    })->second;
}

Result<State> parseState(std::string_view text)
{
    for (const auto& [state, name] : stateTexts)
        if (name == text)
            return state;
    return Error{Errc::Malformed, "no state of a transaction"};
}

bool isEnd(State state)
{
    return state == State::Delivered || state == State::Reversed || state == State::Cancelled
        || state == State::Expired;
}

JsonText encode(const CustomerRecord& record)
{
    ObjectText out;
    out.add("customer_id", record.customerId)
        .add("authorized", record.authorized)
        .add("buy_limit", record.buyLimit)
        .add("sell_limit", record.sellLimit)
        .add("phone_verified", record.phoneVerified)
        .add("phone_number", record.phoneNumber)
        .add("kyc_level", record.kycLevel)
        .add("required_level", record.requiredLevel);
    if (record.sinceMs)
        out.add("customer_since", encodeTime(*record.sinceMs));
    return out.addIfAny("used_today", record.usedToday).value();
}

Result<CustomerRecord> decodeCustomer(const Value& object, Currency currency)
{
    Fields in(object, "customer_record");
    CustomerRecord record;
    record.customerId = in.optionalMatching("customer_id", isGuid, "a UUID");
    record.authorized = in.boolean("authorized");
    record.buyLimit = in.money("buy_limit", currency);
    record.sellLimit = in.money("sell_limit", currency);
    record.phoneVerified = in.boolean("phone_verified");
    record.phoneNumber =
        in.optionalMatching("phone_number", isMaskedPhoneNumber, "a number masked to its last four digits");
    record.kycLevel = static_cast<int>(in.optionalInteger("kyc_level", 0, 3).value_or(0));
    if (const auto level = in.optionalInteger("required_level", 0, 3))
        record.requiredLevel = static_cast<int>(*level);
    record.sinceMs = in.optionalTimeMs("customer_since");
    record.usedToday = in.optionalMoney("used_today", currency);
    return in.finish(record);
}

JsonText encode(const TransactionRecord& record)
{
    ObjectText out;
    out.add("transaction_id", record.transactionId)
        .add("transaction_type", record.transactionType)
        .add("crypto_currency", codeOf(record.coin))
        .add("sovereign_currency", record.currency.code())
        .add("price", record.price)
        .add("crypto_address", record.cryptoAddress)
        .add("sovereign_amount", record.sovereignAmount)
        .add("crypto_amount", record.cryptoAmount)
        .add("transaction_url", record.transactionUrl)
        .add("state", textOf(record.state))
        .add("txid", record.txid)
        .add("address_warning", record.addressWarning)
        .add("reversal", encode(record.reversal))
        .addIfAny("reference_price", record.referencePrice)
        .addIfAny("reference_source", record.referenceSource)
        .addIfAny("network_fee", record.networkFee)
        .addIfAny("minimum_amount", record.minimumAmount)
        .addIfAny("service_fee", record.serviceFee);
    if (record.priceExpirationMs)
        out.add("price_expiration", encodeTime(*record.priceExpirationMs));
    if (record.priceLockUntilMs)
        out.add("price_lock_until", encodeTime(*record.priceLockUntilMs));
    return out.value();
}

Result<TransactionRecord> decodeTransaction(const Value& object)
{
    Fields in(object, "transaction_record");
    TransactionRecord record;
    record.transactionId = in.matching("transaction_id", isGuid, "a UUID");
    record.transactionType = in.matching("transaction_type", isTransactionType, "\"buy\" or \"sell\"");
    record.coin = in.coin("crypto_currency");
    record.currency = in.currency("sovereign_currency");
    record.price = in.price("price", record.currency, record.coin);
    record.cryptoAddress = in.optionalText("crypto_address", 128);
    record.sovereignAmount = in.money("sovereign_amount", record.currency);
    record.cryptoAmount = in.cryptoAmount("crypto_amount", record.coin);
    record.transactionUrl = in.optionalMatching("transaction_url", isHttpsUrl, "an https address");
    record.state =
        parseState(in.matching("state", isStateText, "a state of a transaction")).valueOr(State::Started);
    record.priceExpirationMs = in.optionalTimeMs("price_expiration");
    record.priceLockUntilMs = in.optionalTimeMs("price_lock_until");
    record.txid = in.optionalText("txid", 128);
    record.addressWarning = in.optionalMatching("address_warning", isAddressWarning, "\"shared_format\"");
    record.reversal = decodeReversal(in, record.currency);
    record.referencePrice = in.optionalPrice("reference_price", record.currency, record.coin);
    record.referenceSource = in.optionalText("reference_source", 64);
    record.networkFee = in.optionalMoney("network_fee", record.currency);
    record.minimumAmount = in.optionalMoney("minimum_amount", record.currency);
    record.serviceFee = in.optionalMoney("service_fee", record.currency);
    return in.finish(record);
}

std::string encodeTime(std::int64_t unixMs)
{
    return decimal::toString(static_cast<Uint128>(std::max<std::int64_t>(unixMs, 0)), 3);
}

Result<std::int64_t> decodeTime(std::string_view text)
{
    const auto units = decimal::parse(text, 3);
    if (!units)
        return Error{Errc::Malformed, "seconds with at most three decimals are required"};
    return static_cast<std::int64_t>(*units);
}

} // namespace kiosk::athena
