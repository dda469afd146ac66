// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/e2e_case.h"

#include <QFile>

namespace kiosk::e2e {

namespace {

template <class T> Status statusOf(const Result<T>& result)
{
    return result ? Status(Done{}) : Status(result.error());
}

} // namespace

QString E2eCase::programs() { return qEnvironmentVariable("ATHENA_PROGRAMS", ATHENA_BUILD_DIR); }

Status E2eCase::fault(const QString& endpoint, const QStringList& what)
{
    return ctl(QStringList{"fault", endpoint} + what);
}

Status E2eCase::bench(const QStringList& command) { return statusOf(m_stand->bench(command)); }

Status E2eCase::ctl(const QStringList& command) { return statusOf(m_stand->ctl(command)); }

Status E2eCase::powerCut()
{
    m_stand->kill(m_stand->kioskProcess());
    m_stand->kioskProcess().readAll(); // what it said last concerns nobody any more
    return m_stand->startRobot();
}

void E2eCase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    StandSettings settings;
    settings.programs = programs();
    settings.folder = m_folder->path();
    settings.deliveryDelay = m_deliveryDelay;
    settings.benchSpeed = m_benchSpeed;
    STEP(arrange(settings));
    m_stand = std::make_unique<Stand>(settings);
    STEP(m_stand->prepare());
    STEP(m_stand->startRobot());
}

void E2eCase::cleanup()
{
    if (QTest::currentTestFailed() && m_stand) {
        for (const auto* name : {"athena-robot.log", "athena-stub.log"}) {
            QFile log(m_stand->path(name));
            if (log.open(QIODevice::ReadOnly))
                qInfo("%s:\n%s", name, log.readAll().right(4000).constData());
        }
        if (const auto state = m_stand->bench({"state"}); state)
            qInfo("%s", qPrintable(*state));
        if (const auto wire = m_stand->bench({"wire"}); wire)
            qInfo("%s", qPrintable(wire->right(3000)));
    }
    m_stand.reset();
    m_folder.reset();
}

} // namespace kiosk::e2e

#include "moc_e2e_case.cpp"
