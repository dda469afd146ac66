// SPDX-License-Identifier: Apache-2.0
#include "app/self_test_scenes.h"

#include "app/language/languages.h"

#include <array>
#include <tuple>

namespace kiosk {
namespace {

// Made-up values are written by hand: one that does not parse is a bug here.
Currency usd() { return Currency::parse("USD").value(); }
Money dollars(const char* text) { return Money::parse(text, usd()).value(); }
Price priceOf(const char* text) { return Price::parse(text, usd(), Coin::Btc).value(); }

athena::TransactionRecord record(athena::State state)
{
    athena::TransactionRecord record;
    record.transactionId = "6b1f0a9c-2d44-4c0e-8a11-3e5b7c9d1f20";
    record.currency = usd();
    record.price = priceOf("49728.15");
    record.referencePrice = priceOf("46500.00");
    record.referenceSource = "Reference exchange";
    record.networkFee = dollars("1.20");
    record.minimumAmount = dollars("10");
    record.sovereignAmount = dollars("120");
    record.cryptoAmount = CryptoAmount::parse("0.00241312", Coin::Btc).value();
    record.transactionUrl = "https://pay.example.com/t/6b1f0a9c2d44";
    record.state = state;
    record.serviceFee = dollars("7.80");
    if (state == athena::State::Delivered)
        record.txid = std::string(64, 'a');
    return record;
}

CustomerFacts customer()
{
    return {"c0ffee00-0000-4000-8000-000000000001", true, dollars("500"), 1, 2, 0, {}, true};
}

Payee payee()
{
    return {Coin::Btc, "p2tr", "tb1pqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesf3hn0c", {}, false};
}

Payee sharedPayee()
{
    return {Coin::Btc, "p2sh", "2N3oefVeg6stiTb5Kh3ozCSkaqmx91FDbsm", {Coin::Ltc, Coin::Bch}, false};
}

Order order(athena::State state = athena::State::Ready) { return {payee(), customer(), record(state)}; }
// Whose coins the place has held back.
Order newcomers(athena::State state = athena::State::Ready)
{
    Order theirs = order(state);
    theirs.customer.since.reset();
    return theirs;
}
Visit visit() { return {Coin::Btc, customer(), std::nullopt}; }
std::vector<Note> notes() { return {{1, dollars("100")}, {2, dollars("20")}}; }
Paid paid(athena::State state)
{
    return {order(state), dollars("120"), notes(), {{{3, dollars("20")}, Doubt::Kind::Lost}}, false};
}

// As long as a place's texts may be, in each kind of page; the last page is none that a place has, so that
// the screen of a demonstration is looked at too.
std::shared_ptr<const place::Profile> sceneProfile()
{
    const std::string disclosure =
        "WARNING: CONSUMER FRAUD OFTEN STARTS WITH CONTACT FROM A STRANGER WHO IS INITIATING A DISHONEST "
        "SCHEME. "
        "I UNDERSTAND THAT CRIMINAL ACTIVITY MAY APPEAR IN MANY FORMS, INCLUDING, BUT NOT LIMITED TO:\n"
        "(1) Claims of a frozen bank account or credit card;\n(2) Fraudulent bank transactions;\n"
        "(3) Claims of identity theft or job offerings in exchange for payments to a government agency.";
    const std::string warning =
        "PROTECT YOURSELF FROM FRAUD. NEVER SEND MONEY TO SOMEONE YOU DON'T KNOW, ALSO "
        "NOT WHEN THEY SAY THAT THEY ARE YOUR BANK, THE POLICE OR A COMPANY THAT YOU OWE MONEY.";
    const std::string question = "Is someone on the phone with you, or did someone send you here?";
    auto profile = std::make_shared<place::Profile>();
    using Kind = place::Page::Kind;
    profile->pages = {{Kind::Disclosure, 5, true, {{"en", disclosure}}},
        {Kind::Warning, 5, true, {{"en", warning}}}, {Kind::Question, 3, true, {{"en", question}}},
        {Kind::Question, 3, false, {{"en", "Is the wallet yours, and yours alone?"}}}};
    profile->license = "EXAMPLE-0000";
    profile->rules.minimumLevel = 1;
    profile->rules.newCustomerDays = 30;
    profile->holdHoursNew = 72;
    profile->rules.dailyNew = dollars("300");
    profile->rules.dailyKnown = dollars("1000");
    profile->authority = {{"en", "Department of Financial Protection"}};
    profile->refundDays = 90;
    profile->liveHelp = "+1 888 555 0199";
    profile->liveHelpHours = {{"en", "Mon to Fri, 7 a.m. to 9 p.m."}};
    return profile;
}

// As long as one that says all that any place asks for.
std::string receiptCode()
{
    std::string code;
    for (int line = 0; line < 45; ++line)
        code += "A line of the receipt: $" + std::to_string(1'000 + line) + ".00\n";
    return code;
}

// A phone in a dim room, as a camera sees it.
QImage cameraPicture()
{
    QImage picture(480, 270, QImage::Format_Grayscale8);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const bool phone = x > 180 && x < 300 && y > 20 && y < 250;
            const bool screen = x > 188 && x < 292 && y > 34 && y < 236;
            const int grey = screen ? 235 : phone ? 20 : 60 + y / 6 + x / 24;
            picture.setPixelColor(x, y, QColor(grey, grey, grey));
        }
    }
    return picture;
}

class Scenes {
public:
    static Snapshot with(Stage stage)
    {
        Snapshot snapshot = idle();
        snapshot.machine.current =
            Purchase{"b7c1f4a2-6d3e-4f58-9a0b-1c2d3e4f5a6b", "", sceneTime().wall, std::move(stage), {}, {}};
        return snapshot;
    }
    void add(std::string name, Stage stage) { add(std::move(name), with(std::move(stage))); }
    void add(std::string name, Snapshot snapshot)
    {
        LiveFacts live;
        live.athenaReachable = true;
        if (snapshot.machine.current) {
            live.claimOf = snapshot.machine.current->id;
            live.claimCode = "7K3M9QX2VB4T";
            live.receiptCode = receiptCode();
            live.cardStep = static_cast<hardware::CardStep>(m_scenes.size() % 4);
            live.cardInside = m_scenes.size() % 2 == 0;
            live.loginUri = "bitid://login.example.com/bitid/callback?x=9087074f4ead0bb60a15b8e2aa521317";
        }
        m_scenes.push_back(
            {std::move(name), std::make_shared<const Snapshot>(std::move(snapshot)), std::move(live)});
    }
    // A last screen with a text message in this state.
    void add(std::string name, Stage stage, TextedState texted, const std::optional<Money>& says = {})
    {
        Snapshot snapshot = idle();
        snapshot.machine.current =
            Purchase{"b7c1f4a2-6d3e-4f58-9a0b-1c2d3e4f5a6b", "", sceneTime().wall, std::move(stage), {}, {}};
        snapshot.machine.current->texted = texted;
        snapshot.machine.current->textSays = says;
        add(std::move(name), std::move(snapshot));
    }
    static Snapshot idle()
    {
        Snapshot snapshot;
        snapshot.machine.currency = usd();
        snapshot.machine.validator = {true, false, false,
            {dollars("1"), dollars("5"), dollars("10"), dollars("20"), dollars("50"), dollars("100")}};
        snapshot.machine.canPrint = true;
        for (const Deadline which : {Deadline::Price, Deadline::Lock, Deadline::Leave, Deadline::Login,
                 Deadline::Read, Deadline::Address})
            snapshot.deadlines[which] = sceneTime().monotonic + 92'000;
        return snapshot;
    }
    // Of the last one.
    void withCamera(const QImage& picture) { m_scenes.back().camera = picture; }
    void withTyped(const char* digits) { m_scenes.back().typed = QLatin1String(digits); }
    void withSheet(const char* sheet) { m_scenes.back().sheet = QLatin1String(sheet); }
    void withSpeech() { m_scenes.back().speech = true; }
    std::vector<Scene> take() { return std::move(m_scenes); }

private:
    std::vector<Scene> m_scenes;
};

void addMachine(Scenes& scenes)
{
    scenes.add("idle", Scenes::idle());
    Snapshot cards = Scenes::idle();
    cards.machine.terminal.ready = true;
    scenes.add("idle with a card terminal", cards);
    cards.machine.validator.ready = false;
    cards.machine.validator.troubled = true;
    cards.machine.closed.insert(Closed::Validator);
    scenes.add("idle with a card terminal alone", cards);
    for (const Closed reason : {Closed::Journal, Closed::Clock, Closed::Validator, Closed::Scanner,
             Closed::Prices, Closed::Athena, Closed::Operator, Closed::Unsettled, Closed::Profile}) {
        Snapshot closed = Scenes::idle();
        closed.machine.closed.insert(reason);
        scenes.add("closed", closed);
    }
}

void addSigningIn(Scenes& scenes)
{
    using Notice = SigningIn::Notice;
    scenes.add("disclosure", Disclosure{sceneProfile()->pages.size(), false});
    for (std::size_t page = 0; page < sceneProfile()->pages.size(); ++page)
        scenes.add("page of the place", Disclosure{page, page % 2 == 0});
    scenes.add("scam stopped", ScamStopped{});
    scenes.add("coins", ChoosingCoin{});
    SigningIn sign;
    for (const Notice notice : {Notice::None, Notice::InvalidNumber, Notice::NoAnswer, Notice::TooOften,
             Notice::CodeLocked, Notice::CodeExpired}) {
        sign.notice = notice;
        sign.waitSeconds = 42;
        scenes.add("phone number", sign);
        if (notice == Notice::None)
            scenes.withTyped("305555014");
    }
    sign.step = SigningIn::Step::SendingCode;
    sign.notice = Notice::None;
    scenes.add("sending the code", sign);
    sign.step = SigningIn::Step::Code;
    sign.codeUntil = sceneTime().wall + 272'000;
    sign.nextCodeFrom = sceneTime().wall + 42'000;
    for (const Notice notice : {Notice::None, Notice::CodeWrong, Notice::NoAnswer, Notice::TooOften}) {
        sign.notice = notice;
        sign.attemptsLeft = 3;
        scenes.add("code", sign);
        if (notice == Notice::None)
            scenes.withTyped("48120");
    }
    sign.step = SigningIn::Step::CheckingCode;
    sign.notice = Notice::None;
    scenes.add("checking the code", sign);
    using Step = SigningInByPhone::Step;
    for (const Step step : {Step::Starting, Step::Shown, Step::Expired, Step::NoAnswer})
        scenes.add("login code", SigningInByPhone{Coin::Btc, step, std::nullopt});
    scenes.add("one moment", SigningInByPhone{Coin::Btc, Step::Cancelling, record(athena::State::Started)});
    CustomerFacts none = customer();
    none.buyLimit = Money::zero(none.buyLimit.currency());
    scenes.add("nothing allowed", NothingAllowed{none, {}});
    scenes.add(
        "nothing allowed by text message", NothingAllowed{none, {}, NothingAllowed::Why::Limit, Coin::Btc});
    none.requiredLevel.reset();
    scenes.add("nothing left for today", NothingAllowed{none, {}});
    none.buyLimit = dollars("5");
    scenes.add("too little left for today", NothingAllowed{none, {}});
    scenes.add("refused before money", NothingAllowed{customer(), {}, NothingAllowed::Why::Refused});
    scenes.add("stopped before money", NothingAllowed{customer(), {}, NothingAllowed::Why::Stopped});
}

void addAddress(Scenes& scenes)
{
    using Notice = EnteringAddress::Notice;
    for (const Notice notice :
        {Notice::None, Notice::Secret, Notice::Refused, Notice::OtherCoin, Notice::RefusedByAthena}) {
        EnteringAddress entering{visit(), notice, "bad_checksum", {}, true};
        if (notice == Notice::RefusedByAthena)
            entering.code = "invalid_address";
        if (notice == Notice::OtherCoin)
            entering.others = {
                {Coin::Ltc, "p2wpkh", "tltc1q", {}, false}, {Coin::Bch, "p2pkh", "bchtest:q", {}, false}};
        scenes.add("scan", entering);
        entering.visit.record = record(athena::State::Started);
        if (notice == Notice::OtherCoin)
            scenes.add("another coin's address, once started", entering);
        entering.maySwitch = false;
        if (notice == Notice::OtherCoin)
            scenes.add("another coin's address, too late", entering);
    }
    Snapshot lost = Scenes::idle();
    lost.machine.closed.insert(Closed::Scanner);
    lost.machine.current =
        Purchase{"p", "", sceneTime().wall, EnteringAddress{visit(), Notice::None, {}, {}, true}, {}, {}};
    scenes.add("scan without a scanner", lost);
    scenes.add("scan with a camera", EnteringAddress{visit(), Notice::None, {}, {}, true});
    scenes.withCamera(cameraPicture());
    using Receive = ReceivingAddress::Step;
    for (const Receive step : {Receive::Starting, Receive::Waiting, Receive::TooLong, Receive::NoAnswer}) {
        scenes.add("address from the app", ReceivingAddress{visit(), step});
        const bool unusable = step == Receive::Waiting;
        scenes.add("another address from the app", ReceivingAddress{visit(), step, "declined", unusable});
    }
    Snapshot bare = Scenes::idle();
    bare.machine.noScanner = true;
    bare.machine.current =
        Purchase{"p", "", sceneTime().wall, ReceivingAddress{visit(), Receive::Waiting}, {}, {}};
    scenes.add("no scanner", bare);
    scenes.add("address from Athena",
        ConfirmingAddress{visit(), payee(), ConfirmingAddress::Step::Ready, false, false,
            ConfirmingAddress::Origin::Athena});
    using Step = ConfirmingAddress::Step;
    for (const Step step : {Step::Starting, Step::Checking, Step::NoAnswer, Step::Ready}) {
        scenes.add("address", ConfirmingAddress{visit(), payee(), step, false});
        scenes.add("shared address", ConfirmingAddress{visit(), sharedPayee(), step, step == Step::Ready});
    }
}

void addQuote(Scenes& scenes)
{
    for (const Quoting::Step step : {Quoting::Step::Shown, Quoting::Step::Refreshing, Quoting::Step::NoAnswer,
             Quoting::Step::AboveCap, Quoting::Step::NotComparable})
        scenes.add("quote", Quoting{order(), step, step == Quoting::Step::Shown, false});
    Order unpublished = order();
    unpublished.record.referencePrice.reset();
    unpublished.record.networkFee.reset();
    Quoting raised{order(), Quoting::Step::Shown, false, false};
    raised.raised = true;
    scenes.add("quote with another limit", raised);
    scenes.add("quote with a hold", Quoting{newcomers(), Quoting::Step::Shown, false, false});
    scenes.add("quote without published fees", Quoting{unpublished, Quoting::Step::Shown, false, false});
    Snapshot noPaper = Scenes::idle();
    noPaper.machine.canPrint = false;
    noPaper.machine.current =
        Purchase{"p", "", sceneTime().wall, Quoting{order(), Quoting::Step::Shown, false, false}, {}, {}};
    scenes.add("quote without paper", noPaper);
    Order withoutPhone = order();
    withoutPhone.customer.phoneVerified = false;
    noPaper.machine.current->stage = Quoting{withoutPhone, Quoting::Step::Shown, false, false};
    scenes.add("quote without paper and phone", noPaper);
}

// A code for the phone while money is in, and while none is.
void addRaising(Scenes& scenes, InsertingBills bills)
{
    using Raising = InsertingBills::Raising;
    for (const Raising raising : {Raising::Closing, Raising::AskingCode, Raising::Shown}) {
        bills.raising = raising;
        scenes.add("raising the limit", bills);
    }
    bills.notes.clear();
    scenes.add("raising the limit before the first bill", bills);
}

void addBills(Scenes& scenes)
{
    using Notice = InsertingBills::Notice;
    using Ending = InsertingBills::Ending;
    InsertingBills bills;
    bills.order = order(athena::State::Funding);
    bills.order.record.sovereignAmount = dollars("0");
    bills.remaining = dollars("500");
    for (const Notice notice : {Notice::None, Notice::OverLimit, Notice::RefusedByAthena, Notice::NoAnswer,
             Notice::NotAccepted, Notice::GivenBack, Notice::LimitRaised, Notice::NotRaised}) {
        bills.notice = notice;
        scenes.add("no bill yet", bills);
    }
    bills.notice = Notice::None;
    bills.moving = MovingBill{{1, dollars("20")}, MovingBill::Phase::Stacking, true};
    scenes.add("the first bill on the move", bills);
    bills.notice = InsertingBills::Notice::OverLimit;
    bills.moving = MovingBill{{1, dollars("100")}, MovingBill::Phase::Returning};
    scenes.add("a bill over the limit", bills);
    bills.notice = InsertingBills::Notice::None;
    bills.moving.reset();
    bills.order = order(athena::State::Funding);
    bills.remaining = dollars("380");
    bills.notes = notes();
    for (const Notice notice :
        {Notice::None, Notice::OverLimit, Notice::RefusedByAthena, Notice::NoAnswer, Notice::NotAccepted,
            Notice::GivenBack, Notice::BelowMinimum, Notice::LimitRaised, Notice::NotRaised}) {
        bills.notice = notice;
        scenes.add("bills", bills);
    }
    bills.notice = Notice::None;
    addRaising(scenes, bills);
    using Phase = MovingBill::Phase;
    for (const Phase phase : {Phase::Asked, Phase::Stacking, Phase::Returning, Phase::Credited}) {
        bills.moving = MovingBill{{3, dollars("20")}, phase, true};
        scenes.add("a bill on the move", bills);
    }
    bills.moving.reset();
    for (const Ending ending : {Ending::Finish, Ending::LockOver, Ending::Fault, Ending::Refused}) {
        bills.ending = ending;
        scenes.add("closing", bills);
    }
}

Snapshot byCard(Stage stage, bool ready = true)
{
    Snapshot snapshot = Scenes::idle();
    snapshot.machine.terminal = {ready, "CT1000A", {}};
    snapshot.machine.current =
        Purchase{"b7c1f4a2-6d3e-4f58-9a0b-1c2d3e4f5a6b", "", sceneTime().wall, std::move(stage), {}, {}};
    snapshot.machine.current->way = PaymentWay::Card;
    return snapshot;
}

Paid paidByCard(athena::State state, CardPayment::State card)
{
    Paid out{order(state), dollars("120"), {}, {}, false};
    out.card = CardPayment{1, dollars("120"), card, {"MASTERCARD", "4444", "100001", "CT100001"}, true, {}};
    return out;
}

void addCard(Scenes& scenes)
{
    for (const bool ready : {true, false})
        scenes.add("ways to pay", byCard(ChoosingPayment{Coin::Btc}, ready));
    Snapshot withoutCash = byCard(ChoosingPayment{Coin::Btc});
    withoutCash.machine.validator.ready = false;
    scenes.add("ways to pay, no bills", withoutCash);
    scenes.add("quote for a card", byCard(Quoting{order(), Quoting::Step::Shown, false, false}));
    PayingByCard paying;
    paying.order = order();
    paying.amount = dollars("120");
    for (const auto notice :
        {PayingByCard::Notice::None, PayingByCard::Notice::TooLittle, PayingByCard::Notice::TooMuch}) {
        scenes.add("amount", byCard((paying.notice = notice, paying)));
        scenes.withTyped(notice == PayingByCard::Notice::TooMuch ? "999999" : "120");
    }
    paying.notice = PayingByCard::Notice::Declined;
    for (const char* reason : {"insufficient", "expired", "blocked", "pin_tries", "cancelled", "card_removed",
             "timed_out", "bank_down", "not_started", "interrupted", "whatever"})
        scenes.add("amount, declined", byCard((paying.reason = reason, paying)));
    for (const auto step : {Quoting::Step::AskingCode, Quoting::Step::CodeShown})
        scenes.add("raising the limit of a card", byCard(Quoting{order(), step, false, false}));
    using Step = PayingByCard::Step;
    for (const Step step : {Step::Debiting, Step::Cancelling, Step::Asking})
        scenes.add("at the terminal", byCard((paying.step = step, paying)));
    scenes.add("at a terminal that is lost", byCard(paying, false));
    using State = CardPayment::State;
    for (const State state : {State::Refunding, State::Refunded, State::RefundRefused, State::NotDebited})
        scenes.add("refused, by card",
            byCard(Refused{paidByCard(athena::State::Cancelled, state), Refused::Step::Claimable, "", {}}));
    scenes.add("completing, by card",
        byCard(Completing{
            paidByCard(athena::State::Ready, State::Debited), Completing::Step::Purchasing, {}, false}));
    scenes.add("unclear, by card", byCard(Unresolved{paidByCard(athena::State::Ready, State::Unclear), {}}));
    scenes.add(
        "delivered, by card", byCard(Delivered{paidByCard(athena::State::Delivered, State::Debited), {}}));
}

void addEnds(Scenes& scenes)
{
    for (const Completing::Step step : {Completing::Step::Purchasing, Completing::Step::Delivering})
        scenes.add("completing", Completing{paid(athena::State::Purchased), step, {}});
    for (const ReceiptState state : {ReceiptState::NotAsked, ReceiptState::Printing, ReceiptState::Printed,
             ReceiptState::NotStarted, ReceiptState::Partial, ReceiptState::Unknown}) {
        const ReceiptFacts receipt{state, false};
        scenes.add("delivered", Delivered{paid(athena::State::Delivered), receipt});
        scenes.add("on its way", Delivered{paid(athena::State::Purchased), receipt});
        scenes.add(
            "refused", Refused{paid(athena::State::ReversalRequired), Refused::Step::Claimable, "", receipt});
        scenes.add("unresolved", Unresolved{paid(athena::State::Funding), receipt});
    }
    for (const TextedState texted : {TextedState::Waiting, TextedState::Sent, TextedState::Failed}) {
        const ReceiptFacts receipt{ReceiptState::NotStarted, true};
        scenes.add("receipt as a text message", Delivered{paid(athena::State::Purchased), receipt}, texted);
        scenes.add("claim as a text message",
            Refused{paid(athena::State::ReversalRequired), Refused::Step::Claimable, "", receipt}, texted);
    }
    Paid held = paid(athena::State::Purchased);
    held.order = newcomers(athena::State::Purchased);
    scenes.add("completing with a hold", Completing{held, Completing::Step::Delivering, {}});
    for (const ReceiptState state : {ReceiptState::Printed, ReceiptState::NotStarted})
        scenes.add("bought with a hold", Delivered{held, {state, false}});
    scenes.add("refused, not yet claimable",
        Refused{paid(athena::State::ReversalRequired), Refused::Step::Reversing, "", {}});
    Paid turned = paid(athena::State::Purchased);
    turned.turnedAway = dollars("5");
    scenes.add("turned away, completing", Completing{turned, Completing::Step::Purchasing, {}});
    scenes.add("turned away, on its way", Delivered{turned, {ReceiptState::Printed, false}});
    scenes.add("turned away, refused", Refused{turned, Refused::Step::Claimable, "", {}});
    scenes.add("turned away, unresolved", Unresolved{turned, {}});
    Paid less = paid(athena::State::Delivered); // bought for less than was paid
    less.doubts.clear();
    less.order.record.sovereignAmount = dollars("10");
    less.order.record.cryptoAmount = cryptoFor(less.order.record.sovereignAmount, less.order.record.price)
                                         .valueOr(less.order.record.cryptoAmount);
    scenes.add("bought for less", Delivered{less, {ReceiptState::Partial, false}});
    less.order.record.state = athena::State::Purchased;
    const ReceiptFacts older{ReceiptState::Printed, false, dollars("0")};
    scenes.add("bought for less, heard of later", Delivered{less, older});
    scenes.add("bought for less, texted before", Delivered{less, {ReceiptState::NotStarted, false}},
        TextedState::Sent, dollars("0"));
    scenes.add("taken back", Refused{paid(athena::State::Reversed), Refused::Step::Claimable, "", older});
    Paid jammed = paid(athena::State::Reversed);
    jammed.amount = Money::zero(jammed.amount.currency());
    jammed.notes.clear();
    for (const Doubt::Kind kind : {Doubt::Kind::Lost, Doubt::Kind::Held, Doubt::Kind::Returned}) {
        jammed.doubts.front().kind = kind;
        scenes.add("the only bill in doubt",
            Refused{jammed, Refused::Step::Claimable, "", {ReceiptState::Printed, false}});
    }
    scenes.add("leaving", Leaving{std::nullopt, false});
}

// The disk is full: what is in, what was going in, and an end that is known.
void addLostJournal(Scenes& scenes)
{
    const auto add = [&scenes](const char* name, Snapshot snapshot) {
        snapshot.journalFailed = true;
        snapshot.machine.closed = {Closed::Journal};
        scenes.add(name, std::move(snapshot));
    };
    InsertingBills bills;
    bills.order = order(athena::State::Funding);
    bills.moving = MovingBill{{1, dollars("20")}, MovingBill::Phase::Stacking, true};
    add("first bill, records failed", Scenes::with(bills));
    bills.notes = notes();
    bills.moving->note.sequence = 3;
    add("bills, records failed", Scenes::with(bills));
    PayingByCard paying;
    paying.order = order();
    paying.amount = dollars("120");
    paying.step = PayingByCard::Step::Debiting;
    add("card, records failed", byCard(paying));
    add("delivered, records failed",
        Scenes::with(Delivered{paid(athena::State::Delivered), {ReceiptState::Partial, false}}));
}

// What lies over a screen: before any money, and while some is in.
void addSheets(Scenes& scenes)
{
    InsertingBills bills;
    bills.order = order(athena::State::Funding);
    bills.remaining = dollars("380");
    bills.notes = notes();
    const auto over = [&scenes](const char* name, const char* sheet, Stage stage) {
        scenes.add(name, std::move(stage));
        scenes.withSheet(sheet);
    };
    over("list of languages", "language", ChoosingCoin{});
    over("accessibility", "access", ChoosingCoin{});
    over("list of countries", "country", SigningIn{});
    over("help", "help", ChoosingCoin{});
    over("help with bills in", "help", bills);
    scenes.withSpeech();
    over("scammed before money", "scam", ChoosingCoin{});
    over("scammed with bills in", "scam", bills);
    over("scammed too late", "scam", Delivered{paid(athena::State::Delivered), {}});
    for (Snapshot asked : {Scenes::with(ChoosingCoin{}), Scenes::with(bills)}) {
        asked.deadlines[Deadline::Idle] = sceneTime().monotonic + 17'000;
        scenes.add("still there", std::move(asked));
    }
}

} // namespace

