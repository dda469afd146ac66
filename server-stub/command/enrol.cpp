// SPDX-License-Identifier: Apache-2.0
#include <QCommandLineParser>

#include "server-stub/backend/machines.h"
#include "server-stub/backend/schema.h"
#include "server-stub/command/command.h"
#include "server-stub/http/files.h"
#include "server-stub/http/system.h"

#include <iostream>

namespace kiosk::stub {

namespace {

// Straight into the books: a running server sees it at the next request.
Result<std::string> enrolIn(const std::string& folder, const Enrolment& enrolment)
{
    if (const Status made = makeFolder(folder); !made)
        return made.error();
    const auto database = Database::open(folder + "/books.db");
    if (!database)
        return database.error();
    if (const Status prepared = prepareSchema(**database); !prepared)
        return Error{prepared.error().code, folder + "/books.db: " + prepared.error().detail};
    SystemEntropy entropy;
    try {
        Unit unit(**database);
        auto code = Machines(**database).enrol(enrolment, entropy);
        if (code)
            unit.commit();
        return code;
    } catch (const DatabaseError& error) {
        return Error{Errc::Io, error.what()};
    }
}

} // namespace

int enrol(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Adds a machine, or gives a known one a fresh enrolment code."));
    parser.addOptions(
        {{QStringLiteral("machine-id"), QStringLiteral("1-64 of A-Z a-z 0-9 _ . -"), QStringLiteral("ID")},
            {QStringLiteral("country"), QStringLiteral("Two capitals."), QStringLiteral("CODE"),
                QStringLiteral("US")},
            {QStringLiteral("currency"), QStringLiteral("ISO 4217."), QStringLiteral("CODE"),
                QStringLiteral("USD")},
            {QStringLiteral("no-scanner"), QStringLiteral("The machine has no scanner.")},
            {QStringLiteral("release"), QStringLiteral("Forget the key that is registered.")}});
    if (!parseOrComplain(parser, arguments))
        return 2;
    const auto currency = Currency::parse(parser.value(QStringLiteral("currency")).toStdString());
    if (!currency)
        return complain("--currency: " + currency.error().detail, 2);
    const Enrolment enrolment{parser.value(QStringLiteral("machine-id")).toStdString(),
        parser.value(QStringLiteral("country")).toStdString(), *currency,
        !parser.isSet(QStringLiteral("no-scanner")), parser.isSet(QStringLiteral("release"))};
    if (enrolment.machineId.empty())
        return complain("--machine-id ID is required", 2);
    const auto code = enrolIn(parser.value(QStringLiteral("state")).toStdString(), enrolment);
    if (!code)
        return complain(code.error().detail, code.error().code == Errc::Malformed ? 2 : 1);
    std::cout << *code << std::endl;
    return 0;
}

} // namespace kiosk::stub
