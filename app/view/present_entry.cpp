// SPDX-License-Identifier: Apache-2.0
// Signing in, the address, the quote.
#include "app/view/present_stage.h"

#include "app/language/formats.h"

#include <algorithm>
#include <limits>

namespace kiosk::view {

namespace {

QString codeText(Coin coin)
{
    const auto code = codeOf(coin);
    return QString::fromLatin1(code.data(), static_cast<int>(code.size()));
}

void showCoin(Shown& shown, Coin coin)
{
    shown.coinCode = codeText(coin);
    shown.coinName = format::coinName(coin);
}

QString joined(const ShownContext& context, const std::vector<Coin>& coins)
{
    QStringList names;
    for (const auto coin : coins)
        names.append(format::coinName(coin));
    return context.join ? context.join(names) : names.join(QStringLiteral(", "));
}

void showPayee(Shown& shown, const Payee& payee)
{
    showCoin(shown, payee.coin);
    shown.address = QString::fromStdString(payee.address);
    shown.addressType = QString::fromStdString(payee.type);
    shown.noChecksum = payee.noChecksum;
}

int secondsFrom(Milliseconds when, Milliseconds now)
{
    return static_cast<int>(std::max<Milliseconds>(0, (when - now + 999) / 1000));
}

QString noticeOf(SigningIn::Notice notice)
{
    switch (notice) {
    case SigningIn::Notice::None:
        return {};
    case SigningIn::Notice::InvalidNumber:
        return QStringLiteral("invalid");
    case SigningIn::Notice::NoAnswer:
        return QStringLiteral("no_answer");
    case SigningIn::Notice::TooOften:
        return QStringLiteral("wait");
    case SigningIn::Notice::CodeWrong:
        return QStringLiteral("wrong");
    case SigningIn::Notice::CodeExpired:
        return QStringLiteral("expired");
    case SigningIn::Notice::CodeLocked:
        return QStringLiteral("locked");
    }
    return {};
}

QString stepOf(SigningInByPhone::Step step)
{
    if (step == SigningInByPhone::Step::Shown)
        return QStringLiteral("shown");
    if (step == SigningInByPhone::Step::Expired)
        return QStringLiteral("expired");
    return step == SigningInByPhone::Step::NoAnswer ? QStringLiteral("no_answer") : QStringLiteral("asking");
}

QString noticeOf(EnteringAddress::Notice notice)
{
    switch (notice) {
    case EnteringAddress::Notice::None:
        return {};
    case EnteringAddress::Notice::Secret:
        return QStringLiteral("secret");
    case EnteringAddress::Notice::Refused:
        return QStringLiteral("refused");
    case EnteringAddress::Notice::OtherCoin:
        return QStringLiteral("other_coin");
    case EnteringAddress::Notice::RefusedByAthena:
        return QStringLiteral("athena");
    }
    return {};
}

QString stepOf(ReceivingAddress::Step step)
{
    if (step == ReceivingAddress::Step::Waiting)
        return QStringLiteral("waiting");
    if (step == ReceivingAddress::Step::TooLong)
        return QStringLiteral("too_long");
    return step == ReceivingAddress::Step::NoAnswer ? QStringLiteral("no_answer") : QStringLiteral("asking");
}

QString stepOf(ConfirmingAddress::Step step)
{
    if (step == ConfirmingAddress::Step::Ready)
        return QStringLiteral("ready");
    return step == ConfirmingAddress::Step::NoAnswer ? QStringLiteral("no_answer")
                                                     : QStringLiteral("checking");
}

QString stepOf(Quoting::Step step)
{
    if (step == Quoting::Step::Shown)
        return QStringLiteral("shown");
    if (step == Quoting::Step::AboveCap)
        return QStringLiteral("above_cap");
    if (step == Quoting::Step::NotComparable)
        return QStringLiteral("not_comparable");
    return step == Quoting::Step::NoAnswer ? QStringLiteral("no_answer") : QStringLiteral("refreshing");
}

// What the worked example is for: 100.00, and where that is next to nothing, a round sum of some twenty of
// the least purchases. Of too small a sum the spread would not hold the network fee, and all fees would read
// too low.
Result<Money> exampleFor(const athena::TransactionRecord& record)
{
    const auto hundred = Money::parse("100", record.currency);
    const auto one = Money::parse("1", record.currency);
    const std::uint64_t least = record.minimumAmount.value_or(Money::zero(record.currency)).minorUnits();
    constexpr std::uint64_t largest = std::numeric_limits<std::uint64_t>::max() / 200;
    if (!hundred || !one || least > largest || least * 5 <= hundred->minorUnits())
        return hundred;
    for (std::uint64_t round = one->minorUnits();; round *= 10)
        for (const std::uint64_t times : {1U, 2U, 5U})
            if (round * times >= least * 20)
                return Money::ofMinor(round * times, record.currency);
}

// One worked example, with every fee in money.
void showExample(Shown& shown, const ShownContext& context, const athena::TransactionRecord& record)
{
    const auto amount = exampleFor(record);
    const auto received = amount ? cryptoFor(*amount, record.price) : Result<CryptoAmount>(Error{});
    if (!amount || !received)
        return;
    shown.exampleAmount = format::money(*amount, context.locale);
    shown.exampleCoinAmount = format::coins(*received, context.locale);
    if (!record.referencePrice || !record.networkFee)
        return;
    const auto fees = feesFor(*amount, *received, *record.referencePrice, *record.networkFee);
    const auto markup = markupBasisPoints(record.price, *record.referencePrice);
    if (!fees || !markup)
        return;
    shown.feesPublished = true;
    shown.feePercent = format::percent(*markup, context.locale);
    shown.exampleServiceFee = format::money(fees->serviceFee, context.locale);
    shown.exampleNetworkFee = format::money(fees->networkFee, context.locale);
}

// Before a card is debited: the code that the customer's phone scans to prove more.
void showRaising(Shown& shown, const ShownContext& context, const Purchase& purchase, const Quoting& stage)
{
    shown.stillPossible = format::money(stage.order.customer.buyLimit, context.locale);
    if (stage.step == Quoting::Step::AskingCode) {
        shown.loginStep = QStringLiteral("asking");
        shown.waiting = true;
    }
    if (stage.step == Quoting::Step::CodeShown)
        showLoginCode(shown, context, purchase);
}

} // namespace

void showLoginCode(Shown& shown, const ShownContext& context, const Purchase& purchase)
{
    shown.loginStep = QStringLiteral("shown");
    shown.loginCountdown = countdownTo(context, Deadline::Login);
    if (context.live.claimOf == purchase.id)
        shown.loginUri = QString::fromStdString(context.live.loginUri);
}

void show(Shown& shown, const ShownContext& context, const Purchase&, const SigningIn& stage)
{
    showCoin(shown, stage.coin);
    shown.notice = noticeOf(stage.notice);
    shown.attemptsLeft = stage.attemptsLeft;
    shown.noticeSeconds = stage.waitSeconds;
    shown.waiting = stage.step == SigningIn::Step::SendingCode || stage.step == SigningIn::Step::CheckingCode;
    shown.resendSeconds = secondsFrom(stage.nextCodeFrom, context.now.wall);
    if (stage.codeUntil > context.now.wall)
        shown.codeCountdown = format::countdown(stage.codeUntil - context.now.wall);
}

void show(Shown& shown, const ShownContext& context, const Purchase& purchase, const SigningInByPhone& stage)
{
    showCoin(shown, stage.coin);
    shown.loginStep = stepOf(stage.step);
    shown.waiting = shown.loginStep == QLatin1String("asking");
    if (stage.step != SigningInByPhone::Step::Shown || context.live.claimOf != purchase.id)
        return;
    shown.loginUri = QString::fromStdString(context.live.loginUri);
    shown.loginCountdown = countdownTo(context, Deadline::Login);
}

void show(Shown& shown, const ShownContext& context, const Purchase&, const NothingAllowed& stage)
{
    // Where the law of the place allows no more to anybody, nothing that is proven helps.
    const bool provable = couldBeAllowedMore(context, stage.customer, stage.customer.buyLimit);
    shown.requiredLevel = provable ? stage.customer.requiredLevel.value_or(0) : 0;
    shown.mayRaise = provable && stage.provable.has_value();
    if (stage.customer.authorized && !stage.customer.buyLimit.isZero())
        shown.notice = QStringLiteral("little");
    if (stage.why == NothingAllowed::Why::Refused)
        shown.notice = QStringLiteral("refused");
    if (stage.why == NothingAllowed::Why::Stopped)
        shown.notice = QStringLiteral("stopped");
}

void show(Shown& shown, const ShownContext& context, const Purchase&, const EnteringAddress& stage)
{
    showCoin(shown, stage.visit.coin);
    shown.notice = noticeOf(stage.notice);
    shown.refusal = QString::fromStdString(stage.code);
    std::vector<Coin> others;
    for (const auto& payee : stage.others) {
        others.push_back(payee.coin);
        const auto offered = std::find(context.offered.begin(), context.offered.end(), payee.coin);
        if (stage.maySwitch && offered != context.offered.end())
            shown.switchCoins.append(
                QVariantMap{{"code", codeText(payee.coin)}, {"name", format::coinName(payee.coin)}});
    }
    shown.otherCoins = joined(context, others);
    shown.switchSignsIn = stage.visit.record.has_value();
}

void show(Shown& shown, const ShownContext& context, const Purchase&, const ReceivingAddress& stage)
{
    showCoin(shown, stage.visit.coin);
    shown.receiveStep = stepOf(stage.step);
    shown.waiting = stage.step == ReceivingAddress::Step::Starting;
    if (stage.unusable)
        shown.notice = QStringLiteral("unusable");
    else if (!stage.declined.empty())
        shown.notice = QStringLiteral("declined");
    if (stage.step == ReceivingAddress::Step::Waiting)
        shown.receiveCountdown = countdownTo(context, Deadline::Address);
}

void show(Shown& shown, const ShownContext& context, const Purchase&, const ConfirmingAddress& stage)
{
    shown.addressFromAthena =
        stage.origin == ConfirmingAddress::Origin::Athena || context.snapshot->machine.noScanner;
    showPayee(shown, stage.payee);
    shown.sharedWith = joined(context, stage.payee.alsoUsedBy);
    shown.sharedAccepted = stage.sharedFormatAccepted;
    shown.addressStep = stepOf(stage.step);
    shown.waiting = shown.addressStep == QLatin1String("checking");
}

void show(Shown& shown, const ShownContext& context, const Purchase& purchase, const Quoting& stage)
{
    showRaising(shown, context, purchase, stage);
    const auto& record = stage.order.record;
    showPayee(shown, stage.order.payee);
    shown.price = format::price(record.price, context.locale);
    shown.priceCountdown = countdownTo(context, Deadline::Price);
    if (record.referencePrice)
        shown.referencePrice = format::price(*record.referencePrice, context.locale);
    shown.referenceSource = QString::fromStdString(record.referenceSource.value_or(""));
    shown.limit = format::money(stage.order.customer.buyLimit, context.locale);
    if (record.minimumAmount)
        shown.minimum = format::money(*record.minimumAmount, context.locale);
    shown.quoteStep = stepOf(stage.step);
    shown.waiting = shown.waiting || stage.step == Quoting::Step::Refreshing;
    shown.printerOut = shown.printerOut && !stage.withoutReceipt;
    shown.mayText = stage.order.customer.phoneVerified.value_or(false);
    if (stage.notRaised)
        shown.notice = QStringLiteral("limit_same");
    if (stage.raised)
        shown.notice = QStringLiteral("limit_changed");
    if (stage.changed)
        shown.notice = QStringLiteral("price_changed");
    showExample(shown, context, record);
}

} // namespace kiosk::view
