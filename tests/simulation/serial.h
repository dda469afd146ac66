// SPDX-License-Identifier: Apache-2.0
// A serial line in simulated time: a shipped session at one end, a shipped simulator at the other, and a
// cable between them that is noisy, loses, doubles and delays bytes, and comes out.
#pragma once

#include "hardware/link/byte_stream.h"
#include "tests/simulation/random.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <memory>
#include <utility>

namespace kiosk::sim {

using hardware::Clock;

// Of 1000 bytes so many.
struct Noise {
    unsigned wrong = 0;
    unsigned lost = 0;
    unsigned doubled = 0;
    unsigned late = 0; // by up to 0.6 s
    [[nodiscard]] bool isNone() const { return wrong + lost + doubled + late == 0; }
};

// What a cable has done to bytes so far.
struct Harm {
    std::uint64_t wrong = 0;
    std::uint64_t lost = 0;
    std::uint64_t doubled = 0;
    std::uint64_t late = 0;
    std::uint64_t unplugged = 0; // said into nothing
    [[nodiscard]] std::uint64_t sum() const { return wrong + lost + doubled + late + unplugged; }
};

// Outlives the kiosk's program.
class Cable {
public:
    explicit Cable(std::uint64_t seed)
        : m_random(seed)
    {
    }
    void send(ByteView bytes, Clock now, bool toDevice)
    {
        harm.unplugged += plugged ? 0 : bytes.size();
        if (bytes.empty() || !plugged)
            return;
        Bytes arriving;
        Clock due = now + Clock{1};
        if (noise.isNone())
            arriving.assign(bytes.begin(), bytes.end());
        for (const std::uint8_t byte : noise.isNone() ? ByteView() : bytes) {
            if (strikes(noise.lost, harm.lost))
                continue;
            const bool wrong = strikes(noise.wrong, harm.wrong);
            arriving.push_back(wrong ? static_cast<std::uint8_t>(m_random.next()) : byte);
            if (strikes(noise.doubled, harm.doubled))
                arriving.push_back(byte);
            if (strikes(noise.late, harm.late))
                due += Clock{m_random.between(1, 600)};
        }
        auto& way = toDevice ? m_toDevice : m_toHost;
        if (!way.bursts.empty())
            due = std::max(due, way.bursts.back().due);
        if (!arriving.empty())
            way.bursts.push_back({due, std::move(arriving)});
        way.look();
    }
    [[nodiscard]] Clock nextWake() const { return std::min(m_toDevice.due, m_toHost.due); }
    [[nodiscard]] bool hasArrived(Clock now, bool atDevice) const
    {
        return (atDevice ? m_toDevice : m_toHost).due <= now;
    }
    // What has arrived first.
    Bytes take(bool atDevice)
    {
        auto& way = atDevice ? m_toDevice : m_toHost;
        Bytes bytes = std::move(way.bursts.front().bytes);
        way.bursts.pop_front();
        way.look();
        return bytes;
    }
    void clear()
    {
        for (const auto& burst : m_toDevice.bursts)
            harm.unplugged += burst.bytes.size();
        m_toDevice = m_toHost = {};
    }
    void forgetHost()
    {
        if (!m_toHost.bursts.empty())
            m_toHost = {};
    }

    bool plugged = true;
    Noise noise;
    Harm harm;

private:
    bool strikes(unsigned perMille, std::uint64_t& count)
    {
        if (perMille == 0 || !m_random.chance(perMille))
            return false;
        ++count;
        return true;
    }
    struct Burst {
        Clock due;
        Bytes bytes;
    };
    struct Way {
        void look() { due = bursts.empty() ? Clock::max() : bursts.front().due; }
        std::deque<Burst> bursts;
        Clock due = Clock::max(); // of the first
    };
    Way m_toDevice;
    Way m_toHost;
    Random m_random;
};

// The kiosk's end; as hardware/link's SessionLine does it, without Qt.
template <class Session, class Fact> class HostLine {
public:
    HostLine(std::unique_ptr<Session> session, Cable& cable, std::function<void(const Fact&)> tell)
        : m_session(std::move(session))
        , m_cable(cable)
        , m_tell(std::move(tell))
        , m_wake(m_session->nextWake())
    {
        m_cable.forgetHost();
    }
    // Also finds out whether the cable is in, as the link does every half second.
    void run(Clock now)
    {
        if (now >= m_look)
            look(now);
        while (hasHeard(now)) {
            const Bytes bytes = m_cable.take(false);
            if (m_open)
                obey(m_session->received(bytes, now), now);
        }
        if (m_wake <= now)
            obey(m_session->tick(now), now);
    }
    [[nodiscard]] Clock nextWake() const { return std::min(m_look, m_wake); }
    [[nodiscard]] bool hasHeard(Clock now) const { return m_cable.hasArrived(now, false); }
    template <class Wish> void wish(const Wish& wish, Clock now) { obey(wish(*m_session, now), now); }
    std::function<bool()> mayWrite; // false: the power is off

private:
    void look(Clock now)
    {
        const bool opens = m_cable.plugged && !m_open;
        const bool closes = !m_cable.plugged && m_open;
        m_look = now + Clock{500};
        m_open = m_cable.plugged;
        if (opens)
            obey(m_session->opened(now), now);
        else if (closes)
            obey(m_session->closed(now), now);
    }
    // After whatever the session was called for.
    template <class Output> void obey(const Output& output, Clock now)
    {
        m_wake = m_session->nextWake();
        if (!output.toDevice.empty() && m_open && mayWrite())
            m_cable.send(output.toDevice, now, true);
        m_facts.insert(m_facts.end(), output.facts.begin(), output.facts.end());
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

    std::unique_ptr<Session> m_session;
    Cable& m_cable;
    std::function<void(const Fact&)> m_tell;
    std::deque<Fact> m_facts;
    bool m_open = false;
    bool m_telling = false;
    Clock m_look{0};
    Clock m_wake; // of the session, which nobody else calls
};

// A device, whose next moment is asked for again only after somebody has had a hand on it.
template <class Device> class Handled {
public:
    template <class... Options>
    explicit Handled(Options&&... options)
        : m_device(std::forward<Options>(options)...)
    {
    }
    Device* operator->() { return &**this; }
    Device& operator*()
    {
        m_isKnown = false;
        return m_device;
    }
    [[nodiscard]] const Device& seen() const { return m_device; }
    [[nodiscard]] Clock nextWake() const
    {
        if (!std::exchange(m_isKnown, true))
            m_wake = m_device.nextWake();
        return m_wake;
    }

private:
    Device m_device;
    mutable Clock m_wake{};
    mutable bool m_isKnown = false;
};

template <class Device> void runDevice(Handled<Device>& device, Cable& cable, Clock now)
{
    while (cable.hasArrived(now, true))
        device->received(cable.take(true), now);
    if (device.nextWake() <= now)
        cable.send(device->tick(now), now, false);
}

} // namespace kiosk::sim
