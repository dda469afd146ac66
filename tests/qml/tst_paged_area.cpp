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
    void noPageEndsWithTheEdgeOfWhatTheNextOneBeginsWith()
    {
        QCOMPARE(pageTops({{0, 90}, {99.3, 130, true}}, 130, 100), (Tops{0, 99.3}));
        QCOMPARE(pageTops({{0, 90}, {99, 130, true}}, 130, 100), (Tops{0, 99}));
    }
    void aCardGoesOnWholeWhereEnoughStandsBeforeIt()
    {
        const PageSpan card{50, 120, false, true};
        QCOMPARE(pageTops({{0, 40}, {55, 70}, {80, 115}, card}, 120, 100), (Tops{0, 50}));
        // Before this one stands little: the page would be as good as empty.
        const PageSpan early{20, 120, false, true};
        QCOMPARE(pageTops({{0, 15}, {20, 50}, {80, 115}, early}, 120, 100), (Tops{0, 80}));
        // And this one is too tall to stay whole.
        QCOMPARE(pageTops({{0, 40}, {55, 70}, {80, 115}, {120, 180}}, 180, 100), (Tops{0, 80}));
    }
    void whatIsTallerThanAPageIsCutAtItsEnd()
    {
        QCOMPARE(pageTops({{0, 250}}, 250, 100), (Tops{0, 100, 200}));
    }
    void emptyRoomBelowMakesNoPage() { QCOMPARE(pageTops({{0, 90}}, 300, 100), Tops{0}); }
    void aPageWithSomethingToTouchEndsEarlierSoThatItStandsLow()
    {
        // Drawn at the bottom of the room, the first page has to be short enough for its button to come down.
        QCOMPARE(pageTops({{0, 20, true}, {30, 60}, {70, 95}}, 95, 100, 40), (Tops{0, 70}));
        QCOMPARE(pageTops({{0, 20, true}, {30, 60}, {70, 95}}, 95, 100), Tops{0});
        // What would be cut by that goes on whole.
        QCOMPARE(pageTops({{0, 20, true}, {30, 65}, {70, 95}}, 95, 100, 40), (Tops{0, 30}));
    }
    void whatIsTouchedLowDownMakesNoPageOfItsOwn()
    {
        QCOMPARE(pageTops({{0, 50}, {60, 80, true}}, 80, 100, 40), Tops{0});
        QCOMPARE(pageTops({{0, 50}, {60, 80, true}, {90, 130}}, 130, 100, 40), (Tops{0, 90}));
    }
    void whatAPageBeginsWithStaysWholeThoughItStandsHigh()
    {
        QCOMPARE(pageTops({{0, 80, true}, {85, 95}}, 95, 100, 40), (Tops{0, 85}));
    }
    void thereIsAlwaysAnEnd()
    {
        const std::vector<PageSpan> spans{{0, 20}, {10, 70, true}, {15, 16}, {60, 140}, {139, 141, true}};
        for (double room = 0; room < 60; room += 0.7) {
            for (const double touchTop : {0.0, room / 2, room, 2 * room}) {
                const Tops tops = pageTops(spans, 141, room, touchTop);
                QVERIFY(!tops.empty() && tops.front() == 0);
                for (std::size_t i = 1; i < tops.size(); ++i)
                    QVERIFY(tops[i] > tops[i - 1] && tops[i] <= 141);
            }
        }
    }
};

ATHENA_TEST(PagedAreaTest)
#include "tst_paged_area.moc"
