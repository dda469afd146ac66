// SPDX-License-Identifier: Apache-2.0
// A screen that never stays as it is is told from one that takes a few rounds to come to rest.
#include "app/self_test_rest.h"
#include "tests/test_program.h"

#include <functional>

using namespace kiosk;

namespace {

// Does something to itself each time that it is laid out.
class Busy : public QQuickItem {
public:
    explicit Busy(QQuickItem& parent, std::function<void(Busy&, int)> does)
        : QQuickItem(&parent)
        , m_does(std::move(does))
    {
        setObjectName(QStringLiteral("busy"));
    }
    [[nodiscard]] int rounds() const { return m_rounds; }

protected:
    void updatePolish() override { m_does(*this, ++m_rounds); }

private:
    std::function<void(Busy&, int)> m_does;
    int m_rounds = 0;
};

void grow(Busy& item, int round) { item.setHeight(round); }

} // namespace

class SelfTestRestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatStaysAsItIsHasComeToRest()
    {
        QQuickItem surface;
        const Busy quiet(surface, [](Busy&, int) {});
        QCOMPARE(restFaults(surface), QStringList());
        QVERIFY(quiet.rounds() < 10);
    }
    void whatGrowsForAWhileIsWaitedFor()
    {
        QQuickItem surface;
        const Busy slow(surface, [](Busy& item, int round) { grow(item, std::min(round, 20)); });
        QCOMPARE(restFaults(surface), QStringList());
        QCOMPARE(slow.height(), 20.0);
    }
    void whatOnlyWaitsBeforeItGoesOnIsWaitedForToo()
    {
        QQuickItem surface;
        const Busy hesitant(surface, [](Busy& item, int round) { grow(item, std::min(round / 2, 8)); });
        QCOMPARE(restFaults(surface), QStringList());
        QCOMPARE(hesitant.height(), 8.0);
    }
    void whatGoesToAndFroIsNamed()
    {
        QQuickItem surface;
        const Busy dancing(surface, [](Busy& item, int round) { item.setX(round % 2); });
        const QStringList faults = restFaults(surface);
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults.first().startsWith("busy does not come to rest: "), qPrintable(faults.first()));
    }
    void whatNeverStopsGrowingIsNamed()
    {
        QQuickItem surface;
        const Busy growing(surface, grow);
        QCOMPARE(restFaults(surface).size(), 1);
    }
    void whatComesAndGoesIsAFaultToo()
    {
        QQuickItem surface;
        QQuickItem ghost(&surface);
        const Busy blinking(surface, [&ghost](Busy&, int round) { ghost.setVisible(round % 2 == 0); });
        QCOMPARE(restFaults(surface).size(), 1);
    }
    void whatNobodySeesMayMove()
    {
        QQuickItem surface;
        Busy hidden(surface, grow);
        hidden.setVisible(false);
        QCOMPARE(restFaults(surface), QStringList());
    }
};

ATHENA_TEST(SelfTestRestTest)
#include "tst_self_test_rest.moc"
