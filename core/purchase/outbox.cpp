// SPDX-License-Identifier: Apache-2.0
#include "core/purchase/outbox.h"

#include <algorithm>
#include <limits>

namespace kiosk {

namespace {

constexpr Milliseconds firstRetry = 1'000;
constexpr Milliseconds pollEvery = 5'000;
constexpr Milliseconds longestDelay = 900'000;

} // namespace

void Outbox::add(const PurchaseId& purchase, const Ask& ask, Milliseconds now)
{
    auto& entry =
        m_entries.try_emplace({purchase, ask}, Entry{now, firstRetry, false, false, false}).first->second;
    entry.wished = true;
    if (!entry.inFlight)
        entry.due = std::min(entry.due, now);
}

void Outbox::poll(const PurchaseId& purchase, Milliseconds now, bool onScreen)
{
    const auto [found, isNew] = m_entries.try_emplace(
        {purchase, Ask{AskKind::Poll, 0}}, Entry{now, firstRetry, false, onScreen, false});
    auto& entry = found->second;
    if (isNew)
        entry.due = now + (onScreen ? firstRetry : pollEvery);
    entry.onScreen = onScreen;
}

void Outbox::drop(const PurchaseId& purchase, const Ask& ask) { m_entries.erase({purchase, ask}); }

void Outbox::dropPolls(const std::function<bool(const PurchaseId&)>& isOver)
{
    std::erase_if(m_entries, [&isOver](const auto& item) {
        const auto& [key, entry] = item;
        return key.second.kind == AskKind::Poll && !entry.wished && !entry.inFlight && isOver(key.first);
    });
}

std::vector<Outbox::Key> Outbox::takeDue(Milliseconds now)
{
    std::vector<Key> due;
    for (auto& [key, entry] : m_entries) {
        if (entry.inFlight || entry.due > now)
            continue;
        entry.inFlight = true;
        due.push_back(key);
    }
    return due;
}

void Outbox::finished(const Key& key) { m_entries.erase(key); }

void Outbox::failed(const Key& key, Milliseconds now, int retryAfter)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return;
    auto& entry = found->second;
    entry.inFlight = false;
    entry.wished = false;
    const bool isPoll = key.second.kind == AskKind::Poll;
    if (isPoll && entry.onScreen)
        entry.delay = pollEvery;
    else if (isPoll)
        entry.delay = std::max(entry.delay, pollEvery);
    entry.due = now + std::clamp<Milliseconds>(Milliseconds{retryAfter} * 1000, entry.delay, longestDelay);
    entry.delay = std::min(entry.delay * 2, longestDelay);
}

Milliseconds Outbox::nextWake() const
{
    auto next = std::numeric_limits<Milliseconds>::max();
    for (const auto& [key, entry] : m_entries) {
        if (!entry.inFlight)
            next = std::min(next, entry.due);
    }
    return next;
}

} // namespace kiosk
