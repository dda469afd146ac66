// SPDX-License-Identifier: Apache-2.0
// The map from stage to screen: one overload a stage, so that a stage without a screen does not compile.
#include "app/view/shown.h"

namespace kiosk {

namespace {

// clang-format off
ScreenId of(const Disclosure&) { return ScreenId::Disclosure; }
ScreenId of(const ScamStopped&) { return ScreenId::ScamStop; }
ScreenId of(const ChoosingCoin&) { return ScreenId::Coin; }
ScreenId of(const ChoosingPayment&) { return ScreenId::Payment; }
ScreenId of(const SigningIn& stage)
{
    const bool number = stage.step == SigningIn::Step::Number || stage.step == SigningIn::Step::SendingCode;
    return number ? ScreenId::Phone : ScreenId::Code;
}
ScreenId of(const SigningInByPhone& stage)
{
    return stage.step == SigningInByPhone::Step::Cancelling ? ScreenId::Waiting : ScreenId::Login;
}
ScreenId of(const NothingAllowed&) { return ScreenId::Limit; }
ScreenId of(const EnteringAddress&) { return ScreenId::Scan; }
ScreenId of(const ReceivingAddress&) { return ScreenId::Receive; }
ScreenId of(const ConfirmingAddress&) { return ScreenId::Address; }
ScreenId of(const Quoting& stage)
{
    const bool code = stage.step == Quoting::Step::AskingCode || stage.step == Quoting::Step::CodeShown;
    return code ? ScreenId::Raise : ScreenId::Quote;
}
ScreenId of(const InsertingBills& stage)
{
    using Raising = InsertingBills::Raising;
    const bool shown = stage.raising == Raising::AskingCode || stage.raising == Raising::Shown;
    return shown ? ScreenId::Raise : ScreenId::Insert;
}
ScreenId of(const PayingByCard& stage)
{
    return stage.step == PayingByCard::Step::Amount ? ScreenId::Amount : ScreenId::Terminal;
}
ScreenId of(const Completing&) { return ScreenId::Finishing; }
ScreenId of(const Delivered&) { return ScreenId::Delivered; }
ScreenId of(const Refused&) { return ScreenId::Refused; }
ScreenId of(const Unresolved&) { return ScreenId::Unresolved; }
ScreenId of(const Leaving&) { return ScreenId::Leaving; }
// clang-format on

} // namespace

ScreenId screenOf(const Purchase& purchase)
{
    return std::visit([](const auto& stage) { return of(stage); }, purchase.stage);
}

} // namespace kiosk
