// SPDX-License-Identifier: Apache-2.0
// A folder for journals, and a hand that reaches past the kiosk into their files.
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include "core/journal/journal.h"
#include "core/purchase/event_json.h"

#include <sqlite3.h>

#include <string>
#include <vector>

namespace kiosk::test {

class JournalBench {
public:
    [[nodiscard]] std::string path(const QString& name = "journal.db") const
    {
        return m_folder.filePath(name).toStdString();
    }

    static Event event(std::uint32_t number)
    {
        return {1'700'000'000'000 + number, "purchase-" + std::to_string(number % 3),
            BillDeclined{number, "limit_exceeded", Money::ofMinor(100 * number, *Currency::parse("USD"))}};
    }
    // "" when every one was written.
    static std::string write(Journal& journal, std::uint32_t count)
    {
        for (std::uint32_t i = 0; i < count; ++i)
            if (const auto written = journal.append(event(static_cast<std::uint32_t>(journal.size()) + 1));
                !written)
                return written.error().detail;
        return {};
    }
    // A journal of `count` events, closed again.
    [[nodiscard]] std::string made(std::uint32_t count) const
    {
        auto journal = Journal::open(path());
        return journal ? write(*journal, count) : journal.error().detail;
    }

    // How many of event(1), event(2) … these are; -1 for anything else.
    static int prefixLength(const std::vector<Event>& events)
    {
        for (std::size_t i = 0; i < events.size(); ++i) {
            const Event wanted = event(static_cast<std::uint32_t>(i + 1));
            if (events[i].at != wanted.at || events[i].purchase != wanted.purchase
                || typeOf(events[i].fact) != typeOf(wanted.fact)
                || bodyOf(events[i].fact) != bodyOf(wanted.fact))
                return -1;
        }
        return static_cast<int>(events.size());
    }

    // SQL by another program's connection; its complaint, or "".
    static std::string raw(const std::string& file, const std::string& sql)
    {
        sqlite3* database = nullptr;
        std::string complaint;
        int keepsLog = 1;
        if (sqlite3_open(file.c_str(), &database) != SQLITE_OK
            || sqlite3_file_control(database, "main", SQLITE_FCNTL_PERSIST_WAL, &keepsLog) != SQLITE_OK
            || sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            complaint = sqlite3_errmsg(database);
        sqlite3_close(database);
        return complaint;
    }
    static std::string withoutGuards(const std::string& sql)
    {
        return "DROP TRIGGER events_keep_rows; DROP TRIGGER events_keep_content; " + sql;
    }

    static QByteArray bytesOf(const std::string& file)
    {
        QFile in(QString::fromStdString(file));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static void put(const std::string& file, const QByteArray& bytes)
    {
        QFile out(QString::fromStdString(file));
        if (out.open(QIODevice::WriteOnly | QIODevice::Truncate))
            out.write(bytes);
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace kiosk::test
