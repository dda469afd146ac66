// SPDX-License-Identifier: Apache-2.0
// The transition table: one overload a rule, `on(turn, stage, fact)`. A pair that is not listed here does
// nothing; facts about money are listed for every stage that can meet them, and step.cpp turns the rest into
// open items. Internal to core/purchase.
#pragma once

#include "core/purchase/command.h"
#include "core/purchase/event.h"
#include "core/purchase/machine.h"
#include "core/purchase/timing.h"

#include <type_traits>

namespace kiosk::rules {

// One event on its way through one purchase.
struct Turn {
    Machine& machine;
    Purchase& purchase;
    Milliseconds at;
    std::vector<Command>& commands;
    bool onScreen;
    bool gone = false; // the customer has left; step() puts the purchase away

    void wish(Command command) { commands.push_back(std::move(command)); }
};

// --- vocabulary of the rules ---

// The stage that a rule got is destroyed: its last act, with everything it still needs moved into `next`.
void enter(Turn& turn, Stage next);
void idleAfter(Turn& turn, Milliseconds wait);
void ask(Turn& turn, AskKind kind, std::uint32_t sequence = 0);
// Asked until answered, also after a power cut.
void askUntilKnown(Turn& turn, AskKind kind, std::uint32_t sequence = 0);
void answered(Turn& turn, AskKind kind, std::uint32_t sequence = 0);
// After a power cut: every request that has no answer yet.
void askAgain(Turn& turn);
bool isPending(const Purchase& purchase, AskKind kind);
void clearDeadlines(Turn& turn);
// The customer goes before there is money: Athena is told where she knows of the purchase.
void abandon(Turn& turn, const std::optional<athena::TransactionRecord>& record);
void openItem(Turn& turn, OpenItem::Kind kind, const std::optional<Money>& value, std::uint32_t debit = 0);
// --- the place's law ---

// Athena's limits cut down to what the place allows; any other fact as it is.
Fact withinPlace(const Turn& turn, const Fact& fact);
// The page of this number, or the coins after the last one.
void toDisclosure(Turn& turn, std::size_t page);
// How a quote stands: to be shown, or not to be offered.
Quoting::Step offerOf(const Machine& machine, const athena::TransactionRecord& record);
// The customer says that this is a scam, before there is money.
void toScamStopped(Turn& turn, const std::optional<athena::TransactionRecord>& record);

// At least the smallest bill is within the limit, or the least amount of a card.
bool mayBuy(const Turn& turn, const CustomerFacts& customer,
    const std::optional<athena::TransactionRecord>& record = {});
void toNothingAllowed(Turn& turn, const CustomerFacts& customer,
    const std::optional<athena::TransactionRecord>& record,
    NothingAllowed::Why why = NothingAllowed::Why::Limit);
// By scan, or from Athena where the machine cannot scan; one that was scanned already is confirmed.
void toAddress(Turn& turn, Visit visit, const std::optional<Payee>& scanned = {});
// From the coin on: the ways to pay where there is a choice, else signing in.
void toPayment(Turn& turn, Coin coin);
void toSigningIn(Turn& turn, Coin coin, std::optional<Payee> scanned = {});
// The machine can take this purchase's money now.
bool mayPay(const Turn& turn);
void toScanning(Turn& turn, EnteringAddress next);
// The address is Athena's to say; not the one that the visit has declined.
void toReceiving(Turn& turn, Visit visit);
// Athena has said it: to be confirmed.
void toReceived(Turn& turn, Visit visit, Payee payee, Milliseconds priceLifetime);
// The session is gone, and with it the order.
void toSigningInAgain(Turn& turn, Coin coin);
void priceFor(Turn& turn, Milliseconds lifetime);
// A code for the customer's phone; the order is started first, unless it has been.
void toPhoneSignIn(Turn& turn, Coin coin, std::optional<athena::TransactionRecord> record,
    std::optional<Payee> scanned = {});
// Another coin needs another order, in another session of Athena's: this one is taken back first.
void toCancelling(Turn& turn, SigningInByPhone next);
bool sessionIsLost(const std::string& code);
void toQuoting(Turn& turn, Order order, bool refresh);
void toBills(Turn& turn, const Quoting& quote);
void toAmount(Turn& turn, const Quoting& quote);
// The card is debited: buys with it.
void buyByCard(Turn& turn, Paid paid);
void toUnresolved(Turn& turn, Paid paid, bool unsent);
// Everything is in: buys it, or owes it.
void settleUp(Turn& turn, const InsertingBills& bills);
// Nothing is bought: what is in is owed.
void owe(Turn& turn, const InsertingBills& bills, std::string why);
void toDelivered(Turn& turn, Paid paid, ReceiptFacts receipt);
void toRefused(Turn& turn, Paid paid, Refused::Step step, std::string code, ReceiptFacts receipt);
// Prints it, or asks for the text message that the customer chose; either says how much is owed.
void startReceipt(Turn& turn, ReceiptFacts& receipt, bool wanted, const Money& owed);
template <class S> void printReceipt(Turn& turn, S& stage)
{
    startReceipt(turn, stage.receipt, !stage.paid.withoutReceipt, owedBy(stage));
}
void sendText(Turn& turn, const Money& owed);
// What Athena says of the text message is heard in every stage, and changes none. True: it was that.
bool heardOfText(Turn& turn, const Fact& fact);
// Whatever Athena's record says of a purchase that is paid for is the truth: goes to the stage that shows it.
void adopt(Turn& turn, Paid paid, ReceiptFacts receipt, const athena::TransactionRecord& record);
// --- what the card terminal owes a word about ---

// Gives a debit back as soon as nothing can be bought with it any more.
void refundWhenSafe(Turn& turn, Refused& stage);
// After a power cut: what became of it?
void askTerminalAgain(Turn& turn);
void settleItems(Turn& turn, OpenItem::Kind kind, std::uint32_t debit);
Money sumOf(const std::vector<Note>& notes, Currency currency);

// The validator may be open for this purchase: no bill on the move, Athena's word on every bill known.
bool mayOpen(const Machine& machine, const Purchase& purchase, const InsertingBills& bills);

// --- what the machine's own facts do to the bill on the move ---

void creditMoving(Turn& turn, InsertingBills& bills);
void returnedMoving(Turn& turn, InsertingBills& bills);
void doubtMoving(Turn& turn, InsertingBills& bills, Doubt::Kind kind);
// After any change of a bill's place: end if that was waited for, else take more if there is room.
void afterMove(Turn& turn, InsertingBills& bills);
void endBills(Turn& turn, InsertingBills& bills, InsertingBills::Ending why);
void openBills(Turn& turn, InsertingBills& bills);
// What is in or on its way in; the bill in escrow counts once Athena has approved it, or with `countMoving`.
Money insideOf(const InsertingBills& bills, Currency currency, bool countMoving);

// --- raising the limit while bills go in (rules_raise.cpp) ---

// The code for the phone, once the slot is shut and Athena's word on every bill is known.
void proceedRaising(Turn& turn, InsertingBills& bills);
// Back to the bills, with the limits that hold now.
void endRaising(Turn& turn, InsertingBills& bills, InsertingBills::Notice notice);
// On the way to the end of the bills.
void dropRaising(Turn& turn, InsertingBills& bills);
// Before any money: the code is taken away, and price and limit are asked for.
void hideCode(Turn& turn, Quoting& quote);
bool isRaising(const Quoting& quote);

// --- the table ---

// clang-format off
void on(Turn&, Disclosure&, const DisclosureAccepted&);
void on(Turn&, Disclosure&, const BackPressed&);
void on(Turn&, Disclosure&, const CancelPressed&);
void on(Turn&, Disclosure&, const DeadlinePassed&);
void on(Turn&, Disclosure&, const PowerRestored&);

void on(Turn&, ScamStopped&, const AskRefused&);
void on(Turn&, ScamStopped&, const DonePressed&);
void on(Turn&, ScamStopped&, const DeadlinePassed&);
void on(Turn&, ScamStopped&, const PowerRestored&);

void on(Turn&, ChoosingCoin&, const CoinChosen&);
void on(Turn&, ChoosingCoin&, const ConditionRaised&);
void on(Turn&, ChoosingCoin&, const BackPressed&);
void on(Turn&, ChoosingCoin&, const CancelPressed&);
void on(Turn&, ChoosingCoin&, const DeadlinePassed&);
void on(Turn&, ChoosingCoin&, const PowerRestored&);

void on(Turn&, ChoosingPayment&, const PaymentChosen&);
void on(Turn&, ChoosingPayment&, const ConditionRaised&);
void on(Turn&, ChoosingPayment&, const BackPressed&);
void on(Turn&, ChoosingPayment&, const CancelPressed&);
void on(Turn&, ChoosingPayment&, const DeadlinePassed&);
void on(Turn&, ChoosingPayment&, const PowerRestored&);

void on(Turn&, SigningIn&, const PhoneSubmitted&);
void on(Turn&, SigningIn&, const NewCodeAsked&);
void on(Turn&, SigningIn&, const CodeSubmitted&);
void on(Turn&, SigningIn&, const CodeSent&);
void on(Turn&, SigningIn&, const SignedIn&);
void on(Turn&, SigningIn&, const AskRefused&);
void on(Turn&, SigningIn&, const AskUnanswered&);
void on(Turn&, SigningIn&, const PhoneSignInChosen&);
void on(Turn&, SigningIn&, const BackPressed&);
void on(Turn&, SigningIn&, const CancelPressed&);
void on(Turn&, SigningIn&, const DeadlinePassed&);
void on(Turn&, SigningIn&, const PowerRestored&);

void on(Turn&, SigningInByPhone&, const OrderStarted&);
void on(Turn&, SigningInByPhone&, const LoginCodeIssued&);
void on(Turn&, SigningInByPhone&, const StatusReported&);
void on(Turn&, SigningInByPhone&, const CancelBooked&);
void on(Turn&, SigningInByPhone&, const AskRefused&);
void on(Turn&, SigningInByPhone&, const AskUnanswered&);
void on(Turn&, SigningInByPhone&, const NewCodeAsked&);
void on(Turn&, SigningInByPhone&, const RetryPressed&);
void on(Turn&, SigningInByPhone&, const TextMessageChosen&);
void on(Turn&, SigningInByPhone&, const BackPressed&);
void on(Turn&, SigningInByPhone&, const CancelPressed&);
void on(Turn&, SigningInByPhone&, const DeadlinePassed&);
void on(Turn&, SigningInByPhone&, const PowerRestored&);

void on(Turn&, NothingAllowed&, const AskRefused&);
void on(Turn&, NothingAllowed&, const RaiseLimitPressed&);
void on(Turn&, NothingAllowed&, const DonePressed&);
void on(Turn&, NothingAllowed&, const CancelPressed&);
void on(Turn&, NothingAllowed&, const DeadlinePassed&);
void on(Turn&, NothingAllowed&, const PowerRestored&);

void on(Turn&, EnteringAddress&, const AddressScanned&);
void on(Turn&, EnteringAddress&, const AskRefused&);
void on(Turn&, EnteringAddress&, const ScanRefused&);
void on(Turn&, EnteringAddress&, const CoinSwitched&);
void on(Turn&, EnteringAddress&, const ScanAgainPressed&);
void on(Turn&, EnteringAddress&, const AppAddressChosen&);
void on(Turn&, EnteringAddress&, const BackPressed&);
void on(Turn&, EnteringAddress&, const CancelPressed&);
void on(Turn&, EnteringAddress&, const DeadlinePassed&);
void on(Turn&, EnteringAddress&, const PowerRestored&);

void on(Turn&, ReceivingAddress&, const OrderStarted&);
void on(Turn&, ReceivingAddress&, const StatusReported&);
void on(Turn&, ReceivingAddress&, const AskRefused&);
void on(Turn&, ReceivingAddress&, const AskUnanswered&);
void on(Turn&, ReceivingAddress&, const RetryPressed&);
void on(Turn&, ReceivingAddress&, const ScanAgainPressed&);
void on(Turn&, ReceivingAddress&, const BackPressed&);
void on(Turn&, ReceivingAddress&, const CancelPressed&);
void on(Turn&, ReceivingAddress&, const DeadlinePassed&);
void on(Turn&, ReceivingAddress&, const PowerRestored&);

void on(Turn&, ConfirmingAddress&, const OrderStarted&);
void on(Turn&, ConfirmingAddress&, const AddressAccepted&);
void on(Turn&, ConfirmingAddress&, const AskRefused&);
void on(Turn&, ConfirmingAddress&, const AskUnanswered&);
void on(Turn&, ConfirmingAddress&, const RetryPressed&);
void on(Turn&, ConfirmingAddress&, const SharedFormatAccepted&);
void on(Turn&, ConfirmingAddress&, const AddressConfirmed&);
void on(Turn&, ConfirmingAddress&, const ScanAgainPressed&);
void on(Turn&, ConfirmingAddress&, const BackPressed&);
void on(Turn&, ConfirmingAddress&, const CancelPressed&);
void on(Turn&, ConfirmingAddress&, const DeadlinePassed&);
void on(Turn&, ConfirmingAddress&, const PowerRestored&);

void on(Turn&, Quoting&, const LoginCodeIssued&);
void on(Turn&, Quoting&, const QuoteAccepted&);
void on(Turn&, Quoting&, const WithoutReceiptAccepted&);
void on(Turn&, Quoting&, const ReceiptWayChosen&);
void on(Turn&, Quoting&, const StatusReported&);
void on(Turn&, Quoting&, const AskRefused&);
void on(Turn&, Quoting&, const AskUnanswered&);
void on(Turn&, Quoting&, const RetryPressed&);
void on(Turn&, Quoting&, const BackPressed&);
void on(Turn&, Quoting&, const CancelPressed&);
void on(Turn&, Quoting&, const ValidatorTroubled&);
void on(Turn&, Quoting&, const DeadlinePassed&);
void on(Turn&, Quoting&, const PowerRestored&);

void on(Turn&, InsertingBills&, const BillInEscrow&);
void on(Turn&, InsertingBills&, const BillApproved&);
void on(Turn&, InsertingBills&, const BillDeclined&);
void on(Turn&, InsertingBills&, const BillReturnBooked&);
void on(Turn&, InsertingBills&, const AskRefused&);
void on(Turn&, InsertingBills&, const RaiseLimitPressed&);
void on(Turn&, InsertingBills&, const LoginCodeIssued&);
void on(Turn&, InsertingBills&, const StatusReported&);
void on(Turn&, InsertingBills&, const AskUnanswered&);
void on(Turn&, InsertingBills&, const BillReturned&);
void on(Turn&, InsertingBills&, const BillRejected&);
void on(Turn&, InsertingBills&, const BillSettled&);
void on(Turn&, InsertingBills&, const StackRefused&);
void on(Turn&, InsertingBills&, const ValidatorInhibited&);
void on(Turn&, InsertingBills&, const ValidatorTroubled&);
void on(Turn&, InsertingBills&, const ValidatorReady&);
void on(Turn&, InsertingBills&, const ConditionRaised&);
void on(Turn&, InsertingBills&, const ScamReported&);
void on(Turn&, InsertingBills&, const FinishPressed&);
void on(Turn&, InsertingBills&, const BackPressed&);
void on(Turn&, InsertingBills&, const CancelPressed&);
void on(Turn&, InsertingBills&, const DeadlinePassed&);
void on(Turn&, InsertingBills&, const PowerRestored&);

void on(Turn&, PayingByCard&, const AmountSubmitted&);
void on(Turn&, PayingByCard&, const RaiseLimitPressed&);
void on(Turn&, PayingByCard&, const CardDebited&);
void on(Turn&, PayingByCard&, const CardDeclined&);
void on(Turn&, PayingByCard&, const TerminalReady&);
void on(Turn&, PayingByCard&, const TerminalLost&);
void on(Turn&, PayingByCard&, const StatusReported&);
void on(Turn&, PayingByCard&, const AskRefused&);
void on(Turn&, PayingByCard&, const ConditionRaised&);
void on(Turn&, PayingByCard&, const ScamReported&);
void on(Turn&, PayingByCard&, const BackPressed&);
void on(Turn&, PayingByCard&, const CancelPressed&);
void on(Turn&, PayingByCard&, const DeadlinePassed&);
void on(Turn&, PayingByCard&, const PowerRestored&);

void on(Turn&, Completing&, const PurchaseBooked&);
void on(Turn&, Completing&, const StatusReported&);
void on(Turn&, Completing&, const AskRefused&);
void on(Turn&, Completing&, const DeadlinePassed&);
void on(Turn&, Completing&, const PowerRestored&);

void on(Turn&, Delivered&, const StatusReported&);
void on(Turn&, Delivered&, const AskRefused&);
void on(Turn&, Delivered&, const CancelBooked&);
void on(Turn&, Delivered&, const ReversalBooked&);

void on(Turn&, Refused&, const CancelBooked&);
void on(Turn&, Refused&, const ReversalBooked&);
void on(Turn&, Refused&, const StatusReported&);
void on(Turn&, Refused&, const AskRefused&);
void on(Turn&, Refused&, const CardRefunded&);
void on(Turn&, Refused&, const CardRefundRefused&);
void on(Turn&, Delivered&, const CardRefunded&);
void on(Turn&, Delivered&, const CardRefundRefused&);
void on(Turn&, Refused&, const DeadlinePassed&);

void on(Turn&, Unresolved&, const PurchaseBooked&);
void on(Turn&, Unresolved&, const StatusReported&);
void on(Turn&, Unresolved&, const AskRefused&);
void on(Turn&, Unresolved&, const CardDebited&);
void on(Turn&, Unresolved&, const CardDeclined&);

void on(Turn&, Leaving&, const CancelBooked&);
void on(Turn&, Leaving&, const ReversalBooked&);
void on(Turn&, Leaving&, const StatusReported&);
void on(Turn&, Leaving&, const AskRefused&);
void on(Turn&, Leaving&, const PowerRestored&);
void on(Turn&, Leaving&, const SecretsLost&);
// clang-format on

// The answer for a bill that went back before it came: an approval is taken back. That of one that may be
// in is not: it is owed, and she may owe it too.
void lateApproval(Turn& turn, const BillApproved& fact);
// A bill that was given up for lost came out. She takes it out of her books until she is asked to buy or to
// reverse; from there on only an operator can.
void billCameBack(Turn& turn, std::uint32_t sequence);
// Refused is an answer too: nothing more is asked about that bill.
void billRefused(Turn& turn, const AskRefused& fact);
// A refused bill may have been approved by an attempt whose answer was lost. Unless Athena's own record shows
// that nothing is in, she hears that it went back: for a number that she never approved that changes nothing.
void doubtRefusal(Turn& turn, const AskRefused& fact);
// Athena will not take a bill out of her books: unless her record shows that nothing is in, she counts what
// is not here.
void returnRefused(Turn& turn, const AskRefused& fact);
// Athena's word on how far an order is; its price, fees and least amount stay as the customer has agreed to
// them.
void takeProgress(Order& order, const athena::TransactionRecord& record);
// The order is another customer's by now: a phone has signed in since.
bool isOfAnother(const Order& order, const std::string& customerId);
// What Athena has not bought for is the customer's no longer: it is made good, or owed with all the rest, or
// back.
void restIsOwedNoMore(Turn& turn);
// What she has bought for against what was paid and has not gone back, both ways: an operator sees each
// difference once.
void compareBooked(Turn& turn, const athena::TransactionRecord& record, const Paid& paid);
// `sum`, and what the list says of this kind for this purchase already.
Money withItems(const Turn& turn, OpenItem::Kind kind, Money sum);
// What she has ended with against what is in: an operator sees what is too much, once.
void compareTotal(Turn& turn, const athena::TransactionRecord& record, const Money& inside);
// A purchase or a reversal waits until Athena's word on every bill is known: her total is what it is held
// against.
void whenBillsAreClear(Turn& turn, Completing& completing);
void whenBillsAreClear(Turn& turn, Unresolved& unresolved);
void whenBillsAreClear(Turn& turn, Refused& refused);
void whenBillsAreClear(Turn& turn, Leaving& leaving);
template <class S> void whenBillsAreClear(Turn&, S&) { }
// What Athena's books say after a bill was taken out of them is what a reversal must name.
void adoptTotal(Refused& refused, const athena::TransactionRecord& record);
void adoptTotal(Leaving& leaving, const athena::TransactionRecord& record);
template <class S> void adoptTotal(S&, const athena::TransactionRecord&) { }

// Every stage that has left the bills behind: after them, or on the way back before anything was in.
template <class S>
concept AwayFromBills = !std::is_same_v<S, InsertingBills>;

// What Athena says is left is what is shown and agreed to before the next bill; the law of the place may
// have allowed less.
void lowerLimit(const Turn& turn, CustomerFacts& customer, const Money& left);
template <class S> void hearLimit(const Turn& turn, S& stage, const Money& left)
{
    if constexpr (requires { stage.visit; })
        lowerLimit(turn, stage.visit.customer, left);
    else if constexpr (requires { stage.order; })
        lowerLimit(turn, stage.order.customer, left);
}

template <AwayFromBills S> void on(Turn& turn, S& stage, const BillApproved& fact)
{
    lateApproval(turn, fact);
    whenBillsAreClear(turn, stage);
}
template <AwayFromBills S> void on(Turn& turn, S& stage, const BillDeclined& fact)
{
    answered(turn, AskKind::Bill, fact.sequence);
    hearLimit(turn, stage, fact.remaining);
    whenBillsAreClear(turn, stage);
}
template <AwayFromBills S> void on(Turn& turn, S& stage, const BillReturnBooked& fact)
{
    answered(turn, AskKind::BillReturned, fact.sequence);
    hearLimit(turn, stage, fact.remaining);
    adoptTotal(stage, fact.record);
    whenBillsAreClear(turn, stage);
}

// Before there is money a scam that the customer reports ends the visit, whatever the screen.
template <class S>
concept BeforeMoney =
    !std::is_same_v<S,
        InsertingBills> && !std::is_same_v<S, PayingByCard> && !std::is_same_v<S, ScamStopped> && !std::is_same_v<S, Leaving> && !requires(S stage)
{
    stage.paid;
};

template <class S> std::optional<athena::TransactionRecord> startedIn(const S& stage)
{
    if constexpr (requires { stage.visit; })
        return stage.visit.record;
    else if constexpr (requires { stage.order; })
        return stage.order.record;
    else if constexpr (requires { stage.record; })
        return stage.record;
    else
        return std::nullopt;
}
template <BeforeMoney S> void on(Turn& turn, S& stage, const ScamReported&)
{
    toScamStopped(turn, startedIn(stage));
}

// No bills without a place for them: said as soon as it is known, and not at the quote. Who pays
// by card, or still may, goes on.
template <class S>
concept BeforePaying =
    std::is_same_v<S, Disclosure> || std::is_same_v<S, ChoosingCoin> || std::is_same_v<S, ChoosingPayment>;
template <class S>
concept BeforeTheQuote =
    BeforePaying<S> || std::is_same_v<S, SigningIn> || std::is_same_v<S, SigningInByPhone> || std::is_same_v<
        S, EnteringAddress> || std::is_same_v<S, ReceivingAddress> || std::is_same_v<S, ConfirmingAddress>;

template <BeforeTheQuote S> void on(Turn& turn, S& stage, const ValidatorTroubled&)
{
    const bool mayPayByCard = BeforePaying<S> && turn.machine.terminal.ready;
    if (turn.purchase.way == PaymentWay::Cash && !mayPayByCard)
        abandon(turn, startedIn(stage));
}

template <class S>
concept LastScreen =
    std::is_same_v<S, Delivered> || std::is_same_v<S, Refused> || std::is_same_v<S, Unresolved>;

void receiptEnded(const Turn& turn, ReceiptFacts& receipt, PrintVerdict verdict);
void reprint(Turn& turn, ReceiptFacts& receipt, const Money& owed);
void resumeLastScreen(Turn& turn, const Paid& paid, ReceiptFacts& receipt);
// How long a last screen stays: a claim that is not on paper longer than what the customer holds in a hand.
template <class S> Milliseconds lastWait(const S& stage)
{
    const bool claim = !std::is_same_v<S, Delivered> || isPartlyOwed(stage.paid);
    const bool inHand =
        stage.receipt.state == ReceiptState::Printed && isOnPaper(stage.receipt, owedBy(stage));
    return claim && !inHand ? timing::claimScreen : timing::lastScreen;
}

template <LastScreen S> void on(Turn& turn, S& stage, const PrintEnded& fact)
{
    if (stage.receipt.state != ReceiptState::Printing)
        return;
    receiptEnded(turn, stage.receipt, fact.verdict);
    if (turn.onScreen)
        turn.wish(SetDeadline{Deadline::Leave, lastWait(stage)});
}
template <LastScreen S> void on(Turn& turn, S& stage, const ReprintPressed&)
{
    reprint(turn, stage.receipt, owedBy(stage));
}
template <LastScreen S> void on(Turn& turn, S& stage, const ReceiptWayChosen& fact)
{
    const auto owed = owedBy(stage);
    const bool other = fact.way == ReceiptWay::TextMessage && !isOnPaper(stage.receipt, owed);
    if (!other || !turn.onScreen || !mayText(turn.purchase))
        return;
    sendText(turn, owed);
    turn.wish(SetDeadline{Deadline::Leave, lastWait(stage)});
}
template <LastScreen S> void on(Turn& turn, S&, const DonePressed&) { turn.gone = turn.onScreen; }
template <LastScreen S> void on(Turn& turn, S&, const DeadlinePassed& fact)
{
    turn.gone = turn.onScreen && fact.which == Deadline::Leave;
}
template <LastScreen S> void on(Turn& turn, S& stage, const PowerRestored&)
{
    resumeLastScreen(turn, stage.paid, stage.receipt);
    if (turn.onScreen)
        turn.wish(SetDeadline{Deadline::Leave, lastWait(stage)});
}

} // namespace kiosk::rules
