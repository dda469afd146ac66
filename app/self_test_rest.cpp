// SPDX-License-Identifier: Apache-2.0
#include "app/self_test_rest.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHash>

namespace kiosk {
namespace {

constexpr int mostRounds = 60;
constexpr int roundsAtRest = 3; // some only wait before they go on
constexpr int mostNamed = 3;

using Places = QHash<const QQuickItem*, QRectF>;

void layOut(QQuickItem& item, Places& places)
{
    if (!item.isVisible())
        return;
    item.ensurePolished();
    places.insert(&item, QRectF(item.x(), item.y(), item.width(), item.height()));
    for (QQuickItem* child : item.childItems())
        layOut(*child, places);
}

// What is shown and where, after one more round.
Places nextRound(QQuickItem& surface)
{
    QCoreApplication::processEvents();
    Places places;
    layOut(surface, places);
    // Without a loop that runs nothing would be deleted, and old screens would go on living.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return places;
}

QString described(const QQuickItem& item, const QRectF& before, const QRectF& now)
{
    const auto written = [](const QRectF& place) {
        return QStringLiteral("%1,%2 %3x%4")
            .arg(place.x())
            .arg(place.y())
            .arg(place.width())
            .arg(place.height());
    };
    const QString name =
        item.objectName().isEmpty() ? QString::fromUtf8(item.metaObject()->className()) : item.objectName();
    return name + " does not come to rest: " + written(before) + ", then " + written(now);
}

} // namespace

QStringList restFaults(QQuickItem& surface)
{
    Places before = nextRound(surface);
    Places now;
    for (int round = 0, same = 0; round < mostRounds; ++round) {
        now = nextRound(surface);
        same = now == before ? same + 1 : 0;
        if (same == roundsAtRest)
            return {};
        if (round + 1 < mostRounds)
            before = std::move(now);
    }
    QStringList faults;
    for (auto place = now.cbegin(); place != now.cend() && faults.size() < mostNamed; ++place) {
        const auto was = before.constFind(place.key());
        if (was == before.cend() || *was != place.value())
            faults << described(*place.key(), was == before.cend() ? QRectF() : *was, place.value());
    }
    return faults.isEmpty() ? QStringList{"something comes and goes and does not come to rest"} : faults;
}

} // namespace kiosk
