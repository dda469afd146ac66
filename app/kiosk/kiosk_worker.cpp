// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/worker_running.h"

#include "app/kiosk/device_facts.h"
#include "app/kiosk/log.h"
#include "core/athena/grammar.h"
#include "core/keys/secret.h"

#include <algorithm>
#include <array>

namespace kiosk {

KioskWorker::KioskWorker(Parts parts)
    : m_parts(std::move(parts))
    , m_identity{
          m_parts.config.machine.id, m_parts.config.machine.currency, "en", m_parts.config.machine.network}
{
    if (!m_parts.config.screen.languages.empty())
        m_identity.language = m_parts.config.screen.languages.front();
}

KioskWorker::~KioskWorker() = default;

void KioskWorker::start()
{
    m_running = std::make_unique<Running>(*this, m_parts, m_entropy);
    connect(&m_running->wake, &QTimer::timeout, this, [this] {
        weighPlace();
        m_running->engine.tick(kioskTime());
        if (m_running->engine.hasJournalHung(kioskTime()))
            return onJournalFailed(QStringLiteral("the disk does not answer"));
        schedule();
    });
    connect(&m_running->devices, &Devices::validatorSaid, this, &KioskWorker::onValidator);
    connect(&m_running->devices, &Devices::scannerSaid, this, &KioskWorker::onScanner);
    connect(&m_running->devices, &Devices::cameraSaw, this, &KioskWorker::cameraSaw);
    connect(&m_running->devices, &Devices::printerSaid, this, &KioskWorker::onPrinter);
    connect(&m_running->devices, &Devices::terminalSaid, this, &KioskWorker::onTerminal);
    connect(&m_running->prices, &PricePoller::pricesChanged, this, &KioskWorker::onPrices);
    connect(&m_running->prices, &PricePoller::answered, this, &KioskWorker::weigh);
    connect(&m_running->clock, &ClockWatch::jumped, this, &KioskWorker::onClockJumped);
    if (!m_running->clock.isOn())
        qCWarning(logKiosk) << "clock: that it is set is heard of from Athena alone";
    connect(&m_running->prices, &PricePoller::problemChanged, this, [](const QString& problem) {
        if (problem.isEmpty())
            qCInfo(logAthena) << "prices come again";
        else
            qCWarning(logAthena).noquote() << "no prices:" << problem;
    });

    if (!m_parts.shutBecause.empty())
        qCCritical(logKiosk).noquote()
            << "the machine stays shut:" << QString::fromStdString(m_parts.shutBecause);
    m_live.configured = m_parts.shutBecause.empty();
    if (!m_parts.memory.problem.empty())
        qCCritical(logKiosk).noquote() << "journal:" << QString::fromStdString(m_parts.memory.problem);
    if (JournalWriter* journal = m_running->journal.get()) {
        connect(journal, &JournalWriter::recorded, this, [this](quint64 ticket) {
            m_running->engine.recorded(ticket, kioskTime());
            m_running->heads.recorded(m_running->engine.durable(), m_running->journal->head());
            schedule();
        });
        connect(journal, &JournalWriter::failed, this, &KioskWorker::onJournalFailed);
        m_running->engine.start(kioskTime(), m_parts.config.machine.id);
        for (const PurchaseId& id : m_parts.memory.lostSecrets)
            m_running->engine.handle(SecretsLost{}, kioskTime(), id);
        weighPlace();
    } else {
        m_running->engine.journalFailed(kioskTime());
    }
    if (!m_running->devices.canScan())
        handle(ScannerAbsent{});
    m_running->devices.start();
    if (m_parts.shutBecause.empty())
        m_running->prices.start();
    schedule();
}

void KioskWorker::post(std::function<void()> call)
{
    QMetaObject::invokeMethod(
        this,
        [this, call = std::move(call)] {
            if (m_running && !m_closing)
                call();
        },
        Qt::QueuedConnection);
}

void KioskWorker::startTouched()
{
    post([this] {
        std::array<std::uint8_t, 32> seed{};
        m_entropy.fill(seed);
        const PurchaseId id = uuidV4(m_entropy);
        m_running->secrets.put(id, &Secrets::claimCode, claimCode(m_entropy));
        const bool byCard = takesOnlyCards(m_running->engine.machine());
        handle(StartTouched{toHex(seed), place::stampOf(m_parts.place),
                   byCard ? std::optional(true) : std::nullopt},
            id);
        const auto& current = m_running->engine.machine().current;
        if (!current || current->id != id)
            m_running->secrets.forget(id); // the machine takes no new customer now
    });
}

void KioskWorker::intend(Fact fact)
{
    post([this, fact = std::move(fact)] { handle(fact); });
}

void KioskWorker::phoneSubmitted(const QString& e164)
{
    post([this, number = e164.toStdString()]() mutable {
        const auto& current = m_running->engine.machine().current;
        if (current && athena::isPhoneNumber(number)) {
            m_running->secrets.put(current->id, &Secrets::phoneNumber, number);
            handle(PhoneSubmitted{});
        }
        wipe(number);
    });
}

void KioskWorker::codeSubmitted(const QString& digits)
{
    post([this, code = digits.toStdString()]() mutable {
        const auto& current = m_running->engine.machine().current;
        if (current && athena::isSmsCode(code)) {
            m_running->secrets.put(current->id, &Secrets::code, code);
            handle(CodeSubmitted{});
        }
        wipe(code);
    });
}

void KioskWorker::touched()
{
    post([this] {
        m_running->engine.touch(kioskTime());
        schedule();
    });
}

void KioskWorker::handle(Fact fact, const PurchaseId& purchase)
{
    m_running->engine.handle(std::move(fact), kioskTime(), purchase);
    schedule();
}

void KioskWorker::onValidator(const hardware::ValidatorFact& fact)
{
    if (const auto* trouble = std::get_if<hardware::ValidatorTrouble>(&fact))
        qCWarning(logDevices).noquote() << "validator:" << QString::fromStdString(trouble->detail);
    if (std::holds_alternative<hardware::ValidatorReady>(fact))
        qCInfo(logDevices) << "validator: ready";
    if (std::holds_alternative<hardware::ValidatorEnabled>(fact))
        m_running->inhibited = false;
    else if (std::holds_alternative<hardware::ValidatorInhibited>(fact)
        || std::holds_alternative<hardware::ValidatorReady>(fact))
        m_running->inhibited = true;
    const bool moving = movementOf(fact).value_or(m_live.billMoving);
    if (moving)
        m_running->engine.touch(kioskTime());
    if (std::exchange(m_live.billMoving, moving) != moving)
        publishLive();
    if (std::optional<Fact> told = factOf(fact))
        handle(std::move(*told));
    if (m_closing && isQuiet())
        closeDown();
}

void KioskWorker::onScanner(const hardware::ScannerFact& fact)
{
    if (const auto* offline = std::get_if<hardware::ScannerOffline>(&fact))
        qCWarning(logDevices).noquote() << "scanner:" << QString::fromStdString(offline->detail);
    handle(factOf(fact, m_parts.config.machine.network));
}

void KioskWorker::onPrinter(const hardware::PrinterFact& fact)
{
    if (const auto* ended = std::get_if<hardware::PrintEnded>(&fact)) {
        const auto job = m_running->jobs.extract(ended->job);
        if (ended->verdict != hardware::PrintVerdict::Printed)
            qCWarning(logDevices).noquote() << "receipt not whole:" << QString::fromStdString(ended->detail);
        if (!job.empty())
            printed(job.mapped(), verdictOf(ended->verdict));
        return;
    }
    const hardware::PrinterState& state = std::get<hardware::PrinterChanged>(fact).state;
    const bool low = state.paper == hardware::Paper::NearEnd;
    qCInfo(logDevices) << "printer:" << (state.canPrint() ? "can print" : "cannot print")
                       << (low ? "(paper runs out)" : "");
    if (std::exchange(m_live.paperLow, low) != low)
        publishLive();
    m_running->canPrint = state.canPrint();
    handle(PrinterChanged{state.canPrint()});
    printClaim();
}

void KioskWorker::onPrices(const std::shared_ptr<const PriceList>& prices)
{
    weighPlace();
    Q_EMIT pricesPublished(prices);
    handle(prices ? Fact{ConditionCleared{Closed::Prices}} : Fact{ConditionRaised{Closed::Prices}});
}

void KioskWorker::weighPlace()
{
    const Machine& machine = m_running->engine.machine();
    const auto& profile = m_parts.place.profile;
    const bool closed = machine.closed.contains(Closed::Profile);
    if (!place::mayOpen(m_parts.place, kioskTime().wall)) {
        if (closed)
            return;
        for (const place::Problem& problem : m_parts.place.problems)
            qCCritical(logKiosk).noquote() << "place:" << QString::fromStdString(problem.text());
        if (profile)
            qCCritical(logKiosk) << "place: the profile is not in force, or closes this place";
        return handle(ConditionRaised{Closed::Profile});
    }
    if (profile && machine.place != profile->rules)
        handle(PlaceLoaded{profile->rules});
    else if (!profile && machine.place) // a demonstration: what held before does not any more
        handle(PlaceLoaded{});
    if (closed)
        handle(ConditionCleared{Closed::Profile});
}

void KioskWorker::onJournalFailed(const QString& why)
{
    qCCritical(logKiosk).noquote() << "journal:" << why;
    if (m_running->journalLostAt) // a disk that hung says at last that it has failed
        return;
    m_running->engine.journalFailed(kioskTime());
    m_running->journalLostAt = kioskTime().monotonic;
    m_running->devices.obey(DisarmScanner{}); // whoever stood there scans nothing any more
    printClaim();
    schedule();
}

// Nobody knows any more when anything was: closed until Athena answers well again. Requests go by her time
// then; the wall clock itself is not held against it, and may still be wrong.
void KioskWorker::onClockJumped(qint64 milliseconds)
{
    qCWarning(logKiosk) << "clock: set by" << milliseconds << "ms";
    if (!m_parts.shutBecause.empty())
        return;
    handle(ConditionRaised{Closed::Clock});
    m_running->prices.askSoon();
}

void KioskWorker::schedule()
{
    const auto [now, wall] = kioskTime();
    Milliseconds next = m_running->engine.nextWake();
    if (const auto change = place::changesAt(m_parts.place, wall))
        next = std::min(next, now + (*change - wall));
    constexpr Milliseconds longest = 60'000;
    m_running->wake.start(std::chrono::milliseconds(std::clamp<Milliseconds>(next - now, 0, longest)));
}

void KioskWorker::shutDown()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (std::exchange(m_closing, true))
                return;
            if (!m_running)
                return closeDown();
            const auto& current = m_running->engine.machine().current;
            const auto* bills = current ? std::get_if<InsertingBills>(&current->stage) : nullptr;
            m_running->devices.obey(StopBills{});
            if (bills && bills->moving && bills->moving->phase == MovingBill::Phase::Asked)
                m_running->devices.obey(ReturnBill{});
            if (isQuiet())
                return closeDown();
            QTimer::singleShot(std::chrono::seconds(5), this, &KioskWorker::closeDown);
        },
        Qt::QueuedConnection);
}

bool KioskWorker::isQuiet() const
{
    const auto& current = m_running->engine.machine().current;
    const auto* bills = current ? std::get_if<InsertingBills>(&current->stage) : nullptr;
    const bool closed = m_running->inhibited || !m_running->engine.machine().validator.ready;
    return closed && !m_live.billMoving && !(bills && bills->moving);
}

void KioskWorker::closeDown()
{
    // Not from within a device's own signal.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_running.reset(); // waits for what the journal still has to write
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

} // namespace kiosk

#include "moc_kiosk_worker.cpp"
