// SPDX-License-Identifier: Apache-2.0
#include "core/keys/canonical_url.h"

#include <algorithm>
#include <charconv>

namespace kiosk {
namespace {

constexpr std::size_t maxUrlSize = 8192;

Error malformedUrl(const char* what) { return {Errc::Malformed, std::string("URL: ") + what}; }

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

bool isHost(std::string_view host)
{
    const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']'; // IPv6
    const std::string_view name = bracketed ? host.substr(1, host.size() - 2) : host;
    const std::string_view others = bracketed ? "abcdef:." : "abcdefghijklmnopqrstuvwxyz-._";
    return !name.empty() && std::all_of(name.begin(), name.end(), [&](char c) {
        return (c >= '0' && c <= '9') || others.find(c) != std::string_view::npos;
    });
}

// "" and the scheme's own port give "", every other port ":n".
Result<std::string> portSuffix(std::string_view port, std::string_view scheme)
{
    if (port.empty())
        return std::string();
    unsigned int number = 0;
    const auto [end, problem] = std::from_chars(port.data(), port.data() + port.size(), number);
    if (problem != std::errc() || end != port.data() + port.size() || number == 0 || number > 65535)
        return malformedUrl("the port is not a number from 1 to 65535");
    if (number == (scheme == "https" ? 443U : 80U))
        return std::string();
    return ":" + std::to_string(number);
}

Result<std::string> canonicalAuthority(std::string_view authority, std::string_view scheme)
{
    const auto colon = authority.find_last_of(':');
    const auto bracket = authority.find_last_of(']');
    const bool hasPort =
        colon != std::string_view::npos && (bracket == std::string_view::npos || colon > bracket);
    const std::string host = lowerCase(hasPort ? authority.substr(0, colon) : authority);
    if (!isHost(host))
        return malformedUrl("the host is missing or has characters that do not belong there");
    auto port = portSuffix(hasPort ? authority.substr(colon + 1) : std::string_view(), scheme);
    return port ? Result<std::string>(host + *port) : port;
}

} // namespace

Result<std::string> canonicalUrl(std::string_view url)
{
    if (url.size() > maxUrlSize)
        return malformedUrl("over 8192 characters");
    if (std::any_of(url.begin(), url.end(), [](char c) { return c <= ' ' || c > '~'; }))
        return malformedUrl("a blank, a control or a non-ASCII character; percent-encode it");
    const auto mark = url.find("://");
    const std::string scheme = lowerCase(url.substr(0, mark == std::string_view::npos ? 0 : mark));
    if (scheme != "https" && scheme != "http")
        return malformedUrl("it begins with neither https:// nor http://");
    const std::string_view rest = url.substr(mark + 3, url.find('#') - mark - 3);
    const auto pathAt = std::min(rest.find_first_of("/?"), rest.size());
    const auto authority = canonicalAuthority(rest.substr(0, pathAt), scheme);
    if (!authority)
        return authority.error();
    const std::string_view target = rest.substr(pathAt);
    const char* root = !target.empty() && target.front() == '/' ? "" : "/";
    return scheme + "://" + *authority + root + std::string(target);
}

} // namespace kiosk
