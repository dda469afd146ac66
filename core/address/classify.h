// SPDX-License-Identifier: Apache-2.0
// The one door for scanned text: an address, a payment URI, a known link, or a refusal with its code.
// Everything is judged offline. Source: addresses.md.
#pragma once

#include "core/address/scan.h"

namespace kiosk {

// Hosts whose https links are known, from the configuration; compared without letter case.
struct ScanHosts {
    std::vector<std::string> addressimo;
    std::vector<std::string> bitkey;
};

// At most this many bytes between leading and trailing blanks.
inline constexpr std::size_t longestScan = 4096;

std::variant<Scan, ScanRefusal> classify(std::string_view text, Network network, const ScanHosts& hosts = {});

// The same, for the text that a scanner delivered: when it holds a secret (`private_key`,
// `extended_public_key`), `text` is overwritten in memory and left empty.
std::variant<Scan, ScanRefusal> classifyAndWipe(
    std::string& text, Network network, const ScanHosts& hosts = {});

// The scan's reading for `coin`, or nullptr.
const Candidate* candidateFor(const Scan& scan, Coin coin);

} // namespace kiosk
