// SPDX-License-Identifier: Apache-2.0
// The standard output scripts, in hex.
#pragma once

#include "core/money/bytes.h"

namespace kiosk::scripts {

std::string payToPublicKeyHash(ByteView hash);
// 20 bytes, or 32 on Bitcoin Cash.
std::string payToScriptHash(ByteView hash);
std::string payToWitness(int version, ByteView program);

} // namespace kiosk::scripts
