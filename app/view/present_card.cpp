// SPDX-License-Identifier: Apache-2.0
// What is shown of a payment by card. The terminal's own steps come as they happen, and are kept nowhere.
#include "app/view/present_stage.h"

#include "app/language/formats.h"

namespace kiosk::view {

namespace {

using CardNotice = PayingByCard::Notice;
using DebitState = CardPayment::State;
using DebitStep = PayingByCard::Step;

QString noticeOf(const PayingByCard& stage)
{
    switch (stage.notice) {
    case CardNotice::None:
        return {};
    case CardNotice::TooLittle:
        return QStringLiteral("too_little");
    case CardNotice::TooMuch:
        return QStringLiteral("too_much");
    case CardNotice::Declined:
        return QStringLiteral("declined");
    }
    return {};
}

QString stepOf(const PayingByCard& stage, const ShownContext& context)
{
    if (!context.snapshot->machine.terminal.ready)
        return QStringLiteral("lost");
    if (stage.step == DebitStep::Cancelling)
        return QStringLiteral("cancelling");
    if (stage.step == DebitStep::Asking)
        return QStringLiteral("asking");
    if (!context.live.cardStep)
        return QStringLiteral("starting");
    switch (*context.live.cardStep) {
    case hardware::CardStep::Card:
        return QStringLiteral("card");
    case hardware::CardStep::Pin:
        return QStringLiteral("pin");
    case hardware::CardStep::PinAgain:
        return QStringLiteral("pin_again");
    case hardware::CardStep::Bank:
    case hardware::CardStep::Ending:
        break;
    }
    return QStringLiteral("bank");
}

QString refundStateOf(DebitState state)
{
    switch (state) {
    case DebitState::Unclear:
        return QStringLiteral("unclear");
    case DebitState::NotDebited:
        return QStringLiteral("not_debited");
    case DebitState::Debited:
    case DebitState::Refunding:
        return QStringLiteral("refunding");
    case DebitState::Refunded:
    case DebitState::Voided:
        return QStringLiteral("refunded");
    case DebitState::RefundRefused:
        break;
    }
    return QStringLiteral("refund_refused");
}

} // namespace

void showCard(Shown& shown, const Paid& paid)
{
    if (!paid.card)
        return;
    shown.byCard = true;
    shown.refundState = refundStateOf(paid.card->state);
    const auto& slip = paid.card->slip;
    if (!slip.lastFour.empty())
        shown.cardLabel = QString::fromStdString(slip.scheme) + QStringLiteral(" •••• ")
            + QString::fromStdString(slip.lastFour);
}

void show(Shown& shown, const ShownContext& context, const Purchase&, const PayingByCard& stage)
{
    const auto& record = stage.order.record;
    const bool typing = stage.step == DebitStep::Amount;
    const bool typed = context.typed.currency() == record.currency;
    showOrder(shown, stage.order);
    showFigures(shown, context, record,
        !typing     ? stage.amount
            : typed ? context.typed
                    : Money::zero(record.currency));
    shown.priceCountdown = countdownTo(context, Deadline::Price);
    shown.limit = format::money(stage.order.customer.buyLimit, context.locale);
    if (record.minimumAmount)
        shown.minimum = format::money(*record.minimumAmount, context.locale);
    shown.notice = noticeOf(stage);
    shown.cardReason = QString::fromStdString(stage.reason);
    shown.mayRaise = mayRaiseLimit(stage) && !context.snapshot->journalFailed
        && couldBeAllowedMore(context, stage.order.customer, stage.order.customer.buyLimit);
    if (typing)
        return;
    shown.cardStep = stepOf(stage, context);
    shown.waiting = true; // for the terminal: nobody is expected to touch the screen
    shown.phase = shown.cardStep;
}

} // namespace kiosk::view