Now sceneTime() { return {1'000'000, 1'795'000'000'000}; }

std::shared_ptr<const PriceList> scenePrices()
{
    PriceList list;
    using Row = std::tuple<Coin, const char*, const char*>;
    for (const auto& [coin, text, reference] :
        {Row{Coin::Btc, "49728.15", "46500.00"}, Row{Coin::Eth, "2318.40", "2180.10"},
            Row{Coin::Ltc, "71.92", "67.50"}, Row{Coin::Bch, "412.07", "386.92"}}) {
        PriceList::Entry entry;
        entry.coin = coin;
        entry.price = Price::parse(text, usd(), coin).value();
        entry.priceText = text;
        entry.reference = Price::parse(reference, usd(), coin).value();
        entry.minimumAmount = dollars("10");
        list.entries.push_back(entry);
    }
    list.validUntil = sceneTime().monotonic + 60'000;
    return std::make_shared<const PriceList>(std::move(list));
}

std::vector<Scene> everyScene()
{
    Scenes scenes;
    addMachine(scenes);
    addSigningIn(scenes);
    addAddress(scenes);
    addQuote(scenes);
    addBills(scenes);
    addCard(scenes);
    addEnds(scenes);
    addLostJournal(scenes);
    addSheets(scenes);
    return scenes.take();
}

