// SPDX-License-Identifier: Apache-2.0
// The jack as the kiosk reads it, with a FIFO in the place of the kernel's device.
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "app/speech/headphones.h"
#include "tests/test_program.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace kiosk;

class TestHeadphones : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_end = -1;

    [[nodiscard]] std::string path() const { return m_folder.filePath("jack").toStdString(); }

    void plug(const std::vector<std::uint8_t>& bytes) const
    {
        QCOMPARE(::write(m_end, bytes.data(), bytes.size()), static_cast<ssize_t>(bytes.size()));
    }

private Q_SLOTS:
    void init()
    {
        QCOMPARE(::mkfifo(path().c_str(), 0600), 0);
        m_end = ::open(path().c_str(), O_RDWR | O_NONBLOCK);
        QVERIFY(m_end >= 0);
    }

    void cleanup()
    {
        ::close(m_end);
        QFile::remove(QString::fromStdString(path()));
    }

    void theKernelsWordIsHeard()
    {
        Headphones headphones(path());
        QSignalSpy heard(&headphones, &Headphones::changed);
        headphones.start();
        QVERIFY(!headphones.in());
        plug(hardware::jackEvent(true));
        QTRY_VERIFY(headphones.in());
        plug(hardware::jackEvent(true)); // again: nothing new
        plug(hardware::jackEvent(false));
        QTRY_VERIFY(!headphones.in());
        QCOMPARE(heard.size(), 2);
    }

    void nonsenseIsPassedOver()
    {
        Headphones headphones(path());
        headphones.start();
        plug(std::vector<std::uint8_t>(sizeof(std::uint64_t) * 3 * 20, 0xFF)); // twenty events that are none
        plug(hardware::jackEvent(true));
        QTRY_VERIFY(headphones.in());
    }

    void aDeviceThatComesLaterIsFound()
    {
        QFile::remove(QString::fromStdString(path()));
        Headphones headphones(path(), 20);
        headphones.start();
        QVERIFY(!headphones.in());
        ::close(m_end);
        init();
        plug(hardware::jackEvent(true));
        QTRY_VERIFY(headphones.in());
    }

    void aFileInItsPlaceIsNoJackAndIsNotReadForEver()
    {
        QFile::remove(QString::fromStdString(path()));
        QFile file(QString::fromStdString(path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Headphones headphones(path(), 60'000);
        headphones.start();
        QCoreApplication::processEvents(); // reads its end, and gives it up
        QVERIFY(!headphones.in());
    }
};

ATHENA_TEST(TestHeadphones)

#include "tst_headphones.moc"
