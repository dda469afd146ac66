// SPDX-License-Identifier: Apache-2.0
#include "hardware/bench/wire_journal.h"

#include <algorithm>

namespace kiosk::bench {

namespace {

constexpr std::size_t linesKept = 200;

bool isPoll(const QString& text) { return text.contains(QLatin1String("STATUS REQUEST")); }

} // namespace

void WireJournal::add(const QString& device, bool fromHost, const QString& text)
{
    // The same question and the same answer again: counted where they stand.
    const auto said = [&](const Line& line) { return line.device == device && line.fromHost == fromHost; };
    const auto last = std::find_if(m_lines.rbegin(), m_lines.rend(), said);
    if (last != m_lines.rend() && last->text == text) {
        ++last->times;
        return;
    }
    m_lines.push_back({device, fromHost, text, 1});
    if (m_lines.size() > linesKept)
        m_lines.pop_front();
}

QStringList WireJournal::lines() const
{
    QStringList lines;
    for (const auto& line : m_lines) {
        const auto times = line.times > 1 ? QStringLiteral("  x%1").arg(line.times) : QString();
        lines << QStringLiteral("%1 %2 %3%4")
                     .arg(line.device, -9)
                     .arg(line.fromHost ? QLatin1String(">") : QLatin1String("<"), line.text, times);
    }
    return lines;
}

QString WireJournal::summary(const QString& device, int count) const
{
    QStringList texts;
    for (auto line = m_lines.rbegin(); line != m_lines.rend() && texts.size() < count; ++line) {
        if (line->device == device && !isPoll(line->text))
            texts.prepend(line->text);
    }
    return texts.join(QStringLiteral(" → "));
}

} // namespace kiosk::bench
