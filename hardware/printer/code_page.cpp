// SPDX-License-Identifier: Apache-2.0
#include "hardware/printer/code_page.h"

#include "hardware/printer/transliteration.h"
#include "hardware/utf8.h"

namespace kiosk::hardware {

namespace {

// 80h to FFh. U+FFFD: not defined, or not to be printed (soft hyphen, no-break space).
constexpr std::u32string_view pc858 =
    U"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
    U"└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\uFFFD±‗¾¶§÷¸°¨·¹³²■\uFFFD";
constexpr std::u32string_view wpc1252 =
    U"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ\uFFFD¡¢£¤¥¦§¨©ª«¬\uFFFD®¯°±²³´µ¶·¸¹º»¼½¾¿"
    U"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";
static_assert(pc858.size() == 128 && wpc1252.size() == 128);

constexpr char32_t undefined = 0xfffd;

std::u32string_view upperHalf(CodePage page) { return page == CodePage::Pc858 ? pc858 : wpc1252; }

void appendEncoded(std::string& bytes, char32_t character, CodePage page)
{
    if (character >= 0x20 && character < 0x7f) {
        bytes += static_cast<char>(character);
        return;
    }
    const auto place = character == undefined ? std::u32string_view::npos : upperHalf(page).find(character);
    if (place != std::u32string_view::npos)
        bytes += static_cast<char>(0x80 + place);
    else
        bytes += transliterated(character);
}

} // namespace

std::string toCodePage(std::string_view utf8, CodePage page)
{
    std::string bytes;
    while (!utf8.empty())
        appendEncoded(bytes, takeCharacter(utf8).value_or(undefined), page);
    return bytes;
}

bool fitsCodePage(std::string_view utf8, CodePage page)
{
    while (!utf8.empty()) {
        const char32_t character = takeCharacter(utf8).value_or(undefined);
        std::string bytes;
        appendEncoded(bytes, character, page);
        if (bytes == "?" && character != U'?' && character != undefined)
            return false;
    }
    return true;
}

std::optional<char32_t> fromCodePage(std::uint8_t byte, CodePage page)
{
    if (byte < 0x80)
        return isControl(byte) ? std::nullopt : std::optional<char32_t>(byte);
    const auto character = upperHalf(page)[byte - 0x80u];
    return character == undefined ? std::nullopt : std::optional(character);
}

} // namespace kiosk::hardware
