// SPDX-License-Identifier: Apache-2.0
// What the kiosk asks of the card terminal and what it answers, as values. The grammar of every field keeps a
// card number out: none takes more than eleven digits in a row, but the kiosk's own references. Source:
// docs/card-terminal.md.
#pragma once

#include "hardware/card/card_terminal.h"
#include "hardware/card/terminal_codec.h"

#include <optional>

namespace kiosk::hardware::card {

struct Request {
    enum class Type { Status, Debit, Ask, Cancel, Refund };
    Type type = Type::Status;
    std::uint16_t sequence = 0; // comes back in the answer
    std::string reference; // of the order; not with Status
    std::string original; // with Refund: of the debit
    std::optional<Money> amount; // with Debit and Refund
};

struct Answer {
    enum class Type {
        Status,
        Running, // the order is at work
        Ended,
        NotKnown, // no order has this reference
        Refused, // not now, or not understood
    };
    Type type = Type::Status;
    std::uint16_t sequence = 0;
    std::string serial; // with Status
    bool busy = false; // with Status
    bool cardInside = false; // with Status
    bool bankUp = true; // with Status
    std::string reference; // with Running, Ended and NotKnown
    CardStep step = CardStep::Card; // with Running
    CardEnded::Outcome outcome = CardEnded::Outcome::Declined; // with Ended
    std::optional<Money> amount; // with Ended
    CardSlip slip; // with Ended
    std::string reason; // with Ended and Refused
};

Bytes encode(const Request& request);
Bytes encode(const Answer& answer);
Result<Request> decodeRequest(const Fields& fields);
Result<Answer> decodeAnswer(const Fields& fields);

// 1 to 48 of letters, digits and hyphens: the kiosk's name for an order.
bool isReference(std::string_view text);

} // namespace kiosk::hardware::card
