// SPDX-License-Identifier: Apache-2.0
// Events are facts: from the customer, a device, Athena, the clock, or the start of the machine. They are
// what the journal keeps, so they hold no phone number, code, token or claim code.
#pragma once

#include "core/purchase/facts.h"
#include "core/purchase/one_of.h"

#include <variant>

namespace kiosk {

// Which time-out. All belong to the purchase on the screen.
enum class Deadline {
    Idle, // no touch and no bill: the customer has gone
    Bill, // Athena has not answered for the bill in escrow
    Device, // the validator owes a word about a bill, or about being inhibited; the card terminal about a
            // debit
    Price, // the quoted price ends
    Lock, // the locked price ends
    Outcome, // Completing has waited long enough
    Leave, // a last screen has been shown long enough
    Read, // the least wait on a page of the place's law
    Login, // the code for the customer's phone has been shown long enough
    Address, // one from the customer's app has been waited for long enough
};

// clang-format off
// --- the machine ---
struct PowerRestored { std::optional<std::string> machine = {}; std::optional<std::string> currency = {}; std::optional<std::uint32_t> rules = {}; }; // the process of this machine, which counts in this currency, has started
struct ConditionRaised { Closed reason = Closed::Journal; };
struct ConditionCleared { Closed reason = Closed::Journal; };
struct OperatorLooked {};                             // at the open items
struct ItemSettled { std::uint32_t number = 0; Milliseconds at = 0; std::string note; }; // by an operator; at: the item's
struct SecretsLost {};                                // of the event's purchase: they are gone, or cannot be opened
struct PlaceLoaded { place::Rules rules; };           // the place's law, from its signed profile
// --- validator ---
struct ValidatorReady { std::vector<Money> denominations; PowerUpBill powerUp = PowerUpBill::None; bool running = false; };
struct ValidatorTroubled { ValidatorTroubleKind kind = ValidatorTroubleKind::Lost; };
struct ValidatorInhibited {};
struct BillInEscrow { Money value; };
struct BillReturned {};
struct BillRejected {};
struct BillCommitted { std::optional<Money> value; };
struct BillSettled {};
struct StackRefused { std::optional<bool> sent; };   // false: no order reached the device; empty: not known
// --- scanner ---
struct ScannerAbsent {};                              // none is built in: addresses come from Athena
// --- card terminal ---
struct TerminalReady { std::string serial; };
struct TerminalLost {};
struct CardDebited { std::uint32_t number = 0; CardSlip slip; };
struct CardDeclined { std::uint32_t number = 0; std::string reason; }; // nothing was taken
struct CardRefunded { std::uint32_t number = 0; std::string reference; bool voided = false; };
struct CardRefundRefused { std::uint32_t number = 0; std::string reason; };
// --- printer ---
struct PrinterChanged { bool canPrint = false; };
struct PrintEnded { PrintVerdict verdict = PrintVerdict::Unknown; };
// --- customer ---
struct StartTouched { std::string seed; std::optional<std::string> profile = {}; std::optional<bool> byCard = {}; }; // the event's purchase is the new one; byCard: see takesOnlyCards()
struct LanguageChosen { std::string code; };          // what the receipt is written in: "es"
struct DisclosureAccepted {};
struct ScamReported {};
struct CoinChosen { Coin coin = Coin::Btc; };
struct PaymentChosen { PaymentWay way = PaymentWay::Cash; };
struct AmountSubmitted { Money amount; };             // to be taken from the card
struct PhoneSubmitted {};                             // the number stays with whoever sends it
struct NewCodeAsked {};
struct CodeSubmitted {};
struct PhoneSignInChosen {};                          // a code to scan, in place of a text message
struct TextMessageChosen {};                          // the other way round
struct AddressScanned { std::vector<Payee> payees; }; // every coin that the code is good for
struct ScanRefused { std::string code; };             // of classify; "private_key" warns
struct CoinSwitched { Coin coin = Coin::Btc; };       // after OtherCoin
struct ScanAgainPressed {};
struct AppAddressChosen {};                           // from Athena's app, in place of a scan
struct AddressConfirmed {};
struct SharedFormatAccepted {};
struct RetryPressed {};
struct WithoutReceiptAccepted {};                     // of older journals: ReceiptWayChosen{Screen}
struct ReceiptWayChosen { ReceiptWay way = ReceiptWay::Paper; };
struct QuoteAccepted {};
struct BackPressed {};
struct CancelPressed {};
struct FinishPressed {};
struct RaiseLimitPressed {};                          // while bills go in
struct ReprintPressed {};
struct DonePressed {};                                // "I have it", "Finish" on a last screen
// --- Athena ---
struct CodeSent { int expiresIn = 0; int resendIn = 0; };
struct LoginCodeIssued { int expiresIn = 0; };        // the code itself stays with whoever shows it
struct SignedIn { CustomerFacts customer; };
// `payee`: the record's address as this machine reads it; empty: it has none, or one that is not good for the coin.
struct OrderStarted { athena::TransactionRecord record; CustomerFacts customer; Milliseconds priceLifetime = 0; std::optional<Payee> payee = {}; };
struct AddressAccepted { athena::TransactionRecord record; CustomerFacts customer; Milliseconds priceLifetime = 0; };
// `customerId`: whose the order is by now; empty: Athena did not say.
struct BillApproved { std::uint32_t sequence = 0; Money remaining; athena::TransactionRecord record; Milliseconds lock = 0; std::optional<std::string> customerId = {}; };
struct BillDeclined { std::uint32_t sequence = 0; std::string reason; Money remaining; };
struct BillReturnBooked { std::uint32_t sequence = 0; athena::TransactionRecord record; Money remaining; };
struct PurchaseBooked { athena::TransactionRecord record; };
struct StatusReported { athena::TransactionRecord record; CustomerFacts customer; Milliseconds priceLifetime = 0; std::optional<Payee> payee = {}; };
struct ReversalBooked { athena::TransactionRecord record; };
struct CancelBooked { athena::TransactionRecord record; };
struct ReceiptTexted {};                              // Athena has taken the receipt to send it
struct AskRefused { Ask ask; std::string code; int attemptsLeft = 0; std::optional<athena::TransactionRecord> record; };
struct AskUnanswered { Ask ask; std::string code; int retryAfter = 0; }; // unknown: nothing is decided
// --- clock ---
struct DeadlinePassed { Deadline which = Deadline::Idle; };

using FactKind = std::variant<
    PowerRestored, ConditionRaised, ConditionCleared, OperatorLooked, ItemSettled, SecretsLost, PlaceLoaded,
    ValidatorReady, ValidatorTroubled, ValidatorInhibited, BillInEscrow, BillReturned, BillRejected, BillCommitted,
    BillSettled, StackRefused, TerminalReady, TerminalLost, CardDebited, CardDeclined, CardRefunded, CardRefundRefused,
    ScannerAbsent, PrinterChanged, PrintEnded,
    StartTouched, LanguageChosen, DisclosureAccepted, ScamReported, CoinChosen, PaymentChosen, AmountSubmitted, PhoneSubmitted, NewCodeAsked, CodeSubmitted,
    PhoneSignInChosen, TextMessageChosen,
    AddressScanned, ScanRefused, CoinSwitched, ScanAgainPressed, AppAddressChosen, AddressConfirmed, SharedFormatAccepted, RetryPressed,
    WithoutReceiptAccepted, ReceiptWayChosen, QuoteAccepted, BackPressed, CancelPressed, FinishPressed, RaiseLimitPressed, ReprintPressed, DonePressed,
    CodeSent, LoginCodeIssued, SignedIn, OrderStarted, AddressAccepted, BillApproved, BillDeclined, BillReturnBooked, PurchaseBooked,
    StatusReported, ReversalBooked, CancelBooked, ReceiptTexted, AskRefused, AskUnanswered,
    DeadlinePassed>;
// clang-format on

extern template struct OneOf<FactKind>;
struct Fact : OneOf<FactKind> {
    using OneOf::OneOf;
};

struct Event {
    Milliseconds at = 0; // wall clock, Unix
    PurchaseId purchase; // whom it is about; empty: the machine, or whoever is at the screen
    Fact fact;
};

} // namespace kiosk
