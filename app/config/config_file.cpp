// SPDX-License-Identifier: Apache-2.0
// The configuration as a file, and the files that it names.
#include "app/config/authority_file.h"
#include "app/config/kiosk_config.h"
#include "app/config/small_file.h"
#include "app/theme/theme_file.h"
#include "core/keys/key_file.h"
#include "core/keys/secret.h"

#include <sys/stat.h>
#include <unistd.h>

namespace kiosk {
namespace {

struct Checker {
    const std::string& file;
    ConfigOutcome& outcome;

    void problem(const char* key, std::string message)
    {
        outcome.problems.push_back({file, outcome.lines[key], key, std::move(message)});
    }
};

void checkAuthority(const KioskConfig& config, Checker& checker)
{
    if (config.athena.caFile.empty())
        return;
    if (const auto authorities = readAuthorities(config.athena.caFile); !authorities)
        checker.problem("athena.ca_file", authorities.error().detail);
}

void checkStorage(const KioskConfig& config, Checker& checker)
{
    struct stat status { };
    const std::string& folder = config.storage.directory;
    if (::stat(folder.c_str(), &status) != 0 || !S_ISDIR(status.st_mode))
        checker.problem(
            "storage.directory", folder + " is no folder; create it for the kiosk's user, mode 0700");
    else if (::access(folder.c_str(), R_OK | W_OK | X_OK) != 0)
        checker.problem("storage.directory", folder + " cannot be written by this user; change its owner");

    Result<std::string> credential = readCredential(config.storage.credentialFile);
    if (!credential)
        checker.problem("storage.credential_file", credential.error().detail);
    else
        wipe(*credential);
}

// A device may be plugged in later; what is there must be one. A camera may be a film, for trials.
void checkDeviceFiles(const KioskConfig& config, Checker& checker)
{
    struct stat status { };
    for (const auto& [key, path] : {std::pair{"camera.device", config.camera.device},
             std::pair{"speech.headphones", config.speech.headphones}}) {
        if (!path.empty() && ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode))
            checker.problem(key, path + " is a folder; name the device in it");
    }
    for (const auto& [key, path] : {std::pair{"validator.port", config.validator.port},
             std::pair{"scanner.port", config.scanner.port}, std::pair{"printer.port", config.printer.port},
             std::pair{"card.port", config.card ? config.card->port : std::string()}}) {
        if (!path.empty() && ::stat(path.c_str(), &status) == 0 && !S_ISCHR(status.st_mode))
            checker.problem(key, path + " is no serial port; name its device, below /dev");
    }
}

// The theme's own problems stand in its own file; that there is none to read stands here.
void readTheme(KioskConfig& config, ConfigOutcome& outcome, Checker& checker)
{
    if (config.screen.themeFile.empty())
        return;
    theme::ThemeOutcome read = theme::loadTheme(config.screen.themeFile);
    if (read.theme)
        config.theme = std::move(*read.theme);
    for (ConfigProblem& problem : read.problems) {
        if (problem.line == 0 && problem.key.empty())
            checker.problem("screen.theme", std::move(problem.message));
        else
            outcome.problems.push_back(std::move(problem));
    }
}

} // namespace

ConfigOutcome loadConfig(const std::string& path)
{
    const Result<std::string> text = readSmallFile(path, configMaxSize);
    if (!text && text.error().code == Errc::NotFound)
        return {std::nullopt, {{path, 0, "", "is not there; copy kiosk.example.toml and fill it in"}}, {}};
    if (!text)
        return {std::nullopt, {{path, 0, "", text.error().detail}}, {}};
    ConfigOutcome outcome = parseConfig(*text, path);
    if (!outcome.config)
        return outcome;
    Checker checker{path, outcome};
    checkAuthority(*outcome.config, checker);
    checkStorage(*outcome.config, checker);
    checkDeviceFiles(*outcome.config, checker);
    readTheme(*outcome.config, outcome, checker);
    outcome.remains = outcome.config;
    for (const ConfigProblem& problem : outcome.problems)
        outcome.wrong.insert(problem.key);
    if (!outcome.problems.empty())
        outcome.config.reset();
    return outcome;
}

} // namespace kiosk
