// SPDX-License-Identifier: Apache-2.0
// What QML sees of the kiosk: values out of the newest snapshot, and intents in. It decides nothing.
#pragma once

#include <QImage>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QVariantList>
#include <qqml.h>

#include "app/config/kiosk_config.h"
#include "app/theme/theme.h"
#include "app/view/access_modes.h"
#include "app/view/shown.h"
#include "app/view/sound_cue.h"

#include <functional>
#include <map>
#include <memory>

namespace kiosk {

// Whoever runs the purchase: the worker's thread in the kiosk, a recorder in the tests. Calls return at once.
class KioskIntents {
public:
    virtual ~KioskIntents() = default;
    virtual void startTouched() = 0; // a new purchase, if the machine is in service
    virtual void intend(Fact fact) = 0; // about the purchase on the screen
    virtual void phoneSubmitted(QString e164) = 0; // never stored, never logged
    virtual void codeSubmitted(QString digits) = 0;
    virtual void touched() = 0; // somebody is there: the idle time starts anew
};

// What stays the same while the program runs.
struct KioskViewSettings {
    QString machineId;
    QString operatorName;
    QString supportPhone;
    QString helpLine; // a person answers
    std::shared_ptr<const place::Profile> profile; // the law of the place; null: none
    bool demo = false;
    std::vector<Coin> coins; // offered, in this order
    QStringList phoneCountries;
    QStringList languages; // "en", "es"; the first one is what an idle machine speaks
    QStringList trustedUrlHosts;
    std::map<std::string, theme::Texts, std::less<>> themeTexts; // by language
    KioskConfig::ServiceSection service; // said while out of service
};

class KioskView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given by the program")

