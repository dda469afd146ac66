// SPDX-License-Identifier: Apache-2.0
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>

#include "core/bitid/uri.h"
#include "core/keys/canonical_url.h"
#include "core/money/decimal.h"
#include "server-stub/command/command.h"
#include "server-stub/http/stub.h"
#include "server-stub/http/system.h"

#include <sys/signalfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <ctime>
#include <iostream>

namespace kiosk::stub {

namespace {

QCommandLineOption option(
    const char* name, const char* what, const char* value = "", const char* fallback = "")
{
    return {QString::fromLatin1(name), QString::fromLatin1(what), QString::fromLatin1(value),
        QString::fromLatin1(fallback)};
}

std::string valueOf(const QCommandLineParser& parser, const char* name)
{
    return parser.value(QString::fromLatin1(name)).toStdString();
}

Result<StubOptions> optionsFrom(const QCommandLineParser& parser)
{
    StubOptions options;
    options.folder = valueOf(parser, "state");
    bool isNumber = false;
    options.port = parser.value(QStringLiteral("port")).toInt(&isNumber);
    if (!isNumber || options.port < 0 || options.port > 65535)
        return Error{Errc::Malformed, "--port: a number between 0 and 65535"};
    options.baseUrl = valueOf(parser, "base-url");
    if (options.baseUrl.find_first_of("?#") != std::string::npos)
        return Error{Errc::Malformed, "--base-url: no query and no fragment; paths hang directly under it"};
    if (const auto url = canonicalUrl(options.baseUrl); !options.baseUrl.empty() && !url)
        return Error{Errc::Malformed, "--base-url: " + url.error().detail};
    options.bitidCallback = valueOf(parser, "bitid-callback");
    if (!options.bitidCallback.empty() && !bitid::uriFor(options.bitidCallback, "0"))
        return Error{Errc::Malformed, "--bitid-callback: an http or https URL with a path and no query"};
    options.hooks = parser.isSet(QStringLiteral("hooks"));
    const auto network = parseNetwork(valueOf(parser, "network"));
    if (!network)
        return Error{Errc::Malformed, "--network: main, test or regtest"};
    options.network = *network;
    const auto delay = decimal::parse(valueOf(parser, "delivery-delay"), 3);
    if (!delay || *delay > 86'400'000)
        return Error{Errc::Malformed, "--delivery-delay: seconds, a day at most"};
    options.deliveryDelayMs = static_cast<std::int64_t>(*delay);
    options.log = [](const std::string& line) {
        const std::time_t now = std::time(nullptr);
        std::tm utc{};
        char text[32] = "";
        if (::gmtime_r(&now, &utc) != nullptr)
            (void)std::strftime(text, sizeof text, "%FT%TZ", &utc);
        std::fprintf(stderr, "%s %s\n", text, line.c_str());
    };
    return options;
}

// Country and currency are looked at without --machine-id too, so that what is misspelt is not passed over.
Result<Enrolment> enrolmentFrom(const QCommandLineParser& parser)
{
    const auto currency = Currency::parse(valueOf(parser, "currency"));
    if (!currency)
        return Error{Errc::Malformed, "--currency: " + currency.error().detail};
    Enrolment enrolment{valueOf(parser, "machine-id"), valueOf(parser, "country"), *currency, true, false};
    if (!isCountry(enrolment.country))
        return Error{Errc::Malformed, "--country: two capitals, as in US"};
    return enrolment;
}

// A machine that is to be there from the start; its code is printed like that of `enrol`.
Status enrolFirst(Stub& stub, const Enrolment& enrolment, Entropy& entropy)
{
    const std::string& machineId = enrolment.machineId;
    if (machineId.empty())
        return Done{};
    const auto code = stub.backend().withBooks([&](Books& books) -> Result<std::string> {
        const auto known = books.machines.find(machineId);
        if (known && known->publicKey)
            return std::string();
        return books.machines.enrol(enrolment, entropy);
    });
    if (!code)
        return Error{code.error().code, "--machine-id: " + code.error().detail};
    if (!code->empty())
        std::cout << "enrolment code of " << machineId << ": " << *code << std::endl;
    return Done{};
}

// SIGINT and SIGTERM end the event loop, so that everything is closed in order.
void endOnSignals(QCoreApplication& application)
{
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT);
    sigaddset(&ends, SIGTERM);
    ::pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    const int file = ::signalfd(-1, &ends, SFD_CLOEXEC | SFD_NONBLOCK);
    auto* notifier = new QSocketNotifier(file, QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [] { QCoreApplication::quit(); });
}

} // namespace

int serve(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Serves Athena's API on loopback over TLS."));
    parser.addOptions({option("port", "Where to listen; 0: any free port.", "N", "0"),
        option("base-url", "The public address that machines use; default https://127.0.0.1:PORT.", "URL"),
        option("bitid-callback",
            "Where customers' phones post their sign-in; default /bitid/callback below the base URL.", "URL"),
        option("hooks", "Opens the test hooks; DIR/control.json says where."),
        option("network", "main, test or regtest.", "NAME", "test"),
        option("country", "Of the machine that --machine-id enrols.", "CODE", "US"),
        option("currency", "Of the machine that --machine-id enrols.", "CODE", "USD"),
        option("machine-id", "Enrols this machine unless it is registered.", "ID"),
        option("delivery-delay", "How long coins take.", "SECONDS", "3"),
        option("ready-file", "Also written when ready, like DIR/stub.json.", "FILE")});
    if (!parseOrComplain(parser, arguments))
        return 2;
    const auto options = optionsFrom(parser);
    if (!options)
        return complain(options.error().detail, 2);
    const auto enrolment = enrolmentFrom(parser);
    if (!enrolment)
        return complain(enrolment.error().detail, 2);
    ::umask(0077);
    endOnSignals(*QCoreApplication::instance());
    SystemClock clock;
    SystemEntropy entropy;
    const auto stub = Stub::start(*options, clock, entropy);
    if (!stub)
        return complain(stub.error().detail, 1);
    if (const Status enrolled = enrolFirst(**stub, *enrolment, entropy); !enrolled)
        return complain(enrolled.error().detail, enrolled.error().code == Errc::Malformed ? 2 : 1);
    std::cout << "listening on https://127.0.0.1:" << (*stub)->port() << std::endl;
    if (const std::string ready = valueOf(parser, "ready-file"); !ready.empty()) {
        const auto where = readWhole(options->folder + "/stub.json");
        const Status told = where ? writeWhole(ready, *where, 0644) : Status(where.error());
        if (!told)
            return complain("--ready-file: " + told.error().detail, 1);
    }
    return QCoreApplication::exec();
}

} // namespace kiosk::stub
