// SPDX-License-Identifier: Apache-2.0
#include "core/place/plain_text.h"

#include <algorithm>
#include <array>

namespace kiosk::place {

namespace {

struct Unseen {
    std::string_view bytes;
    const char* name;
};
// Direction marks, embeddings, overrides and isolates; breaks of other standards; what has no width.
constexpr std::array unseen{Unseen{"\xD8\x9C", "U+061C"}, Unseen{"\xE2\x80\x8B", "U+200B"},
    Unseen{"\xE2\x80\x8E", "U+200E"}, Unseen{"\xE2\x80\x8F", "U+200F"}, Unseen{"\xE2\x80\xA8", "U+2028"},
    Unseen{"\xE2\x80\xA9", "U+2029"}, Unseen{"\xE2\x80\xAA", "U+202A"}, Unseen{"\xE2\x80\xAB", "U+202B"},
    Unseen{"\xE2\x80\xAC", "U+202C"}, Unseen{"\xE2\x80\xAD", "U+202D"}, Unseen{"\xE2\x80\xAE", "U+202E"},
    Unseen{"\xE2\x81\xA0", "U+2060"}, Unseen{"\xE2\x81\xA6", "U+2066"}, Unseen{"\xE2\x81\xA7", "U+2067"},
    Unseen{"\xE2\x81\xA8", "U+2068"}, Unseen{"\xE2\x81\xA9", "U+2069"}, Unseen{"\xEF\xBB\xBF", "U+FEFF"},
    Unseen{"\xE1\xA0\x8E", "U+180E"}, Unseen{"\xEF\xBF\xB9", "U+FFF9"}, Unseen{"\xEF\xBF\xBA", "U+FFFA"},
    Unseen{"\xEF\xBF\xBB", "U+FFFB"}, Unseen{"\xF3\xA0\x80", "a tag"}, Unseen{"\xF3\xA0\x81", "a tag"}};

// Nothing is drawn for them, alone.
constexpr std::array<std::string_view, 26> blanks{" ", "\n", "\t", "\xC2\xA0", "\xC2\xAD", "\xCD\x8F",
    "\xE1\x85\x9F", "\xE1\x85\xA0", "\xE1\x9A\x80", "\xE2\x80\x80", "\xE2\x80\x81", "\xE2\x80\x82",
    "\xE2\x80\x83", "\xE2\x80\x84", "\xE2\x80\x85", "\xE2\x80\x86", "\xE2\x80\x87", "\xE2\x80\x88",
    "\xE2\x80\x89", "\xE2\x80\x8A", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x80\xAF", "\xE2\xA0\x80",
    "\xE3\x80\x80", "\xE3\x85\xA4"};
constexpr std::array<std::string_view, 5> sentenceEnds{".", "!", "?", "\xD8\x9F", "\xE3\x80\x82"};
constexpr std::array<std::string_view, 8> closing{
    "\"", "'", ")", "]", "\xC2\xBB", "\xE2\x80\x99", "\xE2\x80\x9D", "\xC2\xA0"};
// A full stop behind one of these, or behind a single letter, ends no sentence.
constexpr std::array<std::string_view, 14> abbreviations{
    "No", "Nr", "Mr", "Mrs", "Ms", "Dr", "St", "Sr", "Sra", "EE", "UU", "Art", "art", "Tel"};

// How many bytes one of the words takes at the beginning of the text; 0: none stands there.
template <std::size_t N>
std::size_t begins(std::string_view text, const std::array<std::string_view, N>& words)
{
    for (const std::string_view word : words) {
        if (text.starts_with(word))
            return word.size();
    }
    return 0;
}

bool isBlank(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = begins(text, blanks);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

std::optional<std::string> faultInCharacters(std::string_view text)
{
    if (isBlank(text))
        return "is blank; write the words, or leave the key out";
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const bool isC1 =
            byte == 0xC2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xA0;
        if ((byte < 0x20 && byte != '\n') || byte == 0x7F || isC1)
            return "holds a control character; remove it";
    }
    for (const Unseen& one : unseen) {
        if (text.find(one.bytes) != std::string_view::npos)
            return std::string("holds ") + one.name
                + ", which nobody sees and which turns or hides the text beside it; remove it";
    }
    return std::nullopt;
}

bool isAbbreviation(std::string_view before)
{
    const std::size_t at = before.find_last_of(" .\n(");
    const std::string_view word = at == std::string_view::npos ? before : before.substr(at + 1);
    return word.size() == 1
        || std::find(abbreviations.begin(), abbreviations.end(), word) != abbreviations.end();
}

bool goesOnBehind(std::string_view rest)
{
    for (std::size_t length = begins(rest, closing); length > 0; length = begins(rest, closing))
        rest.remove_prefix(length);
    return !rest.empty() && rest.front() == ' ' && !isBlank(rest);
}

bool isMoreThanOneSentence(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t length = begins(text.substr(at), sentenceEnds);
        if (length == 0 || !goesOnBehind(text.substr(at + length)))
            continue;
        if (text[at] != '.' || !isAbbreviation(text.substr(0, at)))
            return true;
    }
    return false;
}

} // namespace

std::optional<std::string> faultInLine(std::string_view text)
{
    if (auto fault = faultInCharacters(text))
        return fault;
    if (text.find('\n') != std::string_view::npos)
        return "has a line break; write it in one line";
    return std::nullopt;
}

std::optional<std::string> faultInParagraph(std::string_view text)
{
    if (auto fault = faultInCharacters(text))
        return fault;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (isBlank(text.substr(begin, end - begin)))
            return "has a blank line, which takes the room of the words; remove it";
        begin = end + 1;
    }
    return std::nullopt;
}

std::optional<std::string> faultInSentence(std::string_view text)
{
    if (auto fault = faultInLine(text))
        return fault;
    if (isMoreThanOneSentence(text))
        return "is more than one sentence; give each a page of its own";
    return std::nullopt;
}

} // namespace kiosk::place
