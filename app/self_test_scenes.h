// SPDX-License-Identifier: Apache-2.0
// Every situation that a customer can meet, made up: what the self-test shows.
#pragma once

#include "app/kiosk/published.h"

#include <memory>
#include <string>
#include <vector>

namespace kiosk {

struct Scene {
    std::string name;
    std::shared_ptr<const Snapshot> snapshot;
    LiveFacts live;
};

// The moment in which all of them play.
Now sceneTime();
std::shared_ptr<const PriceList> scenePrices();
std::vector<Scene> everyScene();

} // namespace kiosk
