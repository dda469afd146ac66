// SPDX-License-Identifier: Apache-2.0
// An address into a transaction: from the machine's scan, from what the customer registered, or from the app.
#include "core/address/classify.h"
#include "server-stub/backend/login.h"

#include <algorithm>

namespace kiosk::stub {

namespace {

// An address and no link; one of Bitcoin Cash, as it is written, is both.
const Candidate* readingOf(const std::variant<Scan, ScanRefusal>& read, Coin coin, const std::string& text)
{
    const auto* scan = std::get_if<Scan>(&read);
    const Candidate* candidate = scan != nullptr ? candidateFor(*scan, coin) : nullptr;
    const bool isAddress =
        candidate != nullptr && (scan->kind == Scan::Kind::Address || candidate->address == text);
    return isAddress ? candidate : nullptr;
}

void put(Visit& visit, const std::string& address, bool shared)
{
    Transaction& transaction = visit.running();
    transaction.address = address;
    transaction.sharedFormat = shared;
    transaction.state = readiness(visit.situation());
}

void putUnchecked(Visit& visit, const std::string& address)
{
    const auto read = classify(address, visit.call().network);
    const auto* scan = std::get_if<Scan>(&read);
    put(visit, address, scan != nullptr && scan->ambiguous);
}

} // namespace

std::optional<std::string> canonicalAddress(const std::string& text, Coin coin, Network network)
{
    const auto read = classify(text, network);
    const Candidate* candidate = readingOf(read, coin, text);
    return candidate == nullptr ? std::nullopt : std::optional(candidate->address);
}

Reply setAddress(Visit& visit, const std::string& text)
{
    if (const auto problem = addressProblem(visit.situation()))
        return visit.refuse(*problem);
    const auto read = classify(text, visit.call().network);
    const Candidate* candidate = readingOf(read, visit.running().coin(), text);
    if (candidate == nullptr)
        return visit.refuse({422, "invalid_address"});
    const AddressVerdict verdict = visit.call().books.addresses.verdict(candidate->address);
    if (verdict != AddressVerdict::Free)
        return visit.refuse({422, verdict == AddressVerdict::Blocked ? "address_blocked" : "address_reused"});
    put(visit, candidate->address, std::get<Scan>(read).ambiguous);
    return visit.ok();
}

void adoptRegisteredAddress(Visit& visit)
{
    const Transaction& transaction = visit.running();
    if (transaction.address || !transaction.customerId)
        return;
    if (const auto known =
            visit.call().books.addresses.registered(*transaction.customerId, transaction.coin()))
        putUnchecked(visit, *known);
}

Reply addressFromApp(
    const LoginPlace& place, const Customer& customer, const std::string& address, bool unchecked)
{
    const auto all = place.books.transactions.all();
    const auto newest = std::find_if(all.rbegin(), all.rend(), [&](const Transaction& each) {
        return each.customerId == customer.id && !athena::isEnd(each.state);
    });
    const auto machine = newest == all.rend() ? std::nullopt : place.books.machines.find(newest->machineId);
    if (!machine)
        return refusal({404, "unknown_transaction"});
    const Call call{place.books, place.entropy, place.network, place.nowMs, {}, *machine,
        athena::path::cryptoAddress, {}, place.callbackUrl};
    return inSession(call, newest->sessionToken, [&](Visit& visit) {
        if (!unchecked)
            return setAddress(visit, address);
        if (const auto problem = addressProblem(visit.situation()))
            return visit.refuse(*problem);
        putUnchecked(visit, address);
        return visit.ok();
    });
}

} // namespace kiosk::stub
