// SPDX-License-Identifier: Apache-2.0
#include <QCommandLineParser>
#include <QRegularExpression>
#include <QUrl>

#include "server-stub/command/ctl_request.h"

#include <array>

namespace kiosk::stub {

const char* const ctlHelp = R"(Drives a running stub's test hooks and prints JSON.

  inbox [--to PHONE]                       the text messages, newest first
  customers | machines | transactions      what the stub knows
  books                                    every transaction with its bills, and the totals
  set-limit PHONE AMOUNT|none              what this customer may buy in one go
  set-level PHONE LEVEL                    0 to 3
  approve PHONE [--uri URI] [--level L]    signs in as Athena Mobile, by the newest login code
  login-lifetime SECONDS                   of the login codes to come
  login-picture svg|png|asked [--bare]     what they are answered with; bare: and not said in words
  register-address PHONE COIN ADDRESS|none what this customer has given Athena before
  send-address PHONE ADDRESS               with Athena Mobile, for the visit that is under way
  judge-address ADDRESS free|blocked|reused  what Athena says to it
  enrol MACHINE-ID [--release]             a fresh enrolment code
  prices [--factor F]                      shows the prices, or moves them all
  prices --coin BTC --price P [--currency] sets one reference price
  expire-prices [TRANSACTION]              of what has no money in yet
  delivery [deliver|fail|hold] [--delay S] what becomes of purchases
  deliver TRANSACTION [--outcome fail]     at once
  expire TRANSACTION                       as after 15 silent minutes
  clock [--advance S]                      shows or advances the stub's clock
  faults | clear-faults
  fault ENDPOINT KIND [...] [--count N]    for the next N requests to a path, or to * (all)

Faults before it happens:
  drop_before                              the connection ends without an answer
  status HTTP [CODE]                       this status and error code; 409 says bad_state
Faults after it has happened:
  drop_after                               the connection ends without an answer
  delay MS                                 the answer comes late
  slow MS                                  the answer comes byte by byte, MS apart
  truncate [BYTES]                         so much of the body, or half of it, then the end
  twice                                    the answer comes two times
  repeat [PATH]                            the last answer of before, of PATH or of this path
  other                                    the answer is about another transaction)";

