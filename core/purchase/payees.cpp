// SPDX-License-Identifier: Apache-2.0
#include "core/purchase/payees.h"

#include "core/address/classify.h"

#include <algorithm>

namespace kiosk {

namespace {

Payee payeeFrom(const Scan& scan, const Candidate& candidate)
{
    Payee payee{candidate.coin, candidate.type, candidate.address, {}, false};
    for (const Candidate& other : scan.candidates) {
        if (other.coin != candidate.coin)
            payee.alsoUsedBy.push_back(other.coin);
    }
    payee.noChecksum =
        std::find(scan.warnings.begin(), scan.warnings.end(), "no_checksum") != scan.warnings.end();
    return payee;
}

} // namespace

std::vector<Payee> payeesOf(const Scan& scan)
{
    std::vector<Payee> payees;
    for (const Candidate& candidate : scan.candidates)
        payees.push_back(payeeFrom(scan, candidate));
    return payees;
}

std::optional<Payee> payeeOf(const std::string& address, Coin coin, Network network)
{
    const auto read = classify(address, network);
    const auto* scan = std::get_if<Scan>(&read);
    const Candidate* candidate = scan ? candidateFor(*scan, coin) : nullptr;
    // Not by its kind: an address of Bitcoin Cash is written as its own link.
    if (!candidate || candidate->address != address)
        return std::nullopt;
    return payeeFrom(*scan, *candidate);
}

} // namespace kiosk
