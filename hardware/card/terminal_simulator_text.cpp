// SPDX-License-Identifier: Apache-2.0
// What a simulated card terminal keeps without power: its books, a line an order. No card's number is in
// them: the terminal itself keeps none.
#include "hardware/card/terminal_simulator.h"

#include <sstream>

namespace kiosk::hardware {

namespace {

constexpr std::string_view title = "card-terminal 1";
constexpr std::size_t longest = 1 << 20;

std::string orDash(const std::string& text) { return text.empty() ? "-" : text; }
std::string notDash(std::string text) { return text == "-" ? std::string() : text; }

bool isOutcome(const std::string& word, CardEnded::Outcome& into)
{
    if (word == "approved")
        into = CardEnded::Outcome::Approved;
    else if (word == "voided")
        into = CardEnded::Outcome::Voided;
    else if (word == "declined")
        into = CardEnded::Outcome::Declined;
    else
        return false;
    return true;
}

const char* wordFor(CardEnded::Outcome outcome)
{
    if (outcome == CardEnded::Outcome::Approved)
        return "approved";
    return outcome == CardEnded::Outcome::Voided ? "voided" : "declined";
}

bool readEntry(const std::string& line, std::string& reference, CardTerminalSimulator::Entry& entry)
{
    std::istringstream in(line);
    std::string kind;
    std::string amount;
    std::string currency;
    std::string outcome;
    in >> kind >> reference >> entry.original >> amount >> currency >> outcome >> entry.reason
        >> entry.slip.scheme >> entry.slip.lastFour >> entry.slip.authorisation >> entry.slip.reference;
    const auto known = Currency::parse(currency);
    const auto money = known ? Money::parse(amount, *known) : Result<Money>(Error{});
    std::string rest;
    if (!in || in >> rest || !money || !isOutcome(outcome, entry.outcome) || !card::isReference(reference)
        || (kind != "debit" && kind != "refund"))
        return false;
    entry.refund = kind == "refund";
    entry.amount = *money;
    for (auto* text : {&entry.original, &entry.reason, &entry.slip.scheme, &entry.slip.lastFour,
             &entry.slip.authorisation, &entry.slip.reference})
        *text = notDash(*text);
    return true;
}

} // namespace

std::string CardTerminalSimulator::save() const
{
    std::ostringstream out;
    out << title << '\n';
    for (const auto& [reference, entry] : m_books)
        out << (entry.refund ? "refund " : "debit ") << reference << ' ' << orDash(entry.original) << ' '
            << entry.amount.toString() << ' ' << entry.amount.currency().code() << ' '
            << wordFor(entry.outcome) << ' ' << orDash(entry.reason) << ' ' << orDash(entry.slip.scheme)
            << ' ' << orDash(entry.slip.lastFour) << ' ' << orDash(entry.slip.authorisation) << ' '
            << orDash(entry.slip.reference) << '\n';
    return out.str();
}

Status CardTerminalSimulator::restore(std::string_view text)
{
    std::istringstream lines{std::string(text.substr(0, longest))};
    std::string line;
    if (text.size() > longest || !std::getline(lines, line) || line != title)
        return Error{Errc::Corrupt, "not what a card terminal keeps"};
    std::map<std::string, Entry> books;
    while (std::getline(lines, line)) {
        std::string reference;
        Entry entry;
        if (!readEntry(line, reference, entry))
            return Error{Errc::Corrupt, "a line of the card terminal's books that is none"};
        books[reference] = entry;
    }
    m_books = std::move(books);
    return Done{};
}

} // namespace kiosk::hardware
