// SPDX-License-Identifier: Apache-2.0
#include "hardware/card/terminal_simulator.h"

#include <algorithm>
#include <array>

namespace kiosk::hardware {

using card::Answer;
using card::Request;

namespace {

constexpr std::string_view goodPin = "1234";
constexpr int pinTries = 3;
constexpr Clock cardTime{60'000};
constexpr Clock pinTime{30'000};
constexpr Clock bankTime{1'500};
constexpr Clock takeOutTime{2'000};

Status notNow(const char* why) { return Error{Errc::Refused, why}; }

std::string inWords(const card::Fields& fields)
{
    std::string words;
    for (const auto& field : fields)
        words += (words.empty() ? "" : " ") + field;
    return words;
}

} // namespace

const CardTerminalSimulator::TestCard* CardTerminalSimulator::findCard(std::string_view card)
{
    static constexpr std::array<TestCard, 3> cards{{{"visa", "4111111111111111", "VISA"},
        {"mastercard", "5555555555554444", "MASTERCARD"}, {"amex", "378282246310005", "AMEX"}}};
    const auto found = std::find_if(cards.begin(), cards.end(),
        [card](const TestCard& known) { return known.name == card || known.number == card; });
    return found == cards.end() ? nullptr : &*found;
}

void CardTerminalSimulator::received(ByteView bytes, Clock now)
{
    if (!m_powered)
        return;
    m_decoder.feed(bytes);
    while (const auto frame = m_decoder.next()) {
        if (!*frame)
            continue;
        if (m_log)
            m_log(true, inWords(**frame));
        if (const auto request = card::decodeRequest(**frame))
            obey(*request, now);
    }
}

void CardTerminalSimulator::obey(const Request& request, Clock now)
{
    auto answer = answerTo(request, now);
    if (!m_powered || m_faults.silent)
        return;
    if (answer.type == Answer::Type::Ended && m_faults.loseAnswers > 0) {
        --m_faults.loseAnswers;
        return;
    }
    say(std::move(answer), request);
}

void CardTerminalSimulator::say(Answer answer, const Request& request)
{
    answer.sequence = request.sequence;
    const auto frame = card::encode(answer);
    if (m_log) {
        card::FrameDecoder own;
        own.feed(frame);
        if (const auto fields = own.next(); fields && *fields)
            m_log(false, inWords(**fields));
    }
    append(m_toSay, frame);
}

Answer CardTerminalSimulator::answerTo(const Request& request, Clock now)
{
    Answer answer;
    switch (request.type) {
    case Request::Type::Status:
        answer.serial = m_options.serial;
        answer.busy = m_work.has_value();
        answer.cardInside = hasCard();
        answer.bankUp = !m_faults.bankDown;
        return answer;
    case Request::Type::Debit:
        return begin(request, now);
    case Request::Type::Refund:
        return beginRefund(request, now);
    case Request::Type::Cancel:
        if (m_work && m_work->reference == request.reference && m_work->step != CardStep::Bank)
            end(CardEnded::Outcome::Declined, "cancelled", now);
        return told(request.reference);
    case Request::Type::Ask:
        break;
    }
    return told(request.reference);
}

// The same reference again is the same order: told about, never done twice.
Answer CardTerminalSimulator::begin(const Request& request, Clock now)
{
    auto answer = told(request.reference);
    if (answer.type != Answer::Type::NotKnown)
        return answer;
    if (m_work || !request.amount || request.amount->isZero()) {
        answer.type = Answer::Type::Refused;
        answer.reason = m_work ? "busy" : "malformed";
        return answer;
    }
    m_work = Work{request.reference, *request.amount, CardStep::Card, now + cardTime, 0};
    return told(request.reference);
}

Answer CardTerminalSimulator::beginRefund(const Request& request, Clock now)
{
    auto answer = told(request.reference);
    if (answer.type != Answer::Type::NotKnown || !request.amount)
        return answer;
    m_refunds[request.reference] = {request.original, *request.amount, now + bankTime / m_options.speed};
    return told(request.reference);
}

Answer CardTerminalSimulator::told(const std::string& reference) const
{
    Answer answer;
    answer.reference = reference;
    const auto entry = m_books.find(reference);
    if (entry != m_books.end()) {
        answer.type = Answer::Type::Ended;
        answer.outcome = entry->second.outcome;
        answer.amount = entry->second.amount;
        answer.slip = entry->second.slip;
        answer.reason = entry->second.reason;
        return answer;
    }
    const bool here = m_work && m_work->reference == reference;
    answer.type = here || m_refunds.contains(reference) ? Answer::Type::Running : Answer::Type::NotKnown;
    answer.step = here ? m_work->step : CardStep::Bank;
    return answer;
}

void CardTerminalSimulator::step(CardStep step, Clock until)
{
    m_work->step = step;
    m_work->until = until;
}

Bytes CardTerminalSimulator::tick(Clock now)
{
    if (m_work && now >= m_work->until) {
        if (m_work->step == CardStep::Bank)
            decide(now);
        else
            end(CardEnded::Outcome::Declined, "timed_out", now);
    }
    if (!m_faults.bankDown) {
        for (const auto& [reference, refund] : m_refunds) {
            if (now >= refund.until)
                decideRefund(reference, refund);
        }
        std::erase_if(m_refunds, [this](const auto& one) { return m_books.contains(one.first); });
    }
    if (m_takeOut && now >= *m_takeOut && !m_faults.cardLeft)
        static_cast<void>(takeCard());
    return std::exchange(m_toSay, {});
}

Clock CardTerminalSimulator::nextWake() const
{
    auto next = m_takeOut && !m_faults.cardLeft ? *m_takeOut : Clock::max();
    if (m_work)
        next = std::min(next, m_work->until);
    if (!m_faults.bankDown) {
        for (const auto& [reference, refund] : m_refunds)
            next = std::min(next, refund.until);
    }
    return next;
}

void CardTerminalSimulator::decide(Clock now)
{
    if (std::exchange(m_faults.cutBefore, false)) {
        end(CardEnded::Outcome::Declined, "interrupted", now); // as it finds in its books when it comes back
        return cutPower();
    }
    if (m_faults.bankDown)
        return end(CardEnded::Outcome::Declined, "bank_down", now);
    if (!m_faults.answer.empty())
        return end(CardEnded::Outcome::Declined, m_faults.answer, now);
    end(CardEnded::Outcome::Approved, {}, now);
    if (std::exchange(m_faults.cutAfter, false))
        cutPower();
}

void CardTerminalSimulator::end(CardEnded::Outcome outcome, const std::string& reason, Clock now)
{
    Entry entry{false, {}, m_work->amount, outcome, reason, {}};
    if (outcome == CardEnded::Outcome::Approved)
        entry.slip = nextSlip();
    m_books.insert_or_assign(m_work->reference, std::move(entry));
    m_work.reset();
    if (hasCard())
        m_takeOut = now + takeOutTime / m_options.speed;
}

CardSlip CardTerminalSimulator::nextSlip() const
{
    const auto number = std::to_string(100'001 + m_books.size());
    const auto digits = m_card->number.substr(m_card->number.size() - 4);
    return {std::string(m_card->scheme), std::string(digits), number, "CT" + number};
}

bool CardTerminalSimulator::wasRefunded(const std::string& original) const
{
    return std::any_of(m_books.begin(), m_books.end(), [&original](const auto& entry) {
        return entry.second.refund && entry.second.original == original
            && entry.second.outcome != CardEnded::Outcome::Declined;
    });
}

void CardTerminalSimulator::decideRefund(const std::string& reference, const Refund& refund)
{
    const auto debit = m_books.find(refund.original);
    Entry entry{true, refund.original, refund.amount, CardEnded::Outcome::Declined, "not_refundable", {}};
    const bool good = debit != m_books.end() && debit->second.outcome == CardEnded::Outcome::Approved
        && !debit->second.refund && debit->second.amount == refund.amount && !wasRefunded(refund.original);
    if (good && m_faults.refuseRefunds)
        entry.reason = "refund_refused";
    else if (good) {
        entry.outcome = m_faults.booked ? CardEnded::Outcome::Approved : CardEnded::Outcome::Voided;
        entry.reason.clear();
        entry.slip = debit->second.slip;
        entry.slip.reference = "CR" + std::to_string(100'001 + m_books.size());
    }
    m_books.insert_or_assign(reference, std::move(entry));
}

Status CardTerminalSimulator::present(std::string_view card, Clock now)
{
    const auto* found = findCard(card);
    if (found == nullptr)
        return Error{Errc::NotFound, "the terminal knows the test cards visa, mastercard and amex only"};
    if (!m_powered || !m_work || m_work->step != CardStep::Card)
        return notNow("the terminal does not ask for a card now");
    m_card = found;
    m_takeOut.reset();
    step(CardStep::Pin, now + pinTime);
    return Done{};
}

Status CardTerminalSimulator::enterPin(std::string_view digits, Clock now)
{
    const bool asks = m_work && (m_work->step == CardStep::Pin || m_work->step == CardStep::PinAgain);
    if (!m_powered || !asks)
        return notNow("the terminal does not ask for a PIN now");
    if (digits == goodPin)
        step(CardStep::Bank, now + bankTime / m_options.speed);
    else if (++m_work->wrongPins >= pinTries)
        end(CardEnded::Outcome::Declined, "pin_tries", now);
    else
        step(CardStep::PinAgain, now + pinTime);
    return Done{};
}

Status CardTerminalSimulator::pressCancel(Clock now)
{
    if (!m_powered || !m_work || m_work->step == CardStep::Bank)
        return notNow("there is nothing to cancel at the terminal now");
    end(CardEnded::Outcome::Declined, "cancelled", now);
    return Done{};
}

Status CardTerminalSimulator::takeCard()
{
    if (!hasCard())
        return notNow("no card is in the terminal");
    m_card = nullptr;
    m_takeOut.reset();
    if (m_work && m_work->step != CardStep::Bank)
        end(CardEnded::Outcome::Declined, "card_removed", Clock{0});
    return Done{};
}

// What was at work before the bank had decided never happened; what the bank has decided stands in the books.
void CardTerminalSimulator::cutPower()
{
    if (m_work)
        end(CardEnded::Outcome::Declined, "interrupted", Clock{0});
    m_refunds.clear();
    m_decoder.reset();
    m_toSay.clear();
    m_card = nullptr;
    m_takeOut.reset();
    m_powered = false;
}

void CardTerminalSimulator::powerUp() { m_powered = true; }

std::string_view CardTerminalSimulator::display() const
{
    if (!m_powered)
        return "off";
    if (!m_work)
        return "idle";
    switch (m_work->step) {
    case CardStep::Card:
        return "card";
    case CardStep::Pin:
        return "pin";
    case CardStep::PinAgain:
        return "pin_again";
    case CardStep::Bank:
    case CardStep::Ending:
        break;
    }
    return "bank";
}

std::optional<Money> CardTerminalSimulator::asked() const
{
    return m_work ? std::optional(m_work->amount) : std::nullopt;
}

} // namespace kiosk::hardware
