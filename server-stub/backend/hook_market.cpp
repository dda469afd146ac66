// SPDX-License-Identifier: Apache-2.0
// Prices, delivery, time and faults.
#include "core/address/web_url.h"
#include "core/money/decimal.h"
#include "server-stub/backend/hook_acts.h"
#include "server-stub/backend/passage.h"

namespace kiosk::stub::hook {

namespace {

using nlohmann::json;

constexpr std::int64_t longestSpanMs = 366LL * 24 * 3600 * 1000;

// A span in seconds, as a number or a string, with at most three decimals.
std::optional<std::int64_t> spanMs(athena::Fields& in, const char* name)
{
    in.acceptBareNumbers();
    const auto span = in.optionalTimeMs(name);
    if (span && *span > longestSpanMs)
        in.fail(name, "is longer than a year");
    return span;
}

Result<Transaction> named(const Context& context)
{
    const std::string id = context.in.text("transaction_id");
    if (context.in.error())
        return *context.in.error();
    auto transaction = context.books.transactions.find(id);
    if (!transaction)
        return Error{Errc::NotFound, "transaction_id: there is no such transaction"};
    return std::move(*transaction);
}

json describe(const Fault& fault)
{
    json out{{"endpoint", fault.endpoint}, {"kind", textOf(fault.kind)}, {"value", fault.value},
        {"count", fault.remaining}};
    if (!fault.word.empty())
        out[fault.kind == FaultKind::HttpStatus ? "code" : "of"] = fault.word;
    return out;
}

Outcome allPrices(const Context& context)
{
    std::vector<athena::PriceTable> tables;
    for (const Currency currency : context.books.prices.currencies())
        if (auto table = context.books.prices.table(currency, context.nowMs))
            tables.push_back(std::move(*table));
    return athena::parseJson(athena::encode(tables));
}

DeliveryOutcome outcomeIn(athena::Fields& in, bool holdToo)
{
    const auto outcome = parseDeliveryOutcome(in.text("outcome"));
    if (!outcome || (*outcome == DeliveryOutcome::Hold && !holdToo))
        in.fail("outcome", holdToo ? "must be deliver, fail or hold" : "must be deliver or fail");
    return outcome.value_or(DeliveryOutcome::Hold);
}

bool isPath(const Context& context, std::string_view path)
{
    const auto callback = parseWebUrl(context.bitidCallback);
    return isAthenaPath(path) || (callback && callback->path == path);
}

// A fault at a path that nobody asks for would strike nobody, and its orderer would never know.
void namePaths(const Context& context, const Fault& fault)
{
    if (fault.endpoint.starts_with('/') && !isPath(context, fault.endpoint))
        context.in.fail("endpoint", "is no path of Athena's API, as /transaction/bill is");
    if (fault.kind == FaultKind::Repeat && fault.word.starts_with('/') && !isPath(context, fault.word))
        context.in.fail("of", "is no path of Athena's API, as /transaction/status is");
}

} // namespace

Outcome prices(const Context& context) { return allPrices(context); }

Outcome setPrices(const Context& context)
{
    athena::Fields& in = context.in;
    Status done = Done{};
    if (in.has("factor")) {
        for (const char* other : {"coin", "price", "currency"})
            if (in.has(other))
                in.fail(other, "cannot stand beside factor, which moves all prices");
        const std::string factor = in.text("factor");
        done = in.error() ? Status(*in.error()) : context.books.prices.multiply(factor);
    } else {
        const Currency currency =
            in.has("currency") ? in.currency("currency") : Currency::parse("USD").valueOr({});
        const Coin coin = in.coin("coin");
        const Price price = in.price("price", currency, coin);
        done = in.error() ? Status(*in.error()) : context.books.prices.set(price);
    }
    return done ? allPrices(context) : Outcome(done.error());
}

Outcome expirePrices(const Context& context)
{
    const auto id = context.in.optionalText("transaction_id");
    if (context.in.error())
        return *context.in.error();
    if (id && !context.books.transactions.find(*id))
        return Error{Errc::NotFound, "transaction_id: there is no such transaction"};
    context.books.transactions.expirePrices(id, context.nowMs);
    return json{{"expired", true}};
}

Outcome delivery(const Context& context)
{
    const auto delay = context.books.settings.deliveryDelayMs();
    return json{{"outcome", textOf(context.books.settings.deliveryOutcome())},
        {"delay", delay ? json(athena::encodeTime(*delay)) : json(nullptr)}};
}

Outcome setDelivery(const Context& context)
{
    athena::Fields& in = context.in;
    const auto delay = spanMs(in, "delay");
    const bool hasOutcome = in.has("outcome");
    const DeliveryOutcome outcome = hasOutcome ? outcomeIn(in, true) : DeliveryOutcome::Hold;
    if (!delay && !hasOutcome)
        in.fail("outcome", "or a delay is required");
    if (in.error())
        return *in.error();
    if (hasOutcome)
        context.books.settings.setDeliveryOutcome(outcome);
    if (delay)
        context.books.settings.setDeliveryDelayMs(*delay);
    return delivery(context);
}

Outcome deliverNow(const Context& context)
{
    auto transaction = named(context);
    const bool sent = !context.in.has("outcome") || outcomeIn(context.in, false) == DeliveryOutcome::Deliver;
    if (context.in.error())
        return *context.in.error();
    if (!transaction)
        return transaction.error();
    if (!deliver(context.books, *transaction, sent, context.nowMs, context.entropy))
        return Error{Errc::Refused, "only a PURCHASED transaction can be delivered"};
    return json{{"transaction_id", transaction->id}, {"state", textOf(transaction->state)}};
}

Outcome clock(const Context& context)
{
    return json{{"now", athena::encodeTime(context.nowMs)},
        {"ahead_seconds", context.books.settings.clockOffsetMs() / 1000}};
}

Outcome advanceClock(const Context& context)
{
    const auto span = spanMs(context.in, "advance_seconds");
    if (!span)
        context.in.fail("advance_seconds", "is required, nothing came");
    if (context.in.error())
        return *context.in.error();
    context.books.settings.advanceClock(*span);
    return json{{"now", athena::encodeTime(context.nowMs + *span)},
        {"ahead_seconds", context.books.settings.clockOffsetMs() / 1000}};
}

Outcome faults(const Context& context)
{
    json list = json::array();
    for (const Fault& fault : context.books.faults.all())
        list.push_back(describe(fault));
    return json{{"faults", list}};
}

Outcome addFault(const Context& context)
{
    athena::Fields& in = context.in;
    Fault fault;
    fault.endpoint = in.text("endpoint");
    const auto kind = parseFaultKind(in.text("kind"));
    if (!kind)
        in.fail("kind", ("must be one of " + faultKinds()).c_str());
    fault.kind = kind.value_or(FaultKind::Delay);
    fault.value = in.optionalInteger("value", 0, INT32_MAX).value_or(0);
    fault.remaining = in.optionalInteger("count", 1, INT32_MAX).value_or(1);
    const auto code = in.optionalText("code");
    const auto of = in.optionalText("of");
    if (code && fault.kind != FaultKind::HttpStatus)
        in.fail("code", "belongs to a fault of the kind status");
    if (of && fault.kind != FaultKind::Repeat)
        in.fail("of", "belongs to a fault of the kind repeat");
    fault.word = code.value_or(of.value_or(""));
    if (!in.error())
        namePaths(context, fault);
    if (in.error())
        return *in.error();
    if (const Status added = context.books.faults.add(fault); !added)
        return added.error();
    return faults(context);
}

Outcome clearFaults(const Context& context)
{
    context.books.faults.clear();
    return faults(context);
}

Outcome expireNow(const Context& context)
{
    auto transaction = named(context);
    if (!transaction)
        return transaction.error();
    if (!expire(context.books, *transaction, context.nowMs))
        return Error{Errc::Refused, "only a transaction without money can expire"};
    return json{{"transaction_id", transaction->id}, {"state", textOf(transaction->state)}};
}

} // namespace kiosk::stub::hook
