// SPDX-License-Identifier: Apache-2.0
#include "hardware/printer/transliteration.h"

namespace kiosk::hardware {

namespace {

struct Row {
    std::string_view ascii;
    std::u32string_view characters;
};

// clang-format off
constexpr Row rows[] = {
    {" ", U"\t\n\v\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000"},
    {"", U"\u00AD\u061C\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFE0E\uFE0F\uFEFF"},
    {"'", U"‘’‚‛′´ʻʼˈ"}, {"\"", U"“”„‟″"}, {"<", U"‹"}, {">", U"›"}, {"<<", U"«"}, {">>", U"»"},
    {"-", U"‐‑‒–—―−─"}, {"...", U"…"}, {"*", U"•‣∙◦●★☆"}, {".", U"·"}, {"|", U"│¦"}, {"_", U"‗"},
    {"->", U"→⇒"}, {"<-", U"←⇐"}, {"<->", U"↔"}, {"^", U"↑ˆ"}, {"v", U"↓"}, {"~", U"≈∼˜"},
    {"<=", U"≤"}, {">=", U"≥"}, {"!=", U"≠"}, {"+/-", U"±"}, {"x", U"×✗✘"}, {"/", U"÷⁄∕"}, {"[x]", U"✓✔☑"},
    {"EUR", U"€"}, {"BTC", U"₿"}, {"GBP", U"£"}, {"JPY", U"¥"}, {"NGN", U"₦"}, {"INR", U"₹"}, {"RUB", U"₽"},
    {"UAH", U"₴"}, {"ILS", U"₪"}, {"VND", U"₫"}, {"KRW", U"₩"}, {"PHP", U"₱"}, {"CRC", U"₡"}, {"PYG", U"₲"},
    {"c", U"¢"}, {"(TM)", U"™"}, {"(R)", U"®"}, {"(C)", U"©"}, {"No.", U"№"}, {"deg", U"°"}, {"SM", U"℠"},
    {"1/2", U"½"}, {"1/4", U"¼"}, {"3/4", U"¾"}, {"1", U"¹"}, {"2", U"²"}, {"3", U"³"}, {"%o", U"‰"},
    {"!", U"¡"}, {"a", U"ª"}, {"o", U"º"}, {"+", U"†"}, {"++", U"‡"}, {"u", U"µμ"}, {"f", U"ƒ"},
    {"AE", U"Æ"}, {"ae", U"æ"}, {"OE", U"Œ"}, {"oe", U"œ"}, {"ss", U"ß"}, {"SS", U"ẞ"}, {"Th", U"Þ"}, {"th", U"þ"},
    {"IJ", U"Ĳ"}, {"ij", U"ĳ"},
    {"A", U"ÀÁÂÃÄÅĀĂĄẠẢẤẦẨẪẬẮẰẲẴẶ"},
    {"C", U"ÇĆĈĊČ"},
    {"D", U"ÐĎĐ"},
    {"E", U"ÈÉÊËĒĔĖĘĚẸẺẼẾỀỂỄỆ"},
    {"G", U"ĜĞĠĢ"},
    {"H", U"ĤĦ"},
    {"I", U"ÌÍÎÏĨĪĬĮİỈỊ"},
    {"J", U"Ĵ"},
    {"K", U"Ķ"},
    {"L", U"ĹĻĽŁ"},
    {"N", U"ÑŃŅŇŊ"},
    {"O", U"ÒÓÔÕÖØŌŎŐƠỌỎỐỒỔỖỘỚỜỞỠỢ"},
    {"R", U"ŔŖŘ"},
    {"S", U"ŚŜŞŠȘ"},
    {"T", U"ŢŤŦȚ"},
    {"U", U"ÙÚÛÜŨŪŬŮŰŲƯỤỦỨỪỬỮỰ"},
    {"W", U"Ŵ"},
    {"Y", U"ÝŶŸỲỴỶỸ"},
    {"Z", U"ŹŻŽ"},
    {"a", U"àáâãäåāăąạảấầẩẫậắằẳẵặ"},
    {"c", U"çćĉċč"},
    {"d", U"ðďđ"},
    {"e", U"èéêëēĕėęěẹẻẽếềểễệ"},
    {"g", U"ĝğġģ"},
    {"h", U"ĥħ"},
    {"i", U"ìíîïĩīĭįıỉị"},
    {"j", U"ĵ"},
    {"k", U"ķĸ"},
    {"l", U"ĺļľł"},
    {"n", U"ñńņňŋ"},
    {"o", U"òóôõöøōŏőơọỏốồổỗộớờởỡợ"},
    {"r", U"ŕŗř"},
    {"s", U"śŝşšſș"},
    {"t", U"ţťŧț"},
    {"u", U"ùúûüũūŭůűųưụủứừửữự"},
    {"w", U"ŵ"},
    {"y", U"ýÿŷỳỵỷỹ"},
    {"z", U"źżž"},
};
// clang-format on

// Accents that follow their letter.
bool isCombining(char32_t character) { return character >= 0x300 && character < 0x370; }

} // namespace

std::string_view transliterated(char32_t character)
{
    if (isCombining(character))
        return "";
    for (const auto& row : rows) {
        if (row.characters.find(character) != std::u32string_view::npos)
            return row.ascii;
    }
    return "?";
}

} // namespace kiosk::hardware
