// SPDX-License-Identifier: Apache-2.0
// The sections of the configuration that may be left out whole: sounds, and what is said out of service.
#pragma once

#include "app/config/config_section.h"

namespace kiosk {

KioskConfig::SoundSection readSound(ConfigSection section);
KioskConfig::ServiceSection readService(ConfigSection section);

} // namespace kiosk
