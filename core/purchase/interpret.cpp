// SPDX-License-Identifier: Apache-2.0
#include "core/athena/answers.h"
#include "core/athena/outcome.h"
#include "core/purchase/exchange.h"
#include "core/purchase/payees.h"

#include <algorithm>

namespace kiosk {

namespace {

using namespace athena;

CustomerFacts factsOf(const CustomerRecord& record)
{
    return {record.customerId.value_or(""), record.authorized, record.buyLimit, record.kycLevel,
        record.requiredLevel, record.sinceMs, record.usedToday, record.phoneVerified};
}

// The most that a lifetime told by a server is believed, and how long a price is good that came without an
// end.
constexpr Milliseconds longestLifetime = 3'600'000;
constexpr Milliseconds untoldPriceLifetime = 60'000;

Milliseconds lifetime(std::int64_t until, Milliseconds serverNow)
{
    return std::clamp<Milliseconds>(until - serverNow, 0, longestLifetime);
}

Milliseconds priceLifetime(const TransactionRecord& record, Milliseconds serverNow)
{
    return record.priceExpirationMs ? lifetime(*record.priceExpirationMs, serverNow) : untoldPriceLifetime;
}

bool isAbout(const Purchase& purchase, const MachineIdentity& machine, const TransactionRecord& record)
{
    const auto* known = recordOf(purchase);
    const auto* confirming = std::get_if<ConfirmingAddress>(&purchase.stage);
    const auto* receiving = std::get_if<ReceivingAddress>(&purchase.stage);
    const auto* phone = std::get_if<SigningInByPhone>(&purchase.stage);
    const auto coin = known ? known->coin
        : confirming        ? confirming->payee.coin
        : receiving         ? receiving->visit.coin
        : phone             ? phone->coin
                            : record.coin;
    return record.currency == machine.currency && record.coin == coin
        && (!known || known->transactionId == record.transactionId);
}

// What a request that was granted leads to; anything else was said to another one.
bool isAnswerTo(AskKind kind, State state)
{
    const bool begun = state == State::Started || state == State::Ready || state == State::Funding;
    if (kind == AskKind::Reversal)
        return state == State::Reversed;
    if (kind == AskKind::Purchase)
        return !begun && state != State::Cancelled && state != State::Expired;
    return kind != AskKind::Cancel || !begun;
}

// The total that Athena has approved once she has approved this bill, at the least; zero for one that is not
// in escrow any more.
Money leastApproved(const Purchase& purchase, std::uint32_t sequence, Currency currency)
{
    auto sum = Money::zero(currency);
    const auto* bills = std::get_if<InsertingBills>(&purchase.stage);
    if (!bills || !bills->moving || bills->moving->note.sequence != sequence)
        return sum;
    for (const auto& note : bills->notes)
        sum = sum.plus(note.value).valueOr(sum);
    return sum.plus(bills->moving->note.value).valueOr(sum);
}

struct Reader {
    const MachineIdentity& machine;
    const Purchase& purchase;
    const Ask& ask;
    const Answered& answer;
    std::string_view session;

    [[nodiscard]] Interpreted undecided(std::string code = {}) const
    {
        return {AskUnanswered{ask, std::move(code), answer.retryAfter}, std::nullopt};
    }
    // Both records, and both ours.
    [[nodiscard]] bool complete(const Answer& records) const
    {
        return records.customer && records.transaction && isAbout(purchase, machine, *records.transaction)
            && isAnswerTo(ask.kind, records.transaction->state);
    }
    // Names a session or transaction that is not ours.
    [[nodiscard]] bool isOfAnother(const Answer& records) const
    {
        const auto* known = recordOf(purchase);
        return (records.sessionToken && !session.empty() && *records.sessionToken != session)
            || (known && records.transaction && known->transactionId != records.transaction->transactionId);
    }

    // With a phone, the order comes first, in a session of its own.
    [[nodiscard]] bool opensSession() const
    {
        return ask.kind == AskKind::Start && std::holds_alternative<SigningInByPhone>(purchase.stage);
    }

    [[nodiscard]] Interpreted smsCode() const
    {
        const auto decoded = decodeSmsCodeAnswer(answer.body, machine.currency);
        if (!decoded || !decoded->records.sessionToken)
            return undecided();
        if (recordOf(purchase) && isOfAnother(decoded->records)) // it was asked for within the order
            return undecided();
        return {CodeSent{decoded->expiresIn, decoded->resendIn}, decoded->records.sessionToken};
    }

    [[nodiscard]] Interpreted loginCode() const
    {
        const auto decoded = decodeLoginCodeAnswer(answer.body);
        if (!decoded)
            return undecided();
        return {LoginCodeIssued{decoded->expiresIn}, std::nullopt, decoded->loginUri};
    }

