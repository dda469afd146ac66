// SPDX-License-Identifier: Apache-2.0
#include "hardware/card/terminal_messages.h"

#include <algorithm>
#include <array>

namespace kiosk::hardware::card {

namespace {

template <class Value> struct Word {
    Value value;
    std::string_view text;
};

constexpr std::array requestTypes{Word<Request::Type>{Request::Type::Status, "STA"},
    Word<Request::Type>{Request::Type::Debit, "DEB"}, Word<Request::Type>{Request::Type::Ask, "INQ"},
    Word<Request::Type>{Request::Type::Cancel, "CAN"}, Word<Request::Type>{Request::Type::Refund, "REF"}};
constexpr std::array answerTypes{Word<Answer::Type>{Answer::Type::Status, "STA"},
    Word<Answer::Type>{Answer::Type::Running, "RUN"}, Word<Answer::Type>{Answer::Type::Ended, "END"},
    Word<Answer::Type>{Answer::Type::NotKnown, "NON"}, Word<Answer::Type>{Answer::Type::Refused, "NAK"}};
constexpr std::array steps{Word<CardStep>{CardStep::Card, "card"}, Word<CardStep>{CardStep::Pin, "pin"},
    Word<CardStep>{CardStep::PinAgain, "pin_again"}, Word<CardStep>{CardStep::Bank, "bank"},
    Word<CardStep>{CardStep::Ending, "ending"}};
using Outcome = CardEnded::Outcome;
constexpr std::array outcomes{Word<Outcome>{Outcome::Approved, "approved"},
    Word<Outcome>{Outcome::Voided, "voided"}, Word<Outcome>{Outcome::Declined, "declined"}};
constexpr std::array<Word<bool>, 2> works{{{false, "idle"}, {true, "busy"}}};
constexpr std::array<Word<bool>, 2> places{{{false, "out"}, {true, "in"}}};
constexpr std::array<Word<bool>, 2> banks{{{false, "down"}, {true, "up"}}};

template <class Words, class Value> std::string textFor(const Words& words, Value value)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [value](const auto& word) { return word.value == value; });
    return found == words.end() ? std::string() : std::string(found->text);
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }
bool isSmall(char c) { return c >= 'a' && c <= 'z'; }
bool isAll(std::string_view text, std::size_t most, bool (*fits)(char))
{
    return !text.empty() && text.size() <= most && std::all_of(text.begin(), text.end(), fits);
}
bool isName(char c) { return isDigit(c) || isCapital(c); }

// Nothing that could be a card's number, whatever the field is for.
bool hasLongNumber(std::string_view text)
{
    constexpr int longestNumber = 11;
    int inRow = 0;
    for (const char c : text) {
        inRow = isDigit(c) ? inRow + 1 : 0;
        if (inRow > longestNumber)
            return true;
    }
    return false;
}

std::string sequenceText(std::uint16_t sequence)
{
    const std::array<std::uint8_t, 2> bytes{
        static_cast<std::uint8_t>(sequence >> 8), static_cast<std::uint8_t>(sequence & 0xff)};
    return toHex(bytes);
}

// Reads field by field; the first that does not fit spoils the whole message, and is not repeated.
class Reader {
public:
    explicit Reader(const Fields& fields)
        : m_fields(fields)
    {
    }
    template <class Words, class Value> void word(const Words& words, Value& into)
    {
        const auto text = take();
        const auto found =
            std::find_if(words.begin(), words.end(), [&text](const auto& word) { return word.text == text; });
        if (found == words.end())
            return fail();
        into = found->value;
    }
    void sequence(std::uint16_t& into)
    {
        const auto bytes = fromHex(take());
        if (!bytes || bytes->size() != 2)
            return fail();
        into = static_cast<std::uint16_t>((*bytes)[0] << 8 | (*bytes)[1]);
    }
    void reference(std::string& into) { text(into, isReference(peek())); }
    void name(std::string& into, std::size_t most)
    {
        text(into, isAll(peek(), most, isName) && !hasLongNumber(peek()));
    }
    void lastFour(std::string& into) { text(into, peek().size() == 4 && isAll(peek(), 4, isDigit)); }
    void reason(std::string& into)
    {
        text(into, isAll(peek(), 24, [](char c) { return isSmall(c) || c == '_'; }));
    }
    void amount(std::optional<Money>& into)
    {
        const auto number = take();
        const auto currency = Currency::parse(take());
        const auto money = currency ? Money::parse(number, *currency) : Result<Money>(Error{});
        if (!money || hasLongNumber(number))
            return fail();
        into = *money;
    }
    template <class Message> Result<Message> finish(Message message)
    {
        if (!m_good || m_next != m_fields.size())
            return Error{Errc::Malformed, "a message that the line's grammar does not have"};
        return message;
    }

private:
    [[nodiscard]] std::string_view peek() const
    {
        return m_next < m_fields.size() ? std::string_view(m_fields[m_next]) : std::string_view();
    }
    std::string take()
    {
        if (m_next >= m_fields.size()) {
            fail();
            return {};
        }
        return m_fields[m_next++];
    }
    void text(std::string& into, bool fits)
    {
        auto taken = take();
        if (!fits)
            return fail();
        into = std::move(taken);
    }
    void fail() { m_good = false; }

