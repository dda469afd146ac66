// SPDX-License-Identifier: Apache-2.0
// Athena Mobile as a tester plays it, and the check of signed messages.
#include "core/athena/grammar.h"
#include "core/bitid/signed_message.h"
#include "core/bitid/uri.h"
#include "server-stub/backend/hook_acts.h"
#include "server-stub/backend/login.h"

namespace kiosk::stub::hook {

namespace {

using nlohmann::json;

constexpr int provenByApp = 2;

// The code that was scanned, or the newest on any screen.
Result<LoginCode> scannedCode(const Context& context, const std::optional<std::string>& uri)
{
    LoginCodes& codes = context.books.loginCodes;
    if (!uri) {
        const auto newest = codes.newest(context.nowMs);
        return newest ? Result<LoginCode>(*newest) : Error{Errc::NotFound, "no screen shows a login code"};
    }
    const auto parsed = bitid::parseUri(*uri);
    if (!parsed)
        return parsed.error();
    const auto code = codes.find(parsed->nonce);
    const bool old = code && (context.nowMs - code->createdMs) / 1000 > code->lifetimeS;
    if (!code || code->used || old)
        return Error{Errc::NotFound, "this login code is not known, used, or too old"};
    return *code;
}

// Who signed in by text message before, and now by the app, has proved more.
bool provesMore(const Context& context, const LoginCode& code, const std::optional<Customer>& known)
{
    const auto session = context.books.sessions.find(code.sessionToken);
    return known && known->level < provenByApp && session && session->customerId == known->id;
}

Customer customerOf(const Context& context, const LoginCode& code, const std::string& phone,
    std::optional<std::int64_t> level)
{
    Customers& customers = context.books.customers;
    const auto known = customers.findByPhone(phone);
    const Customer customer = customers.withPhone(phone, context.entropy);
    if (level || !known || provesMore(context, code, known))
        customers.setLevel(customer.id, static_cast<int>(level.value_or(provenByApp)));
    return customers.find(customer.id).value_or(customer);
}

} // namespace

Outcome approveLogin(const Context& context)
{
    athena::Fields& in = context.in;
    const std::string phone = in.matching("phone", athena::isPhoneNumber, "a number in E.164 form");
    const auto uri = in.optionalText("uri", bitid::longestUri);
    const auto level = in.optionalInteger("level", 0, highestKycLevel);
    if (in.error())
        return *in.error();
    const auto code = scannedCode(context, uri);
    if (!code)
        return code.error();
    const Customer customer = customerOf(context, *code, phone, level);
    const LoginPlace place{
        context.books, context.entropy, context.network, context.nowMs, context.bitidCallback};
    const Reply reply = signInByPhone(place, *code, customer);
    if (reply.http != 200)
        return Error{Errc::Refused, "nobody can sign in there any more"};
    return json{{"customer_id", customer.id}, {"level", customer.level}};
}

Outcome setLogin(const Context& context)
{
    const auto seconds = context.in.integer("lifetime_seconds", 1, bitid::lifetimeS);
    if (context.in.error())
        return *context.in.error();
    context.books.settings.setLoginLifetimeS(seconds);
    return json{{"lifetime_seconds", seconds}};
}

Outcome setLoginPicture(const Context& context)
{
    const std::string wanted = context.in.text("picture");
    if (context.in.error())
        return *context.in.error();
    const auto picture = parseLoginPicture(wanted);
    if (!picture && wanted != "asked")
        return Error{Errc::Malformed, "picture is svg, png, svg bare, png bare, or asked"};
    context.books.settings.setLoginPicture(picture);
    return json{{"picture", wanted}};
}

Outcome verifyMessage(const Context& context)
{
    athena::Fields& in = context.in;
    const std::string address = in.text("address");
    const auto network = parseNetwork(in.text("network"));
    const auto message = fromHex(in.text("message_hex", athena::maximumBody));
    const std::string signature = in.text("signature");
    if (in.error())
        return *in.error();
    if (!network || !message)
        return Error{Errc::Malformed, "network is main, test or regtest, message_hex hexadecimal"};
    const Status verified =
        bitid::verifyMessage(address, *network, std::string(message->begin(), message->end()), signature);
    return json{{"ok", verified.ok()}, {"code", verified ? json(nullptr) : json(verified.error().detail)}};
}

} // namespace kiosk::stub::hook
