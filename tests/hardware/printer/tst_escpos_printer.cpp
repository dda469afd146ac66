// SPDX-License-Identifier: Apache-2.0
#include "hardware/printer/escpos_printer.h"
#include "hardware/printer/escpos_simulator.h"
#include "tests/test_program.h"

#include <functional>
#include <random>

using namespace kiosk;
using namespace kiosk::hardware;
using std::chrono::milliseconds;

namespace {

std::string told(PrintVerdict verdict)
{
    switch (verdict) {
    case PrintVerdict::Printed:
        return "printed";
    case PrintVerdict::NotStarted:
        return "not started";
    case PrintVerdict::Partial:
        return "partial";
    case PrintVerdict::Unknown:
        break;
    }
    return "unknown";
}

PrintJob receipt(std::uint32_t id = 7)
{
    PrintJob job{id, {PrintText{"ATHENA", PrintText::Align::Centre, true, true}, PrintRule{}}};
    for (int i = 0; i < 30; ++i)
        job.items.emplace_back(PrintPair{"Cash in", "$120.00"});
    job.items.emplace_back(PrintQr{"https://example.com/t/6b1f0a9c"});
    return job;
}

// A driver and a printer on one line, with a clock that jumps from event to event.
struct Bench {
    explicit Bench(EscPosOptions options = {}, EscPosSimulator::Settings settings = {})
        : driver(options)
        , printer(settings)
    {
        toKiosk(driver.opened(now));
        run(milliseconds(100));
    }

    void toKiosk(const PrinterOutput& output)
    {
        for (const auto& fact : output.facts) {
            if (const auto* ended = std::get_if<PrintEnded>(&fact))
                verdicts.emplace_back(std::to_string(ended->job) + " " + told(ended->verdict));
            else
                states.push_back(std::get<PrinterChanged>(fact).state);
        }
        if (output.toDevice.empty() || !connected)
            return;
        sent.insert(sent.end(), output.toDevice.begin(), output.toDevice.end());
        printer.received(output.toDevice, now);
        const auto answer = printer.tick(now);
        if (!answer.empty())
            toKiosk(driver.received(answer, now));
    }

    void run(milliseconds time)
    {
        const auto end = now + time;
        while (true) {
            const auto next = std::min(driver.nextWake(), printer.nextWake());
            if (next > end)
                break;
            now = std::max(now, next);
            if (printer.nextWake() <= now) {
                const auto said = printer.tick(now);
                if (!said.empty() && connected)
                    toKiosk(driver.received(said, now));
            }
            if (driver.nextWake() <= now)
                toKiosk(driver.tick(now));
        }
        now = end;
    }

    // Prints, calls `meanwhile` after the time, and runs until the verdict.
    std::string print(milliseconds after = {}, const std::function<void()>& meanwhile = {})
    {
        verdicts.clear();
        toKiosk(driver.print(receipt(), now));
        run(after);
        if (meanwhile)
            meanwhile();
        for (int i = 0; i < 100 && verdicts.empty(); ++i)
            run(milliseconds(500));
        return verdicts.empty() ? "nothing" : verdicts.front().substr(2);
    }

    std::string wholeReceipts() const
    {
        std::string all;
        for (const auto& page : printer.state().pages)
            all += page.cut ? "whole;" : "torn;";
        return all;
    }

    void fault(EscPosSimulator::Faults faults) { printer.setFaults(faults); }

    Clock now{1000};
    bool connected = true;
    EscPosPrinter driver;
    EscPosSimulator printer;
    std::vector<std::string> verdicts;
    std::vector<PrinterState> states;
    Bytes sent;
};

} // namespace

class TestEscPosPrinter : public QObject {
    Q_OBJECT

private slots:
    void anythingWrongBeforeMeansNotStarted();
    void aJobThatCannotBeEncodedIsNotStarted();
    void aClosedLineStartsNothing();
    void paperThatEndsInTheMiddleIsPartial();
    void aCoverOpenedInTheMiddleIsPartial();
    void aJammedCutterIsPartial();
    void paperThatEndsWithTheLastLineIsNotCalledPrinted();
    void silenceInTheMiddleIsUnknown();
    void silenceAfterTheEndMarkIsUnknown();
    void aLineLostInTheMiddleIsUnknown();
    void theEndMarkOfAnotherJobIsIgnored();
    void aPrinterThatHoldsTheLineIsNotWrittenTo();
    void aPrinterThatNeverTakesTheDataIsNotWaitedForForever();
    void aLateAnswerIsNotTakenForTheNextQuestion();
    void flowControlBytesAreNotStatus();
    void tooManyWaitingJobsAreRefused();
    void whatIsLeftOfABrokenJobIsCutOff();
    void aCleanJobIsPrinted();
    void lowPaperStillPrints();
    void jobsAreDoneOneAfterTheOther();
    void aPrinterWithoutProcessIdsIsAskedForPaper();
    void changesAreToldWhileIdle();
    void silenceIsToldAsOffline();
    void noStatusQuestionFallsInsideAnOrder();
    void theSimulatorKeepsItsPaperOverAPowerCut();
    void anyBytesAreSurvived();
};

