// SPDX-License-Identifier: Apache-2.0
// The worker with everything around it but the screen.
#include "tests/app/set_clock.h"
#include "tests/app/whole_kiosk.h"
#include "tests/test_program.h"

#include "app/maintenance.h"
#include "core/keys/key_file.h"

#include <csignal>
#include <sys/resource.h>

using namespace kiosk;

namespace {

QByteArrayList s_log;

void keepLog(QtMsgType, const QMessageLogContext& context, const QString& message)
{
    s_log << QByteArray(context.category) + ": " + message.toUtf8();
    if (qEnvironmentVariableIsSet("ATHENA_TEST_LOG"))
        std::fprintf(stderr, "%s\n", s_log.back().constData());
}

// No file of this process grows any more.
class FullDisk {
public:
    FullDisk()
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{1, m_before.rlim_max};
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

class KioskWorkerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WholeKiosk> m_kiosk;

private Q_SLOTS:
    void init()
    {
        s_log.clear();
        m_kiosk = std::make_unique<WholeKiosk>();
        QVERIFY2(m_kiosk->prepare(), m_kiosk->said.str().c_str());
    }
    void cleanup() { m_kiosk.reset(); }

    void aMachineOpensWhenEverythingIsThere()
    {
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->waitFor([](const Machine& machine) { return machine.closed.empty(); }));
        QVERIFY(m_kiosk->prices != nullptr);
        QCOMPARE(m_kiosk->prices->entries.front().coin, Coin::Btc);
        QTRY_VERIFY(m_kiosk->live.athenaReachable);
        QVERIFY(m_kiosk->snapshot->machine.validator.ready);
        QTRY_VERIFY(m_kiosk->snapshot->machine.canPrint);
    }

