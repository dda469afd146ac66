// SPDX-License-Identifier: Apache-2.0
// The addresses of customers as a tester plays them: given to Athena before, sent with her app now, or not
// welcome. `unchecked` lets through what no Athena should take, to see what the kiosk makes of it.
#include "core/address/classify.h"
#include "core/athena/grammar.h"
#include "server-stub/backend/hook_acts.h"
#include "server-stub/backend/login.h"

namespace kiosk::stub::hook {

namespace {

using nlohmann::json;

constexpr std::size_t longestAddress = 512;

struct Wanted {
    std::string phone;
    std::optional<std::string> address;
    bool unchecked = false;
};

Wanted wanted(athena::Fields& in)
{
    Wanted out;
    out.phone = in.matching("phone", athena::isPhoneNumber, "a number in E.164 form");
    out.address = in.optionalText("address", longestAddress);
    out.unchecked = in.has("unchecked") && in.boolean("unchecked");
    return out;
}

Result<Coin> coinIn(athena::Fields& in) { return parseCoin(in.text("coin")); }

} // namespace

Outcome registerAddress(const Context& context)
{
    const Wanted want = wanted(context.in);
    const auto coin = coinIn(context.in);
    if (context.in.error())
        return *context.in.error();
    if (!coin)
        return Error{Errc::Malformed, "coin: must be BTC, ETH, LTC or BCH"};
    std::optional<std::string> address = want.address;
    if (address && !want.unchecked) {
        const auto canonical = canonicalAddress(*address, *coin, context.network);
        if (!canonical)
            return Error{Errc::Malformed, "address: no address of this coin on this network"};
        address = *canonical;
    }
    const Customer customer = context.books.customers.withPhone(want.phone, context.entropy);
    context.books.addresses.enter(customer.id, *coin, address);
    return json{{"customer_id", customer.id}, {"address", address ? json(*address) : json(nullptr)}};
}

Outcome sendAddress(const Context& context)
{
    const Wanted want = wanted(context.in);
    if (context.in.error())
        return *context.in.error();
    const auto customer = context.books.customers.findByPhone(want.phone);
    if (!customer || !want.address)
        return Error{Errc::NotFound, "nobody with this number has an app, or no address came"};
    const LoginPlace place{
        context.books, context.entropy, context.network, context.nowMs, context.bitidCallback};
    const Reply reply = addressFromApp(place, *customer, *want.address, want.unchecked);
    if (reply.http == 404)
        return Error{Errc::NotFound, "this customer is at no machine now"};
    if (reply.http != 200)
        return Error{Errc::Refused, "Athena does not take this address now"};
    return json{{"address", *want.address}};
}

Outcome judgeAddress(const Context& context)
{
    const std::string address = context.in.text("address", longestAddress);
    const auto verdict = parseAddressVerdict(context.in.text("verdict"));
    if (context.in.error())
        return *context.in.error();
    if (!verdict)
        return Error{Errc::Malformed, "verdict: must be free, blocked or reused"};
    context.books.addresses.judge(address, *verdict);
    return json{{"address", address}};
}

} // namespace kiosk::stub::hook
