// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/stage_log.h"

#include "core/journal/fact_words.h"

#include <array>

namespace kiosk {

std::string_view nameOf(const Stage& stage)
{
    static constexpr std::array<std::string_view, 18> names{"Disclosure", "ScamStopped", "ChoosingCoin",
        "ChoosingPayment", "SigningIn", "SigningInByPhone", "NothingAllowed", "EnteringAddress",
        "ReceivingAddress", "ConfirmingAddress", "Quoting", "InsertingBills", "PayingByCard", "Completing",
        "Delivered", "Refused", "Unresolved", "Leaving"};
    static_assert(names.size() == std::variant_size_v<StageKind>, "a stage has no name");
    return names[stage.index()];
}

std::string_view nameOf(OpenItem::Kind kind)
{
    switch (kind) {
    case OpenItem::Kind::Orphan:
        return "a bill that nobody had asked to stack";
    case OpenItem::Kind::Lost:
        return "a bill of which the validator never said what became";
    case OpenItem::Kind::Late:
        return "a bill that came into the cash box after its purchase had gone on without it";
    case OpenItem::Kind::Unapproved:
        return "a bill stacked without approval";
    case OpenItem::Kind::Claim:
        return "a claim ticket";
    case OpenItem::Kind::Mismatch:
        return "a bill of another value than it had shown";
    case OpenItem::Kind::Held:
        return "a bill on its way back to the customer when the validator fell silent";
    case OpenItem::Kind::Returned:
        return "a bill that came back to the customer after its purchase had gone on without it";
    case OpenItem::Kind::Debit:
        return "a card debit of which the terminal has not said whether it happened, or said both";
    case OpenItem::Kind::Refund:
        return "a card debit that has to go back and has not yet";
    case OpenItem::Kind::Overcounted:
        return "money that Athena counts and this machine does not have";
    case OpenItem::Kind::Undercounted:
        return "money that was paid and for which Athena has bought nothing; it is the customer's";
    case OpenItem::Kind::Secrets:
        return "a purchase that cannot go on: its secrets are lost, or of another machine key";
    }
    return "?";
}

std::string situationOf(const Machine& machine)
{
    std::string text = "Idle";
    if (machine.current)
        text = std::string(nameOf(machine.current->stage)) + " " + machine.current->id;
    std::string reasons;
    for (const Closed reason : machine.closed)
        reasons += (!reasons.empty()                 ? ", "
                           : takesOnlyCards(machine) ? "; by card only: "
                                                     : "; closed: ")
            + std::string(wordOf(reason));
    text += reasons;
    if (!machine.open.empty())
        text += "; " + std::to_string(machine.open.size()) + " open";
    return text;
}

} // namespace kiosk
