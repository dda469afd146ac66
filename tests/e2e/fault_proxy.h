// SPDX-License-Identifier: Apache-2.0
// Stands between kiosk and back end and spoils what goes through. Runs in a thread of its own, as the tests'
// own thread waits for programs without turning an event loop.
#pragma once

#include <QByteArray>
#include <QThread>

#include "core/money/result.h"

#include <memory>

namespace kiosk::e2e {

class ProxyDesk;
struct ProxyCertificates;

class FaultProxy {
public:
    enum class Line {
        Good,
        Delay, // every byte comes so many milliseconds later
        Drop, // the connection ends at the first byte from the kiosk, which goes no further
        DropAnswer, // what is asked arrives; the connection ends at the first byte of the answer
        Reset, // the same as Drop, with a reset in place of an orderly end
        HalfOpen, // whoever is connected hears nothing any more, nor that it is over
        Truncate, // so many bytes of what the back end says arrive, then the connection ends
        Slow, // what the back end says comes byte by byte, so many milliseconds apart
        WrongCertificate, // of an authority that the kiosk does not know
        ExpiredCertificate, // of one that it knows
        PlainHttp, // in clear, and whatever is asked succeeds
    };

    FaultProxy();
    ~FaultProxy();

    FaultProxy(const FaultProxy&) = delete;
    FaultProxy& operator=(const FaultProxy&) = delete;

    [[nodiscard]] int port() const { return m_port; } // 0: nobody listens
    // Of the authority behind ExpiredCertificate, as PEM.
    [[nodiscard]] const QByteArray& authority() const { return m_authority; }
    void forwardTo(int port);
    // From now on, for connections that stand as for new ones. `amount` as the line says.
    void become(Line line, int amount = 0);
    // How many connections have met with what the line does since it became so.
    [[nodiscard]] int met() const;

private:
    QThread m_thread;
    std::unique_ptr<ProxyCertificates> m_certificates;
    ProxyDesk* m_desk; // of the thread
    QByteArray m_authority;
    int m_port = 0;
};

} // namespace kiosk::e2e
