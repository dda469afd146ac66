// SPDX-License-Identifier: Apache-2.0
// What the card terminal says.
#include "app/kiosk/card_reference.h"
#include "app/kiosk/device_facts.h"
#include "app/kiosk/log.h"
#include "app/kiosk/worker_running.h"

namespace kiosk {

void KioskWorker::onTerminal(const hardware::TerminalFact& fact)
{
    if (const auto* ended = std::get_if<hardware::CardEnded>(&fact))
        return onCardEnded(*ended);
    if (const auto* ready = std::get_if<hardware::TerminalReady>(&fact)) {
        qCInfo(logDevices) << "card terminal: ready";
        handle(TerminalReady{ready->serial});
        if (!m_running->engine.machine().terminal.stranger.empty())
            qCWarning(logDevices) << "card terminal: another one than before; no card is taken before an "
                                     "operator has looked";
        return;
    }
    if (const auto* lost = std::get_if<hardware::TerminalLost>(&fact)) {
        qCWarning(logDevices).noquote() << "card terminal:" << QString::fromStdString(lost->detail);
        return handle(TerminalLost{});
    }
    if (const auto* moved = std::get_if<hardware::CardMoved>(&fact)) {
        m_live.cardStep = moved->step;
        m_running->engine.touch(kioskTime());
    }
    if (const auto* inside = std::get_if<hardware::CardInside>(&fact))
        m_live.cardInside = inside->inside;
    publishLive();
}

void KioskWorker::onCardEnded(const hardware::CardEnded& ended)
{
    m_live.cardStep.reset();
    publishLive();
    const auto reference = parseCardReference(ended.reference);
    if (reference)
        handle(factOf(ended, reference->number, reference->refund), reference->purchase);
}

} // namespace kiosk
