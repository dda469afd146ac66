// SPDX-License-Identifier: Apache-2.0
#include "hardware/bench/bench_server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

#include "hardware/bench/bench_commands.h"

#include <sys/stat.h>

namespace kiosk::bench {

namespace {

constexpr qint64 lineLimit = 64 * 1024;
constexpr qsizetype longestPath = 100; // of a socket: 107 on Linux

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray errorLine(const QString& what, bool usage)
{
    return lineOf({{"ok", false}, {"usage", usage}, {"error", what}});
}

Result<QStringList> wordsOf(const QByteArray& line)
{
    QJsonParseError trouble;
    const auto document = QJsonDocument::fromJson(line, &trouble);
    if (trouble.error != QJsonParseError::NoError)
        return Error{Errc::Malformed,
            "the request is not JSON: " + trouble.errorString().toStdString() + " at byte "
                + std::to_string(trouble.offset)};
    const auto list = document.object().value(QLatin1String("words"));
    if (!document.isObject() || !list.isArray())
        return Error{Errc::Malformed, "the request needs \"words\", a list of texts"};
    QStringList words;
    for (const auto word : list.toArray()) {
        if (!word.isString())
            return Error{Errc::Malformed, "each of \"words\" must be a text"};
        words << word.toString();
    }
    return words;
}

} // namespace

QString socketPath(const QString& directory) { return directory + QStringLiteral("/bench.sock"); }

BenchServer::BenchServer(BenchDevices& devices)
    : m_devices(devices)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &BenchServer::onConnection);
}

Status BenchServer::listen()
{
    const auto path = socketPath(m_devices.directory());
    if (path.toUtf8().size() > longestPath)
        return Error{
            Errc::Io, path.toStdString() + ": too long for a socket (100 bytes); use another --state"};
    struct stat there { };
    if (::lstat(QFile::encodeName(path).constData(), &there) == 0 && !S_ISSOCK(there.st_mode))
        return Error{Errc::AlreadyExists, path.toStdString() + ": is in the way and no socket; remove it"};
    QLocalServer::removeServer(path);
    const bool listening = m_server.listen(path);
    if (!listening || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        return Error{Errc::Io, path.toStdString() + ": " + m_server.errorString().toStdString()};
    return Done{};
}

void BenchServer::onConnection()
{
    while (auto* socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(lineLimit + 1);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
    }
}

void BenchServer::onReadyRead(QLocalSocket* socket)
{
    while (socket->canReadLine())
        socket->write(answer(socket->readLine()));
    if (socket->bytesAvailable() > lineLimit) {
        socket->write(errorLine(QStringLiteral("a request has at most 64 KiB"), true));
        socket->disconnectFromServer();
    }
}

QByteArray BenchServer::answer(const QByteArray& line)
{
    const auto words = wordsOf(line);
    if (!words)
        return errorLine(QString::fromStdString(words.error().detail), true);
    if (*words == QStringList{QStringLiteral("quit")}) {
        QMetaObject::invokeMethod(this, &BenchServer::quitRequested, Qt::QueuedConnection);
        return lineOf({{"ok", true}, {"text", "the bench is closing"}});
    }
    auto result = runCommand(m_devices, *words);
    if (!result)
        return errorLine(
            QString::fromStdString(result.error().detail), result.error().code == Errc::Malformed);
    (*result)["ok"] = true;
    return lineOf(*result);
}

} // namespace kiosk::bench

#include "moc_bench_server.cpp"
