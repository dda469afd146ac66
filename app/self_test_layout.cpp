// SPDX-License-Identifier: Apache-2.0
#include "app/self_test_layout.h"

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QHash>

#include "app/theme/contrast.h"
#include "qml/press_item.h"
#include "qml/reading_order.h"

#include <algorithm>
#include <cmath>

namespace kiosk {
namespace {

constexpr double rounding = 1.5; // of a rounded letter or place
constexpr double capitals = 0.727; // of a letter's size: Inter
constexpr double leastCapital = 4.8; // mm
constexpr double leastTarget = 20;
constexpr double leastGap = 3;
constexpr double leastEdge = 5;
constexpr double leastModule = 0.8; // of a code for a phone
constexpr double leastCode = 50;

struct Seen {
    const QQuickItem* item = nullptr;
    QRectF rect; // painted; of the surface
    QRectF page; // what of the surface is shown where it stands
    bool faint = false; // drawn weaker on purpose: says nothing by itself
};

struct Screen {
    QList<Seen> texts; // AmountTexts as one
    QList<Seen> controls;
    QList<Seen> codes; // for a phone
    QList<Seen> bands; // that nothing to touch may lie on: the demonstration's ribbon, the progress
};

bool isWords(const QQuickItem& item) { return item.inherits("QQuickText"); }
bool isFigure(const QQuickItem& item) { return item.property("figure").isValid(); }

QString wordsOf(const QQuickItem& item) { return item.property("text").toString(); }

// Above and below the base line, of a line with all the letters.
QRectF inkOf(const QQuickItem& text)
{
    static QHash<QString, QRectF> known;
    const QFont font = text.property("font").value<QFont>();
    const QString key = font.key() + wordsOf(text);
    const auto found = known.constFind(key);
    return found != known.cend() ? *found
                                 : *known.insert(key, QFontMetricsF(font).tightBoundingRect(wordsOf(text)));
}

// Where the letters are: a text may be wider than them, and a line is higher.
QRectF paintedRect(const QQuickItem& text)
{
    const double width = text.property("contentWidth").toReal();
    const double height = text.property("contentHeight").toReal();
    const int horizontal = text.property("effectiveHorizontalAlignment").toInt();
    const double spare = text.width() - width;
    const double left = (horizontal & Qt::AlignRight) != 0 ? spare
        : (horizontal & Qt::AlignHCenter) != 0             ? spare / 2
                                                           : 0;
    const int lines = std::max(1, text.property("lineCount").toInt());
    const QRectF ink = inkOf(text);
    const double base = text.baselineOffset();
    return {left, base + ink.top(), width, (lines - 1) * height / lines + ink.height()};
}

void collect(const QQuickItem& item, const QQuickItem& surface, QRectF page, bool faint, Screen& found)
{
    if (!isSeen(item))
        return;
    faint = faint || item.opacity() < 1;
    const QRectF whole = item.mapRectToItem(&surface, QRectF(0, 0, item.width(), item.height()));
    if (item.clip())
        page = page.intersected(whole);
    const bool figure = isFigure(item);
    if (qobject_cast<const PressItem*>(&item) != nullptr && item.isEnabled() && page.intersects(whole))
        found.controls << Seen{&item, whole, page, faint};
    if (item.property("quiet").toDouble() > 0 && page.contains(whole))
        found.codes << Seen{&item, whole, page, faint};
    if (item.objectName() == QLatin1String("demoRibbon") || item.objectName() == QLatin1String("progress"))
        found.bands << Seen{&item, whole, page, faint};
    if (figure && !wordsOf(item).isEmpty() && page.intersects(whole))
        found.texts << Seen{&item, whole, page, faint};
    if (!figure && isWords(item) && !wordsOf(item).isEmpty()) {
        const QRectF painted = item.mapRectToItem(&surface, paintedRect(item));
        if (page.intersects(painted.adjusted(0, rounding, 0, -rounding)))
            found.texts << Seen{&item, painted, page, faint};
    }
    if (figure)
        return; // each character is an item of its own
    for (const QQuickItem* child : inPaintOrder(item))
        collect(*child, surface, page, faint, found);
}

QString quoted(const Seen& seen)
{
    const QString words = wordsOf(*seen.item);
    return "\"" + (words.isEmpty() ? seen.item->objectName() : words) + "\" ";
}

QString cutFault(const Seen& text, const QRectF& surface)
{
    const QQuickItem& item = *text.item;
    if (item.property("truncated").toBool())
        return QStringLiteral("is cut");
    if (!isFigure(item) && item.property("contentWidth").toReal() > item.width() + rounding)
        return QStringLiteral("is wider than its room");
    QRectF shown = text.rect;
    if (text.page != surface) { // a long text goes on on the next page
        shown.setTop(std::max(shown.top(), text.page.top()));
        shown.setBottom(std::min(shown.bottom(), text.page.bottom()));
    }
    if (!surface.adjusted(-rounding, -rounding, rounding, rounding).contains(shown))
        return QStringLiteral("leaves the screen");
    // A page may begin and end between two lines, not within one.
    const int lines = isFigure(item) ? 1 : std::max(1, item.property("lineCount").toInt());
    const double line = item.property("contentHeight").toReal() / lines;
    const double ink = text.rect.height() - (lines - 1) * line;
    for (const double edge : {text.page.top(), text.page.bottom()}) {
        const double into = edge - text.rect.top();
        const double within = lines > 1 ? std::fmod(into, line) : into;
        if (into > rounding && into < text.rect.height() - rounding && within > ink * 0.15
            && within < ink * 0.85)
            return QStringLiteral("is cut by the end of its page");
    }
    return {};
}

QString sizeFault(const Seen& text, const LayoutRules& rules)
{
    const QString words = wordsOf(*text.item);
    if (words.size() < 2)
        return {}; // a sign: !, i, a tick, a coin's letter
    const double pixels = isFigure(*text.item) ? text.item->property("size").toReal()
                                               : text.item->property("font").value<QFont>().pixelSize();
    const double millimetres = pixels * capitals / rules.pxPerMm;
    if (millimetres >= leastCapital * rules.textScale - 0.15)
        return {};
    return QStringLiteral("has capitals of %1 mm").arg(millimetres, 0, 'f', 1);
}

theme::Rgb rgbOf(QRgb colour)
{
    return {static_cast<std::uint8_t>(qRed(colour)), static_cast<std::uint8_t>(qGreen(colour)),
        static_cast<std::uint8_t>(qBlue(colour))};
}

// Against the colour that is most often there and is not the letters' own.
QString contrastFault(const Seen& text, const QImage& picture, const LayoutRules& rules)
{
    const QColor colour = text.item->property("color").value<QColor>();
    const QRect area = text.rect.intersected(text.page).toAlignedRect().intersected(picture.rect());
    if (picture.isNull() || text.faint || area.width() < 4 || area.height() < 4 || !colour.isValid())
        return {};
    const theme::Rgb ink = rgbOf(colour.rgb());
    QHash<QRgb, int> counts;
    for (int y = area.top(); y <= area.bottom(); y += 2)
        for (int x = area.left(); x <= area.right(); x += 2)
            ++counts[picture.pixel(x, y)];
    QRgb ground = colour.rgb();
    int most = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() > most && theme::contrast(rgbOf(count.key()), ink) > 1.2) {
            most = count.value();
            ground = count.key();
        }
    }
    const double found = theme::contrast(rgbOf(ground), ink);
    if (found >= rules.contrast - 0.05)
        return {};
    return QStringLiteral("has a contrast of %1:1 (%2 on %3)")
        .arg(found, 0, 'f', 2)
        .arg(colour.name(), QColor(ground).name());
}

