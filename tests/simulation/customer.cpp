// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/customer.h"

#include "core/bitid/uri.h"
#include "server-stub/backend/login.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kiosk::sim {

namespace {

using Text = const char*;
constexpr Text bitcoinAddress = "bitcoin:tb1q4npuvywe6gavw29k0vkaavmjyqfhyhcp8r9gcx";
constexpr Text etherAddress = "ethereum:0x1640b5347E644774CDF90B5931ab57a46e739C35@11155111";
constexpr Text litecoinAddress = "litecoin:tltc1q0chxnv6h26krdm5h5rdzwuhesu3mdyw5xgcw0t";
constexpr Text cashAddress = "bchtest:qr0x7f4ref5d8cplv9lkmc6waf3jxfgxnumtyzfjk0";
// Good for several coins.
constexpr std::array<Text, 2> sharedAddresses{
    "myRHUnsfpFLQ1F6Bf1AWugnBgkSfUG6Mcv", "2NB9ZB2DAAaisX5wYjfUc8Lv4BdLqtM8bgT"};
constexpr std::array<Text, 5> languages{"es", "pt", "fr", "ht", "ar"};

Text addressOf(Coin coin)
{
    switch (coin) {
    case Coin::Eth:
        return etherAddress;
    case Coin::Ltc:
        return litecoinAddress;
    case Coin::Bch:
        return cashAddress;
    case Coin::Btc:
        break;
    }
    return bitcoinAddress;
}

constexpr std::array<Text, 7> rubbish{"bitcoin:tb1q4npuvywe6gavw29k0vkaavmjyqfhyhcp8r9gcy", "hello",
    "https://example.com/", "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ", "lnbc1", "0x",
    litecoinAddress};
constexpr std::array<std::uint64_t, 8> notes{1, 5, 10, 20, 20, 20, 50, 100};

} // namespace

