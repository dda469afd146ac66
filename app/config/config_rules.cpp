// SPDX-License-Identifier: Apache-2.0
#include "app/config/config_rules.h"

#include "app/config/phone_countries.h"
#include "app/language/language_codes.h"
#include "core/address/scan.h"
#include "core/athena/grammar.h"
#include "core/keys/canonical_url.h"
#include "core/keys/public_key.h"
#include "core/money/money.h"
#include "core/place/plain_text.h"

#include <algorithm>
#include <string_view>

namespace kiosk::rule {
namespace {

bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }
bool isSmall(char c) { return c >= 'a' && c <= 'z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string quoted(const std::string& text) { return "\"" + text + "\""; }

} // namespace

Wrong machineId(const std::string& text)
{
    if (athena::isMachineId(text))
        return std::nullopt;
    return quoted(text) + " is no machine name: 1 to 64 of A-Z a-z 0-9 _ . - as the operator registered it";
}

Wrong currency(const std::string& text)
{
    if (Currency::parse(text))
        return std::nullopt;
    return quoted(text) + " is no currency that this version handles; use its three capitals, like \"USD\"";
}

Wrong coin(const std::string& text)
{
    if (parseCoin(text))
        return std::nullopt;
    return quoted(text) + " is no coin that this version handles; it knows BTC, ETH, LTC and BCH";
}

Wrong network(const std::string& text)
{
    if (parseNetwork(text))
        return std::nullopt;
    return quoted(text) + " is no network; use \"main\", \"test\" or \"regtest\"";
}

Wrong publicKey(const std::string& text)
{
    if (text.size() == 66 && PublicKey::parse(text))
        return std::nullopt;
    return "is no public key: 66 hex digits, as athena-profile public-key prints them";
}

Wrong label(const std::string& text)
{
    if (!text.empty() && text.size() <= 60)
        return place::faultInLine(text);
    return "must have 1 to 60 bytes; it is printed on receipts and shown on screens";
}

Wrong sentence(const std::string& text)
{
    if (!text.empty() && text.size() <= 160)
        return place::faultInLine(text);
    return "must have 1 to 160 bytes; it stands on the screen in one piece";
}

Wrong commandWord(const std::string& text)
{
    if (!text.empty() && text.size() <= 200)
        return std::nullopt;
    return "must have 1 to 200 bytes; write the program and each argument as a text of its own";
}

Wrong timeOfDay(const std::string& text)
{
    const bool fits = text.size() == 5 && text[2] == ':' && isDigit(text[0]) && isDigit(text[1])
        && isDigit(text[3]) && isDigit(text[4]) && text.substr(0, 2) < "24" && text[3] < '6';
    if (fits)
        return std::nullopt;
    return quoted(text) + " is no time of day like \"22:00\"";
}

bool isPlainLoopback(const std::string& url)
{
    for (const std::string_view host : {"http://127.0.0.1", "http://[::1]", "http://localhost"}) {
        if (url.rfind(host, 0) == 0
            && (url.size() == host.size() || url[host.size()] == ':' || url[host.size()] == '/'))
            return true;
    }
    return false;
}

Wrong baseUrl(const std::string& text)
{
    const Result<std::string> canonical = canonicalUrl(text);
    if (!canonical)
        return quoted(text) + " is no address like \"https://athena.example.com\"";
    if (text.find('?') != std::string::npos)
        return "must have no query; paths hang directly under it";
    if (text.find('#') != std::string::npos)
        return "must have no fragment (\"#…\"); paths hang directly under it";
    if (!text.empty() && text.back() == '/')
        return "must not end with a slash; remove it";
    if (canonical->rfind("https://", 0) != 0 && !isPlainLoopback(*canonical))
        return "must begin with https://; plain http is only for a back end on this machine (127.0.0.1)";
    return std::nullopt;
}

Wrong hostName(const std::string& text)
{
    const bool fits = !text.empty() && text.size() <= 253 && text.front() != '.' && text.back() != '.'
        && std::all_of(text.begin(), text.end(),
            [](char c) { return isSmall(c) || isDigit(c) || c == '-' || c == '.'; });
    if (fits)
        return std::nullopt;
    return quoted(text) + " is no host name in small letters, like \"pay.example.com\"";
}

Wrong absolutePath(const std::string& text)
{
    if (text.size() > 1 && text.size() <= 400 && text.front() == '/')
        return std::nullopt;
    return quoted(text) + " is no absolute path; begin it with a slash";
}

Wrong command(const std::string& text)
{
    const bool plain =
        std::all_of(text.begin(), text.end(), [](unsigned char c) { return c > ' ' && c != 0x7F; });
    const bool named = text.find('/') == std::string::npos || text.front() == '/';
    if (text.size() <= 400 && plain && named)
        return std::nullopt;
    return quoted(text) + " is no program; give its name or its absolute path, without options";
}

Wrong language(const std::string& text)
{
    const bool fits =
        (text.size() == 2 || (text.size() == 5 && text[2] == '_' && isCapital(text[3]) && isCapital(text[4])))
        && isSmall(text[0]) && isSmall(text[1]);
    if (!fits)
        return quoted(text) + " is no language code like \"en\" or \"es_MX\"";
    std::string spoken;
    for (const std::string_view code : languageCodes) {
        if (code == text.substr(0, 2)) {
            if (hasFigures(text))
                return std::nullopt;
            return quoted(text)
                + " names a country whose way to write figures in this language nobody knows; "
                + quoted(text.substr(0, 2)) + " alone takes the currency's";
        }
        spoken += (spoken.empty() ? "" : ", ") + std::string(code);
    }
    return quoted(text) + " is a language that this program does not speak; it speaks " + spoken;
}

Wrong country(const std::string& text)
{
    if (text.size() != 2 || !isCapital(text[0]) || !isCapital(text[1]))
        return quoted(text) + " is no country code of two capitals, like \"US\"";
    if (phoneCountry(text) != nullptr)
        return std::nullopt;
    std::string known;
    for (const Country& country : phoneCountries)
        known += (known.empty() ? "" : ", ") + std::string(country.code);
    return quoted(text) + " is a country whose phone numbers this version does not know; it knows " + known;
}

Wrong preamble(const std::string& text)
{
    if (text.size() <= 16)
        return std::nullopt;
    return "is longer than 16 bytes; scanners put an identifier like \"]Q1\" before a scan";
}

Wrong codePage(const std::string& text)
{
    if (text == "pc858" || text == "wpc1252")
        return std::nullopt;
    return quoted(text) + " is no code page of the printer; use \"pc858\" or \"wpc1252\"";
}

Wrong oneOf(const std::string& text, const char* what, const char* only)
{
    if (text == only)
        return std::nullopt;
    return quoted(text) + " is no " + what + " that this version speaks; it knows \"" + only + "\"";
}

} // namespace kiosk::rule
