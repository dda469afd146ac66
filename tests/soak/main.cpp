// SPDX-License-Identifier: Apache-2.0
// athena-soak: what tools/test soak-programs runs. Kiosk (its screens under the robot), back end and devices
// as processes of their own; one purchase after the other for hours. Fails when a purchase does, when the
// books differ, or when a process has grown.
#include <QCommandLineParser>
#include <QCoreApplication>

#include "tests/e2e/books.h"
#include "tests/e2e/customer.h"
#include "tests/e2e/own_folder.h"
#include "tests/soak/growth.h"

#include <sqlite3.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <map>

namespace {

using namespace kiosk;
using namespace kiosk::e2e;
using namespace kiosk::soak;
using Clock = std::chrono::steady_clock;

constexpr int dollarsPerPurchase = 15;
constexpr double warmShare = 0.25; // of the whole time, until caches (SQLite's pages above all) are full

struct Soak {
    Stand& stand;
    double seconds = 0; // to run
    Clock::time_point begun = Clock::now();
    int purchases = 0;
    int unprinted = 0; // receipts that were not whole
    int returned = 0; // bills that came back and were put in again
    std::map<std::string, std::vector<Sample>> samples; // by process
    [[nodiscard]] double elapsed() const
    {
        return std::chrono::duration<double>(Clock::now() - begun).count();
    }
};

Status sql(const QString& file, const char* statements)
{
    sqlite3* database = nullptr;
    Status done = Done{};
    if (sqlite3_open_v2(file.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK
        || sqlite3_busy_timeout(database, 5'000) != SQLITE_OK
        || sqlite3_exec(database, statements, nullptr, nullptr, nullptr) != SQLITE_OK)
        done = Error{Errc::Io, sqlite3_errmsg(database)};
    sqlite3_close(database);
    return done;
}

// Three purchases a day are all that Athena allows a number, and sixty messages an hour a machine.
QString numberOf(int purchase)
{
    constexpr std::array areas{201, 202, 205, 206, 212, 213, 214, 215, 216, 301, 302, 303, 304, 305, 307, 310,
        312, 313, 314, 315, 316, 401, 402, 404, 405, 406, 407, 408, 410, 412, 413, 414, 415, 419, 501, 502};
    const int customer = purchase / 3;
    // 555-0100 to 0199 are kept for fiction.
    return QString::number(areas.at(static_cast<std::size_t>(customer / 100) % areas.size()))
        + QString::number(5'550'100 + customer % 100);
}

Status housekeeping(Soak& soak)
{
    if (const auto paper = soak.stand.bench({"paper", "80000"}); !paper)
        return paper.error();
    return sql(soak.stand.path("stub/books.db"), "DELETE FROM sms_sent; DELETE FROM inbox;");
}

Status looksAroundAndLeaves(Customer& customer)
{
    if (const Status there = customer.goesToPhone("LTC"); !there)
        return there;
    return customer.does(
        {"touch languageButton", "wait-seen language_es", "touch language_es", "touch backButton",
            "wait Coin", "touch backButton", "wait Disclosure", "touch backButton", "wait Idle"});
}

// A disk that other work keeps busy makes the kiosk give a bill back: whoever stands there puts it in again.
Status putsIn(Soak& soak, Customer& customer, const QString& value, const QString& total)
{
    constexpr int patience = 3;
    for (int time = 1;; ++time) {
        const Status taken = customer.inserts(value, total);
        if (taken || time == patience || !customer.reads("notice", "given_back", 1'000))
            return taken;
        ++soak.returned;
    }
}

Status buysOnce(Soak& soak)
{
    Customer customer(soak.stand, numberOf(soak.purchases));
    if (soak.purchases % 4 == 3)
        if (const Status left = looksAroundAndLeaves(customer); !left)
            return left;
    if (const Status there = customer.goesToInsert(); !there)
        return there;
    if (const Status one = putsIn(soak, customer, "10", "$10.00"); !one)
        return one;
    if (const Status two = putsIn(soak, customer, "5", "$15.00"); !two)
        return two;
    if (const Status bought = customer.buys(); !bought)
        return bought;
    // On a machine that is busy with other things a printer may seem to fall silent: that is shown, not
    // fatal.
    soak.unprinted += customer.reads("receipt", "printed", 20'000) ? 0 : 1;
    ++soak.purchases;
    return customer.leaves();
}

Status sampleAll(Soak& soak)
{
    const std::map<std::string, QProcess*> processes{{"kiosk", &soak.stand.kioskProcess()},
        {"stub", &soak.stand.stubProcess()}, {"bench", &soak.stand.benchProcess()}};
    for (const auto& [name, process] : processes) {
        const Result<Sample> sample = sampleOf(process->processId(), soak.elapsed());
        if (!sample)
            return Error{Errc::NotFound, name + ": " + sample.error().detail};
        soak.samples[name].push_back(*sample);
    }
    return Done{};
}

void tell(const Soak& soak)
{
    std::printf("%6.0f s  %5d purchases", soak.elapsed(), soak.purchases);
    for (const auto& [name, samples] : soak.samples)
        std::printf("   %s %.1f MiB, %d descriptors, %d threads", name.c_str(),
            samples.back().residentKib / 1024, samples.back().descriptors, samples.back().threads);
    std::printf("\n");
    std::fflush(stdout);
}

Status runFor(Soak& soak)
{
    double told = -60;
    while (soak.elapsed() < soak.seconds) {
        if (const Status kept = housekeeping(soak); !kept)
            return kept;
        if (const Status bought = buysOnce(soak); !bought)
            return bought;
        if (const Status sampled = sampleAll(soak); !sampled)
            return sampled;
        if (soak.elapsed() - told < 60)
            continue;
        told = soak.elapsed();
        tell(soak);
    }
    tell(soak);
    const QString cash = QString::number(soak.purchases * dollarsPerPurchase) + ".00";
    return booksAgree(soak.stand, {.cash = cash}, 60'000);
}

int judge(const Soak& soak)
{
    bool leak = false;
    for (const auto& [name, samples] : soak.samples) {
        const Result<Growth> growth = growthOf(samples, warmShare * soak.seconds);
        if (!growth) {
            std::fprintf(stderr, "athena-soak: %s\n", growth.error().detail.c_str());
            return 1;
        }
        std::printf("%-6s resident %.1f -> %.1f MiB (%+.2f %%), descriptors %+d, threads %+d%s\n",
            name.c_str(), growth->residentFrom / 1024, growth->residentTo / 1024, growth->residentPercent(),
            growth->descriptors, growth->threads, growth->isLeak() ? "   IT GROWS" : "");
        leak = leak || growth->isLeak();
    }
    std::printf("%d purchases in %.0f s, %d receipts not whole, %d bills given back; the three books agree\n",
        soak.purchases, soak.elapsed(), soak.unprinted, soak.returned);
    return leak ? 1 : 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication qt(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({"programs", "The build folder.", "folder"});
    parser.addOption({"folder", "What the programs keep; emptied first.", "folder"});
    parser.addOption({"hours", "How long (2).", "hours", "2"});
    parser.process(qt);
    const double hours = parser.value("hours").toDouble();
    if (!(hours > 0 && hours <= 48) || !parser.positionalArguments().isEmpty() || !parser.isSet("programs")
        || !parser.isSet("folder"))
        parser.showHelp(2);

    if (const auto ours = e2e::claimFolder(parser.value("folder")); !ours) {
        std::fprintf(stderr, "athena-soak: %s\n", ours.error().detail.c_str());
        return 1;
    }
    e2e::emptyFolder(parser.value("folder"));
    StandSettings settings;
    settings.programs = parser.value("programs");
    settings.folder = parser.value("folder");
    settings.deliveryDelay = 0;
    settings.benchSpeed = 8;
    Stand stand(settings);
    Status ran = stand.prepare();
    if (ran)
        ran = stand.startRobot();
    Soak soak{.stand = stand, .seconds = hours * 3600, .samples = {}};
    if (ran)
        ran = runFor(soak);
    if (!ran) {
        std::fprintf(stderr, "athena-soak: after %d purchases and %.0f s: %s\n", soak.purchases,
            soak.elapsed(), ran.error().detail.c_str());
        return 1;
    }
    return judge(soak);
}
