// SPDX-License-Identifier: Apache-2.0
#include "tests/cuts/customer_walk.h"

#include <QElapsedTimer>

namespace kiosk::cuts {

namespace {

using e2e::Customer;

Error failure(const QString& what) { return {Errc::Refused, what.toStdString()}; }

// Offers the bill until it is drawn in, or nobody is there any more.
Status offers(CutStand& stand, const QString& value)
{
    constexpr int patience = 10'000;
    QElapsedTimer time;
    time.start();
    for (;;) {
        const auto drawn = stand.stand().bench({"insert", value});
        if (drawn)
            return Done{};
        if (stand.stand().kioskProcess().waitForFinished(50) || time.elapsed() > patience)
            return drawn.error();
    }
}

Status inserts(CutStand& stand, Customer& customer, const QString& value, const QString& total)
{
    if (const auto drawn = offers(stand, value); !drawn)
        return drawn;
    return customer.does({"wait-for paid " + total + " 30000", "wait-for phase open 30000"});
}

} // namespace

Status buysWithTwoBills(CutStand& stand, int number)
{
    Customer customer(stand.stand(), number);
    Status done = customer.goesToInsert();
    if (done)
        done = inserts(stand, customer, "20", "$20.00");
    if (done)
        done = inserts(stand, customer, "50", "$70.00");
    if (done)
        done = customer.buys();
    if (done)
        done = customer.reads("receipt", "printed", 60'000);
    return done ? customer.leaves() : done;
}

Status goesOn(CutStand& stand)
{
    constexpr int patience = 90'000;
    Customer customer(stand.stand(), 0);
    QElapsedTimer time;
    time.start();
    QString screen;
    while (time.elapsed() < patience) {
        screen = stand.screen();
        if (screen == "Idle")
            return Done{};
        if (screen.isEmpty())
            return failure("the kiosk has ended");
        Status done = Done{};
        if (screen == "Delivered")
            done = customer.does({"wait-for sent true 60000", "touch primaryButton"});
        else if (screen == "Refused" || screen == "Unresolved")
            done = customer.does({"wait-for claimReady true 30000", "touch primaryButton"});
        if (!done && stand.screen() == screen)
            return done;
        stand.stand().kioskProcess().waitForFinished(20);
    }
    return failure("the kiosk is still at " + screen);
}

} // namespace kiosk::cuts
