// SPDX-License-Identifier: Apache-2.0
// One request to Athena and its answer, within one time and one size. Internal to app/athena.
#pragma once

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

#include "app/athena/athena_client.h"

#include <string>

namespace kiosk {

struct OutgoingRequest {
    QByteArray method;
    QByteArray url; // encoded; exactly what is signed and asked for
    std::string body;
};

// Unlike the reply's, this object's word is final: finished() comes once, and never from within start().
class AthenaExchange : public QObject {
    Q_OBJECT

public:
    struct Context {
        QNetworkAccessManager& network;
        const QSslConfiguration& tls;
        const MachineKey& key;
        Entropy& entropy;
        ServerClock& clock;
    };
    AthenaExchange(const Context& context, OutgoingRequest request);
    ~AthenaExchange() override;

    void start(std::int64_t timeoutMs);

Q_SIGNALS:
    void finished(const kiosk::AthenaAnswer& answer);

private:
    void attempt();
    void send(const QNetworkRequest& request);
    void take();
    void replied();
    [[nodiscard]] bool asksForLoginCode() const;
    void dropReply();
    void fail(std::string problem, bool clock = false);
    void finish(AthenaAnswer answer);

    Context m_context;
    OutgoingRequest m_request;
    QTimer m_timer;
    QNetworkReply* m_reply = nullptr; // ours
    QByteArray m_body;
    bool m_resynchronised = false;
    QElapsedTimer m_sent; // since the attempt began: its answer's Date is not older
    bool m_clockProblem = false; // of the TLS handshake
    bool m_done = false;
};

} // namespace kiosk
