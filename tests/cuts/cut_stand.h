// SPDX-License-Identifier: Apache-2.0
// A stand whose kiosk stands behind the seam: at the robot's place is a script that preloads it.
#pragma once

#include "tests/cuts/orders.h"
#include "tests/e2e/customer.h"

#include <memory>

class QTemporaryDir;

namespace kiosk::cuts {

struct SeamOrders {
    bool seam = true; // false: the program as it is
    std::optional<Cut> cut = std::nullopt;
    std::optional<Failing> failing = std::nullopt;
    QStringList wrapper = {}; // a tracer and its arguments, before the program
};

class CutStand {
public:
    // `programs` as StandSettings has them; `seam`: the object to preload.
    CutStand(const QString& programs, const QString& seam);
    ~CutStand();

    Status prepare();
    // The robot, with a new record.
    Status start(const SeamOrders& orders);
    // The same, and milliseconds until the customer has a screen to go on with; the time for which other
    // programs kept the processor from it, as several stands do, is not the kiosk's.
    Result<int> startAndSee(const SeamOrders& orders);

    // Waits a moment for the end that a cut brings.
    bool hasEnded();
    void end(); // SIGKILL
    [[nodiscard]] Record record() const;
    [[nodiscard]] QString screen(); // empty: nobody answers
    [[nodiscard]] e2e::Stand& stand() { return *m_stand; }

private:
    Status placeScript();
    Status giveOrders(const SeamOrders& orders);

    QString m_programs;
    QString m_seam;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<e2e::Stand> m_stand;
};

} // namespace kiosk::cuts
