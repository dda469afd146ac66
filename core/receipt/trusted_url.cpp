// SPDX-License-Identifier: Apache-2.0
#include "core/receipt/trusted_url.h"

#include "core/athena/grammar.h"

#include <algorithm>

namespace kiosk {

namespace {

constexpr std::size_t longestUrl = 300;

bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == ':';
}

std::string lowerCase(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

// Without the port that https has anyway.
std::string comparable(std::string_view authority)
{
    std::string host = lowerCase(authority);
    if (host.ends_with(":443"))
        host.resize(host.size() - 4);
    return host;
}

} // namespace

bool isTrustedUrl(std::string_view url, const std::vector<std::string>& hosts)
{
    constexpr std::string_view scheme = "https://";
    if (url.size() > longestUrl || !athena::isHttpsUrl(url))
        return false;
    const std::string_view rest = url.substr(scheme.size());
    const std::string host = comparable(rest.substr(0, rest.find_first_of("/?#")));
    if (host.empty() || !std::all_of(host.begin(), host.end(), isHostCharacter))
        return false;
    return std::any_of(
        hosts.begin(), hosts.end(), [&](const std::string& one) { return comparable(one) == host; });
}

} // namespace kiosk
