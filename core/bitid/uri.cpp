// SPDX-License-Identifier: Apache-2.0
#include "core/bitid/uri.h"

#include "core/address/ascii.h"
#include "core/address/web_url.h"

#include <algorithm>

namespace kiosk::bitid {

namespace {

constexpr std::string_view scheme = "bitid:";
constexpr std::size_t longestNonce = 64;
constexpr std::size_t mostPortDigits = 5;

Error noUri(const char* why) { return {Errc::Malformed, std::string("no BitID URI: ") + why}; }

bool isLetterOrDigit(char c) { return ascii::isDigit(c) || ascii::isLower(c) || ascii::isUpper(c); }

bool isHostCharacter(char c) { return isLetterOrDigit(c) || c == '.' || c == '-'; }

bool isNonceText(std::string_view text)
{
    return !text.empty() && text.size() <= longestNonce && std::all_of(text.begin(), text.end(), [](char c) {
        return isLetterOrDigit(c) || c == '_' || c == '-';
    });
}

bool isBlank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

bool isPath(std::string_view text)
{
    return text.starts_with('/')
        && std::none_of(text.begin(), text.end(), [](char c) { return c == '?' || c == '#' || isBlank(c); });
}

bool isAuthority(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const std::string_view host = text.substr(0, colon);
    if (host.empty() || !std::all_of(host.begin(), host.end(), isHostCharacter))
        return false;
    if (colon == std::string_view::npos)
        return true;
    const std::string_view port = text.substr(colon + 1);
    return ascii::allDigits(port) && port.size() <= mostPortDigits;
}

} // namespace

Result<Uri> parseUri(std::string_view text)
{
    if (text.size() > longestUri)
        return noUri("too long");
    if (!text.starts_with(scheme))
        return noUri("another scheme");
    text.remove_prefix(scheme.size());
    Uri uri;
    uri.slashes = text.starts_with("//");
    if (uri.slashes)
        text.remove_prefix(2);
    const std::size_t slash = text.find('/');
    const std::size_t question = text.find('?');
    if (slash == std::string_view::npos || question == std::string_view::npos || question < slash)
        return noUri("no path, or no query");
    uri.authority = text.substr(0, slash);
    uri.path = text.substr(slash, question - slash);
    std::string_view query = text.substr(question + 1);
    constexpr std::string_view plain = "&u=1";
    uri.plain = query.ends_with(plain);
    if (uri.plain)
        query.remove_suffix(plain.size());
    if (!isAuthority(uri.authority) || !isPath(uri.path) || !query.starts_with("x="))
        return noUri("host, path or query");
    uri.nonce = query.substr(2);
    if (!isNonceText(uri.nonce))
        return noUri("the nonce");
    return uri;
}

std::string textOf(const Uri& uri)
{
    return std::string(scheme) + (uri.slashes ? "//" : "") + uri.authority + uri.path + "?x=" + uri.nonce
        + (uri.plain ? "&u=1" : "");
}

std::string callbackOf(const Uri& uri)
{
    return (uri.plain ? "http://" : "https://") + uri.authority + uri.path;
}

Result<Uri> uriFor(std::string_view callbackUrl, std::string_view nonce)
{
    const auto url = parseWebUrl(callbackUrl);
    if (!url || url->hasUser || url->hasQuery || url->hasFragment || !url->path.starts_with('/'))
        return Error{Errc::Malformed, "a BitID callback is an http or https URL with a path and no query"};
    const std::size_t begin = callbackUrl.find("//") + 2;
    Uri uri;
    uri.authority = callbackUrl.substr(begin, callbackUrl.find('/', begin) - begin);
    uri.path = url->path;
    uri.nonce = nonce;
    uri.plain = !url->secure;
    return parseUri(textOf(uri));
}

} // namespace kiosk::bitid
