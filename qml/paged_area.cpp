// SPDX-License-Identifier: Apache-2.0
#include "qml/paged_area.h"

#include <QQuickWindow>

#include "qml/reading_order.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kiosk {
namespace {

constexpr double pageSlack = 1; // of rounding
constexpr double leastHeight = 1; // a layout in no room at all is not laid out
constexpr int mostRounds = 12; // of measuring without a rest: layouts that cannot agree do not stop the kiosk
constexpr double keptWhole = 0.34; // of a page: what is smaller is not cut
constexpr double enoughBefore = 0.4; // of a page: a card that fits on one begins the next

// It or something in it that is seen.
bool hasControl(const QQuickItem& item)
{
    if (isControl(item))
        return true;
    const QList<QQuickItem*> children = item.childItems();
    return std::any_of(children.begin(), children.end(),
        [](const QQuickItem* child) { return isSeen(*child) && hasControl(*child); });
}

bool isDrawn(const QQuickItem& item)
{
    return item.flags().testFlag(QQuickItem::ItemHasContents) || isControl(item);
}

// Of what is drawn in it, wherever it stands. What only takes the room that is left needs none; the words of
// a control stand in it, though their line may be higher.
double drawnBottom(const QQuickItem& item, const QQuickItem& content)
{
    double bottom = isDrawn(item) ? item.mapRectToItem(&content, item.boundingRect()).bottom() : 0;
    if (isControl(item))
        return bottom;
    for (const QQuickItem* child : item.childItems()) {
        if (isSeen(*child))
            bottom = std::max(bottom, drawnBottom(*child, content));
    }
    return bottom;
}

bool isWriting(const QQuickItem& item) { return item.inherits("QQuickText"); }

} // namespace

namespace {

// The top of the first thing to touch that begins between the two; `cut` when there is none.
double firstTouch(const std::vector<PageSpan>& spans, double top, double cut)
{
    double first = cut;
    for (const PageSpan& span : spans) {
        if (span.touched && span.top > top - pageSlack && span.top < cut - pageSlack)
            first = std::min(first, span.top);
    }
    return first;
}

// Where the lowest that begins between the two ends: what stands low does so without the room below it.
double lastOf(const std::vector<PageSpan>& spans, double top, double next)
{
    double last = top;
    for (const PageSpan& span : spans) {
        if (span.top > top - pageSlack && span.top < next - pageSlack)
            last = std::max(last, std::min(span.bottom, next));
    }
    return last;
}

// What would be cut at `cut` goes to the next page, and what then would be cut as well.
double wholeCut(const std::vector<PageSpan>& spans, double top, double cut, double room)
{
    const auto mayBeCut = [&](const PageSpan& span) {
        return span.card && span.top - top < room * enoughBefore;
    };
    for (bool moved = true; moved;) {
        moved = false;
        for (const PageSpan& span : spans) {
            if (span.top < cut - pageSlack && span.bottom > cut + pageSlack && span.top > top + pageSlack
                && !mayBeCut(span)) {
                cut = span.top;
                moved = true;
            }
        }
    }
    return cut;
}

// The edge of a card goes with what is next to it: no page ends with a strip of the next card.
void keepEdges(double top, double bottom, std::size_t from, std::vector<PageSpan>& spans)
{
    const auto begin = spans.begin() + static_cast<std::ptrdiff_t>(from);
    if (begin == spans.end())
        return;
    const auto first = std::min_element(
        begin, spans.end(), [](const PageSpan& a, const PageSpan& b) { return a.top < b.top; });
    const auto last = std::max_element(
        begin, spans.end(), [](const PageSpan& a, const PageSpan& b) { return a.bottom < b.bottom; });
    const PageSpan above{top, first->bottom};
    const PageSpan below{last->top, bottom};
    spans.push_back(above);
    spans.push_back(below);
}

// Where the page that begins at `top` ends.
double pageEnd(const std::vector<PageSpan>& spans, double top, double bottom, double room, double touchTop)
{
    const double cut = bottom - top > room + pageSlack ? wholeCut(spans, top, top + room, room) : bottom;
    const double lowest = firstTouch(spans, top, cut) + room - touchTop;
    if (touchTop <= 0 || lowest >= cut - pageSlack)
        return cut;
    double end = wholeCut(spans, top, lowest, room);
    for (const PageSpan& span : spans) { // what the page begins with stays whole
        if (!span.card && span.top <= top + pageSlack && span.bottom > end && span.bottom <= cut)
            end = span.bottom;
    }
    return end;
}

} // namespace

