// SPDX-License-Identifier: Apache-2.0
// The machine key and sealed secrets at rest, changed by a stranger: only what was written opens, where it
// was written. Input: 0 and a key file, or 1 and changes to sealed bytes (place, bits).
#include "core/keys/key_file.h"
#include "core/keys/sealed_box.h"
#include "tests/fuzz/fuzz.h"

namespace {

using namespace kiosk;

const MachineKey& ownKey()
{
    static fuzz::CountingEntropy entropy;
    static const MachineKey key = fuzz::need(MachineKey::generate(entropy));
    return key;
}

void openKeyFile(ByteView file)
{
    static fuzz::CountingEntropy entropy;
    static const Bytes good =
        fuzz::need(encodeKeyFile(ownKey(), asBytes("a credential of a machine"), entropy));
    const auto key = decodeKeyFile(file, asBytes("a credential of a machine"), entropy);
    if (key)
        MUST(Bytes(file.begin(), file.end()) == good && key->publicKeyHex() == ownKey().publicKeyHex());
}

void openSealed(fuzz::Input in)
{
    const SealedBox box(ownKey());
    fuzz::CountingEntropy entropy;
    const std::string secret = in.text(in.byte());
    const Bytes sealed = fuzz::need(box.seal(asBytes(secret), asBytes("place"), entropy));
    MUST(fuzz::need(box.open(sealed, asBytes("place"))).toText() == secret);
    MUST(!box.open(sealed, asBytes("elsewhere")).ok());
    Bytes changed = sealed;
    while (!in.empty()) {
        const std::size_t place = in.byte();
        const std::uint8_t bits = in.byte();
        if (place < changed.size())
            changed[place] ^= bits;
        else
            changed.push_back(bits);
    }
    MUST(box.open(changed, asBytes("place")).ok() == (changed == sealed));
}

} // namespace

FUZZ_TARGET(key_file)
{
    fuzz::Input in(bytes);
    if (in.byte() == 0)
        openKeyFile(in.rest());
    else
        openSealed(in);
}
