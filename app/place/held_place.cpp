// SPDX-License-Identifier: Apache-2.0
#include "app/place/held_place.h"

namespace kiosk::place {

namespace {

// What the operator has written for customers outside the profile, by where it stands.
std::vector<std::pair<std::string, std::string>> operatorsWords(const KioskConfig& config)
{
    std::vector<std::pair<std::string, std::string>> words{{"machine.operator", config.machine.operatorName},
        {"machine.support_line", config.machine.supportLine}, {"machine.help_line", config.machine.helpLine},
        {"the theme's brand.name", config.theme.name}};
    for (const auto& [language, note] : config.service.note)
        words.emplace_back("service.note." + language, note);
    for (const auto& place : config.service.elsewhere) {
        for (const auto* text : {&place.name, &place.address, &place.distance, &place.hours})
            words.emplace_back("service.elsewhere", *text);
    }
    for (const auto& [language, texts] : config.theme.texts) {
        for (const auto* text : {&texts.operatorName, &texts.support, &texts.promise, &texts.promiseDetail,
                 &texts.terms, &texts.legal})
            words.emplace_back("the theme's texts." + language, *text);
    }
    return words;
}

// What is wrong with this profile on this machine.
std::vector<Problem> misfits(const Profile& profile, const KioskConfig& config, const Laws& before)
{
    std::vector<Problem> problems;
    const auto problem = [&](const char* key, std::string message) {
        problems.push_back({config.place.profileFile, 0, key, std::move(message)});
    };
    if (profile.currency != config.machine.currency)
        problem("currency",
            "is " + std::string(profile.currency.code()) + "; this machine takes "
                + std::string(config.machine.currency.code()));
    if (profile.example && config.machine.network == Network::Main)
        problem("example", "is true: no real coins are sold under an example; counsel must check it first");
    for (const auto& [where, text] : operatorsWords(config)) {
        const auto banned = forbiddenIn(profile.forbiddenWords, text);
        if (!banned.empty())
            problem(
                "words.forbidden", "\"" + std::string(banned) + "\" is in " + where + "; write it otherwise");
    }
    if (const Status follows = mayFollow(before, profile.rules); !follows)
        problem("version", follows.error().detail);
    return problems;
}

} // namespace

HeldPlace placeOf(const KioskConfig& config, const Laws& before)
{
    HeldPlace held;
    if (config.place.profileFile.empty()) {
        held.needed = !config.machine.demo;
        if (held.needed)
            held.problems.push_back(
                {"", 0, "place", "no profile of this place is configured: nothing is sold"});
        return held;
    }
    const Result<PublicKey> key = PublicKey::parse(config.place.publicKey);
    if (!key) {
        held.problems.push_back({"", 0, "place.public_key", key.error().detail});
        return held;
    }
    Outcome outcome = loadProfile(config.place.profileFile, *key);
    held.problems = std::move(outcome.problems);
    if (!outcome.profile)
        return held;
    held.problems = misfits(*outcome.profile, config, before);
    if (held.problems.empty())
        held.profile = std::make_shared<const Profile>(std::move(*outcome.profile));
    return held;
}

bool mayOpen(const HeldPlace& place, std::int64_t nowMs)
{
    return place.profile ? standingOf(*place.profile, nowMs) == Standing::Effective : !place.needed;
}

std::optional<std::int64_t> changesAt(const HeldPlace& place, std::int64_t nowMs)
{
    if (!place.profile || nowMs >= place.profile->expiresMs)
        return std::nullopt;
    return nowMs < place.profile->effectiveMs ? place.profile->effectiveMs : place.profile->expiresMs;
}

std::string_view wordOf(Standing standing)
{
    switch (standing) {
    case Standing::Effective:
        return "in force";
    case Standing::NotYet:
        return "not yet in force";
    case Standing::Expired:
        return "expired";
    case Standing::Closed:
        return "in force, and closes this place";
    }
    return {};
}

std::string stampOf(const HeldPlace& place)
{
    if (!place.profile)
        return {};
    const Rules& rules = place.profile->rules;
    return rules.place + "/" + std::to_string(rules.version) + "/" + rules.hash;
}

} // namespace kiosk::place
