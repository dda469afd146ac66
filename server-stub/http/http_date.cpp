// SPDX-License-Identifier: Apache-2.0
#include "server-stub/http/http_date.h"

#include <array>
#include <cstdio>
#include <ctime>

namespace kiosk::stub {

std::string httpDate(std::int64_t unixMs)
{
    constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto seconds = static_cast<std::time_t>(unixMs / 1000);
    std::tm utc{};
    if (::gmtime_r(&seconds, &utc) == nullptr)
        return "Thu, 01 Jan 1970 00:00:00 GMT";
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
        days.at(static_cast<std::size_t>(utc.tm_wday)), utc.tm_mday,
        months.at(static_cast<std::size_t>(utc.tm_mon)), utc.tm_year + 1900, utc.tm_hour, utc.tm_min,
        utc.tm_sec);
    return text.data();
}

} // namespace kiosk::stub