void TestEscPosPrinter::anythingWrongBeforeMeansNotStarted()
{
    const auto notOneByteOfTheJob = [](Bench& bench) {
        return bench.wholeReceipts().empty() && !bench.printer.isPrinting()
            && bench.printer.currentPage().items.empty();
    };
    for (const EscPosSimulator::Faults fault : {EscPosSimulator::Faults{.coverOpen = true},
             EscPosSimulator::Faults{.offline = true}, EscPosSimulator::Faults{.silent = true}}) {
        Bench bench;
        bench.fault(fault);
        QCOMPARE(bench.print(), "not started");
        QVERIFY(notOneByteOfTheJob(bench));
    }
    Bench bench;
    bench.printer.loadPaper(0);
    QCOMPARE(bench.print(), "not started");
    QVERIFY(notOneByteOfTheJob(bench));
}

void TestEscPosPrinter::aJobThatCannotBeEncodedIsNotStarted()
{
    Bench bench;
    bench.toKiosk(bench.driver.print({3, {PrintQr{std::string(5000, 'x')}}}, bench.now));
    bench.run(milliseconds(2000));
    QCOMPARE(bench.verdicts, std::vector<std::string>{"3 not started"});
    QCOMPARE(bench.print(), "printed");
}

void TestEscPosPrinter::aClosedLineStartsNothing()
{
    Bench bench;
    bench.toKiosk(bench.driver.closed(bench.now));
    QCOMPARE(bench.print(), "not started");
    QCOMPARE(bench.driver.nextWake(), Clock::max());
    bench.toKiosk(bench.driver.opened(bench.now));
    QCOMPARE(bench.print(), "printed");
}

void TestEscPosPrinter::paperThatEndsInTheMiddleIsPartial()
{
    Bench bench;
    bench.printer.loadPaper(500);
    QCOMPARE(bench.print(), "partial");
    QCOMPARE(bench.wholeReceipts(), "torn;");
    QCOMPARE(bench.states.back().paper, Paper::Out);
    QCOMPARE(bench.print(), "not started");
}

void TestEscPosPrinter::aCoverOpenedInTheMiddleIsPartial()
{
    Bench bench;
    QCOMPARE(bench.print(milliseconds(400), [&] { bench.fault({.coverOpen = true}); }), "partial");
    QVERIFY(bench.states.back().coverOpen);
}

void TestEscPosPrinter::aJammedCutterIsPartial()
{
    Bench bench;
    bench.fault({.cutterStuck = true});
    QCOMPARE(bench.print(), "partial");
    QVERIFY(bench.states.back().cutterFault);
    QCOMPARE(bench.print(), "not started");
    bench.printer.freeCutter();
    QCOMPARE(bench.print(), "printed");
}

void TestEscPosPrinter::paperThatEndsWithTheLastLineIsNotCalledPrinted()
{
    Bench probe;
    const auto before = probe.printer.state().paperDots;
    QCOMPARE(probe.print(), "printed");
    Bench bench;
    bench.printer.loadPaper(before - probe.printer.state().paperDots);
    QCOMPARE(bench.print(), "partial");
    QCOMPARE(bench.printer.currentPage().items.size(), 36u); // all there, and not cut off
}

void TestEscPosPrinter::silenceInTheMiddleIsUnknown()
{
    Bench bench;
    QCOMPARE(bench.print(milliseconds(300), [&] { bench.fault({.silent = true}); }), "unknown");
    QCOMPARE(bench.wholeReceipts(), "whole;");
}

void TestEscPosPrinter::silenceAfterTheEndMarkIsUnknown()
{
    Bench bench;
    QCOMPARE(bench.print(milliseconds(0),
                 [&] {
                     while (bench.driver.nextWake() != Clock::max() && bench.wholeReceipts().empty())
                         bench.run(milliseconds(1));
                     bench.fault({.silent = true});
                 }),
        "unknown");
}

