// SPDX-License-Identifier: Apache-2.0
#include "core/bitid/wallet_key.h"

#include "core/bitid/key_hash.h"
#include "core/keys/require.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>

namespace kiosk::bitid {

namespace {

constexpr std::size_t half = 32;
constexpr std::uint32_t hardened = 0x80000000U;
constexpr std::uint32_t purpose = 13;

// The private key, then the chain code.
SecretBytes hmacSha512(ByteView key, ByteView message)
{
    SecretBytes out(2 * half);
    unsigned int size = 0;
    require(HMAC(EVP_sha512(), key.data(), static_cast<int>(key.size()), message.data(), message.size(),
                out.data(), &size)
            != nullptr
        && size == out.size());
    return out;
}

Result<SecretBytes> childOf(const SecretBytes& parent, std::uint32_t index)
{
    SecretBytes message(1 + half + 4);
    std::copy_n(parent.view().begin(), half, message.data() + 1);
    for (unsigned i = 0; i < 4; ++i)
        message.data()[1 + half + i] = static_cast<std::uint8_t>(index >> (24 - 8 * i));
    SecretBytes child = hmacSha512(parent.view().subspan(half), message.view());
    SecretBytes key = SecretBytes::copyOf(parent.view().first(half));
    if (secp256k1_ec_seckey_tweak_add(recoveryContext(), key.data(), child.view().data()) != 1)
        return Error{Errc::Malformed, "this seed has no key at this path"};
    std::copy_n(key.view().begin(), half, child.data());
    return child;
}

} // namespace

SecretBytes seedOf(std::string_view mnemonic, std::string_view passphrase)
{
    constexpr int rounds = 2048;
    const std::string salt = "mnemonic" + std::string(passphrase);
    SecretBytes seed(2 * half);
    require(
        PKCS5_PBKDF2_HMAC(mnemonic.data(), static_cast<int>(mnemonic.size()), asBytes(salt).data(),
            static_cast<int>(salt.size()), rounds, EVP_sha512(), static_cast<int>(seed.size()), seed.data())
        == 1);
    return seed;
}

Hash256 serviceHash(std::uint32_t index, std::string_view callbackUrl)
{
    std::array<std::uint8_t, 4> number{};
    for (unsigned i = 0; i < 4; ++i)
        number.at(i) = static_cast<std::uint8_t>(index >> (8 * i));
    return sha256(number, asBytes(callbackUrl));
}

std::array<std::uint32_t, 4> servicePath(const Hash256& hash)
{
    std::array<std::uint32_t, 4> path{};
    for (std::size_t word = 0; word < path.size(); ++word) {
        for (std::size_t byte = 0; byte < 4; ++byte)
            path.at(word) |= static_cast<std::uint32_t>(hash.at(4 * word + byte)) << (8 * byte);
        path.at(word) |= hardened;
    }
    return path;
}

Result<SecretBytes> serviceKey(ByteView seed, std::uint32_t index, std::string_view callbackUrl)
{
    SecretBytes node = hmacSha512(asBytes("Bitcoin seed"), seed);
    if (const auto master = publicPoint(node.view().first(half), true); !master)
        return master.error();
    const auto path = servicePath(serviceHash(index, callbackUrl));
    for (const std::uint32_t step : {hardened | purpose, path[0], path[1], path[2], path[3]}) {
        auto child = childOf(node, step);
        if (!child)
            return child.error();
        node = std::move(child).value();
    }
    return SecretBytes::copyOf(node.view().first(half));
}

} // namespace kiosk::bitid