void showScene(const Scene& scene, KioskView& view, QQuickWindow& window)
{
    window.setProperty("speech", scene.speech);
    view.setLive(scene.live);
    view.setCameraPicture(scene.camera);
    view.setSnapshot(scene.snapshot);
    view.clearDigits();
    for (const QChar digit : scene.typed)
        view.typeDigit(digit);
    // After the snapshot: another screen closes what lies over the last one.
    window.findChild<QObject*>(QStringLiteral("overlays"))->setProperty("sheet", scene.sheet);
}

std::vector<KioskConfig::ScreenSection> sceneSizes()
{
    struct Size {
        int width;
        int height;
        double pxPerMm;
    };
    constexpr std::array<Size, 3> sizes{
        Size{1080, 1920, 4.03}, Size{1920, 1080, 4.03}, Size{1280, 1024, 3.40}};
    std::vector<KioskConfig::ScreenSection> screens;
    for (const Size& size : sizes) {
        auto& screen = screens.emplace_back();
        screen.width = size.width;
        screen.height = size.height;
        screen.pxPerMm = size.pxPerMm;
        screen.fullscreen = false;
        screen.reducedMotion = true;
    }
    return screens;
}

QStringList sceneLanguages() { return knownLanguages(); }

KioskViewSettings sceneSettings(const QString& language)
{
    KioskViewSettings settings;
    settings.machineId = "KIOSK-0042";
    settings.operatorName = "Example Coin Machines";
    settings.supportPhone = "+1 888 555 0142";
    settings.helpLine = "+1 888 555 0199";
    settings.profile = sceneProfile();
    settings.demo = true;
    settings.coins = {Coin::Btc, Coin::Eth, Coin::Ltc, Coin::Bch};
    settings.phoneCountries = {"US", "MX", "CO", "DO", "EC", "HT"}; // as many as may be
    settings.languages = sceneLanguages();
    settings.languages.removeAll(language.left(2)); // "es_MX" stands in the place of "es"
    settings.languages.prepend(language);
    settings.trustedUrlHosts = {"pay.example.com"};
    settings.service.note = {{"en", "The shop is being rebuilt."}};
    settings.service.backAt = WallTime{2026, 12, 24, 18, 0};
    settings.service.elsewhere = {{"Corner Market", "12 Main Street", "400 m", "7:00 to 22:00"},
        {"Central Station, hall B", "1 Station Square", "1.2 km", "5:30 to 23:30"}};
    return settings;
}

} // namespace kiosk
