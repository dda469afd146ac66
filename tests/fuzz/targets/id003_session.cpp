// SPDX-License-Identifier: Apache-2.0
// The kiosk's end of an ID003 line against a device that says anything at any time: no bill is ordered in
// that nobody wished, no credit is told that was not on the wire, and none is acknowledged or reset away
// before the kiosk has said that it is durable.
#include "hardware/validator/id003_session.h"
#include "tests/fuzz/fuzz.h"

namespace hw = kiosk::hardware;
namespace id003 = kiosk::hardware::id003;

namespace {

class HostileValidator {
public:
    void run(kiosk::fuzz::Input in)
    {
        obey(m_session.opened(m_now));
        for (int acts = 0; acts < 400 && !in.empty(); ++acts)
            act(in);
    }

private:
    void act(kiosk::fuzz::Input& in)
    {
        switch (in.byte() % 14) {
        case 0:
            return wait(hw::Clock{in.byte()});
        case 1:
            return wait(hw::Clock{in.byte() * 50});
        case 2:
            return say(in.take(in.byte()));
        case 3:
        case 4:
            return say(id003::encode({in.byte(), {}}));
        case 5: {
            const std::uint8_t command = in.byte();
            return say(id003::encode({command, {in.byte()}}));
        }
        case 6:
        case 7:
            return answer(in);
        case 8:
            return obey(m_session.enable(m_now));
        case 9:
            return obey(m_session.inhibit(m_now));
        case 10:
            m_stackWished = true;
            return obey(m_session.stack(m_now));
        case 11:
            return obey(m_session.giveBack(m_now));
        case 12:
            m_unconfirmed = false;
            return obey(m_session.acknowledge(m_now));
        default:
            obey(m_session.closed(m_now));
            return obey(m_session.opened(m_now));
        }
    }

    void wait(hw::Clock time)
    {
        const hw::Clock until = m_now + time;
        for (int ticks = 0; m_session.nextWake() <= until; ++ticks) {
            MUST(ticks < 2000); // it must not wake up for nothing
            m_now = std::max(m_now, m_session.nextWake());
            obey(m_session.tick(m_now));
        }
        m_now = until;
    }

    void say(kiosk::ByteView wire)
    {
        kiosk::append(m_heard, wire);
        obey(m_session.received(wire, m_now));
    }

    // What a device in order says to the newest request.
    void answer(kiosk::fuzz::Input& in)
    {
        const std::uint8_t asked = m_asked.command;
        if (asked == id003::command::statusRequest)
            return say(id003::encode({in.byte(), {}}));
        if (asked == id003::command::version)
            return say(id003::encode({asked, {'(', 'U', 'S', 'A', ')'}}));
        if (asked == id003::command::currencyAssign) {
            kiosk::Bytes table;
            for (const std::uint8_t code : kiosk::Bytes{0x61, 0x63, 0x65})
                kiosk::append(table, kiosk::Bytes{code, 0x01, in.byte(), 0x00});
            return say(id003::encode({asked, table}));
        }
        if (asked >= 0xC0)
            return say(id003::encode(m_asked));
        say(id003::encode({id003::command::ack, {}}));
    }

    // Wherever one could begin: more than any receiver may find.
    std::size_t creditsOnTheWire() const
    {
        std::size_t count = 0;
        for (auto at = m_heard.begin(); m_heard.end() - at >= 5; ++at) {
            const std::ptrdiff_t length = at[1];
            if (at[0] != id003::sync || at[2] != static_cast<std::uint8_t>(id003::State::VendValid)
                || length < 5 || length > m_heard.end() - at)
                continue;
            const auto check = id003::checksum(kiosk::ByteView(at, at + length - 2));
            count += at[length - 2] == (check & 0xff) && at[length - 1] == (check >> 8) ? 1U : 0U;
        }
        return count;
    }

    void obey(const hw::ValidatorOutput& output)
    {
        for (const auto& fact : output.facts) {
            if (std::holds_alternative<hw::BillCommitted>(fact)) {
                ++m_commits;
                m_unconfirmed = true;
                MUST(m_commits <= creditsOnTheWire());
            }
            if (std::holds_alternative<hw::BillInEscrow>(fact)
                || std::holds_alternative<hw::BillReturned>(fact))
                m_stackWished = false;
            if (std::holds_alternative<hw::BillSettled>(fact))
                m_unconfirmed = false; // the device has gone on without waiting for us
            if (const auto* ready = std::get_if<hw::ValidatorReady>(&fact))
                MUST(std::is_sorted(ready->denominations.begin(), ready->denominations.end(),
                    [](const auto& a, const auto& b) { return a < b; }));
        }
        id003::Decoder decoder;
        decoder.feed(output.toDevice, m_now);
        while (const auto frame = decoder.next())
            check(*frame);
        MUST(decoder.buffered() == 0); // whole frames only
    }

    void check(const id003::Frame& frame)
    {
        m_asked = frame;
        if (frame.command == id003::command::stack1 || frame.command == id003::command::stack2)
            MUST(m_stackWished); // for this very bill; it may take more than one try
        if (frame.command == id003::command::ack || frame.command == id003::command::reset)
            MUST(!m_unconfirmed);
    }

    hw::Id003Session m_session{kiosk::fuzz::currencyOf("USD")};
    hw::Clock m_now{1000};
    id003::Frame m_asked;
    kiosk::Bytes m_heard;
    std::size_t m_commits = 0;
    bool m_unconfirmed = false;
    bool m_stackWished = false;
};

} // namespace

FUZZ_TARGET(id003_session) { HostileValidator().run(kiosk::fuzz::Input(bytes)); }
