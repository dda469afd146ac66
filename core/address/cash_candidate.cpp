// SPDX-License-Identifier: Apache-2.0
#include "core/address/cash_candidate.h"

#include "core/address/ascii.h"
#include "core/address/cashaddr.h"
#include "core/address/five_bit.h"
#include "core/address/scripts.h"

#include <array>

namespace kiosk {

namespace {

constexpr std::size_t shortestBare = 40;

Candidate candidateOf(const CashAddress& address, std::string_view canonical)
{
    if (address.type == CashAddress::Type::PublicKeyHash)
        return {Coin::Bch, "p2pkh", std::string(canonical), scripts::payToPublicKeyHash(address.hash)};
    const std::string type = address.hash.size() == 32 ? "p2sh32" : "p2sh";
    return {Coin::Bch, type, std::string(canonical), scripts::payToScriptHash(address.hash)};
}

OrRefusal<Candidate> decoded(std::string_view prefix, std::string_view body)
{
    const auto address = decodeCashAddr(prefix, body);
    if (const auto* refusal = std::get_if<ScanRefusal>(&address))
        return *refusal;
    return candidateOf(std::get<CashAddress>(address), std::string(prefix) + ":" + std::string(body));
}

} // namespace

OrRefusal<Candidate> cashCandidate(std::string_view prefix, std::string_view body)
{
    if (ascii::isMixedCase(std::string(prefix) + std::string(body)))
        return ScanRefusal{"mixed_case"};
    return decoded(ascii::lowered(prefix), ascii::lowered(body));
}

bool looksLikeBareCashAddr(std::string_view text)
{
    constexpr std::string_view firstLetters = "qpzr";
    return text.size() >= shortestBare
        && firstLetters.find(ascii::lowered(text.front())) != std::string_view::npos
        && five_bit::valuesOf(ascii::lowered(text)).has_value();
}

OrRefusal<Candidate> bareCashCandidate(std::string_view text, Network network)
{
    if (ascii::isMixedCase(text))
        return ScanRefusal{"mixed_case"};
    const std::string body = ascii::lowered(text);
    for (const Network of : {Network::Main, Network::Test, Network::Regtest}) {
        auto candidate = decoded(cashPrefixOf(of), body);
        const auto* refusal = std::get_if<ScanRefusal>(&candidate);
        if (refusal != nullptr && refusal->code == "bad_checksum")
            continue;
        if (refusal == nullptr && of != network)
            return ScanRefusal{"wrong_network"};
        return candidate;
    }
    return ScanRefusal{"bad_checksum"};
}

} // namespace kiosk
