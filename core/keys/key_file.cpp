// SPDX-License-Identifier: Apache-2.0
#include "core/keys/key_file.h"

#include "core/keys/aes_gcm.h"

#include <openssl/evp.h>

#include <algorithm>
#include <string_view>

namespace kiosk {
namespace {

constexpr std::string_view magic = "ATHNAKEY";
constexpr std::uint8_t version = 1;
constexpr std::size_t saltSize = 16;
constexpr std::size_t secretSize = 32;
constexpr std::size_t saltAt = magic.size() + 4;
constexpr std::size_t nonceAt = saltAt + saltSize;
constexpr std::size_t headerSize = nonceAt + gcmNonceSize;
constexpr std::size_t fileSize = headerSize + secretSize + gcmTagSize;

struct ScryptCost {
    std::uint8_t log2N = 15;
    std::uint8_t r = 8;
    std::uint8_t p = 1;
};

// A file may ask for up to 128 MiB and twice our work, so that a later version can raise the cost; no more,
// or a forged one could stall the machine.
bool withinBounds(const ScryptCost& cost)
{
    return cost.log2N >= 14 && cost.log2N <= 17 && cost.r == 8 && (cost.p == 1 || cost.p == 2);
}

Result<SecretBytes> stretch(ByteView credential, ByteView salt, const ScryptCost& cost)
{
    constexpr std::uint64_t memoryLimit = 192ULL << 20;
    if (credential.size() < credentialMinSize || credential.size() > keyFileMaxSize)
        return Error{Errc::Refused,
            "key file: the credential must have 16 to 4096 bytes; make one with: openssl rand -hex 32"};
    SecretBytes key(gcmKeySize);
    const auto* password = reinterpret_cast<const char*>(credential.data());
    if (EVP_PBE_scrypt(password, credential.size(), salt.data(), salt.size(), std::uint64_t{1} << cost.log2N,
            cost.r, cost.p, memoryLimit, key.data(), key.size())
        != 1)
        return Error{Errc::Io, "key file: scrypt failed; is there enough free memory?"};
    return key;
}

} // namespace

Result<Bytes> encodeKeyFile(const MachineKey& key, ByteView credential, Entropy& entropy)
{
    const ScryptCost cost;
    Bytes file(magic.begin(), magic.end());
    file.insert(file.end(), {version, cost.log2N, cost.r, cost.p});
    file.resize(headerSize);
    entropy.fill(std::span(file).subspan(saltAt));
    const ByteView header = file;
    const auto wrapping = stretch(credential, header.subspan(saltAt, saltSize), cost);
    if (!wrapping)
        return wrapping.error();
    const Bytes sealed =
        gcmSeal(wrapping->view(), header.subspan(nonceAt, gcmNonceSize), key.secret().view(), header);
    file.insert(file.end(), sealed.begin(), sealed.end());
    return file;
}

Result<MachineKey> decodeKeyFile(ByteView file, ByteView credential, Entropy& entropy)
{
    const ByteView begin = file.first(std::min(file.size(), magic.size()));
    if (!std::equal(begin.begin(), begin.end(), magic.begin()))
        return Error{Errc::Malformed, "key file: it does not begin like a key file; is it another file?"};
    if (file.size() <= magic.size())
        return Error{Errc::Corrupt, "key file: it is cut short; restore it or commission the machine anew"};
    if (file[magic.size()] != version)
        return Error{Errc::Unsupported, "key file: its version is unknown; it needs a newer program"};
    if (file.size() != fileSize)
        return Error{Errc::Corrupt,
            "key file: " + std::to_string(file.size()) + " bytes where " + std::to_string(fileSize)
                + " belong; restore it or commission the machine anew"};
    const ScryptCost cost{file[magic.size() + 1], file[magic.size() + 2], file[magic.size() + 3]};
    if (!withinBounds(cost))
        return Error{Errc::Unsupported, "key file: its scrypt parameters are out of bounds; it was changed"};
    const auto wrapping = stretch(credential, file.subspan(saltAt, saltSize), cost);
    if (!wrapping)
        return wrapping.error();
    auto secret = gcmOpen(wrapping->view(), file.subspan(nonceAt, gcmNonceSize), file.subspan(headerSize),
        file.first(headerSize));
    if (!secret)
        return Error{Errc::Mismatch,
            "key file: the credential does not open it, or it was damaged; check that the credential belongs "
            "to "
            "this machine"};
    return MachineKey::fromBytes(std::move(*secret), entropy);
}

} // namespace kiosk