void TestEscPosPrinter::aLineLostInTheMiddleIsUnknown()
{
    Bench bench;
    QCOMPARE(
        bench.print(milliseconds(300), [&] { bench.toKiosk(bench.driver.closed(bench.now)); }), "unknown");
    QVERIFY(!bench.states.back().online);
}

void TestEscPosPrinter::theEndMarkOfAnotherJobIsIgnored()
{
    Bench bench;
    const Bytes other{0x37, 0x22, '0', '0', '0', '2', 0};
    QCOMPARE(bench.print(milliseconds(100),
                 [&] {
                     bench.connected = false;
                     bench.run(milliseconds(1000));
                     bench.toKiosk(bench.driver.received(other, bench.now));
                 }),
        "unknown");
}

void TestEscPosPrinter::aPrinterThatHoldsTheLineIsNotWrittenTo()
{
    Bench bench;
    bench.toKiosk(bench.driver.received(Bytes{0x13}, bench.now));
    bench.toKiosk(bench.driver.print(receipt(), bench.now));
    bench.run(milliseconds(5000));
    QVERIFY(bench.verdicts.empty());
    QVERIFY(!bench.printer.isPrinting() && bench.wholeReceipts().empty());
    bench.toKiosk(bench.driver.received(Bytes{0x11}, bench.now));
    bench.run(milliseconds(5000));
    QCOMPARE(bench.verdicts, std::vector<std::string>{"7 printed"});
}

void TestEscPosPrinter::aPrinterThatNeverTakesTheDataIsNotWaitedForForever()
{
    Bench bench;
    bench.toKiosk(bench.driver.received(Bytes{0x13}, bench.now));
    QCOMPARE(bench.print(), "not started");
    bench.toKiosk(bench.driver.received(Bytes{0x11}, bench.now));
    QCOMPARE(
        bench.print(milliseconds(20), [&] { bench.toKiosk(bench.driver.received(Bytes{0x13}, bench.now)); }),
        "unknown");
}

void TestEscPosPrinter::aLateAnswerIsNotTakenForTheNextQuestion()
{
    EscPosPrinter driver;
    Clock now{0};
    QCOMPARE(driver.opened(now).toDevice, (Bytes{0x10, 0x04, 0x01}));
    now += milliseconds(500);
    QVERIFY(driver.tick(now).toDevice.empty());
    now += milliseconds(100);
    QVERIFY(driver.received(Bytes{0x12}, now).toDevice.empty()); // the answer that came too late
    QVERIFY(driver.print(receipt(), now).toDevice.empty());
    now += milliseconds(400);
    QCOMPARE(driver.tick(now).toDevice, (Bytes{0x10, 0x04, 0x01}));
}

void TestEscPosPrinter::flowControlBytesAreNotStatus()
{
    EscPosPrinter driver;
    driver.opened(Clock{0});
    const auto output = driver.received(Bytes{0x13, 0x13, 0x11, 0x13}, Clock{10});
    QVERIFY(output.toDevice.empty() && output.facts.empty());
    QCOMPARE(driver.received(Bytes{0x12}, Clock{20}).toDevice, (Bytes{0x10, 0x04, 0x02}));
}

void TestEscPosPrinter::tooManyWaitingJobsAreRefused()
{
    Bench bench;
    for (std::uint32_t id = 1; id <= 10; ++id)
        bench.toKiosk(bench.driver.print(receipt(id), bench.now));
    QCOMPARE(bench.verdicts, std::vector<std::string>{"10 not started"});
}

void TestEscPosPrinter::whatIsLeftOfABrokenJobIsCutOff()
{
    Bench bench;
    QCOMPARE(bench.print(milliseconds(400), [&] { bench.fault({.coverOpen = true}); }), "partial");
    bench.fault({});
    QCOMPARE(bench.print(), "printed");
    QCOMPARE(bench.printer.state().pages.size(), 2u);
    const auto& copy = bench.printer.state().pages.back();
    QCOMPARE(std::get<PrintedText>(copy.items.front()).text, "ATHENA");
    QVERIFY(copy.cut);
    QCOMPARE(copy.items.size(), 36u);
}

void TestEscPosPrinter::aCleanJobIsPrinted()
{
    Bench bench;
    QCOMPARE(bench.print(), "printed");
    QCOMPARE(bench.wholeReceipts(), "whole;");
    QCOMPARE(bench.printer.state().pages.back().items.size(), 36u);
}

void TestEscPosPrinter::lowPaperStillPrints()
{
    Bench bench;
    bench.printer.loadPaper(20000);
    QCOMPARE(bench.print(), "printed");
    QCOMPARE(bench.states.back().paper, Paper::NearEnd);
}

