// SPDX-License-Identifier: Apache-2.0
#include "purchase_samples.h"

#include <algorithm>
#include <set>

namespace kiosk::test {

namespace {

using athena::State;

constexpr State states[] = {State::Started, State::Ready, State::Funding, State::Purchased, State::Delivered,
    State::ReversalRequired, State::Reversed, State::Cancelled, State::Expired};
constexpr AskKind askKinds[] = {AskKind::SmsCode, AskKind::SmsVerify, AskKind::Start, AskKind::CryptoAddress,
    AskKind::Bill, AskKind::BillReturned, AskKind::Purchase, AskKind::Poll, AskKind::Reversal,
    AskKind::Cancel, AskKind::LoginCode, AskKind::TextReceipt};
constexpr const char* codes[] = {"sms_code_wrong", "sms_locked", "sms_code_expired", "session_expired",
    "unknown_session", "unknown_transaction", "invalid_phone", "invalid_address", "bad_state",
    "price_expired", "not_authorized", "amount_mismatch", "idempotency_mismatch", ""};

void addFactsOfTheMachine(std::vector<Fact>& out)
{
    place::Rules rules;
    rules.place = "US-VT";
    rules.dailyNew = rules.dailyKnown = dollars(200);
    rules.feeCap = place::FeeCap{dollars(5), 1500};
    rules.waits = {5'000, 0};
    out.insert(out.end(),
        {PowerRestored{}, PowerRestored{"lobby-1"}, PowerRestored{"lobby-1", "USD"}, OperatorLooked{},
            ItemSettled{1, 1, "paid"}, SecretsLost{}, PlaceLoaded{rules}, ScannerAbsent{}});
    for (const auto reason : {Closed::Journal, Closed::Clock, Closed::Validator, Closed::Scanner,
             Closed::Prices, Closed::Athena, Closed::Operator, Closed::Unsettled, Closed::Profile}) {
        out.emplace_back(ConditionRaised{reason});
        out.emplace_back(ConditionCleared{reason});
    }
    for (const auto powerUp : {PowerUpBill::None, PowerUpBill::InAcceptor, PowerUpBill::InStacker}) {
        out.emplace_back(ValidatorReady{denominations(), powerUp, true});
        out.emplace_back(ValidatorReady{denominations(), powerUp, false});
    }
    out.emplace_back(ValidatorReady{});
    for (const auto kind : {ValidatorTroubleKind::Jam, ValidatorTroubleKind::Full,
             ValidatorTroubleKind::Paused, ValidatorTroubleKind::Lost})
        out.emplace_back(ValidatorTroubled{kind});
    out.insert(out.end(),
        {ValidatorInhibited{}, BillReturned{}, BillRejected{}, BillSettled{}, StackRefused{},
            StackRefused{false}, StackRefused{true}});
    for (const std::uint64_t value : {5U, 20U, 100U}) {
        out.emplace_back(BillInEscrow{dollars(value)});
        out.emplace_back(BillCommitted{dollars(value)});
    }
    out.insert(out.end(),
        {BillInEscrow{Money::zero(usd())}, BillInEscrow{}, BillCommitted{}, BillCommitted{Money{}},
            PrinterChanged{true}, PrinterChanged{false}});
    out.insert(out.end(), {TerminalReady{"CT1"}, TerminalReady{"CT2"}, TerminalLost{}});
    for (const std::uint32_t number : {1U, 2U}) {
        out.emplace_back(CardDebited{number, visa()});
        out.emplace_back(CardDeclined{number, "insufficient"});
        out.emplace_back(CardRefunded{number, "CR1", number == 2});
        out.emplace_back(CardRefundRefused{number, "refund_refused"});
    }
    for (const auto verdict :
        {PrintVerdict::Printed, PrintVerdict::NotStarted, PrintVerdict::Partial, PrintVerdict::Unknown})
        out.emplace_back(PrintEnded{verdict});
    for (const auto which :
        {Deadline::Idle, Deadline::Bill, Deadline::Device, Deadline::Price, Deadline::Lock, Deadline::Outcome,
            Deadline::Leave, Deadline::Login, Deadline::Read, Deadline::Address})
        out.emplace_back(DeadlinePassed{which});
}

void addFactsOfTheCustomer(std::vector<Fact>& out)
{
    out.insert(out.end(),
        {StartTouched{"5eed"}, LanguageChosen{"es"}, DisclosureAccepted{}, ScamReported{},
            CoinChosen{Coin::Btc}, CoinChosen{Coin::Ltc}, PaymentChosen{PaymentWay::Cash},
            PaymentChosen{PaymentWay::Card}, AmountSubmitted{dollars(60)}, AmountSubmitted{dollars(5)},
            AmountSubmitted{dollars(9'000)}, AmountSubmitted{}, PhoneSubmitted{}, NewCodeAsked{},
            CodeSubmitted{}, PhoneSignInChosen{}, TextMessageChosen{}, AddressScanned{{bitcoinPayee()}},
            AddressScanned{{litecoinPayee()}}, AddressScanned{{bitcoinPayee(), litecoinPayee()}},
            AddressScanned{}, ScanRefused{"private_key"}, ScanRefused{"unknown"}, CoinSwitched{Coin::Ltc},
            CoinSwitched{Coin::Btc}, ScanAgainPressed{}, AppAddressChosen{}, AddressConfirmed{},
            SharedFormatAccepted{}, RetryPressed{}, WithoutReceiptAccepted{},
            ReceiptWayChosen{ReceiptWay::Paper}, ReceiptWayChosen{ReceiptWay::TextMessage},
            ReceiptWayChosen{ReceiptWay::Screen}, QuoteAccepted{}, BackPressed{}, CancelPressed{},
            FinishPressed{}, RaiseLimitPressed{}, ReprintPressed{}, DonePressed{}});
}

void addFactsOfAthena(std::vector<Fact>& out)
{
    out.insert(out.end(),
        {ReceiptTexted{}, CodeSent{300, 60}, CodeSent{}, LoginCodeIssued{600}, LoginCodeIssued{},
            SignedIn{customer()}, SignedIn{customer(0)}, SignedIn{}});
    for (const auto state : states) {
        const auto told = record(state, 20);
        out.insert(out.end(),
            {OrderStarted{told, customer(), 120'000}, OrderStarted{told, customer(), 120'000, bitcoinPayee()},
                AddressAccepted{told, customer(), 120'000}, PurchaseBooked{told},
                StatusReported{told, customer(), 0}, StatusReported{told, customer(), 0, bitcoinPayee()},
                ReversalBooked{told}, CancelBooked{told}});
    }
    for (const std::uint32_t sequence : {0U, 1U, 2U, 4'000'000'000U}) {
        out.emplace_back(BillApproved{sequence, dollars(100), record(State::Funding, 20), 600'000});
        out.emplace_back(
            BillApproved{sequence, dollars(100), record(State::Funding, 20), 600'000, customer().customerId});
        out.emplace_back(BillDeclined{sequence, "limit_exceeded", dollars(5)});
        out.emplace_back(BillReturnBooked{sequence, record(State::Funding), dollars(500)});
    }
    for (const auto kind : askKinds) {
        for (const std::uint32_t sequence : {0U, 1U, 2U}) {
            for (const auto* code : codes)
                out.emplace_back(AskRefused{{kind, sequence}, code, 1, {}});
            out.emplace_back(AskRefused{{kind, sequence}, "price_expired", 0, record(State::Ready)});
            out.emplace_back(AskUnanswered{{kind, sequence}, "", 0});
            out.emplace_back(AskUnanswered{{kind, sequence}, "rate_limited", 30});
        }
    }
}

std::uint32_t pick(Random& random, std::size_t count)
{
    return std::uniform_int_distribution<std::uint32_t>(0, static_cast<std::uint32_t>(count - 1))(random);
}

bool chance(Random& random, std::uint32_t inHundred) { return pick(random, 100) < inHundred; }

std::uint64_t anyBill(Random& random)
{
    static constexpr std::uint64_t bills[] = {5, 10, 20, 50, 100};
    return bills[pick(random, std::size(bills))];
}

// --- an Athena that keeps to her rules, most of the time ---

std::uint64_t inside(const Purchase& purchase)
{
    const auto* known = recordOf(purchase);
    return known ? known->sovereignAmount.minorUnits() / 100 : 0;
}

athena::TransactionRecord about(const Purchase& purchase, State state, std::uint64_t amount)
{
    const auto* known = recordOf(purchase);
    const auto* confirming = std::get_if<ConfirmingAddress>(&purchase.stage);
    auto out = known ? *known : record(state);
    out.transactionId = "7e57ab1e-" + purchase.id.substr(9);
    if (confirming) {
        out.coin = known ? known->coin : confirming->payee.coin;
        out.cryptoAddress = confirming->payee.address;
        out.price = *Price::parse("50000.00", usd(), out.coin);
    }
    if (const auto* phone = std::get_if<SigningInByPhone>(&purchase.stage)) {
        out.coin = phone->coin;
        out.cryptoAddress.reset();
        out.price = *Price::parse("50000.00", usd(), out.coin);
    }
    if (const auto* receiving = std::get_if<ReceivingAddress>(&purchase.stage)) {
        const bool litecoin = receiving->visit.coin == Coin::Ltc;
        out.coin = receiving->visit.coin;
        out.cryptoAddress = (litecoin ? litecoinPayee() : bitcoinPayee()).address;
        out.price = *Price::parse("50000.00", usd(), out.coin);
    }
    out.state = state;
    out.sovereignAmount = dollars(amount);
    return out;
}

// As interpret() reads what Athena says: only where an address is waited for.
std::optional<Payee> payeeIn(const Purchase& purchase, const athena::TransactionRecord& told)
{
    if (!std::holds_alternative<ReceivingAddress>(purchase.stage))
        return std::nullopt;
    return told.coin == Coin::Ltc ? litecoinPayee() : bitcoinPayee();
}

Fact answerTo(const Purchase& purchase, const Ask& ask, Random& random)
{
    if (chance(random, 10))
        return AskUnanswered{ask, chance(random, 50) ? "" : "rate_limited", 5};
    if (chance(random, 10))
        return AskRefused{ask, codes[pick(random, std::size(codes))], 1, {}};
    const auto amount = inside(purchase);
    switch (ask.kind) {
    case AskKind::SmsCode:
        return CodeSent{300, 60};
    case AskKind::SmsVerify:
        return SignedIn{customer(5 * pick(random, 100))};
    case AskKind::Start:
        return OrderStarted{about(purchase, State::Started, 0), customer(), 120'000};
    case AskKind::CryptoAddress:
        return AddressAccepted{about(purchase, State::Ready, 0), customer(), 120'000};
    case AskKind::Bill: {
        const auto value =
            purchase.asked.contains(ask.sequence) ? purchase.asked.at(ask.sequence) : dollars(5);
        if (chance(random, 10))
            return BillDeclined{ask.sequence, "limit_exceeded", dollars(anyBill(random))};
        return BillApproved{ask.sequence, dollars(1'000),
            about(purchase, State::Funding, amount + value.minorUnits() / 100), 600'000};
    }
    case AskKind::BillReturned:
        return BillReturnBooked{ask.sequence, about(purchase, State::Funding, amount), dollars(1'000)};
    case AskKind::Purchase:
        return PurchaseBooked{about(purchase, State::Purchased, amount)};
    case AskKind::Reversal:
        return ReversalBooked{about(purchase, State::Reversed, amount)};
    case AskKind::Cancel:
        return CancelBooked{
            about(purchase, hasMoney(purchase) ? State::ReversalRequired : State::Cancelled, amount)};
    case AskKind::LoginCode:
        return LoginCodeIssued{600};
    case AskKind::TextReceipt:
        return ReceiptTexted{};
    case AskKind::Poll:
        break;
    }
    return StatusReported{
        about(purchase, states[pick(random, std::size(states))], amount), customer(), 60'000};
}

Fact nextOf(const Purchase&, const Disclosure&, Random&, const Machine&) { return DisclosureAccepted{}; }
Fact nextOf(const Purchase&, const ScamStopped&, Random&, const Machine&) { return DonePressed{}; }
Fact nextOf(const Purchase&, const ChoosingCoin&, Random& random, const Machine&)
{
    return CoinChosen{chance(random, 70) ? Coin::Btc : Coin::Ltc};
}
Fact nextOf(const Purchase&, const ChoosingPayment&, Random& random, const Machine&)
{
    return PaymentChosen{chance(random, 50) ? PaymentWay::Card : PaymentWay::Cash};
}

// What the terminal says of the card's debit or refund, or nothing yet.
std::optional<Fact> terminalSays(const CardPayment& card, Random& random)
{
    if (card.state == CardPayment::State::Unclear)
        return chance(random, 50) ? Fact{CardDebited{card.number, visa()}}
                                  : Fact{CardDeclined{card.number, "x"}};
    if (card.state != CardPayment::State::Refunding)
        return std::nullopt;
    return chance(random, 80) ? Fact{CardRefunded{card.number, "CR1", chance(random, 50)}}
                              : Fact{CardRefundRefused{card.number, "refund_refused"}};
}

Fact nextOf(const Purchase& purchase, const PayingByCard& stage, Random& random, const Machine&)
{
    if (!purchase.pending.empty() && chance(random, 50))
        return answerTo(purchase, purchase.pending.front(), random);
    if (stage.step == PayingByCard::Step::Amount && chance(random, 10))
        return RaiseLimitPressed{};
    if (stage.step == PayingByCard::Step::Amount)
        return chance(random, 80) ? Fact{AmountSubmitted{dollars(10 + pick(random, 90))}}
                                  : Fact{BackPressed{}};
    switch (pick(random, 8)) {
    case 0:
        return DeadlinePassed{Deadline::Device};
    case 1:
        return CancelPressed{};
    case 2:
        return CardDeclined{stage.number, "insufficient"};
    default:
        return CardDebited{stage.number, visa()};
    }
}
Fact nextOf(const Purchase& purchase, const SigningIn& stage, Random& random, const Machine&)
{
    switch (stage.step) {
    case SigningIn::Step::Number:
        return chance(random, 75) ? Fact{PhoneSubmitted{}} : Fact{PhoneSignInChosen{}};
    case SigningIn::Step::SendingCode:
        return answerTo(purchase, {AskKind::SmsCode, 0}, random);
    case SigningIn::Step::Code:
        return CodeSubmitted{};
    case SigningIn::Step::CheckingCode:
        break;
    }
    return answerTo(purchase, {AskKind::SmsVerify, 0}, random);
}
Fact nextOf(const Purchase& purchase, const SigningInByPhone& stage, Random& random, const Machine&)
{
    switch (stage.step) {
    case SigningInByPhone::Step::Starting:
        return answerTo(purchase, {AskKind::Start, purchase.starts}, random);
    case SigningInByPhone::Step::AskingCode:
        return answerTo(purchase, {AskKind::LoginCode, 0}, random);
    case SigningInByPhone::Step::Shown:
        if (chance(random, 70))
            return StatusReported{about(purchase, State::Started, 0), customer(), 60'000};
        return chance(random, 50) ? Fact{DeadlinePassed{Deadline::Login}} : Fact{BackPressed{}};
    case SigningInByPhone::Step::Expired:
    case SigningInByPhone::Step::NoAnswer:
        return chance(random, 70) ? Fact{NewCodeAsked{}} : Fact{TextMessageChosen{}};
    case SigningInByPhone::Step::Cancelling:
        break;
    }
    return answerTo(purchase, purchase.pending.front(), random);
}
Fact nextOf(const Purchase&, const NothingAllowed&, Random& random, const Machine&)
{
    return chance(random, 50) ? Fact{RaiseLimitPressed{}} : Fact{DonePressed{}};
}
Fact nextOf(const Purchase& purchase, const ReceivingAddress& stage, Random& random, const Machine&)
{
    using Step = ReceivingAddress::Step;
    if (stage.step == Step::Starting)
        return answerTo(purchase, {AskKind::Start, purchase.starts}, random);
    if (stage.step != Step::Waiting)
        return chance(random, 60) ? Fact{RetryPressed{}} : Fact{BackPressed{}};
    if (chance(random, 10))
        return chance(random, 50) ? Fact{DeadlinePassed{Deadline::Address}} : Fact{ScanAgainPressed{}};
    auto told = about(purchase, State::Ready, 0);
    if (chance(random, 30))
        told.cryptoAddress.reset();
    const auto payee = told.cryptoAddress && chance(random, 90) ? payeeIn(purchase, told) : std::nullopt;
    return StatusReported{told, customer(), 60'000, payee};
}
Fact nextOf(const Purchase&, const EnteringAddress& stage, Random& random, const Machine&)
{
    if (chance(random, 20))
        return AppAddressChosen{};
    if (stage.notice == EnteringAddress::Notice::OtherCoin && chance(random, 50))
        return CoinSwitched{chance(random, 50) ? Coin::Ltc : Coin::Btc};
    return AddressScanned{{chance(random, 70) ? bitcoinPayee() : litecoinPayee()}};
}
Fact nextOf(const Purchase& purchase, const ConfirmingAddress& stage, Random& random, const Machine&)
{
    switch (stage.step) {
    case ConfirmingAddress::Step::Starting:
        return answerTo(purchase, {AskKind::Start, purchase.starts}, random);
    case ConfirmingAddress::Step::Checking:
        return answerTo(purchase, {AskKind::CryptoAddress, 0}, random);
    case ConfirmingAddress::Step::NoAnswer:
        return chance(random, 70) ? Fact{RetryPressed{}} : Fact{ScanAgainPressed{}};
    case ConfirmingAddress::Step::Ready:
        break;
    }
    return chance(random, 90) ? Fact{AddressConfirmed{}} : Fact{ScanAgainPressed{}};
}
Fact nextOf(const Purchase& purchase, const Quoting& stage, Random& random, const Machine& machine)
{
    if (stage.step == Quoting::Step::Refreshing) {
        if (chance(random, 20))
            return answerTo(purchase, {AskKind::Poll, 0}, random);
        return StatusReported{
            about(purchase, stage.order.record.state, inside(purchase)), customer(), 60'000};
    }
    if (stage.step == Quoting::Step::NoAnswer)
        return RetryPressed{};
    if (stage.step == Quoting::Step::AskingCode)
        return answerTo(purchase, {AskKind::LoginCode, 0}, random);
    if (stage.step == Quoting::Step::CodeShown) {
        auto proved = customer(chance(random, 50) ? 500 : 5'000);
        proved.kycLevel = chance(random, 50) ? 1 : 2;
        return chance(random, 70) ? Fact{StatusReported{
                   about(purchase, stage.order.record.state, inside(purchase)), proved, 60'000}}
                                  : Fact{BackPressed{}};
    }
    if (!machine.canPrint && !stage.withoutReceipt)
        return ReceiptWayChosen{chance(random, 50) ? ReceiptWay::TextMessage : ReceiptWay::Screen};
    return QuoteAccepted{};
}
Fact nextOf(const Purchase& purchase, const InsertingBills& stage, Random& random, const Machine& machine)
{
    if (!purchase.pending.empty() && chance(random, 70))
        return answerTo(purchase, purchase.pending[pick(random, purchase.pending.size())], random);
    if (stage.moving) {
        switch (stage.moving->phase) {
        case MovingBill::Phase::Asked:
            return chance(random, 50) ? Fact{DeadlinePassed{Deadline::Bill}} : Fact{FinishPressed{}};
        case MovingBill::Phase::Stacking:
            return chance(random, 85) ? Fact{BillCommitted{stage.moving->note.value}}
                                      : Fact{StackRefused{chance(random, 50)}};
        case MovingBill::Phase::Returning:
            return chance(random, 90) ? Fact{BillReturned{}} : Fact{BillCommitted{}};
        case MovingBill::Phase::Credited:
            return chance(random, 80) ? Fact{BillSettled{}} : Fact{BillCommitted{}};
        }
    }
    using Raising = InsertingBills::Raising;
    if (stage.ending != InsertingBills::Ending::None || stage.raising == Raising::Closing)
        return ValidatorInhibited{};
    if (stage.raising == Raising::AskingCode)
        return answerTo(purchase, {AskKind::LoginCode, 0}, random);
    if (stage.raising == Raising::Shown) {
        auto proved = customer(chance(random, 50) ? 500 : 5'000);
        proved.kycLevel = chance(random, 50) ? 1 : 2;
        const auto now = stage.notes.empty() ? State::Ready : State::Funding;
        return chance(random, 70) ? Fact{StatusReported{about(purchase, now, inside(purchase)), proved, 0}}
                                  : Fact{BackPressed{}};
    }
    if (chance(random, 5))
        return RaiseLimitPressed{};
    if (!machine.validator.inhibited && chance(random, 75))
        return BillInEscrow{dollars(anyBill(random))};
    if (chance(random, 50))
        return FinishPressed{};
    return chance(random, 50) ? Fact{BackPressed{}} : Fact{DeadlinePassed{Deadline::Idle}};
}
template <class S> Fact nextOf(const Purchase& purchase, const S&, Random& random, const Machine&)
{
    if (!purchase.pending.empty() && chance(random, 60))
        return answerTo(purchase, purchase.pending[pick(random, purchase.pending.size())], random);
    if (wantsStatus(purchase) && chance(random, 50))
        return answerTo(purchase, {AskKind::Poll, 0}, random);
    if (const auto* card = cardOf(purchase); card && chance(random, 50)) {
        if (const auto said = terminalSays(*card, random))
            return *said;
    }
    switch (pick(random, 5)) {
    case 0:
        return DeadlinePassed{Deadline::Outcome};
    case 3:
        return ReceiptWayChosen{ReceiptWay::TextMessage};
    case 1:
        return PrintEnded{chance(random, 70) ? PrintVerdict::Printed : PrintVerdict::Partial};
    case 2:
        return ReprintPressed{};
    default:
        return DonePressed{};
    }
}

// What is about another transaction or coin never becomes a fact (interpret() sees to that).
template <class F> void makeItAbout(const Purchase& purchase, F& fact)
{
    if constexpr (requires { fact.record.transactionId; })
        fact.record = about(purchase, fact.record.state, fact.record.sovereignAmount.minorUnits() / 100);
    else if constexpr (requires { fact.record->transactionId; }) {
        if (fact.record)
            fact.record = about(purchase, fact.record->state, 0);
    }
}

PurchaseId freshId(Random& random)
{
    auto number = std::to_string(random());
    number.resize(12, '0');
    return "00000000-0000-4000-8000-" + number;
}

Event nextWithNobodyThere(const Machine& machine, Random& random)
{
    if (!machine.open.empty() && chance(random, 40)) {
        auto chosen = machine.open.begin();
        std::advance(chosen, pick(random, machine.open.size()));
        const auto& purchase = chosen->second;
        const auto* card = cardOf(purchase);
        if (const auto said = card ? terminalSays(*card, random) : std::nullopt; said && chance(random, 50))
            return {0, purchase.id, *said};
        const auto ask = purchase.pending.empty() ? Ask{AskKind::Poll, 0} : purchase.pending.front();
        return {0, purchase.id, answerTo(purchase, ask, random)};
    }
    if (!machine.terminal.ready && chance(random, 20))
        return {0, {}, TerminalReady{"CT1"}};
    if (machine.closed.empty())
        return {0, freshId(random), StartTouched{std::to_string(random())}};
    if (machine.closed.contains(Closed::Operator))
        return {0, {}, OperatorLooked{}};
    const auto reason = *machine.closed.begin();
    if (reason == Closed::Validator || !machine.validator.ready)
        return {0, {}, ValidatorReady{denominations(), PowerUpBill::None, chance(random, 50)}};
    return {0, {}, ConditionCleared{reason}};
}

} // namespace

std::vector<Fact> everyFact()
{
    std::vector<Fact> out;
    addFactsOfTheMachine(out);
    addFactsOfTheCustomer(out);
    addFactsOfAthena(out);
    return out;
}

bool isAddressed(const Fact& fact)
{
    static const std::set<std::size_t> addressed = [] {
        std::set<std::size_t> out;
        for (const Fact& each : {Fact{PrintEnded{}}, Fact{CodeSent{}}, Fact{LoginCodeIssued{}},
                 Fact{SignedIn{}}, Fact{OrderStarted{}}, Fact{AddressAccepted{}}, Fact{BillApproved{}},
                 Fact{BillDeclined{}}, Fact{BillReturnBooked{}}, Fact{PurchaseBooked{}},
                 Fact{StatusReported{}}, Fact{ReversalBooked{}}, Fact{CancelBooked{}}, Fact{ReceiptTexted{}},
                 Fact{AskRefused{}}, Fact{AskUnanswered{}}, Fact{CardDebited{}}, Fact{CardDeclined{}},
                 Fact{CardRefunded{}}, Fact{CardRefundRefused{}}})
            out.insert(each.index());
        return out;
    }();
    return addressed.contains(fact.index());
}

std::vector<std::pair<std::string, Machine>> everyStage()
{
    std::vector<std::pair<std::string, Machine>> out;
    const auto add = [&out](const char* name, const Driver& driver) {
        out.emplace_back(name, driver.machine());
    };
    add("idle", Driver{});
    add("disclosure", Driver{}.toDisclosure());
    add("stopped", Driver{}.toDisclosure().happens(ScamReported{}));
    add("choosing a coin", Driver{}.toChoosingCoin());
    add("number", Driver{}.toNumber());
    add("sending the code", Driver{}.toNumber().happens(PhoneSubmitted{}));
    add("code", Driver{}.toCode());
    add("checking the code", Driver{}.toCode().happens(CodeSubmitted{}));
    add("starting for the phone", Driver{}.toNumber().happens(PhoneSignInChosen{}));
    add("asking for a login code", Driver{}.toLogin(false));
    add("login code", Driver{}.toLogin());
    add("login code expired", Driver{}.toLogin().passes(Deadline::Login));
    add("login unanswered", Driver{}.toLogin(false).unanswered(AskKind::LoginCode));
    add("cancelling for another coin", Driver{}.toLogin().happens(BackPressed{}));
    add("number after the login code", Driver{}.toLogin().happens(TextMessageChosen{}));
    add("nothing allowed", Driver{}.toCode().happens(CodeSubmitted{}).happens(SignedIn{customer(0)}));
    add("scanning", Driver{}.toScanning());
    add("scanned another coin", Driver{}.toScanning().happens(AddressScanned{{litecoinPayee()}}));
    add("starting for the app", Driver{}.toScanning().happens(AppAddressChosen{}));
    add("waiting for the app", Driver{}.toReceiving());
    add("waited for the app", Driver{}.toReceiving().passes(Deadline::Address));
    add("address from the app", Driver{}.toReceiving().received(bitcoinPayee()));
    add("starting", Driver{}.toScanning().happens(AddressScanned{{bitcoinPayee()}}));
    add("checking the address", Driver{}.toChecking());
    add("confirming", Driver{}.toConfirming());
    add("quoting", Driver{}.toQuote());
    add("asking for the price", Driver{}.toQuote().passes(Deadline::Price));
    add("bills", Driver{}.toBills());
    add("bill asked", Driver{}.toBills().bill(20, 1).escrowed(50));
    add("bill going back", Driver{}.toBills().escrowed(50).passes(Deadline::Bill));
    add("bill out, unknown", Driver{}.toBills().escrowed(50).passes(Deadline::Bill).happens(BillReturned{}));
    add("bill stacking", Driver{}.toBills().bill(20, 1).escrowed(50).approved(2, 70));
    add("bill credited", Driver{}.toBills().bill(20, 1).escrowed(50).approved(2, 70).committed(50));
    add("raising the limit", Driver{}.toBills().bill(20, 1).happens(RaiseLimitPressed{}));
    add("asking for a code to raise it",
        Driver{}.toBills().bill(20, 1).happens(RaiseLimitPressed{}).happens(ValidatorInhibited{}));
    add("a code to raise it",
        Driver{}
            .toBills()
            .happens(RaiseLimitPressed{})
            .happens(ValidatorInhibited{})
            .happens(LoginCodeIssued{600}));
    add("a code to raise it, money in",
        Driver{}
            .toBills()
            .bill(20, 1)
            .happens(RaiseLimitPressed{})
            .happens(ValidatorInhibited{})
            .happens(LoginCodeIssued{600}));
    add("finishing", Driver{}.toBills().bill(20, 1).happens(FinishPressed{}));
    add("going back", Driver{}.toBills().escrowed(20).happens(BackPressed{}));
    add("line lost", Driver{}.toBills().escrowed(20).approved(1).happens(ValidatorTroubled{}));
    add("restarted, bill stacking", Driver{}.toBills().escrowed(20).approved(1).happens(PowerRestored{}));
    add("completing", Driver{}.toCompleting());
    add("refused, status asked", Driver{}.toCompleting().refused(AskKind::Purchase, "bad_state"));
    add("delivering", Driver{}.toDelivering());
    add("delivered", Driver{}.toDelivering().passes(Deadline::Outcome));
    add("cancelling", Driver{}.toBills().bill(5, 1).passes(Deadline::Idle).happens(ValidatorInhibited{}));
    add("reversing",
        Driver{}.toDelivering().happens(StatusReported{record(State::ReversalRequired, 20), customer(), 0}));
    add("claimable",
        Driver{}.toDelivering().happens(StatusReported{record(State::Reversed, 20), customer(), 0}));
    add("unresolved", Driver{}.toCompleting().passes(Deadline::Outcome));
    add("a bill in doubt",
        Driver{}.toBills().escrowed(20).approved(1).happens(ValidatorTroubled{}).passes(Deadline::Device));
    add("texting the receipt",
        Driver{}
            .happens(PrinterChanged{false})
            .toQuote()
            .happens(ReceiptWayChosen{ReceiptWay::TextMessage})
            .toBills()
            .bill(20, 1)
            .happens(FinishPressed{})
            .happens(ValidatorInhibited{})
            .passes(Deadline::Outcome));
    add("left before money", Driver{}.toConfirming().happens(CancelPressed{}));
    add("open, unresolved", Driver{}.toCompleting().passes(Deadline::Outcome).happens(DonePressed{}));
    add("open, on its way", Driver{}.toDelivering().passes(Deadline::Outcome).happens(DonePressed{}));
    add("open, and somebody else there",
        Driver{}.toCompleting().passes(Deadline::Outcome).happens(DonePressed{}).toDisclosure(second));
    add("an orphan", Driver{}.committed(20));
    add("choosing how to pay", Driver{}.toChoosingPayment());
    add("card: amount", Driver{}.toAmount());
    add("card: debiting", Driver{}.toDebiting());
    add("card: called back", Driver{}.toDebiting().happens(CancelPressed{}));
    add("card: restarted", Driver{}.toDebiting().happens(PowerRestored{}));
    add("card: completing", Driver{}.toDebiting().debited());
    add("card: unclear", Driver{}.toDebiting().passes(Deadline::Device));
    add("card: refunding", Driver{}.toDebiting().happens(CancelPressed{}).debited());
    add("card: refunded",
        Driver{}
            .toDebiting()
            .happens(CancelPressed{})
            .debited()
            .happens(CardRefunded{1, "CR1", true}, first));
    add("card: open, unclear", Driver{}.toDebiting().passes(Deadline::Device).happens(DonePressed{}));
    return out;
}

Event likelyNext(const Machine& machine, Random& random)
{
    if (!machine.current || (!machine.open.empty() && chance(random, 10)))
        return nextWithNobodyThere(machine, random);
    const auto& purchase = *machine.current;
    auto fact = std::visit(
        [&](const auto& stage) { return nextOf(purchase, stage, random, machine); }, purchase.stage);
    return {0, isAddressed(fact) ? purchase.id : PurchaseId{}, std::move(fact)};
}

Event anything(const Machine& machine, Random& random)
{
    static const auto facts = everyFact();
    auto fact = facts[pick(random, facts.size())];
    std::vector<PurchaseId> ids{second};
    for (const auto& [id, purchase] : machine.open)
        ids.push_back(id);
    if (machine.current)
        ids.insert(ids.end(), 3, machine.current->id);
    if (std::holds_alternative<StartTouched>(fact))
        return {0, freshId(random), StartTouched{std::to_string(random())}};
    if (!isAddressed(fact))
        return {0, {}, std::move(fact)};
    const auto id = ids[pick(random, ids.size())];
    const auto* purchase = machine.current && machine.current->id == id ? &*machine.current : nullptr;
    if (const auto found = machine.open.find(id); found != machine.open.end())
        purchase = &found->second;
    if (purchase)
        std::visit([purchase](auto& what) { makeItAbout(*purchase, what); }, fact);
    return {0, id, std::move(fact)};
}

} // namespace kiosk::test
