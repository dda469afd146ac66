// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/kiosk.h"

#include "app/athena/price_times.h"
#include "app/kiosk/athena_conditions.h"
#include "app/kiosk/device_facts.h"
#include "app/kiosk/print_items.h"
#include "core/athena/messages.h"
#include "core/purchase/event_json.h"
#include "core/receipt/receipt.h"
#include "hardware/card/terminal_session.h"
#include "hardware/printer/escpos_printer.h"
#include "hardware/scanner/line_scanner.h"
#include "hardware/validator/id003_session.h"

#include <algorithm>
#include <limits>

namespace kiosk::sim {

namespace {

constexpr Milliseconds never = std::numeric_limits<Milliseconds>::max();

hardware::EscPosOptions printerOptions()
{
    hardware::EscPosOptions options;
    options.line.baud = 115200;
    return options;
}

bool isLastScreen(const Stage& stage)
{
    return std::holds_alternative<Delivered>(stage) || std::holds_alternative<Refused>(stage)
        || std::holds_alternative<Unresolved>(stage);
}

Milliseconds inMilliseconds(Clock clock) { return clock == Clock::max() ? never : clock.count(); }

} // namespace

Kiosk::Kiosk(Surroundings& around, Remembered memory, int boot, Milliseconds now)
    : m_around(around)
    , m_boot(boot)
    , m_bootAt(now - 1'000)
    , m_now(now)
    , m_identity{machineId, memory.machine.currency, "en", Network::Test}
    , m_secrets(std::move(memory.secrets))
    , m_heads(std::move(memory.heads))
    , m_wasRead(memory.journal.has_value())
    , m_journal(std::move(memory.journal))
    , m_box(machineKey())
    , m_engine(*this, std::move(memory.machine))
    , m_validator(std::make_unique<hardware::Id003Session>(m_identity.currency), around.validator,
          [this](const hardware::ValidatorFact& fact) { onValidator(fact); })
    , m_scanner(std::make_unique<hardware::LineScanner>(), around.scanner,
          [this](const hardware::ScannerFact& fact) { handle(factOf(fact, Network::Test)); })
    , m_printer(std::make_unique<hardware::EscPosPrinter>(printerOptions()), around.printer,
          [this](const hardware::PrinterFact& fact) { onPrinter(fact); })
    , m_terminal(std::make_unique<hardware::CardTerminal>(), around.terminal,
          [this](const hardware::TerminalFact& fact) { onTerminal(fact); })
    , m_clockTrust(time())
    , m_nextPrices(now)
    , m_shown(std::make_shared<const Snapshot>())
{
    m_validator.mayWrite = m_scanner.mayWrite = m_printer.mayWrite =
        m_terminal.mayWrite = [this] { return m_around.disk.pass(); };
}

Kiosk::~Kiosk() = default;

Now Kiosk::time() const { return {m_now - m_bootAt, epoch + m_now + m_around.clockOffset}; }

void Kiosk::start()
{
    m_wake.reset();
    if (m_journal) {
        m_engine.start(time());
        weighLaw();
    } else {
        m_engine.journalFailed(time());
    }
    const auto& current = m_engine.machine().current;
    const bool opensAgain = m_around.mutant == Mutant::ReopensAfterPowerCut && current
        && std::holds_alternative<InsertingBills>(current->stage);
    if (opensAgain)
        obey(AcceptBills{});
}

// --- what the engine asks ---

void Kiosk::record(std::uint64_t ticket, const Event& event)
{
    m_around.trace.note(m_now, typeOf(event.fact), event.purchase);
    if (m_around.trace.isRead())
        m_around.trace.remark(m_now, bodyOf(event.fact));
    if (!m_journal)
        return;
    if (const auto* started = std::get_if<StartTouched>(&event.fact)) {
        (void)started;
        ++purchases;
        Order seal;
        seal.kind = Order::Kind::Seal;
        seal.purchase = event.purchase;
        seal.text = m_secrets.of(event.purchase).claimCode;
        queue(std::move(seal));
    }
    m_around.checker.handedIn(m_now);
    Order append;
    append.ticket = ticket;
    append.event = event;
    queue(std::move(append));
    if (m_around.mutant == Mutant::CommandsBeforeRecorded)
        post([this, ticket] { m_engine.recorded(ticket, time()); });
}

void Kiosk::queue(Order order)
{
    m_diskFreeAt = std::max(m_diskFreeAt, m_now) + m_around.random.between(1, 4) + m_around.slowDisk;
    order.due = m_diskFreeAt;
    m_orders.push_back(std::move(order));
}

Status Kiosk::write(const Order& order)
{
    if (order.kind == Order::Kind::Seal)
        return m_journal->putSecret(
            order.purchase, order.secret, asBytes(order.text), m_box, m_around.entropy);
    if (order.kind == Order::Kind::Forget)
        return m_journal->forgetSecrets(order.purchase);
    const auto sequence = m_journal->append(order.event);
    return sequence ? Status(Done{}) : Status(sequence.error());
}

void Kiosk::writeJournal()
{
    const Order order = std::move(m_orders.front());
    m_orders.pop_front();
    const Status done = write(order);
    if (done && order.kind == Order::Kind::Append)
        m_around.checker.appended(order.event, m_journal->head());
    if (m_around.disk.isOff())
        return; // nobody is there any more to hear of it
    if (!done) {
        m_around.trace.note(m_now, "journal failed");
        return failJournal();
    }
    if (order.kind != Order::Kind::Append)
        return;
    m_engine.recorded(order.ticket, time());
    m_heads.recorded(m_engine.durable(), m_journal->head());
}

void Kiosk::failJournal()
{
    m_orders.clear();
    if (m_engine.hasJournalFailed())
        return;
    m_around.checker.journalFailed(m_now);
    if (m_around.mutant != Mutant::IgnoresJournalFailure)
        m_engine.journalFailed(time());
}

void Kiosk::obey(const Command& command)
{
    if (!m_around.disk.pass())
        return;
    if (const auto* printing = std::get_if<Print>(&command)) {
        if (m_around.mutant == Mutant::LeavesWithoutClaim)
            return;
        print(*printing);
        if (m_around.mutant == Mutant::DoublePrint)
            print(*printing);
    } else if (const auto* forgetting = std::get_if<ForgetSecrets>(&command)) {
        if (m_around.mutant == Mutant::KeepsSecrets)
            return;
        m_secrets.forget(forgetting->purchase);
        Order order;
        order.kind = Order::Kind::Forget;
        order.purchase = forgetting->purchase;
        if (m_journal)
            queue(std::move(order));
    } else {
        toDevices(command);
    }
}

void Kiosk::toDevices(const Command& command)
{
    if (m_around.mutant == Mutant::ForgottenEscrow && std::holds_alternative<ReturnBill>(command))
        return;
    m_around.checker.ordered(command, epoch + m_now, m_now);
    using hardware::ScannerSession;
    using hardware::ValidatorSession;
    const Clock now = clock();
    static constexpr std::string_view names[] = {"ask", "accept bills", "stop bills", "stack bill",
        "return bill", "acknowledge bill", "arm scanner", "disarm scanner"};
    if (command.index() < std::size(names))
        m_around.trace.note(m_now, names[command.index()]);
    if (std::holds_alternative<AcceptBills>(command))
        m_validator.wish([&](ValidatorSession& session, Clock) { return session.enable(now); }, now);
    else if (std::holds_alternative<StopBills>(command))
        m_validator.wish([&](ValidatorSession& session, Clock) { return session.inhibit(now); }, now);
    else if (std::holds_alternative<StackBill>(command)) {
        m_validator.wish([&](ValidatorSession& session, Clock) { return session.stack(now); }, now);
        if (m_around.losesLineAtStack && m_around.random.chance(700))
            m_around.validator.plugged = false; // what is under way still arrives
    } else if (std::holds_alternative<ReturnBill>(command))
        m_validator.wish([&](ValidatorSession& session, Clock) { return session.giveBack(now); }, now);
    else if (std::holds_alternative<AcknowledgeBill>(command))
        m_validator.wish([&](ValidatorSession& session, Clock) { return session.acknowledge(now); }, now);
    else if (std::holds_alternative<ArmScanner>(command))
        m_scanner.wish([&](ScannerSession& session, Clock) { return session.arm(now); }, now);
    else if (std::holds_alternative<DisarmScanner>(command))
        m_scanner.wish([&](ScannerSession& session, Clock) { return session.disarm(now); }, now);
    else
        toTerminal(command);
}

void Kiosk::print(const Print& command)
{
    const Purchase* purchase = findPurchase(m_engine.durable(), command.purchase);
    if (!purchase)
        return;
    m_around.checker.receiptOrdered(command.purchase);
    ReceiptContext context;
    context.operatorName = operatorName;
    context.machineId = machineId;
    context.supportLine = "+1 555 0100";
    context.localTime = "2026-09-21 12:00:00";
    context.unixMs = time().wall;
    context.claimCode = m_secrets.of(command.purchase).claimCode;
    context.copy = command.copy;
    auto document = makeReceipt(*purchase, context);
    const std::uint32_t id = ++m_lastJob;
    if (!document) {
        m_around.trace.note(m_now, "no receipt", document.error().detail);
        return post(
            [this, owner = command.purchase] { handle(PrintEnded{PrintVerdict::NotStarted}, owner); });
    }
    corrupt(*document);
    m_jobs[id] = command.purchase;
    const hardware::PrintJob job{id, printItemsOf(layoutReceipt(*document))};
    m_printer.wish(
        [&](hardware::PrinterSession& session, Clock at) { return session.print(job, at); }, clock());
}

void Kiosk::publish(std::shared_ptr<const Snapshot> snapshot)
{
    m_shown = std::move(snapshot);
    const auto& current = m_shown->machine.current;
    const Mutant mutant = m_around.mutant;
    const bool told = mutant != Mutant::NoClaimCode;
    if (mutant == Mutant::LeavesWithoutClaim && current && paidOf(*current))
        return; // nothing of this is on the screen
    if (mutant == Mutant::LeavesAtOnce && current && isLastScreen(current->stage))
        post([this] { handle(DeadlinePassed{Deadline::Leave}); });
    m_around.checker.shown(
        *m_shown, current && told ? m_secrets.of(current->id).claimCode : std::string(), !m_wasRead, m_now);
}

// --- Athena ---

void Kiosk::ask(const Purchase& purchase, const Ask& ask)
{
    if (ask.kind == AskKind::TextReceipt) // of what it says, the tests of the receipt know
        m_secrets.put(purchase.id, &Secrets::receiptText, "Receipt of " + purchase.id);
    Result<Wire> wire =
        compose(m_identity, purchase, ask, m_secrets.of(purchase.id), m_heads.of(purchase.id, ask));
    if (!wire) {
        m_around.trace.note(m_now, "cannot ask", wire.error().detail, static_cast<int>(ask.kind));
        return post([this, id = purchase.id, ask] {
            m_engine.answered(id, ask, AskUnanswered{ask, "", 0}, time());
        });
    }
    const bool forgets =
        (m_around.mutant == Mutant::ForgottenBillReturned && ask.kind == AskKind::BillReturned)
        || (m_around.mutant == Mutant::ForgottenReversal && ask.kind == AskKind::Reversal);
    if (const auto* record = recordOf(purchase); forgets && record) {
        Fact done = ReversalBooked{*record};
        if (ask.kind == AskKind::BillReturned)
            done = BillReturnBooked{ask.sequence, *record, record->sovereignAmount};
        return post([this, id = purchase.id, ask, done] { m_engine.answered(id, ask, done, time()); });
    }
    if (ask.kind == AskKind::Bill && m_around.losesLineAtStack && m_around.random.chance(400))
        m_around.validator.plugged = false; // with a bill in escrow that nobody has ordered in yet
    corrupt(purchase, ask, *wire);
    m_around.checker.asked(purchase, ask, *wire);
    Exchange exchange;
    exchange.purchase = purchase;
    exchange.ask = ask;
    exchange.deadline = m_now + wire->timeout;
    exchange.request = {"POST", wire->path, {}, std::move(wire->body)};
    m_exchanges.emplace(++m_lastExchange, std::move(exchange));
    sendExchange(m_lastExchange);
}

void Kiosk::sendExchange(int id)
{
    if (!m_around.disk.pass())
        return; // the power went before it was sent
    Exchange& exchange = m_exchanges.at(id);
    std::array<std::uint8_t, 16> nonce{};
    m_around.entropy.fill(nonce);
    stub::Request request = exchange.request;
    request.headers =
        signRequest(request, time().wall + m_serverOffset.value_or(0), toHex(nonce), m_around.signsForReal);
    m_around.athena.signedForReal += m_around.signsForReal ? 1 : 0;
    request.headers.emplace_back("Content-Type", "application/json");
    m_around.athena.send(std::move(request), m_boot, id, m_now);
    m_around.disk.pass(); // or right after
}

void Kiosk::hear(const Answer& answer, Milliseconds now)
{
    m_now = now;
    m_wake.reset();
    const auto found = m_exchanges.find(answer.exchange);
    if (answer.boot != m_boot || found == m_exchanges.end())
        return;
    if (answer.date != 0)
        m_serverOffset = answer.date - time().wall;
    if (answer.http == 401 && !found->second.again
        && answer.body.find("stale_timestamp") != std::string::npos) {
        found->second.again = true;
        return sendExchange(answer.exchange);
    }
    const Exchange exchange = std::move(found->second);
    m_exchanges.erase(found);
    const Milliseconds serverNow = time().wall + m_serverOffset.value_or(0);
    const Answered came{answer.http, answer.body, serverNow, answer.retryAfter};
    if (exchange.prices)
        return takePrices(came);
    answered(exchange, came);
}

void Kiosk::answered(const Exchange& exchange, const Answered& came)
{
    const auto& [isPrices, purchase, ask, deadline, request, again] = exchange;
    const std::string code = codeIn(came);
    weigh(came, code);
    std::string body(came.body);
    const bool takesAny = m_around.mutant == Mutant::TakesAnswersOfOthers;
    if (const auto* record = recordOf(purchase); record && takesAny) {
        constexpr std::string_view name = "\"transaction_id\":\"";
        if (const auto at = body.find(name); at != std::string::npos && body.size() > at + name.size() + 36)
            body.replace(at + name.size(), 36, record->transactionId);
    }
    Interpreted read =
        interpret(m_identity, purchase, ask, Answered{came.http, body, came.serverNow, came.retryAfter},
            takesAny ? std::string() : m_secrets.of(purchase.id).sessionToken);
    m_around.checker.answered(purchase.id, ask, came.http, code);
    m_around.checker.heard(purchase, ask, came.body, read.fact);
    corrupt(purchase, ask, read.fact);
    if (read.sessionToken && findPurchase(m_engine.machine(), purchase.id)) {
        m_around.checker.secrets.insert(*read.sessionToken);
        Order seal;
        seal.kind = Order::Kind::Seal;
        seal.purchase = purchase.id;
        seal.secret = SecretKind::SessionToken;
        seal.text = *read.sessionToken;
        if (m_journal)
            queue(std::move(seal));
        m_secrets.put(purchase.id, &Secrets::sessionToken, std::move(*read.sessionToken));
    }
    if (read.loginUri && findPurchase(m_engine.machine(), purchase.id)) {
        m_around.checker.secrets.insert(*read.loginUri);
        m_secrets.put(purchase.id, &Secrets::loginUri, std::move(*read.loginUri));
    }
    if (!std::holds_alternative<AskUnanswered>(read.fact) && ask.kind == AskKind::SmsVerify)
        m_secrets.forget(purchase.id, &Secrets::code);
    if (std::holds_alternative<SignedIn>(read.fact))
        m_secrets.forget(purchase.id, &Secrets::phoneNumber);
    m_engine.answered(purchase.id, ask, std::move(read.fact), time());
}

std::string Kiosk::codeIn(const Answered& came) const
{
    if (came.http == 200 || came.http == 0)
        return {};
    const auto error = athena::decodeErrorAnswer(came.body, m_identity.currency);
    return error ? error->code : std::string();
}

void Kiosk::weigh(const Answered& came, const std::string& code)
{
    m_around.checker.came(came.http, code, m_now);
    if (came.http == 200)
        m_clockTrust.trust(time());
    for (Fact& fact : conditionsOf(came.http, code, false))
        if (!isIgnored(fact))
            handle(std::move(fact));
}

void Kiosk::clockWasSet(Milliseconds now)
{
    m_now = now;
    if (!m_clockTrust.jump(time()))
        return;
    if (m_around.mutant != Mutant::IgnoresClockJump)
        handle(ConditionRaised{Closed::Clock});
    if (!m_around.disk.isOff())
        m_around.checker.clockJumped(m_now);
    if (m_nextPrices != never)
        m_nextPrices = m_now;
}

// As the kiosk's worker weighs its profile: at the start, and with every table of prices.
void Kiosk::weighLaw()
{
    const bool closed = m_engine.machine().closed.contains(Closed::Profile);
    if (!m_around.lawInForce)
        return closed ? void() : handle(ConditionRaised{Closed::Profile});
    const bool ignored = m_around.mutant == Mutant::LawIgnored;
    if (m_engine.machine().place != m_around.law && !ignored)
        handle(m_around.law ? PlaceLoaded{*m_around.law} : PlaceLoaded{});
    if (closed)
        handle(ConditionCleared{Closed::Profile});
}

void Kiosk::takePrices(const Answered& came)
{
    weighLaw();
    m_nextPrices = m_now + price_times::pauseAfter({});
    weigh(came, codeIn(came));
    const auto table = athena::decodePriceTable(came.body, m_identity.currency);
    if (came.http != 200 || !table)
        return;
    m_nextPrices = m_now + price_times::pauseAfter(table->lifetimeMs());
    m_pricesUntil = m_now + table->lifetimeMs();
    m_around.checker.priced(m_now, table->lifetimeMs());
    handle(ConditionCleared{Closed::Prices});
}

void Kiosk::runPrices()
{
    if (m_pricesUntil >= 0 && m_now >= m_pricesUntil) {
        m_pricesUntil = -1;
        if (const Fact gone = ConditionRaised{Closed::Prices}; !isIgnored(gone))
            handle(gone);
    }
    if (m_now < m_nextPrices)
        return;
    m_nextPrices = never;
    Exchange exchange;
    exchange.prices = true;
    exchange.deadline = m_now + price_times::answer;
    exchange.request = {"GET", "/price/USD/*?MachineID=" + std::string(machineId), {}, {}};
    m_exchanges.emplace(++m_lastExchange, std::move(exchange));
    sendExchange(m_lastExchange);
}

// --- devices ---

void Kiosk::handle(Fact fact, const PurchaseId& purchase)
{
    m_wake.reset();
    if (!m_around.disk.isOff())
        m_engine.handle(std::move(fact), time(), purchase);
}

void Kiosk::onValidator(const hardware::ValidatorFact& fact)
{
    const Mutant mutant = m_around.mutant;
    if (const auto* trouble = std::get_if<hardware::ValidatorTrouble>(&fact))
        m_around.trace.note(m_now, "validator", trouble->detail);
    if (std::holds_alternative<hardware::BillInEscrow>(fact))
        m_around.checker.inEscrow(m_now);
    else if (!std::holds_alternative<hardware::ValidatorInhibited>(fact)
        && !std::holds_alternative<hardware::ValidatorEnabled>(fact))
        m_around.checker.escrowOver();
    const bool moving = movementOf(fact).value_or(m_moving);
    if (moving)
        m_engine.touch(time());
    m_moving = moving;
    if (mutant == Mutant::CreditBeforeCommit && std::holds_alternative<hardware::BillStacking>(fact))
        handle(BillCommitted{});
    if (std::holds_alternative<hardware::BillCommitted>(fact)) {
        const auto& current = m_engine.machine().current;
        const auto* bills = current ? std::get_if<InsertingBills>(&current->stage) : nullptr;
        const bool expected = bills && bills->moving;
        const bool late = current && paidOf(*current);
        if (mutant == Mutant::AcknowledgeBeforeDurable)
            toDevices(AcknowledgeBill{});
        if ((mutant == Mutant::LostOrphan && !expected && !late)
            || (mutant == Mutant::LostCommit && !expected && late))
            return m_validator.wish(
                [](hardware::ValidatorSession& session, Clock at) { return session.acknowledge(at); },
                clock());
    }
    if (std::optional<Fact> told = factOf(fact))
        handle(std::move(*told));
}

void Kiosk::onPrinter(const hardware::PrinterFact& fact)
{
    if (const auto* ended = std::get_if<hardware::PrintEnded>(&fact)) {
        const auto job = m_jobs.extract(ended->job);
        m_around.trace.note(m_now, "print ended", ended->detail, static_cast<int>(ended->verdict));
        if (!job.empty())
            handle(PrintEnded{verdictOf(ended->verdict)}, job.mapped());
        return;
    }
    handle(PrinterChanged{std::get<hardware::PrinterChanged>(fact).state.canPrint()});
}

// --- the customer ---

void Kiosk::startTouched()
{
    std::array<std::uint8_t, 32> seed{};
    m_around.entropy.fill(seed);
    const PurchaseId id = uuidV4(m_around.entropy);
    const std::string claim = claimCode(m_around.entropy);
    m_secrets.put(id, &Secrets::claimCode, claim);
    std::string seedText = toHex(seed);
    if (m_around.mutant == Mutant::SecretInJournal)
        seedText = claim + seedText.substr(claim.size());
    const auto& law = m_engine.machine().place;
    const auto stamp =
        law ? std::optional(law->place + '/' + std::to_string(law->version) + '/' + law->hash) : std::nullopt;
    const bool byCard = takesOnlyCards(m_engine.machine());
    handle(StartTouched{seedText, stamp, byCard ? std::optional(true) : std::nullopt}, id);
    const auto& current = m_engine.machine().current;
    if (!current || current->id != id)
        m_secrets.forget(id);
    else {
        m_around.checker.secrets.insert(claim);
        m_around.checker.claimCodes[id] = claim;
    }
}

void Kiosk::intend(Fact fact) { handle(std::move(fact)); }

std::string Kiosk::loginUri() const
{
    const auto& current = m_shown->machine.current;
    const bool shown = current && showsLoginCode(*current);
    return shown ? m_secrets.of(current->id).loginUri : std::string();
}

void Kiosk::submitPhone(const std::string& number)
{
    const auto& current = m_engine.machine().current;
    if (!current)
        return;
    m_around.checker.secrets.insert(number);
    m_secrets.put(current->id, &Secrets::phoneNumber, number);
    handle(PhoneSubmitted{});
}

void Kiosk::submitCode(const std::string& code)
{
    const auto& current = m_engine.machine().current;
    if (!current)
        return;
    m_secrets.put(current->id, &Secrets::code, code);
    handle(CodeSubmitted{});
}

void Kiosk::touched()
{
    m_wake.reset();
    m_engine.touch(time());
}

// --- time ---

Milliseconds Kiosk::nextWake() const
{
    if (!m_wake)
        m_wake = findNextWake();
    return m_posted.empty() ? *m_wake : m_now;
}

Milliseconds Kiosk::findNextWake() const
{
    Milliseconds next =
        std::min({inMilliseconds(m_validator.nextWake()), inMilliseconds(m_scanner.nextWake()),
            inMilliseconds(m_printer.nextWake()), inMilliseconds(m_terminal.nextWake()), m_nextPrices});
    if (const Milliseconds wake = m_engine.nextWake(); wake != never)
        next = std::min(next, wake + m_bootAt);
    if (!m_orders.empty())
        next = std::min(next, m_orders.front().due);
    if (m_pricesUntil >= 0)
        next = std::min(next, m_pricesUntil);
    for (const auto& [id, exchange] : m_exchanges)
        next = std::min(next, exchange.deadline);
    return next;
}

bool Kiosk::isDue(Milliseconds now) const
{
    const Clock at{now};
    return nextWake() <= now || m_validator.hasHeard(at) || m_scanner.hasHeard(at) || m_printer.hasHeard(at)
        || m_terminal.hasHeard(at);
}

void Kiosk::run(Milliseconds now)
{
    m_now = now;
    if (!isDue(now))
        return;
    m_wake.reset();
    const auto isOn = [this] { return !m_around.disk.isOff(); };
    while (isOn() && !m_posted.empty()) {
        const auto call = std::move(m_posted.front());
        m_posted.pop_front();
        call();
    }
    while (isOn() && !m_orders.empty() && m_orders.front().due <= now)
        writeJournal();
    if (isOn())
        m_validator.run(clock());
    if (isOn())
        m_scanner.run(clock());
    if (isOn())
        m_printer.run(clock());
    if (isOn())
        m_terminal.run(clock());
    if (isOn() && m_engine.nextWake() <= time().monotonic)
        m_engine.tick(time());
    if (isOn() && m_engine.hasJournalHung(time()))
        failJournal();
    if (isOn())
        runPrices();
    runExchanges();
}

void Kiosk::runExchanges()
{
    for (auto at = m_exchanges.begin(); !m_around.disk.isOff() && at != m_exchanges.end();) {
        if (at->second.deadline > m_now) {
            ++at;
            continue;
        }
        const Exchange late = std::move(at->second);
        m_exchanges.erase(at);
        if (late.prices)
            takePrices(Answered{});
        else
            answered(late, Answered{});
        at = m_exchanges.begin();
    }
}

bool Kiosk::isQuiet() const { return m_orders.empty() && m_posted.empty() && m_exchanges.empty(); }

Result<std::vector<PurchaseId>> Kiosk::secretsLeft()
{
    if (!m_journal)
        return std::vector<PurchaseId>{};
    return m_journal->purchasesWithSecrets();
}

} // namespace kiosk::sim