namespace {

using nlohmann::json;
struct Verb {
    const char* name;
    int least; // words after the verb
    int most;
    const char* form;
    CtlRequest (*make)(const QCommandLineParser& parser, const QStringList& words);
};

std::string text(const QString& string) { return string.toStdString(); }

bool has(const QCommandLineParser& parser, const char* name)
{
    return parser.isSet(QString::fromLatin1(name));
}

void put(json& body, const char* member, const QCommandLineParser& parser, const char* name)
{
    if (has(parser, name))
        body[member] = text(parser.value(QString::fromLatin1(name)));
}

// A whole number as such, anything else as it stands: the stub says what is wrong with it.
json number(const QString& word)
{
    bool whole = false;
    const qlonglong value = word.toLongLong(&whole);
    return whole ? json(value) : json(text(word));
}

CtlRequest get(const char* target) { return {"GET", QString::fromLatin1(target), {}}; }

CtlRequest inbox(const QCommandLineParser& parser, const QStringList& /*words*/)
{
    CtlRequest request = get("/inbox");
    if (has(parser, "to"))
        request.target += QStringLiteral("?to=")
            + QString::fromLatin1(QUrl::toPercentEncoding(parser.value(QStringLiteral("to"))));
    return request;
}

CtlRequest prices(const QCommandLineParser& parser, const QStringList& /*words*/)
{
    CtlRequest request{"POST", QStringLiteral("/prices"), json::object()};
    for (const char* name : {"factor", "coin", "price", "currency"})
        put(request.body, name, parser, name);
    return request.body.empty() ? get("/prices") : request;
}

CtlRequest setLimit(const QCommandLineParser& parser, const QStringList& words)
{
    CtlRequest request{"POST", QStringLiteral("/customers"), {{"phone", text(words[0])}}};
    if (words[1] == QLatin1String("none"))
        request.body["clear_buy_limit"] = true;
    else
        request.body["buy_limit"] = text(words[1]);
    put(request.body, "currency", parser, "currency");
    return request;
}

CtlRequest setLevel(const QCommandLineParser& /*parser*/, const QStringList& words)
{
    return {"POST", QStringLiteral("/customers"), {{"phone", text(words[0])}, {"level", number(words[1])}}};
}

CtlRequest approve(const QCommandLineParser& parser, const QStringList& words)
{
    CtlRequest request{"POST", QStringLiteral("/approve"), {{"phone", text(words[0])}}};
    put(request.body, "uri", parser, "uri");
    if (has(parser, "level"))
        request.body["level"] = number(parser.value(QStringLiteral("level")));
    return request;
}

CtlRequest loginLifetime(const QCommandLineParser& /*parser*/, const QStringList& words)
{
    return {"POST", QStringLiteral("/login"), {{"lifetime_seconds", number(words[0])}}};
}

CtlRequest loginPicture(const QCommandLineParser& parser, const QStringList& words)
{
    const QString bare = has(parser, "bare") ? QStringLiteral(" bare") : QString();
    return {"POST", QStringLiteral("/login-picture"), {{"picture", text(words[0] + bare)}}};
}

void putUnchecked(json& body, const QCommandLineParser& parser)
{
    if (has(parser, "unchecked"))
        body["unchecked"] = true;
}

CtlRequest registerAddress(const QCommandLineParser& parser, const QStringList& words)
{
    CtlRequest request{
        "POST", QStringLiteral("/addresses"), {{"phone", text(words[0])}, {"coin", text(words[1])}}};
    if (words[2] != QLatin1String("none"))
        request.body["address"] = text(words[2]);
    putUnchecked(request.body, parser);
    return request;
}

CtlRequest sendAddress(const QCommandLineParser& parser, const QStringList& words)
{
    CtlRequest request{
        "POST", QStringLiteral("/addresses/send"), {{"phone", text(words[0])}, {"address", text(words[1])}}};
    putUnchecked(request.body, parser);
    return request;
}

CtlRequest judgeAddress(const QCommandLineParser& /*parser*/, const QStringList& words)
{
    return {"POST", QStringLiteral("/addresses/judge"),
        {{"address", text(words[0])}, {"verdict", text(words[1])}}};
}

CtlRequest enrolMachine(const QCommandLineParser& parser, const QStringList& words)
{
    CtlRequest request{"POST", QStringLiteral("/machines"), {{"machine_id", text(words[0])}}};
    if (has(parser, "release"))
        request.body["release"] = true;
    put(request.body, "currency", parser, "currency");
    put(request.body, "country", parser, "country");
    return request;
}

CtlRequest withTransaction(const char* target, const QStringList& words)
{
    CtlRequest request{"POST", QString::fromLatin1(target), json::object()};
    if (!words.isEmpty())
        request.body["transaction_id"] = text(words[0]);
    return request;
}

CtlRequest expirePrices(const QCommandLineParser& /*parser*/, const QStringList& words)
{
    return withTransaction("/prices/expire", words);
}

CtlRequest expire(const QCommandLineParser& /*parser*/, const QStringList& words)
{
    return withTransaction("/expire", words);
}

CtlRequest deliver(const QCommandLineParser& parser, const QStringList& words)
{
    CtlRequest request = withTransaction("/deliver", words);
    put(request.body, "outcome", parser, "outcome");
    return request;
}

CtlRequest delivery(const QCommandLineParser& parser, const QStringList& words)
{
    if (words.isEmpty() && !has(parser, "delay"))
        return get("/delivery");
    CtlRequest request{"POST", QStringLiteral("/delivery"), json::object()};
    if (!words.isEmpty())
        request.body["outcome"] = text(words[0]);
    put(request.body, "delay", parser, "delay");
    return request;
}

CtlRequest clock(const QCommandLineParser& parser, const QStringList& /*words*/)
{
    if (!has(parser, "advance"))
        return get("/clock");
    CtlRequest request{"POST", QStringLiteral("/clock"), json::object()};
    put(request.body, "advance_seconds", parser, "advance");
    return request;
}

CtlRequest fault(const QCommandLineParser& parser, const QStringList& words)
{
    CtlRequest request{
        "POST", QStringLiteral("/faults"), {{"endpoint", text(words[0])}, {"kind", text(words[1])}}};
    const bool repeats = words[1] == QLatin1String("repeat");
    if (words.size() > 2 && repeats)
        request.body["of"] = text(words[2]);
    else if (words.size() > 2)
        request.body["value"] = number(words[2]);
    if (words.size() > 3)
        request.body["code"] = text(words[3]);
    if (has(parser, "count"))
        request.body["count"] = number(parser.value(QStringLiteral("count")));
    return request;
}

template <const char* const& Target>
CtlRequest plain(const QCommandLineParser& /*parser*/, const QStringList& /*words*/)
{
    return get(Target);
}

const char* const customersTarget = "/customers";
const char* const machinesTarget = "/machines";
const char* const transactionsTarget = "/transactions";
const char* const booksTarget = "/books";
const char* const faultsTarget = "/faults";

CtlRequest clearFaults(const QCommandLineParser& /*parser*/, const QStringList& /*words*/)
{
    return {"DELETE", QStringLiteral("/faults"), json::object()};
}

constexpr std::array verbs{
    Verb{"inbox", 0, 0, "inbox [--to PHONE]", inbox},
    Verb{"customers", 0, 0, "customers", plain<customersTarget>},
    Verb{"machines", 0, 0, "machines", plain<machinesTarget>},
    Verb{"transactions", 0, 0, "transactions", plain<transactionsTarget>},
    Verb{"books", 0, 0, "books", plain<booksTarget>},
    Verb{"set-limit", 2, 2, "set-limit PHONE AMOUNT|none [--currency CODE]", setLimit},
    Verb{"set-level", 2, 2, "set-level PHONE LEVEL", setLevel},
    Verb{"approve", 1, 1, "approve PHONE [--uri URI] [--level L]", approve},
    Verb{"login-lifetime", 1, 1, "login-lifetime SECONDS", loginLifetime},
    Verb{"login-picture", 1, 1, "login-picture svg|png|asked [--bare]", loginPicture},
    Verb{"register-address", 3, 3, "register-address PHONE COIN ADDRESS|none [--unchecked]", registerAddress},
    Verb{"send-address", 2, 2, "send-address PHONE ADDRESS [--unchecked]", sendAddress},
    Verb{"judge-address", 2, 2, "judge-address ADDRESS free|blocked|reused", judgeAddress},
    Verb{"enrol", 1, 1, "enrol MACHINE-ID [--release] [--currency CODE] [--country CODE]", enrolMachine},
    Verb{"prices", 0, 0, "prices [--factor F | --coin BTC --price P [--currency CODE]]", prices},
    Verb{"expire-prices", 0, 1, "expire-prices [TRANSACTION]", expirePrices},
    Verb{"delivery", 0, 1, "delivery [deliver|fail|hold] [--delay S]", delivery},
    Verb{"deliver", 1, 1, "deliver TRANSACTION [--outcome fail]", deliver},
    Verb{"expire", 1, 1, "expire TRANSACTION", expire},
    Verb{"clock", 0, 0, "clock [--advance S]", clock},
    Verb{"faults", 0, 0, "faults", plain<faultsTarget>},
    Verb{"fault", 2, 4, "fault ENDPOINT KIND [VALUE] [CODE] [--count N]", fault},
    Verb{"clear-faults", 0, 0, "clear-faults", clearFaults},
};

// An option that was given and that the verb's form does not have; empty where there is none.
QString strayOption(const QCommandLineParser& parser, const Verb& verb)
{
    static const QRegularExpression between(QStringLiteral("[ |\\[\\]]+"));
    const QStringList taken = QString::fromLatin1(verb.form).split(between, Qt::SkipEmptyParts);
    for (const QString& given : parser.optionNames())
        if (given != QLatin1String("state") && !taken.contains(QStringLiteral("--") + given))
            return given;
    return {};
}

} // namespace

