// SPDX-License-Identifier: Apache-2.0
// Faults that a tester orders: what goes wrong, at which endpoint, how often.
#pragma once

#include "server-stub/backend/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk::stub {

enum class FaultKind {
    Delay, // it happens, and the answer comes `value` milliseconds later
    HttpStatus, // it does not happen; the answer is the HTTP status `value`
    DropBefore, // it does not happen; the connection ends without an answer
    DropAfter, // it happens; the connection ends without an answer
    Truncate, // it happens; `value` bytes of the answer's body come (0: half of it), then the connection ends
    Slow, // it happens; the answer comes byte by byte, `value` milliseconds apart
    Twice, // it happens; the answer comes two times, one behind the other
    Repeat, // it happens; the answer is the last that was given to `word` before, or to this path
    Other, // it happens; the answer is about another session and transaction
};
std::string_view textOf(FaultKind kind); // "delay", "status", "drop_before" ...
std::optional<FaultKind> parseFaultKind(std::string_view text);

struct Fault {
    std::string endpoint; // "/transaction/bill", or "*" for all; "/price" means all paths below it too
    FaultKind kind = FaultKind::Delay;
    std::int64_t value = 0;
    std::int64_t remaining = 1;
    std::string word{}; // of HttpStatus: the error code, empty for the usual one; of Repeat: a path or empty
};
// The names of all kinds, for a message: "delay, status, ...".
std::string faultKinds();

class Faults {
public:
    explicit Faults(Database& database)
        : m_database(database)
    {
    }
    // Errc::Malformed names what is wrong.
    Status add(const Fault& fault);
    std::vector<Fault> all();
    void clear();
    // The oldest that meets this request; it is used up by one.
    std::optional<Fault> take(std::string_view path);

private:
    Database& m_database;
};

} // namespace kiosk::stub
