// SPDX-License-Identifier: Apache-2.0
// Any text as a profile of a place, and as the signature of one: a profile that does not contradict itself,
// or problems that name their place.
#include "app/place/profile_reader.h"
#include "core/place/profile_signature.h"
#include "tests/fuzz/fuzz.h"

FUZZ_TARGET(place_profile)
{
    using namespace kiosk;
    using namespace kiosk::place;
    const std::string text(bytes.begin(), bytes.end());
    static const auto key =
        PublicKey::parse("0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798");
    MUST(key.ok() && !checkSignature(*key, asBytes("profile"), text).ok());
    const Outcome outcome = parseProfile(text, "p.toml");
    MUST(outcome.profile.has_value() == outcome.problems.empty());
    const auto lines = static_cast<int>(std::count(text.begin(), text.end(), '\n')) + 1;
    for (const Problem& problem : outcome.problems) {
        MUST(problem.line >= 0 && problem.line <= lines && !problem.message.empty());
        MUST(problem.text().starts_with("p.toml:"));
    }
    if (!outcome.profile)
        return;
    const Profile& profile = *outcome.profile;
    MUST(faultsOf(profile).empty() && profile.effectiveMs < profile.expiresMs);
    MUST(profile.rules.waits.size() == profile.pages.size() && profile.pages.size() <= mostPages);
    MUST(profile.rules.dailyNew.has_value() == profile.rules.dailyKnown.has_value());
    const Money most = mostAllowed(profile.rules, {3, 0, Money::zero(profile.currency)},
        Money::ofMinor(50'000, profile.currency), profile.effectiveMs);
    MUST(most <= Money::ofMinor(50'000, profile.currency));
    for (const Page& page : profile.pages)
        MUST(!page.text.empty() && !textIn(page.text, "en").empty() && page.waitSeconds >= 0);
}
