// SPDX-License-Identifier: Apache-2.0
// A machine becomes known, a customer signs in by text message.
#include "server-stub/backend/call.h"

namespace kiosk::stub {

namespace {

Reply bindMachine(const Call& call, const athena::RegisterRequest& request)
{
    const auto known = call.books.machines.find(request.machineId);
    if (!known)
        return refusal({403, "enrolment_refused"});
    if (known->publicKey && *known->publicKey == call.identity)
        return success(encode(athena::RegisterAnswer{known->record()}));
    if (known->publicKey || call.books.machines.findByKey(call.identity))
        return refusal({409, "already_registered"});
    if (!Machines::accepts(*known, request.enrolmentCode))
        return refusal({403, "enrolment_refused"});
    call.books.machines.bind(request.machineId, call.identity, request.model, request.softwareVersion);
    return success(encode(athena::RegisterAnswer{call.books.machines.find(request.machineId)->record()}));
}

// Whether a sign-in may happen at all now.
bool maySignIn(const Visit& visit, bool hasTransaction)
{
    return !hasTransaction || std::holds_alternative<State>(onSignIn(visit.situation()));
}

Reply sendCode(Visit& visit, const athena::SmsCodeRequest& request)
{
    const Call& call = visit.call();
    if (!maySignIn(visit, visit.transaction().has_value()))
        return visit.refuse(badState);
    call.books.messages.send(
        visit.session().token, request.phoneNumber, request.machineId, call.nowMs, call.entropy);
    visit.save();
    return success(encode(athena::SmsCodeAnswer{visit.records(), 6, codeLifetimeS, resendAfterS}));
}

std::optional<Reply> rateLimited(const Call& call, const athena::SmsCodeRequest& request)
{
    const std::int64_t waitS = call.books.messages.waitS(request.phoneNumber, request.machineId, call.nowMs);
    if (waitS == 0)
        return std::nullopt;
    Reply reply = refusal({429, "rate_limited"}, "too many text messages");
    reply.headers.emplace_back("Retry-After", std::to_string(waitS));
    return reply;
}

Reply signIn(Visit& visit, std::string_view phone)
{
    const Call& call = visit.call();
    const Customer customer = call.books.customers.withPhone(phone, call.entropy);
    // With money in, the customer is frozen.
    const bool funding = visit.transaction() && visit.transaction()->state == State::Funding;
    if (funding && visit.session().customerId != customer.id)
        return visit.refuse(badState);
    visit.setCustomer(customer);
    if (visit.transaction()) {
        visit.transaction()->state = readiness(visit.situation());
        adoptRegisteredAddress(visit);
    }
    return visit.ok();
}

Reply verify(Visit& visit, const athena::SmsVerifyRequest& request)
{
    if (!maySignIn(visit, visit.transaction().has_value()))
        return visit.refuse(badState);
    const CodeCheck check =
        visit.call().books.messages.check(request.sessionToken, request.code, visit.call().nowMs);
    switch (check.verdict) {
    case CodeVerdict::Right:
        return signIn(visit, check.phone);
    case CodeVerdict::Wrong:
        return visit.refuse({403, "sms_code_wrong"}, check.attemptsLeft);
    case CodeVerdict::Locked:
        return visit.refuse({403, "sms_locked"});
    case CodeVerdict::Expired:
        break;
    }
    return visit.refuse({410, "sms_code_expired"});
}

} // namespace

Reply registerMachine(const Call& call)
{
    const auto request = athena::decodeRegisterRequest(call.body);
    if (!request)
        return decodeRefusal(request.error(), malformed);
    const auto key = PublicKey::parse(request->publicKey);
    if (!key || key->toHex() != call.identity)
        return refusal({403, "machine_mismatch"}, "public_key is not the key that signed");
    return once(call, request->idempotencyKey, [&] { return bindMachine(call, *request); });
}

Reply smsCode(const Call& call)
{
    const Problem invalidPhone{422, "invalid_phone"};
    return decoded(call, athena::decodeSmsCodeRequest(call.body), invalidPhone, [&](const auto& request) {
        if (!request.sessionToken) {
            if (auto limited = rateLimited(call, request))
                return std::move(*limited);
            Visit visit(
                call, call.books.sessions.open(call.machine.id, call.nowMs, call.entropy), std::nullopt);
            return sendCode(visit, request);
        }
        return inSession(call, *request.sessionToken, [&](Visit& visit) {
            if (!maySignIn(visit, visit.transaction().has_value()))
                return visit.refuse(badState);
            if (auto limited = rateLimited(call, request))
                return std::move(*limited);
            return sendCode(visit, request);
        });
    });
}

Reply smsVerify(const Call& call)
{
    return decoded(call, athena::decodeSmsVerifyRequest(call.body), malformed, [&](const auto& request) {
        return inSession(call, request.sessionToken, [&](Visit& visit) { return verify(visit, request); });
    });
}

} // namespace kiosk::stub
