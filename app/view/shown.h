// SPDX-License-Identifier: Apache-2.0
// Everything that a screen may show, as values: derived from a snapshot, never stored elsewhere. Codes are
// short words that QML puts into sentences; amounts are ready to read.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include "app/config/kiosk_config.h"
#include "app/kiosk/published.h"
#include "app/view/phone_entry.h"
#include "core/place/profile.h"

namespace kiosk {

// The order is that of a purchase; the screens that end one come last.
enum class ScreenId {
    Idle,
    OutOfService,
    Disclosure,
    PlacePage,
    ScamStop,
    Coin,
    Payment,
    Phone,
    Code,
    Login,
    Waiting,
    Limit,
    Scan,
    Receive,
    Address,
    Quote,
    Insert,
    Raise,
    Amount,
    Terminal,
    Finishing,
    Delivered,
    Refused,
    Unresolved,
    Leaving,
};

struct Shown {
    ScreenId screen = ScreenId::OutOfService;
    QString reference;
    int idleWarningSeconds = 0; // 0: no warning
    bool moneyInside = false;
    QString notice;
    int noticeSeconds = 0;
    QString noticeAmount;
    bool waiting = false;
    int secondsLeft = 0;
    QStringList closedReasons;
    QString serviceBack; // when the operator expects the machine to work again; empty: nobody has said
    bool mayStop = false; // there is a purchase that can still be stopped

    QString pageKind; // disclosure, warning, question
    QString pageText; // verbatim, in the customer's language
    QString pageLanguage; // where it is in another one: which ("en"); else empty
    int pageNumber = 0; // from 1
    int pageCount = 0;
    int pageSeconds = 0; // until it may be left forwards
    bool pageStopsOnYes = true;

    QVariantList prices; // Idle: minimum, limit and denominations are those of the place and the machine
    QVariantList coins;
    QString phoneMasked;
    QString codeCountdown;
    int resendSeconds = 0;
    int attemptsLeft = 0;
    int requiredLevel = 0;
    QString loginUri;
    QString loginStep;
    QString loginCountdown;

    QString coinCode;
    QString coinName;
    bool mayScan = false; // the machine has a scanner or a camera, and it works
    bool scannerLost = false; // it has one, and it does not answer
    QString receiveStep;
    QString receiveCountdown;
    bool addressFromAthena = false;
    QString refusal;
    QString otherCoins;
    QVariantList switchCoins;
    bool switchSignsIn = false; // to switch, the customer has to sign in again
    QString address;
    QString addressType;
    QString sharedWith;
    bool sharedAccepted = false;
    bool noChecksum = false;
    QString addressStep;

    QString price;
    QString priceCountdown;
    QString referencePrice;
    QString referenceSource;
    bool feesPublished = false;
    QString feePercent; // Quote: of the price over the market's; Insert: of our fee in what was inserted
    QString exampleAmount;
    QString exampleCoinAmount;
    QString exampleServiceFee;
    QString exampleNetworkFee;
    QString limit;
    bool limitByDay = false; // else for each purchase
    QString limitNew; // of new customers, where it is less
    QString minimum;
    bool printerOut = false;
    bool mayText = false; // the receipt may be sent as a text message
    QString quoteStep;
    int holdHours = 0; // how long the coins are held back, from Quote on

    QString paid;
    QString coinAmount;
    bool hasMoney = false;
    QString lockCountdown;
    QString serviceFee;
    QString networkFee;
    QString stillPossible;
    QString denominations;
    QStringList bills;
    QString phase;
    QString finishStep;
    bool mayRaise = false; // a phone may prove more, for a higher limit

    bool cardReady = false; // the terminal takes cards now
    bool cashReady = false; // the validator takes bills now
    bool byCard = false; // this purchase is paid by card
    QString cardStep; // see present_card.cpp
    QString cardReason; // why nothing was taken
    QString cardLabel; // "VISA •••• 1111"
    QString refundState; // empty: not by card, or nothing has to go back
    bool cardInside = false; // to be taken out of the terminal

    bool sent = false;
    QString qrText;
    bool qrIsReceipt = false; // not a link to follow, but the receipt itself
    QString transaction;
    QString receipt;
    bool mayReprint = false;
    QString claimCode;
    QString claimQrText;
    bool claimReady = false;
    QString doubtAmount;
    QString unboughtAmount; // paid, and not bought for: owed
    QString returnedBill; // the bill that Athena refused, and which ended the inserting
    bool recordsFailed = false; // the journal is lost before the end: nothing is tried any more

    friend bool operator==(const Shown&, const Shown&) = default;
};

// What the view itself knows beside the snapshot.
struct ShownContext {
    std::shared_ptr<const Snapshot> snapshot; // never null
    std::shared_ptr<const PriceList> prices; // null: none is valid
    LiveFacts live;
    std::vector<Coin> offered; // by the configuration
    QString machineId;
    QStringList trustedUrlHosts;
    QLocale locale;
    Now now;
    const place::Profile* profile = nullptr; // the law of the place; null: none
    std::string language;
    std::optional<WallTime> backAt; // by the operator
    Money typed = {}; // on the amount screen
    std::optional<Milliseconds> lostUntil = {}; // monotonic: a last screen without a journal stands so long
    QString (*join)(const QStringList& names) = nullptr; // "Litecoin or Bitcoin Cash", in the language
};

Shown present(const ShownContext& context);

// How long a purchase takes from the first touch, with what the law of the place makes a customer read; null:
// none.
int minutesOfPurchase(const place::Profile* profile);

// The screen of a stage. A stage without a line in screen_of.cpp does not compile.
ScreenId screenOf(const Purchase& purchase);

} // namespace kiosk