std::vector<double> pageTops(const std::vector<PageSpan>& spans, double bottom, double room, double touchTop)
{
    std::vector<double> tops{0};
    if (room < 2 * pageSlack)
        return tops;
    for (;;) {
        const double top = tops.back();
        const double cut = pageEnd(spans, top, bottom, room, touchTop);
        if (cut >= bottom - pageSlack)
            break;
        // A page begins with something, not with the room between two things; nor with all but the edge of
        // it.
        double next = bottom;
        for (const PageSpan& span : spans) {
            const bool cutCard = span.card && span.top < cut - pageSlack;
            if (!cutCard && span.bottom > cut + pageSlack)
                next = std::min(next, span.top >= cut - pageSlack ? span.top : cut);
        }
        if (next >= bottom - pageSlack || next <= top + pageSlack)
            break;
        tops.push_back(next);
    }
    return tops;
}

struct PageFound {
    std::vector<PageSpan> spans = {};
    std::vector<QRectF> cards = {}; // an outer one before those on it
    std::vector<std::pair<QString, double>> calls = {}; // words, where
    double bottom = 0;
};

PagedArea::PagedArea(QQuickItem* parent)
    : QQuickItem(parent)
{
}

void PagedArea::setRoom(qreal room)
{
    if (qFuzzyCompare(m_room, room))
        return;
    m_room = room;
    Q_EMIT roomChanged();
    again();
}

void PagedArea::setPagedRoom(qreal room)
{
    if (qFuzzyCompare(m_pagedRoom, room))
        return;
    m_pagedRoom = room;
    Q_EMIT roomChanged();
    again();
}

void PagedArea::setTouchTop(qreal top)
{
    if (qFuzzyCompare(m_touchTop, top))
        return;
    m_touchTop = top;
    Q_EMIT roomChanged();
    again();
}

void PagedArea::setPaged(bool paged)
{
    if (m_paged == paged)
        return;
    m_paged = paged;
    for (const QString& words : std::as_const(m_lastCalls)) // in sight then, perhaps not any longer
        m_calls.removeAll(words);
    Q_EMIT roomChanged();
    again();
}

void PagedArea::setPage(int page)
{
    const int last = static_cast<int>(m_tops.size()) - 1;
    page = std::clamp(page, 0, last);
    if (page == m_page)
        return;
    m_page = page;
    showPage();
    Q_EMIT pageChanged();
}

void PagedArea::again()
{
    if (m_measuring || !isVisible())
        return;
    if (m_rounds >= mostRounds) {
        m_refused = true;
        return;
    }
    m_outdated = true;
    polish();
}

void PagedArea::itemChange(ItemChange change, const ItemChangeData& data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemChildAddedChange && m_content == nullptr)
        adopt(data.item);
    if (change == ItemChildRemovedChange && data.item == m_content)
        m_content = nullptr;
    if (change == ItemVisibleHasChanged)
        again(); // what nobody sees is not measured
    if (change == ItemSceneChange && data.window != nullptr)
        connect(data.window, &QQuickWindow::activeFocusItemChanged, this, &PagedArea::followFocus,
            Qt::UniqueConnection);
}

