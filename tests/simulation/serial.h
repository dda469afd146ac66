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
        if (!way.empty())
            due = std::max(due, way.back().due);
        if (!arriving.empty())
            way.push_back({due, std::move(arriving)});
    }
    [[nodiscard]] Clock nextWake() const
    {
        return std::min(m_toDevice.empty() ? Clock::max() : m_toDevice.front().due,
            m_toHost.empty() ? Clock::max() : m_toHost.front().due);
    }
    Bytes arrived(Clock now, bool atDevice)
    {
        auto& way = atDevice ? m_toDevice : m_toHost;
        if (way.empty() || way.front().due > now)
            return {};
        Bytes bytes = std::move(way.front().bytes);
        way.pop_front();
        return bytes;
    }
    void clear()
    {
        m_toDevice.clear();
        m_toHost.clear();
    }
    void forgetHost() { m_toHost.clear(); }

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
    std::deque<Burst> m_toDevice;
    std::deque<Burst> m_toHost;
    Random m_random;
};

// The kiosk's end; as hardware/link's SessionLine does it, without Qt.
template <class Session, class Fact> class HostLine {
public:
    HostLine(std::unique_ptr<Session> session, Cable& cable, std::function<void(const Fact&)> tell)
        : m_session(std::move(session))
        , m_cable(cable)
        , m_tell(std::move(tell))
    {
        m_cable.forgetHost();
    }
    // Also finds out whether the cable is in, as the link does every half second.
    void run(Clock now)
    {
        if (now >= m_look)
            look(now);
        for (Bytes bytes = m_cable.arrived(now, false); !bytes.empty(); bytes = m_cable.arrived(now, false))
            if (m_open)
                obey(m_session->received(bytes, now), now);
        if (m_session->nextWake() <= now)
            obey(m_session->tick(now), now);
    }
    [[nodiscard]] Clock nextWake() const { return std::min(m_look, m_session->nextWake()); }
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
    template <class Output> void obey(const Output& output, Clock now)
    {
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
};

template <class Device> void runDevice(Device& device, Cable& cable, Clock now)
{
    for (Bytes bytes = cable.arrived(now, true); !bytes.empty(); bytes = cable.arrived(now, true))
        device.received(bytes, now);
    if (device.nextWake() <= now)
        cable.send(device.tick(now), now, false);
}

} // namespace kiosk::sim
