// SPDX-License-Identifier: Apache-2.0
#include "core/address/web_url.h"

#include "core/address/ascii.h"

namespace kiosk {

namespace {

// Cuts `text` at the first of `marks` and returns what follows the cut, mark included.
std::string_view cut(std::string_view& text, std::string_view marks)
{
    const std::size_t at = std::min(text.find_first_of(marks), text.size());
    const std::string_view tail = text.substr(at);
    text = text.substr(0, at);
    return tail;
}

bool isHostName(std::string_view host)
{
    return !host.empty() && std::all_of(host.begin(), host.end(), [](char c) {
        return ascii::isDigit(c) || ascii::isLower(ascii::lowered(c)) || c == '.' || c == '-' || c == '_';
    });
}

bool isIpLiteral(std::string_view host)
{
    return host.size() > 2 && host.front() == '[' && host.back() == ']'
        && std::all_of(host.begin() + 1, host.end() - 1,
            [](char c) { return ascii::isHexDigit(c) || c == ':' || c == '.'; });
}

bool readAuthority(std::string_view authority, WebUrl& url)
{
    const std::size_t user = authority.rfind('@');
    url.hasUser = user != std::string_view::npos;
    if (url.hasUser)
        authority.remove_prefix(user + 1);
    const std::size_t afterLiteral =
        authority.starts_with('[') ? std::min(authority.find(']'), authority.size()) : 0;
    const std::size_t colon = authority.find(':', afterLiteral);
    url.hasPort = colon != std::string_view::npos;
    if (url.hasPort) {
        const std::string_view port = authority.substr(colon + 1);
        if (port.size() > 5 || !ascii::allDigits(port))
            return false;
    }
    url.host = authority.substr(0, colon);
    return isHostName(url.host) || isIpLiteral(url.host);
}

} // namespace

std::optional<WebUrl> parseWebUrl(std::string_view text)
{
    WebUrl url{};
    if (!std::all_of(text.begin(), text.end(), ascii::isVisible))
        return std::nullopt;
    const std::size_t colon = text.find(':');
    const std::string_view scheme = text.substr(0, colon);
    url.secure = ascii::equalIgnoringCase(scheme, "https");
    if (!url.secure && !ascii::equalIgnoringCase(scheme, "http"))
        return std::nullopt;
    std::string_view rest = text.substr(scheme.size());
    if (!rest.starts_with("://"))
        return std::nullopt;
    rest.remove_prefix(3);
    url.hasFragment = !cut(rest, "#").empty();
    url.query = cut(rest, "?");
    url.hasQuery = !url.query.empty();
    if (url.hasQuery)
        url.query.remove_prefix(1);
    url.path = cut(rest, "/");
    if (!readAuthority(rest, url))
        return std::nullopt;
    return url;
}

} // namespace kiosk
