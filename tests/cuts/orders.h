// SPDX-License-Identifier: Apache-2.0
// What the seam of one kiosk process is ordered to do, and the boundaries of a run as its record tells them.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kiosk::cuts {

struct Boundary {
    QString channel; // "journal", "athena", "validator", "scanner", "printer"
    int ordinal = 0; // from 1, in its channel, since the process began
    QString call;
};

// One way for the power to go: "journal:37:before:torn:5".
struct Cut {
    QString channel;
    int ordinal = 0;
    QString moment; // before, within, after
    QString loss; // of what was not synced: none, all, torn
    quint64 seed = 0;

    [[nodiscard]] QString text() const;
};

// One call that fails: "journal:37:io".
struct Failing {
    QString channel;
    int ordinal = 0;
    QString how; // io, full, short, dead

    [[nodiscard]] QString text() const;
};

// What the seam wrote about one process.
class Record {
public:
    struct Line {
        qint64 at = 0; // microseconds
        QString text; // without the time
    };
    static Record read(const QString& file);

    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }
    [[nodiscard]] std::vector<Boundary> boundaries() const;
    [[nodiscard]] QMap<QString, int> counts() const; // by channel
    // What came before the program said this.
    [[nodiscard]] Record until(const QString& said) const;
    [[nodiscard]] int readings() const; // calls that only looked at the journal's files
    [[nodiscard]] bool endsWithCut() const;
    // When the first line came that begins with a text, at or after a time; none: never.
    [[nodiscard]] std::optional<qint64> firstAt(const QString& start, qint64 after = 0) const;
    [[nodiscard]] std::optional<qint64> firstSaying(const QString& part, qint64 after = 0) const;

private:
    std::vector<Line> m_lines;
};

// Every way to cut at every boundary of a run, none of it random: the seed is the place in the list.
std::vector<Cut> everyCut(const QMap<QString, int>& counts);
// Every call of a run that can fail, in every way in which it can. Of the orders to a device, which are
// alike, every one once, and each eighth in the other ways, too.
std::vector<Failing> everyFailure(const Record& run);
// About `count` of them, from each channel and each moment.
std::vector<Cut> spread(const std::vector<Cut>& all, std::size_t count);

} // namespace kiosk::cuts
