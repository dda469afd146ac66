// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/demo_purchase.h"

#include "core/purchase/timing.h"
#include "tests/e2e/demo_place.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace kiosk::e2e {

namespace {

constexpr auto wallet = "bitcoin:tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx"; // BIP-173, test network

// From the range kept for fiction. Another at each run: one number gets only so many codes in ten minutes,
// and only so much money in a day.
QString phoneFor(Stand& stand)
{
    const auto inbox = stand.ctl({"inbox"});
    const auto messages = inbox ? inbox->object()["messages"].toArray() : QJsonArray();
    const int sent = messages.isEmpty() ? 0 : messages.first()["number"].toInt();
    return QStringLiteral("30555501%1").arg((42 + sent) % 100, 2, 10, QLatin1Char('0'));
}

struct Tour {
    Stand& stand;
    QString pictures;
    const std::function<void(const QString&)>& say;
    QString phone; // as it is typed
    int pictureNumber = 0;

    Status robot(const QString& command)
    {
        const auto answer = stand.robot(command);
        return answer ? Status(Done{}) : Status(answer.error());
    }
    Status picture(const QString& name)
    {
        const auto file = QStringLiteral("%1/%2-%3.png")
                              .arg(pictures)
                              .arg(++pictureNumber, 2, 10, QLatin1Char('0'))
                              .arg(name);
        return robot("grab " + file);
    }
    Status bench(const QStringList& arguments)
    {
        const auto done = stand.bench(arguments);
        return done ? Status(Done{}) : Status(done.error());
    }
    // Each step in order; the first that fails ends the tour.
    Status all(const std::vector<std::function<Status()>>& steps)
    {
        for (const auto& step : steps) {
            if (const auto done = step(); !done)
                return done;
        }
        return Done{};
    }
    Status waitForIdle();
    Status readPages();
    Status signIn();
    Status chooseWallet();
    Status payAndTakeReceipt();
};

// Each page of the place's law for as long as it has to be read; the filled button goes on.
Status Tour::readPages()
{
    say("The customer reads what the law of the place asks for, and says that nobody sent them.");
    for (int page = 1; page <= demoPages; ++page) {
        const auto read = all({
            [&] { return robot(QStringLiteral("wait-for pageNumber %1").arg(page)); },
            [&] {
                return page == 1 ? picture("disclosure") : page == 2 ? picture("warning") : Status(Done{});
            },
            [&] { return robot("wait-for pageSeconds 0"); },
            [&] { return page == demoPages ? picture("question") : Status(Done{}); },
            [&] { return robot("touch primaryButton"); },
        });
        if (!read)
            return read;
    }
    return Done{};
}

// A run that was interrupted leaves its purchase on the screen. The machine ends it by itself, and its last
// screen stays for as long as a claim does.
Status Tour::waitForIdle()
{
    constexpr Milliseconds start = 15'000;
    constexpr Milliseconds look = 20'000;
    constexpr auto longest = timing::debit + timing::bills + timing::outcome + timing::claimScreen;
    Status idle = robot(QStringLiteral("wait Idle %1").arg(start));
    if (idle)
        return idle;
    const auto now = stand.robot("get screen");
    say(QStringLiteral(
        "The screen shows %1. A purchase of an interrupted run ends by itself: waiting for the "
        "idle screen, %2 minutes at the most.")
            .arg(now ? (*now)["screen"].toString() : QStringLiteral("something else"))
            .arg((longest + 59'999) / 60'000));
    for (Milliseconds left = longest; !idle && left > 0; left -= look)
        idle = robot(QStringLiteral("wait Idle %1").arg(look));
    return idle;
}

Status Tour::signIn()
{
    return all({
        [&] { return waitForIdle(); },
        [&] {
            say("The idle screen shows today's prices.");
            return picture("idle");
        },
        [&] { return robot("touch startButton"); },
        [&] { return readPages(); },
        [&] { return robot("wait Coin"); },
        [&] { return picture("coin"); },
        [&] {
            say("Bitcoin is chosen.");
            return robot("touch coin_BTC");
        },
        [&] { return robot("wait Payment"); },
        [&] { return picture("payment"); },
        [&] { return robot("touch pay_cash"); },
        [&] { return robot("wait Phone"); },
        [&] { return robot("type " + phone); },
        [&] {
            say(QString("The phone number +1%1 is typed on the screen's own keys.").arg(phone));
            return picture("phone");
        },
        [&] { return robot("touch primaryButton"); },
        [&] { return robot("wait Code"); },
        [&]() -> Status {
            const auto code = stand.codeFor("+1" + phone);
            if (!code)
                return code.error();
            say("The back end's text message says " + *code + ".");
            if (const auto typed = robot("type " + *code); !typed)
                return typed;
            return picture("code");
        },
        [&] { return robot("touch primaryButton"); },
    });
}

Status Tour::chooseWallet()
{
    return all({
        [&] { return robot("wait Scan"); },
        [&] { return picture("scan"); },
        [&] {
            say(QString("A wallet is held to the scanner: %1").arg(wallet));
            return bench({"scan", wallet});
        },
        [&] { return robot("wait Address"); },
        [&] { return robot("wait-for addressStep ready"); },
        [&] {
            say("The address is checked here and by Athena, and compared by the customer.");
            return picture("address");
        },
        [&] { return robot("touch primaryButton"); },
        [&] { return robot("wait Quote"); },
        [&] {
            say("Price, reference price and every fee are shown before any money.");
            return picture("quote");
        },
        [&] { return robot("touch primaryButton"); },
        [&] { return robot("wait Insert"); },
    });
}

Status Tour::payAndTakeReceipt()
{
    return all({
        [&] { return robot("wait-for phase open"); },
        [&] { return picture("insert"); },
        [&] {
            say("A $20 bill goes in.");
            return stand.insertBill("20");
        },
        [&] { return robot("wait-for paid $20.00 30000"); },
        [&] { return robot("wait-for phase open"); },
        [&] {
            say("A $100 bill goes in.");
            return stand.insertBill("100");
        },
        [&] { return robot("wait-for paid $120.00 30000"); },
        [&] { return robot("wait-for phase open"); },
        [&] { return picture("bills"); },
        [&] {
            say("The customer finishes with $120.00.");
            return robot("touch primaryButton");
        },
        [&] { return robot("wait Finishing"); },
        [&] { return picture("finishing"); },
        [&] { return robot("wait Delivered 60000"); },
        [&] { return robot("wait-for sent true 60000"); },
        [&] {
            say("The coins are sent.");
            return robot("wait-for receipt printed 60000");
        },
        [&] { return picture("delivered"); },
        [&] {
            say("The receipt is printed, whole.");
            return bench({"receipt", "--save", pictures + "/receipt.png"});
        },
        [&] { return robot("touch primaryButton"); },
        [&] { return robot("wait Idle"); },
    });
}

} // namespace

Status demoPurchase(Stand& stand, const QString& pictures, const std::function<void(const QString&)>& say)
{
    Tour tour{stand, pictures, say, phoneFor(stand)};
    return tour.all({[&] { return tour.signIn(); }, [&] { return tour.chooseWallet(); },
        [&] { return tour.payAndTakeReceipt(); }});
}

} // namespace kiosk::e2e
