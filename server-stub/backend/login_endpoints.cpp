// SPDX-License-Identifier: Apache-2.0
#include "core/bitid/callback.h"
#include "core/bitid/uri.h"
#include "server-stub/backend/login.h"
#include "server-stub/backend/qr_picture.h"

namespace kiosk::stub {

namespace {

Reply issueCode(Visit& visit, athena::LoginCodeFormat format)
{
    const Call& call = visit.call();
    if (!std::holds_alternative<State>(onSignIn(visit.situation())))
        return visit.refuse(badState);
    const auto lifetime = call.books.settings.loginLifetimeS().value_or(bitid::lifetimeS);
    const LoginCode code =
        call.books.loginCodes.issue(visit.session().token, call.nowMs, lifetime, call.entropy);
    const auto uri = bitid::uriFor(call.bitidCallback, code.nonce);
    if (!uri)
        throw DatabaseError("the configured callback is no callback: " + uri.error().detail);
    visit.save();
    const std::string text = textOf(*uri);
    const auto forced = call.books.settings.loginPicture();
    if (format == athena::LoginCodeFormat::Uri && !forced)
        return success(encode(athena::LoginCodeAnswer{text, static_cast<int>(lifetime)}));
    const bool svg = forced ? forced->svg : format == athena::LoginCodeFormat::Svg;
    const auto picture = svg ? qrSvg(text) : qrPng(text);
    if (!picture)
        throw DatabaseError("the code cannot be drawn: " + picture.error().detail);
    Reply reply = success(*picture);
    reply.contentType = svg ? "image/svg+xml" : "image/png";
    if (!forced || !forced->bare)
        reply.headers.emplace_back("X-Login-Uri", text);
    return reply;
}

// Whoever has signed in otherwise and shows a wallet that nobody has shown before proves more of themselves;
// else it is whoever the wallet belongs to.
Customer customerOf(const LoginPlace& place, const LoginCode& code, const std::string& address)
{
    Customers& customers = place.books.customers;
    const auto session = place.books.sessions.find(code.sessionToken);
    const auto signedIn =
        session && session->customerId ? customers.find(*session->customerId) : std::nullopt;
    if (!signedIn || !signedIn->bitidAddress.empty() || customers.findByBitid(address))
        return customers.withBitid(address, place.entropy);
    customers.addBitid(*signedIn, address);
    return customers.find(signedIn->id).value_or(*signedIn);
}

Reply answerOf(const bitid::Verdict& verdict)
{
    Reply reply;
    reply.http = verdict.http;
    reply.body = bitid::answerTo(verdict);
    return reply;
}

} // namespace

Reply loginCode(const Call& call)
{
    return decoded(call, athena::decodeLoginCodeRequest(call.body), malformed, [&](const auto& request) {
        return inTransaction(
            call, request.ids, [&](Visit& visit) { return issueCode(visit, request.format); });
    });
}

Reply signInByPhone(const LoginPlace& place, const LoginCode& code, const Customer& customer)
{
    const auto session = place.books.sessions.find(code.sessionToken);
    const auto machine = session ? place.books.machines.find(session->machineId) : std::nullopt;
    if (!machine)
        return refusal({404, "unknown_session"});
    const Call call{place.books, place.entropy, place.network, place.nowMs, {}, *machine,
        athena::path::loginCode, {}, place.callbackUrl};
    return inSession(call, code.sessionToken, [&](Visit& visit) {
        if (visit.transaction() && !std::holds_alternative<State>(onSignIn(visit.situation())))
            return visit.refuse(badState);
        const bool funding = visit.transaction() && visit.transaction()->state == State::Funding;
        if (funding && visit.session().customerId != customer.id)
            return visit.refuse(badState);
        place.books.loginCodes.use(code.nonce);
        visit.setCustomer(customer);
        if (visit.transaction()) {
            if (!funding)
                visit.refreshPrice(); // whoever it is may have a price of their own
            visit.transaction()->state = readiness(visit.situation());
            adoptRegisteredAddress(visit);
        }
        return visit.ok();
    });
}

Reply bitidCallback(const LoginPlace& place, const std::string& contentType, const std::string& body)
{
    LoginCodes& codes = place.books.loginCodes;
    bitid::CallbackContext context{std::string(place.callbackUrl), place.network, place.nowMs,
        [&codes](const std::string& nonce) -> std::optional<bitid::NonceFacts> {
            const auto code = codes.find(nonce);
            return code ? std::optional(bitid::NonceFacts{code->createdMs, code->used, code->lifetimeS})
                        : std::nullopt;
        }};
    const auto verdict = bitid::judge(contentType, body, context);
    if (!verdict.ok()) {
        if (!verdict.nonce.empty())
            codes.fail(verdict.nonce);
        return answerOf(verdict);
    }
    const auto code = codes.find(verdict.nonce);
    const Customer customer = customerOf(place, *code, verdict.address);
    Reply signedIn = signInByPhone(place, *code, customer);
    return signedIn.http == 200 ? answerOf(verdict) : signedIn;
}

} // namespace kiosk::stub
