// SPDX-License-Identifier: Apache-2.0
// Where pages begin: nothing is lost, nothing that must stay whole is cut, and no page is empty.
#include "qml/paged_area.h"
#include "tests/test_program.h"

using namespace kiosk;

using Tops = std::vector<double>;

class PagedAreaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatFitsIsOnePage()
    {
        QCOMPARE(pageTops({{0, 40}, {60, 100}}, 100, 100), Tops{0});
        QCOMPARE(pageTops({}, 0, 100), Tops{0});
    }
    void whatDoesNotFitGoesToTheNextPageWhole()
    {
        QCOMPARE(pageTops({{0, 40}, {50, 90}, {95, 130}}, 130, 100), (Tops{0, 95}));
        QCOMPARE(pageTops({{0, 40}, {50, 110}, {120, 200}, {210, 240}}, 240, 100), (Tops{0, 50, 120, 210}));
    }
    void whatStandsBesideItGoesWithIt()
    {
        // The cut at 100 goes through the second; the cut above that goes through the third, in another
        // column.
        QCOMPARE(pageTops({{0, 50}, {80, 120}, {60, 90}}, 120, 100), (Tops{0, 60}));
    }
    void aPageBeginsWithSomething() { QCOMPARE(pageTops({{0, 90}, {150, 190}}, 190, 100), (Tops{0, 150})); }
    void whatIsTallerThanAPageIsCutAtItsEnd()
    {
        QCOMPARE(pageTops({{0, 250}}, 250, 100), (Tops{0, 100, 200}));
    }
    void emptyRoomBelowMakesNoPage() { QCOMPARE(pageTops({{0, 90}}, 300, 100), Tops{0}); }
    void thereIsAlwaysAnEnd()
    {
        for (double room = 0; room < 60; room += 0.7) {
            const Tops tops = pageTops({{0, 20}, {10, 70}, {15, 16}, {60, 140}, {139, 141}}, 141, room);
            QVERIFY(!tops.empty() && tops.front() == 0);
            for (std::size_t i = 1; i < tops.size(); ++i)
                QVERIFY(tops[i] > tops[i - 1] && tops[i] <= 141);
        }
    }
};

ATHENA_TEST(PagedAreaTest)
#include "tst_paged_area.moc"
