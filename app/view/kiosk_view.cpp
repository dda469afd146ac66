// SPDX-License-Identifier: Apache-2.0
#include "app/view/kiosk_view.h"

#include <QCoreApplication>
#include <QVariantMap>

#include "app/language/languages.h"
#include "core/purchase/timing.h"

#include <utility>

namespace kiosk {

namespace {

constexpr int codeDigits = 6;
constexpr int nobodyAfter = 90'000; // ms without a touch on an idle machine
constexpr Milliseconds codeIsAway = 2'000;
constexpr Milliseconds noticeIsRead = 5'000;
constexpr Milliseconds lockedOutWords = 12'000;
constexpr int amountDigits = 10; // whole units: pesos too
constexpr int refreshEvery = 250; // ms: a countdown is never more than a quarter of a second late

QString joinWithOr(const QStringList& names)
{
    if (names.size() < 2)
        return names.join(QString{});
    //: Joins the last two coin names of a list: "Bitcoin or Litecoin". Shown on the scan and address screens.
    return QCoreApplication::translate("KioskView", "%1 or %2")
        .arg(QStringList(names.begin(), names.end() - 1).join(QStringLiteral(", ")), names.last());
}

int wholeSeconds(Milliseconds span) { return static_cast<int>(span / 1000); }

// Until the machine has said how it is, nobody is invited.
std::shared_ptr<const Snapshot> nothingHeard()
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->machine.closed = {Closed::Validator, Closed::Scanner, Closed::Prices};
    return snapshot;
}

} // namespace

KioskView::KioskView(KioskIntents& intents, KioskViewSettings settings, QObject* parent)
    : QObject(parent)
    , m_intents(intents)
    , m_settings(std::move(settings))
    , m_snapshot(nothingHeard())
    , m_phone(m_settings.phoneCountries)
    , m_language(m_settings.languages.value(0, QStringLiteral("en")))
{
    m_second.setInterval(refreshEvery);
    connect(&m_second, &QTimer::timeout, this, &KioskView::refresh);
    m_nobody.setInterval(nobodyAfter);
    m_nobody.setSingleShot(true);
    connect(&m_nobody, &QTimer::timeout, this, [this] {
        if (m_shown.screen == ScreenId::Idle || m_shown.screen == ScreenId::OutOfService)
            endVisit();
    });
    refresh();
}

KioskView::~KioskView() { forgetTyping(); }

void KioskView::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    const auto before = std::exchange(m_snapshot, std::move(snapshot));
    noticeLockedOut(*before);
    adoptLanguage();
    refresh();
}

// After too many wrong codes the machine is free at once; whoever stands there learns why.
void KioskView::noticeLockedOut(const Snapshot& before)
{
    const auto& was = before.machine.current;
    const auto* signing = was ? std::get_if<SigningIn>(&was->stage) : nullptr;
    const bool wasChecked = signing && signing->step == SigningIn::Step::CheckingCode;
    if (wasChecked && signing->locks > 1 && !m_snapshot->machine.current && !m_leftByThemselves)
        m_lockedOutUntil = m_clock().monotonic + lockedOutWords;
    if (m_snapshot->machine.current || !wasChecked)
        m_leftByThemselves = false;
}

// A purchase that was there before the program was started speaks its customer's language.
void KioskView::adoptLanguage()
{
    const auto& current = m_snapshot->machine.current;
    const bool isNew = current && current->id != m_purchase;
    m_purchase = current ? current->id : PurchaseId{};
    const auto code = isNew ? QString::fromStdString(current->language) : QString{};
    if (code != m_language && m_settings.languages.contains(code))
        speak(code);
}

void KioskView::setPlace(std::shared_ptr<const place::Profile> profile)
{
    m_settings.profile = std::move(profile);
    if (m_settings.profile)
        m_settings.helpLine = QString::fromStdString(m_settings.profile->liveHelp);
    refresh();
    Q_EMIT changed();
}

