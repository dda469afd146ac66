// SPDX-License-Identifier: Apache-2.0
#include "tests/robot/command_line.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <memory>
#include <unistd.h>

namespace kiosk::robot {

namespace {

constexpr int patience = 15'000; // milliseconds
constexpr int lookEvery = 20;

QString screenName(const QObject& view)
{
    const auto* meta = view.metaObject();
    const auto property = meta->property(meta->indexOfProperty("screen"));
    return QString::fromLatin1(property.enumerator().valueToKey(property.read(&view).toInt()));
}

QString textOf(const QVariant& value)
{
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().join(QLatin1Char(','));
    return value.toString();
}

int waitOf(const QStringList& words, int index)
{
    return words.size() > index ? words.at(index).toInt() : patience;
}

} // namespace

CommandLine::CommandLine(QQuickWindow& window, QObject& view, QObject* parent)
    : QObject(parent)
    , m_hand(window)
    , m_view(view)
{
}

void CommandLine::serve()
{
    auto* input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(input, &QSocketNotifier::activated, this, [this, input] {
        char bytes[4096];
        const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) {
            input->setEnabled(false);
            QCoreApplication::quit();
            return;
        }
        take(QByteArray(bytes, count));
    });
}

void CommandLine::take(const QByteArray& line)
{
    m_rest += line;
    for (auto end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        m_queue.append(QString::fromUtf8(m_rest.left(end)).trimmed());
        m_rest.remove(0, end + 1);
    }
    next();
}

void CommandLine::next()
{
    if (m_busy || m_queue.isEmpty())
        return;
    m_busy = true;
    run(m_queue.takeFirst().split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

void CommandLine::answer(const Status& status, const QJsonObject& more)
{
    auto object = more;
    object["ok"] = status.ok();
    object["screen"] = screenName(m_view);
    if (!status)
        object["error"] = QString::fromStdString(status.error().detail);
    const auto text = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    std::fflush(stdout);
    m_busy = false;
    QTimer::singleShot(0, this, &CommandLine::next);
}

void CommandLine::waitUntil(std::function<bool()> condition, int milliseconds, const QString& what)
{
    auto* look = new QTimer(this);
    auto left = std::make_shared<int>(milliseconds);
    connect(look, &QTimer::timeout, this, [this, look, left, condition, what] {
        const bool met = condition();
        *left -= lookEvery;
        if (!met && *left > 0)
            return;
        look->stop();
        look->deleteLater();
        if (met)
            return answer(Done{});
        answer(Error{Errc::Refused, "waited in vain for " + what.toStdString()},
            {{"texts", QJsonArray::fromStringList(m_hand.texts())}});
    });
    look->start(lookEvery);
}

void CommandLine::run(const QStringList& words)
{
    const auto word = words.value(0);
    const auto first = words.value(1);
    if (word == QLatin1String("touch"))
        return answer(m_hand.touch(first));
    if (word == QLatin1String("answer-time")) {
        const auto time = m_hand.answerTime(first, words.value(2));
        return time ? answer(Done{}, {{"ms", *time}}) : answer(time.error());
    }
    if (word == QLatin1String("stall"))
        return answer(Done{}, {{"ms", m_stalls.takeLongest()}});
    if (word == QLatin1String("type")) {
        for (const auto digit : first) {
            if (const auto touched = m_hand.touch(QStringLiteral("key_") + digit); !touched)
                return answer(touched);
        }
        return answer(Done{});
    }
    if (word == QLatin1String("key"))
        return answer(m_hand.keys(first));
    if (word == QLatin1String("key-to"))
        return answer(m_hand.keyTo(first));
    if (word == QLatin1String("wait"))
        return waitUntil([this, first] { return screenName(m_view) == first; }, waitOf(words, 2), first);
    if (word == QLatin1String("wait-for"))
        return waitUntil(
            [this, first, value = words.value(2)] {
                return textOf(m_view.property(first.toLatin1().constData())) == value;
            },
            waitOf(words, 3), first + QLatin1Char('=') + words.value(2));
    if (word == QLatin1String("wait-seen"))
        return waitUntil([this, first] { return m_hand.sees(first); }, waitOf(words, 2), first);
    if (word == QLatin1String("get")) {
        const auto value = m_view.property(first.toLatin1().constData());
        if (!value.isValid())
            return answer(Error{Errc::NotFound, "the view has no property " + first.toStdString()});
        return answer(Done{}, {{"value", textOf(value)}});
    }
    if (word == QLatin1String("texts"))
        return answer(Done{}, {{"texts", QJsonArray::fromStringList(m_hand.texts())}});
    if (word == QLatin1String("grab"))
        return answer(m_hand.grab(first));
    if (word == QLatin1String("quit")) {
        answer(Done{});
        return QCoreApplication::quit();
    }
    answer(Error{Errc::Malformed, "unknown command '" + word.toStdString() + "'"});
}

} // namespace kiosk::robot

#include "moc_command_line.cpp"
