// SPDX-License-Identifier: Apache-2.0
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
    devices->printer().received(asBytes("A receipt\n\x1dV\x42\x01"), benchNow());
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

QTEST_MAIN(TestBenchWindow)
#include "tst_bench_window.moc"
