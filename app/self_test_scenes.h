// SPDX-License-Identifier: Apache-2.0
// Every situation that a customer can meet, made up: what the self-test shows.
#pragma once

#include <QImage>
#include <QStringList>
#include <QtQuick/QQuickWindow>

#include "app/config/kiosk_config.h"
#include "app/kiosk/published.h"
#include "app/view/kiosk_view.h"

#include <memory>
#include <string>
#include <vector>

namespace kiosk {

struct Scene {
    std::string name;
    std::shared_ptr<const Snapshot> snapshot;
    LiveFacts live;
    QImage camera = {}; // what it sees
    QString typed = {}; // digits, where a number is asked for
    QString sheet = {}; // over the screen: language, help, scam, access, country
    bool speech = false; // headphones are in
};

// The moment in which all of them play.
Now sceneTime();
std::shared_ptr<const PriceList> scenePrices();
// Every screen, and every sheet over one.
std::vector<Scene> everyScene();
// Shows it in a window that loadWindow() has made for the view.
void showScene(const Scene& scene, KioskView& view, QQuickWindow& window);

// The panels that the screens are laid out for.
std::vector<KioskConfig::ScreenSection> sceneSizes();
// Every language that the kiosk speaks, English first.
QStringList sceneLanguages();
// A machine whose customers are greeted in this language.
KioskViewSettings sceneSettings(const QString& language);

} // namespace kiosk
