// SPDX-License-Identifier: Apache-2.0
// The card terminal's line of a simulated kiosk, and the bugs that are planted there.
#include "tests/simulation/kiosk.h"

#include "app/kiosk/card_reference.h"
#include "app/kiosk/device_facts.h"

namespace kiosk::sim {

namespace {

using hardware::TerminalSession;

constexpr std::uint32_t planted = 100; // added to the number of a debit that nobody ordered

} // namespace

void Kiosk::toTerminal(const Command& command)
{
    if (const auto* debit = std::get_if<DebitCard>(&command)) {
        m_around.trace.note(m_now, "debit card", debit->purchase, debit->number);
        debitAtTerminal(*debit);
    } else if (const auto* ask = std::get_if<AskCard>(&command)) {
        m_around.trace.note(m_now, "ask about card", ask->purchase, ask->number);
        if (m_around.mutant == Mutant::DebitsAgain)
            return debitAtTerminal({ask->purchase, ask->number + planted, ask->amount, ask->terminal});
        m_terminal.wish(
            [&](TerminalSession& session, Clock now) {
                return session.ask({debitReference(ask->purchase, ask->number), ask->amount,
                                       m_around.mutant == Mutant::AsksAnyTerminal ? "" : ask->terminal},
                    now);
            },
            clock());
    } else if (const auto* cancel = std::get_if<CancelCard>(&command)) {
        m_around.trace.note(m_now, "call card back", cancel->purchase, cancel->number);
        m_terminal.wish(
            [&](TerminalSession& session, Clock now) {
                return session.cancel(debitReference(cancel->purchase, cancel->number), now);
            },
            clock());
    } else if (const auto* refund = std::get_if<RefundCard>(&command)) {
        refundAtTerminal(*refund);
    }
}

void Kiosk::debitAtTerminal(const DebitCard& debit)
{
    m_terminal.wish(
        [&](TerminalSession& session, Clock now) {
            return session.debit(
                {debitReference(debit.purchase, debit.number), debit.amount, debit.terminal}, now);
        },
        clock());
}

void Kiosk::refundAtTerminal(const RefundCard& refund)
{
    m_around.trace.note(m_now, "refund card", refund.purchase, refund.number);
    if (m_around.mutant == Mutant::ForgottenRefund)
        return post([this, owner = refund.purchase, number = refund.number] {
            handle(CardRefunded{number, "CR0", true}, owner);
        });
    m_terminal.wish(
        [&](TerminalSession& session, Clock now) {
            return session.refund(
                {refundReference(refund.purchase, refund.number), refund.amount, refund.terminal},
                debitReference(refund.purchase, refund.number), now);
        },
        clock());
}

void Kiosk::onTerminal(const hardware::TerminalFact& fact)
{
    if (const auto* ended = std::get_if<hardware::CardEnded>(&fact))
        return onCardEnded(*ended);
    if (const auto* ready = std::get_if<hardware::TerminalReady>(&fact))
        return handle(TerminalReady{ready->serial});
    if (std::holds_alternative<hardware::CardMoved>(fact))
        return m_engine.touch(time());
    if (!std::holds_alternative<hardware::TerminalLost>(fact))
        return;
    const auto& current = m_engine.machine().current;
    const auto* paying = current ? std::get_if<PayingByCard>(&current->stage) : nullptr;
    if (m_around.mutant == Mutant::LostMeansDeclined && paying && paying->step != PayingByCard::Step::Amount)
        handle(CardDeclined{paying->number, "terminal_lost"}, current->id);
    handle(TerminalLost{});
}

// As the kiosk's worker hears it.
void Kiosk::onCardEnded(const hardware::CardEnded& ended)
{
    auto reference = parseCardReference(ended.reference);
    m_around.trace.note(m_now, "card ended", ended.reference, static_cast<int>(ended.outcome));
    if (!reference)
        return;
    if (m_around.mutant == Mutant::DebitsAgain && reference->number > planted)
        reference->number -= planted;
    handle(factOf(ended, reference->number, reference->refund), reference->purchase);
}

} // namespace kiosk::sim
