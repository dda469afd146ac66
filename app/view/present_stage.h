// SPDX-License-Identifier: Apache-2.0
// What each stage shows. Internal to app/view.
#pragma once

#include "app/view/shown.h"

#include "core/purchase/timing.h"

namespace kiosk::view {

Money sum(const std::vector<Note>& notes, Currency currency);
QString countdownTo(const ShownContext& context, Deadline which);
void showDoubts(Shown& shown, const ShownContext& context, const std::vector<Doubt>& doubts);
QString receiptWord(ReceiptState state);
void showClaim(Shown& shown, const ShownContext& context, const Purchase& purchase);
void showLoginCode(Shown& shown, const ShownContext& context, const Purchase& purchase);
void showPrices(Shown& shown, const ShownContext& context);
void showOffer(Shown& shown, const ShownContext& context); // of a machine at rest
// Not where the law of the place stands in the way of whoever proves more.
bool couldBeAllowedMore(const ShownContext& context, const CustomerFacts& customer, const Money& most);
bool isTrustedLink(const ShownContext& context, const QString& link);

// The figures of an amount at the order's price: as they will be booked.
void showFigures(
    Shown& shown, const ShownContext& context, const athena::TransactionRecord& record, const Money& paid);
void showOrder(Shown& shown, const Order& order);
// Which card, and what has become of its debit.
void showCard(Shown& shown, const Paid& paid);

// clang-format off
template <class S> void show(Shown&, const ShownContext&, const Purchase&, const S&) {} // nothing beside the screen
void show(Shown&, const ShownContext&, const Purchase&, const Disclosure&);
void show(Shown&, const ShownContext&, const Purchase&, const SigningIn&);
void show(Shown&, const ShownContext&, const Purchase&, const SigningInByPhone&);
void show(Shown&, const ShownContext&, const Purchase&, const NothingAllowed&);
void show(Shown&, const ShownContext&, const Purchase&, const EnteringAddress&);
void show(Shown&, const ShownContext&, const Purchase&, const ReceivingAddress&);
void show(Shown&, const ShownContext&, const Purchase&, const ConfirmingAddress&);
void show(Shown&, const ShownContext&, const Purchase&, const Quoting&);
void show(Shown&, const ShownContext&, const Purchase&, const InsertingBills&);
void show(Shown&, const ShownContext&, const Purchase&, const PayingByCard&);
void show(Shown&, const ShownContext&, const Purchase&, const Completing&);
void show(Shown&, const ShownContext&, const Purchase&, const Delivered&);
void show(Shown&, const ShownContext&, const Purchase&, const Refused&);
void show(Shown&, const ShownContext&, const Purchase&, const Unresolved&);
// clang-format on

} // namespace kiosk::view
