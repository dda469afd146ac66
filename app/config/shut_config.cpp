// SPDX-License-Identifier: Apache-2.0
// What of a broken configuration is still good for.
#include "app/config/kiosk_config.h"

namespace kiosk {

bool canGiveBack(const ConfigOutcome& outcome)
{
    return outcome.has({"validator.protocol", "validator.port"});
}

bool canReadJournal(const ConfigOutcome& outcome)
{
    return outcome.has({"machine.id", "machine.currency", "storage.directory"});
}

KioskConfig shutConfig(const ConfigOutcome& outcome)
{
    KioskConfig config = outcome.remains.value_or(KioskConfig{});
    if (!canReadJournal(outcome))
        config.storage.directory.clear();
    if (!outcome.has({"printer.protocol", "printer.port", "printer.baud"}))
        config.printer.port.clear();
    if (config.screen.languages.empty())
        config.screen.languages = {"en"};
    if (config.screen.phoneCountries.empty())
        config.screen.phoneCountries = {"US"};
    config.scanner.port.clear();
    config.camera.device.clear();
    config.card.reset();
    config.sound.mute = true;
    return config;
}

} // namespace kiosk
