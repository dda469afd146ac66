// SPDX-License-Identifier: Apache-2.0
// A purchase as values: one struct a stage, each with exactly the data that the stage owns. Rules are in
// step.h; what is shown is derived from here.
#pragma once

#include "core/purchase/facts.h"
#include "core/purchase/one_of.h"

#include <map>
#include <variant>

namespace kiosk {

// --- before there is an order ---

struct Disclosure {
    std::size_t page = 0; // of the place's pages, where it has any
    bool tooEarly = false; // the least wait on this page is not over

    friend bool operator==(const Disclosure&, const Disclosure&) = default;
};
// The customer said that somebody sent them: the help line, then idle.
struct ScamStopped {
    std::optional<athena::TransactionRecord> record = {}; // to be cancelled, where it had been started
    friend bool operator==(const ScamStopped&, const ScamStopped&) = default;
};
struct ChoosingCoin {
    friend bool operator==(const ChoosingCoin&, const ChoosingCoin&) = default;
};

struct ChoosingPayment {
    Coin coin = Coin::Btc;
    friend bool operator==(const ChoosingPayment&, const ChoosingPayment&) = default;
};

struct SigningIn {
    enum class Step { Number, SendingCode, Code, CheckingCode };
    enum class Notice { None, InvalidNumber, NoAnswer, TooOften, CodeWrong, CodeExpired, CodeLocked };
    Coin coin = Coin::Btc;
    Step step = Step::Number;
    Notice notice = Notice::None;
    int attemptsLeft = 0; // with CodeWrong
    int waitSeconds = 0; // with TooOften and CodeLocked
    int locks = 0; // the third one ends the visit
    Milliseconds codeUntil = 0; // wall clock
    Milliseconds nextCodeFrom = 0; // wall clock
    std::optional<athena::TransactionRecord> record; // the phone was tried first: the order has been started
    std::optional<Payee> scanned = {}; // where the coins go already: its coin was switched to

    friend bool operator==(const SigningIn&, const SigningIn&) = default;
};

// The customer's phone scans a code on the screen. Athena wants the order first: it is started before the
// code.
struct SigningInByPhone {
    enum class Step {
        Starting,
        AskingCode,
        Shown, // and Athena is asked whether somebody has signed in
        Expired, // a new code may be asked for
        NoAnswer,
        Cancelling, // the order, on the way to another one
    };
    enum class After { Coins, Code, Number }; // what Cancelling goes on to
    Coin coin = Coin::Btc;
    Step step = Step::Starting;
    std::optional<athena::TransactionRecord> record; // once started
    After after = After::Coins;
    std::optional<Payee> scanned = {}; // where the coins go already: its coin was switched to

    friend bool operator==(const SigningInByPhone&, const SigningInByPhone&) = default;
};

// Signed in, and nothing may be bought.
struct NothingAllowed {
    enum class Why {
        Limit,
        Refused, // by Athena, for another reason
        Stopped, // the machine cannot take money any more, and none is in
    };
    CustomerFacts customer;
    std::optional<athena::TransactionRecord> record; // to be cancelled, where the limit fell after the start
    Why why = Why::Limit;
    std::optional<Coin> provable = {}; // a phone may prove what a text message cannot, for this coin
    friend bool operator==(const NothingAllowed&, const NothingAllowed&) = default;
};

// What signing in and starting have given so far.
struct Visit {
    Coin coin = Coin::Btc;
    CustomerFacts customer;
    std::optional<athena::TransactionRecord> record; // once started
    bool repriced = false; // signing in brought another price than the coin was chosen by
    std::string declined = {}; // the address that the customer has just turned down

    friend bool operator==(const Visit&, const Visit&) = default;
};

struct EnteringAddress {
    enum class Notice { None, Secret, Refused, OtherCoin, RefusedByAthena };
    Visit visit;
    Notice notice = Notice::None;
    std::string code; // of classify or Athena, with Refused and RefusedByAthena
    std::vector<Payee> others; // with OtherCoin: what the code is good for
    bool maySwitch = false; // with OtherCoin: no bill has fixed the coin

