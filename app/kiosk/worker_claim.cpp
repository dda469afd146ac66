// SPDX-License-Identifier: Apache-2.0
// The paper of a purchase once its journal is lost: the engine hears nothing more, the customer still waits.
#include "app/kiosk/worker_running.h"
#include "core/purchase/timing.h"

#include <algorithm>

namespace kiosk {

namespace {

bool hasNoPaper(ReceiptState state)
{
    return state == ReceiptState::NotAsked || state == ReceiptState::NotStarted;
}

// One that was at work when the journal was lost says what was owed before.
bool saysAnotherSum(const Purchase& purchase)
{
    return std::visit(
        [](const auto& stage) {
            if constexpr (requires { stage.receipt; })
                return stage.receipt.state == ReceiptState::Printing
                    && !isOnPaper(stage.receipt, owedBy(stage));
            else
                return false;
        },
        purchase.stage);
}

} // namespace

void KioskWorker::printClaim()
{
    const auto& current = m_running->engine.durable().current;
    const auto& lostAt = m_running->journalLostAt;
    const bool isThere = lostAt && kioskTime().monotonic < *lostAt + timing::claimScreen;
    if (!isThere || !current || !hasMoney(*current))
        return;
    const bool atWork = std::any_of(m_running->jobs.begin(), m_running->jobs.end(),
        [&](const auto& job) { return job.second == current->id; });
    if (atWork && !m_live.receipt && saysAnotherSum(*current))
        return; // what is owed now comes after it
    const PaperOwed paper = paperOwed(*current); // as it was when the journal was lost
    const bool owed = !atWork && (m_live.receipt ? hasNoPaper(*m_live.receipt) : paper != PaperOwed::None);
    if (!atWork && !(owed && m_running->canPrint))
        return;
    m_live.receipt = ReceiptState::Printing;
    publishLive();
    if (owed)
        print(Print{current->id, paper == PaperOwed::Copy});
}

void KioskWorker::printed(const PurchaseId& purchase, PrintVerdict verdict)
{
    const auto& current = m_running->engine.durable().current;
    const bool waits = m_running->engine.hasJournalFailed() && current && current->id == purchase;
    if (waits && !m_live.receipt) { // it said another sum
        m_live.receipt = ReceiptState::NotStarted;
        publishLive();
        return printClaim();
    }
    if (waits) {
        m_live.receipt = receiptAfter(verdict);
        publishLive();
    }
    handle(PrintEnded{verdict}, purchase);
}

} // namespace kiosk