void KioskView::setPrices(std::shared_ptr<const PriceList> prices)
{
    m_prices = std::move(prices);
    refresh();
}

void KioskView::setLive(const LiveFacts& live)
{
    m_live = live;
    refresh();
}

void KioskView::setCameraPicture(const QImage& picture, bool code)
{
    const bool was = cameraOn();
    m_cameraPicture = picture;
    Q_EMIT cameraPictureChanged();
    if (was != cameraOn())
        Q_EMIT cameraOnChanged();
    const auto now = m_clock().monotonic;
    if (code)
        m_codeSeen = now;
    // Why a code was not taken is said while it is held up, and long enough to be read.
    const bool stale = m_shown.screen == ScreenId::Scan && m_shown.notice == QLatin1String("refused")
        && now - m_codeSeen > codeIsAway && now - m_noticeSince > noticeIsRead;
    if (!stale || picture.isNull())
        return;
    m_noticeSince = now; // once
    scanAgain();
}

void KioskView::setClock(Now (*clock)())
{
    m_clock = clock;
    refresh();
}

QVariantList KioskView::languages() const
{
    QVariantList list;
    for (const auto& code : m_settings.languages)
        list.append(QVariantMap{{"code", code}, {"name", kiosk::languageName(code)}});
    return list;
}

bool KioskView::rightToLeft() const { return isRightToLeft(m_language); }

QString KioskView::pageLanguageName() const { return kiosk::languageName(m_shown.pageLanguage); }

bool KioskView::pageRightToLeft() const
{
    return isRightToLeft(m_shown.pageLanguage.isEmpty() ? m_language : m_shown.pageLanguage);
}

QString KioskView::languageName() const { return kiosk::languageName(m_language); }

void KioskView::refresh()
{
    const auto now = m_clock();
    if (!m_snapshot->journalFailed)
        m_lostUntil.reset();
    else if (!m_lostUntil)
        m_lostUntil = now.monotonic + timing::claimScreen;
    ShownContext context{m_snapshot, m_prices, m_live, m_settings.coins, m_settings.machineId,
        m_settings.trustedUrlHosts, figuresFor(m_language, m_snapshot->machine.currency), now,
        m_settings.profile.get(), m_language.toStdString(), m_settings.service.backAt, typedAmount(),
        m_lostUntil, &joinWithOr};
    auto shown = present(context);
    const bool lockedOut = now.monotonic < m_lockedOutUntil;
    if (lockedOut && shown.screen == ScreenId::Idle) {
        shown.screen = ScreenId::Leaving;
        shown.notice = QStringLiteral("locked");
    }
    if (shown.screen == ScreenId::Code || shown.screen == ScreenId::Phone)
        shown.phoneMasked = m_phone.masked();
    if (shown.addressStep != m_shown.addressStep || shown.sharedAccepted != m_shown.sharedAccepted)
        m_localNotice.clear(); // what was missing is there
    if (shown.notice.isEmpty())
        shown.notice = m_localNotice;
    else if (shown.notice != m_shown.notice)
        m_localNotice.clear();

    if (shown.waiting && !m_shown.waiting)
        m_waitingSince = now.monotonic;
    if (shown.notice != m_shown.notice)
        m_noticeSince = now.monotonic;
    if (shown.phase != m_shown.phase)
        m_phaseSince = now.monotonic;
    const auto waiting = shown.waiting ? wholeSeconds(now.monotonic - m_waitingSince) : 0;
    const auto inPhase = shown.phase.isEmpty() ? 0 : wholeSeconds(now.monotonic - m_phaseSince);
    const bool same = shown == m_shown && waiting == m_waitingSeconds && inPhase == m_phaseSeconds;
    m_waitingSeconds = waiting;
    m_phaseSeconds = inPhase;
    const auto before = std::exchange(m_shown, std::move(shown));
    if (before.screen != m_shown.screen)
        onScreenChanged(before.screen, m_shown.screen);

    // An idle machine sleeps: prices and conditions come by themselves, and only countdowns need a clock.
    const bool counts = m_snapshot->machine.current.has_value() || m_prices || lockedOut;
    if (counts && !m_second.isActive())
        m_second.start();
    m_second.setInterval(m_snapshot->machine.current ? refreshEvery : refreshEvery * 8);
    if (!counts)
        m_second.stop();
    if (const auto cue = cueBetween(before, m_shown))
        Q_EMIT sounded(*cue);
    if (!same)
        Q_EMIT changed();
}

