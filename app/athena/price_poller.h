// SPDX-License-Identifier: Apache-2.0
// Keeps the prices fresh: asks at half their lifetime, every 5 s after a failure, and takes them away when
// their time is over by this machine's own steady clock. Source: Athena's API, GET /price.
#pragma once

#include <QObject>
#include <QTimer>

#include "app/athena/athena_client.h"
#include "app/kiosk/published.h"

namespace kiosk {

class PricePoller : public QObject {
    Q_OBJECT

public:
    struct Options {
        std::string machineId;
        Currency currency;
        std::vector<Coin> coins; // on offer, in their order
    };
    // The client must outlive the poller; same thread.
    PricePoller(AthenaClient& client, Options options);
    ~PricePoller() override;

    void start();
    // Now, unless an answer is on its way.
    void askSoon();

Q_SIGNALS:
    // Null: none is valid any more.
    void pricesChanged(const std::shared_ptr<const kiosk::PriceList>& prices);
    // Every exchange, for whoever watches over Athena.
    void answered(const kiosk::AthenaAnswer& answer);
    // Why no prices came, told once and not at every attempt; empty: they come again.
    void problemChanged(const QString& problem);

private:
    void ask();
    void take(const AthenaAnswer& answer);
    void expire();

    AthenaClient& m_client;
    Options m_options;
    QTimer m_next;
    QTimer m_expiry;
    AthenaClient::Ticket m_ticket = 0;
    std::string m_problem; // of the last attempt
};

// What of a table is on offer; nothing when no coin is.
std::optional<PriceList> priceListOf(
    const std::string& body, const PricePoller::Options& options, Now now, std::string& problem);

} // namespace kiosk
