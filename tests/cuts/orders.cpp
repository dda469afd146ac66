// SPDX-License-Identifier: Apache-2.0
#include "tests/cuts/orders.h"

#include <QFile>

#include <algorithm>

namespace kiosk::cuts {

namespace {

const QStringList channels{"journal", "athena", "validator", "scanner", "printer"};

} // namespace

QString Cut::text() const
{
    return QStringList{channel, QString::number(ordinal), moment, loss, QString::number(seed)}.join(':');
}

QString Failing::text() const { return QStringList{channel, QString::number(ordinal), how}.join(':'); }

Record Record::read(const QString& file)
{
    Record record;
    QFile content(file);
    if (!content.open(QIODevice::ReadOnly))
        return record;
    for (const auto& line : content.readAll().split('\n')) {
        const auto blank = line.indexOf(' ');
        if (blank > 0)
            record.m_lines.push_back({line.left(blank).toLongLong(), QString::fromUtf8(line.mid(blank + 1))});
    }
    return record;
}

std::vector<Boundary> Record::boundaries() const
{
    std::vector<Boundary> found;
    for (const auto& line : m_lines) {
        const auto words = line.text.split(' ');
        if (words.size() >= 3 && channels.contains(words[0]))
            found.push_back({words[0], words[1].toInt(), words[2]});
    }
    return found;
}

QMap<QString, int> Record::counts() const
{
    QMap<QString, int> counts;
    for (const auto& boundary : boundaries())
        counts[boundary.channel] = boundary.ordinal;
    return counts;
}

Record Record::until(const QString& said) const
{
    Record head;
    head.m_lines.assign(m_lines.begin(), std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& line) {
        return line.text.startsWith("says ") && line.text.contains(said);
    }));
    return head;
}

int Record::readings() const
{
    return static_cast<int>(std::count_if(
        m_lines.begin(), m_lines.end(), [](const Line& line) { return line.text.startsWith("reading "); }));
}

bool Record::endsWithCut() const { return !m_lines.empty() && m_lines.back().text == "CUT"; }

std::optional<qint64> Record::firstAt(const QString& start, qint64 after) const
{
    for (const auto& line : m_lines)
        if (line.at >= after && line.text.startsWith(start))
            return line.at;
    return std::nullopt;
}

std::optional<qint64> Record::firstSaying(const QString& part, qint64 after) const
{
    for (const auto& line : m_lines)
        if (line.at >= after && line.text.startsWith("says ") && line.text.contains(part))
            return line.at;
    return std::nullopt;
}

std::vector<Cut> everyCut(const QMap<QString, int>& counts)
{
    const QStringList losses{"torn", "all", "none"};
    std::vector<Cut> all;
    quint64 seed = 0;
    for (const auto& channel : channels) {
        for (int ordinal = 1; ordinal <= counts.value(channel); ++ordinal) {
            for (const auto* moment : {"before", "within", "after"}) {
                ++seed;
                // Each moment meets each loss, at neighbouring calls.
                const auto loss = (seed + static_cast<quint64>(ordinal)) % 3;
                all.push_back({channel, ordinal, moment, losses[static_cast<int>(loss)], seed});
            }
        }
    }
    return all;
}

std::vector<Failing> everyFailure(const Record& run)
{
    constexpr int alike = 8;
    std::vector<Failing> all;
    const auto counts = run.counts();
    for (auto channel = counts.begin(); channel != counts.end(); ++channel) {
        const bool journal = channel.key() == "journal";
        const QStringList others = journal ? QStringList{"full", "short"} : QStringList{"short", "dead"};
        for (int ordinal = 1; ordinal <= channel.value(); ++ordinal) {
            all.push_back({channel.key(), ordinal, "io"});
            const bool everyWay = journal || channel.key() == "athena" || ordinal % alike == 0;
            for (const auto& how : everyWay ? others : QStringList())
                all.push_back({channel.key(), ordinal, how});
        }
    }
    for (int ordinal = 1; ordinal <= run.readings(); ++ordinal)
        all.push_back({"reading", ordinal, "io"});
    return all;
}

std::vector<Cut> spread(const std::vector<Cut>& all, std::size_t count)
{
    std::vector<Cut> some;
    for (const auto& channel : channels) {
        std::vector<Cut> own;
        std::copy_if(all.begin(), all.end(), std::back_inserter(own),
            [&](const Cut& cut) { return cut.channel == channel; });
        // The journal is where most can go wrong.
        const auto share = std::max<std::size_t>(1, channel == "journal" ? count / 2 : count / 8);
        for (std::size_t i = 0; i < share && !own.empty(); ++i)
            some.push_back(own[(2 * i + 1) * own.size() / (2 * share)]);
    }
    return some;
}

} // namespace kiosk::cuts