Customer::Customer(World& world, const CustomerPlan& plan)
    : m_world(world)
    , m_plan(plan)
    , m_random(plan.seed)
    , m_next(world.m_now + m_random.between(0, 1'500))
    , m_arrived(world.m_now)
    , m_notesLeft(static_cast<int>(m_random.between(1, 3)))
{
    constexpr std::array<Coin, 4> coins{Coin::Btc, Coin::Eth, Coin::Ltc, Coin::Bch};
    m_coin = m_random.chance(700) ? Coin::Btc : m_random.pick(coins);
    m_sharedFormat = m_coin != Coin::Eth && m_random.chance(150);
    m_choosesLanguage = m_random.chance(250);
    m_way = m_random.chance(350) ? PaymentWay::Card : PaymentWay::Cash;
    if (m_plan.temper == Temper::TooManyBills)
        m_notesLeft = 14;
    m_dawdles = m_plan.temper == Temper::Slow && m_random.chance(250);
    if (m_random.chance(m_plan.temper == Temper::TooManyBills ? 500 : 50)) {
        const int level = static_cast<int>(m_random.between(1, 3));
        // A cent below what notes add up to, too: the last of them is one cent too much.
        const std::uint64_t less = m_random.chance(500) ? 1 : 0;
        const auto limit = Money::ofMinor(
            static_cast<std::uint64_t>(m_random.between(1, 30)) * 500 - less, *Currency::parse("USD"));
        const bool own = m_random.chance(600);
        world.m_athena.change([&](stub::Books& books) {
            const auto known = books.customers.withPhone(phone(), world.m_entropy);
            books.customers.setLevel(known.id, level);
            if (own)
                books.customers.setBuyLimit(known.id, limit);
        });
    }
}

std::string Customer::phone() const { return "+1555010" + std::to_string(1000 + m_plan.phone); }

Milliseconds Customer::pause()
{
    if (m_plan.temper == Temper::Slow)
        return m_random.between(1'000, 12'000);
    return m_random.between(100, 1'000);
}

void Customer::say(Fact fact)
{
    m_world.m_kiosk->touched();
    m_world.m_kiosk->intend(std::move(fact));
}

void Customer::act()
{
    ++m_acts;
    m_next = m_world.m_now + pause();
    constexpr Milliseconds patience = 45'000;
    constexpr Milliseconds longestVisit = 600'000;
    const Milliseconds here = m_world.m_now - m_arrived;
    const bool served = m_world.m_kiosk && m_world.m_kiosk->shown().machine.current;
    if ((!served && (m_started > 0 || here > patience)) || here > longestVisit
        || (m_plan.temper == Temper::WalksOff && m_random.chance(45))) {
        m_left = true;
        return;
    }
    if (actsAtTerminal())
        return;
    if (!m_world.m_kiosk) { // the slot may still be open
        if (m_notesLeft > 0 && m_random.chance(200))
            insertNote();
        return;
    }
    if (m_plan.temper == Temper::PressesEverything && m_random.chance(350))
        return pressSomething();
    look();
}

void Customer::look()
{
    const Machine& machine = m_world.m_kiosk->shown().machine;
    if (!machine.current) {
        if (isOpen(machine) && !m_world.m_kiosk->newest().current) {
            m_world.m_kiosk->startTouched();
            m_started += m_world.m_kiosk->newest().current ? 1 : 0;
        }
        return;
    }
    m_started = std::max(m_started, 1);
    const Stage& stage = machine.current->stage;
    if (const auto* disclosure = std::get_if<Disclosure>(&stage))
        return on(*disclosure);
    if (std::holds_alternative<ChoosingCoin>(stage))
        return say(CoinChosen{m_coin});
    if (const auto* signing = std::get_if<SigningIn>(&stage))
        return on(*signing);
    if (const auto* byPhone = std::get_if<SigningInByPhone>(&stage))
        return on(*byPhone);
    if (const auto* entering = std::get_if<EnteringAddress>(&stage))
        return on(*entering);
    if (const auto* receiving = std::get_if<ReceivingAddress>(&stage))
        return on(*receiving);
    if (const auto* confirming = std::get_if<ConfirmingAddress>(&stage))
        return on(*confirming);
    if (const auto* quoting = std::get_if<Quoting>(&stage))
        return on(*quoting);
    if (const auto* bills = std::get_if<InsertingBills>(&stage))
        return on(*bills);
    if (std::holds_alternative<ChoosingPayment>(stage))
        return say(PaymentChosen{m_way});
    if (const auto* card = std::get_if<PayingByCard>(&stage))
        return on(*card);
    if (const auto* delivered = std::get_if<Delivered>(&stage))
        return onLastScreen(delivered->receipt, owedBy(*delivered));
    if (const auto* refused = std::get_if<Refused>(&stage))
        return onLastScreen(refused->receipt, owedBy(*refused));
    if (const auto* unresolved = std::get_if<Unresolved>(&stage))
        return onLastScreen(unresolved->receipt, owedBy(*unresolved));
    if (std::holds_alternative<NothingAllowed>(stage) || std::holds_alternative<ScamStopped>(stage))
        say(DonePressed{});
}

void Customer::on(const Disclosure& stage)
{
    if (m_random.chance(5))
        return say(ScamReported{});
    if (std::exchange(m_choosesLanguage, false))
        return say(LanguageChosen{m_random.pick(languages)});
    if (stage.tooEarly && m_random.chance(800))
        return; // reads
    say(DisclosureAccepted{});
}

void Customer::on(const SigningIn& stage)
{
    if (stage.step == SigningIn::Step::Number) {
        if (m_random.chance(200))
            return say(PhoneSignInChosen{});
        if (stage.waitSeconds > 0 && m_random.chance(300))
            return say(CancelPressed{});
        m_world.m_kiosk->touched();
        return m_world.m_kiosk->submitPhone(phone());
    }
    if (stage.step != SigningIn::Step::Code)
        return;
    std::string code = m_world.m_athena.newestCode(phone());
    const bool slips = m_random.chance(m_plan.temper == Temper::PressesEverything ? 300 : 30);
    if (code.empty() || slips)
        code = "000000";
    m_world.m_kiosk->touched();
    m_world.m_kiosk->submitCode(code);
    m_next += 300;
}

void Customer::on(const SigningInByPhone& stage)
{
    using Step = SigningInByPhone::Step;
    if (stage.step == Step::Expired || stage.step == Step::NoAnswer) {
        const auto how = m_random.below(10);
        return say(how < 6 ? Fact{NewCodeAsked{}}
                : how < 9  ? Fact{TextMessageChosen{}}
                           : Fact{BackPressed{}});
    }
    if (stage.step != Step::Shown)
        return;
    if (m_random.chance(60))
        return say(m_random.chance(500) ? Fact{BackPressed{}} : Fact{TextMessageChosen{}});
    if (m_random.chance(400))
        scanLoginCode();
    m_next = m_world.m_now + m_random.between(1'000, 9'000);
}

// Athena Mobile posts what it scanned, signed; the simulation leaves the curve to the tests of BitID.
void Customer::scanLoginCode()
{
    constexpr int strangers = 60; // of a thousand: somebody else's phone was quicker
    const auto uri = bitid::parseUri(m_world.m_kiosk->loginUri());
    if (!uri)
        return;
    m_world.m_athena.change([&](stub::Books& books) {
        const auto code = books.loginCodes.find(uri->nonce);
        if (!code || code->used)
            return;
        const Milliseconds now = epoch + m_world.m_now;
        const stub::LoginPlace place{
            books, m_world.m_entropy, Network::Test, now, "https://athena.test/bitid"};
        const std::string whose = m_random.chance(strangers) ? "+15550199999" : phone();
        (void)signInByPhone(place, *code, books.customers.withPhone(whose, m_world.m_entropy));
    });
}

void Customer::on(const EnteringAddress& stage)
{
    if (stage.notice == EnteringAddress::Notice::OtherCoin && stage.maySwitch && m_random.chance(500))
        return say(CoinSwitched{stage.others.front().coin});
    if (m_acts > 60)
        return say(CancelPressed{});
    if (m_random.chance(150))
        return say(AppAddressChosen{});
    const hardware::Clock now{m_world.m_now};
    const bool bad = m_random.chance(m_plan.temper == Temper::ScansRubbish ? 700 : 30);
    const Text own = m_sharedFormat ? m_random.pick(sharedAddresses) : addressOf(m_coin);
    const std::string text = bad ? m_random.pick(rubbish) : own;
    const auto how = m_random.below(40);
    if (how == 0)
        m_world.m_scanner->presentTwice(text, now);
    else if (how == 1)
        m_world.m_scanner->presentHalf(text, now);
    else if (how == 2)
        m_world.m_scanner->presentStalled(text, now);
    else
        m_world.m_scanner->present(text, now);
    m_next = m_world.m_now + m_random.between(600, 2'500);
}

void Customer::on(const ReceivingAddress& stage)
{
    using Step = ReceivingAddress::Step;
    if (stage.step == Step::TooLong || stage.step == Step::NoAnswer)
        return say(m_random.chance(600) ? Fact{RetryPressed{}} : Fact{BackPressed{}});
    if (stage.step != Step::Waiting)
        return;
    if (m_random.chance(60))
        return say(m_random.chance(500) ? Fact{ScanAgainPressed{}} : Fact{CancelPressed{}});
    if (m_random.chance(500))
        sendAddress();
    m_next = m_world.m_now + m_random.between(1'000, 9'000);
}

// With the app, which may be at it while the machine asks for a confirmation.
void Customer::sendAddress()
{
    const bool bad = m_random.chance(m_plan.temper == Temper::ScansRubbish ? 700 : 60);
    const std::string uri = bad ? m_random.pick(rubbish) : addressOf(m_coin);
    const auto body = uri.find(':') == std::string::npos ? 0 : uri.find(':') + 1;
    const std::string address =
        uri.substr(body, uri.find('@') == std::string::npos ? uri.npos : uri.find('@') - body);
    m_world.m_athena.change([&](stub::Books& books) {
        const stub::LoginPlace place{
            books, m_world.m_entropy, Network::Test, epoch + m_world.m_now, "https://athena.test/bitid"};
        if (const auto known = books.customers.findByPhone(phone()))
            (void)addressFromApp(place, *known, address, bad);
    });
}

void Customer::on(const ConfirmingAddress& stage)
{
    if (m_random.chance(20))
        sendAddress();
    if (stage.step == ConfirmingAddress::Step::NoAnswer)
        return say(m_random.chance(800) ? Fact{RetryPressed{}} : Fact{CancelPressed{}});
    if (stage.step != ConfirmingAddress::Step::Ready)
        return;
    if (!stage.payee.alsoUsedBy.empty() && !stage.sharedFormatAccepted)
        return say(SharedFormatAccepted{});
    if (m_random.chance(30))
        return say(m_random.chance(500) ? Fact{BackPressed{}} : Fact{ScanAgainPressed{}});
    say(AddressConfirmed{});
}

void Customer::on(const Quoting& stage)
{
    if (stage.step == Quoting::Step::NoAnswer)
        return say(m_random.chance(800) ? Fact{RetryPressed{}} : Fact{CancelPressed{}});
    if (stage.step == Quoting::Step::AskingCode || stage.step == Quoting::Step::CodeShown)
        return proveMore(stage.step == Quoting::Step::CodeShown);
    if (stage.step != Quoting::Step::Shown)
        return;
    if (!m_world.m_kiosk->shown().machine.canPrint && !stage.withoutReceipt)
        return say(m_random.chance(450) ? Fact{ReceiptWayChosen{ReceiptWay::TextMessage}}
                : m_random.chance(900)  ? Fact{ReceiptWayChosen{ReceiptWay::Screen}}
                                        : Fact{CancelPressed{}});
    if (m_random.chance(20))
        return say(BackPressed{});
    say(QuoteAccepted{});
}

void Customer::insertNote()
{
    const Money note = Money::ofMinor(m_random.pick(notes) * 100, *Currency::parse("USD"));
    const hardware::Clock now{m_world.m_now};
    if (m_random.chance(20)) {
        (void)m_world.m_validator->insertBad(0x71, now).ok();
        return;
    }
    if (!m_world.m_validator->insert(note, now))
        return;
    --m_notesLeft;
    m_world.m_trace.note(m_world.m_now, "note in the slot", note.toString());
    m_world.m_checker.slotOpen(epoch + m_world.m_now, m_world.m_now);
    m_next = m_world.m_now + m_random.between(500, 3'500);
}

void Customer::on(const InsertingBills& stage)
{
    if (m_atBills < 0)
        m_atBills = m_world.m_now;
    if (m_dawdles && stage.notes.empty() && m_world.m_now < m_atBills + 130'000) {
        m_world.m_kiosk->touched();
        m_next = m_world.m_now + m_random.between(10'000, 40'000);
        return;
    }
    if (stage.raising != InsertingBills::Raising::None)
        return onRaising(stage);
    if (mayRaiseLimit(stage) && m_random.chance(m_plan.temper == Temper::PressesEverything ? 200 : 40))
        return say(RaiseLimitPressed{});
    if (m_notesLeft > 0 && !stage.moving)
        return insertNote();
    if (m_notesLeft > 0 || stage.moving)
        return;
    if (stage.notes.empty() && m_random.chance(600))
        return say(m_random.chance(500) ? Fact{CancelPressed{}} : Fact{BackPressed{}});
    say(FinishPressed{});
}

void Customer::onRaising(const InsertingBills& stage)
{
    m_next = m_world.m_now + m_random.between(500, 9'000);
    const auto how = m_random.below(10);
    if (how == 1)
        return say(FinishPressed{});
    if (how == 2)
        return insertNote(); // into a slot that is shut, or closing
    proveMore(stage.raising == InsertingBills::Raising::Shown);
}

void Customer::proveMore(bool codeShown)
{
    m_next = m_world.m_now + m_random.between(500, 9'000);
    const auto how = m_random.below(10);
    if (how == 0)
        return say(BackPressed{});
    if (how == 3)
        return m_world.m_kiosk->touched();
    if (!codeShown || how > 7)
        return;
    if (m_random.chance(800))
        m_world.m_athena.change([&](stub::Books& books) {
            const auto known = books.customers.withPhone(phone(), m_world.m_entropy);
            books.customers.setLevel(known.id, std::min(known.level + 1, 3));
        });
    scanLoginCode();
}

void Customer::onLastScreen(const ReceiptFacts& receipt, const Money& owed)
{
    const bool whole = receipt.state == ReceiptState::Printed && isOnPaper(receipt, owed);
    if (receipt.state == ReceiptState::Printing && m_random.chance(900))
        return;
    if (!whole && m_random.chance(300))
        return say(ReceiptWayChosen{ReceiptWay::TextMessage});
    if (!whole && (!receipt.copy || isOlder(receipt, owed)) && m_random.chance(300))
        return say(ReprintPressed{});
    say(DonePressed{});
}

void Customer::pressSomething()
{
    m_world.m_kiosk->touched();
    switch (m_random.below(28)) {
    case 0:
        return say(BackPressed{});
    case 1:
        return say(CancelPressed{});
    case 2:
    case 3:
        return say(FinishPressed{});
    case 4:
        return say(DonePressed{});
    case 5:
        return say(ReprintPressed{});
    case 6:
        return say(RetryPressed{});
    case 7:
        return say(QuoteAccepted{});
    case 8:
        return say(AddressConfirmed{});
    case 9:
        return say(ScanAgainPressed{});
    case 10:
        return say(CoinSwitched{Coin::Ltc});
    case 11:
        return say(NewCodeAsked{});
    case 12:
        return m_world.m_kiosk->submitPhone(phone());
    case 13:
        return m_world.m_kiosk->submitCode("123456");
    case 14:
        return m_world.m_kiosk->startTouched();
    case 15:
        return say(PhoneSignInChosen{});
    case 16:
        return say(TextMessageChosen{});
    case 17:
        return say(AmountSubmitted{Money::ofMinor(2'000, *Currency::parse("USD"))});
    case 18:
        return say(PaymentChosen{PaymentWay::Card});
    case 19:
        return m_world.m_scanner->present(m_random.pick(rubbish), hardware::Clock{m_world.m_now});
    case 20:
        return say(LanguageChosen{m_random.pick(languages)});
    case 21:
        return say(SharedFormatAccepted{});
    case 22:
        return m_random.chance(100) ? say(ScamReported{}) : say(WithoutReceiptAccepted{});
    case 23:
        return say(DisclosureAccepted{});
    case 24:
        return say(RaiseLimitPressed{});
    case 25:
        return say(ReceiptWayChosen{ReceiptWay::TextMessage});
    default:
        return insertNote();
    }
}

} // namespace kiosk::sim
