// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "hardware/link/pty_master.h"
#include "hardware/link/serial_link.h"
#include "tests/test_program.h"

#include <ctime>

using namespace kiosk;
using namespace kiosk::hardware;

namespace {

constexpr int patience = 5'000;

qint64 processorMilliseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
}

} // namespace

class SerialLinkTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PtyMaster> m_device;
    QByteArray m_heard; // by the device

    [[nodiscard]] QString port() const { return m_folder->filePath("validator"); }
    static LineProfile id003() { return {9600, 8, LineProfile::Parity::Even, 1}; }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_device = std::make_unique<PtyMaster>(port());
        m_heard.clear();
        m_device->onReceived = [this](const QByteArray& bytes) { m_heard += bytes; };
    }
    void cleanup() { m_device.reset(); }

    void aPortThatIsNotThereIsTriedAgain()
    {
        SerialLink link(port(), id003());
        QSignalSpy opened(&link, &SerialLink::opened);
        link.start();
        QVERIFY(!link.isOpen());
        QVERIFY(link.lastError().contains(port()));
        QVERIFY(m_device->plug());
        QVERIFY(opened.wait(patience));
    }
    void aFileThatIsNoDeviceIsRefusedAndNamed()
    {
        QFile file(port());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        SerialLink link(port(), id003());
        link.start();
        QVERIFY(!link.isOpen());
        QVERIFY(link.lastError().contains(port()));
    }
    void everyByteValuePassesBothWays()
    {
        QByteArray all;
        for (int value = 0; value < 256; ++value)
            all.append(static_cast<char>(value));
        QVERIFY(m_device->plug());
        SerialLink link(port(), id003());
        QByteArray received;
        connect(&link, &SerialLink::received, this, [&](const QByteArray& bytes) { received += bytes; });
        link.start();
        QVERIFY(link.isOpen());
        link.write({reinterpret_cast<const std::uint8_t*>(all.constData()), 256});
        QTRY_COMPARE_WITH_TIMEOUT(m_heard, all, patience);
        m_device->write(all);
        QTRY_COMPARE_WITH_TIMEOUT(received, all, patience);
    }
    void whatWasSaidBeforeTheLineWasOpenedIsForgotten()
    {
        QVERIFY(m_device->plug());
        m_device->write("stale");
        SerialLink link(port(), id003());
        QByteArray received;
        connect(&link, &SerialLink::received, this, [&](const QByteArray& bytes) { received += bytes; });
        link.start();
        QVERIFY(link.isOpen());
        m_device->write("fresh");
        QTRY_VERIFY_WITH_TIMEOUT(received.endsWith("fresh"), patience);
        QCOMPARE(received, QByteArray("fresh"));
    }
    void unplugAndReplugRecoversWhateverTheMoment()
    {
        QVERIFY(m_device->plug());
        SerialLink link(port(), id003());
        QSignalSpy opened(&link, &SerialLink::opened);
        QSignalSpy closed(&link, &SerialLink::closed);
        link.start();
        for (int round = 1; round <= 3; ++round) {
            if (round == 2)
                m_device->write(QByteArray(200, 'x')); // in the middle of a message
            m_device->unplug();
            QTRY_COMPARE_WITH_TIMEOUT(closed.count(), round, patience);
            QVERIFY(!link.isOpen());
            QVERIFY(m_device->plug());
            QTRY_COMPARE_WITH_TIMEOUT(opened.count(), round + 1, patience);
            m_heard.clear();
            const std::uint8_t hello[] = {0xFC};
            link.write(hello);
            QTRY_COMPARE_WITH_TIMEOUT(m_heard, QByteArray("\xFC"), patience);
            m_device->write("!"); // an answer: the next fault is tried again soon
            QTest::qWait(0);
        }
    }
    void aVanishedDeviceCostsNoProcessorTime()
    {
        QVERIFY(m_device->plug());
        SerialLink link(port(), id003());
        QSignalSpy closed(&link, &SerialLink::closed);
        link.start();
        m_device->unplug();
        QVERIFY(closed.wait(patience));
        const auto before = processorMilliseconds();
        QSignalSpy none(&link, &SerialLink::opened);
        QVERIFY(!none.wait(1'000));
        QVERIFY2(processorMilliseconds() - before < 200, "the closed line keeps a processor busy");
        QCOMPARE(closed.count(), 1);
    }
    void aDeviceWithoutAListenerCostsNoProcessorTime()
    {
        QVERIFY(m_device->plug());
        {
            SerialLink link(port(), id003());
            link.start();
            QVERIFY(link.isOpen());
        }
        QSignalSpy none(m_device.get(), &QObject::objectNameChanged);
        QVERIFY(!none.wait(200)); // let it notice
        const auto before = processorMilliseconds();
        QVERIFY(!none.wait(1'000));
        QVERIFY2(processorMilliseconds() - before < 200, "a line that nobody opens keeps a processor busy");
        SerialLink again(port(), id003());
        again.start();
        const std::uint8_t hello[] = {0x05};
        again.write(hello);
        QTRY_COMPARE_WITH_TIMEOUT(m_heard, QByteArray("\x05"), patience);
    }
    void aSecondOpenerOfTheSameDeviceIsRefused()
    {
        QVERIFY(m_device->plug());
        SerialLink first(port(), id003());
        first.start();
        QVERIFY(first.isOpen());
        const auto other = m_folder->filePath("other-name");
        QVERIFY(QFile::link(QFile::symLinkTarget(port()), other));
        SerialLink second(other, id003());
        second.start();
        QVERIFY2(!second.isOpen(), "two names of one device must not open it twice");
    }
};

ATHENA_TEST(SerialLinkTest)
#include "tst_serial_link.moc"
