// SPDX-License-Identifier: Apache-2.0
// Every test begins with a stand of its own: an enrolled kiosk at its idle screen, no bill ever inserted.
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include "tests/e2e/books.h"
#include "tests/e2e/customer.h"

// A step of a test that returns a Status or Result.
#define STEP(expression)                                                                                     \
    do {                                                                                                     \
        const auto& stepDone = (expression);                                                                 \
        QVERIFY2(stepDone.ok(), stepDone.ok() ? "" : stepDone.error().detail.c_str());                       \
    } while (false)

namespace kiosk::e2e {

class E2eCase : public QObject {
    Q_OBJECT
public:
    // From the environment's ATHENA_PROGRAMS, else the build folder of this test.
    static QString programs();

protected:
    [[nodiscard]] Stand& stand() { return *m_stand; }
    // Back end and test hooks in words.
    Status fault(const QString& endpoint, const QStringList& what);
    Status bench(const QStringList& command);
    Status ctl(const QStringList& command);
    // The robot's process dies as in a power cut, and is started again.
    Status powerCut();

    // Before the programs are started.
    virtual Status arrange(StandSettings&) { return Done{}; }

    double m_benchSpeed = 8.0;
    int m_deliveryDelay = 0;

private Q_SLOTS:
    void init();
    void cleanup();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Stand> m_stand;
};

} // namespace kiosk::e2e
