// SPDX-License-Identifier: Apache-2.0
#include "hardware/bench/bench_client.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QThread>

#include "hardware/bench/bench_commands.h"
#include "hardware/bench/bench_server.h"

#include <chrono>
#include <optional>

namespace kiosk::bench {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr milliseconds answerTime{10000};
constexpr milliseconds retryTime{100};
constexpr int usualReceiptWait = 60;
constexpr qint64 answerLimit = 4 << 20;

Result<QJsonObject> parseAnswer(const QByteArray& line)
{
    const auto object = QJsonDocument::fromJson(line).object();
    if (!object.contains(QLatin1String("ok")))
        return Error{Errc::Io, "the bench gave no readable answer"};
    if (object[QLatin1String("ok")].toBool())
        return object;
    const bool usage = object[QLatin1String("usage")].toBool();
    return Error{
        usage ? Errc::Malformed : Errc::Refused, object[QLatin1String("error")].toString().toStdString()};
}

std::optional<int> secondsFrom(const QString& text)
{
    bool good = false;
    const int number = text.toInt(&good);
    return good && number >= 0 && number <= 86400 ? std::optional(number) : std::nullopt;
}

// Until the bill is drawn in, or the time is over and the last reason stands.
Result<QString> insertWaiting(const QString& directory, const QString& value, const QString& time)
{
    const auto limit = secondsFrom(time);
    if (!limit)
        return Error{Errc::Malformed, time.toStdString() + " is no number of seconds"};
    const QDeadlineTimer deadline{seconds(*limit)};
    while (true) {
        const auto answer = askBench(directory, {QStringLiteral("insert"), value});
        if (answer)
            return answer->value(QLatin1String("text")).toString();
        if (answer.error().code != Errc::Refused || deadline.hasExpired())
            return answer.error();
        QThread::msleep(static_cast<unsigned long>(retryTime.count()));
    }
}

Result<QString> waitForReceipt(const QString& directory, const QStringList& arguments)
{
    const auto number = secondsFrom(arguments[0]);
    const auto limit = arguments.size() > 1 ? secondsFrom(arguments[1]) : usualReceiptWait;
    if (!number || !limit)
        return Error{Errc::Malformed, "use: wait-receipt N [SECONDS]"};
    const QDeadlineTimer deadline{seconds(*limit)};
    while (true) {
        const auto answer = askBench(directory, {QStringLiteral("state")});
        if (!answer)
            return answer.error();
        const auto printer =
            answer->value(QLatin1String("state")).toObject()[QLatin1String("printer")].toObject();
        const int printed = printer[QLatin1String("receipts_printed")].toInt();
        if (printed >= *number)
            return printer[QLatin1String("receipts")].toArray().last()[QLatin1String("text")].toString();
        if (deadline.hasExpired())
            return Error{Errc::Refused, "only " + std::to_string(printed) + " receipts were printed"};
        QThread::msleep(static_cast<unsigned long>(retryTime.count()));
    }
}

// The bench has a working directory of its own.
QStringList withAbsolutePath(QStringList words)
{
    if (words.size() == 3 && words[0] == QLatin1String("receipt") && words[1] == QLatin1String("--save"))
        words[2] = QFileInfo(words[2]).absoluteFilePath();
    return words;
}

} // namespace

Result<QJsonObject> askBench(const QString& directory, const QStringList& words)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath(directory));
    if (!socket.waitForConnected(static_cast<int>(answerTime.count())))
        return Error{Errc::NotFound,
            "no bench runs in " + directory.toStdString() + "; start one with: athena-bench serve --state "
                + directory.toStdString()};
    const QJsonObject request{{"words", QJsonArray::fromStringList(words)}};
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    const QDeadlineTimer deadline(answerTime);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())) && !socket.canReadLine())
            return Error{Errc::Io, "the bench did not answer"};
    }
    return parseAnswer(socket.readLine(answerLimit));
}

Result<QString> runClient(const QString& directory, const QStringList& words)
{
    if (words.size() == 4 && words[0] == QLatin1String("insert") && words[2] == QLatin1String("--wait"))
        return insertWaiting(directory, words[1], words[3]);
    if (const auto written = checkWords(words); !written)
        return written.error();
    if (words[0] == QLatin1String("wait-receipt"))
        return waitForReceipt(directory, words.mid(1));
    const auto answer = askBench(directory, withAbsolutePath(words));
    if (!answer)
        return answer.error();
    if (words == QStringList{QStringLiteral("state"), QStringLiteral("--json")})
        return QString::fromUtf8(
            QJsonDocument(answer->value(QLatin1String("state")).toObject()).toJson(QJsonDocument::Indented))
            .trimmed();
    return answer->value(QLatin1String("text")).toString();
}

} // namespace kiosk::bench