    Q_PROPERTY(Screen screen READ screen NOTIFY changed)
    Q_PROPERTY(bool demo READ demo CONSTANT)
    Q_PROPERTY(kiosk::AccessModes* modes READ modes CONSTANT)
    Q_PROPERTY(QVariantMap themeTexts READ themeTexts NOTIFY languageChanged)
    Q_PROPERTY(QString machineId READ machineId CONSTANT)
    Q_PROPERTY(QString operatorName READ operatorName NOTIFY languageChanged)
    Q_PROPERTY(QString supportPhone READ supportPhone CONSTANT)
    Q_PROPERTY(QString helpLine READ helpLine NOTIFY changed)
    Q_PROPERTY(QString helpHours READ helpHours NOTIFY changed)
    Q_PROPERTY(QString authority READ authority NOTIFY changed)
    Q_PROPERTY(int refundDays READ refundDays NOTIFY changed)
    Q_PROPERTY(bool refundFirstOnly READ refundFirstOnly NOTIFY changed)
    Q_PROPERTY(bool mayStop READ mayStop NOTIFY changed)
    Q_PROPERTY(QString pageKind READ pageKind NOTIFY changed)
    Q_PROPERTY(QString pageText READ pageText NOTIFY changed)
    Q_PROPERTY(QString pageLanguage READ pageLanguage NOTIFY changed)
    Q_PROPERTY(QString pageLanguageName READ pageLanguageName NOTIFY changed)
    Q_PROPERTY(bool pageRightToLeft READ pageRightToLeft NOTIFY changed)
    Q_PROPERTY(int pageNumber READ pageNumber NOTIFY changed)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed)
    Q_PROPERTY(int pageSeconds READ pageSeconds NOTIFY changed)
    Q_PROPERTY(bool pageStopsOnYes READ pageStopsOnYes NOTIFY changed)
    Q_PROPERTY(QVariantList languages READ languages CONSTANT)
    Q_PROPERTY(QString language READ language NOTIFY languageChanged)
    Q_PROPERTY(QString languageName READ languageName NOTIFY languageChanged)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY languageChanged)
    Q_PROPERTY(QVariantList countries READ countries CONSTANT)
    Q_PROPERTY(QString countryCode READ countryCode NOTIFY changed)
    Q_PROPERTY(QString countryPrefix READ countryPrefix NOTIFY changed)
    Q_PROPERTY(QString phoneNumber READ phoneNumber NOTIFY changed)
    Q_PROPERTY(QString phoneExample READ phoneExample NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString askedAmount READ askedAmount CONSTANT)
    Q_PROPERTY(int waitingSeconds READ waitingSeconds NOTIFY changed)
    Q_PROPERTY(int phaseSeconds READ phaseSeconds NOTIFY changed)
    Q_PROPERTY(QString reference READ reference NOTIFY changed)
    Q_PROPERTY(int idleWarningSeconds READ idleWarningSeconds NOTIFY changed)
    Q_PROPERTY(bool moneyInside READ moneyInside NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(int noticeSeconds READ noticeSeconds NOTIFY changed)
    Q_PROPERTY(QString noticeAmount READ noticeAmount NOTIFY changed)
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed)
    Q_PROPERTY(QStringList closedReasons READ closedReasons NOTIFY changed)
    Q_PROPERTY(QVariantList prices READ prices NOTIFY changed)
    Q_PROPERTY(int purchaseMinutes READ purchaseMinutes NOTIFY changed)
    Q_PROPERTY(int leastLevel READ leastLevel NOTIFY changed)
    Q_PROPERTY(QString license READ license NOTIFY changed)
    Q_PROPERTY(QString serviceNote READ serviceNote NOTIFY languageChanged)
    Q_PROPERTY(QString serviceBack READ serviceBack NOTIFY changed)
    Q_PROPERTY(QVariantList elsewhere READ elsewhere CONSTANT)
    Q_PROPERTY(QVariantList coins READ coins NOTIFY changed)
    Q_PROPERTY(QString phoneMasked READ phoneMasked NOTIFY changed)
    Q_PROPERTY(QString codeCountdown READ codeCountdown NOTIFY changed)
    Q_PROPERTY(int resendSeconds READ resendSeconds NOTIFY changed)
    Q_PROPERTY(int attemptsLeft READ attemptsLeft NOTIFY changed)
    Q_PROPERTY(int requiredLevel READ requiredLevel NOTIFY changed)
    Q_PROPERTY(QString loginUri READ loginUri NOTIFY changed)
    Q_PROPERTY(QString loginStep READ loginStep NOTIFY changed)
    Q_PROPERTY(QString loginCountdown READ loginCountdown NOTIFY changed)
    Q_PROPERTY(QString coinCode READ coinCode NOTIFY changed)
    Q_PROPERTY(QString coinName READ coinName NOTIFY changed)
    Q_PROPERTY(bool mayScan READ mayScan NOTIFY changed)
    Q_PROPERTY(bool scannerLost READ scannerLost NOTIFY changed)
    Q_PROPERTY(QImage cameraPicture READ cameraPicture NOTIFY cameraPictureChanged)
    Q_PROPERTY(bool cameraOn READ cameraOn NOTIFY cameraOnChanged)
    Q_PROPERTY(QString receiveStep READ receiveStep NOTIFY changed)
    Q_PROPERTY(QString receiveCountdown READ receiveCountdown NOTIFY changed)
    Q_PROPERTY(bool addressFromAthena READ addressFromAthena NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(QString otherCoins READ otherCoins NOTIFY changed)
    Q_PROPERTY(QVariantList switchCoins READ switchCoins NOTIFY changed)
    Q_PROPERTY(bool switchSignsIn READ switchSignsIn NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString addressType READ addressType NOTIFY changed)
    Q_PROPERTY(QString sharedWith READ sharedWith NOTIFY changed)
    Q_PROPERTY(bool sharedAccepted READ sharedAccepted NOTIFY changed)
    Q_PROPERTY(bool noChecksum READ noChecksum NOTIFY changed)
    Q_PROPERTY(QString addressStep READ addressStep NOTIFY changed)
    Q_PROPERTY(QString price READ price NOTIFY changed)
    Q_PROPERTY(QString priceCountdown READ priceCountdown NOTIFY changed)
    Q_PROPERTY(QString referencePrice READ referencePrice NOTIFY changed)
    Q_PROPERTY(QString referenceSource READ referenceSource NOTIFY changed)
    Q_PROPERTY(bool feesPublished READ feesPublished NOTIFY changed)
    Q_PROPERTY(QString feePercent READ feePercent NOTIFY changed)
    Q_PROPERTY(QString exampleAmount READ exampleAmount NOTIFY changed)
    Q_PROPERTY(QString exampleCoinAmount READ exampleCoinAmount NOTIFY changed)
    Q_PROPERTY(QString exampleServiceFee READ exampleServiceFee NOTIFY changed)
    Q_PROPERTY(QString exampleNetworkFee READ exampleNetworkFee NOTIFY changed)
    Q_PROPERTY(QString limit READ limit NOTIFY changed)
    Q_PROPERTY(bool limitByDay READ limitByDay NOTIFY changed)
    Q_PROPERTY(QString limitNew READ limitNew NOTIFY changed)
    Q_PROPERTY(QString minimum READ minimum NOTIFY changed)
    Q_PROPERTY(bool printerOut READ printerOut NOTIFY changed)
    Q_PROPERTY(bool mayText READ mayText NOTIFY changed)
    Q_PROPERTY(QString quoteStep READ quoteStep NOTIFY changed)
    Q_PROPERTY(int holdHours READ holdHours NOTIFY changed)
    Q_PROPERTY(QString paid READ paid NOTIFY changed)
    Q_PROPERTY(QString coinAmount READ coinAmount NOTIFY changed)
    Q_PROPERTY(bool hasMoney READ hasMoney NOTIFY changed)
    Q_PROPERTY(QString lockCountdown READ lockCountdown NOTIFY changed)
    Q_PROPERTY(QString serviceFee READ serviceFee NOTIFY changed)
    Q_PROPERTY(QString networkFee READ networkFee NOTIFY changed)
    Q_PROPERTY(QString stillPossible READ stillPossible NOTIFY changed)
    Q_PROPERTY(QString denominations READ denominations NOTIFY changed)
    Q_PROPERTY(QStringList bills READ bills NOTIFY changed)
    Q_PROPERTY(QString phase READ phase NOTIFY changed)
    Q_PROPERTY(bool mayRaise READ mayRaise NOTIFY changed)
    Q_PROPERTY(QString finishStep READ finishStep NOTIFY changed)
    Q_PROPERTY(bool cardReady READ cardReady NOTIFY changed)
    Q_PROPERTY(bool cashReady READ cashReady NOTIFY changed)
    Q_PROPERTY(bool byCard READ byCard NOTIFY changed)
    Q_PROPERTY(QString cardStep READ cardStep NOTIFY changed)
    Q_PROPERTY(QString cardReason READ cardReason NOTIFY changed)
    Q_PROPERTY(QString cardLabel READ cardLabel NOTIFY changed)
    Q_PROPERTY(QString refundState READ refundState NOTIFY changed)
    Q_PROPERTY(bool cardInside READ cardInside NOTIFY changed)
    Q_PROPERTY(bool amountTyped READ amountTyped NOTIFY changed)
    Q_PROPERTY(bool sent READ sent NOTIFY changed)
    Q_PROPERTY(QString qrText READ qrText NOTIFY changed)
    Q_PROPERTY(bool qrIsReceipt READ qrIsReceipt NOTIFY changed)
    Q_PROPERTY(QString transaction READ transaction NOTIFY changed)
    Q_PROPERTY(QString receipt READ receipt NOTIFY changed)
    Q_PROPERTY(bool mayReprint READ mayReprint NOTIFY changed)
    Q_PROPERTY(QString claimCode READ claimCode NOTIFY changed)
    Q_PROPERTY(QString claimQrText READ claimQrText NOTIFY changed)
    Q_PROPERTY(bool claimReady READ claimReady NOTIFY changed)
    Q_PROPERTY(QString doubtAmount READ doubtAmount NOTIFY changed)
    Q_PROPERTY(QString unboughtAmount READ unboughtAmount NOTIFY changed)
    Q_PROPERTY(QString returnedBill READ returnedBill NOTIFY changed)
    Q_PROPERTY(bool recordsFailed READ recordsFailed NOTIFY changed)

public:
    // The order is ScreenId's.
    enum Screen {
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
    Q_ENUM(Screen)

    // `intents` must outlive the view.
    KioskView(KioskIntents& intents, KioskViewSettings settings, QObject* parent = nullptr);
    ~KioskView() override;

    // --- from the program ---
    // The law of the place, once it has been read; null: none.
    void setPlace(std::shared_ptr<const place::Profile> profile);
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);
    void setPrices(std::shared_ptr<const PriceList> prices);
    void setLive(const LiveFacts& live);
    // What the camera sees (null: nothing any more), and whether a code is in it.
    void setCameraPicture(const QImage& picture, bool code = false);
    // Called when the customer or the idle machine chooses a language; loads its translation.
    void setTranslator(std::function<void(const QString& code)> translate)
    {
        m_translate = std::move(translate);
    }
    // Replaces the clock (the self-test stands still).
    void setClock(Now (*clock)());

    // --- values ---
    [[nodiscard]] Screen screen() const { return static_cast<Screen>(m_shown.screen); }
    [[nodiscard]] bool demo() const { return m_settings.demo; }
    [[nodiscard]] QString machineId() const { return m_settings.machineId; }
    [[nodiscard]] QString operatorName() const;
    [[nodiscard]] QString supportPhone() const { return m_settings.supportPhone; }
    [[nodiscard]] QString helpLine() const { return m_settings.helpLine; }
    [[nodiscard]] QString helpHours() const;
    [[nodiscard]] QString authority() const;
    [[nodiscard]] bool refundFirstOnly() const
    {
        return m_settings.profile && m_settings.profile->refundFirstOnly;
    }
    [[nodiscard]] int refundDays() const { return m_settings.profile ? m_settings.profile->refundDays : 0; }
    [[nodiscard]] bool mayStop() const { return m_shown.mayStop; }
    [[nodiscard]] const QString& pageKind() const { return m_shown.pageKind; }
    [[nodiscard]] const QString& pageText() const { return m_shown.pageText; }
    [[nodiscard]] const QString& pageLanguage() const { return m_shown.pageLanguage; }
    [[nodiscard]] QString pageLanguageName() const; // in the language itself; empty for the customer's own
    [[nodiscard]] bool pageRightToLeft() const;
    [[nodiscard]] int pageNumber() const { return m_shown.pageNumber; }
    [[nodiscard]] int pageCount() const { return m_shown.pageCount; }
    [[nodiscard]] int pageSeconds() const { return m_shown.pageSeconds; }
    [[nodiscard]] bool pageStopsOnYes() const { return m_shown.pageStopsOnYes; }
    [[nodiscard]] AccessModes* modes() { return &m_modes; }
    [[nodiscard]] QVariantMap
    themeTexts() const; // promise, promiseDetail, support, terms, legal; what is there
    [[nodiscard]] QVariantList languages() const;
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] QString languageName() const;
    [[nodiscard]] bool rightToLeft() const;
    [[nodiscard]] QVariantList countries() const { return m_phone.countries(); }
    [[nodiscard]] QString countryCode() const { return QString::fromLatin1(m_phone.country().code); }
    [[nodiscard]] QString countryPrefix() const { return QString::fromLatin1(m_phone.country().prefix); }
    [[nodiscard]] QString phoneNumber() const { return m_phone.shown(); }
    [[nodiscard]] QString phoneExample() const { return QString::fromLatin1(m_phone.country().example); }
    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] QString askedAmount() const { return {}; }
    [[nodiscard]] int waitingSeconds() const { return m_waitingSeconds; }
    [[nodiscard]] int phaseSeconds() const { return m_phaseSeconds; }
    [[nodiscard]] const QString& reference() const { return m_shown.reference; }
    [[nodiscard]] int idleWarningSeconds() const { return m_shown.idleWarningSeconds; }
    [[nodiscard]] bool moneyInside() const { return m_shown.moneyInside; }
    [[nodiscard]] const QString& notice() const { return m_shown.notice; }
    [[nodiscard]] int noticeSeconds() const { return m_shown.noticeSeconds; }
    [[nodiscard]] const QString& noticeAmount() const { return m_shown.noticeAmount; }
    [[nodiscard]] bool waiting() const { return m_shown.waiting; }
    [[nodiscard]] int secondsLeft() const { return m_shown.secondsLeft; }
    [[nodiscard]] const QStringList& closedReasons() const { return m_shown.closedReasons; }
    [[nodiscard]] int purchaseMinutes() const;
    [[nodiscard]] int leastLevel() const; // of sign-in, that the place asks for; -1: no place
    [[nodiscard]] QString license() const;
    [[nodiscard]] QString serviceNote() const;
    [[nodiscard]] const QString& serviceBack() const { return m_shown.serviceBack; }
    [[nodiscard]] QVariantList elsewhere() const;
    [[nodiscard]] const QVariantList& prices() const { return m_shown.prices; }
    [[nodiscard]] const QVariantList& coins() const { return m_shown.coins; }
    [[nodiscard]] const QString& phoneMasked() const { return m_shown.phoneMasked; }
    [[nodiscard]] const QString& codeCountdown() const { return m_shown.codeCountdown; }
    [[nodiscard]] int resendSeconds() const { return m_shown.resendSeconds; }
    [[nodiscard]] int attemptsLeft() const { return m_shown.attemptsLeft; }
    [[nodiscard]] int requiredLevel() const { return m_shown.requiredLevel; }
    [[nodiscard]] const QString& loginUri() const { return m_shown.loginUri; }
    [[nodiscard]] const QString& loginStep() const { return m_shown.loginStep; }
    [[nodiscard]] const QString& loginCountdown() const { return m_shown.loginCountdown; }
    [[nodiscard]] const QString& coinCode() const { return m_shown.coinCode; }
    [[nodiscard]] const QString& coinName() const { return m_shown.coinName; }
    [[nodiscard]] bool mayScan() const { return m_shown.mayScan; }
    [[nodiscard]] bool scannerLost() const { return m_shown.scannerLost; }
    [[nodiscard]] const QImage& cameraPicture() const { return m_cameraPicture; }
    [[nodiscard]] bool cameraOn() const { return !m_cameraPicture.isNull(); }
    [[nodiscard]] const QString& receiveStep() const { return m_shown.receiveStep; }
    [[nodiscard]] const QString& receiveCountdown() const { return m_shown.receiveCountdown; }
    [[nodiscard]] bool addressFromAthena() const { return m_shown.addressFromAthena; }
    [[nodiscard]] const QString& refusal() const { return m_shown.refusal; }
    [[nodiscard]] const QString& otherCoins() const { return m_shown.otherCoins; }
    [[nodiscard]] const QVariantList& switchCoins() const { return m_shown.switchCoins; }
    [[nodiscard]] bool switchSignsIn() const { return m_shown.switchSignsIn; }
    [[nodiscard]] const QString& address() const { return m_shown.address; }
    [[nodiscard]] const QString& addressType() const { return m_shown.addressType; }
    [[nodiscard]] const QString& sharedWith() const { return m_shown.sharedWith; }
    [[nodiscard]] bool sharedAccepted() const { return m_shown.sharedAccepted; }
    [[nodiscard]] bool noChecksum() const { return m_shown.noChecksum; }
    [[nodiscard]] const QString& addressStep() const { return m_shown.addressStep; }
    [[nodiscard]] const QString& price() const { return m_shown.price; }
    [[nodiscard]] const QString& priceCountdown() const { return m_shown.priceCountdown; }
    [[nodiscard]] const QString& referencePrice() const { return m_shown.referencePrice; }
    [[nodiscard]] const QString& referenceSource() const { return m_shown.referenceSource; }
    [[nodiscard]] bool feesPublished() const { return m_shown.feesPublished; }
    [[nodiscard]] const QString& feePercent() const { return m_shown.feePercent; }
    [[nodiscard]] const QString& exampleAmount() const { return m_shown.exampleAmount; }
    [[nodiscard]] const QString& exampleCoinAmount() const { return m_shown.exampleCoinAmount; }
    [[nodiscard]] const QString& exampleServiceFee() const { return m_shown.exampleServiceFee; }
    [[nodiscard]] const QString& exampleNetworkFee() const { return m_shown.exampleNetworkFee; }
    [[nodiscard]] const QString& limit() const { return m_shown.limit; }
    [[nodiscard]] bool limitByDay() const { return m_shown.limitByDay; }
    [[nodiscard]] const QString& limitNew() const { return m_shown.limitNew; }
    [[nodiscard]] const QString& minimum() const { return m_shown.minimum; }
    [[nodiscard]] bool printerOut() const { return m_shown.printerOut; }
    [[nodiscard]] bool mayText() const { return m_shown.mayText; }
    [[nodiscard]] const QString& quoteStep() const { return m_shown.quoteStep; }
    [[nodiscard]] int holdHours() const { return m_shown.holdHours; }
    [[nodiscard]] const QString& paid() const { return m_shown.paid; }
    [[nodiscard]] const QString& coinAmount() const { return m_shown.coinAmount; }
    [[nodiscard]] bool hasMoney() const { return m_shown.hasMoney; }
    [[nodiscard]] const QString& lockCountdown() const { return m_shown.lockCountdown; }
    [[nodiscard]] const QString& serviceFee() const { return m_shown.serviceFee; }
    [[nodiscard]] const QString& networkFee() const { return m_shown.networkFee; }
    [[nodiscard]] const QString& stillPossible() const { return m_shown.stillPossible; }
    [[nodiscard]] const QString& denominations() const { return m_shown.denominations; }
    [[nodiscard]] const QStringList& bills() const { return m_shown.bills; }
    [[nodiscard]] const QString& phase() const { return m_shown.phase; }
    [[nodiscard]] bool mayRaise() const { return m_shown.mayRaise; }
    [[nodiscard]] const QString& finishStep() const { return m_shown.finishStep; }
    [[nodiscard]] bool cardReady() const { return m_shown.cardReady; }
    [[nodiscard]] bool cashReady() const { return m_shown.cashReady; }
    [[nodiscard]] bool byCard() const { return m_shown.byCard; }
    [[nodiscard]] const QString& cardStep() const { return m_shown.cardStep; }
    [[nodiscard]] const QString& cardReason() const { return m_shown.cardReason; }
    [[nodiscard]] const QString& cardLabel() const { return m_shown.cardLabel; }
    [[nodiscard]] const QString& refundState() const { return m_shown.refundState; }
    [[nodiscard]] bool cardInside() const { return m_shown.cardInside; }
    [[nodiscard]] bool amountTyped() const { return !m_amount.isEmpty(); }
    [[nodiscard]] bool sent() const { return m_shown.sent; }
    [[nodiscard]] const QString& qrText() const { return m_shown.qrText; }
    [[nodiscard]] bool qrIsReceipt() const { return m_shown.qrIsReceipt; }
    [[nodiscard]] const QString& transaction() const { return m_shown.transaction; }
    [[nodiscard]] const QString& receipt() const { return m_shown.receipt; }
    [[nodiscard]] bool mayReprint() const { return m_shown.mayReprint; }
    [[nodiscard]] const QString& claimCode() const { return m_shown.claimCode; }
    [[nodiscard]] const QString& claimQrText() const { return m_shown.claimQrText; }
    [[nodiscard]] bool claimReady() const { return m_shown.claimReady; }
    [[nodiscard]] const QString& doubtAmount() const { return m_shown.doubtAmount; }
    [[nodiscard]] const QString& unboughtAmount() const { return m_shown.unboughtAmount; }
    [[nodiscard]] bool recordsFailed() const { return m_shown.recordsFailed; }
    [[nodiscard]] const QString& returnedBill() const { return m_shown.returnedBill; }

    // --- intents ---
    Q_INVOKABLE void start();
    Q_INVOKABLE void chooseLanguage(const QString& code);
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void someoneSentMe();
    Q_INVOKABLE void leave();
    Q_INVOKABLE void chooseCoin(const QString& code);
    Q_INVOKABLE void choosePayment(const QString& way); // cash, card
    Q_INVOKABLE void submitAmount();
    Q_INVOKABLE void typeDigit(const QString& digit);
    Q_INVOKABLE void eraseDigit();
    Q_INVOKABLE void clearDigits();
    Q_INVOKABLE void chooseCountry(const QString& code);
    Q_INVOKABLE void sendCode();
    Q_INVOKABLE void resendCode();
    Q_INVOKABLE void verifyCode();
    Q_INVOKABLE void signInByPhone();
    Q_INVOKABLE void useTextMessage();
    Q_INVOKABLE void newLoginCode();
    Q_INVOKABLE void switchCoin(const QString& code);
    Q_INVOKABLE void scanAgain();
    Q_INVOKABLE void useAppAddress();
    Q_INVOKABLE void confirmAddress();
    Q_INVOKABLE void acceptShared();
    Q_INVOKABLE void retry();
    Q_INVOKABLE void acceptQuote();
    Q_INVOKABLE void acceptWithoutReceipt();
    Q_INVOKABLE void acceptWithText();
    Q_INVOKABLE void finish();
    Q_INVOKABLE void raiseLimit();
    Q_INVOKABLE void back();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void printAgain();
    Q_INVOKABLE void sendText();
    Q_INVOKABLE void done();
    Q_INVOKABLE void needMoreTime();
    Q_INVOKABLE void touched();

