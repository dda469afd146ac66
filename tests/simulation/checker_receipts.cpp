// SPDX-License-Identifier: Apache-2.0
// What came out of the printer, against the journal, the claim and Athena's books.
#include "core/receipt/receipt_layout.h"
#include "tests/simulation/checker.h"

#include <algorithm>

namespace kiosk::sim {

namespace {

const ReceiptWords words;

// Without whatever the paper's width has put in between.
std::string compact(std::string_view text)
{
    std::string out;
    std::copy_if(
        text.begin(), text.end(), std::back_inserter(out), [](char c) { return c != ' ' && c != '\n'; });
    return out;
}

std::size_t countOf(std::string_view text, std::string_view part)
{
    std::size_t count = 0;
    for (auto at = text.find(part); at != text.npos; at = text.find(part, at + part.size()))
        ++count;
    return count;
}

// What stands behind a label, on its line or, where that is too narrow, on the next.
std::string figureOf(std::string_view page, std::string_view label)
{
    const auto at = page.find('\n' + std::string(label) + ' ');
    const auto alone = page.find('\n' + std::string(label) + '\n');
    if (at == page.npos && alone == page.npos)
        return {};
    const auto from = page.find_first_not_of(" \n", std::min(at, alone) + 1 + label.size());
    return std::string(page.substr(from, page.find('\n', from) - from));
}

std::uint64_t minorOf(std::string_view figure)
{
    std::uint64_t minor = 0;
    for (const char c : figure)
        if (c >= '0' && c <= '9')
            minor = minor * 10 + static_cast<std::uint64_t>(c - '0');
    return minor;
}

Money paidBy(const std::vector<Note>& notes, const std::optional<CardPayment>& card, Currency currency)
{
    if (card && card->state != CardPayment::State::NotDebited)
        return card->amount;
    std::uint64_t sum = 0;
    for (const Note& note : notes)
        sum += note.value.minorUnits();
    return Money::ofMinor(sum, currency);
}

// "pending" and "none" are none.
std::string txidOn(std::string_view dense)
{
    const std::string label = compact(words.txid);
    const auto at = dense.find(label);
    const auto rest = at == dense.npos ? dense.substr(0, 0) : dense.substr(at + label.size());
    const auto txid = rest.substr(0, rest.starts_with("0x") ? 66 : 64);
    const bool isNone = txid.starts_with(words.pending) || txid.starts_with(words.none);
    return isNone ? std::string() : std::string(txid);
}

std::optional<Money> owedNow(const Purchase& purchase)
{
    if (const auto* delivered = std::get_if<Delivered>(&purchase.stage))
        return owedBy(*delivered);
    if (const auto* refused = std::get_if<Refused>(&purchase.stage))
        return owedBy(*refused);
    const auto* unresolved = std::get_if<Unresolved>(&purchase.stage);
    return unresolved ? std::optional(owedBy(*unresolved)) : std::nullopt;
}

// From its head to its last line, and nothing of another.
bool isWhole(std::string_view page)
{
    return countOf(page, operatorName) == 1 && page.find("Help: ") != page.npos;
}

} // namespace

// The journal's word at this moment is what the paper has to say, however late it comes out.
void Checker::receiptOrdered(const PurchaseId& id)
{
    const auto* purchase = findPurchase(m_machine, id);
    const auto* record = purchase ? recordOf(*purchase) : nullptr;
    const auto book = m_books.find(id);
    if (!record || book == m_books.end())
        return;
    m_receiptsOf[record->transactionId].emplace(
        displayText(paidBy(book->second.notes, book->second.card, m_machine.currency)),
        record->txid.value_or(""));
    auto& sums = m_owedOn[record->transactionId];
    if (const auto owed = owedNow(*purchase); owed && (sums.empty() || sums.back() != *owed))
        sums.push_back(*owed);
}

void Checker::printed(const std::string& page, bool undisturbed)
{
    for (const auto& [id, book] : m_books) {
        if (page.find(book.transaction) == std::string::npos)
            continue;
        const bool copy = page.find(words.copy) != std::string::npos;
        const bool headed =
            page.find(operatorName) != std::string::npos; // else the end of one, on the next roll
        const auto originals = m_owedOn[book.transaction].size(); // one for each sum that it said is owed
        if (!copy && static_cast<std::size_t>(m_pages[book.transaction] += headed ? 1 : 0) > originals)
            fail("I8: two originals of one receipt");
        if (undisturbed && isWhole(page))
            compareReceipt(id, book, page);
    }
}

void Checker::compareReceipt(const PurchaseId& id, const Book& book, const std::string& page)
{
    const std::string text = '\n' + page;
    const std::string dense = compact(page);
    const std::string paid = figureOf(text, book.card ? words.cardPaid : words.cashIn);
    if (!m_receiptsOf[book.transaction].contains({paid, txidOn(dense)}))
        fail("I8: a receipt says what the journal does not: " + paid + ", " + txidOn(dense));
    std::map<std::uint64_t, std::uint64_t> counts;
    for (const Note& note : book.notes)
        ++counts[note.value.minorUnits()];
    for (const auto& [value, count] : counts) {
        const Money one = Money::ofMinor(value, m_machine.currency);
        const std::string label = "  " + std::to_string(count) + " x " + displayText(one);
        if (figureOf(text, label) != displayText(Money::ofMinor(value * count, m_machine.currency)))
            fail("I8: a receipt does not name the notes that are in");
    }
    const std::string fees = figureOf(text, words.allFees);
    if (minorOf(fees)
        != minorOf(figureOf(text, words.serviceFee)) + minorOf(figureOf(text, words.networkFee)))
        fail("I8: the fees on a receipt do not add up to " + fees);
    if (dense.find(compact(book.payee.address)) == std::string::npos)
        fail("I8: a receipt names another address than the one that was confirmed");
    if (text.find(words.claim) != std::string::npos && dense.find(claimCodes[id]) == std::string::npos)
        fail("I8: a receipt names another claim code than the customer's");
    m_receipts.push_back({book.transaction, text});
}

// When all is over: what Athena has bought is what the paper promised.
void Checker::compareReceipts(const std::vector<stub::Transaction>& transactions)
{
    for (const auto& [transaction, page] : m_receipts) {
        const auto found = std::find_if(transactions.begin(), transactions.end(),
            [&, wanted = transaction](const auto& each) { return each.id == wanted; });
        const std::string sent = figureOf(page, words.coinsSent);
        const std::string bought = figureOf(page, words.coinsBought);
        const std::string coins = sent + bought + figureOf(page, words.coinsExpected);
        const bool refused = page.find(words.cardNotBought) != std::string::npos; // begins each such sentence
        if (found == transactions.end())
            fail("I8: a receipt of a transaction that Athena does not know");
        else if (refused ? minorOf(coins) != 0
                         : found->cryptoAmount && coins != displayText(*found->cryptoAmount))
            fail(std::string("I8: a receipt says ")
                     .append(coins)
                     .append(" of transaction ")
                     .append(transaction));
        else if (page.find(words.sentMore) != std::string::npos && txidOn(compact(page)) != found->txid)
            fail("I8: a receipt of coins that were sent does not name where");
    }
}

} // namespace kiosk::sim
