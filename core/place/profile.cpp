// SPDX-License-Identifier: Apache-2.0
#include "core/place/profile.h"

#include <algorithm>
#include <array>
#include <set>

namespace kiosk::place {

namespace {

using F = ReceiptField;
constexpr std::array<std::pair<F, std::string_view>, 20> fieldWords{
    {{F::Operator, "operator"}, {F::License, "license"}, {F::Time, "time"}, {F::Machine, "machine"},
        {F::Customer, "customer"}, {F::Amount, "amount"}, {F::CoinAmount, "coin_amount"}, {F::Price, "price"},
        {F::Address, "address"}, {F::Transaction, "transaction"}, {F::Txid, "txid"}, {F::Fees, "fees"},
        {F::Spread, "spread"}, {F::ReferencePrice, "reference_price"},
        {F::ReferenceSource, "reference_source"}, {F::Hold, "hold"}, {F::RefundDeadline, "refund_deadline"},
        {F::LiveHelp, "live_help"}, {F::Authority, "authority"}, {F::ProfileVersion, "profile"}}};

bool wants(const Profile& profile, ReceiptField field)
{
    const auto& fields = profile.receiptFields;
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

std::set<std::string> languagesOf(const Texts& texts)
{
    std::set<std::string> languages;
    for (const auto& [language, text] : texts)
        languages.insert(language);
    return languages;
}

bool isWordByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z')
        || (byte >= 'A' && byte <= 'Z');
}

struct Turned {
    std::string_view from;
    std::string_view to;
};
// Blanks of all kinds are one blank; what nobody sees is nothing.
constexpr std::array<Turned, 12> turned{{{"\n", " "}, {"\t", " "}, {"\xC2\xA0", " "}, {"\xE3\x80\x80", " "},
    {"\xE2\x80\x82", " "}, {"\xE2\x80\x83", " "}, {"\xE2\x80\x89", " "}, {"\xE2\x80\xAF", " "},
    {"\xC2\xAD", ""}, {"\xE2\x80\x8B", ""}, {"\xE2\x80\x8C", ""}, {"\xE2\x80\x8D", ""}}};

// The two bytes of a small letter: of Latin-1 and Latin Extended-A, which the kiosk's languages are written
// in.
void appendLowered(std::string& out, unsigned char lead, unsigned char trail)
{
    unsigned letter = (lead & 0x1FU) << 6U | (trail & 0x3FU);
    const bool latin1 = letter >= 0xC0 && letter <= 0xDE && letter != 0xD7;
    const bool oddIsSmall = (letter >= 0x100 && letter <= 0x137) || (letter >= 0x14A && letter <= 0x177);
    const bool evenIsSmall = (letter >= 0x139 && letter <= 0x148) || (letter >= 0x179 && letter <= 0x17E);
    if (latin1)
        letter += 0x20;
    else if ((oddIsSmall && letter % 2 == 0) || (evenIsSmall && letter % 2 == 1))
        ++letter;
    out += static_cast<char>(0xC0U | letter >> 6U);
    out += static_cast<char>(0x80U | (letter & 0x3FU));
}

// As it is compared: letters small, one blank between words.
std::string folded(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const auto found = std::find_if(
            turned.begin(), turned.end(), [&](const Turned& one) { return text.starts_with(one.from); });
        const auto byte = static_cast<unsigned char>(text.front());
        std::size_t taken = 1;
        if (found != turned.end()) {
            out += found->to;
            taken = found->from.size();
        } else if (byte >= 0xC3 && byte <= 0xC5 && text.size() > 1) {
            appendLowered(out, byte, static_cast<unsigned char>(text[1]));
            taken = 2;
        } else {
            out += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : text.front();
        }
        text.remove_prefix(taken);
        if (out.size() > 1 && out.ends_with("  "))
            out.pop_back();
    }
    return out;
}

bool standsAt(std::string_view text, std::size_t at, std::string_view word)
{
    return (at == 0 || !isWordByte(text[at - 1]))
        && (at + word.size() == text.size() || !isWordByte(text[at + word.size()]));
}

class Inspection {
public:
    explicit Inspection(const Profile& profile)
        : m_profile(profile)
    {
    }

    std::vector<Fault> faults()
    {
        dates();
        limits();
        fees();
        contacts();
        pages();
        words();
        return std::move(m_faults);
    }

private:
    void fault(std::string key, std::string message)
    {
        m_faults.push_back({std::move(key), std::move(message)});
    }

    void dates()
    {
        if (m_profile.expiresMs <= m_profile.effectiveMs)
            fault("expires", "is not after effective; the profile would never hold");
    }

    void limits()
    {
        const Rules& rules = m_profile.rules;
        if (rules.dailyNew.has_value() != rules.dailyKnown.has_value())
            fault("limits.daily_new", "daily_new and daily_known go together; give both or neither");
        if (rules.dailyNew && rules.dailyKnown && *rules.dailyNew > *rules.dailyKnown)
            fault("limits.daily_new", "is above daily_known; new customers may not buy more than known ones");
        const bool differs = rules.dailyNew && rules.dailyKnown && *rules.dailyNew != *rules.dailyKnown;
        if (rules.newCustomerDays == 0 && (differs || m_profile.holdHoursNew != m_profile.holdHoursKnown))
            fault("limits.new_customer_days", "is 0, yet new customers are treated differently");
    }