    friend bool operator==(const EnteringAddress&, const EnteringAddress&) = default;
};

// The address comes from Athena: the customer has given it to her before, or sends it now with her app.
struct ReceivingAddress {
    enum class Step {
        Starting, // the order comes first
        Waiting, // and Athena is asked whether there is an address
        TooLong, // to be asked again
        NoAnswer, // the order could not be started
    };
    Visit visit;
    Step step = Step::Starting;
    std::string declined = {}; // what Athena has and will not do: another one is waited for
    bool unusable = false; // `declined` is no address of this coin

    friend bool operator==(const ReceivingAddress&, const ReceivingAddress&) = default;
};

struct ConfirmingAddress {
    enum class Step { Starting, Checking, NoAnswer, Ready };
    enum class Origin { Scan, Athena };
    Visit visit;
    Payee payee;
    Step step = Step::Starting;
    bool sharedFormatAccepted = false;
    bool priceRanOut = false; // to be asked for again before it is shown
    Origin origin = Origin::Scan;

    friend bool operator==(const ConfirmingAddress&, const ConfirmingAddress&) = default;
};

// What the customer agrees to; frozen when the first BillApproved is durable.
struct Order {
    Payee payee;
    CustomerFacts customer;
    athena::TransactionRecord record;

    friend bool operator==(const Order&, const Order&) = default;
};

struct Quoting {
    enum class Step {
        Shown,
        Refreshing,
        NoAnswer,
        AboveCap, // the place does not allow this price
        NotComparable, // the place asks for the market's price, and Athena has not told it
        AskingCode, // for the customer's phone, to prove more for a higher limit
        CodeShown, // and Athena is asked whether the limit has changed
    };
    Order order;
    Step step = Step::Shown;
    bool changed = false; // not the price that was agreed to before
    bool withoutReceipt = false; // the customer has agreed to a receipt on the screen only
    bool raised = false; // the limit is another than was shown before
    bool notRaised = false; // the customer wanted it to be

    friend bool operator==(const Quoting&, const Quoting&) = default;
};

// --- money ---

struct MovingBill {
    enum class Phase {
        Asked, // in escrow, Athena is asked
        Stacking, // approved, the intent is durable, StackBill is out
        Returning, // ReturnBill is out
        Credited, // committed and durable, the mechanical end is still to come
    };
    Note note;
    Phase phase = Phase::Asked;
    bool approved = false;
    bool refusalDoubted = false; // Athena may have approved it all the same: she is told when it is out
    bool ordered = false; // StackBill may have reached the device: only that can tell where the bill went
    bool stuck = false; // the device said that it cannot move it
    bool unseen = false; // the device has fallen silent over it

    friend bool operator==(const MovingBill&, const MovingBill&) = default;
};

struct InsertingBills {
    // Why the validator is being closed; None while it is open.
    enum class Ending {
        None,
        Back,
        Cancel,
        PriceRanOut,
        Finish,
        WalkAway,
        LockOver,
        Refused,
        Fault,
        PowerRestored,
        Scam, // the customer says that it is one: what is in is owed, nothing is bought
    };
    enum class Notice {
        None,
        OverLimit,
        RefusedByAthena,
        NoAnswer,
        NotAccepted,
        GivenBack,
        BelowMinimum,
        LimitRaised,
        NotRaised,
    };
    // The customer shows more of who they are, to insert more; what is in stays in, the slot is shut.
    enum class Raising {
        None,
        Closing, // until the validator is shut and no bill is on the move
        AskingCode,
        Shown, // a code for the customer's phone; Athena is asked whether the limit has changed
    };
    Order order;
    Money remaining; // what may still go in
    Money most; // what may go in in all, by Athena and the place
    std::vector<Note> notes; // committed and durable
    std::optional<MovingBill> moving;
    std::vector<Doubt> doubts;
    std::uint32_t lastSequence = 0;
    Ending ending = Ending::None;
    Notice notice = Notice::None;
    bool withoutReceipt = false;
    Raising raising = Raising::None;
    int level = 0; // of the customer, as Athena told it last
    std::optional<Money> turnedAway = {}; // the bill that Athena refused, and with it every further one

