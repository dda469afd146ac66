// SPDX-License-Identifier: Apache-2.0
// What holds for everything that a scan turned out to be.
#pragma once

#include "core/address/classify.h"
#include "tests/fuzz/fuzz.h"

namespace kiosk::fuzz {

inline Network networkOf(std::uint8_t byte) { return static_cast<Network>(byte % 3); }

inline const ScanHosts& someHosts()
{
    static const ScanHosts hosts{{"addresses.kiosk.example"}, {"partner.kiosk.example"}};
    return hosts;
}

// A canonical address, scanned by itself, is read as the same candidate.
inline void mustReadTheSame(const Candidate& candidate, Network network)
{
    const auto again = classify(candidate.address, network);
    MUST(std::holds_alternative<Scan>(again));
    const auto* same = candidateFor(std::get<Scan>(again), candidate.coin);
    MUST(same != nullptr && *same == candidate);
    MUST(candidate.script.empty() == (candidate.coin == Coin::Eth));
    MUST(fromHex(candidate.script).has_value());
}

inline void mustBePlainText(const std::optional<std::string>& text)
{
    if (text)
        for (const char c : *text)
            MUST(static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
}

inline void mustBeDigits(const std::optional<std::string>& text)
{
    if (text)
        MUST(!text->empty() && text->find_first_not_of("0123456789") == std::string::npos);
}

inline void mustBeSound(const Scan& scan, Network network)
{
    const bool link = scan.kind == Scan::Kind::Addressimo || scan.kind == Scan::Kind::Bitkey;
    MUST(scan.uri.has_value() == (scan.kind == Scan::Kind::PaymentUri));
    MUST(scan.url.empty() == !link);
    MUST(scan.ambiguous == (scan.candidates.size() > 1));
    MUST(!scan.candidates.empty() || link || (scan.uri && scan.uri->r));
    for (const auto& candidate : scan.candidates)
        mustReadTheSame(candidate, network);
    if (scan.uri) {
        mustBeDigits(scan.uri->amountSat);
        mustBeDigits(scan.uri->amountWei);
        mustBePlainText(scan.uri->label);
        mustBePlainText(scan.uri->message);
    }
}

} // namespace kiosk::fuzz
