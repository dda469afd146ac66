// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/fault_proxy.h"

#include "tests/e2e/proxy_desk.h"

namespace kiosk::e2e {

FaultProxy::FaultProxy()
    : m_certificates(std::make_unique<ProxyCertificates>())
    , m_desk(new ProxyDesk(*m_certificates))
    , m_authority(m_certificates->known.certificate())
{
    m_desk->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_desk,
        [this] {
            if (m_desk->listen(QHostAddress(QHostAddress::LocalHost)))
                m_port = m_desk->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

FaultProxy::~FaultProxy()
{
    m_thread.quit();
    m_thread.wait();
}

void FaultProxy::forwardTo(int port)
{
    QMetaObject::invokeMethod(
        m_desk, [this, port] { m_desk->forwardTo(port); }, Qt::BlockingQueuedConnection);
}

void FaultProxy::become(Line line, int amount)
{
    QMetaObject::invokeMethod(
        m_desk, [this, line, amount] { m_desk->become(line, amount); }, Qt::BlockingQueuedConnection);
}

int FaultProxy::met() const { return m_desk->met; }

} // namespace kiosk::e2e
