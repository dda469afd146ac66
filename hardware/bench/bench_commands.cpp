// SPDX-License-Identifier: Apache-2.0
#include "hardware/bench/bench_commands.h"

#include <QSaveFile>

#include "hardware/bench/bench_faults.h"
#include "hardware/bench/bench_report.h"
#include "hardware/bench/receipt_picture.h"

#include <algorithm>
#include <optional>

namespace kiosk::bench {

using namespace hardware;

namespace {

using Answer = Result<QJsonObject>;

constexpr int usualRejectReason = 0x76; // identification
constexpr int scanLimit = 8192; // twice what the kiosk takes

bool isOption(const QString& word) { return word.startsWith(QLatin1String("--")); }
bool withoutOptions(const QStringList& arguments)
{
    return std::none_of(arguments.begin(), arguments.end(), isOption);
}

struct Command {
    const char* name;
    const char* usage;
    const char* what;
    int least; // arguments
    int most;
    Answer (*run)(BenchDevices& devices, const QStringList& arguments); // null: no device does it
    bool (*isWritten)(const QStringList& arguments) = withoutOptions; // as `usage` says
};

Answer told(const QString& text) { return QJsonObject{{"text", text}}; }
Answer misused(const QString& what) { return Error{Errc::Malformed, what.toStdString()}; }
Answer refused(const std::string& why) { return Error{Errc::Refused, "refused: " + why}; }

std::optional<int> wholeNumber(const QString& text, int least, int most)
{
    bool good = false;
    const int number = text.toInt(&good);
    return good && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

// A device takes a bill only when it is told to; the reason is worth more than the name of its state.
Answer afterInsert(BenchDevices& devices, const Status& status, const QString& what)
{
    if (status)
        return told(what + QStringLiteral(" is drawn in"));
    const auto state = devices.validator().state();
    const bool quiet = state.powered && !state.enabled && state.faults.empty()
        && state.bill == ValidatorSimulatorState::Bill::None;
    if (quiet && status.error().code == Errc::Refused) {
        const bool inhibited = QString::fromStdString(state.status).contains(QLatin1String("DISABLED"));
        return refused(std::string("the validator is ") + (inhibited ? "inhibited" : "not ready")
            + " and does not draw a bill in (" + state.status + ")");
    }
    return refused(status.error().detail);
}

Answer insert(BenchDevices& devices, const QStringList& arguments)
{
    const auto note = Money::parse(arguments[0].toStdString(), devices.currency());
    if (!note)
        return misused(QStringLiteral("%1 is no amount: %2")
                           .arg(arguments[0], QString::fromStdString(note.error().detail)));
    const auto status = devices.validator().insert(*note, devices.now());
    return afterInsert(devices, status, QString::fromStdString(note->toString()));
}

Answer insertBad(BenchDevices& devices, const QStringList& arguments)
{
    const auto reason = arguments.isEmpty() ? usualRejectReason : wholeNumber(arguments[0], 0, 255);
    if (!reason)
        return misused(QStringLiteral("%1 is no reject reason (a number up to 255)").arg(arguments[0]));
    const auto status = devices.validator().insertBad(*reason, devices.now());
    return afterInsert(devices, status, QStringLiteral("a bad bill"));
}

Answer pull(BenchDevices& devices, const QStringList&)
{
    const auto status = devices.validator().pullBack(devices.now());
    return status ? told(QStringLiteral("the bill is pulled")) : refused(status.error().detail);
}

Answer emptyBox(BenchDevices& devices, const QStringList&)
{
    devices.validator().emptyStacker(devices.now());
    return told(QStringLiteral("the cash box is empty"));
}

struct Shown {
    QString manner; // "--twice"; empty: as usual
    QString text;
};

// A text that looks like an option stands behind a -- that ends them.
std::optional<Shown> shownBy(QStringList arguments)
{
    static const QStringList manners{
        QStringLiteral("--twice"), QStringLiteral("--half"), QStringLiteral("--stalled")};
    const QString manner = manners.contains(arguments.value(0)) ? arguments.takeFirst() : QString();
    const bool ended = arguments.value(0) == QLatin1String("--");
    if (ended)
        arguments.removeFirst();
    if (arguments.size() != 1 || (isOption(arguments[0]) && !ended))
        return std::nullopt;
    return Shown{manner, arguments[0]};
}

bool scanIsWritten(const QStringList& arguments) { return shownBy(arguments).has_value(); }

Answer scan(BenchDevices& devices, const QStringList& arguments)
{
    const auto [manner, text] = shownBy(arguments).value_or(Shown{});
    if (text.isEmpty() || text.toUtf8().size() > scanLimit)
        return misused(QStringLiteral("scan needs one text of 1 to %1 bytes").arg(scanLimit));
    if (!devices.line(QStringLiteral("scanner"))->isPlugged())
        return refused("the scanner is unplugged");
    const auto shown = text.toStdString();
    if (manner.isEmpty())
        devices.scanner().present(shown, devices.now());
    else if (manner == QLatin1String("--twice"))
        devices.scanner().presentTwice(shown, devices.now());
    else if (manner == QLatin1String("--half"))
        devices.scanner().presentHalf(shown, devices.now());
    else
        devices.scanner().presentStalled(shown, devices.now());
    devices.wire().add(QStringLiteral("scanner"), false, text);
    return told(QStringLiteral("scanned"));
}

Answer noise(BenchDevices& devices, const QStringList& arguments)
{
    auto bytes = fromHex(arguments[0].toStdString());
    if (!bytes || bytes->empty() || bytes->size() > scanLimit)
        return misused(QStringLiteral("noise needs bytes as hexadecimal digits"));
    if (!devices.line(QStringLiteral("scanner"))->isPlugged())
        return refused("the scanner is unplugged");
    devices.scanner().noise(std::move(*bytes), devices.now());
    return told(QStringLiteral("sent"));
}

bool cardIsWritten(const QStringList& arguments)
{
    const auto& act = arguments[0];
    const bool needsMore = act == QLatin1String("present") || act == QLatin1String("pin");
    const bool isAct = needsMore || act == QLatin1String("cancel") || act == QLatin1String("take");
    return isAct && arguments.size() == (needsMore ? 2 : 1) && withoutOptions(arguments);
}

Answer cardAtTerminal(BenchDevices& devices, const QStringList& arguments)
{
    if (!devices.line(QStringLiteral("terminal"))->isPlugged())
        return refused("the terminal is unplugged");
    auto& terminal = devices.terminal();
    const auto& act = arguments[0];
    const auto what = arguments.value(1).toStdString();
    Status done = Done{};
    if (act == QLatin1String("present"))
        done = terminal.present(what, devices.now());
    else if (act == QLatin1String("pin"))
        done = terminal.enterPin(what, devices.now());
    else if (act == QLatin1String("cancel"))
        done = terminal.pressCancel(devices.now());
    else
        done = terminal.takeCard();
    if (done)
        return told(QStringLiteral("done"));
    return done.error().code == Errc::Refused ? refused(done.error().detail) : Answer(done.error());
}

Answer setFault(BenchDevices& devices, const QStringList& arguments)
{
    const auto* fault = findFault(arguments[0]);
    if (fault == nullptr)
        return misused(QStringLiteral("there is no fault %1").arg(arguments[0]));
    if (fault->most == 0 && arguments.size() > 1)
        return misused(QStringLiteral("%1 takes no number").arg(arguments[0]));
    const auto number = arguments.size() > 1 ? wholeNumber(arguments[1], 1, fault->most) : 0;
    if (!number)
        return misused(QStringLiteral("%1 takes a number from 1 to %2, not %3")
                           .arg(arguments[0])
                           .arg(fault->most)
                           .arg(arguments[1]));
    fault->set(devices, *number);
    return told(QString::fromLatin1(fault->what));
}

Answer clearFaults(BenchDevices& devices, const QStringList& arguments)
{
    const auto names = arguments.isEmpty() ? activeFaults(devices) : arguments;
    for (const auto& name : names) {
        const auto* fault = findFault(name);
        if (fault == nullptr)
            return misused(QStringLiteral("there is no fault %1").arg(name));
        if (fault->clear != nullptr)
            fault->clear(devices);
    }
    return told(names.isEmpty() ? QStringLiteral("no fault was on")
                                : QStringLiteral("cleared: %1").arg(names.join(QStringLiteral(", "))));
}

Answer unplug(BenchDevices& devices, const QStringList& arguments)
{
    auto* line = devices.line(arguments[0]);
    if (line == nullptr)
        return misused(QStringLiteral("there is no device %1").arg(arguments[0]));
    line->unplug();
    return told(QStringLiteral("%1 is unplugged").arg(arguments[0]));
}

Answer plug(BenchDevices& devices, const QStringList& arguments)
{
    auto* line = devices.line(arguments[0]);
    if (line == nullptr)
        return misused(QStringLiteral("there is no device %1").arg(arguments[0]));
    const auto status = line->plug();
    if (!status)
        return status.error();
    return told(QStringLiteral("%1 is plugged in").arg(arguments[0]));
}

bool headphonesIsWritten(const QStringList& arguments)
{
    return arguments[0] == QLatin1String("in") || arguments[0] == QLatin1String("out");
}

Answer headphones(BenchDevices& devices, const QStringList& arguments)
{
    const bool in = arguments[0] == QLatin1String("in");
    if (const auto put = devices.headphones().put(in); !put)
        return refused(put.error().detail);
    return told(in ? QStringLiteral("the headphones are in") : QStringLiteral("the headphones are out"));
}

Answer paper(BenchDevices& devices, const QStringList& arguments)
{
    const auto length = wholeNumber(arguments[0], 0, 80000);
    if (!length)
        return misused(QStringLiteral("%1 is no length in millimetres (0 to 80000)").arg(arguments[0]));
    devices.printer().loadPaper(std::int64_t{*length} * dotsPerMillimetre);
    return told(QStringLiteral("%1 mm of paper").arg(*length));
}

Answer saveReceipt(const PrintedPage& page, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !drawReceipt(page, {}).save(&file, "PNG") || !file.commit())
        return Error{Errc::Io, (path + QStringLiteral(": ") + file.errorString()).toStdString()};
    return told(path);
}

bool receiptIsWritten(const QStringList& arguments)
{
    return arguments[0] == (arguments.size() == 2 ? QLatin1String("--save") : QLatin1String("--text"));
}

Answer receipt(BenchDevices& devices, const QStringList& arguments)
{
    const auto& printer = devices.printer();
    const auto& pages = printer.state().pages;
    if (pages.empty())
        return refused("nothing was printed yet");
    if (arguments.size() == 2)
        return saveReceipt(pages.back(), arguments[1]);
    return told(QString::fromStdString(plainText(pages.back(), printer.settings().columns)));
}

bool stateIsWritten(const QStringList& arguments)
{
    return arguments.isEmpty() || arguments[0] == QLatin1String("--json");
}

Answer state(BenchDevices& devices, const QStringList&)
{
    return QJsonObject{{"text", reportInWords(devices)}, {"state", report(devices)}};
}

Answer wire(BenchDevices& devices, const QStringList&)
{
    return told(devices.wire().lines().join(QLatin1Char('\n')));
}

constexpr Command commands[] = {
    {"insert", "insert VALUE [--wait SECONDS]", "offer a bill (20); --wait: again until it is drawn in", 1, 1,
        insert},
    {"insert-bad", "insert-bad [REASON]", "offer a bill that will not be taken", 0, 1, insertBad},
    {"pull", "pull", "pull the bill back", 0, 0, pull},
    {"empty", "empty", "empty the cash box", 0, 0, emptyBox},
    {"scan", "scan [--twice|--half|--stalled] [--] TEXT",
        "hold a code in front of the scanner; -- before a text that begins so", 1, 3, scan, scanIsWritten},
    {"card", "card present CARD|pin DIGITS|cancel|take", "at the card terminal: visa, mastercard, amex; 1234",
        1, 2, cardAtTerminal, cardIsWritten},
    {"noise", "noise HEX", "bytes from the scanner as they are", 1, 1, noise},
    {"fault", "fault NAME [N]", "let something go wrong", 1, 2, setFault},
    {"clear", "clear [NAME...]", "set it right again; without a name, all of it", 0, 16, clearFaults},
    {"unplug", "unplug DEVICE", "pull the cable of validator, scanner, printer or terminal", 1, 1, unplug},
    {"plug", "plug DEVICE", "put it back", 1, 1, plug},
    {"headphones", "headphones in|out", "put headphones into the jack, or pull them", 1, 1, headphones,
        headphonesIsWritten},
    {"paper", "paper MM", "leave that much paper in the printer", 1, 1, paper},
    {"receipt", "receipt --save FILE | --text",
        "the last receipt, as PNG or as text (Arabic is pictures alone)", 1, 2, receipt, receiptIsWritten},
    {"state", "state [--json]", "everything that can be seen", 0, 1, state, stateIsWritten},
    {"wire", "wire", "the last messages in words", 0, 0, wire},
    {"wait-receipt", "wait-receipt N [SECONDS]", "until N receipts have been printed in all (60 s)", 1, 2,
        nullptr},
    {"quit", "quit", "end the bench", 0, 0, nullptr},
};

const Command* findCommand(const QString& name)
{
    const auto* found = std::find_if(std::begin(commands), std::end(commands),
        [&](const Command& known) { return name == QLatin1String(known.name); });
    return found == std::end(commands) ? nullptr : found;
}

} // namespace

Status checkWords(const QStringList& words)
{
    const auto* command = findCommand(words.value(0));
    if (command == nullptr)
        return Error{Errc::Malformed, "there is no command " + words.value(0).toStdString()};
    const auto arguments = words.mid(1);
    if (arguments.size() < command->least || arguments.size() > command->most
        || !command->isWritten(arguments))
        return Error{Errc::Malformed, std::string("use: ") + command->usage};
    return Done{};
}

Result<QJsonObject> runCommand(BenchDevices& devices, const QStringList& words)
{
    if (words.isEmpty())
        return misused(QStringLiteral("a command is missing"));
    if (const auto written = checkWords(words); !written)
        return written.error();
    const auto* command = findCommand(words[0]);
    if (command->run == nullptr)
        return misused(QStringLiteral("%1 is for the command line").arg(words[0]));
    auto answer = command->run(devices, words.mid(1));
    devices.touched();
    return answer;
}

QString commandHelp()
{
    QString text;
    for (const auto& command : commands)
        text += QStringLiteral("  %1 %2\n")
                    .arg(QLatin1String(command.usage), -38)
                    .arg(QLatin1String(command.what));
    text += QStringLiteral("\nFaults\n");
    for (const auto& fault : faults())
        text +=
            QStringLiteral("  %1 %2\n").arg(QLatin1String(fault.name), -38).arg(QLatin1String(fault.what));
    return text;
}

} // namespace kiosk::bench
