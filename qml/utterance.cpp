// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QRegularExpression>
#include <QVariant>

#include "qml/reading_order.h"
#include "qml/utterance.h"

#include <algorithm>

namespace kiosk {

namespace {

bool isHeader(const QQuickItem& item) { return item.objectName() == QLatin1String("header"); }

// Without the marks that keep figures together, and without what no voice can say.
QString sayable(QString text)
{
    static const QRegularExpression unsaid(
        QStringLiteral("[\u200E\u200F\u061C\u2066-\u2069\u25BE\u232B\u2026]"));
    text.remove(unsaid);
    return text.replace(QChar(0x00B7), QLatin1Char(',')).simplified();
}

QString accessText(QQuickItem& item, QAccessible::Text which)
{
    const QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&item);
    return access ? sayable(access->text(which)) : QString();
}

QString nameAndMore(QQuickItem& item)
{
    const QString name = accessText(item, QAccessible::Name);
    const QString more = accessText(item, QAccessible::Description);
    return more.isEmpty() ? name : name + QLatin1String(", ") + more;
}

// Whoever uses a component may take its name back; Qt 6.4 answers with it all the same.
bool isIgnored(const QQuickItem& item)
{
    const QObjectList& parts = item.children();
    return std::any_of(parts.begin(), parts.end(), [](const QObject* part) {
        return part->inherits("QQuickAccessibleAttached") && part->property("ignored").toBool();
    });
}

bool isRead(QQuickItem& item)
{
    if (isIgnored(item))
        return false;
    const QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&item);
    if (!access)
        return false;
    switch (access->role()) {
    case QAccessible::StaticText:
    case QAccessible::Heading:
    case QAccessible::AlertMessage:
    case QAccessible::EditableText:
    case QAccessible::ProgressBar:
    case QAccessible::Graphic:
        return true;
    default:
        return false;
    }
}

void collectLines(QQuickItem& item, QList<SpokenLine>& lines)
{
    if (!isSeen(item) || isControl(item) || isHeader(item))
        return;
    if (isRead(item)) {
        const QString kind = item.property("kind").toString();
        SpokenLine line{nameAndMore(item), kind == QLatin1String("warn") || kind == QLatin1String("bad"),
            item.property("ticking").toBool()};
        if (!line.text.isEmpty()) {
            line.text = inLanguage(line.text, item.property("spokenIn").toString());
            lines << line;
        }
        return; // its name says what is in it, or what may be said of it
    }
    for (QQuickItem* child : inPaintOrder(item))
        collectLines(*child, lines);
}

void collectAddresses(QQuickItem& item, QStringList& found)
{
    if (!isSeen(item))
        return;
    if (item.property("groups").isValid() && !item.property("secret").toBool())
        found << item.property("address").toString();
    for (QQuickItem* child : inPaintOrder(item))
        collectAddresses(*child, found);
}

bool liesInHeader(const QQuickItem* item)
{
    for (; item; item = item->parentItem()) {
        if (isHeader(*item))
            return true;
    }
    return false;
}

constexpr QChar languageBegins(0xFFF9); // no text of ours has them
constexpr QChar languageEnds(0xFFFB);

} // namespace

QString inLanguage(const QString& line, const QString& language)
{
    return language.isEmpty() ? line : languageBegins + language + languageEnds + line;
}

QList<SpokenPart> byLanguage(const QStringList& lines, const QString& usual)
{
    QList<SpokenPart> parts;
    for (const QString& line : lines) {
        const bool marked = line.startsWith(languageBegins);
        const QString language = marked ? line.section(languageEnds, 0, 0).mid(1) : usual;
        if (parts.isEmpty() || parts.last().language != language)
            parts.append({{}, language});
        parts.last().lines << (marked ? line.section(languageEnds, 1) : line);
    }
    return parts;
}

QString SpokenLine::key() const
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    return ticking ? QString(text).remove(digits) : text;
}

QList<SpokenLine> linesIn(QQuickItem& reach)
{
    QList<SpokenLine> lines;
    collectLines(reach, lines);
    return lines;
}

QString spokenControl(QQuickItem& control) { return nameAndMore(control); }

QStringList utteranceOf(QQuickItem& reach)
{
    QList<SpokenLine> lines = linesIn(reach);
    std::stable_partition(lines.begin(), lines.end(), [](const SpokenLine& line) { return line.urgent; });
    QStringList said;
    for (const SpokenLine& line : lines) {
        if (!said.contains(line.text))
            said << line.text;
    }
    for (QQuickItem* control : controlsIn(reach)) {
        if (!liesInHeader(control))
            said << spokenControl(*control);
    }
    return said;
}

QStringList spelledAddresses(QQuickItem& reach, const QString& capital)
{
    QStringList addresses;
    collectAddresses(reach, addresses);
    addresses.removeDuplicates();
    QStringList spelled;
    for (const QString& address : addresses) {
        QStringList groups;
        for (qsizetype i = 0; i < address.size(); ++i) {
            if (i % 4 == 0)
                groups << QString();
            const QChar c = address.at(i);
            groups.last() +=
                (groups.last().isEmpty() ? "" : " ") + (c.isUpper() ? capital.arg(c) : QString(c));
        }
        spelled << groups.join(QLatin1String(", "));
    }
    return spelled;
}

} // namespace kiosk