    friend bool operator==(const InsertingBills&, const InsertingBills&) = default;
};

// The card: its amount is typed here, everything else happens at the terminal.
struct PayingByCard {
    enum class Step {
        Amount, // the customer types it
        Debiting, // ordered
        Cancelling, // ordered, and called back: if it happened all the same it is refunded
        Asking, // ordered before the power went: what became of it?
    };
    enum class Notice { None, TooLittle, TooMuch, Declined };
    Order order;
    Step step = Step::Amount;
    Notice notice = Notice::None;
    std::string reason = {}; // the terminal's, with Declined
    Money amount = {}; // ordered
    std::uint32_t number = 0; // of the debit
    std::string terminal = {}; // serial number of the one that gets the order
    bool priceRanOut = false; // while it was ordered
    bool scam = false; // the customer says that it is one
    bool withoutReceipt = false;

    friend bool operator==(const PayingByCard&, const PayingByCard&) = default;
};

// What is left of the money when the last bill is in, or the card is debited.
struct Paid {
    Order order;
    Money amount; // of the notes, or taken from the card; what is bought
    std::vector<Note> notes;
    std::vector<Doubt> doubts;
    bool withoutReceipt = false;
    std::optional<CardPayment> card = {}; // in place of notes
    std::optional<Money> turnedAway = {}; // the bill that came back and ended it

    friend bool operator==(const Paid&, const Paid&) = default;
};

// The receipt by text message: at most one a purchase.
enum class TextedState {
    NotWanted,
    Wanted, // asked for when the end is known
    Waiting, // Athena is asked until she answers
    Sent,
    Failed, // she will not send it
};

enum class ReceiptState { NotAsked, Printing, Printed, NotStarted, Partial, Unknown };
ReceiptState receiptAfter(PrintVerdict verdict);
struct ReceiptFacts {
    ReceiptState state = ReceiptState::NotAsked; // of the last printing
    bool copy = false; // the one reprint is used up
    std::optional<Money> said = {}; // how much is owed, on the last paper that came out, whole or not
    std::optional<Money> saying = {}; // on the one that is being printed
    friend bool operator==(const ReceiptFacts&, const ReceiptFacts&) = default;
};
// What came out says that another sum is owed. Where nothing is owed any more, none has to be right.
bool isOlder(const ReceiptFacts& receipt, const Money& owed);
// The customer holds it or is about to, and it says all that is owed: no other way is needed.
bool isOnPaper(const ReceiptFacts& receipt, const Money& owed);

struct Completing {
    enum class Step { Purchasing, Delivering };
    Paid paid;
    Step step = Step::Purchasing;
    std::string refusedCode; // Athena refused the purchase; her status decides what follows
    bool unsent = false; // the purchase waits for Athena's word on a bill
    friend bool operator==(const Completing&, const Completing&) = default;
};

// Athena has taken the purchase. "Sent" only when the record says DELIVERED, else "on its way".
struct Delivered {
    Paid paid;
    ReceiptFacts receipt;
    friend bool operator==(const Delivered&, const Delivered&) = default;
};

// Nothing is bought: the money is owed, by claim.
struct Refused {
    enum class Step { Cancelling, Reversing, Claimable };
    Paid paid;
    Step step = Step::Cancelling;
    std::string code; // why, where Athena said so
    ReceiptFacts receipt;
    friend bool operator==(const Refused&, const Refused&) = default;
};

// The purchase went out and nobody has answered: a claim, while the retries go on.
struct Unresolved {
    Paid paid;
    ReceiptFacts receipt;
    bool unsent = false; // the purchase waits for Athena's word on a bill
    friend bool operator==(const Unresolved&, const Unresolved&) = default;
};

// The customer left before money; Athena is being told.
struct Leaving {
    std::optional<athena::TransactionRecord> record;
    bool reversing = false; // a bill that came back had been approved, and cancelling found it there
    friend bool operator==(const Leaving&, const Leaving&) = default;
};

using StageKind = std::variant<Disclosure, ScamStopped, ChoosingCoin, ChoosingPayment, SigningIn,
    SigningInByPhone, NothingAllowed, EnteringAddress, ReceivingAddress, ConfirmingAddress, Quoting,
    InsertingBills, PayingByCard, Completing, Delivered, Refused, Unresolved, Leaving>;

extern template struct OneOf<StageKind>;
struct Stage : OneOf<StageKind> {
    using OneOf::OneOf;
    friend bool operator==(const Stage& a, const Stage& b);
};

struct Purchase {
    PurchaseId id;
    std::string seed; // 32 random bytes in hex, from which every idempotency key of this purchase is made
    Milliseconds startedAt = 0;
    Stage stage;
    std::vector<Ask> pending; // to be asked until answered, also after a power cut
    std::map<std::uint32_t, Money> asked; // what each bill was that Athena was asked for
    std::uint32_t reversals =
        0; // asked for so far; each names another amount, so each needs a key of its own
    std::uint32_t starts = 0; // which try: one that was refused, or of another coin, needs a new key
    PaymentWay way = PaymentWay::Cash;
    std::uint32_t debits = 0; // ordered so far: each has a number of its own
    std::string language = {}; // the customer's, for the receipt; empty: the machine's own
    std::string profile = {}; // the law that held when it began: "US-CA/3/<hash>"; empty: a demonstration
    TextedState texted = TextedState::NotWanted;
    std::optional<Money> textSays = {}; // how much is owed
    std::string textLanguage = {}; // in which it was ordered: it is asked for again as it was
    bool byPhone = false; // signed in by a code that the phone scanned
    bool codeLeft = false; // a code for a higher limit was put away before a debit, and may still be scanned

