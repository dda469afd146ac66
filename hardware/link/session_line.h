// SPDX-License-Identifier: Apache-2.0
// Binds a device session to its serial line: bytes and time go in, bytes go out, facts are told in the order
// in which they happened, even when a listener answers one with a wish.
#pragma once

#include <QObject>
#include <QTimer>

#include "hardware/link/serial_link.h"
#include "hardware/link/steady_now.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <memory>

namespace kiosk::hardware {

template <class Session, class Fact> class SessionLine {
public:
    SessionLine(std::unique_ptr<Session> session, const QString& port, std::function<void(const Fact&)> tell)
        : m_session(std::move(session))
        , m_tell(std::move(tell))
        , m_link(port, m_session->profile())
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(
            &m_timer, &QTimer::timeout, &m_timer, [this] { obey(m_session->tick(steadyNow())); });
        QObject::connect(
            &m_link, &SerialLink::opened, &m_timer, [this] { obey(m_session->opened(steadyNow())); });
        QObject::connect(
            &m_link, &SerialLink::closed, &m_timer, [this] { obey(m_session->closed(steadyNow())); });
        QObject::connect(&m_link, &SerialLink::received, &m_timer, [this](const QByteArray& bytes) {
            const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.constData());
            obey(m_session->received({data, static_cast<std::size_t>(bytes.size())}, steadyNow()));
        });
    }

    void start()
    {
        m_link.start();
        schedule();
    }
    // Any call of the session that yields an output.
    template <class Wish> void wish(const Wish& wish) { obey(wish(*m_session, steadyNow())); }
    [[nodiscard]] const SerialLink& link() const { return m_link; }

private:
    template <class Output> void obey(const Output& output)
    {
        m_link.write(output.toDevice);
        m_facts.insert(m_facts.end(), output.facts.begin(), output.facts.end());
        schedule();
        if (m_telling)
            return;
        m_telling = true;
        while (!m_facts.empty()) {
            const auto fact = std::move(m_facts.front());
            m_facts.pop_front();
            m_tell(fact);
        }
        m_telling = false;
    }

    void schedule()
    {
        constexpr Clock longestSleep{60'000};
        const auto wake = m_session->nextWake();
        if (wake == Clock::max())
            return m_timer.stop();
        m_timer.start(std::clamp(wake - steadyNow(), Clock{0}, longestSleep));
    }

    std::unique_ptr<Session> m_session;
    std::function<void(const Fact&)> m_tell;
    QTimer m_timer;
    SerialLink m_link; // after the timer: its signals must end before the timer does
    std::deque<Fact> m_facts;
    bool m_telling = false;
};

} // namespace kiosk::hardware