    [[nodiscard]] Interpreted bill() const
    {
        const auto decoded = decodeBillAnswer(answer.body, machine.currency);
        if (!decoded || isOfAnother(decoded->records) || !complete(decoded->records))
            return undecided();
        const auto& record = *decoded->records.transaction;
        const auto left = decoded->remainingLimit;
        if (!decoded->approved || decoded->action != BillAction::Stack)
            return {BillDeclined{ask.sequence, decoded->reason.value_or(""), left}, std::nullopt};
        if (decoded->approvedTotal < leastApproved(purchase, ask.sequence, machine.currency))
            return undecided();
        // One that is over already ends the bills at once; none at all lasts as long as the rules say.
        const auto lock = record.priceLockUntilMs
            ? std::max<Milliseconds>(1, lifetime(*record.priceLockUntilMs, answer.serverNow))
            : 0;
        return {BillApproved{ask.sequence, left, record, lock, decoded->records.customer->customerId},
            std::nullopt};
    }

    [[nodiscard]] Interpreted records() const
    {
        const auto decoded = decodeAnswer(answer.body, machine.currency);
        if (!decoded || (!opensSession() && isOfAnother(*decoded)))
            return undecided();
        if (ask.kind == AskKind::SmsVerify) {
            if (!decoded->customer)
                return undecided();
            return {SignedIn{factsOf(*decoded->customer)}, decoded->sessionToken};
        }
        if (!complete(*decoded))
            return undecided();
        if (opensSession() && !decoded->sessionToken)
            return undecided(); // an order that nobody could ask about again
        return {factOf(*decoded->transaction, factsOf(*decoded->customer)),
            opensSession() ? decoded->sessionToken : std::nullopt};
    }

    // An address that Athena says is anybody's text until it is read; only who waits for one asks.
    [[nodiscard]] std::optional<Payee> payeeIn(const TransactionRecord& record) const
    {
        const bool awaited = std::holds_alternative<ReceivingAddress>(purchase.stage)
            || std::holds_alternative<SigningInByPhone>(purchase.stage);
        if (!awaited || !record.cryptoAddress)
            return std::nullopt;
        return payeeOf(*record.cryptoAddress, record.coin, machine.network);
    }

    [[nodiscard]] Fact factOf(const TransactionRecord& record, const CustomerFacts& customer) const
    {
        const auto left = priceLifetime(record, answer.serverNow);
        switch (ask.kind) {
        case AskKind::Start:
            return OrderStarted{record, customer, left, payeeIn(record)};
        case AskKind::CryptoAddress:
            return AddressAccepted{record, customer, left};
        case AskKind::BillReturned:
            return BillReturnBooked{ask.sequence, record, customer.buyLimit};
        case AskKind::Purchase:
            return PurchaseBooked{record};
        case AskKind::Reversal:
            return ReversalBooked{record};
        case AskKind::Cancel:
            return CancelBooked{record};
        case AskKind::Poll:
            return StatusReported{record, customer, left, payeeIn(record)};
        case AskKind::TextReceipt:
            return ReceiptTexted{};
        case AskKind::SmsCode:
        case AskKind::SmsVerify:
        case AskKind::Bill:
        case AskKind::LoginCode:
            break;
        }
        return AskUnanswered{ask, {}, 0};
    }

    [[nodiscard]] Interpreted error() const
    {
        const auto decoded = decodeErrorAnswer(answer.body, machine.currency);
        const auto code = decoded ? decoded->code : std::string{};
        if (outcomeOf(answer.http, code, decoded.ok()) != Outcome::Refused)
            return undecided(code);
        if (isAskedUntilKnown(ask.kind) && isOfTransport(code))
            return undecided(code);
        if (ask.kind != AskKind::SmsCode && !opensSession() && isOfAnother(decoded->records))
            return undecided();
        AskRefused refused{ask, code, decoded->attemptsLeft.value_or(0), {}};
        const auto& record = decoded->records.transaction;
        if (record && isAbout(purchase, machine, *record))
            refused.record = record;
        return {refused, std::nullopt};
    }
};

// A reversal's reference is the claim code, which no event may hold.
void forgetClaim(Fact& fact)
{
    std::visit(
        [](auto& each) {
            if constexpr (requires { each.record.reversal; }) {
                if (each.record.reversal)
                    each.record.reversal->reference.clear();
            } else if constexpr (requires { each.record->reversal; }) {
                if (each.record && each.record->reversal)
                    each.record->reversal->reference.clear();
            }
        },
        fact);
}

Interpreted readAnswer(const Reader& reader)
{
    const Answered& answer = reader.answer;
    if (answer.http == 0)
        return reader.undecided();
    if (answer.http != 200)
        return reader.error();
    if (reader.ask.kind == AskKind::SmsCode)
        return reader.smsCode();
    if (reader.ask.kind == AskKind::LoginCode)
        return reader.loginCode();
    return reader.ask.kind == AskKind::Bill ? reader.bill() : reader.records();
}

} // namespace

Interpreted interpret(const MachineIdentity& machine, const Purchase& purchase, const Ask& ask,
    const Answered& answer, std::string_view sessionToken)
{
    Interpreted read = readAnswer({machine, purchase, ask, answer, sessionToken});
    forgetClaim(read.fact);
    return read;
}

} // namespace kiosk
