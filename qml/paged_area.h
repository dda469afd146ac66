// SPDX-License-Identifier: Apache-2.0
// Room for a column that may be taller than it: then the column is shown page by page, as a printer would,
// and no line, picture or control is cut in two. Nothing scrolls. Whatever small thing fits on a page stays
// whole.
//
// An item with `property bool whole: true` is never cut. One with `property string call` that is not empty
// turns to its page when it is new or changed: what the customer has to see is seen.
#pragma once

#include <QQuickItem>
#include <QRectF>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace kiosk {

// From top to bottom of something that must not be cut, in the column.
struct PageSpan {
    double top = 0;
    double bottom = 0;
    bool touched = false;
    bool card = false; // goes on whole where enough stands before it, else may be cut
};
// Where each page begins: the first at 0, each at most `room` after the one before. A page with something to
// touch stands at the bottom of the room, and has none of it in the upper `touchTop` of the room.
std::vector<double> pageTops(
    const std::vector<PageSpan>& spans, double bottom, double room, double touchTop = 0);

struct PageFound;

class PagedArea : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    // The height there is, and the height there is beside the buttons that turn pages.
    Q_PROPERTY(qreal room READ room WRITE setRoom NOTIFY roomChanged)
    Q_PROPERTY(qreal pagedRoom READ pagedRoom WRITE setPagedRoom NOTIFY roomChanged)
    // How far down what is touched has to stand at least; 0: anywhere.
    Q_PROPERTY(qreal touchTop READ touchTop WRITE setTouchTop NOTIFY roomChanged)
    // How much further down this page has to be drawn for that; whoever binds `y` adds it.
    Q_PROPERTY(qreal shift READ shift NOTIFY shiftChanged)
    // Some area of the frame does not fit: the buttons are there.
    Q_PROPERTY(bool paged READ isPaged WRITE setPaged NOTIFY roomChanged)
    Q_PROPERTY(bool overflows READ overflows NOTIFY measured)
    Q_PROPERTY(qreal needed READ needed NOTIFY measured) // height for one page
    Q_PROPERTY(int pages READ pages NOTIFY measured)
    // The edges where a card is cut by the beginning and by the end of this page; empty: none is.
    Q_PROPERTY(QRectF cutAbove READ cutAbove NOTIFY cutsChanged)
    Q_PROPERTY(QRectF cutBelow READ cutBelow NOTIFY cutsChanged)
    Q_PROPERTY(
        int page READ page WRITE setPage NOTIFY pageChanged) // from 0; the last one when it is too large

public:
    explicit PagedArea(QQuickItem* parent = nullptr);

    [[nodiscard]] qreal room() const { return m_room; }
    void setRoom(qreal room);
    [[nodiscard]] qreal pagedRoom() const { return m_pagedRoom; }
    void setPagedRoom(qreal room);
    [[nodiscard]] qreal touchTop() const { return m_touchTop; }
    void setTouchTop(qreal top);
    [[nodiscard]] qreal shift() const { return m_shift; }
    [[nodiscard]] bool isPaged() const { return m_paged; }
    void setPaged(bool paged);
    [[nodiscard]] bool overflows() const { return m_overflows; }
    [[nodiscard]] qreal needed() const { return m_needed; }
    [[nodiscard]] int pages() const { return static_cast<int>(m_tops.size()); }
    [[nodiscard]] QRectF cutAbove() const { return m_cutAbove; }
    [[nodiscard]] QRectF cutBelow() const { return m_cutBelow; }
    [[nodiscard]] int page() const { return m_page; }
    void setPage(int page);

Q_SIGNALS:
    void roomChanged();
    void measured();
    void pageChanged();
    void shiftChanged();
    void cutsChanged();
    // `page` has something that calls; whoever binds `page` turns to it.
    void called(int page);

protected:
    void updatePolish() override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;
    void geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) override;

private:
    void adopt(QQuickItem* content);
    void again();
    double layOut(double height, PageFound& found);
    void collect(QQuickItem& item, PageFound& found) const;
    void hear(const QQuickItem& item, PageFound& found) const; // what it calls
    void hearWithin(const QQuickItem& item, PageFound& found) const;
    void showPage();
    void showCuts(double top, double next);
    [[nodiscard]] QRectF cardCutAt(double y) const;
    void rest();
    void answerCalls(const PageFound& found);
    void followFocus();
    [[nodiscard]] int pageAt(double y) const;

    QQuickItem* m_content = nullptr;
    qreal m_room = 0;
    qreal m_pagedRoom = 0;
    qreal m_touchTop = 0;
    qreal m_shift = 0;
    qreal m_needed = 0;
    bool m_paged = false;
    bool m_overflows = false;
    bool m_measuring = false;
    bool m_outdated = false; // measured before the last change
    bool m_begun = false; // what is there from the beginning is known
    int m_rounds = 0;
    bool m_refused = false; // a change came when there had been too many
    bool m_oncemore = false; // and was looked at again
    int m_page = 0;
    double m_bottom = 0;
    std::vector<double> m_tops{0};
    std::vector<PageSpan> m_spans;
    std::vector<QRectF> m_cards;
    QRectF m_cutAbove;
    QRectF m_cutBelow;
    QStringList m_calls;
    QStringList m_lastCalls; // of them, what was new when there last was something new
};

} // namespace kiosk
