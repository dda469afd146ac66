// SPDX-License-Identifier: Apache-2.0
// The proxy's work, on its own thread. Internal to FaultProxy.
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include "tests/app/test_authority.h"
#include "tests/e2e/fault_proxy.h"

#include <atomic>
#include <deque>
#include <vector>

namespace kiosk::e2e {

struct ProxyCertificates {
    TestAuthority known;
    TestAuthority unknown;
    TestCertificate expired = known.issue(-7200, -3600);
    TestCertificate wrong = unknown.issue();
};

// One connection of the kiosk's, and the one to the back end that belongs to it.
class ProxiedLine : public QObject {
    Q_OBJECT
public:
    ProxiedLine(ProxyDesk& desk, QTcpSocket* kiosk, int backEnd, QObject* parent);
    void lineChanged();

private:
    void fromKiosk(const QByteArray& bytes);
    void fromBackEnd(const QByteArray& bytes);
    void toKioskLater(const QByteArray& bytes, int milliseconds);
    void trickle();
    void meet();
    void end(bool reset);

    ProxyDesk& m_desk;
    QTcpSocket* m_kiosk;
    QTcpSocket* m_backEnd;
    std::deque<char> m_slow;
    qsizetype m_passed = 0; // bytes to the kiosk since the line changed
    bool m_met = false;
    bool m_trickling = false;
};

class ProxyDesk : public QTcpServer {
    Q_OBJECT
public:
    explicit ProxyDesk(const ProxyCertificates& certificates)
        : m_certificates(certificates)
    {
    }
    void become(FaultProxy::Line line, int amount);
    void forwardTo(int port) { m_backEnd = port; }

    [[nodiscard]] FaultProxy::Line line() const { return m_line; }
    [[nodiscard]] int amount() const { return m_amount; }
    std::atomic<int> met = 0;

protected:
    void incomingConnection(qintptr handle) override;

private:
    void takeAsServer(qintptr handle, const TestCertificate& certificate);
    void answerInClear(qintptr handle);

    const ProxyCertificates& m_certificates;
    FaultProxy::Line m_line = FaultProxy::Line::Good;
    int m_amount = 0;
    int m_backEnd = 0;
};

} // namespace kiosk::e2e
