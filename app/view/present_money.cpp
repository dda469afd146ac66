// SPDX-License-Identifier: Apache-2.0
// From the first bill to the last screen.
#include "app/view/present_stage.h"

#include "app/language/formats.h"

#include <algorithm>

namespace kiosk::view {

namespace {

using Ending = InsertingBills::Ending;
using Notice = InsertingBills::Notice;
using Phase = MovingBill::Phase;

QString noticeOf(const InsertingBills& bills)
{
    switch (bills.notice) {
    case Notice::None:
        return {};
    case Notice::OverLimit:
        return QStringLiteral("over_limit");
    case Notice::RefusedByAthena:
        return QStringLiteral("refused");
    case Notice::NoAnswer:
        return QStringLiteral("no_answer");
    case Notice::NotAccepted:
        return QStringLiteral("not_accepted");
    case Notice::GivenBack:
        return QStringLiteral("given_back");
    case Notice::BelowMinimum:
        return bills.notes.empty() ? QStringLiteral("nothing_in") : QStringLiteral("below_minimum");
    case Notice::LimitRaised:
        return QStringLiteral("limit_raised");
    case Notice::NotRaised:
        return QStringLiteral("not_raised");
    }
    return {};
}

bool isAsked(const Purchase& purchase)
{
    return std::any_of(purchase.pending.begin(), purchase.pending.end(),
        [](const Ask& ask) { return ask.kind == AskKind::Bill || ask.kind == AskKind::BillReturned; });
}

QString phaseOf(const Purchase& purchase, const InsertingBills& bills, const Machine& machine)
{
    if (bills.moving) {
        switch (bills.moving->phase) {
        case Phase::Asked:
            return QStringLiteral("reading");
        case Phase::Stacking:
        case Phase::Credited:
            return QStringLiteral("stacking");
        case Phase::Returning: // nobody can be told to take what the device is silent about
            return bills.moving->unseen ? QStringLiteral("silent") : QStringLiteral("returning");
        }
    }
    if (bills.ending == Ending::Fault || bills.ending == Ending::Refused)
        return QStringLiteral("stopped");
    if (bills.ending != Ending::None || bills.raising == InsertingBills::Raising::Closing)
        return QStringLiteral("closing");
    if (isAsked(purchase))
        return QStringLiteral("settling");
    const auto& smallest = machine.validator.denominations;
    const bool full = !smallest.empty() && !(smallest.front() <= bills.remaining);
    return full ? QStringLiteral("full") : QStringLiteral("open");
}

QString textOf(const Purchase& purchase, const ReceiptFacts& receipt, const Paid& paid, const Money& owed)
{
    if (!isOnPaper(receipt, owed)) {
        if (isTexted(purchase, owed))
            return purchase.texted == TextedState::Sent ? QStringLiteral("texted")
                                                        : QStringLiteral("texting");
        if (purchase.texted == TextedState::Failed)
            return QStringLiteral("text_failed");
        if (receipt.state == ReceiptState::Printed)
            return QStringLiteral("printed_older");
    }
    if (receipt.state == ReceiptState::Printing && !isOnPaper(receipt, owed))
        return QStringLiteral("printing_older");
    const bool onScreen = receipt.state == ReceiptState::NotStarted && paid.withoutReceipt;
    return onScreen ? QStringLiteral("screen") : receiptWord(receipt.state);
}

void showPaid(Shown& shown, const ShownContext& context, const Paid& paid)
{
    showOrder(shown, paid.order);
    showFigures(shown, context, paid.order.record, paid.amount);
    showCard(shown, paid);
    showDoubts(shown, context, paid.doubts);
    if (paid.amount.isZero() && !paid.doubts.empty())
        shown.paid.clear(); // nothing is certain
    if (paid.turnedAway)
        shown.returnedBill = format::wholeMoney(*paid.turnedAway, context.locale);
}

// The receipt as the code on the screen, where there is no other: empty when there is.
QString receiptOnScreen(
    const ShownContext& context, const Purchase& purchase, const ReceiptFacts& receipt, const Money& owed)
{
    if (isOnPaper(receipt, owed) || receipt.state == ReceiptState::NotAsked || isTexted(purchase, owed)
        || context.live.claimOf != purchase.id)
        return {};
    return QString::fromStdString(context.live.receiptCode);
}

template <class S>
void showReceipt(Shown& shown, const ShownContext& context, const Purchase& purchase, const S& stage)
{
    const ReceiptFacts& receipt = stage.receipt;
    const Money owed = owedBy(stage);
    shown.receipt = textOf(purchase, receipt, stage.paid, owed);
    const bool ended = receipt.state != ReceiptState::Printing && receipt.state != ReceiptState::NotAsked;
    shown.mayReprint =
        ended && (!receipt.copy || isOlder(receipt, owed)) && context.snapshot->machine.canPrint;
    shown.mayText = ended && !isOnPaper(receipt, owed) && mayText(purchase);
}

// A claim's code is read by the help desk too: its own line comes first.
template <class S>
void showClaimCode(Shown& shown, const ShownContext& context, const Purchase& purchase, const S& stage)
{
    showClaim(shown, context, purchase);
    const QString whole = receiptOnScreen(context, purchase, stage.receipt, owedBy(stage));
    shown.qrIsReceipt = !whole.isEmpty();
    if (!whole.isEmpty() && !shown.claimQrText.isEmpty())
        shown.claimQrText += QLatin1Char('\n') + whole;
}

} // namespace

QString receiptWord(ReceiptState state)
{
    switch (state) {
    case ReceiptState::NotAsked:
        return QStringLiteral("none");
    case ReceiptState::Printing:
        return QStringLiteral("printing");
    case ReceiptState::Printed:
        return QStringLiteral("printed");
    case ReceiptState::NotStarted:
        return QStringLiteral("not_printed");
    case ReceiptState::Partial:
        return QStringLiteral("partial");
    case ReceiptState::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

void showDoubts(Shown& shown, const ShownContext& context, const std::vector<Doubt>& doubts)
{
    auto doubt = Money::zero(context.snapshot->machine.currency);
    for (const auto& item : doubts) {
        if (item.kind != Doubt::Kind::Returned) // what has come back is owed no more
            doubt = doubt.plus(item.note.value).valueOr(doubt);
    }
    if (!doubt.isZero())
        shown.doubtAmount = format::money(doubt, context.locale);
}

void showFigures(
    Shown& shown, const ShownContext& context, const athena::TransactionRecord& record, const Money& paid)
{
    shown.paid = format::money(paid, context.locale);
    shown.price = format::price(record.price, context.locale);
    const auto received = cryptoFor(paid, record.price);
    if (!received)
        return;
    shown.coinAmount = format::coins(*received, context.locale);
    if (!record.referencePrice || !record.networkFee)
        return;
    const auto fees = feesFor(paid, *received, *record.referencePrice, *record.networkFee);
    if (!fees)
        return;
    shown.feesPublished = true;
    if (paid.isZero()) { // of nothing there is no fee; the network's is what the quote said
        shown.networkFee = format::money(*record.networkFee, context.locale);
        return;
    }
    const auto basisPoints = // rounded up, as every rate is: never less than it is
        (fees->serviceFee.minorUnits() * 10'000 + paid.minorUnits() - 1) / paid.minorUnits();
    shown.feePercent = format::percent(basisPoints, context.locale);
    shown.serviceFee = format::money(fees->serviceFee, context.locale);
    shown.networkFee = format::money(fees->networkFee, context.locale);
}

void showOrder(Shown& shown, const Order& order)
{
    const auto code = codeOf(order.payee.coin);
    shown.coinCode = QString::fromLatin1(code.data(), static_cast<int>(code.size()));
    shown.coinName = format::coinName(order.payee.coin);
    shown.address = QString::fromStdString(order.payee.address);
}

namespace {

// The code that the customer's phone scans to prove more.
void showRaising(
    Shown& shown, const ShownContext& context, const Purchase& purchase, const InsertingBills& stage)
{
    shown.mayRaise = mayRaiseLimit(stage) && !context.snapshot->journalFailed
        && couldBeAllowedMore(context, stage.order.customer, stage.most);
    if (stage.raising == InsertingBills::Raising::AskingCode) {
        shown.loginStep = QStringLiteral("asking");
        shown.waiting = true;
    }
    if (stage.raising == InsertingBills::Raising::Shown)
        showLoginCode(shown, context, purchase);
}

} // namespace

void show(Shown& shown, const ShownContext& context, const Purchase& purchase, const InsertingBills& stage)
{
    showRaising(shown, context, purchase, stage);
    const auto& machine = context.snapshot->machine;
    showOrder(shown, stage.order);
    showFigures(shown, context, stage.order.record, sum(stage.notes, machine.currency));
    shown.hasMoney = hasMoney(purchase);
    shown.lockCountdown = countdownTo(context, Deadline::Lock);
    shown.stillPossible = format::money(stage.remaining, context.locale);
    if (const auto& minimum = stage.order.record.minimumAmount)
        shown.minimum = format::money(*minimum, context.locale);
    QStringList denominations;
    for (const auto& value : machine.validator.denominations)
        denominations.append(format::wholeMoney(value, context.locale));
    shown.denominations = denominations.join(QStringLiteral(", "));
    for (const auto& note : stage.notes)
        shown.bills.append(format::wholeMoney(note.value, context.locale));
    shown.phase = phaseOf(purchase, stage, machine);
    shown.notice = noticeOf(stage);
    if (shown.phase == QLatin1String("settling")) {
        shown.phase = QStringLiteral("closing");
        shown.notice = QStringLiteral("settling");
    }
    if (stage.moving)
        shown.noticeAmount = format::wholeMoney(stage.moving->note.value, context.locale);
}

void show(Shown& shown, const ShownContext& context, const Purchase&, const Completing& stage)
{
    showPaid(shown, context, stage.paid);
    shown.waiting = true;
    shown.finishStep =
        stage.step == Completing::Step::Purchasing ? QStringLiteral("buying") : QStringLiteral("sending");
}

void show(Shown& shown, const ShownContext& context, const Purchase& purchase, const Delivered& stage)
{
    showPaid(shown, context, stage.paid);
    showReceipt(shown, context, purchase, stage);
    const auto& record = stage.paid.order.record;
    if (const Money unbought = unboughtOf(stage.paid); !unbought.isZero()) {
        showFigures(shown, context, record, record.sovereignAmount);
        shown.unboughtAmount = format::money(unbought, context.locale);
    }
    shown.sent = record.state == athena::State::Delivered;
    shown.coinAmount = format::coins(record.cryptoAmount, context.locale);
    const auto link = QString::fromStdString(record.transactionUrl.value_or(""));
    shown.qrText = receiptOnScreen(context, purchase, stage.receipt, owedBy(stage));
    shown.qrIsReceipt = !shown.qrText.isEmpty();
    if (!shown.qrIsReceipt && isTrustedLink(context, link))
        shown.qrText = link;
    if (!shown.sent || isPartlyOwed(stage.paid)) // who has something to come needs a number to call with
        showClaim(shown, context, purchase);
}

void show(Shown& shown, const ShownContext& context, const Purchase& purchase, const Refused& stage)
{
    showPaid(shown, context, stage.paid);
    showReceipt(shown, context, purchase, stage);
    shown.claimReady = stage.step == Refused::Step::Claimable;
    if (!stage.paid.card && stage.paid.amount.isZero()) // the bill in doubt was the only one
        shown.refundState = isOwed(stage.paid) ? QStringLiteral("doubted") : QStringLiteral("returned");
    if (hasMoney(purchase))
        showClaimCode(shown, context, purchase, stage);
}

void show(Shown& shown, const ShownContext& context, const Purchase& purchase, const Unresolved& stage)
{
    showPaid(shown, context, stage.paid);
    showReceipt(shown, context, purchase, stage);
    showClaimCode(shown, context, purchase, stage);
}

} // namespace kiosk::view
