// SPDX-License-Identifier: Apache-2.0
// The journal on a thread of its own, so that a slow disk never stops the thread that must inhibit. Orders
// are carried out in the order in which they are given; what is given before destruction is still written.
#pragma once

#include <QObject>
#include <QThread>

#include "core/journal/journal.h"

#include <memory>

namespace kiosk {

class JournalWriter : public QObject {
    Q_OBJECT

public:
    JournalWriter(Journal journal, SealedBox box);
    ~JournalWriter() override;

    void append(std::uint64_t ticket, const Event& event);
    // Durable before any event that is appended later.
    void seal(const PurchaseId& purchase, SecretKind kind, std::string_view secret);
    void forget(const PurchaseId& purchase);

    // The newest row's hash, of what has been recorded.
    [[nodiscard]] const std::string& head() const { return m_head; }

Q_SIGNALS:
    void recorded(quint64 ticket);
    // Once: nothing is written any more.
    void failed(const QString& why);

private:
    struct Desk; // the journal and what its thread knows
    void post(std::function<Status(Desk&)> order);
    void tellFailed(const QString& why);

    QThread m_thread;
    std::unique_ptr<Desk> m_desk;
    std::string m_head;
    bool m_failed = false;
};

} // namespace kiosk