QStringList coverFaults(const Screen& screen)
{
    constexpr double slack = 2.5;
    const auto covers = [](const QRectF& a, const QRectF& b) {
        const QRectF both = a.intersected(b);
        return both.width() > slack && both.height() > slack;
    };
    QStringList faults;
    for (qsizetype i = 0; i < screen.texts.size(); ++i) {
        const Seen& text = screen.texts[i];
        const QRectF shown = text.rect.intersected(text.page);
        for (qsizetype k = 0; k < i; ++k) {
            if (covers(shown, screen.texts[k].rect.intersected(screen.texts[k].page)))
                faults << quoted(text) + "covers " + quoted(screen.texts[k]);
        }
        for (const Seen& control : screen.controls) {
            if (control.item->isAncestorOf(text.item)) {
                if (!control.rect.adjusted(-rounding, -rounding, rounding, rounding).contains(text.rect))
                    faults << quoted(text) + "leaves its button";
            } else if (covers(shown, control.rect.intersected(control.page))) {
                faults << quoted(text) + "is under the button " + control.item->objectName();
            }
        }
    }
    return faults;
}

bool standsInHeader(const QQuickItem* item)
{
    for (; item != nullptr; item = item->parentItem()) {
        if (item->objectName() == QLatin1String("header"))
            return true;
    }
    return false;
}

