// SPDX-License-Identifier: Apache-2.0
// From the first touch to a signed-in customer.
#include "core/purchase/rules.h"

#include <algorithm>

namespace kiosk::rules {

namespace {

constexpr int locksAtMost = 3;

void toNumber(Turn& turn, SigningIn& stage, SigningIn::Notice notice)
{
    stage.step = SigningIn::Step::Number;
    stage.notice = notice;
    idleAfter(turn, timing::choice);
}

void codeIsOut(Turn& turn, SigningIn& stage, int expiresIn, int resendIn)
{
    stage.step = SigningIn::Step::Code;
    stage.notice = SigningIn::Notice::None;
    stage.codeUntil = turn.at + Milliseconds{expiresIn} * 1000;
    stage.nextCodeFrom = turn.at + Milliseconds{resendIn} * 1000;
    idleAfter(turn, timing::phoneOrScan);
}

int secondsUntilNextCode(const Turn& turn, const SigningIn& stage)
{
    return static_cast<int>((std::max<Milliseconds>(stage.nextCodeFrom - turn.at, 0) + 999) / 1000);
}

void sendCode(Turn& turn, SigningIn& stage)
{
    stage.step = SigningIn::Step::SendingCode;
    stage.notice = SigningIn::Notice::None;
    ask(turn, AskKind::SmsCode);
    idleAfter(turn, timing::choice);
}

// A refusal that says nothing of the number or the code: the session of the order that was started is gone.
bool isOfTheOrder(const SigningIn& stage, const AskRefused& fact)
{
    return stage.record && (sessionIsLost(fact.code) || fact.code == "bad_state");
}

void loseOrder(Turn& turn, SigningIn& stage)
{
    stage.record.reset();
    ++turn.purchase.starts; // under the old key Athena would only repeat herself
}

} // namespace

void toSigningIn(Turn& turn, Coin coin, std::optional<Payee> scanned)
{
    SigningIn next;
    next.coin = coin;
    next.scanned = std::move(scanned);
    enter(turn, std::move(next));
    idleAfter(turn, timing::choice);
}

bool mayBuy(
    const Turn& turn, const CustomerFacts& customer, const std::optional<athena::TransactionRecord>& record)
{
    const Machine& machine = turn.machine;
    if (!customer.authorized || customer.buyLimit.isZero()
        || customer.buyLimit.currency() != machine.currency)
        return false;
    if (record && record->minimumAmount && !(*record->minimumAmount <= customer.buyLimit))
        return false;
    const auto& bills = machine.validator.denominations;
    const bool byCard = turn.purchase.way == PaymentWay::Card;
    return byCard || bills.empty() || bills.front() <= customer.buyLimit;
}

void toNothingAllowed(Turn& turn, const CustomerFacts& customer,
    const std::optional<athena::TransactionRecord>& record, NothingAllowed::Why why)
{
    enter(turn, NothingAllowed{customer, record, why});
    turn.wish(ClearDeadline{Deadline::Idle});
    turn.wish(ClearDeadline{Deadline::Price});
    turn.wish(ClearDeadline{Deadline::Address});
    const bool stopped = why == NothingAllowed::Why::Stopped;
    turn.wish(SetDeadline{Deadline::Leave, stopped ? timing::nothingTaken : timing::lastScreen});
}

void on(Turn& turn, Disclosure& stage, const DisclosureAccepted&)
{
    if (!stage.tooEarly)
        toDisclosure(turn, stage.page + 1);
}

void on(Turn& turn, Disclosure&, const BackPressed&) { abandon(turn, {}); }
void on(Turn& turn, Disclosure&, const CancelPressed&) { abandon(turn, {}); }
void on(Turn& turn, Disclosure&, const PowerRestored&) { abandon(turn, {}); }
void on(Turn& turn, Disclosure& stage, const DeadlinePassed& fact)
{
    if (fact.which == Deadline::Read)
        stage.tooEarly = false;
    if (fact.which == Deadline::Idle)
        abandon(turn, {});
}

void on(Turn& turn, ScamStopped&, const AskRefused& fact) { billRefused(turn, fact); }
void on(Turn& turn, ScamStopped& stage, const DonePressed&) { abandon(turn, stage.record); }
void on(Turn& turn, ScamStopped& stage, const PowerRestored&)
{
    askAgain(turn);
    abandon(turn, stage.record);
}
void on(Turn& turn, ScamStopped& stage, const DeadlinePassed& fact)
{
    if (fact.which == Deadline::Leave)
        abandon(turn, stage.record);
}

void on(Turn& turn, ChoosingCoin&, const CoinChosen& fact) { toPayment(turn, fact.coin); }
void on(Turn& turn, ChoosingCoin&, const ConditionRaised& fact)
{
    if (fact.reason == Closed::Prices) // no coin is left to choose
        abandon(turn, {});
}

void on(Turn& turn, ChoosingCoin&, const BackPressed&) { toDisclosure(turn, 0); }
void on(Turn& turn, ChoosingCoin&, const CancelPressed&) { abandon(turn, {}); }
void on(Turn& turn, ChoosingCoin&, const PowerRestored&) { abandon(turn, {}); }
void on(Turn& turn, ChoosingCoin&, const DeadlinePassed& fact)
{
    if (fact.which == Deadline::Idle)
        abandon(turn, {});
}

void on(Turn& turn, SigningIn& stage, const PhoneSubmitted&)
{
    if (stage.step == SigningIn::Step::Number)
        sendCode(turn, stage);
}

void on(Turn& turn, SigningIn& stage, const NewCodeAsked&)
{
    if (stage.step != SigningIn::Step::Code)
        return;
    stage.waitSeconds = secondsUntilNextCode(turn, stage);
    if (stage.waitSeconds == 0)
        return sendCode(turn, stage);
    stage.notice = SigningIn::Notice::TooOften;
}

void on(Turn& turn, SigningIn& stage, const CodeSubmitted&)
{
    if (stage.step != SigningIn::Step::Code)
        return;
    stage.step = SigningIn::Step::CheckingCode;
    stage.notice = SigningIn::Notice::None;
    ask(turn, AskKind::SmsVerify);
}

void on(Turn& turn, SigningIn& stage, const CodeSent& fact)
{
    if (stage.step == SigningIn::Step::SendingCode)
        codeIsOut(turn, stage, fact.expiresIn, fact.resendIn);
}

namespace {

// A text message proves a phone number only; Athena's app may know more of the same person.
void toNotEnough(Turn& turn, const SigningIn& stage, const CustomerFacts& customer)
{
    const Coin coin = stage.coin;
    toNothingAllowed(turn, customer, stage.record);
    if (customer.requiredLevel.value_or(0) > customer.kycLevel)
        std::get<NothingAllowed>(turn.purchase.stage).provable = coin;
}

} // namespace

void on(Turn& turn, SigningIn& stage, const SignedIn& fact)
{
    if (stage.step != SigningIn::Step::CheckingCode)
        return;
    if (!mayBuy(turn, fact.customer))
        return toNotEnough(turn, stage, fact.customer);
    turn.purchase.byPhone = false;
    toAddress(turn, {.coin = stage.coin, .customer = fact.customer, .record = stage.record}, stage.scanned);
}

void on(Turn& turn, SigningIn& stage, const PhoneSignInChosen&)
{
    if (stage.step == SigningIn::Step::Number)
        toPhoneSignIn(turn, stage.coin, stage.record, stage.scanned);
}

void on(Turn& turn, SigningIn& stage, const AskRefused& fact)
{
    billRefused(turn, fact);
    if (isOfTheOrder(stage, fact))
        loseOrder(turn, stage);
    if (fact.ask.kind == AskKind::SmsCode && stage.step == SigningIn::Step::SendingCode)
        return toNumber(turn, stage,
            fact.code == "invalid_phone" ? SigningIn::Notice::InvalidNumber : SigningIn::Notice::NoAnswer);
    if (fact.ask.kind != AskKind::SmsVerify || stage.step != SigningIn::Step::CheckingCode)
        return;
    if (fact.code == "sms_code_wrong" && fact.attemptsLeft > 0) {
        stage.step = SigningIn::Step::Code;
        stage.notice = SigningIn::Notice::CodeWrong;
        stage.attemptsLeft = fact.attemptsLeft;
        return idleAfter(turn, timing::phoneOrScan);
    }
    if (fact.code == "sms_locked" || fact.code == "sms_code_wrong") { // no try is left
        if (++stage.locks >= locksAtMost)
            return abandon(turn, stage.record);
        stage.waitSeconds = secondsUntilNextCode(turn, stage);
        return toNumber(turn, stage, SigningIn::Notice::CodeLocked);
    }
    const bool expired =
        fact.code == "sms_code_expired" || fact.code == "session_expired" || fact.code == "unknown_session";
    toNumber(turn, stage, expired ? SigningIn::Notice::CodeExpired : SigningIn::Notice::NoAnswer);
}

void on(Turn& turn, SigningIn& stage, const AskUnanswered& fact)
{
    if (fact.ask.kind == AskKind::SmsVerify && stage.step == SigningIn::Step::CheckingCode) {
        stage.step = SigningIn::Step::Code;
        stage.notice = SigningIn::Notice::NoAnswer;
        return;
    }
    if (fact.ask.kind != AskKind::SmsCode || stage.step != SigningIn::Step::SendingCode)
        return;
    // A message may be out although its answer was lost. Its code is of no use without the session that the
    // answer named: the customer waits for the next one.
    if (fact.code != "rate_limited")
        return toNumber(turn, stage, SigningIn::Notice::NoAnswer);
    stage.waitSeconds = fact.retryAfter;
    toNumber(turn, stage, SigningIn::Notice::TooOften);
}

void on(Turn& turn, SigningIn& stage, const BackPressed&)
{
    if (stage.step == SigningIn::Step::Code)
        return toNumber(turn, stage, SigningIn::Notice::None);
    if (stage.step != SigningIn::Step::Number)
        return; // never two requests in flight
    if (stage.record)
        return toCancelling(turn, {.coin = stage.coin, .record = stage.record});
    if (turn.machine.terminal.ready) // there was a choice of ways to pay
        return toPayment(turn, stage.coin);
    enter(turn, ChoosingCoin{});
    idleAfter(turn, timing::choice);
}

void on(Turn& turn, SigningIn& stage, const CancelPressed&) { abandon(turn, stage.record); }
void on(Turn& turn, SigningIn& stage, const PowerRestored&) { abandon(turn, stage.record); }
void on(Turn& turn, SigningIn& stage, const DeadlinePassed& fact)
{
    if (fact.which == Deadline::Idle)
        abandon(turn, stage.record);
}

// Who signs in anew may be another customer: that takes another session, and another order.
void on(Turn& turn, NothingAllowed& stage, const RaiseLimitPressed&)
{
    if (!stage.provable)
        return;
    const Coin coin = *stage.provable;
    turn.wish(ClearDeadline{Deadline::Leave});
    if (!stage.record)
        return toPhoneSignIn(turn, coin, {});
    toCancelling(turn, {.coin = coin, .record = stage.record, .after = SigningInByPhone::After::Code});
}

void on(Turn& turn, NothingAllowed& stage, const DonePressed&) { abandon(turn, stage.record); }
void on(Turn& turn, NothingAllowed& stage, const CancelPressed&) { abandon(turn, stage.record); }
void on(Turn& turn, NothingAllowed&, const AskRefused& fact) { billRefused(turn, fact); }
void on(Turn& turn, NothingAllowed& stage, const PowerRestored&)
{
    askAgain(turn);
    abandon(turn, stage.record);
}
void on(Turn& turn, NothingAllowed& stage, const DeadlinePassed& fact)
{
    if (fact.which == Deadline::Leave)
        abandon(turn, stage.record);
}

} // namespace kiosk::rules
