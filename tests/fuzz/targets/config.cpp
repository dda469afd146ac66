// SPDX-License-Identifier: Apache-2.0
// Any text as a configuration: a configuration that makes sense, or problems that name their place.
#include "app/config/kiosk_config.h"
#include "tests/fuzz/fuzz.h"

FUZZ_TARGET(config)
{
    using namespace kiosk;
    const std::string text(bytes.begin(), bytes.end());
    const ConfigOutcome outcome = parseConfig(text, "kiosk.toml");
    MUST(outcome.config.has_value() == outcome.problems.empty());
    const auto lines = static_cast<int>(std::count(text.begin(), text.end(), '\n')) + 1;
    for (const ConfigProblem& problem : outcome.problems) {
        MUST(problem.line >= 0 && problem.line <= lines && !problem.message.empty());
        MUST(problem.text().starts_with("kiosk.toml:"));
    }
    if (!outcome.config)
        return;
    const KioskConfig& config = *outcome.config;
    MUST(!config.machine.coins.empty() && config.machine.coins.size() <= 4);
    MUST(!(config.machine.demo && config.machine.network == Network::Main));
    MUST(!config.athena.baseUrl.empty() && config.athena.baseUrl.back() != '/');
    MUST(!config.athena.caFile.empty() || config.athena.baseUrl.starts_with("http://"));
    MUST(config.storage.directory.starts_with('/') && config.storage.credentialFile.starts_with('/'));
    MUST(config.screen.width > 0 && config.screen.height > 0 && config.screen.pxPerMm > 0);
    MUST(!config.screen.languages.empty() && !config.screen.phoneCountries.empty());
    MUST(config.printer.columns > 0 && config.printer.baud > 0 && config.scanner.baud > 0);
}