QStringList placeFaults(const Seen& control, const QRectF& surface, const LayoutRules& rules)
{
    const double mm = rules.pxPerMm;
    const QString name = "the button " + control.item->objectName() + ' ' + quoted(control);
    QStringList faults;
    if (control.rect.width() < leastTarget * mm - rounding
        || control.rect.height() < leastTarget * mm - rounding)
        faults << name
                + QStringLiteral("is %1 x %2 mm")
                      .arg(control.rect.width() / mm, 0, 'f', 1)
                      .arg(control.rect.height() / mm, 0, 'f', 1);
    const double edge = leastEdge * mm - rounding;
    if (!surface.adjusted(edge, edge, -edge, -edge).contains(control.rect))
        faults << name + "is nearer to the edge than 5 mm";
    if (!control.page.adjusted(-rounding, -rounding, rounding, rounding).contains(control.rect))
        faults << name + "is cut by the end of its page";
    const double above = rules.lowReach ? 0.5 : 0.4; // of a portrait panel: nothing to touch
    const bool free = standsInHeader(control.item) && !rules.lowReach;
    if (rules.portrait && !free && control.rect.top() < surface.height() * above - rounding)
        faults << name
                + QStringLiteral("stands too high: %1 of the screen")
                      .arg(control.rect.top() / surface.height(), 0, 'f', 2);
    return faults;
}

QStringList codeFaults(const QList<Seen>& codes, double mm)
{
    QStringList faults;
    for (const Seen& code : codes) {
        const int modules = code.item->property("modules").toInt() + 2 * 4; // and the white around them
        const double module = std::floor(std::min(code.rect.width(), code.rect.height()) / modules) / mm;
        if (module < leastModule || code.rect.width() < leastCode * mm - rounding)
            faults << QStringLiteral("a code of %1 mm has modules of %2 mm")
                          .arg(code.rect.width() / mm, 0, 'f', 1)
                          .arg(module, 0, 'f', 2);
    }
    return faults;
}

QStringList bandFaults(const Screen& screen)
{
    QStringList faults;
    for (const Seen& control : screen.controls) {
        for (const Seen& band : screen.bands) {
            if (control.rect.bottom() > band.rect.top() + rounding && control.rect.top() < band.rect.bottom())
                faults << "the button " + control.item->objectName() + " and the " + band.item->objectName()
                        + " cover each other";
        }
    }
    return faults;
}

QStringList gapFaults(const QList<Seen>& controls, double mm)
{
    QStringList faults;
    for (qsizetype i = 0; i < controls.size(); ++i) {
        for (qsizetype k = 0; k < i; ++k) {
            const QRectF& a = controls[i].rect;
            const QRectF& b = controls[k].rect;
            const double across = std::max(a.left() - b.right(), b.left() - a.right());
            const double down = std::max(a.top() - b.bottom(), b.top() - a.bottom());
            if (std::max(across, down) < leastGap * mm - rounding)
                faults << QStringLiteral("the buttons %1 and %2 stand too near to each other")
                              .arg(controls[k].item->objectName(), controls[i].item->objectName());
        }
    }
    return faults;
}

} // namespace

QStringList layoutFaults(const QQuickItem& surface, const QImage& picture, const LayoutRules& rules)
{
    const QRectF area = surface.boundingRect();
    const QQuickItem* reach = reachOf(const_cast<QQuickItem&>(surface));
    Screen screen;
    collect(*reach, surface, area, false, screen);
    QStringList faults = coverFaults(screen) + gapFaults(screen.controls, rules.pxPerMm)
        + codeFaults(screen.codes, rules.pxPerMm) + bandFaults(screen);
    for (const Seen& text : screen.texts) {
        for (const QString& fault :
            {cutFault(text, area), sizeFault(text, rules), contrastFault(text, picture, rules)}) {
            if (!fault.isEmpty())
                faults << quoted(text) + fault;
        }
    }
    for (const Seen& control : screen.controls)
        faults << placeFaults(control, area, rules);
    return faults;
}

} // namespace kiosk
