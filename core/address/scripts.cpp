// SPDX-License-Identifier: Apache-2.0
#include "core/address/scripts.h"

namespace kiosk::scripts {

std::string payToPublicKeyHash(ByteView hash) { return "76a914" + toHex(hash) + "88ac"; }

std::string payToScriptHash(ByteView hash)
{
    return (hash.size() == 32 ? "aa20" : "a914") + toHex(hash) + "87";
}

std::string payToWitness(int version, ByteView program)
{
    const int opcode = version == 0 ? 0 : 0x50 + version;
    const Bytes head{static_cast<std::uint8_t>(opcode), static_cast<std::uint8_t>(program.size())};
    return toHex(head) + toHex(program);
}

} // namespace kiosk::scripts
