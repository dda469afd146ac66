// SPDX-License-Identifier: Apache-2.0
// The test hooks of a running stub: the telephone's text messages, and faults of the back end. Found through
// the stub's control file; plain HTTP on the loopback interface with the file's token.
#pragma once

#include <QNetworkAccessManager>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include "core/money/result.h"

#include <functional>

namespace kiosk::bench {

struct TextMessage {
    QString to;
    QString text;
};

// {"port": N, "token": "hex"}. Errc::Malformed says what is missing.
struct ControlFile {
    int port = 0;
    QByteArray token;
};
Result<ControlFile> parseControlFile(const QByteArray& text);

class StubHooks : public QObject {
    Q_OBJECT

public:
    // The file is read again and again: the stub may start later, or anew.
    explicit StubHooks(const QString& controlFile);

    void start();
    [[nodiscard]] const QString& controlFile() const { return m_controlFile; }
    [[nodiscard]] bool isConnected() const { return m_connected; }
    [[nodiscard]] const QList<TextMessage>& messages() const { return m_messages; } // oldest first
    // Kinds of the faults that wait for their request ("delay", "status", ...).
    [[nodiscard]] const QStringList& waitingFaults() const { return m_waitingFaults; }
    // Purchases end in a refusal instead of a delivery.
    [[nodiscard]] bool refusesDelivery() const { return m_refusesDelivery; }

    // The next request of a purchase meets it.
    void addFault(const QString& kind, int value);
    void clearFaults();
    void setRefusesDelivery(bool refuses);
    void multiplyPrices(const QString& factor);
    void expirePrices();
    // What the customer with this telephone may still buy.
    void limitCustomer(const QString& phone, const QString& amount);

Q_SIGNALS:
    void changed();
    void failed(const QString& what);

private:
    void poll();
    using Handler = std::function<void(const QJsonObject&)>;
    void get(const QString& path, const Handler& handler);
    void post(const QString& path, const QJsonObject& body);
    void send(const QByteArray& method, const QString& path, const QByteArray& body, const Handler& handler);
    void setConnected(bool connected);

    QString m_controlFile;
    QNetworkAccessManager m_network;
    QTimer m_timer;
    bool m_connected = false;
    QList<TextMessage> m_messages;
    QStringList m_waitingFaults;
    bool m_refusesDelivery = false;
};

} // namespace kiosk::bench
