// SPDX-License-Identifier: Apache-2.0
#include "hardware/card/terminal_session.h"

#include <algorithm>
#include <utility>

namespace kiosk::hardware {

using card::Answer;
using card::Request;

TerminalOutput CardTerminal::takeOutput() { return std::exchange(m_output, {}); }

CardTerminal::Order* CardTerminal::find(const std::string& reference)
{
    const auto found = std::find_if(m_orders.begin(), m_orders.end(),
        [&reference](const Order& order) { return order.reference == reference; });
    return found == m_orders.end() ? nullptr : &*found;
}

TerminalOutput CardTerminal::opened(Clock now)
{
    m_open = true;
    m_decoder.reset();
    m_asked.reset();
    m_lastHeard = now;
    m_nextStatus = now;
    sendNext(now);
    return takeOutput();
}

TerminalOutput CardTerminal::closed(Clock)
{
    m_open = false;
    m_asked.reset();
    m_decoder.reset();
    lose("its line is closed");
    return takeOutput();
}

// What has not gone out will not: the customer who wanted it would not be there any more.
void CardTerminal::lose(const std::string& why)
{
    if (std::exchange(m_ready, false))
        m_output.facts.emplace_back(TerminalLost{why});
    std::vector<std::string> unsent;
    for (const auto& order : m_orders) {
        if (order.kind == Order::Kind::Debit && !order.sent)
            unsent.push_back(order.reference);
    }
    for (const auto& reference : unsent)
        end({reference, CardEnded::Outcome::Declined, "not_started", {}});
}

TerminalOutput CardTerminal::received(ByteView bytes, Clock now)
{
    m_decoder.feed(bytes);
    while (const auto frame = m_decoder.next()) {
        const auto answer = *frame ? card::decodeAnswer(**frame) : Result<Answer>(frame->error());
        if (answer && m_open) // a damaged one is as if it had not come
            handle(*answer, now);
    }
    return takeOutput();
}

TerminalOutput CardTerminal::tick(Clock now)
{
    if (m_asked && now >= m_answerBy)
        m_asked.reset();
    if (m_open && now - m_lastHeard >= m_options.lostAfter)
        lose("it does not answer");
    if (m_open && !m_asked)
        sendNext(now);
    return takeOutput();
}

Clock CardTerminal::nextWake() const
{
    if (!m_open)
        return Clock::max();
    if (m_asked)
        return m_answerBy;
    auto next = m_nextStatus;
    for (const auto& order : m_orders) {
        if (mayGo(order))
            next = std::min(next, order.next);
    }
    return next;
}

bool CardTerminal::mayGo(const Order& order) const
{
    return m_ready && (order.terminal.empty() || order.terminal == m_serial);
}

Request CardTerminal::requestFor(const Order& order) const
{
    Request request;
    request.reference = order.reference;
    request.amount = order.amount;
    if (order.kind == Order::Kind::Refund) {
        request.type = Request::Type::Refund;
        request.original = order.original;
    } else if (!order.sent) {
        request.type = Request::Type::Debit;
    } else {
        request.type = order.cancelled ? Request::Type::Cancel : Request::Type::Ask;
    }
    return request;
}

void CardTerminal::sendNext(Clock now)
{
    const bool statusDue = now >= m_nextStatus;
    Order* due = nullptr;
    for (auto& order : m_orders) {
        if (mayGo(order) && order.next <= now && (due == nullptr || order.next < due->next))
            due = &order;
    }
    if (due != nullptr) {
        const auto request = requestFor(*due);
        due->sent = true;
        due->next = now + m_options.orderPoll;
        return send(request, now);
    }
    if (!statusDue)
        return;
    m_nextStatus = now + m_options.statusPoll;
    send({}, now);
}

void CardTerminal::send(Request request, Clock now)
{
    request.sequence = ++m_sequence;
    append(m_output.toDevice, card::encode(request));
    m_asked = std::move(request);
    m_answerBy = now + m_options.answerTime;
}

void CardTerminal::handle(const Answer& answer, Clock now)
{
    if (!m_asked || m_asked->sequence != answer.sequence)
        return; // late, or twice
    const bool aboutOrder = m_asked->type != Request::Type::Status;
    const bool named = answer.type == Answer::Type::Running || answer.type == Answer::Type::Ended
        || answer.type == Answer::Type::NotKnown;
    const bool fits = aboutOrder
        ? answer.type == Answer::Type::Refused || (named && answer.reference == m_asked->reference)
        : answer.type == Answer::Type::Status || answer.type == Answer::Type::Refused;
    if (!fits)
        return;
    const auto asked = *std::exchange(m_asked, std::nullopt);
    m_lastHeard = now;
    if (answer.type == Answer::Type::Status)
        onStatus(answer, now);
    else if (auto* order = find(asked.reference)) {
        // Its own refusal says that a debit was not begun; a refusal of a question says nothing about it.
        if (asked.type == Request::Type::Debit && answer.type == Answer::Type::Refused)
            end({asked.reference, CardEnded::Outcome::Declined, "not_started", {}});
        else
            onOrder(*order, answer, now);
    }
    if (!m_asked)
        sendNext(now);
}

void CardTerminal::onStatus(const Answer& answer, Clock now)
{
    m_serial = answer.serial;
    if (!std::exchange(m_ready, true)) {
        m_output.facts.emplace_back(TerminalReady{answer.serial});
        for (auto& order : m_orders)
            order.next = now;
    }
    if (std::exchange(m_inside, answer.cardInside) != answer.cardInside)
        m_output.facts.emplace_back(CardInside{answer.cardInside});
}

void CardTerminal::onOrder(Order& order, const Answer& answer, Clock now)
{
    const bool isRefund = order.kind == Order::Kind::Refund;
    switch (answer.type) {
    case Answer::Type::Running:
        if (std::exchange(order.step, answer.step) != answer.step && !isRefund)
            m_output.facts.emplace_back(CardMoved{order.reference, answer.step});
        return;
    case Answer::Type::NotKnown:
        if (!isRefund)
            end({order.reference, CardEnded::Outcome::NotKnown, {}, {}});
        return;
    case Answer::Type::Ended:
        if (answer.amount == order.amount) // of another amount: not what was asked for, and decides nothing
            return end({order.reference, answer.outcome, answer.reason, answer.slip});
        break;
    case Answer::Type::Refused:
    case Answer::Type::Status:
        break;
    }
    order.next = now + m_options.laterPoll;
}

void CardTerminal::end(CardEnded ended)
{
    std::erase_if(m_orders, [&ended](const Order& order) { return order.reference == ended.reference; });
    m_output.facts.emplace_back(std::move(ended));
}

void CardTerminal::add(Order order, Clock now)
{
    if (find(order.reference) == nullptr) {
        order.next = now;
        m_orders.push_back(std::move(order));
    }
    if (m_open && !m_asked)
        sendNext(now);
}

TerminalOutput CardTerminal::debit(const CardOrder& order, Clock now)
{
    Order debit{.reference = order.reference,
        .original = {},
        .amount = order.amount,
        .terminal = order.terminal,
        .step = {}};
    if (mayGo(debit))
        add(std::move(debit), now);
    else
        m_output.facts.emplace_back(
            CardEnded{order.reference, CardEnded::Outcome::Declined, "not_started", {}});
    return takeOutput();
}

TerminalOutput CardTerminal::ask(const CardOrder& order, Clock now)
{
    add({.reference = order.reference,
            .original = {},
            .amount = order.amount,
            .terminal = order.terminal,
            .sent = true,
            .step = {}},
        now);
    return takeOutput();
}

TerminalOutput CardTerminal::cancel(const std::string& reference, Clock now)
{
    if (auto* order = find(reference)) {
        order->cancelled = true;
        order->next = now;
        if (!order->sent)
            end({reference, CardEnded::Outcome::Declined, "cancelled", {}});
        else if (m_open && !m_asked)
            sendNext(now);
    }
    return takeOutput();
}

TerminalOutput CardTerminal::refund(const CardOrder& order, const std::string& original, Clock now)
{
    add({.kind = Order::Kind::Refund,
            .reference = order.reference,
            .original = original,
            .amount = order.amount,
            .terminal = order.terminal,
            .step = {}},
        now);
    return takeOutput();
}

} // namespace kiosk::hardware