    friend bool operator==(const Purchase&, const Purchase&) = default;
};

// The record that Athena's last answer carried, where there is one.
const athena::TransactionRecord* recordOf(const Purchase& purchase);
// What the customer agrees or has agreed to, from Quoting on.
const Order* orderOf(const Purchase& purchase);
// The order's paid part, from Completing on.
const Paid* paidOf(const Purchase& purchase);
// Its debit, from Completing on.
const CardPayment* cardOf(const Purchase& purchase);
// The card terminal still owes a word about this: it may have taken money, or has to give some back.
bool isOpen(const CardPayment& card);
// The card has got back what it gave, or never gave it.
bool isBack(const Paid& paid);
// Something of what was paid is owed or bought, or may be; not where all of it came back.
bool isOwed(const Paid& paid);
// What became of a bill of it is not known.
bool isInDoubt(const Paid& paid);
// What was paid and not bought for: the rest is the customer's. Zero until the order counts as bought.
Money unboughtOf(const Paid& paid);
// What a receipt has to say is owed. A bill in doubt is not counted.
Money owedBy(const Delivered& stage);
Money owedBy(const Refused& stage);
Money owedBy(const Unresolved& stage);
// Of a purchase that went through: a bill in doubt, or money that was not bought for.
bool isPartlyOwed(const Paid& paid);
// The customer may not get this bill back.
bool mayBeIn(const MovingBill& bill);
// Notes that are in the machine for this purchase, or may be; a card that is debited, or may be.
bool hasMoney(const Purchase& purchase);
// How much that may be, with a bill on the move wherever it is. Nothing: none.
std::optional<Money> moneyIn(const Purchase& purchase);
// Bills that may be in the machine and are not counted; one that is being stacked is one of them until the
// device has said where it went.
std::vector<Doubt> doubtsOf(const InsertingBills& bills);
// Athena's end state is known and nothing is left to ask: it may be forgotten once the customer has gone.
bool isOver(const Purchase& purchase);
// A text message may be offered in place of paper: Athena knows a number, and it has not been tried.
bool mayText(const Purchase& purchase);
// The customer has one or is about to, and it says all that is owed.
bool isTexted(const Purchase& purchase, const Money& owed);
// What is printed for a purchase whose journal is lost, where no printing is at work: nobody will hear any
// more how one ended that had begun.
enum class PaperOwed { None, Original, Copy };
PaperOwed paperOwed(const Purchase& purchase);
// There is a higher level, and now is a time to prove it.
bool mayRaiseLimit(const InsertingBills& bills);
bool mayRaiseLimit(const PayingByCard& card);
// A code for the customer's phone is on the screen.
bool showsLoginCode(const Purchase& purchase);
// Such a request is pending until Athena has answered; of the others, nobody asks after a power cut.
bool isAskedUntilKnown(AskKind kind);
// This very request still waits for its answer.
bool isPending(const Purchase& purchase, const Ask& ask);
// `status` is to be polled.
bool wantsStatus(const Purchase& purchase);

} // namespace kiosk
