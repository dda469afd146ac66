// SPDX-License-Identifier: Apache-2.0
// From an ask to the bytes of a request, and from Athena's answer to a fact. The one place where secrets meet
// a purchase: they come in as arguments and go out only on the wire.
#pragma once

#include "core/address/scan.h"
#include "core/purchase/event.h"
#include "core/purchase/machine.h"

#include <string>
#include <string_view>

namespace kiosk {

// What a request may need that no journal holds. Empty members are not known.
struct Secrets {
    std::string sessionToken;
    std::string phoneNumber; // E.164
    std::string code;
    std::string claimCode; // 12 characters of Crockford base32
    std::string loginUri = {}; // what the customer's phone scans; asked for, never sent
    std::string receiptText = {}; // what a text message says: written once, the same for every attempt
};

struct Wire {
    std::string path; // "/transaction/bill"; every ask is a POST
    std::string body;
    Milliseconds timeout = 10'000; // over the whole exchange; 4 s for a bill
};

struct MachineIdentity {
    std::string machineId;
    Currency currency;
    std::string language = "en"; // of receipts whose customer chose none
    Network network = Network::Main; // of the addresses that Athena says
};

// `journalHead` (hex) goes with purchase and reversal. Errc::NotFound when a secret that it needs is missing.
Result<Wire> compose(const MachineIdentity& machine, const Purchase& purchase, const Ask& ask,
    const Secrets& secrets, std::string_view journalHead);

// The idempotency key of an ask: the same for every attempt, other for every other ask.
std::string keyOf(const Purchase& purchase, const Ask& ask);

struct Interpreted {
    Fact fact; // AskUnanswered when nothing is decided
    std::optional<std::string> sessionToken = {}; // to be sealed before the fact is handled
    std::optional<std::string> loginUri = {}; // to be shown, and kept nowhere
};
struct Answered {
    int http = 0; // 0: no answer came
    std::string_view body;
    Milliseconds serverNow = 0; // Unix, by the server's clock: for lifetimes
    int retryAfter = 0; // seconds
};
// An answer about another transaction, coin or currency than `purchase` has, of another session than
// `sessionToken` (empty: none is known yet), or to another request than `ask` decides nothing.
Interpreted interpret(const MachineIdentity& machine, const Purchase& purchase, const Ask& ask,
    const Answered& answer, std::string_view sessionToken = {});

} // namespace kiosk
