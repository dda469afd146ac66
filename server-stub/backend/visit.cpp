// SPDX-License-Identifier: Apache-2.0
#include "core/athena/grammar.h"
#include "server-stub/backend/call.h"

#include <utility>

namespace kiosk::stub {

namespace {

bool beforePurchase(State state)
{
    return state == State::Started || state == State::Ready || state == State::Funding;
}

} // namespace

Visit::Visit(const Call& call, Session session, std::optional<Transaction> transaction)
    : m_call(call)
    , m_session(std::move(session))
    , m_transaction(std::move(transaction))
    , m_saved(m_transaction)
{
    learnCustomer();
}

std::variant<Visit, Reply> Visit::ofSession(const Call& call, std::string_view token)
{
    auto session = call.books.sessions.find(token);
    if (!session || session->machineId != call.machine.id)
        return refusal({404, "unknown_session"});
    auto transaction = call.books.transactions.ofSession(token);
    // A transaction ends by its own rule; only a session that never had one just fades.
    if (!transaction && call.nowMs - session->lastActivityMs >= idleMs)
        return refusal({410, "session_expired"});
    return Visit(call, std::move(*session), std::move(transaction));
}

std::variant<Visit, Reply> Visit::ofTransaction(const Call& call, const athena::TransactionIds& ids)
{
    auto found = ofSession(call, ids.sessionToken);
    auto* visit = std::get_if<Visit>(&found);
    if (visit != nullptr && (!visit->m_transaction || visit->m_transaction->id != ids.transactionId))
        return refusal({404, "unknown_transaction"});
    return found;
}

Transaction& Visit::running()
{
    if (!m_transaction)
        throw DatabaseError("a session without a transaction where one was looked up");
    return *m_transaction;
}

void Visit::learnCustomer()
{
    if (!m_session.customerId)
        return;
    m_customer = m_call.books.customers.find(*m_session.customerId);
    m_others = m_call.books.transactions.history(
        *m_session.customerId, currency(), m_transaction ? m_transaction->id : "");
}

Currency Visit::currency() const
{
    return m_transaction ? m_transaction->currency() : m_call.machine.currency;
}

bool Visit::isRunning() const { return m_transaction && beforePurchase(m_transaction->state); }

std::vector<PastTransaction> Visit::history(bool withThisTransaction) const
{
    auto all = m_others;
    if (withThisTransaction && m_transaction && m_transaction->firstMoneyMs && !m_transaction->due().isZero())
        all.push_back({*m_transaction->firstMoneyMs / 1000, m_transaction->due(), m_transaction->state});
    return all;
}

Allowance Visit::allowance(bool withThisTransaction) const
{
    if (!m_customer)
        return {Money::zero(currency()), std::nullopt, false};
    const Money in =
        m_transaction && !withThisTransaction ? m_transaction->approvedTotal() : Money::zero(currency());
    return allowanceOf(
        *m_customer, m_call.machine.country, currency(), history(withThisTransaction), m_call.nowMs, in)
        .valueOr({Money::zero(currency()), std::nullopt, false});
}

Situation Visit::situation() const
{
    const Allowance allowed = allowance(false);
    Situation situation;
    situation.authorized = allowed.authorized;
    situation.limit = allowed.limit;
    situation.approvedTotal = Money::zero(currency());
    if (m_transaction) {
        situation.state = m_transaction->state;
        situation.hasAddress = m_transaction->address.has_value();
        situation.priceExpired = m_call.nowMs > m_transaction->priceExpirationMs;
        situation.purchased = m_transaction->purchaseAmount.has_value();
        situation.approvedTotal = m_transaction->approvedTotal();
    }
    return situation;
}

Money Visit::remainingOf(const Allowance& allowed) const
{
    const Money in = isRunning() ? m_transaction->approvedTotal() : Money::zero(currency());
    return allowed.limit.minus(in).valueOr(Money::zero(currency()));
}

Money Visit::remainingLimit() const { return remainingOf(allowance(!isRunning())); }

athena::CustomerRecord Visit::customerRecord() const
{
    const Allowance allowed = allowance(!isRunning());
    athena::CustomerRecord record;
    record.authorized = allowed.authorized;
    record.buyLimit = remainingOf(allowed);
    record.sellLimit = Money::zero(currency());
    if (const auto& known = m_customer) {
        record.customerId = known->id;
        record.phoneVerified = !known->phone.empty();
        if (record.phoneVerified)
            record.phoneNumber = athena::maskPhoneNumber(known->phone);
        record.kycLevel = known->level;
        record.requiredLevel = allowed.requiredLevel;
        const auto past = history(!isRunning());
        if (const auto first = firstPurchaseAt(past))
            record.sinceMs = *first * 1000;
        if (const auto used = usedInLastDay(past, m_call.nowMs / 1000, currency()))
            record.usedToday = *used;
    }
    return record;
}

athena::Answer Visit::records() const
{
    athena::Answer answer{m_session.token, customerRecord(), std::nullopt};
    if (m_transaction)
        answer.transaction = m_transaction->record();
    return answer;
}

void Visit::setCustomer(const Customer& customer)
{
    m_isOtherCustomer = true;
    m_session.customerId = customer.id;
    if (m_transaction)
        m_transaction->customerId = customer.id;
    learnCustomer();
}

void Visit::refreshPrice()
{
    Transaction& transaction = running();
    if (const auto prices = m_call.books.prices.coin(transaction.currency(), transaction.coin()))
        transaction.adopt(*prices, m_call.nowMs + priceLifetimeMs);
}

void Visit::save()
{
    // Of a session with a transaction, that one's activity counts.
    m_session.lastActivityMs = m_call.nowMs;
    if (!m_transaction || std::exchange(m_isOtherCustomer, false))
        m_call.books.sessions.save(m_session);
    if (!m_transaction)
        return;
    m_transaction->lastActivityMs = m_call.nowMs;
    if (m_saved)
        m_saved->lastActivityMs = m_call.nowMs;
    if (m_saved == m_transaction)
        return m_call.books.transactions.saveActivity(*m_transaction);
    m_call.books.transactions.save(*m_transaction);
    m_saved = m_transaction;
}

Reply Visit::ok()
{
    save();
    Reply reply = success(encode(records()));
    if (m_transaction)
        reply.transactionId = m_transaction->id;
    return reply;
}

Reply Visit::refuse(const Problem& problem, std::optional<int> attemptsLeft)
{
    save();
    Reply reply = refusal(problem, {}, {{}, {}, attemptsLeft, records()});
    if (m_transaction)
        reply.transactionId = m_transaction->id;
    return reply;
}

} // namespace kiosk::stub