void KioskView::onScreenChanged(ScreenId from, ScreenId to)
{
    m_localNotice.clear();
    if (m_shown.notice.isEmpty() == false && (to == ScreenId::Idle || to == ScreenId::OutOfService))
        m_shown.notice.clear();
    if (from == ScreenId::Code || to == ScreenId::Code)
        m_code.clear();
    if (to != ScreenId::Amount && to != ScreenId::Terminal)
        m_amount.clear();
    const bool ended = to == ScreenId::Idle || to == ScreenId::OutOfService;
    if (!ended)
        return;
    endVisit();
}

// The next customer finds the machine as every customer does.
void KioskView::endVisit()
{
    forgetTyping();
    m_modes.reset();
    if (!m_settings.languages.isEmpty() && m_language != m_settings.languages.first())
        speak(m_settings.languages.first());
}

void KioskView::forgetTyping()
{
    m_phone.clear();
    m_code.fill(QLatin1Char('0'));
    m_code.clear();
}

void KioskView::say(const QString& localNotice)
{
    m_localNotice = localNotice;
    refresh();
    if (m_shown.notice != localNotice) { // what the machine said last gives way to what was just pressed
        m_shown.notice = localNotice;
        Q_EMIT changed();
    }
}

// The purchase remembers a language that is not the machine's own: for the receipt, also after a power cut.
void KioskView::start()
{
    m_intents.startTouched();
    if (m_language != m_settings.languages.value(0))
        m_intents.intend(LanguageChosen{m_language.toStdString()});
}

void KioskView::chooseLanguage(const QString& code)
{
    if (!m_settings.languages.contains(code) || code == m_language)
        return;
    if (m_snapshot->machine.current)
        m_intents.intend(LanguageChosen{code.toStdString()});
    speak(code);
}

void KioskView::speak(const QString& code)
{
    m_language = code;
    if (m_translate)
        m_translate(code);
    Q_EMIT languageChanged();
    refresh();
    Q_EMIT changed(); // the place's words are another language's
}

// clang-format off
void KioskView::someoneSentMe() { m_intents.intend(ScamReported{}); }
void KioskView::leave() { m_intents.intend(DonePressed{}); }
void KioskView::signInByPhone() { m_intents.intend(PhoneSignInChosen{}); }
void KioskView::useTextMessage() { m_intents.intend(TextMessageChosen{}); }
void KioskView::newLoginCode() { m_intents.intend(NewCodeAsked{}); }
void KioskView::scanAgain() { m_intents.intend(ScanAgainPressed{}); }
void KioskView::useAppAddress() { m_intents.intend(AppAddressChosen{}); }
void KioskView::acceptShared() { m_intents.intend(SharedFormatAccepted{}); }
void KioskView::retry() { m_intents.intend(RetryPressed{}); }
void KioskView::acceptQuote() { m_intents.intend(QuoteAccepted{}); }
void KioskView::raiseLimit() { m_intents.intend(RaiseLimitPressed{}); }
void KioskView::finish() { m_intents.intend(FinishPressed{}); }
void KioskView::printAgain() { m_intents.intend(ReprintPressed{}); }
void KioskView::sendText() { m_intents.intend(ReceiptWayChosen{ReceiptWay::TextMessage}); }
void KioskView::needMoreTime() { m_intents.touched(); }
// clang-format on

