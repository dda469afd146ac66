// SPDX-License-Identifier: Apache-2.0
#include "core/journal/chain.h"

namespace kiosk {

namespace {

void appendBigEndian(Bytes& into, std::uint64_t number, int bytes)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        into.push_back(static_cast<std::uint8_t>(number >> shift));
}

} // namespace

void appendPart(Bytes& into, std::string_view part)
{
    appendBigEndian(into, part.size(), 4);
    into.insert(into.end(), part.begin(), part.end());
}

Hash256 chainHash(const Hash256& previous, const JournalRow& row)
{
    Bytes text;
    constexpr std::size_t numbers = 2 * 8 + 3 * 4;
    text.reserve(numbers + row.purchase.size() + row.type.size() + row.body.size());
    appendBigEndian(text, row.sequence, 8);
    appendBigEndian(text, static_cast<std::uint64_t>(row.at), 8);
    appendPart(text, row.purchase);
    appendPart(text, row.type);
    appendPart(text, row.body);
    return sha256(previous, text);
}

} // namespace kiosk
