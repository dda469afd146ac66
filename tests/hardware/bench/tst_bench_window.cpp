// SPDX-License-Identifier: Apache-2.0
#include <QQuickItem>
#include <QQuickWindow>
#include <QtTest>

#include "hardware/bench/window/bench_view.h"
#include "hardware/bench/window/bench_window.h"

using namespace kiosk;
using namespace kiosk::bench;
using namespace kiosk::hardware;

class TestBenchWindow : public QObject {
    Q_OBJECT

private slots:
    void aRefusalIsShown();
    void faultsAreToggled();
    void theWindowIsDrawnWithoutWarnings();
    void everyTextFitsWhereTheWindowIsNarrowest();

private:
    static std::unique_ptr<BenchDevices> makeDevices(const QTemporaryDir& directory)
    {
        return std::move(*BenchDevices::create({directory.path(), *Currency::parse("USD"), 20}));
    }
};

void TestBenchWindow::aRefusalIsShown()
{
    const QTemporaryDir directory;
    const auto devices = makeDevices(directory);
    BenchView view(*devices, nullptr);
    QCOMPARE(view.billLabels(), (QStringList{"$1", "$5", "$10", "$20", "$50", "$100"}));
    QSignalSpy notices(&view, &BenchView::noticeChanged);
    view.run({"insert", view.bills().at(3)});
    QVERIFY(view.notice().startsWith("insert 20.00: refused: "));
    QCOMPARE(notices.count(), 1);
    view.run({"state"});
    QCOMPARE(view.notice(), "");
}

void TestBenchWindow::faultsAreToggled()
{
    const QTemporaryDir directory;
    const auto devices = makeDevices(directory);
    BenchView view(*devices, nullptr);
    QSignalSpy changes(&view, &BenchView::changed);
    view.toggleFault("cover");
    QCOMPARE(view.faults(), QStringList{"cover"});
    QVERIFY(changes.count() > 0);
    view.toggleFault("cover");
    QCOMPARE(view.faults(), QStringList());
    view.togglePlug("scanner");
    QCOMPARE(view.unplugged(), QStringList{"scanner"});
    QCOMPARE(view.scannerLight(), BenchView::Light::Off);
    view.togglePlug("scanner");
    QCOMPARE(view.unplugged(), QStringList());
}

void TestBenchWindow::theWindowIsDrawnWithoutWarnings()
{
    const QTemporaryDir directory;
    const auto devices = makeDevices(directory);
    StubHooks hooks(directory.filePath("no-stub.json"));
    BenchView view(*devices, &hooks);
    BenchWindow window(view);
    QVERIFY(window.open());
    devices->printer().received(asBytes("A receipt\n\x1dV\x42\x01"), devices->now());
    devices->touched();
    QTRY_COMPARE(view.receiptsPrinted(), 1);
    view.toggleFault("paper-out");
    view.togglePlug("validator");
    view.run({"insert", "20"});

    const auto picture = directory.filePath("window.png");
    QVERIFY(window.grab(picture));
    QCOMPARE(QImage(picture).size(), QSize(1600, 1000));
    QCOMPARE(window.warnings(), 0);
    QVERIFY(!window.grab("/nowhere/at/all.png"));
}

namespace {

// Every text that is drawn and is wider than its room, or than the item that it stands in.
QStringList overflowing(const QQuickItem& item)
{
    QStringList wide;
    for (const auto* child : item.childItems()) {
        if (!child->isVisible())
            continue;
        const bool isText = child->inherits("QQuickText") && child->property("text").toString() != QString();
        const qreal width = child->property("contentWidth").toReal();
        if (isText && (width > child->width() + 0.5 || child->x() + child->width() > item.width() + 0.5))
            wide << child->property("text").toString();
        wide << overflowing(*child);
    }
    return wide;
}

} // namespace

void TestBenchWindow::everyTextFitsWhereTheWindowIsNarrowest()
{
    const QTemporaryDir directory;
    const auto devices = makeDevices(directory);
    StubHooks hooks(directory.filePath("no-stub.json"));
    BenchView view(*devices, &hooks);
    BenchWindow window(view);
    QVERIFY(window.open());
    auto* shown = qobject_cast<QQuickWindow*>(QGuiApplication::topLevelWindows().value(0));
    shown->resize(1400, 1000); // Look.leastWidth: what is less is drawn smaller
    QTRY_COMPARE(shown->contentItem()->width(), 1400.0);
    QVERIFY(window.grab(directory.filePath("window.png")));
    QCOMPARE(overflowing(*shown->contentItem()), QStringList());
}

QTEST_MAIN(TestBenchWindow)
#include "tst_bench_window.moc"
