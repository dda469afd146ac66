// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTimer>

#include "hardware/link/device_clock.h"
#include "hardware/link/devices.h"
#include "hardware/link/pty_master.h"
#include "hardware/validator/id003_session.h"
#include "hardware/validator/id003_simulator.h"
#include "tests/hardware/dollars.h"
#include "tests/test_program.h"

#include <algorithm>
#include <numeric>

using namespace kiosk;
using namespace kiosk::hardware;
using namespace kiosk::test;

namespace {

constexpr int deviceTimeout = 20'000;
constexpr int speed = 5;

// The device's end: a simulator behind a pseudo-terminal.
class PluggedValidator {
public:
    explicit PluggedValidator(const QString& port)
        : simulator(options())
        , m_line(port)
    {
        m_line.onReceived = [this](const QByteArray& bytes) {
            const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.constData());
            simulator.received({data, static_cast<std::size_t>(bytes.size())}, m_clock.now());
            turn();
        };
        m_wake.setSingleShot(true);
        m_wake.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_wake, &QTimer::timeout, &m_wake, [this] { turn(); });
        simulator.powerUp(m_clock.now());
    }

    bool plug() { return m_line.plug().ok(); }
    void unplug() { m_line.unplug(); }
    bool insert(const Money& note)
    {
        const bool taken = simulator.insert(note, m_clock.now()).ok();
        turn();
        return taken;
    }
    // Before each answer, as a bad cable would.
    void setNoise(const QByteArray& noise) { m_noise = noise; }

    [[nodiscard]] int stacked() const
    {
        const auto counts = simulator.state().everStacked;
        return std::accumulate(
            counts.begin(), counts.end(), 0, [](int sum, const NoteCount& note) { return sum + note.count; });
    }

    Id003Simulator simulator;

private:
    static Id003SimulatorOptions options()
    {
        Id003SimulatorOptions options;
        options.table = usualNotes(usd());
        options.speed = speed;
        return options;
    }

    void turn()
    {
        const auto now = m_clock.now();
        const auto said = simulator.tick(now);
        if (!said.empty())
            m_line.write(m_noise
                + QByteArray(
                    reinterpret_cast<const char*>(said.data()), static_cast<qsizetype>(said.size())));
        const auto wake = simulator.nextWake();
        if (wake != Clock::max())
            m_wake.start(std::max(Clock{0}, wake - now));
    }

    DeviceClock m_clock{Clock{40}}; // bills move several times as fast as in life
    PtyMaster m_line;
    QTimer m_wake;
    QByteArray m_noise;
};

} // namespace

class ValidatorDeviceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PluggedValidator> m_validator;
    std::unique_ptr<ValidatorDevice> m_device;
    std::vector<ValidatorFact> m_facts;
    bool m_stacks = true;

    template <class Fact> [[nodiscard]] int told() const
    {
        return static_cast<int>(std::count_if(m_facts.begin(), m_facts.end(),
            [](const ValidatorFact& fact) { return std::holds_alternative<Fact>(fact); }));
    }

    // Stacks what is in escrow and acknowledges what is credited, as the kiosk does.
    void onFact(const ValidatorFact& fact)
    {
        m_facts.push_back(fact);
        if (m_stacks && std::holds_alternative<BillInEscrow>(fact))
            m_device->stack();
        if (std::holds_alternative<BillCommitted>(fact))
            m_device->acknowledge();
    }

    void takeBills()
    {
        QVERIFY(m_validator->plug());
        m_device->start();
        QTRY_COMPARE_WITH_TIMEOUT(told<ValidatorReady>(), 1, deviceTimeout);
        m_device->enable();
        QTRY_COMPARE_WITH_TIMEOUT(told<ValidatorEnabled>(), 1, deviceTimeout);
        QTRY_VERIFY_WITH_TIMEOUT(m_validator->simulator.state().enabled, deviceTimeout);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto port = m_folder->filePath("validator");
        m_validator = std::make_unique<PluggedValidator>(port);
        m_device = std::make_unique<ValidatorDevice>(std::make_unique<Id003Session>(usd()), port);
        connect(m_device.get(), &ValidatorDevice::fact, this, &ValidatorDeviceTest::onFact);
        m_facts.clear();
        m_stacks = true;
    }
    void cleanup()
    {
        m_device.reset();
        m_validator.reset();
    }

    void corruptBytesNeitherLoseNorDoubleABill()
    {
        takeBills();
        m_validator->setNoise(QByteArray::fromHex("00fc05fcff"));
        using Fault = ValidatorSimulator::WireFault;
        for (int nth = 2; nth < 60; nth += 5) {
            m_validator->simulator.addWireFault(Fault::CorruptByte, nth);
            m_validator->simulator.addWireFault(Fault::DropRequest, nth + 2);
        }
        for (int bill = 1; bill <= 3; ++bill) {
            QTRY_VERIFY_WITH_TIMEOUT(m_validator->simulator.state().enabled, deviceTimeout);
            QVERIFY(m_validator->insert(dollars(5)));
            QTRY_COMPARE_WITH_TIMEOUT(told<BillSettled>(), bill, deviceTimeout);
        }
        QCOMPARE(told<BillCommitted>(), 3);
        QCOMPARE(m_validator->stacked(), 3);
        QCOMPARE(told<ValidatorTrouble>(), 0);
    }

    void aLineThatIsUnpluggedInEscrowGivesTheBillBackAndGoesOn()
    {
        takeBills();
        m_stacks = false;
        QVERIFY(m_validator->insert(dollars(20)));
        QTRY_COMPARE_WITH_TIMEOUT(told<BillInEscrow>(), 1, deviceTimeout);
        m_validator->unplug();
        QTRY_COMPARE_WITH_TIMEOUT(told<ValidatorTrouble>(), 1, deviceTimeout);
        QCOMPARE(told<BillReturned>(), 0); // nobody knows yet
        QVERIFY(m_validator->plug());
        QTRY_COMPARE_WITH_TIMEOUT(told<BillReturned>(), 1, deviceTimeout);
        QTRY_COMPARE_WITH_TIMEOUT(told<ValidatorReady>(), 2, deviceTimeout);
        QTRY_COMPARE_WITH_TIMEOUT(told<ValidatorEnabled>(), 2, deviceTimeout);
        QCOMPARE(m_validator->stacked(), 0);

        m_stacks = true;
        QTRY_VERIFY_WITH_TIMEOUT(m_validator->simulator.state().enabled, deviceTimeout);
        QVERIFY(m_validator->insert(dollars(20)));
        QTRY_COMPARE_WITH_TIMEOUT(told<BillSettled>(), 1, deviceTimeout);
        QCOMPARE(told<BillCommitted>(), 1);
        QCOMPARE(m_validator->stacked(), 1);
    }

    void aLineThatIsUnpluggedWhileABillGoesInCreditsItOnce()
    {
        takeBills();
        QVERIFY(m_validator->insert(dollars(20)));
        QTRY_COMPARE_WITH_TIMEOUT(told<BillInEscrow>(), 1, deviceTimeout);
        const auto goesIn = [this] {
            const auto bill = m_validator->simulator.state().bill;
            return bill == ValidatorSimulatorState::Bill::Stacking
                || bill == ValidatorSimulatorState::Bill::Committed;
        };
        QTRY_VERIFY_WITH_TIMEOUT(goesIn(), deviceTimeout);
        m_validator->unplug();
        QTRY_COMPARE_WITH_TIMEOUT(told<ValidatorTrouble>(), 1, deviceTimeout);
        QVERIFY(m_validator->plug());
        QTRY_COMPARE_WITH_TIMEOUT(told<BillSettled>(), 1, deviceTimeout);
        QCOMPARE(told<BillCommitted>(), 1);
        QCOMPARE(m_validator->stacked(), 1);
    }

    void aBillIsCreditedWithItsValueAndSettled()
    {
        takeBills();
        QVERIFY(m_validator->insert(dollars(20)));
        QTRY_COMPARE_WITH_TIMEOUT(told<BillSettled>(), 1, deviceTimeout);
        QCOMPARE(told<BillAccepting>(), 1);
        QCOMPARE(told<BillInEscrow>(), 1);
        const auto credit = std::find_if(m_facts.begin(), m_facts.end(),
            [](const ValidatorFact& fact) { return std::holds_alternative<BillCommitted>(fact); });
        QVERIFY(credit != m_facts.end());
        QVERIFY(std::get<BillCommitted>(*credit).value == dollars(20));
        QCOMPARE(m_validator->stacked(), 1);
        m_device->inhibit();
        QTRY_COMPARE_WITH_TIMEOUT(told<ValidatorInhibited>(), 1, deviceTimeout);
        QVERIFY(!m_validator->insert(dollars(20)));
    }
};

ATHENA_TEST(ValidatorDeviceTest)
#include "tst_validator_device.moc"