    void fees()
    {
        if ((wants(m_profile, F::Fees) || wants(m_profile, F::Spread) || wants(m_profile, F::ReferencePrice)
                || wants(m_profile, F::ReferenceSource))
            && !m_profile.rules.needsReference)
            fault("receipt.fields",
                "asks for the fees or the market's price: fees.needs_reference must be true, so that every "
                "purchase has them");
    }

    void contacts()
    {
        if (m_profile.liveHelp.empty())
            fault("operator.live_help", "is empty; a customer must be able to reach a person");
        if (wants(m_profile, F::License) && m_profile.license.empty())
            fault("operator.license", "is asked for on the receipt and is empty");
        if (wants(m_profile, F::Authority) && m_profile.authority.empty())
            fault("operator.authority", "is asked for on the receipt and is empty");
        if (wants(m_profile, F::RefundDeadline) && m_profile.refundDays == 0)
            fault("refund.days", "is 0, yet the receipt must name the last day");
    }

    void pages()
    {
        if (m_profile.status == Profile::Status::Closed)
            return;
        const auto& all = m_profile.pages;
        const auto has = [&](Page::Kind kind) {
            return std::any_of(
                all.begin(), all.end(), [kind](const Page& page) { return page.kind == kind; });
        };
        if (!has(Page::Kind::Disclosure))
            fault("disclosure", "an open place needs at least one [[disclosure]]");
        if (!has(Page::Kind::Warning))
            fault("warning", "an open place needs at least one [[warning]]");
        if (!has(Page::Kind::Question))
            fault("question", "an open place needs at least one [[question]] of the scam gate");
        if (all.size() > mostPages)
            fault("disclosure", "more than " + std::to_string(mostPages) + " pages; nobody would read them");
    }

    void words()
    {
        const auto& all = m_profile.pages;
        for (const Page& page : all) {
            if (languagesOf(page.text) != languagesOf(all.front().text))
                fault("disclosure", "every text must be there in the same languages");
            for (const auto& [language, text] : page.text)
                forbidden(text);
        }
        forbidden(m_profile.license);
        contactWords("operator.live_help_hours", m_profile.liveHelpHours);
        contactLanguages("operator.authority", m_profile.authority); // its name is not ours to choose
    }

    void forbidden(std::string_view text)
    {
        const auto found = forbiddenIn(m_profile.forbiddenWords, text);
        if (!found.empty())
            fault("words.forbidden", "\"" + std::string(found) + "\" is in a text of this profile");
    }

    // A name may read the same in every language; what is written in some is written in all of the pages'.
    void contactLanguages(const char* key, const Texts& texts)
    {
        const auto& pages = m_profile.pages;
        if (texts.size() > 1 && !pages.empty() && languagesOf(texts) != languagesOf(pages.front().text))
            fault(key, "must be there in the languages of the pages, or as one text for all");
    }

    void contactWords(const char* key, const Texts& texts)
    {
        contactLanguages(key, texts);
        for (const auto& [language, text] : texts)
            forbidden(text);
    }

    const Profile& m_profile;
    std::vector<Fault> m_faults;
};

} // namespace

std::string_view wordOf(ReceiptField field)
{
    for (const auto& [known, word] : fieldWords) {
        if (known == field)
            return word;
    }
    return {};
}

Result<ReceiptField> parseReceiptField(std::string_view word)
{
    for (const auto& [field, known] : fieldWords) {
        if (known == word)
            return field;
    }
    return Error{Errc::Malformed, "no field of a receipt"};
}

std::vector<Fault> faultsOf(const Profile& profile) { return Inspection(profile).faults(); }

Standing standingOf(const Profile& profile, std::int64_t nowMs)
{
    if (nowMs < profile.effectiveMs)
        return Standing::NotYet;
    if (nowMs >= profile.expiresMs)
        return Standing::Expired;
    return profile.status == Profile::Status::Open ? Standing::Effective : Standing::Closed;
}

std::string_view languageIn(const Texts& texts, std::string_view language)
{
    for (const std::string_view wanted :
        {language, language.substr(0, language.find('_')), std::string_view("en")}) {
        if (const auto found = texts.find(std::string(wanted)); found != texts.end())
            return found->first;
    }
    return texts.empty() ? std::string_view() : std::string_view(texts.begin()->first);
}

std::string_view textIn(const Texts& texts, std::string_view language)
{
    const auto found = texts.find(std::string(languageIn(texts, language)));
    return found == texts.end() ? std::string_view() : std::string_view(found->second);
}

std::string_view forbiddenIn(const std::vector<std::string>& words, std::string_view text)
{
    const std::string said = folded(text);
    for (const std::string& word : words) {
        const std::string banned = folded(word);
        if (banned.empty())
            continue;
        for (std::size_t at = said.find(banned); at != said.npos; at = said.find(banned, at + 1))
            if (standsAt(said, at, banned))
                return word;
    }
    return {};
}

Status mayFollow(const Rules& held, const Rules& next)
{
    if (held.place.empty() || held.place != next.place || held.version < next.version)
        return Done{};
    if (held.version > next.version)
        return Error{Errc::Refused,
            "version " + std::to_string(held.version) + " has been in force here; this is the older version "
                + std::to_string(next.version)};
    if (held.hash != next.hash)
        return Error{Errc::Mismatch,
            "version " + std::to_string(next.version)
                + " has been in force here with another content; give the new one a higher version"};
    return Done{};
}

Status mayFollow(const Laws& held, const Rules& next)
{
    const auto found = held.find(next.place);
    if (found == held.end())
        return Done{};
    Rules before;
    before.place = next.place;
    before.version = found->second.version;
    before.hash = found->second.hash;
    return mayFollow(before, next);
}

} // namespace kiosk::place
