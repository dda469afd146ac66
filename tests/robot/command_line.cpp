// SPDX-License-Identifier: Apache-2.0
#include "tests/robot/command_line.h"

#include <QCoreApplication>
#include <QHash>
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

QMetaProperty screenProperty(const QObject& view)
{
    const auto* meta = view.metaObject();
    return meta->property(meta->indexOfProperty("screen"));
}

QString screenName(const QObject& view)
{
    const auto property = screenProperty(view);
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

// How many words a command takes after its name, and at which of them milliseconds may stand.
struct Form {
    int least = 0;
    int most = 0;
    int milliseconds = 0; // 0: nowhere
};

const QHash<QString, Form>& forms()
{
    static const QHash<QString, Form> all{{"touch", {1, 1}}, {"answer-time", {2, 2}}, {"stall", {}},
        {"type", {1, 1}}, {"key", {1, 1}}, {"key-to", {1, 1}}, {"wait", {1, 2, 2}}, {"wait-for", {2, 3, 3}},
        {"wait-seen", {1, 2, 2}}, {"get", {1, 1}}, {"texts", {}}, {"grab", {1, 1}}, {"quit", {}}};
    return all;
}

// What is wrong with a command, by its form; empty: nothing.
QString problemOf(const QStringList& words)
{
    const auto form = forms().constFind(words.value(0));
    if (form == forms().constEnd())
        return QStringLiteral("unknown command '%1'").arg(words.value(0));
    if (words.size() - 1 < form->least)
        return QStringLiteral("%1 needs %2 words").arg(words.first()).arg(form->least);
    if (words.size() - 1 > form->most)
        return QStringLiteral("'%1' is one word too many").arg(words.at(form->most + 1));
    bool good = true;
    if (form->milliseconds > 0 && words.size() > form->milliseconds)
        good = words.at(form->milliseconds).toInt(&good) > 0 && good;
    return good ? QString() : QStringLiteral("'%1' are no milliseconds").arg(words.at(form->milliseconds));
}

int waitOf(const QStringList& words, int index)
{
    return words.size() > index ? words.at(index).toInt() : patience;
}

// A file's name may have spaces.
QStringList wordsOf(const QString& line)
{
    const QString grab = QStringLiteral("grab ");
    return line.startsWith(grab) ? QStringList{QStringLiteral("grab"), line.mid(grab.size()).trimmed()}
                                 : line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
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
    run(wordsOf(m_queue.takeFirst()));
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

void CommandLine::waitUntil(const std::function<bool()>& condition, int milliseconds, const QString& what)
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
    if (const auto problem = problemOf(words); !problem.isEmpty())
        return answer(Error{Errc::Malformed, problem.toStdString()});
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
    if (word == QLatin1String("wait")
        && screenProperty(m_view).enumerator().keyToValue(first.toLatin1().constData()) < 0)
        return answer(Error{Errc::NotFound, "there is no screen " + first.toStdString()});
    if (word == QLatin1String("wait"))
        return waitUntil([this, first] { return screenName(m_view) == first; }, waitOf(words, 2), first);
    const bool ofView = word == QLatin1String("wait-for") || word == QLatin1String("get");
    if (ofView && !m_view.property(first.toLatin1().constData()).isValid())
        return answer(Error{Errc::NotFound, "the view has no property " + first.toStdString()});
    if (word == QLatin1String("wait-for"))
        return waitUntil(
            [this, first, value = words.value(2)] {
                return textOf(m_view.property(first.toLatin1().constData())) == value;
            },
            waitOf(words, 3), first + QLatin1Char('=') + words.value(2));
    if (word == QLatin1String("wait-seen"))
        return waitUntil([this, first] { return m_hand.sees(first); }, waitOf(words, 2), first);
    if (word == QLatin1String("get"))
        return answer(Done{}, {{"value", textOf(m_view.property(first.toLatin1().constData()))}});
    if (word == QLatin1String("texts"))
        return answer(Done{}, {{"texts", QJsonArray::fromStringList(m_hand.texts())}});
    if (word == QLatin1String("grab"))
        return answer(m_hand.grab(first));
    answer(Done{}); // quit
    QCoreApplication::quit();
}

} // namespace kiosk::robot

#include "moc_command_line.cpp"
