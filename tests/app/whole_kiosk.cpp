// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include "tests/app/whole_kiosk.h"

#include "app/maintenance.h"
#include "hardware/bench/bench_commands.h"

using namespace kiosk;

namespace {

bool writeSecret(const QString& path, const QByteArray& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text) == text.size();
}

} // namespace

WholeKiosk::WholeKiosk() = default;
WholeKiosk::~WholeKiosk() { stop(); }

bool WholeKiosk::startStub()
{
    stub::StubOptions options;
    options.folder = folder.filePath("stub").toStdString();
    options.hooks = true;
    options.deliveryDelayMs = 500;
    auto started = stub::Stub::start(options, clock, entropy);
    if (!started)
        qWarning("%s", started.error().detail.c_str());
    else
        stub = std::move(*started);
    return stub != nullptr;
}

void WholeKiosk::describe()
{
    const std::string dir = folder.path().toStdString();
    config.machine = {"lobby-1", *Currency::parse("USD"), Network::Test, "Example", "+1 888 555 0100",
        "+1 888 555 0199", false, {Coin::Btc, Coin::Ltc}};
    config.athena = {stub->baseUrl(), stub->authorityPath(), {}};
    config.storage = {dir + "/kiosk", dir + "/credential"};
    config.validator.port = dir + "/bench/validator";
    config.scanner.port = dir + "/bench/scanner";
    config.printer.port = dir + "/bench/printer";
}

bool WholeKiosk::prepare()
{
    if (!startStub() || !QDir(folder.path()).mkpath("bench") || !QDir(folder.path()).mkpath("kiosk"))
        return false;
    describe();
    auto bench = bench::BenchDevices::create({folder.filePath("bench"), config.machine.currency, 20});
    if (!bench || !writeSecret(folder.filePath("credential"), "0123456789abcdef0123456789abcdef\n"))
        return false;
    devices = std::move(*bench);
    const Result<std::string> code = stub->backend().withBooks([this](stub::Books& books) {
        return books.machines.enrol({"lobby-1", "US", config.machine.currency, true, false}, entropy);
    });
    return code.ok() && registerMachine(config, *code, {said, said}) == allWell;
}

bool WholeKiosk::start()
{
    SystemEntropy random;
    Result<MachineKey> key = loadMachineKey(config, random);
    if (!key)
        return false;
    Result<Remembered> memory = remember(config, *key);
    const Result<QSslConfiguration> tls = tlsOf(config.athena.caFile);
    if (!memory || !tls)
        return false;
    worker = std::make_unique<KioskWorker>(
        KioskWorker::Parts{config, *tls, std::move(*key), std::move(*memory), place, {}, clockSource});
    worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, worker.get(), &KioskWorker::start);
    connect(worker.get(), &KioskWorker::finished, &m_thread, &QThread::quit, Qt::DirectConnection);
    connect(
        worker.get(), &KioskWorker::snapshotPublished, this, [this](const auto& next) { snapshot = next; });
    connect(worker.get(), &KioskWorker::pricesPublished, this, [this](const auto& next) { prices = next; });
    connect(worker.get(), &KioskWorker::livePublished, this, [this](const auto& next) { live = next; });
    m_thread.start();
    return true;
}

void WholeKiosk::stop()
{
    if (!worker)
        return;
    worker->shutDown();
    // The simulated devices answer on this thread.
    (void)QTest::qWaitFor([this] { return m_thread.isFinished(); }, 10'000);
    m_thread.wait();
    worker.reset();
    QCoreApplication::processEvents(); // what it still had to say
}

bool WholeKiosk::waitFor(const std::function<bool(const Machine&)>& condition, int milliseconds)
{
    return QTest::qWaitFor([&] { return snapshot && condition(snapshot->machine); }, milliseconds);
}

bool WholeKiosk::bench(const QStringList& words)
{
    const auto done = bench::runCommand(*devices, words);
    if (!done)
        qWarning("%s", done.error().detail.c_str());
    devices->touched();
    return done.ok();
}

std::string WholeKiosk::codeSent()
{
    const auto inbox = stub->backend().withBooks(
        [](stub::Books& books) { return Result(books.messages.inbox(std::string(phone))); });
    return inbox && !inbox->empty() ? inbox->back().code : std::string{};
}

std::vector<stub::Transaction> WholeKiosk::booked()
{
    auto all = stub->backend().withBooks([](stub::Books& books) { return Result(books.transactions.all()); });
    return all ? *all : std::vector<stub::Transaction>{};
}

bool WholeKiosk::goToBills()
{
    if (!waitFor([](const Machine& machine) { return machine.closed.empty(); }))
        return false;
    worker->startTouched();
    if (!waitForStage<Disclosure>())
        return false;
    worker->intend(DisclosureAccepted{});
    worker->intend(CoinChosen{Coin::Btc});
    worker->phoneSubmitted(phone);
    const auto waitsForCode = [this](const Machine&) {
        const auto* sign = stage<SigningIn>();
        return sign && sign->step == SigningIn::Step::Code;
    };
    if (!waitFor(waitsForCode))
        return false;
    worker->codeSubmitted(QString::fromStdString(codeSent()));
    if (!waitForStage<EnteringAddress>() || !bench({"scan", address}))
        return false;
    const auto isReady = [this](const Machine&) {
        const auto* confirming = stage<ConfirmingAddress>();
        return confirming && confirming->step == ConfirmingAddress::Step::Ready;
    };
    if (!waitFor(isReady))
        return false;
    worker->intend(AddressConfirmed{});
    if (!waitForStage<Quoting>())
        return false;
    worker->intend(QuoteAccepted{});
    return waitForStage<InsertingBills>();
}

bool WholeKiosk::insert(int dollars)
{
    const auto* bills = stage<InsertingBills>();
    if (!bills)
        return false;
    const std::size_t before = bills->notes.size();
    const bool open = QTest::qWaitFor([this] { return devices->validator().state().enabled; }, 10'000);
    return open && bench({"insert", QString::number(dollars)}) && waitFor([&](const Machine&) {
        const auto* now = stage<InsertingBills>();
        return now && now->notes.size() == before + 1 && !now->moving;
    });
}

QByteArray WholeKiosk::everyByteOnDisk() const
{
    QByteArray bytes;
    QDirIterator files(folder.filePath("kiosk"), QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

#include "moc_whole_kiosk.cpp"
