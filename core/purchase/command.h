// SPDX-License-Identifier: Apache-2.0
// Commands are wishes. The engine hands them out when the event that caused them is durable; those that make
// things safer (StopBills, ReturnBill, ClearDeadline) do not wait.
#pragma once

#include "core/purchase/event.h"

#include <variant>

namespace kiosk {

// clang-format off
struct AskAthena { PurchaseId purchase; Ask ask; };
struct AcceptBills {};
struct StopBills {};
struct StackBill {};
struct ReturnBill {};
struct AcknowledgeBill {};                          // the credit is durable: the device may forget it
struct ArmScanner {};
struct DisarmScanner {};
struct Print { PurchaseId purchase; bool copy = false; };
struct SetDeadline { Deadline which = Deadline::Idle; Milliseconds after = 0; };
struct ClearDeadline { Deadline which = Deadline::Idle; };
// `terminal`: serial number of the one that gets, or got, the debit; no other can say anything about it.
// A refund is the same one however often it is ordered.
struct DebitCard { PurchaseId purchase; std::uint32_t number = 0; Money amount; std::string terminal; }; // sent once
struct AskCard { PurchaseId purchase; std::uint32_t number = 0; Money amount; std::string terminal; }; // its end?
struct CancelCard { PurchaseId purchase; std::uint32_t number = 0; };               // the customer wants out
struct RefundCard { PurchaseId purchase; std::uint32_t number = 0; Money amount; std::string terminal; };
struct ForgetSecrets { PurchaseId purchase; };      // phone number, code, token: the purchase needs them no more

using CommandKind = std::variant<AskAthena, AcceptBills, StopBills, StackBill, ReturnBill, AcknowledgeBill, ArmScanner,
    DisarmScanner, DebitCard, AskCard, CancelCard, RefundCard, Print, SetDeadline, ClearDeadline, ForgetSecrets>;
// clang-format on

extern template struct OneOf<CommandKind>;
struct Command : OneOf<CommandKind> {
    using OneOf::OneOf;
};

bool makesThingsSafer(const Command& command);

} // namespace kiosk
