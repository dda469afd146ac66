// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <QJsonArray>
#include <QJsonObject>

#include "hardware/bench/bench_commands.h"
#include "hardware/bench/bench_report.h"
#include "hardware/link/devices.h"
#include "hardware/printer/escpos_printer.h"
#include "hardware/scanner/line_scanner.h"
#include "hardware/validator/id003_session.h"
#include "tests/hardware/bench/heard_facts.h"

using namespace kiosk;
using namespace kiosk::bench;
using namespace kiosk::hardware;

namespace {

constexpr int patience = 20000; // on a busy machine

// A bench in a directory of its own, and the shipped drivers as its host.
struct Bench {
    explicit Bench(const QString& path)
    {
        auto made = BenchDevices::create({path, usd, 20});
        if (made)
            devices = std::move(*made);
        else
            trouble = made.error();
    }
    QString does(const QStringList& words)
    {
        const auto answer = runCommand(*devices, words);
        return answer ? answer->value("text").toString() : QString::fromStdString(answer.error().detail);
    }
    QJsonObject state(const char* device) const { return report(*devices)[device].toObject(); }

    Currency usd = *Currency::parse("USD");
    std::unique_ptr<BenchDevices> devices;
    Error trouble;
};

// The kiosk's devices, as shipped, on the bench's lines.
struct ValidatorHost {
    explicit ValidatorHost(const QString& port)
        : device(std::make_unique<Id003Session>(*Currency::parse("USD")), port)
    {
        device.start();
    }
    ValidatorDevice device;
    HeardFacts<ValidatorFact> heard{device};
};
struct ScannerHost {
    explicit ScannerHost(const QString& port)
        : device(std::make_unique<LineScanner>(), port)
    {
        device.start();
    }
    ScannerDevice device;
    HeardFacts<ScannerFact> heard{device};
};
struct PrinterHost {
    explicit PrinterHost(const QString& port)
        : device(std::make_unique<EscPosPrinter>(), port)
    {
        device.start();
    }
    PrinterDevice device;
    HeardFacts<PrinterFact> heard{device};
};

PrintJob receipt()
{
    return {1,
        {PrintText{"ATHENA BITCOIN", PrintText::Align::Centre, true}, PrintPair{"Cash in", "$120.00"},
            PrintQr{"https://pay.athena.example/t/6b1f0a9c"}}};
}

} // namespace

class TestBenchDevices : public QObject {
    Q_OBJECT

private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void aDamagedStateFileIsNotOverwritten();
    void aCurrencyThatTheProtocolDoesNotListHasNotesToo();
    void anInhibitedValidatorDoesNotDrawTheBillIn();
    void aBillGoesThroughTheRealDriverIntoTheBox();
    void aBillInEscrowOutlivesTheBench();
    void aRebootIsSeenByTheDriver();
    void scansReachTheDriver();
    void aReceiptIsPrintedAndKept();
    void paperThatEndsIsToldByThePrinter();

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_directory->filePath(QString::fromLatin1(name));
    }
    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestBenchDevices::aDamagedStateFileIsNotOverwritten()
{
    QFile file(path("state.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not ours");
    file.close();
    const Bench bench(m_directory->path());
    QVERIFY(!bench.devices);
    QCOMPARE(bench.trouble.code, Errc::Corrupt);
    QVERIFY(bench.trouble.detail.find("state.json") != std::string::npos);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "not ours");
}

void TestBenchDevices::aCurrencyThatTheProtocolDoesNotListHasNotesToo()
{
    const auto devices = BenchDevices::create({m_directory->path(), *Currency::parse("CLP"), 1});
    QVERIFY2(devices.ok(), devices.ok() ? "" : devices.error().detail.c_str());
}

void TestBenchDevices::anInhibitedValidatorDoesNotDrawTheBillIn()
{
    Bench bench(m_directory->path());
    QVERIFY(bench.devices);
    ValidatorHost host(path("validator"));
    QVERIFY(host.heard.wait<ValidatorReady>());
    const auto answer = bench.does({"insert", "20"});
    QVERIFY2(answer.startsWith("refused: the validator is inhibited and does not draw a bill in"),
        qPrintable(answer));
    QCOMPARE(bench.state("validator")["bill"].toString(), "none");
    QCOMPARE(bench.state("validator")["connected"].toBool(), true);
}

void TestBenchDevices::aBillGoesThroughTheRealDriverIntoTheBox()
{
    Bench bench(m_directory->path());
    ValidatorHost host(path("validator"));
    QVERIFY(host.heard.wait<ValidatorReady>());
    host.device.enable();
    QVERIFY(host.heard.wait<ValidatorEnabled>());
    QCOMPARE(bench.does({"insert", "20"}), "20.00 is drawn in");
    QVERIFY(bench.does({"insert", "5"}).startsWith("refused"));
    const auto escrow = host.heard.wait<BillInEscrow>();
    QVERIFY(escrow);
    QCOMPARE(escrow->value.toString(), "20.00");
    QCOMPARE(bench.state("validator")["bill"].toString(), "escrow");
    QCOMPARE(bench.state("validator")["bill_value"].toString(), "20.00");
    host.device.stack();
    QVERIFY(host.heard.wait<BillCommitted>());
    host.device.acknowledge();
    QVERIFY(host.heard.wait<BillSettled>());
    QCOMPARE(bench.state("validator")["cash_box"].toObject()["20.00"].toInt(), 1);
    QVERIFY(bench.does({"wire"}).contains("15 VEND"));

    bench.devices.reset(); // the bench closes; the box stays full
    const Bench again(m_directory->path());
    QVERIFY(again.devices);
    QCOMPARE(again.state("validator")["cash_box_total"].toString(), "20.00");
    QCOMPARE(again.state("validator")["ever_stacked_total"].toString(), "20.00");
}

