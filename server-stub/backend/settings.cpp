// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/settings.h"

#include <charconv>

namespace kiosk::stub {

namespace {

std::optional<std::int64_t> number(const std::optional<std::string>& text)
{
    std::int64_t value = 0;
    if (!text || std::from_chars(text->data(), text->data() + text->size(), value).ec != std::errc())
        return std::nullopt;
    return value;
}

} // namespace

std::string_view textOf(DeliveryOutcome outcome)
{
    switch (outcome) {
    case DeliveryOutcome::Deliver:
        return "deliver";
    case DeliveryOutcome::Fail:
        return "fail";
    case DeliveryOutcome::Hold:
        break;
    }
    return "hold";
}

std::optional<DeliveryOutcome> parseDeliveryOutcome(std::string_view text)
{
    for (const auto outcome : {DeliveryOutcome::Deliver, DeliveryOutcome::Fail, DeliveryOutcome::Hold})
        if (text == textOf(outcome))
            return outcome;
    return std::nullopt;
}

std::string_view textOf(const LoginPicture& picture)
{
    if (picture.svg)
        return picture.bare ? "svg bare" : "svg";
    return picture.bare ? "png bare" : "png";
}

std::optional<LoginPicture> parseLoginPicture(std::string_view text)
{
    for (const bool svg : {true, false})
        for (const bool bare : {true, false})
            if (text == textOf({svg, bare}))
                return LoginPicture{svg, bare};
    return std::nullopt;
}

void Settings::read()
{
    m_values.clear();
    Statement rows = m_database.query("SELECT name, value FROM settings");
    while (rows.next())
        m_values.emplace(rows.text(0), rows.text(1));
}

std::optional<std::string> Settings::get(std::string_view name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::nullopt : std::optional(found->second);
}

void Settings::set(std::string_view name, std::string_view value)
{
    m_database.run("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)", name, value);
    m_values.insert_or_assign(std::string(name), value);
}

DeliveryOutcome Settings::deliveryOutcome()
{
    return parseDeliveryOutcome(get("delivery_outcome").value_or("deliver"))
        .value_or(DeliveryOutcome::Deliver);
}

void Settings::setDeliveryOutcome(DeliveryOutcome outcome) { set("delivery_outcome", textOf(outcome)); }

std::optional<std::int64_t> Settings::deliveryDelayMs() { return number(get("delivery_delay_ms")); }

void Settings::setDeliveryDelayMs(std::int64_t delayMs) { set("delivery_delay_ms", std::to_string(delayMs)); }

std::optional<std::int64_t> Settings::loginLifetimeS() { return number(get("login_lifetime_s")); }

void Settings::setLoginLifetimeS(std::int64_t seconds) { set("login_lifetime_s", std::to_string(seconds)); }

std::optional<LoginPicture> Settings::loginPicture()
{
    return parseLoginPicture(get("login_picture").value_or(""));
}

void Settings::setLoginPicture(const std::optional<LoginPicture>& picture)
{
    set("login_picture", picture ? textOf(*picture) : "");
}

std::int64_t Settings::clockOffsetMs() { return number(get("clock_offset_ms")).value_or(0); }

void Settings::advanceClock(std::int64_t byMs)
{
    set("clock_offset_ms", std::to_string(clockOffsetMs() + byMs));
}

} // namespace kiosk::stub
