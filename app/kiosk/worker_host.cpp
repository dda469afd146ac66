// SPDX-License-Identifier: Apache-2.0
// What the engine asks of the worker, and what Athena answers.
#include "app/kiosk/athena_conditions.h"
#include "app/kiosk/log.h"
#include "app/kiosk/receipt_job.h"
#include "app/kiosk/stage_log.h"
#include "app/kiosk/steady_memory.h"
#include "app/kiosk/worker_running.h"
#include "core/purchase/event_json.h"

namespace kiosk {

namespace {

bool wantsLoginCode(const Machine& machine) { return machine.current && showsLoginCode(*machine.current); }

} // namespace

void KioskWorker::record(std::uint64_t ticket, const Event& event)
{
    const std::string_view type = typeOf(event.fact);
    qCInfo(logKiosk).noquote() << "event" << QString::fromLatin1(type.data(), static_cast<int>(type.size()))
                               << QString::fromStdString(event.purchase);
    if (!m_running->journal)
        return;
    if (std::holds_alternative<StartTouched>(event.fact))
        m_running->journal->seal(
            event.purchase, SecretKind::ClaimCode, m_running->secrets.of(event.purchase).claimCode);
    const Machine& machine = m_running->engine.machine();
    if (machine.current)
        writeText(*machine.current);
    for (const auto& [id, purchase] : machine.open)
        writeText(purchase);
    m_running->journal->append(ticket, event);
}

void KioskWorker::writeText(const Purchase& purchase)
{
    if (!isPending(purchase, {AskKind::TextReceipt, 0})
        || !m_running->secrets.of(purchase.id).receiptText.empty())
        return;
    Purchase ordered = purchase;
    ordered.language = purchase.textLanguage;
    const auto written = writtenReceipt(ordered, m_parts.config, m_running->secrets.of(purchase.id).claimCode,
        kioskTime().wall, m_parts.place.profile.get());
    if (!written) {
        qCCritical(logKiosk).noquote() << "no receipt:" << QString::fromStdString(written.error().detail);
        return;
    }
    if (m_running->journal)
        m_running->journal->seal(purchase.id, SecretKind::ReceiptText, written->message);
    m_running->secrets.put(purchase.id, &Secrets::receiptText, written->message);
}

// Written anew only when the purchase has changed, so that the code stands still on the screen.
std::string KioskWorker::receiptCodeOf(const Purchase& purchase)
{
    if (!paidOf(purchase) || std::holds_alternative<Completing>(purchase.stage))
        return {};
    if (m_running->codeOf == purchase)
        return m_running->code;
    const auto written = writtenReceipt(purchase, m_parts.config,
        m_running->secrets.of(purchase.id).claimCode, kioskTime().wall, m_parts.place.profile.get());
    m_running->codeOf = purchase;
    m_running->code = written ? written->code : std::string();
    return m_running->code;
}

void KioskWorker::obey(const Command& command)
{
    if (const auto* printing = std::get_if<Print>(&command))
        print(*printing);
    else if (const auto* forgetting = std::get_if<ForgetSecrets>(&command))
        forgetSecrets(forgetting->purchase);
    else
        m_running->devices.obey(command);
}

void KioskWorker::forgetSecrets(const PurchaseId& purchase)
{
    m_running->secrets.forget(purchase);
    if (m_running->journal)
        m_running->journal->forget(purchase);
}

// Paper, too, says only what is durable.
void KioskWorker::print(const Print& command)
{
    const Purchase* purchase = findPurchase(m_running->engine.durable(), command.purchase);
    if (!purchase)
        return;
    const std::uint32_t id = ++m_running->lastJob;
    const Result<hardware::PrintJob> job =
        receiptJob(id, *purchase, m_parts.config, m_running->secrets.of(command.purchase).claimCode,
            command.copy, kioskTime().wall, m_parts.place.profile.get());
    if (job) {
        m_running->jobs[id] = command.purchase;
        m_running->devices.print(*job);
        return;
    }
    qCCritical(logKiosk).noquote() << "no receipt:" << QString::fromStdString(job.error().detail);
    post([this, owner = command.purchase] { printed(owner, PrintVerdict::NotStarted); });
}

void KioskWorker::ask(const Purchase& purchase, const Ask& ask)
{
    writeText(purchase); // after a power cut that was faster than the seal
    Result<Wire> wire = compose(
        m_identity, purchase, ask, m_running->secrets.of(purchase.id), m_running->heads.of(purchase.id, ask));
    if (!wire)
        return cannotAsk(purchase.id, ask, wire.error().detail);
    m_running->athena.post(wire->path, std::move(wire->body), wire->timeout,
        [this, purchase, ask](const AthenaAnswer& answer) { answered(purchase, ask, answer); });
}

// Not refused: nobody has. It is tried again, so that an operator who mends the cause need do nothing more.
void KioskWorker::cannotAsk(const PurchaseId& purchase, const Ask& ask, const std::string& why)
{
    qCCritical(logAthena).noquote() << QString::fromStdString(why) << QString::fromStdString(purchase);
    post([this, purchase, ask] {
        m_running->engine.answered(purchase, ask, AskUnanswered{ask, "", 0}, kioskTime());
        schedule();
    });
}

void KioskWorker::answered(const Purchase& purchase, const Ask& ask, const AthenaAnswer& answer)
{
    weigh(answer);
    const Answered came{answer.http, answer.body, answer.serverNowMs, answer.retryAfter};
    Interpreted read =
        interpret(m_identity, purchase, ask, came, m_running->secrets.of(purchase.id).sessionToken);
    if (read.sessionToken && findPurchase(m_running->engine.machine(), purchase.id)) {
        if (m_running->journal)
            m_running->journal->seal(purchase.id, SecretKind::SessionToken, *read.sessionToken);
        m_running->secrets.put(purchase.id, &Secrets::sessionToken, std::move(*read.sessionToken));
    }
    if (read.loginUri && findPurchase(m_running->engine.machine(), purchase.id))
        m_running->secrets.put(purchase.id, &Secrets::loginUri, std::move(*read.loginUri));
    if (std::holds_alternative<AskUnanswered>(read.fact))
        qCInfo(logAthena).noquote() << "request" << static_cast<int>(ask.kind) << "is open:"
                                    << (answer.http == 0 ? QString::fromStdString(answer.problem)
                                                         : QStringLiteral("HTTP %1").arg(answer.http));
    else if (ask.kind == AskKind::SmsVerify)
        m_running->secrets.forget(purchase.id, &Secrets::code);
    if (std::holds_alternative<SignedIn>(read.fact))
        m_running->secrets.forget(purchase.id, &Secrets::phoneNumber);
    m_running->engine.answered(purchase.id, ask, std::move(read.fact), kioskTime());
    schedule();
}

void KioskWorker::weigh(const AthenaAnswer& answer)
{
    const std::string code = errorCodeOf(answer);
    const LiveFacts before = m_live;
    m_live.athenaReachable = answer.http != 0;
    if (isStranger(code))
        m_live.enrolled = code != "unknown_identity";
    else if (answer.http == 200)
        m_live.enrolled = true;
    if (m_live != before)
        publishLive();

    if (answer.http == 200)
        m_running->clock.trust();
    for (Fact& fact : conditionsOf(answer.http, code, answer.tlsClockProblem))
        handle(std::move(fact));
}

void KioskWorker::publish(std::shared_ptr<const Snapshot> snapshot)
{
    m_live.claimOf = snapshot->machine.current ? snapshot->machine.current->id : PurchaseId{};
    m_live.claimCode = m_running->secrets.of(m_live.claimOf).claimCode;
    const bool shown = wantsLoginCode(snapshot->machine);
    m_live.loginUri = shown ? m_running->secrets.of(m_live.claimOf).loginUri : std::string();
    const auto& current = snapshot->machine.current;
    m_live.receiptCode = current ? receiptCodeOf(*current) : std::string();
    publishLive();
    const std::string situation = situationOf(snapshot->machine);
    if (std::exchange(m_running->logged, situation) != situation)
        qCInfo(logKiosk).noquote() << QString::fromStdString(situation);
    const bool visited = snapshot->machine.current.has_value();
    if (std::exchange(m_running->visited, visited) && !visited)
        giveMemoryBack();
    Q_EMIT snapshotPublished(snapshot);
}

void KioskWorker::publishLive()
{
    if (m_running->toldLive == m_live)
        return;
    m_running->toldLive = m_live;
    Q_EMIT livePublished(m_live);
}

} // namespace kiosk
