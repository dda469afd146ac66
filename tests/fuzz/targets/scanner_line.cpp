// SPDX-License-Identifier: Apache-2.0
// A scanner that says anything at any time: what is delivered is short, printable, and came while armed.
#include "hardware/scanner/line_scanner.h"
#include "hardware/scanner/scanned_text.h"
#include "tests/fuzz/fuzz.h"

namespace hw = kiosk::hardware;

namespace {

class HostileScanner {
public:
    explicit HostileScanner(hw::LineScannerOptions options)
        : m_options(options)
        , m_scanner(std::move(options))
    {
    }

    void run(kiosk::fuzz::Input& in)
    {
        check(m_scanner.opened(m_now));
        for (int acts = 0; acts < 300 && !in.empty(); ++acts)
            act(in);
    }

private:
    void act(kiosk::fuzz::Input& in)
    {
        switch (in.byte() % 8) {
        case 0:
            m_now += hw::Clock{in.byte()};
            return settle();
        case 1:
            m_now += hw::Clock{in.byte() * 20};
            return settle();
        case 2:
            m_armed = true;
            return check(m_scanner.arm(m_now));
        case 3:
            m_armed = false;
            return check(m_scanner.disarm(m_now));
        case 4:
            check(m_scanner.closed(m_now));
            return check(m_scanner.opened(m_now));
        case 5:
            return check(m_scanner.received(kiosk::asBytes(m_options.prefix + in.line() + "\r\n"), m_now));
        default:
            return check(m_scanner.received(in.take(in.byte()), m_now));
        }
    }

    void settle()
    {
        for (int ticks = 0; m_scanner.nextWake() <= m_now; ++ticks) {
            MUST(ticks < 10);
            check(m_scanner.tick(m_now));
        }
    }

    void check(const hw::ScannerOutput& output)
    {
        MUST(output.toDevice.empty());
        for (const auto& fact : output.facts) {
            if (std::holds_alternative<hw::ScanRefused>(fact))
                MUST(m_armed);
            if (const auto* scan = std::get_if<hw::TextScanned>(&fact)) {
                MUST(m_armed);
                MUST(!scan->text.empty() && scan->text.size() <= m_options.maxBytes);
                MUST(hw::isCodeText(scan->text));
            }
        }
    }

    hw::LineScannerOptions m_options;
    hw::LineScanner m_scanner;
    hw::Clock m_now{1000};
    bool m_armed = false;
};

} // namespace

FUZZ_TARGET(scanner_line)
{
    kiosk::fuzz::Input in(bytes);
    hw::LineScannerOptions options;
    const std::uint8_t shape = in.byte();
    options.maxBytes = shape % 2 == 0 ? 4096 : 16;
    options.prefix = shape % 3 == 0 ? "]Q1" : shape % 3 == 1 ? "\x02" : "";
    HostileScanner(options).run(in);
}