void addCtlOptions(QCommandLineParser& parser)
{
    for (const char* name : {"to", "factor", "coin", "price", "currency", "country", "delay", "outcome",
             "advance", "count", "uri", "level"})
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("VALUE")});
    parser.addOption({QStringLiteral("release"), QStringLiteral("Forget the registered key.")});
    parser.addOption({QStringLiteral("bare"), QStringLiteral("The picture and nothing else.")});
    parser.addOption({QStringLiteral("unchecked"), QStringLiteral("Whatever the address says.")});
}

Result<CtlRequest> ctlRequest(const QCommandLineParser& parser)
{
    QStringList words = parser.positionalArguments();
    const QString name = words.isEmpty() ? QString() : words.takeFirst();
    for (const Verb& verb : verbs) {
        if (name != QLatin1String(verb.name))
            continue;
        if (words.size() < verb.least || words.size() > verb.most)
            return Error{
                Errc::Malformed, std::string("it is written: athena-stub ctl --state DIR ") + verb.form};
        if (const QString stray = strayOption(parser, verb); !stray.isEmpty())
            return Error{Errc::Malformed,
                std::string(verb.name) + " takes no --" + text(stray)
                    + "; it is written: athena-stub ctl --state DIR " + verb.form};
        return verb.make(parser, words);
    }
    return Error{Errc::Malformed,
        name.isEmpty() ? "a command is required; athena-stub ctl --help lists them"
                       : "there is no command \"" + text(name) + "\"; athena-stub ctl --help lists them"};
}

} // namespace kiosk::stub
