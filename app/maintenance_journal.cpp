// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>

#include "app/kiosk/published.h"
#include "app/kiosk/remembered.h"
#include "app/kiosk/stage_log.h"
#include "app/maintenance.h"
#include "core/keys/hash.h"

#include <algorithm>
#include <ostream>

namespace kiosk {
namespace {

int fail(const Console& console, const Error& error)
{
    console.err << "athena-kiosk: " << error.detail << '\n';
    return somethingWrong;
}

std::string timeOf(Milliseconds unixMs)
{
    return QDateTime::fromMSecsSinceEpoch(unixMs).toString(Qt::ISODate).toStdString();
}

std::string amountOf(const std::optional<Money>& value)
{
    return value ? value->toString() + " " + std::string(value->currency().code()) : "value not told";
}

void print(const OpenItem& item, std::ostream& out)
{
    out << "  item " << item.number << "  " << timeOf(item.at) << "  " << amountOf(item.value) << "  "
        << nameOf(item.kind);
    if (!item.purchase.empty())
        out << "  purchase " << item.purchase;
    out << '\n';
}

void print(const Purchase& purchase, std::ostream& out)
{
    out << "  " << timeOf(purchase.startedAt) << "  " << purchase.id << "  " << nameOf(purchase.stage);
    if (const athena::TransactionRecord* record = recordOf(purchase))
        out << "  transaction " << record->transactionId << " " << athena::textOf(record->state);
    if (const std::optional<Money> money = moneyIn(purchase))
        out << "  " << amountOf(money);
    out << '\n';
}

void print(const Machine& machine, std::ostream& out)
{
    out << "Open items: " << machine.items.size() << '\n';
    for (const OpenItem& item : machine.items)
        print(item, out);
    out << "Purchases whose end is not known: " << machine.open.size() + (machine.current ? 1 : 0) << '\n';
    if (machine.current)
        print(*machine.current, out);
    for (const auto& [id, purchase] : machine.open)
        print(purchase, out);
    if (machine.closed.contains(Closed::Operator))
        out << "The machine stays closed until: athena-kiosk --operator-looked\n";
    if (const auto& stranger = machine.terminal.stranger; !stranger.empty())
        out << "Another card terminal than before (" << stranger
            << "): no card is taken until: athena-kiosk --operator-looked\n";
}

// The journal of a kiosk that is not running, to be written in.
struct Stopped {
    Journal journal;
    Machine machine;
};

Result<Stopped> stopped(const KioskConfig& config)
{
    // What is not there is not begun by an operator's question: it may be a folder that is not mounted.
    if (const Result<Journal> there = Journal::openReadOnly(config.storage.journalFile()); !there)
        return there.error();
    Result<Journal> journal = Journal::open(config.storage.journalFile());
    if (!journal && journal.error().code == Errc::AlreadyExists)
        return Error{Errc::AlreadyExists, "the kiosk is running; stop it first: systemctl stop athena-kiosk"};
    if (!journal)
        return journal.error();
    Result<Folded> folded = foldJournal(*journal, config.machine.currency, config.machine.id);
    if (!folded)
        return folded.error();
    return Stopped{std::move(*journal), std::move(folded->machine)};
}

} // namespace

int listOpenItems(const KioskConfig& config, const Console& console)
{
    Result<Journal> journal = Journal::openReadOnly(config.storage.journalFile());
    if (!journal)
        return fail(console, journal.error());
    const Result<Folded> folded = foldJournal(*journal, config.machine.currency, config.machine.id);
    if (!folded)
        return fail(console, folded.error());
    print(folded->machine, console.out);
    return allWell;
}

int recordOperatorLooked(const KioskConfig& config, const Console& console)
{
    Result<Stopped> kiosk = stopped(config);
    if (!kiosk)
        return fail(console, kiosk.error());
    print(kiosk->machine, console.out);
    if (!kiosk->machine.closed.contains(Closed::Operator) && kiosk->machine.terminal.stranger.empty()) {
        console.out << "Nothing waits for an operator.\n";
        return allWell;
    }
    const Result<std::uint64_t> written = kiosk->journal.append({kioskTime().wall, {}, OperatorLooked{}});
    if (!written)
        return fail(console, written.error());
    console.out << "Written down: an operator has looked. The machine may open.\n";
    return allWell;
}

int settleItem(
    const KioskConfig& config, std::uint32_t number, const std::string& note, const Console& console)
{
    Result<Stopped> kiosk = stopped(config);
    if (!kiosk)
        return fail(console, kiosk.error());
    const OpenItems& items = kiosk->machine.items;
    const auto item = std::find_if(
        items.begin(), items.end(), [number](const OpenItem& each) { return each.number == number; });
    if (item == items.end())
        return fail(console,
            {Errc::NotFound,
                "there is no open item " + std::to_string(number) + "; --open-items lists them"});
    if (!maySettle(kiosk->machine, *item))
        return fail(console,
            {Errc::Refused,
                "purchase " + item->purchase
                    + " is not over, and what is still to come may change the item; let the kiosk run until "
                      "it is"});
    const Result<std::uint64_t> written =
        kiosk->journal.append({kioskTime().wall, item->purchase, ItemSettled{number, item->at, note}});
    if (!written)
        return fail(console, written.error());
    console.out << "Written down as event " << *written << ": settled, " << note << '\n';
    print(*item, console.out);
    if (item->kind == OpenItem::Kind::Secrets)
        console.out << "Its purchase ends with it here. Athena does not know: settle it with her too.\n";
    return allWell;
}

int verifyJournal(const KioskConfig& config, const std::string& head, const Console& console)
{
    Result<Journal> journal = Journal::openReadOnly(config.storage.journalFile());
    if (!journal)
        return fail(console, journal.error());
    std::uint64_t last = 0;
    std::uint64_t asked = 0; // the event that has this head
    const Status read = journal->forEach([&](const Event& event, const JournalMark& mark) {
        last = mark.sequence;
        if (toHex(mark.hash) == head)
            asked = mark.sequence;
        return checkMachine(event, config.machine.currency, config.machine.id);
    });
    if (!read)
        return fail(console, read.error());
    if (!head.empty() && asked == 0)
        return fail(console,
            {Errc::Corrupt,
                "the journal is whole up to event " + std::to_string(last) + ", head " + journal->head()
                    + ", but no event has the head " + head
                    + ": it is cut short there or earlier, or not the journal that Athena was told of"});
    console.out << "The journal is whole: " << last << " events, head " << journal->head() << '\n';
    if (asked != 0)
        console.out << "The head asked for is that of event " << asked << ".\n";
    return allWell;
}

} // namespace kiosk