    const Fields& m_fields;
    std::size_t m_next = 0;
    bool m_good = true;
};

void put(Fields& fields, const std::optional<Money>& amount)
{
    fields.push_back(amount ? amount->toString() : "0");
    fields.emplace_back(amount ? amount->currency().code() : "XXX");
}

void putEnd(Fields& fields, const Answer& answer)
{
    fields.push_back(textFor(outcomes, answer.outcome));
    put(fields, answer.amount);
    if (answer.outcome == Outcome::Declined) {
        fields.push_back(answer.reason);
        return;
    }
    const auto& slip = answer.slip;
    fields.insert(fields.end(), {slip.scheme, slip.lastFour, slip.authorisation, slip.reference});
}

void readEnd(Reader& in, Answer& answer)
{
    in.reference(answer.reference);
    in.word(outcomes, answer.outcome);
    in.amount(answer.amount);
    if (answer.outcome == Outcome::Declined)
        return in.reason(answer.reason);
    in.name(answer.slip.scheme, 12);
    in.lastFour(answer.slip.lastFour);
    in.name(answer.slip.authorisation, 8);
    in.name(answer.slip.reference, 24);
}

} // namespace

bool isReference(std::string_view text)
{
    return isAll(text, 48, [](char c) { return isDigit(c) || isCapital(c) || isSmall(c) || c == '-'; });
}

Bytes encode(const Request& request)
{
    Fields fields{textFor(requestTypes, request.type), sequenceText(request.sequence)};
    if (request.type != Request::Type::Status)
        fields.push_back(request.reference);
    if (request.type == Request::Type::Refund)
        fields.push_back(request.original);
    if (request.type == Request::Type::Refund || request.type == Request::Type::Debit)
        put(fields, request.amount);
    return encodeFrame(fields);
}

Bytes encode(const Answer& answer)
{
    Fields fields{textFor(answerTypes, answer.type), sequenceText(answer.sequence)};
    if (answer.type == Answer::Type::Status)
        fields.insert(fields.end(),
            {answer.serial, textFor(works, answer.busy), textFor(places, answer.cardInside),
                textFor(banks, answer.bankUp)});
    else if (answer.type == Answer::Type::Refused)
        fields.push_back(answer.reason);
    else
        fields.push_back(answer.reference);
    if (answer.type == Answer::Type::Running)
        fields.push_back(textFor(steps, answer.step));
    if (answer.type == Answer::Type::Ended)
        putEnd(fields, answer);
    return encodeFrame(fields);
}

Result<Request> decodeRequest(const Fields& fields)
{
    Reader in(fields);
    Request request;
    in.word(requestTypes, request.type);
    in.sequence(request.sequence);
    if (request.type != Request::Type::Status)
        in.reference(request.reference);
    if (request.type == Request::Type::Refund)
        in.reference(request.original);
    if (request.type == Request::Type::Refund || request.type == Request::Type::Debit)
        in.amount(request.amount);
    return in.finish(std::move(request));
}

Result<Answer> decodeAnswer(const Fields& fields)
{
    Reader in(fields);
    Answer answer;
    in.word(answerTypes, answer.type);
    in.sequence(answer.sequence);
    switch (answer.type) {
    case Answer::Type::Status:
        in.name(answer.serial, 16);
        in.word(works, answer.busy);
        in.word(places, answer.cardInside);
        in.word(banks, answer.bankUp);
        break;
    case Answer::Type::Running:
        in.reference(answer.reference);
        in.word(steps, answer.step);
        break;
    case Answer::Type::Ended:
        readEnd(in, answer);
        break;
    case Answer::Type::NotKnown:
        in.reference(answer.reference);
        break;
    case Answer::Type::Refused:
        in.reason(answer.reason);
        break;
    }
    return in.finish(std::move(answer));
}

} // namespace kiosk::hardware::card
