// SPDX-License-Identifier: Apache-2.0
// What a machine at rest has to say for itself: what a coin costs, how much may be bought, how long it takes.
#include "app/view/present_stage.h"

#include <QDateTime>

#include "app/language/formats.h"

#include <algorithm>

namespace kiosk {

namespace {

QString codeText(Coin coin)
{
    const auto code = codeOf(coin);
    return QString::fromLatin1(code.data(), static_cast<int>(code.size()));
}

QVariantMap missingRow(Coin coin)
{
    return {{"code", codeText(coin)}, {"name", format::coinName(coin)}, {"price", QString{}},
        {"reference", QString{}}, {"fee", QString{}}, {"available", false}};
}

QVariantMap coinRow(const PriceList::Entry& entry, const QLocale& locale)
{
    auto row = missingRow(entry.coin);
    row["price"] = format::price(entry.price, locale);
    row["available"] = true;
    if (!entry.reference)
        return row;
    row["reference"] = format::price(*entry.reference, locale);
    if (const auto markup = markupBasisPoints(entry.price, *entry.reference))
        row["fee"] = format::percent(*markup, locale);
    return row;
}

const PriceList::Entry* validEntry(const ShownContext& context, Coin coin)
{
    const bool valid = context.prices && context.now.monotonic < context.prices->validUntil;
    return valid ? context.prices->entryFor(coin) : nullptr;
}

// The least that any coin on offer can be bought for, with the bills that are taken.
std::optional<Money> leastAmount(const ShownContext& context)
{
    std::optional<Money> least;
    for (const auto coin : context.offered) {
        const auto* entry = validEntry(context, coin);
        if (entry && entry->minimumAmount && (!least || *entry->minimumAmount < *least))
            least = entry->minimumAmount;
    }
    const auto& bills = context.snapshot->machine.validator.denominations;
    if (!bills.empty() && (!least || *least < bills.front()))
        least = bills.front();
    return least;
}

// What the law of the place lets a customer pay in a day, or else at a time; Athena's own limits are a
// customer's and come after sign-in.
void showLimits(Shown& shown, const ShownContext& context)
{
    if (!context.profile)
        return;
    const auto& rules = context.profile->rules;
    const auto most = rules.dailyKnown ? rules.dailyKnown : rules.perTransaction;
    if (most)
        shown.limit = format::wholeMoney(*most, context.locale);
    shown.limitByDay = rules.dailyKnown.has_value();
    if (rules.dailyNew && (!most || *rules.dailyNew < *most))
        shown.limitNew = format::wholeMoney(*rules.dailyNew, context.locale);
}

QDateTime momentOf(const WallTime& time)
{
    return {QDate(time.year, time.month, time.day), QTime(time.hour, time.minute)};
}

} // namespace

int minutesOfPurchase(const place::Profile* profile)
{
    // Of a practised hand at these screens: number and code 45 s, wallet 20 s, price 10 s, three bills 25 s,
    // the rest 15 s. A page of the place takes its wait, and a few seconds to read at the least.
    constexpr int seconds = 115;
    constexpr int leastOfAPage = 5;
    int all = seconds;
    if (profile)
        for (const auto& page : profile->pages)
            all += std::max(page.waitSeconds, leastOfAPage);
    return (all + 59) / 60;
}

namespace view {

bool couldBeAllowedMore(const ShownContext& context, const CustomerFacts& customer, const Money& most)
{
    const auto& law = context.snapshot->machine.place;
    return !law
        || place::couldAllowMore(
            *law, {customer.kycLevel, customer.since, customer.usedToday}, most, context.now.wall);
}

void showPrices(Shown& shown, const ShownContext& context)
{
    for (const auto coin : context.offered) {
        const auto* entry = validEntry(context, coin);
        shown.coins.append(entry ? coinRow(*entry, context.locale) : missingRow(coin));
        if (entry)
            shown.prices.append(shown.coins.last());
    }
}

void showOffer(Shown& shown, const ShownContext& context)
{
    if (const auto least = leastAmount(context))
        shown.minimum = format::wholeMoney(*least, context.locale);
    showLimits(shown, context);
    QStringList bills;
    for (const auto& value : context.snapshot->machine.validator.denominations)
        bills.append(format::wholeMoney(value, context.locale));
    shown.denominations = bills.join(QStringLiteral(", "));
    const auto now = QDateTime::fromMSecsSinceEpoch(context.now.wall);
    if (context.backAt && now < momentOf(*context.backAt))
        shown.serviceBack = format::minute(momentOf(*context.backAt), context.locale);
}

} // namespace view

} // namespace kiosk
