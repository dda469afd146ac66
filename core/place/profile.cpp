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

char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool standsAt(std::string_view text, std::size_t at, std::string_view word)
{
    if (at + word.size() > text.size() || (at > 0 && isWordByte(text[at - 1]))
        || (at + word.size() < text.size() && isWordByte(text[at + word.size()])))
        return false;
    return std::equal(word.begin(), word.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
        [](char a, char b) { return lowered(a) == lowered(b); });
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
        if ((wants(m_profile, F::Spread) || wants(m_profile, F::ReferencePrice)
                || wants(m_profile, F::ReferenceSource))
            && !m_profile.rules.needsReference)
            fault("receipt.fields", "asks for the market's price, which is then needed with every purchase");
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
            for (const auto& [language, text] : page.text) {
                const auto found = forbiddenIn(m_profile.forbiddenWords, text);
                if (!found.empty())
                    fault("words.forbidden", "\"" + std::string(found) + "\" is in a text of this profile");
            }
        }
        contactWords("operator.live_help_hours", m_profile.liveHelpHours);
        contactLanguages("operator.authority", m_profile.authority); // its name is not ours to choose
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
        for (const auto& [language, text] : texts) {
            const auto found = forbiddenIn(m_profile.forbiddenWords, text);
            if (!found.empty())
                fault("words.forbidden", "\"" + std::string(found) + "\" is in a text of this profile");
        }
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
    for (const std::string& word : words) {
        for (std::size_t at = 0; !word.empty() && at < text.size(); ++at) {
            if (standsAt(text, at, word))
                return word;
        }
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

} // namespace kiosk::place
