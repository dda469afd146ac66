// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/journal_writer.h"

#include "app/kiosk/system_entropy.h"

namespace kiosk {

struct JournalWriter::Desk : QObject {
    Desk(Journal theJournal, SealedBox theBox)
        : journal(std::move(theJournal))
        , box(std::move(theBox))
    {
    }
    Journal journal;
    SealedBox box;
    SystemEntropy entropy;
};

JournalWriter::JournalWriter(Journal journal, SealedBox box)
    : m_desk(std::make_unique<Desk>(std::move(journal), std::move(box)))
    , m_head(m_desk->journal.head())
{
    m_thread.setObjectName("journal");
    m_desk->moveToThread(&m_thread);
    m_thread.start();
}

JournalWriter::~JournalWriter()
{
    // After everything that waits.
    QMetaObject::invokeMethod(
        m_desk.get(), [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void JournalWriter::post(std::function<Status(Desk&)> order)
{
    QMetaObject::invokeMethod(
        m_desk.get(),
        [this, order = std::move(order)] {
            const Status done = order(*m_desk);
            if (done)
                return;
            const QString why = QString::fromStdString(done.error().detail);
            QMetaObject::invokeMethod(
                this, [this, why] { tellFailed(why); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void JournalWriter::append(std::uint64_t ticket, const Event& event)
{
    post([this, ticket, event](Desk& desk) -> Status {
        const Result<std::uint64_t> sequence = desk.journal.append(event);
        if (!sequence)
            return sequence.error();
        QMetaObject::invokeMethod(
            this,
            [this, ticket, head = desk.journal.head()] {
                m_head = head;
                Q_EMIT recorded(ticket);
            },
            Qt::QueuedConnection);
        return Done{};
    });
}

void JournalWriter::seal(const PurchaseId& purchase, SecretKind kind, std::string_view secret)
{
    const auto bytes = std::make_shared<const SecretBytes>(SecretBytes::copyOf(asBytes(secret)));
    post([purchase, kind, bytes](Desk& desk) {
        return desk.journal.putSecret(purchase, kind, bytes->view(), desk.box, desk.entropy);
    });
}

void JournalWriter::forget(const PurchaseId& purchase)
{
    post([purchase](Desk& desk) { return desk.journal.forgetSecrets(purchase); });
}

void JournalWriter::tellFailed(const QString& why)
{
    if (!std::exchange(m_failed, true))
        Q_EMIT failed(why);
}

} // namespace kiosk

#include "moc_journal_writer.cpp"