Q_SIGNALS:
    void changed();
    void languageChanged();
    void cameraPictureChanged();
    void cameraOnChanged();
    // Something is to be heard, too.
    void sounded(kiosk::SoundCue cue);

private:
    [[nodiscard]] QString inOurLanguage(const place::Texts& texts) const;
    void refresh();
    void onScreenChanged(ScreenId from, ScreenId to);
    void say(const QString& localNotice);
    void adoptLanguage();
    void noticeLockedOut(const Snapshot& before);
    void speak(const QString& code);
    void forgetTyping();
    void endVisit();
    [[nodiscard]] bool mayPay() const;
    [[nodiscard]] Money typedAmount() const;

    KioskIntents& m_intents;
    KioskViewSettings m_settings;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::shared_ptr<const PriceList> m_prices;
    LiveFacts m_live;
    QImage m_cameraPicture;
    Shown m_shown;
    PhoneEntry m_phone;
    QString m_code;
    QString m_amount; // whole units of the machine's money
    QString m_localNotice; // what the view itself has to say: pressed too early
    QString m_language;
    Milliseconds m_noticeSince = 0; // monotonic
    Milliseconds m_codeSeen = 0; // monotonic: by the camera, last
    Milliseconds m_lockedOutUntil = 0; // monotonic: until then is said that too many codes were wrong
    std::optional<Milliseconds> m_lostUntil; // monotonic: a last screen without a journal stands so long
    bool m_leftByThemselves = false; // a touch of the customer's ends the visit
    PurchaseId m_purchase; // the one that the language was last taken from
    std::function<void(const QString&)> m_translate;
    Now (*m_clock)() = &kioskTime;
    Milliseconds m_waitingSince = 0;
    Milliseconds m_phaseSince = 0;
    int m_waitingSeconds = 0;
    int m_phaseSeconds = 0;
    QTimer m_second; // countdowns
    AccessModes m_modes;
    QTimer m_nobody; // chose a language or a mode, and went without a purchase
};

} // namespace kiosk