void KioskView::touched()
{
    m_nobody.start();
    m_intents.touched();
}

void KioskView::back()
{
    m_leftByThemselves = true;
    m_intents.intend(BackPressed{});
}

void KioskView::cancel()
{
    m_leftByThemselves = true;
    m_intents.intend(CancelPressed{});
}

void KioskView::done()
{
    if (m_shown.screen == ScreenId::Leaving) { // the words of the view itself: no purchase is there any more
        m_lockedOutUntil = 0;
        return refresh();
    }
    if (m_snapshot->journalFailed) { // the engine does nothing more
        m_lostUntil = m_clock().monotonic;
        return refresh();
    }
    m_intents.intend(DonePressed{});
}

void KioskView::goOn()
{
    if (m_shown.pageSeconds > 0)
        return say(QStringLiteral("too_early"));
    m_intents.intend(DisclosureAccepted{});
}

QVariantMap KioskView::themeTexts() const
{
    QVariantMap map;
    const auto entry = m_settings.themeTexts.find(m_language.left(2).toStdString());
    if (entry == m_settings.themeTexts.end())
        return map;
    const theme::Texts& texts = entry->second;
    const auto put = [&map](const char* key, const std::string& text) {
        if (!text.empty())
            map.insert(QLatin1String(key), QString::fromStdString(text));
    };
    put("support", texts.support);
    put("promise", texts.promise);
    put("promiseDetail", texts.promiseDetail);
    put("terms", texts.terms);
    put("legal", texts.legal);
    return map;
}

QString KioskView::operatorName() const
{
    const auto entry = m_settings.themeTexts.find(m_language.left(2).toStdString());
    return entry != m_settings.themeTexts.end() && !entry->second.operatorName.empty()
        ? QString::fromStdString(entry->second.operatorName)
        : m_settings.operatorName;
}

QString KioskView::inOurLanguage(const place::Texts& texts) const
{
    const auto words = place::textIn(texts, m_language.toStdString());
    return QString::fromUtf8(words.data(), static_cast<int>(words.size()));
}

QString KioskView::helpHours() const
{
    return m_settings.profile ? inOurLanguage(m_settings.profile->liveHelpHours) : QString{};
}

QString KioskView::authority() const
{
    return m_settings.profile ? inOurLanguage(m_settings.profile->authority) : QString{};
}

QString KioskView::license() const
{
    return m_settings.profile ? QString::fromStdString(m_settings.profile->license) : QString{};
}

int KioskView::leastLevel() const { return m_settings.profile ? m_settings.profile->rules.minimumLevel : -1; }

int KioskView::purchaseMinutes() const { return minutesOfPurchase(m_settings.profile.get()); }

QString KioskView::serviceNote() const { return inOurLanguage(m_settings.service.note); }

QVariantList KioskView::elsewhere() const
{
    QVariantList list;
    for (const auto& place : m_settings.service.elsewhere)
        list.append(QVariantMap{{"name", QString::fromStdString(place.name)},
            {"address", QString::fromStdString(place.address)},
            {"distance", QString::fromStdString(place.distance)},
            {"hours", QString::fromStdString(place.hours)}});
    return list;
}

void KioskView::chooseCoin(const QString& code)
{
    const auto coin = parseCoin(code.toStdString());
    if (!coin)
        return;
    const auto* entry = m_prices ? m_prices->entryFor(*coin) : nullptr;
    if (!entry || m_clock().monotonic >= m_prices->validUntil)
        return say(QStringLiteral("no_price"));
    if (!mayPay())
        return m_intents.intend(CancelPressed{});
    m_intents.intend(CoinChosen{*coin});
}

// Without any way to pay the machine is out of service, and says why: nobody is sent to sign in for nothing.
bool KioskView::mayPay() const { return m_shown.cardReady || m_shown.cashReady; }

