// SPDX-License-Identifier: Apache-2.0
#include "core/athena/grammar.h"

#include <algorithm>

namespace kiosk::athena {

namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

bool isHexDigit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

bool isDigits(std::string_view text) { return text.find_first_not_of(digits) == std::string_view::npos; }

bool isNameText(std::string_view text, std::size_t most)
{
    return !text.empty() && text.size() <= most && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'
            || c == '.' || c == '-';
    });
}

} // namespace

bool isGuid(std::string_view text)
{
    if (text.size() != 36 || text[14] != '4'
        || std::string_view("89ab").find(text[19]) == std::string_view::npos)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !isHexDigit(text[i]))
            return false;
    }
    return true;
}

bool isMachineId(std::string_view text) { return isNameText(text, 64); }

bool isSessionToken(std::string_view text) { return isNameText(text, 128); }

bool isPhoneNumber(std::string_view text)
{
    return text.size() >= 8 && text.size() <= 16 && text[0] == '+' && text[1] != '0'
        && isDigits(text.substr(1));
}

bool isSmsCode(std::string_view text) { return text.size() == 6 && isDigits(text); }

bool isLanguageTag(std::string_view text)
{
    const auto dash = std::min(text.find('-'), text.size());
    const std::string_view language = text.substr(0, dash);
    const std::string_view rest = dash == text.size() ? std::string_view("US") : text.substr(dash + 1);
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto isWord = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    return (language.size() == 2 || language.size() == 3) && rest.size() >= 2 && rest.size() <= 8
        && std::all_of(language.begin(), language.end(), isLower)
        && std::all_of(rest.begin(), rest.end(), isWord);
}

bool isEnrolmentCode(std::string_view text)
{
    return text.size() == 10 && std::all_of(text.begin(), text.end(), [](char c) {
        return capitals.find(c) != std::string_view::npos || (c >= '2' && c <= '9');
    });
}

bool isPublicKey(std::string_view text)
{
    return text.size() == 66 && (text.starts_with("02") || text.starts_with("03"))
        && text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

bool isHash(std::string_view text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), isHexDigit);
}

bool isCardNumber(std::string_view text)
{
    if (text.size() < 12 || text.size() > 19 || !isDigits(text))
        return false;
    int sum = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int digit = text[text.size() - 1 - i] - '0';
        const int weighted = i % 2 == 1 ? 2 * digit : digit;
        sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
}

bool isCardDate(std::string_view text)
{
    if (text.size() != 4 || !isDigits(text))
        return false;
    const int month = (text[2] - '0') * 10 + (text[3] - '0');
    return month >= 1 && month <= 12;
}

bool isHttpsUrl(std::string_view text)
{
    constexpr std::string_view scheme = "https://";
    return text.size() <= 2048 && text.starts_with(scheme) && text.size() > scheme.size()
        && text[scheme.size()] != '/' && std::none_of(text.begin(), text.end(), [](char c) {
               return c <= ' ' || c > '~' || c == '"' || c == '\\';
           });
}

std::string maskPhoneNumber(std::string_view phoneNumber)
{
    if (!isPhoneNumber(phoneNumber))
        return "+*****";
    const std::size_t shown = phoneNumber.size() - 4;
    return "+" + std::string(shown - 1, '*') + std::string(phoneNumber.substr(shown));
}

} // namespace kiosk::athena
