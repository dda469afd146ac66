// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/books.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>

#include "core/journal/journal.h"
#include "core/purchase/step.h"

#include <map>

namespace kiosk::e2e {

namespace {

// Of every transaction: what the kiosk's journal says is in the machine for it.
struct KioskBook {
    std::map<QString, quint64> cash; // by transaction
    std::map<QString, quint64> doubts; // by transaction
    std::map<PurchaseId, QString> transactions;
    std::map<QString, quint64> overcounted; // by transaction: Athena counts it, and an operator was told
    int billsInDoubt = 0;
    std::map<QString, quint64> cards; // by transaction: debited, and not given back
    quint64 orphans = 0;

    [[nodiscard]] quint64 total() const;
    [[nodiscard]] quint64 doubted() const;
};

quint64 KioskBook::total() const
{
    quint64 sum = doubted();
    for (const auto& [id, amount] : cash)
        sum += amount;
    return sum;
}

quint64 KioskBook::doubted() const
{
    quint64 sum = orphans;
    for (const auto& [id, amount] : doubts)
        sum += amount;
    return sum;
}

Error differ(const QString& what) { return {Errc::Mismatch, "the books differ: " + what.toStdString()}; }

QString text(quint64 cents)
{
    return QStringLiteral("%1.%2").arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0'));
}

quint64 cents(const QString& amount) { return QString(amount).remove('.').toULongLong(); }

void enter(KioskBook& book, const Purchase& purchase)
{
    const auto* record = recordOf(purchase);
    const auto* bills = std::get_if<InsertingBills>(&purchase.stage);
    const auto* paid = paidOf(purchase);
    if (!record || (!bills && !paid))
        return;
    quint64 sum = 0;
    for (const auto& note : bills ? bills->notes : paid->notes)
        sum += note.value.minorUnits();
    book.cash[QString::fromStdString(record->transactionId)] = sum;
    book.transactions[purchase.id] = QString::fromStdString(record->transactionId);
    if (const auto* card = cardOf(purchase)) {
        const bool kept = card->state == CardPayment::State::Debited
            || card->state == CardPayment::State::Refunding
            || card->state == CardPayment::State::RefundRefused;
        book.cards[QString::fromStdString(record->transactionId)] = kept ? card->amount.minorUnits() : 0;
    }
    quint64 doubted = 0;
    for (const auto& doubt : bills ? bills->doubts : paid->doubts) {
        doubted += doubt.note.value.minorUnits();
        ++book.billsInDoubt;
    }
    book.doubts[QString::fromStdString(record->transactionId)] = doubted;
}

Result<KioskBook> readJournal(const QString& file, const QString& currency)
{
    auto journal = Journal::openReadOnly(file.toStdString());
    if (!journal)
        return journal.error();
    KioskBook book;
    Machine machine;
    machine.currency = Currency::parse(currency.toStdString()).valueOr({});
    const auto read = journal->forEach([&](const Event& event, const JournalMark&) -> Status {
        machine = step(machine, event).next;
        if (machine.current)
            enter(book, *machine.current);
        for (const auto& [id, purchase] : machine.open)
            enter(book, purchase);
        return Done{};
    });
    if (!read)
        return read.error();
    for (const auto& item : machine.items) {
        if (item.kind == OpenItem::Kind::Orphan && item.value)
            book.orphans += item.value->minorUnits();
        if (item.kind == OpenItem::Kind::Overcounted && item.value)
            book.overcounted[book.transactions[item.purchase]] += item.value->minorUnits();
    }
    return book;
}

// What the back end takes to be in the machine for a transaction.
quint64 cashOf(const QJsonObject& transaction)
{
    quint64 sum = 0;
    for (const auto& value : transaction["bills"].toArray()) {
        const auto bill = value.toObject();
        if (bill["approved"].toBool() && !bill["returned"].toBool())
            sum += cents(bill["denomination"].toString());
    }
    return sum;
}

Status compareTransactions(Stand& stand, const KioskBook& kiosk)
{
    const auto books = stand.ctl({"books"});
    if (!books)
        return books.error();
    for (const auto& value : (*books)["transactions"].toArray()) {
        const auto transaction = value.toObject();
        const auto id = transaction["transaction_id"].toString();
        const auto found = kiosk.cash.find(id);
        const auto ours = found == kiosk.cash.end() ? 0 : found->second;
        const auto told = kiosk.overcounted.find(id);
        const auto over = told == kiosk.overcounted.end() ? 0 : told->second;
        // What became of a bill in doubt nobody knows: it was approved, and Athena has not heard that it went
        // back.
        const auto doubt = kiosk.doubts.find(id);
        const auto doubted = doubt == kiosk.doubts.end() ? 0 : doubt->second;
        if (cashOf(transaction) != ours + over && cashOf(transaction) != ours + over + doubted)
            return differ("transaction " + id + " has " + text(ours) + " in the journal and "
                + text(cashOf(transaction)) + " at Athena");
        const auto purchase = transaction["purchase_amount"];
        const auto card = kiosk.cards.find(id);
        const bool reversed = transaction["state"].toString() == "REVERSED";
        const auto byCard = card == kiosk.cards.end() ? 0 : card->second;
        const bool sameAsCard =
            card != kiosk.cards.end() && (reversed || cents(purchase.toString()) == byCard);
        if (!purchase.isNull() && cents(purchase.toString()) != ours && !sameAsCard)
            return differ("transaction " + id + " was bought for " + purchase.toString() + ", not "
                + text(ours + byCard));
    }
    return Done{};
}

Status compareCash(Stand& stand, const KioskBook& kiosk, const Expected& expected)
{
    const auto state = stand.benchState();
    if (!state)
        return state.error();
    const auto box = (*state)["validator"]["ever_stacked_total"].toString();
    if (cents(box) != cents(expected.cash))
        return differ("the cash box holds " + box + ", expected was " + expected.cash);
    if (kiosk.total() != cents(box) + cents(expected.lost))
        return differ("the cash box holds " + box + ", the journal knows of " + text(kiosk.total()));
    if (kiosk.doubted() != cents(expected.doubts))
        return differ("the journal doubts " + text(kiosk.doubted()) + ", expected was " + expected.doubts);
    return Done{};
}

// What the terminal has debited and not given back is what the journal says of the cards.
Status compareCards(Stand& stand, const KioskBook& kiosk)
{
    const auto state = stand.benchState();
    if (!state)
        return state.error();
    quint64 debited = 0;
    quint64 refunded = 0;
    for (const auto& value : (*state)["terminal"]["books"].toArray()) {
        const auto entry = value.toObject();
        if (entry["outcome"].toString() != "declined")
            (entry["kind"].toString() == "debit" ? debited : refunded) += cents(entry["amount"].toString());
    }
    quint64 known = 0;
    for (const auto& [id, amount] : kiosk.cards)
        known += amount;
    if (refunded > debited || debited - refunded != known)
        return differ("the terminal has debited " + text(debited) + " and refunded " + text(refunded)
            + ", the journal knows of " + text(known));
    return Done{};
}

Status compareMaintenance(Stand& stand, const Expected& expected)
{
    const QStringList config{"--config", stand.configFile()};
    const auto verified = runProgram(stand.program("athena-kiosk"), config + QStringList{"--verify-journal"});
    if (!verified)
        return verified.error();
    if (!verified->startsWith("The journal is whole: "))
        return differ("--verify-journal says " + *verified);
    const auto listed = runProgram(stand.program("athena-kiosk"), config + QStringList{"--open-items"});
    if (!listed)
        return listed.error();
    static const QRegularExpression items("^Open items: (\\d+)$", QRegularExpression::MultilineOption);
    static const QRegularExpression ends(
        "^Purchases whose end is not known: (\\d+)$", QRegularExpression::MultilineOption);
    const auto open = items.match(*listed);
    const auto unknown = ends.match(*listed);
    if (!open.hasMatch() || open.captured(1).toInt() != expected.openItems || !unknown.hasMatch()
        || unknown.captured(1).toInt() != expected.unknownEnds)
        return differ("--open-items says " + *listed);
    return Done{};
}

Status compareOnce(Stand& stand, const Expected& expected)
{
    const auto kiosk = readJournal(stand.path("storage/journal.db"), stand.settings().currency);
    if (!kiosk)
        return kiosk.error();
    if (const auto same = compareCash(stand, *kiosk, expected); !same)
        return same;
    if (const auto same = compareTransactions(stand, *kiosk); !same)
        return same;
    if (const auto same = compareCards(stand, *kiosk); !same)
        return same;
    return compareMaintenance(stand, expected);
}

// Runs until it succeeds; the last failure when the time is over.
Status repeatedly(Stand& stand, int milliseconds, const std::function<Status()>& attempt)
{
    QElapsedTimer time;
    time.start();
    for (;;) {
        const auto done = attempt();
        if (done || time.elapsed() > milliseconds)
            return done;
        stand.benchProcess().waitForFinished(100);
    }
}

} // namespace

Status booksAgree(Stand& stand, const Expected& expected, int milliseconds)
{
    return repeatedly(stand, milliseconds, [&] { return compareOnce(stand, expected); });
}

Result<Totals> totalsOf(Stand& stand)
{
    const auto journal = readJournal(stand.path("storage/journal.db"), stand.settings().currency);
    if (!journal)
        return journal.error();
    const auto state = stand.benchState();
    if (!state)
        return state.error();
    const auto books = stand.ctl({"books"});
    if (!books)
        return books.error();
    Totals totals;
    totals.box = static_cast<qint64>(cents((*state)["validator"]["ever_stacked_total"].toString()));
    totals.journal = static_cast<qint64>(journal->total());
    totals.doubted = static_cast<qint64>(journal->doubted());
    totals.doubts = journal->billsInDoubt;
    for (const auto& value : (*books)["transactions"].toArray())
        totals.bought += static_cast<qint64>(cents(value.toObject()["purchase_amount"].toString()));
    return totals;
}

QJsonObject newestTransaction(Stand& stand)
{
    const auto books = stand.ctl({"books"});
    const auto all = books ? (*books)["transactions"].toArray() : QJsonArray{};
    return all.isEmpty() ? QJsonObject{} : all.last().toObject();
}

Status transactionIs(Stand& stand, const QString& state, int milliseconds)
{
    return repeatedly(stand, milliseconds, [&]() -> Status {
        const auto now = newestTransaction(stand)["state"].toString();
        if (now == state)
            return Done{};
        return differ("the transaction is " + now + ", not " + state);
    });
}

int transactionCount(Stand& stand)
{
    const auto books = stand.ctl({"books"});
    return books ? static_cast<int>((*books)["transactions"].toArray().size()) : -1;
}

QString receiptText(Stand& stand)
{
    const auto text = stand.bench({"receipt", "--text"});
    return text ? *text : QString::fromStdString(text.error().detail);
}

QStringList filesWith(const QString& folder, const QList<QByteArray>& needles)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!files.fileInfo().isFile() || !file.open(QIODevice::ReadOnly))
            continue;
        const auto bytes = file.readAll();
        for (const auto& needle : needles) {
            if (bytes.contains(needle))
                found.append(file.fileName() + ": " + needle);
        }
    }
    return found;
}

} // namespace kiosk::e2e
