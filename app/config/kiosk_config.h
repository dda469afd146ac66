// SPDX-License-Identifier: Apache-2.0
// What a machine is told before it starts: a TOML file, every key of which is checked. An unknown key is an
// error, because a misspelt one would silently leave its default in force.
// Keys and their meaning: kiosk.example.toml.
#pragma once

#include "app/theme/theme.h"
#include "core/address/scan.h"
#include "core/money/money.h"
#include "hardware/printer/code_page.h"
#include "hardware/validator/id003_messages.h"

#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

inline constexpr std::string_view defaultConfigPath = "/etc/athena-kiosk/kiosk.toml";

// By the clock on the machine's wall.
struct WallTime {
    int year = 0;
    int month = 0; // from 1
    int day = 0;
    int hour = 0;
    int minute = 0;
    friend bool operator==(const WallTime&, const WallTime&) = default;
};

struct KioskConfig {
    struct MachineSection {
        std::string id;
        Currency currency;
        Network network = Network::Test;
        std::string operatorName;
        std::string supportLine;
        std::string helpLine; // for victims of a scam; the support line when not given
        bool demo = false;
        std::vector<Coin> coins; // offered, in this order
    };
    struct AthenaSection {
        std::string baseUrl; // canonical, no trailing slash
        std::string caFile; // PEM; empty only for http on the loopback
        std::vector<std::string> trustedUrlHosts; // lower case
    };
    struct StorageSection {
        std::string directory; // journal.db, machine.key
        std::string credentialFile;
        [[nodiscard]] std::string journalFile() const { return directory + "/journal.db"; }
        [[nodiscard]] std::string keyFile() const { return directory + "/machine.key"; }
    };
    struct PlaceSection { // absent: a demonstration, or a machine that sells nothing
        std::string profileFile; // signed: the signature is beside it
        std::string publicKey; // the operator's, 66 hex digits
    };
    struct ScreenSection {
        int width = 1080; // of the layout, in pixels
        int height = 1920;
        double pxPerMm = 4.03; // of the panel
        bool fullscreen = true;
        bool reducedMotion = false;
        std::string themeFile; // empty: the program's own look
        std::vector<std::string> languages; // "en"; the first is what the machine starts in
        std::vector<std::string> phoneCountries; // "US"; the first is preset
    };
    struct SpeechSection { // absent: as usual, and nobody can plug headphones in
        std::string command = "espeak-ng"; // empty: the machine never speaks
        std::string headphones; // the jack's input device; empty: none
    };
    struct ValidatorSection {
        std::string port; // protocol: id003
        hardware::id003::CountryCodes countries = hardware::id003::publishedCountries();
    };
    struct ScannerSection {
        std::string port; // protocol: line; empty: the machine has none
        int baud = 9600;
        std::string preamble;
    };
    struct CameraSection { // absent: empty, the machine has none
        std::string device; // "/dev/video0", or a picture or film file in its place
        int width = 1280; // wished for
        int height = 720;
    };
    struct PrinterSection {
        std::string port; // protocol: escpos
        int baud = 115200;
        int columns = 42;
        hardware::CodePage codePage = hardware::CodePage::Pc858;
    };

    struct CardSection { // absent: cash only
        std::string port; // protocol: athena-card
        int baud = 115200;
    };
    struct SoundSection { // absent: the defaults
        std::vector<std::string> command{"aplay", "-q"}; // plays a WAV file from its standard input
        int volume = 60; // 0 to 100
        int nightVolume = 25;
        int nightFrom = 22 * 60; // minutes since midnight, by the machine's own clock
        int nightTo = 7 * 60;
        bool mute = false;
    };
    // What customers are told while the machine is out of service.
    struct ServiceSection { // absent: nothing more than the machine itself knows
        struct Elsewhere {
            std::string name;
            std::string address;
            std::string distance; // "400 m"
            std::string hours; // "7:00 to 22:00"
            friend bool operator==(const Elsewhere&, const Elsewhere&) = default;
        };
        std::map<std::string, std::string> note; // language to words
        std::optional<WallTime> backAt;
        std::vector<Elsewhere> elsewhere; // the nearest first
    };

    MachineSection machine;
    AthenaSection athena;
    StorageSection storage;
    PlaceSection place;
    ScreenSection screen;
    SpeechSection speech;
    ValidatorSection validator;
    ScannerSection scanner;
    CameraSection camera;
    PrinterSection printer;
    theme::Theme theme; // of screen.themeFile, once it has been read
    SoundSection sound;
    ServiceSection service;
    std::optional<CardSection> card;
};

struct ConfigProblem {
    std::string file;
    int line = 0; // 0: of the file as a whole
    std::string key; // "athena.base_url"; empty: of the file as a whole
    std::string message; // what is wrong and what to do
    [[nodiscard]] std::string text() const; // "file:line: key: message"
};

// Either a configuration or everything that is wrong with it.
struct ConfigOutcome {
    std::optional<KioskConfig> config;
    std::vector<ConfigProblem> problems;
    std::map<std::string, int> lines; // where each key that is there stands
    // What can be read of it, whatever else is wrong: with its default, or blank, where it is wrong itself.
    std::optional<KioskConfig> remains = {};
    std::set<std::string> wrong = {}; // keys and sections of what remains

    // These keys ("validator.port") can be relied on.
    [[nodiscard]] bool has(std::initializer_list<std::string> keys) const;
};

inline constexpr std::size_t configMaxSize = 65536;

// The text alone; nothing but the text is looked at.
ConfigOutcome parseConfig(std::string_view text, const std::string& fileName);

// The same for a file, with what it names: the authority, the storage folder, the credential, the theme.
ConfigOutcome loadConfig(const std::string& path);

// What is needed to shut the slot, give back what is in it, and say so: nothing else of the file counts.
bool canGiveBack(const ConfigOutcome& outcome);
// The configuration of a machine that does only that.
KioskConfig shutConfig(const ConfigOutcome& outcome);
// What is needed to read the journal.
bool canReadJournal(const ConfigOutcome& outcome);

} // namespace kiosk