    void aPurchaseEndsInCoinsAReceiptAndBooksThatAgree()
    {
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->goToBills());
        const std::string claim = m_kiosk->live.claimCode;
        QCOMPARE(claim.size(), 12U);
        QVERIFY(m_kiosk->insert(20));
        QVERIFY(m_kiosk->insert(50));
        m_kiosk->worker->intend(FinishPressed{});
        QVERIFY(m_kiosk->waitForStage<Delivered>(20'000));
        QVERIFY(m_kiosk->waitFor(
            [this](const Machine&) {
                const auto* end = m_kiosk->stage<Delivered>();
                return end && end->receipt.state == ReceiptState::Printed
                    && end->paid.order.record.state == athena::State::Delivered;
            },
            20'000));
        QCOMPARE(m_kiosk->stage<Delivered>()->paid.amount.toString(), std::string("70.00"));
        const auto booked = m_kiosk->booked();
        QCOMPARE(booked.size(), 1U);
        QCOMPARE(booked[0].purchaseAmount->toString(), std::string("70.00"));
        QCOMPARE(booked[0].address, std::optional<std::string>(WholeKiosk::address));
        m_kiosk->worker->intend(DonePressed{});
        QVERIFY(m_kiosk->waitFor([](const Machine& machine) { return !machine.current; }));
        QVERIFY(m_kiosk->snapshot->machine.items.empty());
        QVERIFY(m_kiosk->snapshot->machine.open.empty());
        m_kiosk->stop();

        std::stringstream out;
        QCOMPARE(int(verifyJournal(m_kiosk->config, {}, {out, out})), int(allWell));
        QCOMPARE(int(listOpenItems(m_kiosk->config, {out, out})), int(allWell));
        QVERIFY2(out.str().find("Open items: 0\nPurchases whose end is not known: 0\n") != std::string::npos,
            out.str().c_str());
    }

    void aLawThatEndsMeanwhileHoldsForWhoIsThereAndNotForTheNext()
    {
        auto profile = std::make_shared<place::Profile>();
        profile->rules.place = "US-XX";
        profile->rules.version = 1;
        profile->rules.hash = std::string(64, 'a');
        profile->currency = *Currency::parse("USD");
        profile->status = place::Profile::Status::Open;
        profile->expiresMs = kioskTime().wall + 6'000;
        m_kiosk->place = {profile, true, {}};
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->goToBills());
        QVERIFY(m_kiosk->waitFor(
            [](const Machine& machine) { return machine.closed.contains(Closed::Profile); }, 10'000));
        QVERIFY(kioskTime().wall < profile->expiresMs + 5'000);
        QVERIFY(m_kiosk->stage<InsertingBills>());
        QVERIFY(m_kiosk->insert(20));
        m_kiosk->worker->intend(FinishPressed{});
        QVERIFY(m_kiosk->waitForStage<Delivered>(20'000));
        const auto stamp = m_kiosk->snapshot->machine.current->profile;
        QCOMPARE(stamp, "US-XX/1/" + std::string(64, 'a'));
        m_kiosk->worker->intend(DonePressed{});
        QVERIFY(m_kiosk->waitFor([](const Machine& machine) { return !machine.current; }));
        m_kiosk->worker->startTouched();
        QVERIFY(m_kiosk->bench({"unplug", "validator"})); // heard of after the touch
        QVERIFY(m_kiosk->waitFor(
            [](const Machine& machine) { return machine.closed.contains(Closed::Validator); }, 20'000));
        QVERIFY(!m_kiosk->snapshot->machine.current);
    }

    void noSecretIsOnTheDiskOrInTheLog()
    {
        qInstallMessageHandler(keepLog);
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->goToBills());
        const QByteArray claim = QByteArray::fromStdString(m_kiosk->live.claimCode);
        const QByteArray code = QByteArray::fromStdString(m_kiosk->codeSent());
        const QByteArray token = QByteArray::fromStdString(m_kiosk->booked().at(0).sessionToken);
        QVERIFY(m_kiosk->insert(20));
        const QByteArray during = m_kiosk->everyByteOnDisk();
        m_kiosk->worker->intend(FinishPressed{});
        QVERIFY(m_kiosk->waitForStage<Delivered>(20'000));
        m_kiosk->stop();
        qInstallMessageHandler(nullptr);

        const QByteArray written = during + m_kiosk->everyByteOnDisk() + s_log.join('\n');
        QVERIFY(written.contains("BillCommitted")); // it is really there
        QVERIFY(!claim.isEmpty() && !code.isEmpty() && !token.isEmpty());
        QVERIFY(!written.contains(claim));
        QVERIFY(!written.contains(token));
        QVERIFY(!written.contains("3055550142"));
        for (const QByteArray& line : s_log)
            QVERIFY(!line.contains(code));
        QVERIFY(!written.contains("\"" + code));
    }

    void aRestartWithBillsInsideFinishesWithWhatIsIn()
    {
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->goToBills());
        const std::string claim = m_kiosk->live.claimCode;
        QVERIFY(m_kiosk->insert(20));
        m_kiosk->stop();
        m_kiosk->snapshot.reset();
        m_kiosk->live = {};
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->waitForStage<Delivered>(30'000));
        QCOMPARE(m_kiosk->live.claimCode, claim); // sealed, and opened again
        QCOMPARE(m_kiosk->booked().at(0).purchaseAmount->toString(), std::string("20.00"));
    }

    void aReceiptAfterARestartIsInTheLanguageThatTheCustomerChose()
    {
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->goToBills());
        m_kiosk->worker->intend(LanguageChosen{"es"});
        QVERIFY(m_kiosk->insert(20));
        m_kiosk->stop();
        m_kiosk->snapshot.reset();
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->waitFor(
            [this](const Machine&) {
                const auto* end = m_kiosk->stage<Delivered>();
                return end && end->receipt.state == ReceiptState::Printed;
            },
            40'000));
        const auto& pages = m_kiosk->devices->printer().state().pages;
        QVERIFY(!pages.empty());
        const std::string paper = hardware::plainText(pages.back(), 42);
        QVERIFY2(paper.find("Efectivo ingresado") != std::string::npos, paper.c_str());
        QVERIFY2(paper.find("Cash in") == std::string::npos, paper.c_str());
    }

    void anAddressOfNoUseIsRefusedWithItsCode()
    {
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->goToBills());
        m_kiosk->worker->intend(BackPressed{});
        QVERIFY(m_kiosk->waitForStage<ConfirmingAddress>(15'000));
        m_kiosk->worker->intend(ScanAgainPressed{});
        QVERIFY(m_kiosk->waitForStage<EnteringAddress>());
        QVERIFY(m_kiosk->bench({"scan", "cVpF924EspNh8KjYsfhgY96mmxvT6DgdWiTYMtMjuM74hJaU5psW"}));
        QVERIFY(m_kiosk->waitFor([this](const Machine&) {
            const auto* entering = m_kiosk->stage<EnteringAddress>();
            return entering && entering->notice == EnteringAddress::Notice::Secret;
        }));
        QVERIFY(!m_kiosk->everyByteOnDisk().contains("cVpF924Esp"));
    }

    void anUnpluggedValidatorClosesTheMachineAndAPluggedOneOpensIt()
    {
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->waitFor([](const Machine& machine) { return machine.closed.empty(); }));
        QVERIFY(m_kiosk->bench({"unplug", "validator"}));
        QVERIFY(m_kiosk->waitFor(
            [](const Machine& machine) { return machine.closed.contains(Closed::Validator); }, 15'000));
        m_kiosk->worker->startTouched();
        QVERIFY(m_kiosk->bench({"plug", "validator"}));
        QVERIFY(m_kiosk->waitFor([](const Machine& machine) { return machine.closed.empty(); }, 30'000));
        QVERIFY(!m_kiosk->snapshot->machine.current);
    }

    void aMachineThatAthenaDoesNotKnowStaysClosed()
    {
        QVERIFY(QFile::remove(QString::fromStdString(m_kiosk->config.storage.keyFile())));
        SystemEntropy entropy;
        const MachineKey stranger = *MachineKey::generate(entropy);
        QVERIFY(saveKeyFile(m_kiosk->config.storage.keyFile(), stranger,
            asBytes("0123456789abcdef0123456789abcdef"), entropy));
        QVERIFY(m_kiosk->start());
        QVERIFY(
            m_kiosk->waitFor([](const Machine& machine) { return machine.closed.contains(Closed::Athena); }));
        QVERIFY(!m_kiosk->live.enrolled);
    }

    void twoKiosksDoNotShareAJournal()
    {
        QVERIFY(m_kiosk->start());
        SystemEntropy entropy;
        const MachineKey key = *loadMachineKey(m_kiosk->config, entropy);
        const auto second = remember(m_kiosk->config, key);
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, Errc::AlreadyExists);
        std::stringstream out;
        QCOMPARE(int(recordOperatorLooked(m_kiosk->config, {out, out})), int(somethingWrong));
        QVERIFY(out.str().find("systemctl stop athena-kiosk") != std::string::npos);
    }

    void anotherCardTerminalWaitsForAnOperator()
    {
        {
            Result<Journal> journal = Journal::open(m_kiosk->config.storage.journalFile());
            QVERIFY(journal.ok());
            QVERIFY(journal->append({1, {}, TerminalReady{"CT1"}}).ok());
            QVERIFY(journal->append({2, {}, TerminalReady{"CT2"}}).ok());
        }
        std::stringstream first;
        QCOMPARE(int(recordOperatorLooked(m_kiosk->config, {first, first})), 0);
        QVERIFY(first.str().find("(CT2)") != std::string::npos);
        QVERIFY(first.str().find("Written down") != std::string::npos);
        std::stringstream second;
        QCOMPARE(int(recordOperatorLooked(m_kiosk->config, {second, second})), 0);
        QVERIFY(second.str().find("Nothing waits") != std::string::npos);
    }

    void aDiskThatFillsUpWithMoneyInsideStillGivesAClaimOnPaper()
    {
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->goToBills());
        QVERIFY(m_kiosk->insert(20));
        const std::string claim = m_kiosk->live.claimCode;
        {
            const FullDisk full;
            m_kiosk->worker->intend(FinishPressed{});
            QVERIFY(QTest::qWaitFor([this] { return m_kiosk->snapshot->journalFailed; }, 10'000));
            QVERIFY(
                QTest::qWaitFor([this] { return m_kiosk->live.receipt == ReceiptState::Printed; }, 20'000));
        }
        const auto& pages = m_kiosk->devices->printer().state().pages;
        QCOMPARE(pages.size(), 1U);
        const std::string paper = hardware::plainText(pages.back(), 42);
        for (const std::string& group : {claim.substr(0, 4), claim.substr(4, 4), claim.substr(8)})
            QVERIFY2(paper.find(group) != std::string::npos, paper.c_str());
        QVERIFY2(paper.find("20.00") != std::string::npos, paper.c_str());
        QVERIFY(!m_kiosk->booked().at(0).purchaseAmount); // nothing was sent
    }

    void theJournalOfAnotherMachineIsRefused()
    {
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->waitFor([](const Machine& machine) { return machine.closed.empty(); }));
        m_kiosk->stop();
        m_kiosk->config.machine.id = "lobby-2";
        std::stringstream said;
        QCOMPARE(int(verifyJournal(m_kiosk->config, {}, {said, said})), int(somethingWrong));
        QVERIFY2(said.str().find("of machine lobby-1") != std::string::npos, said.str().c_str());
        QCOMPARE(int(listOpenItems(m_kiosk->config, {said, said})), int(somethingWrong));
        m_kiosk->snapshot.reset();
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->waitFor(
            [](const Machine& machine) { return machine.closed.contains(Closed::Journal); }));
    }

    void aClockThatIsSetGivesTheBillBackAndClosesUntilAthenaAnswers()
    {
        SetClock clock;
        m_kiosk->clockSource = SetClock::source();
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->goToBills());
        QVERIFY(m_kiosk->insert(20));
        SetClock::setBy(60'000); // as a time server may do it
        QVERIFY(m_kiosk->insert(20)); // and nothing has come of it
        const stub::Fault slow{"/transaction/bill", stub::FaultKind::Delay, 3'000};
        QVERIFY(m_kiosk->stub->backend().withBooks([&](stub::Books& b) { return b.faults.add(slow); }).ok());
        QVERIFY(m_kiosk->bench({"insert", "50"}));
        QVERIFY(m_kiosk->waitFor([this](const Machine&) {
            const auto* bills = m_kiosk->stage<InsertingBills>();
            return bills && bills->moving && bills->moving->phase == MovingBill::Phase::Asked;
        }));
        bool wasClosed = false;
        connect(m_kiosk->worker.get(), &KioskWorker::snapshotPublished, this,
            [&](const auto& next) { wasClosed = wasClosed || next->machine.closed.contains(Closed::Clock); });
        SetClock::setBy(-3'600'000);
        QVERIFY(QTest::qWaitFor([this] { return m_kiosk->devices->validator().state().returned == 1; }));
        QVERIFY(wasClosed);
        QVERIFY(QTest::qWaitFor([this] { return !m_kiosk->devices->validator().state().enabled; }));
        QVERIFY(m_kiosk->waitForStage<Delivered>(20'000));
        QCOMPARE(m_kiosk->stage<Delivered>()->paid.amount.toString(), std::string("40.00"));
        m_kiosk->worker->intend(DonePressed{});
        QVERIFY(m_kiosk->waitFor([](const Machine& machine) { return !machine.current; }));
        QVERIFY(m_kiosk->waitFor([](const Machine& machine) { return machine.closed.empty(); }));
    }

    // Its notes would be none, and what is open would be thought to be over.
    void aJournalInAnotherCurrencyIsRefused()
    {
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->waitFor([](const Machine& machine) { return machine.closed.empty(); }));
        m_kiosk->stop();
        const Currency own = m_kiosk->config.machine.currency;
        m_kiosk->config.machine.currency = *Currency::parse("EUR");
        std::stringstream said;
        QCOMPARE(int(listOpenItems(m_kiosk->config, {said, said})), int(somethingWrong));
        QVERIFY2(said.str().find("counts in USD") != std::string::npos, said.str().c_str());
        m_kiosk->snapshot.reset();
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->waitFor(
            [](const Machine& machine) { return machine.closed.contains(Closed::Journal); }));
        m_kiosk->stop();
        m_kiosk->config.machine.currency = own;
        m_kiosk->snapshot.reset();
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->waitFor([](const Machine& machine) { return machine.closed.empty(); }));
    }

    void anAuditorFindsTheHeadThatAthenaWasTold()
    {
        std::string first;
        {
            Result<Journal> journal = Journal::open(m_kiosk->config.storage.journalFile());
            QVERIFY(journal.ok() && journal->append({1, {}, OperatorLooked{}}).ok());
            first = journal->head();
            QVERIFY(journal->append({2, {}, OperatorLooked{}}).ok());
        }
        std::stringstream said;
        QCOMPARE(int(verifyJournal(m_kiosk->config, first, {said, said})), int(allWell));
        QVERIFY2(said.str().find("whole: 2 events") != std::string::npos, said.str().c_str());
        QVERIFY2(said.str().find("that of event 1.") != std::string::npos, said.str().c_str());
        QCOMPARE(
            int(verifyJournal(m_kiosk->config, std::string(64, 'a'), {said, said})), int(somethingWrong));
        QVERIFY2(said.str().find("cut short") != std::string::npos, said.str().c_str());
    }

    void anOperatorSettlesAnItemByItsNumber()
    {
        {
            Result<Journal> journal = Journal::open(m_kiosk->config.storage.journalFile());
            QVERIFY(journal.ok());
            const Money twenty = Money::ofMinor(2000, m_kiosk->config.machine.currency);
            QVERIFY(journal->append({1, {}, BillCommitted{twenty}}).ok());
        }
        std::stringstream said;
        QCOMPARE(int(listOpenItems(m_kiosk->config, {said, said})), int(allWell));
        QVERIFY2(said.str().find("item 1  ") != std::string::npos, said.str().c_str());
        QCOMPARE(int(settleItem(m_kiosk->config, 2, "counted", {said, said})), int(somethingWrong));
        QVERIFY2(said.str().find("no open item 2") != std::string::npos, said.str().c_str());
        QCOMPARE(int(settleItem(m_kiosk->config, 1, "counted", {said, said})), int(allWell));
        QVERIFY2(said.str().find("settled, counted") != std::string::npos, said.str().c_str());
        QCOMPARE(int(settleItem(m_kiosk->config, 1, "counted", {said, said})), int(somethingWrong));
        std::stringstream listed;
        QCOMPARE(int(listOpenItems(m_kiosk->config, {listed, listed})), int(allWell));
        QVERIFY2(listed.str().find("Open items: 0\n") != std::string::npos, listed.str().c_str());
    }

    void moneyOfAPurchaseThatIsNotOverStandsOnTheList()
    {
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->goToBills());
        QVERIFY(m_kiosk->insert(20));
        std::stringstream said;
        QCOMPARE(int(listOpenItems(m_kiosk->config, {said, said})), int(allWell));
        QVERIFY2(said.str().find("InsertingBills") != std::string::npos, said.str().c_str());
        QVERIFY2(said.str().find("  20.00 USD\n") != std::string::npos, said.str().c_str());
    }

    // The machine's key was lost and replaced with a customer's money inside.
    void aPurchaseWhoseSecretsCannotBeOpenedWaitsForAnOperator()
    {
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->goToBills());
        QVERIFY(m_kiosk->insert(20));
        m_kiosk->stop();
        QVERIFY(QFile::remove(QString::fromStdString(m_kiosk->config.storage.keyFile())));
        SystemEntropy entropy;
        QVERIFY(saveKeyFile(m_kiosk->config.storage.keyFile(), *MachineKey::generate(entropy),
            asBytes("0123456789abcdef0123456789abcdef"), entropy));
        m_kiosk->snapshot.reset();
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->waitFor([](const Machine& machine) {
            return machine.closed.contains(Closed::Operator) && machine.items.size() == 1;
        }));
        QVERIFY(m_kiosk->snapshot->machine.items[0].kind == OpenItem::Kind::Secrets);
        QVERIFY(m_kiosk->live.claimCode.empty());
        m_kiosk->stop();
        std::stringstream said;
        QCOMPARE(int(listOpenItems(m_kiosk->config, {said, said})), int(allWell));
        QVERIFY2(said.str().find("its secrets are lost") != std::string::npos, said.str().c_str());
    }

    // It was over for an older version, which forgot its secrets: nobody can be asked how it ended.
    void aPurchaseOfAnOlderVersionThatIsLeftWithoutSecretsIsForgotten()
    {
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->goToBills());
        const PurchaseId id = m_kiosk->snapshot->machine.current->id;
        m_kiosk->stop();
        {
            Result<Journal> journal = Journal::open(m_kiosk->config.storage.journalFile());
            QVERIFY(journal.ok());
            const AskRefused refused{{AskKind::Cancel, 0}, "bad_state", 0, {}};
            for (const Event& event :
                {Event{1, {}, CancelPressed{}}, Event{2, {}, ValidatorInhibited{}}, Event{3, id, refused}})
                QVERIFY(journal->append(event).ok());
            QVERIFY(journal->forgetSecrets(id).ok());
            const Result<Folded> folded = foldJournal(*journal, m_kiosk->config.machine.currency);
            QVERIFY(folded.ok() && folded->machine.open.contains(id));
        }
        m_kiosk->snapshot.reset();
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->waitFor(
            [](const Machine& machine) { return machine.open.empty() && machine.closed.empty(); }));
        QVERIFY(m_kiosk->snapshot->machine.items.empty());
    }

    void aBrokenJournalClosesTheMachineInsteadOfEndingIt()
    {
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->waitFor([](const Machine& machine) { return machine.closed.empty(); }));
        m_kiosk->stop();
        QFile journal(QString::fromStdString(m_kiosk->config.storage.journalFile()));
        QVERIFY(journal.open(QIODevice::ReadWrite));
        const qsizetype at = journal.readAll().indexOf("ValidatorReady");
        QVERIFY(at > 0);
        QVERIFY(journal.seek(at) && journal.write("validatorReady") == 14);
        journal.close();
        m_kiosk->snapshot.reset();
        QVERIFY(m_kiosk->start());
        QVERIFY(m_kiosk->waitFor(
            [](const Machine& machine) { return machine.closed.contains(Closed::Journal); }));
        std::stringstream out;
        QCOMPARE(int(verifyJournal(m_kiosk->config, {}, {out, out})), int(somethingWrong));
    }
};

ATHENA_TEST(KioskWorkerTest)
#include "tst_kiosk_worker.moc"
