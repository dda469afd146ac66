// SPDX-License-Identifier: Apache-2.0
// From a snapshot to what is shown: the machine's part, and who shows what of a purchase.
#include "app/view/present_stage.h"

#include <QUrl>

#include "app/language/formats.h"
#include "core/receipt/receipt.h"

#include <algorithm>
#include <array>

namespace kiosk {

namespace {

QString wordFor(Closed reason)
{
    switch (reason) {
    case Closed::Journal:
        return QStringLiteral("journal");
    case Closed::Clock:
        return QStringLiteral("clock");
    case Closed::Validator:
        return QStringLiteral("validator");
    case Closed::Scanner:
        return QStringLiteral("scanner");
    case Closed::Prices:
        return QStringLiteral("prices");
    case Closed::Athena:
        return QStringLiteral("athena");
    case Closed::Operator:
        return QStringLiteral("operator");
    case Closed::Unsettled:
        return QStringLiteral("unsettled");
    case Closed::Profile:
        return QStringLiteral("profile");
    }
    return {};
}

QStringList closedWords(const ShownContext& context)
{
    QStringList words;
    if (!context.live.configured)
        words.append(QStringLiteral("configuration"));
    if (!context.live.enrolled)
        words.append(QStringLiteral("registration"));
    const auto& machine = context.snapshot->machine;
    if (isOpen(machine))
        return words;
    for (const auto reason : machine.closed) {
        if (reason == Closed::Validator && machine.terminal.ready && machine.closed.size() > 1)
            continue; // it alone would not close the machine
        words.append(wordFor(reason));
    }
    return words;
}

int secondsUntil(const ShownContext& context, Deadline which)
{
    const auto found = context.snapshot->deadlines.find(which);
    if (found == context.snapshot->deadlines.end())
        return 0;
    return static_cast<int>(std::max<Milliseconds>(0, (found->second - context.now.monotonic + 999) / 1000));
}

// A scam that is reported now still keeps the money from going out.
bool mayStop(const Purchase& purchase)
{
    return !paidOf(purchase) && !std::holds_alternative<ScamStopped>(purchase.stage)
        && !std::holds_alternative<Leaving>(purchase.stage);
}

// Warned before a screen gives up, but not while something else than the customer is waited for.
int idleWarning(const ShownContext& context, const Shown& shown)
{
    const auto found = context.snapshot->deadlines.find(Deadline::Idle);
    if (found == context.snapshot->deadlines.end() || shown.waiting)
        return 0;
    const auto left = found->second - context.now.monotonic;
    return left > timing::idleWarning ? 0 : std::max(1, secondsUntil(context, Deadline::Idle));
}

// The end is known: its screen says nothing that would still have to be done.
bool isEnded(const Purchase& purchase)
{
    const auto* refused = std::get_if<Refused>(&purchase.stage);
    return std::holds_alternative<Delivered>(purchase.stage)
        || (refused && refused->step == Refused::Step::Claimable);
}

// Nobody is at the screen, or nothing that the screen could say to whoever is: the journal is lost, and with
// it all that a customer without money could do.
bool isAlone(const ShownContext& context)
{
    const auto& current = context.snapshot->machine.current;
    if (!current || !context.snapshot->journalFailed)
        return !current;
    const bool putAway = context.lostUntil && context.now.monotonic >= *context.lostUntil;
    return putAway || (!hasMoney(*current) && !isEnded(*current));
}

// The claim from memory: what is in, and what may be in.
void showClaimFromMemory(Shown& shown, const ShownContext& context, const Purchase& purchase)
{
    shown.screen = ScreenId::Unresolved;
    shown.recordsFailed = true;
    if (const auto* bills = std::get_if<InsertingBills>(&purchase.stage)) {
        const auto total = view::sum(bills->notes, context.snapshot->machine.currency);
        shown.paid = total.isZero() ? QString{} : format::money(total, context.locale);
        view::showDoubts(shown, context, doubtsOf(*bills));
    }
    if (const auto* card = std::get_if<PayingByCard>(&purchase.stage)) {
        shown.paid = format::money(card->amount, context.locale);
        shown.refundState = QStringLiteral("unclear");
    }
    shown.claimReady = true;
    view::showClaim(shown, context, purchase);
}

// Nothing more is done: what was offered would lead nowhere, and the view alone knows how long this stands.
void showWithoutJournal(Shown& shown, const ShownContext& context, const Purchase& purchase)
{
    if (!isEnded(purchase))
        showClaimFromMemory(shown, context, purchase);
    shown.mayStop = false;
    shown.mayReprint = false;
    shown.mayText = false;
    shown.waiting = false;
    const auto& paper = context.live.receipt;
    const bool none = shown.receipt.isEmpty() || shown.receipt == view::receiptWord(ReceiptState::NotAsked);
    if (paper && context.live.claimOf == purchase.id)
        shown.receipt = view::receiptWord(*paper);
    else if (none)
        shown.receipt = view::receiptWord(ReceiptState::NotStarted);
    const auto left = context.lostUntil.value_or(context.now.monotonic) - context.now.monotonic;
    shown.secondsLeft = static_cast<int>((left + 999) / 1000);
}

} // namespace

namespace view {

Money sum(const std::vector<Note>& notes, Currency currency)
{
    auto total = Money::zero(currency);
    for (const auto& note : notes)
        total = total.plus(note.value).valueOr(total);
    return total;
}

QString countdownTo(const ShownContext& context, Deadline which)
{
    const auto found = context.snapshot->deadlines.find(which);
    return found == context.snapshot->deadlines.end()
        ? QString{}
        : format::countdown(found->second - context.now.monotonic);
}

void showClaim(Shown& shown, const ShownContext& context, const Purchase& purchase)
{
    if (context.live.claimOf != purchase.id)
        return;
    if (context.live.claimCode.empty()) { // it cannot be opened any more: what an operator finds it by
        shown.claimCode = QString(shown.reference).remove(QLatin1Char(' '));
        return;
    }
    shown.claimCode = QString::fromStdString(context.live.claimCode);
    shown.claimQrText =
        QStringLiteral("ATHENA-CLAIM/%1/%2").arg(context.machineId.toUpper(), shown.claimCode);
}

void show(Shown& shown, const ShownContext& context, const Purchase&, const Disclosure& stage)
{
    if (!context.profile || stage.page >= context.profile->pages.size())
        return;
    const place::Page& page = context.profile->pages[stage.page];
    shown.screen = ScreenId::PlacePage;
    shown.pageKind = page.kind == place::Page::Kind::Disclosure ? QStringLiteral("disclosure")
        : page.kind == place::Page::Kind::Warning               ? QStringLiteral("warning")
                                                                : QStringLiteral("question");
    const auto text = place::textIn(page.text, context.language);
    shown.pageText = QString::fromUtf8(text.data(), static_cast<int>(text.size())).trimmed();
    const auto written = place::languageIn(page.text, context.language);
    if (written != std::string_view(context.language).substr(0, written.size()))
        shown.pageLanguage = QString::fromUtf8(written.data(), static_cast<int>(written.size()));
    shown.pageNumber = static_cast<int>(stage.page) + 1;
    shown.pageCount = static_cast<int>(context.profile->pages.size());
    shown.pageStopsOnYes = page.stopsOnYes;
    if (stage.tooEarly)
        shown.pageSeconds = std::max(1, secondsUntil(context, Deadline::Read));
}

bool isTrustedLink(const ShownContext& context, const QString& link)
{
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() && url.scheme() == QLatin1String("https") && url.userInfo().isEmpty()
        && context.trustedUrlHosts.contains(url.host());
}

} // namespace view

Shown present(const ShownContext& context)
{
    Shown shown;
    const auto& machine = context.snapshot->machine;
    view::showPrices(shown, context);
    shown.cardReady = machine.terminal.ready;
    shown.cashReady = machine.validator.ready;
    shown.closedReasons = closedWords(context);
    if (isAlone(context)) {
        shown.screen = shown.closedReasons.isEmpty() ? ScreenId::Idle : ScreenId::OutOfService;
        view::showOffer(shown, context);
        return shown;
    }
    const auto& purchase = *machine.current;
    shown.screen = screenOf(purchase);
    shown.moneyInside = hasMoney(purchase);
    shown.secondsLeft = secondsUntil(context, Deadline::Leave);
    shown.printerOut = !machine.canPrint;
    shown.scannerLost = machine.closed.contains(Closed::Scanner);
    shown.mayScan = !machine.noScanner && !shown.scannerLost;
    shown.byCard = purchase.way == PaymentWay::Card;
    shown.holdHours = context.profile ? holdHoursOf(purchase, *context.profile).value_or(0) : 0;
    shown.cardInside = context.live.cardInside && shown.byCard;
    if (const auto* record = recordOf(purchase)) {
        const auto id = QString::fromStdString(record->transactionId).remove(QLatin1Char('-'));
        shown.transaction = format::groups(id.left(12), 4, QStringLiteral(" "));
        shown.reference = shown.transaction;
    } else {
        shown.reference = format::groups(QString::fromStdString(purchase.id).left(8), 4, QStringLiteral(" "));
    }
    std::visit([&](const auto& stage) { view::show(shown, context, purchase, stage); }, purchase.stage);
    shown.mayStop = mayStop(purchase);
    shown.idleWarningSeconds = idleWarning(context, shown);
    if (context.snapshot->journalFailed)
        showWithoutJournal(shown, context, purchase);
    return shown;
}

} // namespace kiosk