void PagedArea::adopt(QQuickItem* content)
{
    m_content = content;
    connect(content, &QQuickItem::implicitHeightChanged, this, &PagedArea::again);
    connect(content, &QQuickItem::childrenRectChanged, this, &PagedArea::again);
    connect(content, &QQuickItem::childrenChanged, this, &PagedArea::again);
    connect(content, &QQuickItem::widthChanged, this, &PagedArea::again);
    again();
}

void PagedArea::geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.width() != oldGeometry.width())
        again();
}

void PagedArea::hear(const QQuickItem& item, PageFound& found) const
{
    if (const QString call = item.property("call").toString(); !call.isEmpty())
        found.calls.emplace_back(call, item.mapRectToItem(m_content, QRectF(0, 0, 1, 1)).top());
}

void PagedArea::hearWithin(const QQuickItem& item, PageFound& found) const
{
    for (const QQuickItem* child : item.childItems()) {
        if (!child->isVisible() || child->opacity() <= 0)
            continue;
        hear(*child, found);
        hearWithin(*child, found);
    }
}

void PagedArea::collect(QQuickItem& item, PageFound& found) const
{
    const QRectF rect = item.mapRectToItem(m_content, QRectF(0, 0, item.width(), item.height()));
    const bool drawn = isDrawn(item);
    if (drawn)
        found.bottom = std::max(found.bottom, rect.bottom());
    hear(item, found);
    const double room = m_paged ? m_pagedRoom : m_room;
    const bool small = &item != m_content && rect.height() <= room * keptWhole && rect.height() > 0;
    if (isControl(item) || item.property("whole").toBool()
        || (small && (drawn || !item.childItems().isEmpty()))) {
        found.spans.push_back({rect.top(), rect.bottom(), hasControl(item)});
        found.bottom = std::max(found.bottom, drawnBottom(item, *m_content));
        hearWithin(item, found);
        return;
    }
    if (isWriting(item)) {
        const int lines = std::max(1, item.property("lineCount").toInt());
        const double height = rect.height() / lines;
        for (int line = 0; line < lines; ++line)
            found.spans.push_back({rect.top() + line * height, rect.top() + (line + 1) * height});
        return;
    }
    if (drawn && item.childItems().isEmpty() && rect.height() <= room)
        found.spans.push_back({rect.top(), rect.bottom()});
    const std::size_t before = found.spans.size();
    if (drawn)
        found.cards.push_back(rect);
    for (QQuickItem* child : item.childItems()) {
        if (child->isVisible() && child->opacity() > 0)
            collect(*child, found);
    }
    if (!drawn)
        return;
    keepEdges(rect.top(), rect.bottom(), before, found.spans);
    if (rect.height() <= room)
        found.spans.push_back({rect.top(), rect.bottom(), false, true});
}

double PagedArea::layOut(double height, PageFound& found)
{
    m_content->setHeight(height);
    found = {};
    for (QQuickItem* child : m_content->childItems()) {
        if (child->isVisible() && child->opacity() > 0)
            collect(*child, found);
    }
    return found.bottom;
}

// What was put off is measured once more: by now the layouts may agree.
void PagedArea::rest()
{
    m_rounds = 0;
    const bool refused = std::exchange(m_refused, false);
    if (refused && !std::exchange(m_oncemore, true))
        return again();
    if (!refused)
        m_oncemore = false;
}