void KioskView::choosePayment(const QString& way)
{
    const bool card = way == QLatin1String("card");
    if (!mayPay())
        return m_intents.intend(CancelPressed{});
    if (card && !m_shown.cardReady)
        return say(QStringLiteral("card_not_ready"));
    if (!card && !m_shown.cashReady)
        return say(QStringLiteral("cash_not_ready"));
    m_intents.intend(PaymentChosen{card ? PaymentWay::Card : PaymentWay::Cash});
}

Money KioskView::typedAmount() const
{
    const auto currency = m_snapshot->machine.currency;
    return Money::parse(m_amount.isEmpty() ? "0" : m_amount.toStdString(), currency)
        .valueOr(Money::zero(currency));
}

void KioskView::submitAmount()
{
    if (m_amount.isEmpty())
        return say(QStringLiteral("missing"));
    m_localNotice.clear();
    m_intents.intend(AmountSubmitted{typedAmount()});
}

void KioskView::typeDigit(const QString& digit)
{
    m_localNotice.clear();
    if (m_shown.screen == ScreenId::Phone)
        m_phone.type(digit);
    else if (m_shown.screen == ScreenId::Code && m_code.size() < codeDigits)
        m_code += digit.left(1);
    else if (m_shown.screen == ScreenId::Amount && m_amount.size() < amountDigits
        && !(m_amount.isEmpty() && digit == QLatin1String("0")))
        m_amount += digit.left(1);
    m_intents.touched();
    refresh();
    Q_EMIT changed();
}

void KioskView::eraseDigit()
{
    m_localNotice.clear();
    if (m_shown.screen == ScreenId::Phone)
        m_phone.erase();
    else if (m_shown.screen == ScreenId::Amount)
        m_amount.chop(1);
    else
        m_code.chop(1);
    m_intents.touched();
    refresh();
    Q_EMIT changed();
}

void KioskView::clearDigits()
{
    m_localNotice.clear();
    if (m_shown.screen == ScreenId::Phone)
        m_phone.clear();
    else if (m_shown.screen == ScreenId::Amount)
        m_amount.clear();
    else
        m_code.clear();
    m_intents.touched();
    refresh();
    Q_EMIT changed();
}

void KioskView::chooseCountry(const QString& code)
{
    m_phone.choose(code);
    Q_EMIT changed();
}

void KioskView::sendCode()
{
    if (!m_phone.isComplete())
        return say(m_phone.isEmpty() ? QStringLiteral("missing") : QStringLiteral("invalid"));
    if (m_shown.waiting)
        return;
    m_localNotice.clear();
    m_intents.phoneSubmitted(m_phone.e164());
}

void KioskView::resendCode() { m_intents.intend(NewCodeAsked{}); }

void KioskView::verifyCode()
{
    if (m_code.size() != codeDigits)
        return say(QStringLiteral("missing"));
    if (m_shown.waiting)
        return;
    m_localNotice.clear();
    m_intents.codeSubmitted(m_code);
    m_code.clear();
    Q_EMIT changed();
}

void KioskView::switchCoin(const QString& code)
{
    if (const auto coin = parseCoin(code.toStdString()))
        m_intents.intend(CoinSwitched{*coin});
}

void KioskView::confirmAddress()
{
    if (m_shown.addressStep == QLatin1String("checking"))
        return say(QStringLiteral("still_checking"));
    if (!m_shown.sharedWith.isEmpty() && !m_shown.sharedAccepted)
        return say(QStringLiteral("confirm_shared"));
    m_intents.intend(AddressConfirmed{});
}

void KioskView::acceptWithoutReceipt()
{
    m_intents.intend(ReceiptWayChosen{ReceiptWay::Screen});
    m_intents.intend(QuoteAccepted{});
}

void KioskView::acceptWithText()
{
    m_intents.intend(ReceiptWayChosen{ReceiptWay::TextMessage});
    m_intents.intend(QuoteAccepted{});
}

} // namespace kiosk

#include "moc_kiosk_view.cpp"
