// SPDX-License-Identifier: Apache-2.0
#include "core/receipt/receipt_layout.h"

#include <utility>

namespace kiosk {

namespace {

using Align = ReceiptText::Align;

// Some of the text comes from elsewhere; a control character would be an order to the printer.
std::string printable(std::string text)
{
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            c = '?';
    return text;
}

std::string filled(const std::string& pattern, std::string_view first, std::string_view second = {})
{
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::string_view rest = std::string_view(pattern).substr(i, 2);
        if (rest == "%1" || rest == "%2") {
            out += rest == "%1" ? first : second;
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

bool isUnderWay(const Doubt& doubt)
{
    return doubt.kind == Doubt::Kind::Lost || doubt.kind == Doubt::Kind::Held;
}

class Layout {
public:
    Layout(const ReceiptDocument& document, const ReceiptWords& words, const ReceiptFigures& figures)
        : m_document(document)
        , m_words(words)
        , m_figures(figures)
    {
    }

    std::vector<ReceiptLine> lines()
    {
        head();
        rule();
        outcome();
        money();
        rule();
        fees();
        rule();
        references();
        claim();
        place();
        rule();
        centred(filled(m_words.support, m_document.supportLine));
        m_lines.emplace_back(ReceiptFeed{2});
        return std::move(m_lines);
    }

private:
    void head()
    {
        if (m_document.copy)
            title(m_words.copy);
        if (m_document.demo)
            centred(m_words.demo, true);
        centred(m_document.operatorName, true);
        centred(m_figures.moment(m_document) + " " + utcOffsetText(m_document.utcOffsetMinutes));
        pair(m_words.machine, m_document.machineId);
    }

    void outcome()
    {
        const auto [heading, more] = headings();
        title(heading);
        const bool open =
            m_document.outcome == ReceiptOutcome::Refused || m_document.outcome == ReceiptOutcome::Unresolved;
        text(m_document.card && open ? cardOutcome() : more);
        m_lines.emplace_back(ReceiptFeed{1});
    }

    [[nodiscard]] bool isRefused() const { return m_document.outcome == ReceiptOutcome::Refused; }

    [[nodiscard]] std::pair<std::string, std::string> headings() const
    {
        switch (m_document.outcome) {
        case ReceiptOutcome::Sent:
            return {m_words.sent, m_words.sentMore};
        case ReceiptOutcome::OnItsWay:
            if (const int hours = m_document.place.holdHours.value_or(0); hours > 0)
                return {m_words.held, filled(m_words.heldMore, m_figures.hours(hours))};
            return {m_words.onItsWay, m_words.onItsWayMore};
        case ReceiptOutcome::Refused:
            return {m_words.refused, refusedMore()};
        case ReceiptOutcome::Unresolved:
            break;
        }
        return {m_words.unresolved, m_words.unresolvedMore};
    }

    [[nodiscard]] bool isOnlyDoubt() const
    {
        return isRefused() && m_document.paid.isZero() && !m_document.doubts.empty();
    }

    [[nodiscard]] const std::string& refusedMore() const
    {
        if (isNothing(m_document))
            return m_words.refusedReturned;
        return isOnlyDoubt() ? m_words.refusedDoubt : m_words.refusedMore;
    }

    [[nodiscard]] std::string cardOutcome() const
    {
        const auto notBought = [this](const std::string& more) { return m_words.cardNotBought + " " + more; };
        switch (m_document.card->state) {
        case CardPayment::State::Unclear:
            return m_words.cardUnclear;
        case CardPayment::State::NotDebited:
            return notBought(m_words.cardNotDebited);
        case CardPayment::State::Debited:
            if (m_document.outcome == ReceiptOutcome::Unresolved)
                return m_words.cardTrying;
            break;
        case CardPayment::State::Refunding:
            break;
        case CardPayment::State::Refunded:
        case CardPayment::State::Voided:
            return notBought(m_words.cardRefunded);
        case CardPayment::State::RefundRefused:
            return notBought(m_words.cardRefundRefused);
        }
        return notBought(m_words.cardRefunding);
    }

    [[nodiscard]] const std::string& coinsLabel() const
    {
        switch (m_document.outcome) {
        case ReceiptOutcome::OnItsWay:
            return m_words.coinsBought;
        case ReceiptOutcome::Unresolved:
            return m_words.coinsExpected;
        case ReceiptOutcome::Sent:
        case ReceiptOutcome::Refused:
            break;
        }
        return m_words.coinsSent;
    }

    void money()
    {
        pair(m_document.card ? m_words.cardPaid : m_words.cashIn, m_figures.money(m_document.paid), true);
        card();
        for (const ReceiptNotes& notes : m_document.notes)
            pair("  " + filled(m_words.notes, std::to_string(notes.count), m_figures.money(notes.value)),
                m_figures.money(notes.total));
        pair(coinsLabel(), m_figures.coins(m_document.cryptoAmount), true);
        if (m_document.unbought)
            text(filled(m_words.unbought, m_figures.money(*m_document.unbought)), true);
        for (const Doubt& doubt : m_document.doubts)
            text(filled(isUnderWay(doubt) ? m_words.doubtLost : m_words.doubtOwed,
                     m_figures.money(doubt.note.value)),
                true);
    }

    void card()
    {
        if (!m_document.card)
            return;
        const auto& slip = m_document.card->slip;
        if (!slip.lastFour.empty())
            pair("  " + slip.scheme, "**** " + slip.lastFour);
        pairIfAsked("  " + m_words.cardAuthorisation, slip.authorisation);
        pairIfAsked("  " + m_words.cardReference, slip.reference);
        pairIfAsked("  " + m_words.cardRefundReference, m_document.card->refundReference);
    }

    void fees()
    {
        const auto perCoin = [this](const Price& price) {
            return filled(m_words.perCoin, m_figures.price(price), codeOf(price.coin()));
        };
        pair(m_words.price, perCoin(m_document.price));
        if (!m_document.fees)
            return text(m_words.feesNotPublished);
        pair(m_words.referencePrice, perCoin(m_document.fees->referencePrice));
        if (!m_document.fees->referenceSource.empty())
            pair(m_words.referenceSource, m_document.fees->referenceSource);
        pair(m_words.serviceFee, m_figures.money(m_document.fees->charged.serviceFee));
        pair(m_words.networkFee, m_figures.money(m_document.fees->charged.networkFee));
        pair(m_document.place.namesSpread ? m_words.spread : m_words.allFees,
            m_figures.money(m_document.fees->charged.spread));
    }

    // The customer has the money, whatever Athena's books still ask for.
    [[nodiscard]] bool isMoneyBack() const
    {
        return isRefused() && m_document.card && isSquare(*m_document.card);
    }

    [[nodiscard]] const std::string& stateWord() const
    {
        if (isMoneyBack())
            return m_document.card->state == CardPayment::State::NotDebited ? m_words.stateCancelled
                                                                            : m_words.stateRefunded;
        switch (m_document.state) {
        case athena::State::Started:
            break;
        case athena::State::Ready:
            return m_words.stateReady;
        case athena::State::Funding:
            return m_words.stateFunding;
        case athena::State::Purchased:
            return m_words.statePurchased;
        case athena::State::Delivered:
            return m_words.stateDelivered;
        case athena::State::ReversalRequired:
            return m_words.stateReversalRequired;
        case athena::State::Reversed:
            return m_words.stateReversed;
        case athena::State::Cancelled:
            return m_words.stateCancelled;
        case athena::State::Expired:
            return m_words.stateExpired;
        }
        return m_words.stateStarted;
    }

    void references()
    {
        text(m_words.address, true);
        text(inGroupsOfFour(m_document.address));
        text(m_words.transaction, true);
        text(m_document.transactionId);
        pair(m_words.state, stateWord());
        if (m_document.txid) {
            text(m_words.txid, true);
            text(*m_document.txid);
        } else {
            pair(m_words.txid, isRefused() ? m_words.none : m_words.pending);
        }
        if (m_document.trackingUrl && !isRefused()) { // there is no purchase to follow
            centred(m_words.scanToFollow);
            m_lines.emplace_back(ReceiptQr{*m_document.trackingUrl});
        }
    }

    // Once the coins are sent only what is written above is still owed.
    [[nodiscard]] const std::string& claimWords(bool isSent) const
    {
        if (isSent && m_document.unbought)
            return m_words.claimForRest;
        if (isSent || isOnlyDoubt())
            return m_words.claimForDoubt;
        if (isRefused())
            return m_words.claimForMoney;
        return isPartlyOwed(m_document) ? m_words.claimForBoth : m_words.claimMore;
    }

    void claim()
    {
        const bool isSent = m_document.outcome == ReceiptOutcome::Sent;
        if (isSent && !isPartlyOwed(m_document))
            return;
        if (isNothing(m_document) || (m_document.card && isSquare(*m_document.card)))
            return;
        rule();
        if (!m_document.claimCode)
            return text(m_words.claimByReceipt);
        centred(m_words.claim, true);
        title(inGroupsOfFour(*m_document.claimCode));
        text(claimWords(isSent));
    }

    void place()
    {
        const ReceiptPlace& asked = m_document.place;
        if (asked == ReceiptPlace{})
            return;
        rule();
        pairIfAsked(m_words.license, asked.license);
        pairIfAsked(m_words.customer, asked.customer);
        if (asked.holdHours)
            pair(m_words.hold, m_figures.hours(*asked.holdHours));
        if (!isMoneyBack() && !asked.refundUntil.empty()) // else nothing is left to ask for
            pair(m_words.refundUntil, m_figures.day(asked.refundUntil));
        pairIfAsked(m_words.liveHelp, asked.liveHelp);
        pairIfAsked(m_words.authority, asked.authority);
        pairIfAsked(m_words.profile, asked.profile);
    }

    void pairIfAsked(const std::string& left, const std::string& right)
    {
        if (!right.empty())
            pair(left, right);
    }

    void text(std::string line, bool bold = false)
    {
        m_lines.emplace_back(ReceiptText{printable(std::move(line)), Align::Left, bold, false});
    }
    void centred(std::string line, bool bold = false)
    {
        m_lines.emplace_back(ReceiptText{printable(std::move(line)), Align::Centre, bold, false});
    }
    void title(std::string line)
    {
        m_lines.emplace_back(ReceiptText{printable(std::move(line)), Align::Centre, true, true});
    }
    void pair(std::string left, std::string right, bool bold = false)
    {
        m_lines.emplace_back(ReceiptPair{printable(std::move(left)), printable(std::move(right)), bold});
    }
    void rule() { m_lines.emplace_back(ReceiptRule{}); }

    const ReceiptDocument& m_document;
    const ReceiptWords& m_words;
    const ReceiptFigures& m_figures;
    std::vector<ReceiptLine> m_lines;
};

} // namespace

std::vector<ReceiptLine> layoutReceipt(
    const ReceiptDocument& document, const ReceiptWords& words, const ReceiptFigures& figures)
{
    return Layout(document, words, figures).lines();
}

} // namespace kiosk
