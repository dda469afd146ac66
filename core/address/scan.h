// SPDX-License-Identifier: Apache-2.0
// What a scanned text turned out to be (addresses.md).
#pragma once

#include "core/money/money.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace kiosk {

enum class Network { Main, Test, Regtest };

// "main", "test", "regtest".
Result<Network> parseNetwork(std::string_view name);

// One reading of an address text.
struct Candidate {
    Coin coin = Coin::Btc;
    std::string type; // "p2pkh", "p2sh", "p2sh32", "p2wpkh", "p2wsh", "p2tr", "account"
    std::string address; // the coin's canonical form
    std::string script; // output script in hex, empty for ETH

    friend bool operator==(const Candidate&, const Candidate&) = default;
};

// What a payment URI asks for. The kiosk only shows it: what is bought depends on the cash.
struct PaymentUri {
    std::string scheme; // lower case
    std::optional<std::string> amountSat; // decimal, BTC LTC BCH
    std::optional<std::string> amountWei; // decimal, ETH
    std::optional<std::string> label; // decoded UTF-8 without control characters
    std::optional<std::string> message; // likewise
    std::optional<std::string> r; // BIP-72 payment request, an absolute URL

    friend bool operator==(const PaymentUri&, const PaymentUri&) = default;
};

struct Scan {
    enum class Kind { Address, PaymentUri, Addressimo, Bitkey };

    Kind kind = Kind::Address;
    std::vector<Candidate> candidates; // empty for a URI with `r` alone and for links
    bool ambiguous = false; // more than one candidate: the customer must confirm the coin
    std::vector<std::string> warnings; // "no_checksum", "legacy_format", "lightning_ignored"
    std::optional<PaymentUri> uri; // Kind::PaymentUri only
    std::string url; // Addressimo and Bitkey: the link as it was scanned

    friend bool operator==(const Scan&, const Scan&) = default;
};

// `code` is one of the codes of addresses.md ("bad_checksum").
struct ScanRefusal {
    std::string code;

    friend bool operator==(const ScanRefusal&, const ScanRefusal&) = default;
};

template <class T> using OrRefusal = std::variant<T, ScanRefusal>;

} // namespace kiosk