void TestEscPosPrinter::jobsAreDoneOneAfterTheOther()
{
    Bench bench;
    for (std::uint32_t id = 1; id <= 3; ++id)
        bench.toKiosk(bench.driver.print(receipt(id), bench.now));
    bench.run(milliseconds(20000));
    QCOMPARE(bench.verdicts, (std::vector<std::string>{"1 printed", "2 printed", "3 printed"}));
    QCOMPARE(bench.wholeReceipts(), "whole;whole;whole;");
}

void TestEscPosPrinter::aPrinterWithoutProcessIdsIsAskedForPaper()
{
    EscPosOptions options;
    options.endMark = EscPosOptions::EndMark::PaperQuery;
    Bench bench(options);
    QCOMPARE(bench.print(), "printed");
    bench.printer.loadPaper(500);
    QCOMPARE(bench.print(), "partial");
}

void TestEscPosPrinter::changesAreToldWhileIdle()
{
    Bench bench;
    QCOMPARE(bench.states.size(), 1u);
    QVERIFY(bench.states.back().canPrint());
    bench.run(milliseconds(10000));
    QCOMPARE(bench.states.size(), 1u);
    bench.fault({.coverOpen = true});
    bench.run(milliseconds(2000));
    QVERIFY(bench.states.back().coverOpen);
    bench.fault({});
    bench.printer.loadPaper(100);
    bench.run(milliseconds(2000));
    QVERIFY(bench.states.back().paper == Paper::NearEnd && !bench.states.back().coverOpen);
    bench.printer.loadPaper(0);
    bench.run(milliseconds(2000));
    QCOMPARE(bench.states.back().paper, Paper::Out);
    QVERIFY(!bench.states.back().online);
}

void TestEscPosPrinter::silenceIsToldAsOffline()
{
    Bench bench;
    bench.fault({.silent = true});
    bench.run(milliseconds(6000));
    QVERIFY(!bench.states.back().online);
    bench.fault({});
    bench.run(milliseconds(3000));
    QVERIFY(bench.states.back().online);
}

void TestEscPosPrinter::noStatusQuestionFallsInsideAnOrder()
{
    // A slow line gives many questions a chance; the printer would take them for data.
    EscPosOptions options;
    options.line.baud = 9600;
    Bench bench(options);
    QCOMPARE(bench.print(), "printed");
    const auto& page = bench.printer.state().pages.back();
    for (const auto& item : page.items) {
        if (const auto* code = std::get_if<PrintedQr>(&item))
            QCOMPARE(code->data, "https://example.com/t/6b1f0a9c");
    }
    QCOMPARE(page.items.size(), 36u);
}

void TestEscPosPrinter::theSimulatorKeepsItsPaperOverAPowerCut()
{
    Bench bench;
    QCOMPARE(bench.print(), "printed");
    bench.toKiosk(bench.driver.print(receipt(), bench.now));
    bench.run(milliseconds(500));
    bench.printer.cutPower();
    QCOMPARE(bench.wholeReceipts(), "whole;torn;");
    const EscPosSimulator again(bench.printer.settings(), bench.printer.state());
    QCOMPARE(again.state(), bench.printer.state());
    QVERIFY(!again.isPrinting());
}

void TestEscPosPrinter::anyBytesAreSurvived()
{
    Bench bench;
    std::minstd_rand random(7);
    for (int round = 0; round < 400; ++round) {
        // Mostly the beginnings of orders and replies, so that random ends meet them.
        constexpr std::uint8_t starts[] = {
            0x10, 0x1b, 0x1d, '(', 'k', 'v', '0', 'V', 0x37, 0x22, 0x12, 0x13, 0x11};
        Bytes bytes;
        for (int i = 0; i < 60; ++i)
            bytes.push_back(random() % 2 == 0 ? starts[random() % std::size(starts)]
                                              : static_cast<std::uint8_t>(random() % 256));
        bench.printer.received(bytes, bench.now);
        bench.toKiosk(bench.driver.received(bytes, bench.now));
        if (round % 40 == 0)
            bench.toKiosk(bench.driver.print(receipt(), bench.now));
        bench.run(milliseconds(100));
    }
    bench.printer.cutPower();
    bench.printer.loadNewRoll();
    bench.printer.freeCutter();
    bench.toKiosk(bench.driver.closed(bench.now));
    bench.toKiosk(bench.driver.opened(bench.now));
    QCOMPARE(bench.print(), "printed");
}

ATHENA_TEST(TestEscPosPrinter)
#include "tst_escpos_printer.moc"
