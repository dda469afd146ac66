// SPDX-License-Identifier: Apache-2.0
#include "app/language/receipt_language.h"

#include <QDateTime>
#include <QTranslator>

#include "app/language/formats.h"
#include "app/language/languages.h"

#include <array>
#include <memory>

namespace kiosk {

namespace {

struct Word {
    std::string ReceiptWords::*place;
    const char* english;
};

// clang-format off
constexpr std::array words{
    //: Receipt, large, at the top: this is printed for the second time.
    Word{&ReceiptWords::copy, QT_TRANSLATE_NOOP("Receipt", "COPY")},
    //: Receipt of a demonstration machine.
    Word{&ReceiptWords::demo, QT_TRANSLATE_NOOP("Receipt", "Demo, no real coins")},
    //: Receipt: before the machine's number.
    Word{&ReceiptWords::machine, QT_TRANSLATE_NOOP("Receipt", "Machine")},
    //: Receipt, large: the coins have been sent. One or two words.
    Word{&ReceiptWords::sent, QT_TRANSLATE_NOOP("Receipt", "Sent")},
    //: Receipt, below "Sent".
    Word{&ReceiptWords::sentMore, QT_TRANSLATE_NOOP("Receipt", "Your coins have been sent.")},
    //: Receipt, large: bought, and not sent yet. Few words.
    Word{&ReceiptWords::onItsWay, QT_TRANSLATE_NOOP("Receipt", "On its way")},
    //: Receipt, below "On its way".
    Word{&ReceiptWords::onItsWayMore, QT_TRANSLATE_NOOP("Receipt", "Your purchase is booked. The coins are being sent.")},
    //: Receipt, large: bought, and held back for some hours by the rules of the place. Few words.
    Word{&ReceiptWords::held, QT_TRANSLATE_NOOP("Receipt", "Bought, sent later")},
    //: Receipt, below "Bought, sent later"; %1 is how long, e.g. "48 hours".
    Word{&ReceiptWords::heldMore, QT_TRANSLATE_NOOP("Receipt", "Your purchase is booked. The coins are held back and sent after %1.")},
    //: Receipt, large: nothing was bought. Few words.
    Word{&ReceiptWords::refused, QT_TRANSLATE_NOOP("Receipt", "Not bought")},
    //: Receipt, below "Not bought".
    Word{&ReceiptWords::refusedMore, QT_TRANSLATE_NOOP("Receipt", "Nothing was bought. The operator owes you this cash.")},
    //: Receipt, below "Not bought": no bill is counted, and of the only one nobody knows yet where it is.
    Word{&ReceiptWords::refusedDoubt, QT_TRANSLATE_NOOP("Receipt", "Nothing was bought. Your claim is for the bill below.")},
    //: Receipt, below "Not bought": the only bill had jammed, and came out later.
    Word{&ReceiptWords::refusedReturned, QT_TRANSLATE_NOOP("Receipt", "Nothing was bought. Your bill came back: nothing is owed to you.")},
    //: Receipt, large: nobody has answered yet. Few words.
    Word{&ReceiptWords::unresolved, QT_TRANSLATE_NOOP("Receipt", "Not confirmed yet")},
    //: Receipt, below "Not confirmed yet".
    Word{&ReceiptWords::unresolvedMore, QT_TRANSLATE_NOOP("Receipt", "We have your cash and are still trying to complete the purchase.")},
    //: Receipt: before the money that was inserted.
    Word{&ReceiptWords::cashIn, QT_TRANSLATE_NOOP("Receipt", "Cash in")},
    //: Receipt: so many bills of so much; %1 is how many, %2 the value of one.
    Word{&ReceiptWords::notes, QT_TRANSLATE_NOOP("Receipt", "%1 x %2")},
    //: Receipt: before the money that was taken from the card.
    Word{&ReceiptWords::cardPaid, QT_TRANSLATE_NOOP("Receipt", "Paid by card")},
    //: Receipt: before the bank's name for the payment.
    Word{&ReceiptWords::cardReference, QT_TRANSLATE_NOOP("Receipt", "Payment reference")},
    //: Receipt: before the bank's code for the payment.
    Word{&ReceiptWords::cardAuthorisation, QT_TRANSLATE_NOOP("Receipt", "Authorization")},
    //: Receipt: before the bank's name for the refund.
    Word{&ReceiptWords::cardRefundReference, QT_TRANSLATE_NOOP("Receipt", "Refund reference")},
    //: Receipt of a payment by card, below "Not bought".
    Word{&ReceiptWords::cardNotBought, QT_TRANSLATE_NOOP("Receipt", "Nothing was bought.")},
    //: Receipt of a payment by card.
    Word{&ReceiptWords::cardUnclear, QT_TRANSLATE_NOOP("Receipt", "The card terminal has not said whether your card was debited. If it was, the money goes back to it.")},
    //: Receipt of a payment by card.
    Word{&ReceiptWords::cardNotDebited, QT_TRANSLATE_NOOP("Receipt", "Your card was not debited.")},
    //: Receipt of a payment by card.
    Word{&ReceiptWords::cardRefunding, QT_TRANSLATE_NOOP("Receipt", "The money is on its way back to your card.")},
    //: Receipt of a payment by card.
    Word{&ReceiptWords::cardRefunded, QT_TRANSLATE_NOOP("Receipt", "The money went back to your card. It can take some days to show.")},
    //: Receipt of a payment by card.
    Word{&ReceiptWords::cardRefundRefused, QT_TRANSLATE_NOOP("Receipt", "The money could not go back to your card. The operator owes it to you.")},
    //: Receipt of a payment by card, below "Not confirmed yet".
    Word{&ReceiptWords::cardTrying, QT_TRANSLATE_NOOP("Receipt", "Your card was debited. We are still trying to complete the purchase.")},
    //: Receipt: before the amount of coins.
    Word{&ReceiptWords::coinsSent, QT_TRANSLATE_NOOP("Receipt", "Coins sent")},
    //: Receipt: before the amount of coins that are on their way.
    Word{&ReceiptWords::coinsBought, QT_TRANSLATE_NOOP("Receipt", "Coins bought")},
    //: Receipt: before the amount of coins, while the purchase is not confirmed.
    Word{&ReceiptWords::coinsExpected, QT_TRANSLATE_NOOP("Receipt", "Coins for this money")},
    //: Receipt: before the price of one coin, with every fee in it.
    Word{&ReceiptWords::price, QT_TRANSLATE_NOOP("Receipt", "Price, all included")},
    //: Receipt: before the market's price of one coin.
    Word{&ReceiptWords::referencePrice, QT_TRANSLATE_NOOP("Receipt", "Reference price")},
    //: Receipt: before the name of the exchange that the market's price comes from.
    Word{&ReceiptWords::referenceSource, QT_TRANSLATE_NOOP("Receipt", "Reference source")},
    //: Receipt: a price; %1 is money, %2 the coin, e.g. "$49,728.15 per BTC".
    Word{&ReceiptWords::perCoin, QT_TRANSLATE_NOOP("Receipt", "%1 per %2")},
    //: Receipt: before the operator's fee.
    Word{&ReceiptWords::serviceFee, QT_TRANSLATE_NOOP("Receipt", "Service fee")},
    //: Receipt: before what the coin's network costs.
    Word{&ReceiptWords::networkFee, QT_TRANSLATE_NOOP("Receipt", "Network fee")},
    //: Receipt: before the sum of the fees.
    Word{&ReceiptWords::allFees, QT_TRANSLATE_NOOP("Receipt", "All fees")},
    //: On the receipt, where the law asks for the spread by name: what is paid above the market's price.
    Word{&ReceiptWords::spread, QT_TRANSLATE_NOOP("Receipt", "Spread (all fees)")},
    //: Receipt, in place of the fees.
    Word{&ReceiptWords::feesNotPublished, QT_TRANSLATE_NOOP("Receipt", "The operator has not published the fee.")},
    //: Receipt: above the address that the coins go to.
    Word{&ReceiptWords::address, QT_TRANSLATE_NOOP("Receipt", "To this address")},
    //: Receipt: above the purchase's long number.
    Word{&ReceiptWords::transaction, QT_TRANSLATE_NOOP("Receipt", "Transaction")},
    //: Receipt: before how far the purchase is, e.g. "Bought".
    Word{&ReceiptWords::state, QT_TRANSLATE_NOOP("Receipt", "State")},
    //: Receipt, state: begun, nothing else yet. Short.
    Word{&ReceiptWords::stateStarted, QT_TRANSLATE_NOOP("Receipt", "Started")},
    //: Receipt, state: bills may be inserted, or a card debited. Short.
    Word{&ReceiptWords::stateReady, QT_TRANSLATE_NOOP("Receipt", "Ready for payment")},
    //: Receipt, state: money has been inserted, nothing is bought yet. Short.
    Word{&ReceiptWords::stateFunding, QT_TRANSLATE_NOOP("Receipt", "Cash counted")},
    //: Receipt, state: the coins have been bought and not been sent yet. Short.
    Word{&ReceiptWords::statePurchased, QT_TRANSLATE_NOOP("Receipt", "Bought")},
    //: Receipt, state: the coins have been sent. Short.
    Word{&ReceiptWords::stateDelivered, QT_TRANSLATE_NOOP("Receipt", "Delivered")},
    //: Receipt, state: the money is owed to the customer. Short.
    Word{&ReceiptWords::stateReversalRequired, QT_TRANSLATE_NOOP("Receipt", "Refund due")},
    //: Receipt, state: the money is owed and may be asked for. Short.
    Word{&ReceiptWords::stateReversed, QT_TRANSLATE_NOOP("Receipt", "Refund booked")},
    //: Receipt, state: the money is back on the customer's card. Short.
    Word{&ReceiptWords::stateRefunded, QT_TRANSLATE_NOOP("Receipt", "Refunded")},
    //: Receipt, state: the purchase was ended before money. Short.
    Word{&ReceiptWords::stateCancelled, QT_TRANSLATE_NOOP("Receipt", "Canceled")},
    //: Receipt, state: the purchase took too long. Short.
    Word{&ReceiptWords::stateExpired, QT_TRANSLATE_NOOP("Receipt", "Expired")},
    //: Receipt: above the transaction's number in the blockchain.
    Word{&ReceiptWords::txid, QT_TRANSLATE_NOOP("Receipt", "Blockchain transaction")},
    //: Receipt: there is no transaction in the blockchain yet.
    Word{&ReceiptWords::pending, QT_TRANSLATE_NOOP("Receipt", "pending")},
    //: Receipt: nothing was bought, so there is no transaction in the blockchain.
    Word{&ReceiptWords::none, QT_TRANSLATE_NOOP("Receipt", "none")},
    //: Receipt: above a QR code.
    Word{&ReceiptWords::scanToFollow, QT_TRANSLATE_NOOP("Receipt", "Scan to follow your purchase")},
    //: Receipt by text message: above a link.
    Word{&ReceiptWords::followHere, QT_TRANSLATE_NOOP("Receipt", "Follow your purchase here:")},
    //: Receipt: above the claim code; who has it gets the money.
    Word{&ReceiptWords::claim, QT_TRANSLATE_NOOP("Receipt", "Your claim code")},
    //: Receipt: below the claim code.
    Word{&ReceiptWords::claimMore, QT_TRANSLATE_NOOP("Receipt", "Keep this receipt. The code is your claim until the coins have been delivered.")},
    //: Receipt: below the claim code, where nothing was bought and the money is owed.
    Word{&ReceiptWords::claimForMoney, QT_TRANSLATE_NOOP("Receipt", "Keep this receipt. The code is your claim for this money.")},
    //: Receipt: below the claim code, where a bill was lost track of.
    Word{&ReceiptWords::claimForDoubt, QT_TRANSLATE_NOOP("Receipt", "Keep this receipt. The code is your claim for the bill above.")},
    //: Receipt: below the claim code, where coins were bought for less than was paid.
    Word{&ReceiptWords::claimForRest, QT_TRANSLATE_NOOP("Receipt", "Keep this receipt. The code is your claim for the money named above.")},
    //: Receipt: below the claim code, where money is owed and the coins are still to come.
    Word{&ReceiptWords::claimForBoth, QT_TRANSLATE_NOOP("Receipt", "Keep this receipt. The code is your claim for the money named above, and for the coins until they have been delivered.")},
    //: Receipt: where the claim code is not known any more.
    Word{&ReceiptWords::claimByReceipt, QT_TRANSLATE_NOOP("Receipt", "Keep this receipt. The transaction above is your claim.")},
    //: Receipt, below the money that was paid: coins were bought for less; %1 is the rest.
    Word{&ReceiptWords::unbought, QT_TRANSLATE_NOOP("Receipt", "No coins were bought for %1 of what you paid. We owe you this money.")},
    //: Receipt: a bill was lost track of; %1 is its value.
    Word{&ReceiptWords::doubtLost, QT_TRANSLATE_NOOP("Receipt", "One bill of %1 is being looked into.")},
    //: Receipt: a bill is in the machine and was not bought for; %1 is its value.
    Word{&ReceiptWords::doubtOwed, QT_TRANSLATE_NOOP("Receipt", "One bill of %1 is in the machine but not in this purchase.")},
    //: Receipt, last line; %1 is the phone number of the help desk.
    Word{&ReceiptWords::support, QT_TRANSLATE_NOOP("Receipt", "Help: %1")},
    //: Receipt: before the number of the operator's license.
    Word{&ReceiptWords::license, QT_TRANSLATE_NOOP("Receipt", "License")},
    //: Receipt: before the customer's number at the company.
    Word{&ReceiptWords::customer, QT_TRANSLATE_NOOP("Receipt", "Customer")},
    //: Receipt: before how long the coins are held back before they are sent, e.g. "48 hours".
    Word{&ReceiptWords::hold, QT_TRANSLATE_NOOP("Receipt", "Coins held back")},
    //: Receipt: before a date; until then a victim of a scam may ask for the money back.
    Word{&ReceiptWords::refundUntil, QT_TRANSLATE_NOOP("Receipt", "Tricked? Ask for a refund until")},
    //: Receipt: before a phone number that a person answers, and its hours.
    Word{&ReceiptWords::liveHelp, QT_TRANSLATE_NOOP("Receipt", "A person answers")},
    //: Receipt: before the name of the authority that takes complaints.
    Word{&ReceiptWords::authority, QT_TRANSLATE_NOOP("Receipt", "Complaints")},
    //: Receipt: before the place and version of the rules that held, e.g. "US-CA 3, 1a2b3c4d".
    Word{&ReceiptWords::profile, QT_TRANSLATE_NOOP("Receipt", "Rules of this place")},
};
// clang-format on
static_assert(
    sizeof(ReceiptWords) == words.size() * sizeof(std::string), "a word of the receipt has no text");

//: Receipt: how long the coins are held back before they are sent.
constexpr const char* hoursText = QT_TRANSLATE_N_NOOP("Receipt", "%n hour(s)");

std::string hoursIn(const QTranslator& translator, int count)
{
    const QString text = translator.translate("Receipt", hoursText, nullptr, count);
    return QString(text.isEmpty() ? QLatin1String(hoursText) : text)
        .replace(QLatin1String("%n"), QString::number(count))
        .toStdString();
}

ReceiptFigures figuresOf(const QLocale& locale)
{
    ReceiptFigures figures;
    figures.money = [locale](const Money& one) { return format::money(one, locale).toStdString(); };
    figures.price = [locale](const Price& one) { return format::price(one, locale).toStdString(); };
    figures.coins = [locale](const CryptoAmount& one) { return format::allCoins(one, locale).toStdString(); };
    figures.day = [locale](const std::string& one) {
        const QDate day = QDate::fromString(QString::fromStdString(one), Qt::ISODate);
        return format::day(day, locale).toStdString();
    };
    figures.moment = [locale](const ReceiptDocument& one) {
        const QDateTime local =
            QDateTime::fromMSecsSinceEpoch(one.unixMs, Qt::OffsetFromUTC, one.utcOffsetMinutes * 60);
        return format::moment(local, locale).toStdString();
    };
    return figures;
}

// A phone number, a price and its coin keep their order inside a sentence from right to left.
QString isolated(QString text)
{
    for (const char* figure : {"%1", "%2"})
        text.replace(QLatin1String(figure), QChar(0x2066) + QLatin1String(figure) + QChar(0x2069));
    return text;
}

} // namespace

ReceiptLanguage receiptLanguage(const QString& code, const Currency& currency)
{
    ReceiptLanguage language{{}, figuresOf(figuresFor(code, currency)), isRightToLeft(code)};
    const auto translator = std::make_shared<QTranslator>();
    if (!translator->load(wordsFile(code)))
        return language;
    language.figures.hours = [translator](int count) { return hoursIn(*translator, count); };
    for (const Word& word : words) {
        const QString text = translator->translate("Receipt", word.english);
        if (!text.isEmpty()) // English has plural forms only
            language.words.*word.place = (language.rightToLeft ? isolated(text) : text).toStdString();
    }
    return language;
}

} // namespace kiosk