void PagedArea::updatePolish()
{
    if (m_content == nullptr || m_room <= 0)
        return;
    if (++m_rounds == 1)
        QMetaObject::invokeMethod(this, &PagedArea::rest, Qt::QueuedConnection);
    m_measuring = true;
    m_outdated = false;
    PageFound found;
    // Whoever gives the room may give more for it: so it must not depend on what is given.
    const double needed = layOut(leastHeight, found);
    double bottom = layOut(m_room, found);
    const bool tooHigh = firstTouch(found.spans, 0, bottom) < std::min(bottom, m_touchTop) - pageSlack;
    const bool overflows = bottom > m_room + pageSlack || tooHigh;
    std::vector<double> tops{0};
    if (m_paged) {
        bottom = layOut(m_pagedRoom, found);
        const bool higher = firstTouch(found.spans, 0, bottom) < std::min(bottom, m_touchTop) - pageSlack;
        if (bottom > m_pagedRoom + pageSlack || higher) {
            bottom = layOut(std::max(bottom, m_content->implicitHeight()), found);
            tops = pageTops(found.spans, bottom, m_pagedRoom, m_touchTop);
        }
    }
    m_bottom = bottom;
    m_spans = std::move(found.spans);
    m_cards = std::move(found.cards);
    const bool news = tops != m_tops || overflows != m_overflows || needed != m_needed;
    m_tops = std::move(tops);
    m_overflows = overflows;
    m_needed = needed;
    const int last = static_cast<int>(m_tops.size()) - 1;
    const bool beyond = m_page > last;
    m_page = std::min(m_page, last);
    showPage();
    m_measuring = false;
    if (news)
        Q_EMIT measured();
    if (beyond)
        Q_EMIT pageChanged();
    if (!m_outdated) // by those who have just heard of it
        answerCalls(found);
}

void PagedArea::showPage()
{
    const auto page = static_cast<std::size_t>(m_page);
    const bool several = m_tops.size() > 1;
    const double top = m_tops[page];
    const double next = page + 1 < m_tops.size() ? m_tops[page + 1] : m_bottom;
    const bool low = several && m_touchTop > 0 && firstTouch(m_spans, top, next) < next;
    const double end = low ? lastOf(m_spans, top, next) : next;
    setClip(several);
    // A part of a pixel would show the edge of what comes next.
    setHeight(several ? std::floor(std::min(end - top, m_pagedRoom)) : m_paged ? m_pagedRoom : m_room);
    const double shift = low ? m_pagedRoom - height() : 0;
    if (std::exchange(m_shift, shift) != shift)
        Q_EMIT shiftChanged();
    if (m_content != nullptr)
        m_content->setY(-top);
    showCuts(top, next);
}

QRectF PagedArea::cardCutAt(double y) const
{
    const auto cut = std::find_if(m_cards.begin(), m_cards.end(),
        [y](const QRectF& card) { return card.top() < y - pageSlack && card.bottom() > y + pageSlack; });
    return cut == m_cards.end() ? QRectF() : *cut;
}

void PagedArea::showCuts(double top, double next)
{
    const QRectF above = cardCutAt(top);
    const QRectF below = cardCutAt(next);
    const QRectF cutAbove(above.left(), 0, above.width(), 0);
    const QRectF cutBelow(below.left(), next - top, below.width(), 0);
    if (cutAbove == m_cutAbove && cutBelow == m_cutBelow)
        return;
    m_cutAbove = cutAbove;
    m_cutBelow = cutBelow;
    Q_EMIT cutsChanged();
}

int PagedArea::pageAt(double y) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y + pageSlack);
    return std::max(0, static_cast<int>(after - m_tops.begin()) - 1);
}

void PagedArea::answerCalls(const PageFound& found)
{
    QStringList calls;
    QStringList fresh;
    int page = -1;
    for (const auto& [words, y] : found.calls) {
        calls << words;
        if (m_calls.contains(words))
            continue;
        fresh << words;
        if (page < 0)
            page = pageAt(y);
    }
    m_calls = calls;
    const bool begun = std::exchange(m_begun, true);
    if (page < 0)
        return;
    if (begun)
        m_lastCalls = fresh;
    if (m_tops.size() > 1)
        Q_EMIT called(page);
}

void PagedArea::followFocus()
{
    QQuickItem* item = window() != nullptr ? window()->activeFocusItem() : nullptr;
    if (item == nullptr || m_content == nullptr || m_tops.size() < 2 || !isControl(*item)
        || !m_content->isAncestorOf(item))
        return;
    Q_EMIT called(pageAt(item->mapRectToItem(m_content, item->boundingRect()).top()));
}

} // namespace kiosk

#include "moc_paged_area.cpp"
