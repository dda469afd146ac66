// SPDX-License-Identifier: Apache-2.0
// What the bench's window shows, and what its buttons do: the same commands that scripts use.
#pragma once

#include <QImage>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "hardware/bench/bench_devices.h"
#include "hardware/bench/stub_hooks.h"

namespace kiosk::bench {

class BenchView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QStringList bills READ bills CONSTANT)
    Q_PROPERTY(QStringList billLabels READ billLabels CONSTANT)
    Q_PROPERTY(QString billInside READ billInside NOTIFY changed)
    Q_PROPERTY(QString billPlace READ billPlace NOTIFY changed)
    Q_PROPERTY(QString cashBox READ cashBox NOTIFY changed)
    Q_PROPERTY(QString wire READ wire NOTIFY changed)
    Q_PROPERTY(QStringList faults READ faults NOTIFY changed)
    Q_PROPERTY(bool headphones READ headphones NOTIFY changed)
    Q_PROPERTY(QStringList unplugged READ unplugged NOTIFY changed)
    Q_PROPERTY(Light validatorLight READ validatorLight NOTIFY changed)
    Q_PROPERTY(Light scannerLight READ scannerLight NOTIFY changed)
    Q_PROPERTY(Light printerLight READ printerLight NOTIFY changed)
    Q_PROPERTY(Light terminalLight READ terminalLight NOTIFY changed)
    Q_PROPERTY(QString terminalDisplay READ terminalDisplay NOTIFY changed)
    Q_PROPERTY(QString terminalWants READ terminalWants NOTIFY changed)
    Q_PROPERTY(QStringList sampleLabels READ sampleLabels CONSTANT)
    Q_PROPERTY(QStringList sampleTexts READ sampleTexts CONSTANT)
    Q_PROPERTY(QString paper READ paper NOTIFY changed)
    Q_PROPERTY(QString receiptSource READ receiptSource NOTIFY receiptChanged)
    Q_PROPERTY(int receiptsPrinted READ receiptsPrinted NOTIFY receiptChanged)
    Q_PROPERTY(bool stubWanted READ stubWanted CONSTANT)
    Q_PROPERTY(Light stubLight READ stubLight NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QStringList messages READ messages NOTIFY changed)
    Q_PROPERTY(QStringList stubFaults READ stubFaults NOTIFY changed)
    Q_PROPERTY(bool stubRefuses READ stubRefuses NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    enum class Light { Off, Waiting, Good };
    Q_ENUM(Light)

    // `hooks` is null when no stub's control file was given.
    BenchView(BenchDevices& devices, StubHooks* hooks);

    QStringList bills() const;
    QStringList billLabels() const;
    QString billInside() const; // its label
    QString billPlace() const;
    QString cashBox() const;
    QString wire() const;
    QStringList faults() const;
    QStringList unplugged() const;
    bool headphones() const { return m_devices.headphones().in(); }
    Light validatorLight() const { return lightOf("validator"); }
    Light scannerLight() const { return lightOf("scanner"); }
    Light printerLight() const { return lightOf("printer"); }
    Light terminalLight() const { return lightOf("terminal"); }
    QString terminalDisplay() const;
    QString terminalWants() const; // card, pin, or nothing
    QStringList sampleLabels() const;
    QStringList sampleTexts() const;
    QString paper() const;
    QString receiptSource() const;
    int receiptsPrinted() const;
    bool stubWanted() const { return m_hooks != nullptr; }
    Light stubLight() const;
    QString phone() const;
    QStringList messages() const;
    QStringList stubFaults() const;
    bool stubRefuses() const;
    QString notice() const { return m_notice; }

    [[nodiscard]] QImage receiptImage() const;

    // For bindings: the lint does not know what a list of texts can do.
    Q_INVOKABLE static bool contains(const QStringList& list, const QString& text)
    {
        return list.contains(text);
    }
    Q_INVOKABLE void run(const QStringList& words);
    // On when it is off, off when it is on.
    Q_INVOKABLE void toggleFault(const QString& name);
    Q_INVOKABLE void togglePlug(const QString& device);
    Q_INVOKABLE void stubFault(const QString& kind, int value);
    Q_INVOKABLE void clearStubFaults();
    Q_INVOKABLE void toggleRefusal();
    Q_INVOKABLE void raisePrices();
    // The phone looks at whatever this display shows, and signs in with the code that it finds.
    Q_INVOKABLE void scanScreen(bool asApp);
    Q_INVOKABLE void expirePrices();
    Q_INVOKABLE void limitCustomer();

Q_SIGNALS:
    void changed();
    void receiptChanged();
    void noticeChanged();

private:
    [[nodiscard]] Light lightOf(const char* device) const;
    void setNotice(const QString& notice);
    void onDevicesChanged();

    BenchDevices& m_devices;
    StubHooks* m_hooks;
    QString m_notice;
    QTimer m_look; // nobody tells when a port is opened
    std::uint64_t m_pagesSeen = 0;
};

} // namespace kiosk::bench