void TestBenchDevices::aBillInEscrowOutlivesTheBench()
{
    {
        Bench bench(m_directory->path());
        ValidatorHost host(path("validator"));
        QVERIFY(host.heard.wait<ValidatorReady>());
        host.device.enable();
        QVERIFY(host.heard.wait<ValidatorEnabled>());
        bench.does({"insert", "50"});
        QVERIFY(host.heard.wait<BillInEscrow>());
    }
    Bench bench(m_directory->path());
    ValidatorHost host(path("validator"));
    const auto ready = host.heard.wait<ValidatorReady>();
    QVERIFY(ready);
    QCOMPARE(ready->powerUp, PowerUpBill::InAcceptor);
    QTRY_COMPARE_WITH_TIMEOUT(bench.state("validator")["bill"].toString(), "none", patience);
    QCOMPARE(bench.state("validator")["cash_box_total"].toString(), "0.00");
}

void TestBenchDevices::aRebootIsSeenByTheDriver()
{
    Bench bench(m_directory->path());
    ValidatorHost host(path("validator"));
    QVERIFY(host.heard.wait<ValidatorReady>());
    QTRY_VERIFY_WITH_TIMEOUT(bench.state("validator")["status"].toString().contains("DISABLE"), patience);
    bench.does({"fault", "reboot"});
    QCOMPARE(bench.state("validator")["powered"].toBool(), false);
    QTRY_COMPARE_WITH_TIMEOUT(bench.state("validator")["powered"].toBool(), true, patience);
    QVERIFY(host.heard.wait<ValidatorReady>());
}

void TestBenchDevices::scansReachTheDriver()
{
    Bench bench(m_directory->path());
    QCOMPARE(bench.state("scanner")["connected"].toBool(true), false);
    ScannerHost host(path("scanner"));
    QVERIFY(host.heard.wait<ScannerOnline>());
    QCOMPARE(bench.state("scanner")["connected"].toBool(false), true);
    host.device.arm();
    QCOMPARE(bench.does({"scan", "bitcoin:tb1qexample"}), "scanned");
    const auto scan = host.heard.wait<TextScanned>();
    QVERIFY(scan);
    QCOMPARE(scan->text, "bitcoin:tb1qexample");
    bench.does({"noise", "80001b0d"});
    QVERIFY(host.heard.wait<ScanRefused>());
}

void TestBenchDevices::aReceiptIsPrintedAndKept()
{
    Bench bench(m_directory->path());
    PrinterHost host(path("printer"));
    QVERIFY(host.heard.wait<PrinterChanged>());
    host.device.print(receipt());
    const auto ended = host.heard.wait<PrintEnded>();
    QVERIFY(ended);
    QCOMPARE(ended->verdict, PrintVerdict::Printed);

    const auto picture = path("receipt.png");
    QCOMPARE(bench.does({"receipt", "--save", picture}), picture);
    const QImage image(picture);
    QCOMPARE(image.width(), 640);
    QVERIFY(image.height() > 300);
    QVERIFY(bench.does({"receipt", "--text"}).contains("$120.00"));
    QVERIFY(bench.does({"receipt", "--save", "/nowhere/at/all.png"}).contains("/nowhere/at/all.png"));

    bench.devices.reset();
    const auto permissions = QFileInfo(path("state.json")).permissions();
    QCOMPARE(permissions & QFile::Permissions(0x1077), QFile::Permissions());
    const Bench again(m_directory->path());
    const auto printer = again.state("printer");
    QCOMPARE(printer["receipts_printed"].toInt(), 1);
    const auto kept = printer["receipts"].toArray().at(0).toObject();
    QVERIFY(kept["text"].toString().contains("ATHENA BITCOIN"));
    QCOMPARE(kept["codes"].toArray().at(0).toString(), "https://pay.athena.example/t/6b1f0a9c");
    QVERIFY(kept["cut"].toBool());
}

void TestBenchDevices::paperThatEndsIsToldByThePrinter()
{
    Bench bench(m_directory->path());
    PrinterHost host(path("printer"));
    QVERIFY(host.heard.wait<PrinterChanged>());
    bench.does({"paper", "20"});
    host.device.print(receipt());
    const auto ended = host.heard.wait<PrintEnded>();
    QVERIFY(ended);
    QCOMPARE(ended->verdict, PrintVerdict::Partial);
    QCOMPARE(bench.state("printer")["receipts"].toArray().at(0)["cut"].toBool(true), false);
}

QTEST_MAIN(TestBenchDevices)
#include "tst_bench_devices.moc"
