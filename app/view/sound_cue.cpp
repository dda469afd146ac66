// SPDX-License-Identifier: Apache-2.0
#include "app/view/sound_cue.h"

#include "app/view/shown.h"

#include "core/purchase/timing.h"

namespace kiosk {

namespace {

constexpr int lastCall = 8; // seconds: the warning is heard a second time

bool warnsNow(const Shown& before, const Shown& now)
{
    if (now.idleWarningSeconds == 0)
        return false;
    const bool first = before.idleWarningSeconds == 0;
    const bool again = before.idleWarningSeconds > lastCall && now.idleWarningSeconds <= lastCall;
    return first || again;
}

// A last screen counts its own last seconds down on its button.
bool leavesSoon(const Shown& before, const Shown& now)
{
    constexpr int countdown = timing::idleWarning / 1000;
    const auto passes = [&](int seconds) {
        return before.secondsLeft > seconds && now.secondsLeft <= seconds && now.secondsLeft > 0;
    };
    return before.screen == now.screen && (passes(countdown) || passes(lastCall));
}

// What a customer has to do something about. What was pressed too early is not among it: that is on the
// screen where the finger is.
bool asksNow(const Shown& before, const Shown& now)
{
    const bool newWords = !now.notice.isEmpty() && now.notice != before.notice;
    switch (now.screen) {
    case ScreenId::Insert:
        return (newWords && now.notice != QLatin1String("nothing_in")
                   && now.notice != QLatin1String("settling"))
            || (now.phase == QLatin1String("stopped") && before.phase != now.phase);
    case ScreenId::Scan:
        return newWords;
    case ScreenId::Refused:
    case ScreenId::Unresolved:
    case ScreenId::ScamStop:
    case ScreenId::Limit:
        return before.screen != now.screen;
    default:
        return false;
    }
}

} // namespace

std::optional<SoundCue> cueBetween(const Shown& before, const Shown& now)
{
    if (now.screen == ScreenId::Delivered && before.screen != now.screen)
        return SoundCue::Done;
    if (warnsNow(before, now) || leavesSoon(before, now) || asksNow(before, now))
        return SoundCue::Attention;
    const bool inserting = before.screen == ScreenId::Insert && now.screen == ScreenId::Insert;
    if (inserting && now.bills.size() > before.bills.size())
        return SoundCue::Credited;
    return std::nullopt;
}

} // namespace kiosk
