// SPDX-License-Identifier: Apache-2.0
// The English word lists of BIP-39 (2048 words) and SLIP-39 (1024), in alphabetical order. They are compiled
// in from wordlists/*.txt, the files as the standards publish them.
#pragma once

#include <span>
#include <string_view>

namespace kiosk {

std::span<const std::string_view> bip39Words();
std::span<const std::string_view> slip39Words();

} // namespace kiosk
