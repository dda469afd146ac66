// SPDX-License-Identifier: Apache-2.0
// What a device of the kiosk told, in order, to be asked for by kind.
#pragma once

#include <QObject>
#include <QTest>

#include <optional>
#include <variant>
#include <vector>

namespace kiosk::bench {

template <class Fact> class HeardFacts {
public:
    template <class Device> explicit HeardFacts(Device& device)
    {
        QObject::connect(
            &device, &Device::fact, &device, [this](const Fact& fact) { m_facts.push_back(fact); });
    }
    HeardFacts(const HeardFacts&) = delete;
    HeardFacts& operator=(const HeardFacts&) = delete;

    // The first of its kind that was not asked for yet, as soon as it comes; skips what was told before it.
    // Nothing after 20 s.
    template <class Kind> std::optional<Kind> wait()
    {
        std::optional<Kind> found;
        [[maybe_unused]] const bool came = QTest::qWaitFor(
            [&] {
                for (; m_asked < m_facts.size() && !found; ++m_asked) {
                    if (const auto* fact = std::get_if<Kind>(&m_facts[m_asked]))
                        found = *fact;
                }
                return found.has_value();
            },
            20000);
        return found;
    }

private:
    std::vector<Fact> m_facts;
    std::size_t m_asked = 0;
};

} // namespace kiosk::bench
