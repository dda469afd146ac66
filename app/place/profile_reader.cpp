// SPDX-License-Identifier: Apache-2.0
#include "app/place/profile_reader.h"

#include "app/place/profile_table.h"
#include "core/keys/hash.h"
#include "core/place/profile_signature.h"

#include <algorithm>
#include <limits>

namespace kiosk::place {

namespace {

constexpr std::size_t longestLabel = 80;
constexpr int schema = 1;

bool isPlace(std::string_view text)
{
    const auto fits = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'; };
    return text.size() >= 2 && text.size() <= 12 && std::all_of(text.begin(), text.end(), fits);
}

// "15" or "12.5" per cent, at most two digits after the point.
std::optional<std::uint32_t> basisPointsOf(const std::string& percent)
{
    // The grammar of an amount of two digits is what is wanted; its unit is then a hundredth of a per cent.
    const Result<Currency> twoDigits = Currency::parse("USD");
    const Result<Money> value = twoDigits ? Money::parse(percent, *twoDigits) : Error{};
    if (!value || value->minorUnits() > 10'000)
        return std::nullopt;
    return static_cast<std::uint32_t>(value->minorUnits());
}

class Reader {
public:
    Reader(const toml::table& root, Reading& reading)
        : m_root(root)
        , m_reading(reading)
        , m_top(root, "", reading)
    {
    }

    Profile read()
    {
        head();
        limits();
        fees();
        holdAndRefund();
        contacts();
        receiptAndWords();
        pages("disclosure", Page::Kind::Disclosure, longestDisclosure);
        pages("warning", Page::Kind::Warning, longestSentence);
        pages("question", Page::Kind::Question, longestSentence);
        for (const Page& page : m_profile.pages)
            m_profile.rules.waits.push_back(std::int64_t{page.waitSeconds} * 1000);
        m_top.finish();
        return std::move(m_profile);
    }

private:
    Table section(const char* name, bool required)
    {
        m_top.allow(name);
        return {m_root, name, m_reading, required};
    }

    void head()
    {
        if (m_top.number("schema", 1, std::numeric_limits<int>::max()) != schema)
            m_top.problem("schema", "this program reads profiles of schema 1");
        m_profile.rules.place = m_top.text("place", longestLabel);
        if (!m_profile.rules.place.empty() && !isPlace(m_profile.rules.place))
            m_top.problem("place", "is written like ISO 3166: \"US-CA\", \"MX\"; 2 to 12 of A-Z 0-9 -");
        m_profile.name = m_top.text("name", longestLabel);
        m_profile.rules.version = m_top.number("version", 1, 1'000'000);
        m_profile.effectiveMs = m_top.moment("effective");
        m_profile.expiresMs = m_top.moment("expires");
        m_profile.example = m_top.flagOr("example", false);
        const std::string status = m_top.text("status", longestLabel);
        m_profile.status = status == "open" ? Profile::Status::Open : Profile::Status::Closed;
        if (!status.empty() && status != "open" && status != "closed")
            m_top.problem("status", "is \"open\" or \"closed\"");
        const Result<Currency> currency = Currency::parse(m_top.text("currency", longestLabel));
        if (currency)
            m_profile.currency = *currency;
        else
            m_top.problem(
                "currency", "is three capitals of a currency that this version handles, like \"USD\"");
    }

    void limits()
    {
        Table table = section("limits", true);
        Rules& rules = m_profile.rules;
        rules.minimumLevel = table.number("minimum_level", 1, 3);
        rules.newCustomerDays = table.numberOr("new_customer_days", 0, 0, 3650);
        rules.dailyNew = table.money("daily_new", m_profile.currency);
        rules.dailyKnown = table.money("daily_known", m_profile.currency);
        rules.perTransaction = table.money("per_transaction", m_profile.currency);
        table.finish();
    }

    void fees()
    {
        Table table = section("fees", false);
        m_profile.rules.needsReference = table.flagOr("needs_reference", false);
        if (m_profile.rules
                .needsReference) // beside it the receipt names all fees, and the spread that they make
            m_profile.rules.needsFees = true;
        const std::optional<Money> fixed = table.money("cap_fixed", m_profile.currency);
        const std::string percent = table.textOr("cap_percent", "", longestLabel);
        const auto basisPoints = basisPointsOf(percent);
        if (!percent.empty() && !basisPoints)
            table.problem("cap_percent", "is per cent in quotes, like \"15\" or \"12.5\"");
        if (fixed.has_value() == percent.empty())
            table.problem("cap_percent", "cap_fixed and cap_percent go together; give both or neither");
        if (fixed && basisPoints)
            m_profile.rules.feeCap = FeeCap{*fixed, *basisPoints};
        table.finish();
    }

    void holdAndRefund()
    {
        Table hold = section("hold", false);
        m_profile.holdHoursNew = hold.numberOr("new_hours", 0, 0, 720);
        m_profile.holdHoursKnown = hold.numberOr("known_hours", 0, 0, 720);
        hold.finish();
        Table refund = section("refund", false);
        m_profile.refundDays = refund.numberOr("days", 0, 0, 3650);
        m_profile.refundFirstOnly = refund.flagOr("first_only", false);
        refund.finish();
    }

    void contacts()
    {
        Table table = section("operator", true);
        m_profile.license = table.textOr("license", "", longestLabel);
        m_profile.liveHelp = table.text("live_help", longestLabel);
        m_profile.liveHelpHours = table.languagesOr("live_help_hours", longestLabel);
        m_profile.authority = table.languagesOr("authority", longestLabel);
        table.finish();
    }

    void receiptAndWords()
    {
        Table receipt = section("receipt", false);
        for (const std::string& word : receipt.texts("fields", 32, longestLabel)) {
            if (const Result<ReceiptField> field = parseReceiptField(word))
                m_profile.receiptFields.push_back(*field);
            else
                receipt.problem("fields", "\"" + word + "\" is no field that this program can print");
        }
        receipt.finish();
        Table words = section("words", false);
        m_profile.forbiddenWords = words.texts("forbidden", 32, longestLabel);
        words.finish();
    }

    void pages(const char* name, Page::Kind kind, std::size_t longest)
    {
        m_top.allow(name);
        const toml::node* node = m_root.get(name);
        if (node == nullptr)
            return;
        const toml::array* list = node->as_array();
        if (list == nullptr || list->size() > mostPages)
            return m_top.problem(
                name, std::string("is a list of sections, each begun with [[") + name + "]]");
        for (const toml::node& entry : *list) {
            if (const toml::table* table = entry.as_table())
                page(Table(*table, name, m_reading), kind, longest);
            else
                m_top.problem(name, std::string("is a list of sections, each begun with [[") + name + "]]");
        }
    }

    void page(Table table, Page::Kind kind, std::size_t longest)
    {
        Page page;
        page.kind = kind;
        page.waitSeconds = table.number("wait_seconds", kind == Page::Kind::Warning ? 5 : 0, 120);
        page.text = table.languages(
            "text", longest, kind == Page::Kind::Disclosure ? faultInParagraph : faultInSentence);
        if (kind == Page::Kind::Question) {
            const std::string answer = table.text("stops_on", longestLabel);
            page.stopsOnYes = answer != "no";
            if (!answer.empty() && answer != "yes" && answer != "no")
                table.problem("stops_on", "is \"yes\" or \"no\": the answer that ends the visit");
        }
        table.finish();
        m_profile.pages.push_back(std::move(page));
    }

    const toml::table& m_root;
    Reading& m_reading;
    Table m_top;
    Profile m_profile;
};

} // namespace

std::string Problem::text() const
{
    std::string text = file;
    if (line > 0)
        text += ":" + std::to_string(line);
    text += ": ";
    if (!key.empty())
        text += key + ": ";
    return text + message;
}

Outcome parseProfile(std::string_view text, const std::string& fileName)
{
    Outcome outcome;
    if (text.size() > profileMaxSize) {
        outcome.problems.push_back({fileName, 0, "", "is larger than 65536 bytes"});
        return outcome;
    }
    try {
        Reading reading{fileName, outcome.problems};
        const toml::table root = toml::parse(text, fileName);
        Profile profile = Reader(root, reading).read();
        if (outcome.problems.empty()) {
            for (Fault& fault : faultsOf(profile))
                outcome.problems.push_back({fileName, 0, std::move(fault.key), std::move(fault.message)});
        }
        profile.rules.hash = sha256Hex(asBytes(text));
        if (outcome.problems.empty())
            outcome.profile = std::move(profile);
    } catch (const toml::parse_error& error) {
        outcome.problems.push_back({fileName, static_cast<int>(error.source().begin.line), "",
            "is no TOML: " + std::string(error.description())});
    }
    std::stable_sort(outcome.problems.begin(), outcome.problems.end(),
        [](const Problem& a, const Problem& b) { return a.line < b.line; });
    return outcome;
}

} // namespace kiosk::place
