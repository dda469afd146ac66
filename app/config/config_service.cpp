// SPDX-License-Identifier: Apache-2.0
#include "app/config/config_service.h"

#include "app/config/config_rules.h"

namespace kiosk {

namespace {

constexpr std::size_t mostElsewhere = 3; // that a screen has room for

int minutesOf(ConfigSection& section, const char* key, int usual)
{
    const std::string text = section.textOr(key, "", rule::timeOfDay);
    if (text.size() != 5)
        return usual;
    return ((text[0] - '0') * 10 + (text[1] - '0')) * 60 + (text[3] - '0') * 10 + (text[4] - '0');
}

KioskConfig::ServiceSection::Elsewhere readElsewhere(ConfigSection section)
{
    KioskConfig::ServiceSection::Elsewhere place;
    place.name = section.text("name", rule::label);
    place.address = section.text("address", rule::label);
    place.distance = section.textOr("distance", "", rule::label);
    place.hours = section.textOr("hours", "", rule::label);
    section.finish();
    return place;
}

} // namespace

KioskConfig::SoundSection readSound(ConfigSection section)
{
    KioskConfig::SoundSection sound;
    sound.command = section.texts("command", sound.command, 12, rule::commandWord);
    sound.volume = section.numberOr("volume", sound.volume, 0, 100);
    sound.nightVolume = section.numberOr("night_volume", sound.nightVolume, 0, 100);
    sound.nightFrom = minutesOf(section, "night_from", sound.nightFrom);
    sound.nightTo = minutesOf(section, "night_to", sound.nightTo);
    sound.mute = section.flagOr("mute", sound.mute);
    section.finish();
    return sound;
}

KioskConfig::ServiceSection readService(ConfigSection section)
{
    KioskConfig::ServiceSection service;
    service.note = section.words("note", rule::sentence);
    service.backAt = section.wallTime("back_at");
    for (ConfigSection& place : section.tables("elsewhere", mostElsewhere))
        service.elsewhere.push_back(readElsewhere(std::move(place)));
    section.finish();
    return service;
}

} // namespace kiosk
